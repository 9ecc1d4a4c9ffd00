use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Area;
use crate::app::{Subject, Table, at_most, fits};
use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::settings::Side;
use crate::store::words::WordsIn;
use crate::text;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("area", &[Subject::Areas, Subject::Bowl, Subject::CheckIn], &[])
        .saying(&[("own_name", at_most::<{ text::NAME }>), ("series", fits::<u8>)]),
    Table::of_entries("not_yet", &[Subject::Areas, Subject::Bowl, Subject::CheckIn], &[]),
];

/// The words of a row.
pub(super) const WORDS: WordsIn = WordsIn { table: "area", columns: "own_name" };

/// An area about whose bowl nobody has spoken has no level: neither was a start said, nor were grains put into it, nor what is left
/// in it. What was only taken is kept, and says of no level from what (product.md system 6).
const COLUMNS: &str = "id, key, own_name, tracked, side, series, starting_level,
    CASE WHEN starting_level IS NOT NULL OR level > 0 OR EXISTS (
        SELECT 1 FROM grain g WHERE g.area_id = area.id AND (g.change > 0 OR g.tip_left IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM grain back WHERE back.counters = g.id)
    ) THEN level END, low_since, low_answered";

/// A row of [`COLUMNS`].
fn from_row(row: &Row<'_>) -> rusqlite::Result<Area> {
    Ok(Area {
        id: row.get(0)?,
        key: row.get(1)?,
        own_name: row.get(2)?,
        tracked: row.get(3)?,
        side: row.get(4)?,
        series: row.get(5)?,
        starting_level: row.get(6)?,
        level: row.get(7)?,
        low_since: row.get(8)?,
        low_answered: row.get(9)?,
    })
}

/// Tracked areas in the person's order, then the others.
pub(crate) fn all(sql: &Connection) -> Result<Vec<Area>> {
    let mut statement =
        sql.prepare_cached(&format!("SELECT {COLUMNS} FROM area ORDER BY tracked DESC, position, key"))?;
    let areas = statement.query_map([], from_row)?.collect::<rusqlite::Result<_>>()?;
    Ok(areas)
}

pub(crate) fn find(sql: &Connection, key: &str) -> Result<Option<Area>> {
    let mut statement = sql.prepare_cached(&format!("SELECT {COLUMNS} FROM area WHERE key = ?1"))?;
    Ok(statement.query_row([key], from_row).optional()?)
}

pub(crate) fn by_key(sql: &Connection, key: &str) -> Result<Area> {
    find(sql, key)?.ok_or_else(|| Error::input("area", Problem::UnknownArea))
}

pub(super) fn add(sql: &Connection, id: Id, key: &str, own_name: Option<&str>, side: Side, series: u8) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO area (id, key, own_name, tracked, side, series, position) VALUES (?1, ?2, ?3, 0, ?4, ?5, 0)",
    )?;
    statement.execute(params![id, key, own_name, side, series])?;
    Ok(())
}

pub(super) fn untrack_all(sql: &Connection) -> Result<()> {
    sql.prepare_cached("UPDATE area SET tracked = 0")?.execute([])?;
    Ok(())
}

pub(super) fn track(sql: &Connection, id: Id, position: i64) -> Result<()> {
    sql.prepare_cached("UPDATE area SET tracked = 1, position = ?2 WHERE id = ?1")?.execute(params![id, position])?;
    Ok(())
}

pub(super) fn rename(sql: &Connection, id: Id, name: &str) -> Result<()> {
    sql.prepare_cached("UPDATE area SET own_name = ?2 WHERE id = ?1")?.execute(params![id, name])?;
    Ok(())
}

pub(super) fn set_side(sql: &Connection, id: Id, side: Side) -> Result<()> {
    sql.prepare_cached("UPDATE area SET side = ?2 WHERE id = ?1")?.execute(params![id, side])?;
    Ok(())
}

pub(crate) fn set_starting_level(sql: &Connection, id: Id, level: Option<u8>) -> Result<()> {
    sql.prepare_cached("UPDATE area SET starting_level = ?2 WHERE id = ?1")?.execute(params![id, level])?;
    Ok(())
}

pub(crate) fn set_level(sql: &Connection, id: Id, level: u8, low_since: Option<Timestamp>) -> Result<()> {
    let mut statement = sql.prepare_cached("UPDATE area SET level = ?2, low_since = ?3 WHERE id = ?1")?;
    statement.execute(params![id, level, low_since])?;
    Ok(())
}

pub(crate) fn answer_low(sql: &Connection, id: Id, at: Timestamp) -> Result<()> {
    // An answer is later than the fall, whatever the clock showed then.
    sql.prepare_cached("UPDATE area SET low_answered = max(?2, coalesce(low_since, ?2)) WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

pub(super) fn delete(sql: &Connection, id: Id, key: &str) -> Result<()> {
    sql.execute("DELETE FROM area WHERE id = ?1", [id])?;
    sql.execute("DELETE FROM answer WHERE question = 'grains' AND item = ?1", [key])?;
    sql.execute("DELETE FROM answer_before WHERE question = 'grains' AND item = ?1", [key])?;
    Ok(())
}

/// Whether a grain was ever written into the bowl of the area, also one that was taken back.
pub(crate) fn has_grains(sql: &Connection, area: Id) -> Result<bool> {
    Ok(sql
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM grain WHERE area_id = ?1)")?
        .query_row([area], |row| row.get(0))?)
}
