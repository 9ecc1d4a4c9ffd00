use rusqlite::{Connection, OptionalExtension, params};

use super::{SENTENCES, SlipPlan, TellBy};
use crate::app::{Subject, Table, fits};
use crate::clock::WallTime;
use crate::error::Result;
use crate::store::words::WordsIn;

/// Its table.
pub(crate) const TABLES: &[Table] = &[Table::of_entries("slip_plan", &[Subject::Disclosures], &SENTENCES).saying(&[
    ("tell_within", fits::<u32>),
    ("tell_at", fits::<WallTime>),
    ("remind", fits::<bool>),
])];

/// The words of the one row.
pub(super) const WORDS: WordsIn = WordsIn { table: "slip_plan", columns: "slip, before, first, call, say, rest" };

/// The plan, where one is written.
pub(super) fn plan(sql: &Connection) -> Result<Option<SlipPlan>> {
    let mut statement = sql.prepare_cached(
        "SELECT slip, before, first, call, say, rest, tell_within, tell_at, remind, written_on FROM slip_plan",
    )?;
    let plan = statement.query_row([], |row| {
        let mut sentences: [String; 6] = Default::default();
        for (sentence, column) in sentences.iter_mut().zip(SENTENCES) {
            *sentence = row.get::<_, Option<String>>(column)?.unwrap_or_default();
        }
        let within: Option<u32> = row.get("tell_within")?;
        let at: Option<_> = row.get("tell_at")?;
        Ok(SlipPlan {
            sentences,
            tell_by: within.map(TellBy::Within).or(at.map(TellBy::At)),
            remind: row.get("remind")?,
            written_on: row.get("written_on")?,
        })
    });
    Ok(plan.optional()?)
}

/// Puts the whole plan in place of the one before.
pub(super) fn put(sql: &Connection, plan: &SlipPlan) -> Result<()> {
    let [slip, before, first, call, say, rest] =
        plan.sentences.each_ref().map(|text| Some(text.as_str()).filter(|text| !text.is_empty()));
    let (within, at) = match plan.tell_by {
        Some(TellBy::Within(minutes)) => (Some(minutes), None),
        Some(TellBy::At(time)) => (None, Some(time)),
        None => (None, None),
    };
    let mut statement = sql.prepare_cached(
        "INSERT INTO slip_plan (id, slip, before, first, call, say, rest, tell_within, tell_at, remind, written_on)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (id) DO UPDATE SET slip = excluded.slip, before = excluded.before, first = excluded.first,
             call = excluded.call, say = excluded.say, rest = excluded.rest, tell_within = excluded.tell_within,
             tell_at = excluded.tell_at, remind = excluded.remind, written_on = excluded.written_on",
    )?;
    statement.execute(params![slip, before, first, call, say, rest, within, at, plan.remind, plan.written_on])?;
    Ok(())
}

/// Deletes the plan.
pub(super) fn delete(sql: &Connection) -> Result<()> {
    sql.execute("DELETE FROM slip_plan", [])?;
    Ok(())
}
