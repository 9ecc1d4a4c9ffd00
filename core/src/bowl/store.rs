use rusqlite::{Connection, OptionalExtension, Row, params};

use super::ledger::LedgerEntry;
use super::{GrainChange, GrainReason, GrainSource};
use crate::app::{Subject, Table, at_most, fits};
use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;
use crate::text;
use crate::written::Written;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("grain", &[Subject::Bowl], &["why"]).saying(&[
        ("source", fits::<GrainSource>),
        ("reason", fits::<GrainReason>),
        ("why", at_most::<{ text::LINE }>),
    ]),
    Table::of_notes("bowl_level", &[Subject::Bowl]),
];

/// The words beside a movement.
pub(crate) const WORDS: WordsIn = WordsIn { table: "grain", columns: "why" };

/// One stored line with all that a person may read of it.
pub(crate) struct Line {
    pub entry: LedgerEntry,
    pub source: GrainSource,
    pub reason: Option<GrainReason>,
    pub why: Option<Written>,
    pub written_at: Timestamp,
    /// A later entry takes it back.
    pub taken_back: bool,
}

/// Every movement that was not taken back, by day and order of writing: its day, area, change and why.
pub(crate) fn every_movement(sql: &Connection) -> Result<Vec<(LocalDay, Id, GrainChange, String)>> {
    let mut statement = sql.prepare(
        "SELECT id, day, seq, change, tip_left, counters, written_at, area_id, coalesce(why, '') FROM grain g
         WHERE counters IS NULL AND NOT EXISTS (SELECT 1 FROM grain back WHERE back.counters = g.id) ORDER BY day, seq",
    )?;
    let lines = statement.query_map([], |row| Ok((entry(row)?, row.get(7)?, row.get(8)?)))?;
    let lines = lines.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(lines.into_iter().filter_map(|(entry, area, why)| Some((entry.day, area, entry.change?, why))).collect())
}

/// Movements of a day that stand and that no check-in wrote, by the order of writing: area, change and id.
pub(crate) fn moved_on(sql: &Connection, day: LocalDay) -> Result<Vec<(Id, GrainChange, Id)>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, seq, change, tip_left, counters, written_at, area_id FROM grain g
         WHERE day = ?1 AND source <> 'check_in' AND counters IS NULL AND NOT EXISTS (SELECT 1 FROM grain back WHERE back.counters = g.id) ORDER BY seq",
    )?;
    let lines = statement.query_map([day], |row| Ok((entry(row)?, row.get(7)?)))?;
    let lines = lines.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(lines.into_iter().filter_map(|(entry, area)| Some((area, entry.change?, entry.id))).collect())
}

/// The line that a check-in wrote for an area.
pub(crate) struct CheckInLine {
    pub id: Id,
    pub why: Option<String>,
    pub written_at: Timestamp,
}

/// A new line.
pub(crate) struct NewLine<'a> {
    pub id: Id,
    pub area: Id,
    pub day: LocalDay,
    pub change: Option<GrainChange>,
    pub counters: Option<Id>,
    pub source: GrainSource,
    pub reason: Option<GrainReason>,
    pub why: Option<&'a str>,
    pub written_at: Timestamp,
}

/// Of a row that begins with `id, day, seq, change, tip_left, counters, written_at`: by their places, as thousands may be read at once.
fn entry(row: &Row<'_>) -> rusqlite::Result<LedgerEntry> {
    let change = match row.get::<_, Option<u8>>(4)? {
        Some(left) => Some(GrainChange::Tipped { left }),
        None => GrainChange::of_grains(row.get(3)?),
    };
    Ok(LedgerEntry {
        id: row.get(0)?,
        day: row.get(1)?,
        seq: row.get(2)?,
        written_on: row.get::<_, Timestamp>(6)?.utc_day(),
        change,
        counters: row.get(5)?,
    })
}

pub(crate) fn insert(sql: &Connection, line: &NewLine<'_>) -> Result<()> {
    let tip_left = match line.change {
        Some(GrainChange::Tipped { left }) => Some(left),
        _ => None,
    };
    let mut statement = sql.prepare_cached(
        "INSERT INTO grain (id, area_id, day, change, tip_left, counters, source, reason, why, written_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    statement.execute(params![
        line.id,
        line.area,
        line.day,
        line.change.and_then(GrainChange::grains).unwrap_or(0),
        tip_left,
        line.counters,
        line.source,
        line.reason,
        line.why,
        line.written_at,
    ])?;
    Ok(())
}

