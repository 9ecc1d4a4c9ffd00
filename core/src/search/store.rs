use rusqlite::{Connection, OptionalExtension, Row, params};

use super::NoteKind;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;

/// Which note, and the day it belongs to.
#[derive(Debug)]
pub(super) struct Note {
    pub kind: NoteKind,
    pub id: Id,
    pub day: Option<LocalDay>,
}

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note { kind: row.get(0)?, id: row.get(1)?, day: row.get(2)? })
}

/// A note with all its words.
pub(super) fn one(sql: &Connection, kind: NoteKind, id: Id) -> Result<Option<(Note, String)>> {
    let mut statement = sql.prepare_cached("SELECT kind, ref, day, text FROM note WHERE kind = ?1 AND ref = ?2")?;
    Ok(statement.query_row(params![kind, id], |row| Ok((note(row)?, row.get(3)?))).optional()?)
}

/// Every note with its words, but those beside grains: those without a day first, then by day and as they were begun.
pub(super) fn every(sql: &Connection) -> Result<Vec<(Note, String)>> {
    let mut statement = sql.prepare("SELECT kind, ref, day, text FROM note WHERE kind <> 'grain' ORDER BY day, ref")?;
    let notes = statement.query_map([], |row| Ok((note(row)?, row.get(3)?)))?;
    Ok(notes.collect::<rusqlite::Result<_>>()?)
}

/// The notes of a day with their words; those beside grains too.
pub(super) fn of_day(sql: &Connection, day: LocalDay) -> Result<Vec<(Note, String)>> {
    let mut statement = sql.prepare_cached("SELECT kind, ref, day, text FROM note WHERE day = ?1 ORDER BY ref")?;
    let notes = statement.query_map([day], |row| Ok((note(row)?, row.get(3)?)))?;
    Ok(notes.collect::<rusqlite::Result<_>>()?)
}

/// The key of the area in which grains moved.
pub(super) fn area_of_grain(sql: &Connection, id: Id) -> Result<Option<String>> {
    let mut statement =
        sql.prepare_cached("SELECT a.key FROM grain g JOIN area a ON a.id = g.area_id WHERE g.id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// The person to whom a question for a session or a note after one belongs; `None` for any other note.
pub(super) fn person_of(sql: &Connection, id: Id) -> Result<Option<Id>> {
    let mut statement = sql.prepare_cached(
        "SELECT person_id FROM session_question WHERE id = ?1
         UNION ALL SELECT person_id FROM session_note WHERE id = ?1",
    )?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// Notes that match: those of a day, or those that have none. The latest day comes first, within it what was begun last (an
/// id begins with its instant), and of one instant what was written last.
pub(super) fn newest(sql: &Connection, expression: &str, dated: bool, limit: usize) -> Result<Vec<Note>> {
    let mut statement = sql.prepare_cached(
        "SELECT n.kind, n.ref, n.day FROM note_index JOIN note_index_note n ON n.id = note_index.rowid
         WHERE note_index MATCH ?1 AND (n.day IS NOT NULL) = ?2
         ORDER BY n.day DESC, substr(n.ref, 1, 6) DESC, n.id DESC LIMIT ?3",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    Ok(statement.query_map(params![expression, dated, limit], note)?.collect::<rusqlite::Result<_>>()?)
}

/// The latest notes of a day that are no kept thing themselves, and no line of the account.
pub(crate) fn latest(sql: &Connection, limit: u32) -> Result<Vec<(NoteKind, Id)>> {
    let mut statement = sql.prepare_cached(
        "SELECT kind, ref FROM note_index_note WHERE day IS NOT NULL AND kind NOT IN ('kept', 'money') ORDER BY day DESC, ref DESC LIMIT ?1",
    )?;
    let notes = statement.query_map([limit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(notes.collect::<rusqlite::Result<_>>()?)
}
