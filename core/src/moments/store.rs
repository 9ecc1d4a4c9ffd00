use rusqlite::{Connection, OptionalExtension, params};

use super::MomentKind;
use super::plan::{CheckedPlan, HardDate, MomentPlanDraft};
use crate::app::{Subject, Table};
use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("moment", &[Subject::Moments], &["note"]),
    Table::of_entries("moment_plan", &[Subject::Moments], &["sets_off", "helps", "not_helps", "whom_to_call"]),
    Table::of_entries("moment_hard_date", &[Subject::Moments, Subject::Reminders], &[]),
    Table::of_entries("moment_plan_person", &[Subject::Moments], &[]),
    Table::of_entries("moment_words", &[Subject::Moments], &["text"]),
];

/// The plan: one row.
pub(super) const PLAN: WordsIn = WordsIn { table: "moment_plan", columns: "sets_off, helps, not_helps, whom_to_call" };

/// Own words for a pause: one row.
pub(super) const OWN_WORDS: WordsIn = WordsIn { table: "moment_words", columns: "text" };

/// The line of a noted moment.
pub(super) const NOTE: WordsIn = WordsIn { table: "moment", columns: "note" };

/// A noted moment as stored.
pub(super) struct Moment {
    pub id: Id,
    pub kind: Option<MomentKind>,
    pub at: Timestamp,
    pub note: Option<String>,
}

pub(super) fn add(
    sql: &Connection,
    id: Id,
    kind: Option<MomentKind>,
    at: Timestamp,
    day: LocalDay,
    note: Option<&str>,
) -> Result<()> {
    let mut statement =
        sql.prepare_cached("INSERT INTO moment (id, kind, at, day, note) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    statement.execute(params![id, kind, at, day, note])?;
    Ok(())
}

pub(super) fn has(sql: &Connection, id: Id) -> Result<bool> {
    Ok(sql.prepare_cached("SELECT 1 FROM moment WHERE id = ?1")?.exists([id])?)
}

pub(super) fn change_note(sql: &Connection, id: Id, note: Option<&str>) -> Result<()> {
    let changed = sql.prepare_cached("UPDATE moment SET note = ?2 WHERE id = ?1")?.execute(params![id, note])?;
    if changed == 0 { Err(Error::NotFound("moment")) } else { Ok(()) }
}

pub(super) fn change_kind(sql: &Connection, id: Id, kind: Option<MomentKind>) -> Result<()> {
    let changed = sql.prepare_cached("UPDATE moment SET kind = ?2 WHERE id = ?1")?.execute(params![id, kind])?;
    if changed == 0 { Err(Error::NotFound("moment")) } else { Ok(()) }
}

pub(super) fn delete(sql: &Connection, id: Id) -> Result<()> {
    sql.execute("DELETE FROM moment WHERE id = ?1", [id])?;
    Ok(())
}

/// Moments from `first` to before `next`, newest first.
pub(super) fn between(sql: &Connection, first: LocalDay, next: LocalDay) -> Result<Vec<Moment>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, kind, at, note FROM moment WHERE day >= ?1 AND day < ?2 ORDER BY day DESC, seq DESC",
    )?;
    let rows = statement.query_map([first, next], |row| {
        Ok(Moment { id: row.get("id")?, kind: row.get("kind")?, at: row.get("at")?, note: row.get("note")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The last day before this one with a moment.
pub(super) fn last_before(sql: &Connection, day: LocalDay) -> Result<Option<LocalDay>> {
    Ok(sql.prepare_cached("SELECT max(day) FROM moment WHERE day < ?1")?.query_row([day], |row| row.get(0))?)
}

/// The first day from this one on with a moment.
pub(super) fn first_from(sql: &Connection, day: LocalDay) -> Result<Option<LocalDay>> {
    Ok(sql.prepare_cached("SELECT min(day) FROM moment WHERE day >= ?1")?.query_row([day], |row| row.get(0))?)
}

/// The plan without its dates.
pub(super) fn plan(sql: &Connection) -> Result<MomentPlanDraft> {
    let mut statement =
        sql.prepare_cached("SELECT sets_off, helps, not_helps, whom_to_call FROM moment_plan WHERE id = 1")?;
    let text = |row: &rusqlite::Row<'_>, name| row.get::<_, Option<String>>(name).map(Option::unwrap_or_default);
    let written = statement.query_row([], |row| {
        Ok(MomentPlanDraft {
            sets_off: text(row, "sets_off")?.into(),
            helps: text(row, "helps")?.into(),
            not_helps: text(row, "not_helps")?.into(),
            whom_to_call: text(row, "whom_to_call")?.into(),
            ..MomentPlanDraft::default()
        })
    });
    let mut people = sql.prepare_cached("SELECT person_id FROM moment_plan_person ORDER BY position")?;
    let people = people.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(MomentPlanDraft { people, ..written.optional()?.unwrap_or_default() })
}

/// In the order of the year.
pub(super) fn dates(sql: &Connection) -> Result<Vec<HardDate>> {
    let mut statement = sql.prepare_cached("SELECT month, day FROM moment_hard_date ORDER BY month, day")?;
    let rows = statement.query_map([], |row| Ok(HardDate { month: row.get(0)?, day: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Puts the whole plan in place of the one before.
pub(super) fn save_plan(sql: &Connection, plan: &CheckedPlan) -> Result<()> {
    delete_plan(sql)?;
    let CheckedPlan { sets_off, helps, not_helps, whom_to_call, people, dates } = plan;
    let mut statement = sql.prepare_cached(
        "INSERT INTO moment_plan (id, sets_off, helps, not_helps, whom_to_call) VALUES (1, ?1, ?2, ?3, ?4)",
    )?;
    statement.execute(params![sets_off, helps, not_helps, whom_to_call])?;
    let mut person = sql.prepare_cached("INSERT INTO moment_plan_person (person_id, position) VALUES (?1, ?2)")?;
    for (id, place) in people.iter().zip(0_i64..) {
        person.execute(params![id, place])?;
    }
    let mut date = sql.prepare_cached("INSERT INTO moment_hard_date (month, day) VALUES (?1, ?2)")?;
    for HardDate { month, day } in dates {
        date.execute([month, day])?;
    }
    Ok(())
}

pub(super) fn delete_plan(sql: &Connection) -> Result<()> {
    sql.execute("DELETE FROM moment_plan", [])?;
    sql.execute("DELETE FROM moment_plan_person", [])?;
    sql.execute("DELETE FROM moment_hard_date", [])?;
    Ok(())
}

/// Own words for a pause.
pub(crate) fn own_words(sql: &Connection) -> Result<Option<String>> {
    let mut statement = sql.prepare_cached("SELECT text FROM moment_words WHERE id = 1")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

pub(super) fn keep_own_words(sql: &Connection, text: &str) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO moment_words (id, text) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET text = excluded.text",
    )?;
    statement.execute([text])?;
    Ok(())
}

pub(super) fn forget_own_words(sql: &Connection) -> Result<()> {
    sql.execute("DELETE FROM moment_words", [])?;
    Ok(())
}