/// All that was written for an area since the first entry of `day` or later was, in the order of writing; an entry that takes
/// another back has its day.
pub(crate) fn written_since(sql: &Connection, area: Id, day: LocalDay) -> Result<Vec<LedgerEntry>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, seq, change, tip_left, counters, written_at FROM grain NOT INDEXED
         WHERE seq >= (SELECT min(seq) FROM grain WHERE area_id = ?1 AND day >= ?2) AND area_id = ?1 ORDER BY seq",
    )?;
    let entries = statement.query_map(params![area, day], entry)?.collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// The whole ledger of an area, in the order of writing.
pub(crate) fn ledger(sql: &Connection, area: Id) -> Result<Vec<LedgerEntry>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, seq, change, tip_left, counters, written_at FROM grain WHERE area_id = ?1 ORDER BY seq",
    )?;
    let entries = statement.query_map([area], entry)?.collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// Entries of the days between two, both included, with the area of each.
pub(crate) fn entries_between(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<(Id, LedgerEntry)>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, seq, change, tip_left, counters, written_at, area_id FROM grain WHERE day BETWEEN ?1 AND ?2",
    )?;
    let entries =
        statement.query_map([from, until], |row| Ok((row.get(7)?, entry(row)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// Lines of an area between two days, the second not included, the newest first.
pub(crate) fn lines(sql: &Connection, area: Id, from: LocalDay, before: LocalDay, most: u32) -> Result<Vec<Line>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, seq, change, tip_left, counters, written_at, source, reason, why,
         EXISTS (SELECT 1 FROM grain back WHERE back.counters = g.id)
         FROM grain g WHERE area_id = ?1 AND day >= ?2 AND day < ?3 AND counters IS NULL ORDER BY day DESC, seq DESC LIMIT ?4",
    )?;
    let line = |row: &Row<'_>| {
        Ok(Line {
            entry: entry(row)?,
            written_at: row.get(6)?,
            source: row.get(7)?,
            reason: row.get(8)?,
            why: row.get(9)?,
            taken_back: row.get(10)?,
        })
    };
    let lines = statement.query_map(params![area, from, before, most], line)?.collect::<rusqlite::Result<_>>()?;
    Ok(lines)
}

/// The first day for which something was written.
pub(crate) fn first_day(sql: &Connection, area: Id) -> Result<Option<LocalDay>> {
    Ok(sql.prepare_cached("SELECT min(day) FROM grain WHERE area_id = ?1")?.query_row([area], |row| row.get(0))?)
}

/// The last day before `day` for which something was written.
pub(crate) fn last_day_before(sql: &Connection, area: Id, day: LocalDay) -> Result<Option<LocalDay>> {
    let mut statement = sql.prepare_cached("SELECT max(day) FROM grain WHERE area_id = ?1 AND day < ?2")?;
    Ok(statement.query_row(params![area, day], |row| row.get(0))?)
}

/// The first day from `day` on for which something was written.
pub(crate) fn first_day_from(sql: &Connection, area: Id, day: LocalDay) -> Result<Option<LocalDay>> {
    let mut statement = sql.prepare_cached("SELECT min(day) FROM grain WHERE area_id = ?1 AND day >= ?2")?;
    Ok(statement.query_row(params![area, day], |row| row.get(0))?)
}

/// The area, day and check-in origin of a line that still counts.
pub(crate) fn standing(sql: &Connection, id: Id) -> Result<(Id, LocalDay)> {
    let mut statement = sql.prepare_cached(
        "SELECT area_id, day FROM grain g WHERE id = ?1 AND counters IS NULL
         AND NOT EXISTS (SELECT 1 FROM grain c WHERE c.counters = g.id)",
    )?;
    statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?.ok_or(Error::NotFound("grain"))
}

/// The words beside a movement.
pub(crate) fn why(sql: &Connection, id: Id) -> Result<Option<String>> {
    let mut statement = sql.prepare_cached("SELECT why FROM grain WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?.flatten())
}

/// Deletes the entry that takes `id` back, and gives the area and the day of `id`.
pub(crate) fn put_back(sql: &Connection, id: Id) -> Result<(Id, LocalDay)> {
    if sql.prepare_cached("DELETE FROM grain WHERE counters = ?1")?.execute([id])? == 0 {
        return Err(Error::NotFound("grain"));
    }
    standing(sql, id)
}

/// The line that the check-in of `day` wrote for an area, if it still counts.
pub(crate) fn of_check_in(sql: &Connection, area: Id, day: LocalDay) -> Result<Option<CheckInLine>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, why, written_at FROM grain g WHERE area_id = ?1 AND day = ?2 AND source = 'check_in' AND counters IS NULL
         AND NOT EXISTS (SELECT 1 FROM grain c WHERE c.counters = g.id) ORDER BY seq DESC LIMIT 1",
    )?;
    let line = |row: &Row<'_>| Ok(CheckInLine { id: row.get(0)?, why: row.get(1)?, written_at: row.get(2)? });
    Ok(statement.query_row(params![area, day], line).optional()?)
}

