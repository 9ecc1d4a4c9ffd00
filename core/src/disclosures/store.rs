use rusqlite::{Connection, OptionalExtension, Row, params};

use super::How;
use crate::app::{Subject, Table, Writing, fits};
use crate::clock::{LocalDay, Timestamp, WallTime};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;

/// Its tables.
pub(crate) const TABLES: &[Table] =
    &[Table::of_entries("disclosure", &[Subject::Disclosures, Subject::Reminders], &["text", "loss"])
        .saying(&[("how", fits::<How>), ("by_time", fits::<WallTime>)])];

/// The words of a row.
pub(crate) const WORDS: WordsIn = WordsIn { table: "disclosure", columns: "text, loss" };

const COLUMNS: &str = "id, text, by_day, by_since, noted_on, told_on, happened_on, how, by_time, reminded, slip, loss";

/// One stored thing to tell.
#[derive(Clone)]
pub(crate) struct Disclosure {
    pub id: Id,
    pub text: String,
    pub by_day: Option<LocalDay>,
    /// The hour of that day, where one was set.
    pub by_time: Option<WallTime>,
    /// A reminder comes then.
    pub reminded: bool,
    /// When `by_day` was set.
    pub by_since: Timestamp,
    pub noted_on: LocalDay,
    pub told_on: Option<LocalDay>,
    /// The day it happened, where the person said so.
    pub happened_on: Option<LocalDay>,
    pub how: Option<How>,
    /// It is a slip: told, it has two truths.
    pub slip: bool,
    /// What was lost by it, in the person's words, or empty.
    pub loss: String,
}

impl Disclosure {
    /// Something to tell that is noted now.
    pub(crate) fn new(scope: &Writing<'_>, text: String) -> Result<Self> {
        Ok(Self {
            id: scope.new_id()?,
            text,
            by_day: None,
            by_time: None,
            reminded: true,
            by_since: scope.at,
            noted_on: scope.today,
            told_on: None,
            happened_on: None,
            how: None,
            slip: false,
            loss: String::new(),
        })
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Disclosure> {
    Ok(Disclosure {
        id: row.get("id")?,
        text: row.get("text")?,
        by_day: row.get("by_day")?,
        by_since: row.get("by_since")?,
        noted_on: row.get("noted_on")?,
        told_on: row.get("told_on")?,
        happened_on: row.get("happened_on")?,
        how: row.get("how")?,
        by_time: row.get("by_time")?,
        reminded: row.get("reminded")?,
        slip: row.get("slip")?,
        loss: row.get("loss")?,
    })
}

pub(crate) fn find(sql: &Connection, id: Id) -> Result<Disclosure> {
    let mut statement = sql.prepare_cached(&format!("SELECT {COLUMNS} FROM disclosure WHERE id = ?1"))?;
    statement.query_row([id], from_row).optional()?.ok_or(Error::NotFound("thing to tell"))
}

/// The one that the check-in of a day wrote, while it is not told.
pub(super) fn of_check_in(sql: &Connection, day: LocalDay) -> Result<Option<Disclosure>> {
    let mut statement =
        sql.prepare_cached(&format!("SELECT {COLUMNS} FROM disclosure WHERE check_in_day = ?1 AND told_on IS NULL"))?;
    Ok(statement.query_row([day], from_row).optional()?)
}

/// Makes a thing the one of the check-in of a day.
pub(super) fn set_check_in(sql: &Connection, id: Id, day: LocalDay) -> Result<()> {
    sql.prepare_cached("UPDATE disclosure SET check_in_day = NULL WHERE check_in_day = ?1")?.execute([day])?;
    sql.prepare_cached("UPDATE disclosure SET check_in_day = ?2 WHERE id = ?1")?.execute(params![id, day])?;
    Ok(())
}

/// Not told yet: those with a day first, by that day.
pub(crate) fn open(sql: &Connection) -> Result<Vec<Disclosure>> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM disclosure WHERE told_on IS NULL ORDER BY by_day IS NULL, by_day, id"
    ))?;
    Ok(statement.query_map([], from_row)?.collect::<rusqlite::Result<_>>()?)
}

/// Told, the latest first.
pub(crate) fn told(sql: &Connection, limit: u32) -> Result<Vec<Disclosure>> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM disclosure WHERE told_on IS NOT NULL ORDER BY told_on DESC, id DESC LIMIT ?1"
    ))?;
    Ok(statement.query_map([limit], from_row)?.collect::<rusqlite::Result<_>>()?)
}

/// Writes a thing to tell, new or changed.
pub(crate) fn put(sql: &Connection, thing: &Disclosure) -> Result<()> {
    let mut statement = sql.prepare_cached(&format!(
        "INSERT INTO disclosure ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
         ON CONFLICT (id) DO UPDATE SET text = excluded.text, by_day = excluded.by_day, by_since = excluded.by_since,
             told_on = excluded.told_on, happened_on = excluded.happened_on, how = excluded.how,
             by_time = excluded.by_time, reminded = excluded.reminded, slip = excluded.slip, loss = excluded.loss"
    ))?;
    statement.execute(params![
        thing.id,
        thing.text,
        thing.by_day,
        thing.by_since,
        thing.noted_on,
        thing.told_on,
        thing.happened_on,
        thing.how,
        thing.by_time,
        thing.reminded,
        thing.slip,
        thing.loss,
    ])?;
    Ok(())
}

/// Deletes a thing; gives how many there were.
pub(crate) fn delete(sql: &Connection, id: Id) -> Result<usize> {
    Ok(sql.execute("DELETE FROM disclosure WHERE id = ?1", [id])?)
}
