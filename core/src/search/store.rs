use rusqlite::{Connection, Row, params};

use super::NoteKind;
use super::query::MARKS;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::ids::Id;

/// One note that was found, its snippet with marks.
pub(super) struct Found {
    pub kind: NoteKind,
    pub id: Id,
    /// Grains: the key of their area.
    pub area: Option<String>,
    pub day: Option<LocalDay>,
    pub marked: String,
}

/// The newest notes that match. The snippets of the others are not made.
pub(super) fn newest(sql: &Connection, expression: &str, limit: u32) -> Result<Vec<Found>> {
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
    let found = |row: &Row<'_>| {
        Ok(Found {
            kind: row.get("kind")?,
            id: row.get("ref")?,
            area: row.get("area")?,
            day: row.get("day")?,
            marked: row.get("marked")?,
        })
    };
    let [before, behind] = MARKS.map(String::from);
    let found =
        statement.query_map(params![expression, before, behind, limit], found)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