/// Changes the words beside a movement, which stays as it is. Gives the number of rows with other words than before.
pub(crate) fn set_why(sql: &Connection, id: Id, why: Option<&str>) -> Result<usize> {
    Ok(sql.prepare_cached("UPDATE grain SET why = ?2 WHERE id = ?1 AND why IS NOT ?2")?.execute(params![id, why])?)
}

/// The place of the newest entry of all in the order of writing; 0 before the first.
pub(crate) fn newest_seq(sql: &Connection) -> Result<i64> {
    Ok(sql.prepare_cached("SELECT coalesce(max(seq), 0) FROM grain")?.query_row([], |row| row.get(0))?)
}

/// The level at the end of the last day before `day`.
pub(crate) fn level_before(sql: &Connection, area: Id, day: LocalDay) -> Result<Option<u8>> {
    Ok(last_level(sql, area, day)?.map(|(_, level)| level))
}

// Levels stand by day and then by area. The entries of the area say where to look for its own: however long it rested beside
// others, no level of theirs is read for it.

pub(super) const LAST_LEVEL: &str = "SELECT day, level FROM bowl_level
    WHERE area_id = ?1 AND day <= (SELECT max(day) FROM grain WHERE area_id = ?1 AND day < ?2) ORDER BY day DESC LIMIT 1";

pub(super) const FIRST_LEVEL: &str = "SELECT day FROM bowl_level
    WHERE area_id = ?1 AND level >= ?2 AND day >= (SELECT min(day) FROM grain WHERE area_id = ?1) ORDER BY day LIMIT 1";

/// The first day at whose end there was a level of at least `least`.
pub(crate) fn first_level(sql: &Connection, area: Id, least: u8) -> Result<Option<LocalDay>> {
    Ok(sql.prepare_cached(FIRST_LEVEL)?.query_row(params![area, least], |row| row.get(0)).optional()?)
}

/// The last day before `before` that has a level, with it.
pub(crate) fn last_level(sql: &Connection, area: Id, before: LocalDay) -> Result<Option<(LocalDay, u8)>> {
    let mut statement = sql.prepare_cached(LAST_LEVEL)?;
    Ok(statement.query_row(params![area, before], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The stored levels of an area by day.
pub(crate) fn all_levels(sql: &Connection, area: Id) -> Result<Vec<(LocalDay, u8)>> {
    let mut statement = sql.prepare_cached("SELECT day, level FROM bowl_level WHERE area_id = ?1 ORDER BY day")?;
    let levels = statement.query_map([area], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(levels.collect::<rusqlite::Result<_>>()?)
}

/// Levels that one statement writes: a late correction changes that of every day since.
const LEVELS_AT_ONCE: usize = 50;

/// Writes the levels at the end of these days, where they are others.
pub(crate) fn put_levels(sql: &Connection, area: Id, levels: &[(LocalDay, u8)]) -> Result<()> {
    for levels in levels.chunks(LEVELS_AT_ONCE) {
        let at_once = if levels.len() == LEVELS_AT_ONCE { LEVELS_AT_ONCE } else { 1 };
        let places: Vec<_> = (1..=at_once).map(|row| format!("(?1, ?{}, ?{})", 2 * row, 2 * row + 1)).collect();
        let mut statement = sql.prepare_cached(&format!(
            "INSERT INTO bowl_level (area_id, day, level) VALUES {}
             ON CONFLICT (area_id, day) DO UPDATE SET level = excluded.level WHERE level <> excluded.level",
            places.join(", ")
        ))?;
        for levels in levels.chunks(at_once) {
            statement.raw_bind_parameter(1, area)?;
            for ((day, level), place) in levels.iter().zip((2..).step_by(2)) {
                statement.raw_bind_parameter(place, day)?;
                statement.raw_bind_parameter(place + 1, level)?;
            }
            statement.raw_execute()?;
        }
    }
    Ok(())
}

/// Makes these the levels of an area, and touches only the rows from the first that is another one.
pub(crate) fn replace_levels(sql: &Connection, area: Id, levels: &[(LocalDay, u8)]) -> Result<()> {
    let stored = all_levels(sql, area)?;
    let same = stored.iter().zip(levels).take_while(|(stored, level)| stored == level).count();
    if let Some((day, _)) = stored.get(same) {
        sql.prepare_cached("DELETE FROM bowl_level WHERE area_id = ?1 AND day >= ?2")?.execute(params![area, day])?;
    }
    put_levels(sql, area, &levels[same..])
}
