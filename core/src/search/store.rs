use rusqlite::{Connection, OptionalExtension, Row, params};

use super::NoteKind;
use super::query::MARKS;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;

/// Which note, and where it belongs.
pub(super) struct Note {
    pub kind: NoteKind,
    pub id: Id,
    /// Grains: the key of their area.
    pub area: Option<String>,
    pub day: Option<LocalDay>,
}

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note { kind: row.get("kind")?, id: row.get("ref")?, area: row.get("area")?, day: row.get("day")? })
}

/// One note with all its words.
pub(super) fn one(sql: &Connection, kind: NoteKind, id: Id) -> Result<Option<(Note, String)>> {
    let mut statement = sql.prepare_cached(
        "SELECT n.kind, n.ref, n.day, a.key AS area, n.text
         FROM note_index_note n
         LEFT JOIN grain g ON n.kind = 'grain' AND g.id = n.ref
         LEFT JOIN area a ON a.id = g.area_id
         WHERE n.kind = ?1 AND n.ref = ?2",
    )?;
    Ok(statement.query_row(params![kind, id], |row| Ok((note(row)?, row.get("text")?))).optional()?)
}

/// The newest notes that match, with marked snippets. The snippets of the others are not made.
pub(super) fn newest(sql: &Connection, expression: &str, limit: u32) -> Result<Vec<(Note, String)>> {
    let mut statement = sql.prepare_cached(
        "SELECT n.kind, n.ref, n.day, a.key AS area, snippet(note_index, 0, ?2, ?3, '…', 24) AS marked
         FROM note_index
         JOIN note_index_note n ON n.id = note_index.rowid
         LEFT JOIN grain g ON n.kind = 'grain' AND g.id = n.ref
         LEFT JOIN area a ON a.id = g.area_id
         WHERE note_index MATCH ?1 AND note_index.rowid IN (
             SELECT m.id FROM note_index JOIN note_index_note m ON m.id = note_index.rowid
             WHERE note_index MATCH ?1 ORDER BY m.day DESC, m.id DESC LIMIT ?4)
         ORDER BY n.day DESC, n.id DESC",
    )?;
    let found = |row: &Row<'_>| Ok((note(row)?, row.get("marked")?));
    let [before, behind] = MARKS.map(String::from);
    let found =
        statement.query_map(params![expression, before, behind, limit], found)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
