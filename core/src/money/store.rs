use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Entry, What};
use crate::app::{Subject, Table};
use crate::clock::LocalDay;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;

/// Its table.
pub(crate) const TABLES: &[Table] =
    &[Table::of_entries("money_entry", &[Subject::Money], &["category", "note"]).saying(&[("currency", is_currency)])];

fn is_currency(value: ValueRef<'_>) -> bool {
    value.as_str().is_ok_and(|code| super::currency(code).is_ok())
}

/// The words of an entry.
pub(super) const WORDS: WordsIn = WordsIn { table: "money_entry", columns: "category, note" };

const COLUMNS: &str = "id, day, way, minor, currency, category, note";

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get("id")?,
        what: What {
            day: row.get("day")?,
            way: row.get("way")?,
            minor: row.get("minor")?,
            currency: row.get("currency")?,
            category: row.get("category")?,
            note: row.get("note")?,
        },
    })
}

pub(super) fn find(sql: &Connection, id: Id) -> Result<Entry> {
    let mut statement = sql.prepare_cached(&format!("SELECT {COLUMNS} FROM money_entry WHERE id = ?1"))?;
    statement.query_row([id], entry).optional()?.ok_or(Error::NotFound("note"))
}

/// From a day until before another, the newest first.
pub(super) fn between(sql: &Connection, first: LocalDay, next: LocalDay) -> Result<Vec<Entry>> {
    let query = format!("SELECT {COLUMNS} FROM money_entry WHERE day >= ?1 AND day < ?2 ORDER BY day DESC, id DESC");
    let mut statement = sql.prepare_cached(&query)?;
    Ok(statement.query_map([first, next], entry)?.collect::<rusqlite::Result<_>>()?)
}

/// All of them, the oldest first.
pub(super) fn all(sql: &Connection) -> Result<Vec<Entry>> {
    let mut statement = sql.prepare_cached(&format!("SELECT {COLUMNS} FROM money_entry ORDER BY day, id"))?;
    Ok(statement.query_map([], entry)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn count(sql: &Connection) -> Result<usize> {
    let count: i64 = sql.prepare_cached("SELECT count(*) FROM money_entry")?.query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// The newest day with an entry before a day.
pub(super) fn last_before(sql: &Connection, day: LocalDay) -> Result<Option<LocalDay>> {
    let mut statement = sql.prepare_cached("SELECT max(day) FROM money_entry WHERE day < ?1")?;
    Ok(statement.query_row([day], |row| row.get(0))?)
}

/// The first day with an entry from a day on.
pub(super) fn first_from(sql: &Connection, day: LocalDay) -> Result<Option<LocalDay>> {
    let mut statement = sql.prepare_cached("SELECT min(day) FROM money_entry WHERE day >= ?1")?;
    Ok(statement.query_row([day], |row| row.get(0))?)
}

/// The currency that was written last.
pub(super) fn last_currency(sql: &Connection) -> Result<Option<String>> {
    let mut statement = sql.prepare_cached("SELECT currency FROM money_entry ORDER BY id DESC LIMIT 1")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// Writes an entry, new or changed; `batch` is the reading of a file that brought it.
pub(super) fn put(sql: &Connection, entry: &Entry, batch: Option<Id>) -> Result<()> {
    let What { day, way, minor, currency, category, note } = &entry.what;
    sql.prepare_cached(
        "INSERT INTO money_entry (id, day, way, minor, currency, category, note, batch)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET day = excluded.day, way = excluded.way, minor = excluded.minor,
             currency = excluded.currency, category = excluded.category, note = excluded.note",
    )?
    .execute(params![entry.id, day, way, minor, currency, category, note, batch])?;
    Ok(())
}

/// Deletes an entry; gives how many there were.
pub(super) fn delete(sql: &Connection, id: Id) -> Result<usize> {
    Ok(sql.execute("DELETE FROM money_entry WHERE id = ?1", [id])?)
}

/// Deletes what a reading of a file brought.
pub(super) fn delete_batch(sql: &Connection, batch: Id) -> Result<usize> {
    Ok(sql.execute("DELETE FROM money_entry WHERE batch = ?1", [batch])?)
}
