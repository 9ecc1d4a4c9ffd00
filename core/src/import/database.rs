//! The database that Loop Habit Tracker saves as its backup (`Loop Habits Backup ….db`): the same marks as in its zip file, so the
//! same notes with the same ids.
//!
//! By its sources (iSoron/uhabits, the migrations up to version 2.x): `Habits` and `Repetitions` since schema 9, what is counted
//! since 16, units since 18, notes since 25.
//!
//! A database is a program in another's words. It is looked at from memory, cannot be written, and nothing in it runs: no trigger,
//! no view, no function that is not harmless; tables alone are read, and so many rows of them.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::zipped::{Habit, by_day, said};
use super::{Left, Source, Staged, Why, too_large, unknown};
use crate::clock::{LocalDay, Timestamp};
use crate::error::Result;

/// How every database begins.
pub(super) const HEAD: &[u8] = b"SQLite format 3\0";
/// Most habits.
const MOST_HABITS: usize = 5_000;
/// Most marks: a hundred a day for ten years.
const MOST_MARKS: usize = 400_000;
/// The days of marks: those of the years 1970 to 2199.
const DAYS: std::ops::Range<i64> = 0..84_006;

/// Reads it.
pub(super) fn read(bytes: &[u8]) -> Result<Staged> {
    let mut bytes = bytes.to_vec();
    // A file that was written through a log says so, and there is no log in memory.
    for version in [18, 19] {
        if let Some(version) = bytes.get_mut(version) {
            *version = 1;
        }
    }
    marks(&bytes).map_err(|error| match error {
        crate::error::Error::Input { .. } => error,
        // Damaged, or none of Loop's.
        _ => unknown(),
    })
}

fn marks(bytes: &[u8]) -> Result<Staged> {
    let mut sql = Connection::open_in_memory()?;
    sql.deserialize_read_exact("main", bytes, bytes.len(), true)?;
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    ] {
        sql.set_db_config(config, on)?;
    }
    sql.execute_batch("PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0")?;
    let habits = habits(&sql)?;
    let columns = columns(&sql, "Repetitions")?;
    let list = ["value", "notes"].map(|name| if columns.iter().any(|column| column == name) { name } else { "NULL" });
    let marks =
        format!("SELECT habit, timestamp, {}, {} FROM main.Repetitions LIMIT {}", list[0], list[1], MOST_MARKS + 1);
    let mut staged = Staged::new(Source::Loop);
    let mut days: BTreeMap<LocalDay, Vec<String>> = BTreeMap::new();
    let mut statement = sql.prepare(&marks)?;
    let mut rows = statement.query([])?;
    let mut at = 0;
    while let Some(row) = rows.next()? {
        at += 1;
        if at > MOST_MARKS {
            return Err(too_large());
        }
        let place = ("Repetitions", at);
        let Some(habit) = whole(row, 0)?.and_then(|habit| habits.get(&habit)) else {
            staged.refuse(place, Why::Alone)?;
            continue;
        };
        let day = whole(row, 1)?.map(|at| at.div_euclid(Timestamp::DAY)).filter(|day| DAYS.contains(day));
        let Some(day) = day.and_then(|day| i32::try_from(day).ok()) else {
            staged.refuse(place, Why::Day)?;
            continue;
        };
        // Before anything was counted, what stood there was marked.
        let value = if list[0] == "NULL" { Some(2) } else { whole(row, 2)? };
        let Some(value) = value else {
            staged.refuse(place, Why::Form)?;
            continue;
        };
        match text(row, 3)?.map_or(Err(Why::Letters), |note| said(habit, &value.to_string(), &note)) {
            Ok(Some(said)) => days.entry(LocalDay::from_epoch_days(day)).or_default().push(said),
            Ok(None) => staged.leave(Left::Unmarked, 1),
            Err(why) => staged.refuse(place, why)?,
        }
    }
    by_day(&mut staged, days)?;
    Ok(staged)
}

/// What each habit is called, by its number.
fn habits(sql: &Connection) -> Result<HashMap<i64, Habit>> {
    let columns = columns(sql, "Habits")?;
    let list = ["type", "unit"].map(|name| if columns.iter().any(|column| column == name) { name } else { "NULL" });
    let habits = format!("SELECT id, name, {}, {} FROM main.Habits LIMIT {}", list[0], list[1], MOST_HABITS + 1);
    let mut statement = sql.prepare(&habits)?;
    let mut rows = statement.query([])?;
    let mut habits = HashMap::new();
    while let Some(row) = rows.next()? {
        if habits.len() >= MOST_HABITS {
            return Err(too_large());
        }
        if let (Some(id), Some(name)) = (whole(row, 0)?, text(row, 1)?) {
            let unit = text(row, 3)?.unwrap_or_default();
            habits.insert(
                id,
                Habit {
                    name: name.trim().to_owned(),
                    counted: whole(row, 2)? == Some(1),
                    unit: unit.trim().to_owned(),
                },
            );
        }
    }
    Ok(habits)
}

/// The columns of a table of the file; it is a table that stands in the file itself, or the file is none of Loop's.
fn columns(sql: &Connection, table: &str) -> Result<Vec<String>> {
    let plain = "SELECT count(*) FROM pragma_table_list(?1) WHERE schema = 'main' AND type = 'table'";
    let plain: i64 = sql.query_row(plain, [table], |row| row.get(0))?;
    if plain != 1 {
        return Err(unknown());
    }
    let mut names = sql.prepare("SELECT lower(name) FROM pragma_table_info(?1)")?;
    Ok(names.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

fn whole(row: &Row<'_>, at: usize) -> Result<Option<i64>> {
    Ok(match row.get_ref(at)? {
        ValueRef::Integer(number) => Some(number),
        _ => None,
    })
}

/// A text, empty for nothing; `None` where it is no text.
fn text(row: &Row<'_>, at: usize) -> Result<Option<String>> {
    Ok(match row.get_ref(at)? {
        ValueRef::Null => Some(String::new()),
        ValueRef::Text(text) => std::str::from_utf8(text).ok().map(str::to_owned),
        _ => None,
    })
}
