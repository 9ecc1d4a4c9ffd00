use rusqlite::{Connection, params};

use super::{Note, Source};
use crate::app::{Subject, Table, at_most, fits};
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[Table::of_entries("imported_note", &[Subject::Imported], &["text"])
    .saying(&[("app", fits::<Source>), ("text", at_most::<{ super::LONGEST_NOTE }>)])];

/// A reading of a file: what it brought.
pub(super) struct Batch {
    pub id: Id,
    pub source: Source,
    pub notes: u32,
    pub from: LocalDay,
    pub until: LocalDay,
}

/// Writes a note that is not there yet; false when it is.
pub(super) fn put(sql: &Connection, source: Source, batch: Id, note: &Note) -> Result<bool> {
    let Note { id, day, minute, zone, text } = note;
    let mut statement = sql.prepare_cached(
        "INSERT INTO imported_note (id, batch, app, day, minute, zone, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (id) DO NOTHING",
    )?;
    Ok(statement.execute(params![id, batch, source, day, minute, zone, text])? > 0)
}

pub(super) fn is_there(sql: &Connection, id: Id) -> Result<bool> {
    Ok(sql.prepare_cached("SELECT 1 FROM imported_note WHERE id = ?1")?.exists([id])?)
}

pub(super) fn count(sql: &Connection) -> Result<usize> {
    let count: i64 = sql.query_row("SELECT count(*) FROM imported_note", [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// What was read, the latest first.
pub(super) fn batches(sql: &Connection) -> Result<Vec<Batch>> {
    let mut statement = sql.prepare(
        "SELECT batch, app, count(*), min(day), max(day) FROM imported_note GROUP BY batch, app ORDER BY batch DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Batch { id: row.get(0)?, source: row.get(1)?, notes: row.get(2)?, from: row.get(3)?, until: row.get(4)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Deletes what a reading brought; gives how many there were.
pub(super) fn delete_batch(sql: &Connection, batch: Id) -> Result<usize> {
    Ok(sql.execute("DELETE FROM imported_note WHERE batch = ?1", [batch])?)
}

/// Deletes one; gives how many there were.
pub(super) fn delete(sql: &Connection, id: Id) -> Result<usize> {
    Ok(sql.execute("DELETE FROM imported_note WHERE id = ?1", [id])?)
}
