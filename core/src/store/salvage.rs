//! Carries over what a damaged file still shows, row by row, into the copy that takes its place.
//!
//! SQLCipher proves every page, so a row that can be read is a row as it was written. Each reading has a connection of its own:
//! there were versions (4.12) of which one that had met a damaged page answered "out of memory" for sound ones too. What cannot
//! be read is never taken for what is not there.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use super::account::TableAccount;
use super::columns;
use super::connection::{checkpoint, connect, is_sound, schema_version};
use super::migrate::to_this_schema;
use super::{Key, tables};
use crate::clock::LocalDay;
use crate::error::{Error, Result};

/// Brings the rows of `damaged` into the sound file at `into`: a table that can be read whole stands there as it was, of
/// another the rows that can be read take the place of older ones. All of it, or nothing. Answers with what came over of each
/// table and what did not.
///
/// Errors: [`Error::Damaged`] when not even the list of tables can be read, or the two files have no schema in common.
pub(super) fn salvage(damaged: &Path, into: &Path, key: &Key) -> Result<Vec<TableAccount>> {
    let source = Source { path: damaged, key };
    let (version, names) = source.ask(|old| Ok((schema_version(old)?, tables(old)?)))?;
    let mut new = connect(into, key, false)?;
    if schema_version(&new)? < version {
        to_this_schema(&mut new)?;
    }
    if schema_version(&new)? != version {
        return Err(Error::Damaged);
    }
    // A row may come before the one it belongs to, and a table that is emptied for its own rows takes no others with it.
    new.execute_batch("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")?;
    // The triggers of the other tables keep it.
    let names = names.into_iter().filter(|name| name != "at_hand");
    let mut accounts = names.map(|table| carry_over(&source, &new, &table)).collect::<Result<Vec<_>>>()?;
    remove_orphans(&new, &mut accounts)?;
    new.execute_batch("COMMIT")?;
    checkpoint(&new)?;
    if is_sound(&new) { Ok(accounts) } else { Err(Error::Damaged) }
}

/// The damaged file.
struct Source<'a> {
    path: &'a Path,
    key: &'a Key,
}

impl Source<'_> {
    /// Asks on a connection of its own.
    fn ask<T>(&self, question: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        question(&connect(self.path, self.key, false)?)
    }
}

/// Brings one table over.
fn carry_over(source: &Source<'_>, new: &Connection, table: &str) -> Result<TableAccount> {
    let reading = Reading::of(new, table)?;
    let mut put = new.prepare(&reading.put)?;
    let (mut unfit, mut seen) = (0, Seen::default());
    let whole = reading.what_can_be_read(source, &mut |met| match met {
        Met::Row(place, row) => {
            seen.row(place, reading.key_of(&row), reading.day.and_then(|at| row.get(at)));
            // One row that does not fit must not cost the others.
            unfit += u32::from(put.execute(params_from_iter(row)).is_err());
        }
        Met::Broken => seen.broken(),
    });
    let mut account = TableAccount::of(table, counted(seen.keys.len()));
    if whole && unfit == 0 && reading.key.is_empty() {
        return Ok(account);
    }
    // What only the copy has.
    let mut all = new.prepare(&reading.all)?;
    let mut rows = all.query([])?;
    let (mut others, mut gone) = (HashSet::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let row: Vec<Value> = reading.values(row, 0)?;
        let key = reading.key_of(&row);
        if !seen.keys.contains(&key) {
            others.insert(key);
            gone.push(reading.key_values(row));
        }
    }
    drop(rows);
    if whole && unfit == 0 {
        // Nothing is hidden, so it was taken out since.
        let mut delete = new.prepare(&reading.delete)?;
        for key in gone {
            delete.execute(params_from_iter(key))?;
        }
        return Ok(account);
    }
    account.whole = false;
    account.older = counted(others.len());
    account.missing = Some(unfit);
    if !whole {
        let keys = reading.keys_by_index(source);
        let lost: Option<Vec<_>> = keys.map(|keys| keys.into_iter().filter(|key| !seen.keys.contains(key)).collect());
        if let Some(lost) = &lost {
            account.older = counted(lost.iter().filter(|key| others.contains(*key)).count());
        }
        account.missing = lost.map(|lost| unfit + counted(lost.len()) - account.older);
        (account.from, account.until) = match reading.days_by_index(source, &seen.places) {
            Some(days) => (days.first().copied(), days.last().copied()),
            None => seen.between(),
        };
    }
    Ok(account)
}

fn day_of(stored: i64) -> Option<LocalDay> {
    i32::try_from(stored).ok().map(LocalDay::from_epoch_days)
}

fn counted(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// What was read of a table, and beside which days it broke off.
#[derive(Default)]
struct Seen {
    keys: HashSet<String>,
    places: HashSet<i64>,
    day: Option<LocalDay>,
    broke: bool,
    /// The days of the rows before the first page that could not be read, and after the last; none where no row stands there.
    before: Option<LocalDay>,
    after: Option<LocalDay>,
}

impl Seen {
    fn row(&mut self, place: i64, key: String, day: Option<&Value>) {
        self.places.insert(place);
        self.keys.insert(key);
        if let Some(Value::Integer(day)) = day {
            self.day = day_of(*day);
            self.after = self.after.or(self.day);
        }
    }

    fn broken(&mut self) {
        if !self.broke {
            (self.broke, self.before) = (true, self.day);
        }
        self.after = None;
    }

    fn between(&self) -> (Option<LocalDay>, Option<LocalDay>) {
        (self.before, self.after)
    }
}

/// What a reading meets.
enum Met {
    /// A row and its place.
    Row(i64, Vec<Value>),
    /// A page that cannot be read.
    Broken,
}

/// An owner whose own row could not be read, so that what belongs to it stays: its words are a question mark that can be
/// written over.
const OWNERS: [(&str, &str); 4] = [
    (
        "area",
        "INSERT INTO area (id, key, own_name, tracked, side, series, position) VALUES (?1, lower(hex(?1)), '?', 1, 'both', 1, 0)",
    ),
    ("check_in", "INSERT INTO check_in (day, form, zone, begun_at) VALUES (?1, 'both', 'UTC', ?1 * 86400000)"),
    (
        "promise",
        "INSERT INTO promise (id, text, to_whom, kind, remind, remind_anyway, remind_since, made_on, worded_on)
         VALUES (?1, '?', 'myself', 'todays_word', 'off', 0, 0, 0, 0)",
    ),
    ("circle_person", "INSERT INTO circle_person (id, name, relation, position) VALUES (?1, '?', 'other', 0)"),
];

/// Takes out rows whose owner could not be read and cannot be stood in for: they would fail every later change of theirs.
fn remove_orphans(new: &Connection, accounts: &mut [TableAccount]) -> Result<()> {
    // (table, the column that names the owner, the owner's table and column, what becomes of the row)
    let mut statement = new.prepare(
        "SELECT t.name, f.\"from\", f.\"table\", f.\"to\", f.on_delete FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
         WHERE t.type = 'table'",
    )?;
    let owners: Vec<[String; 5]> = statement
        .query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]))?
        .collect::<rusqlite::Result<_>>()?;
    // Until no row goes any more: an orphan may own others.
    loop {
        let mut removed = 0;
        for [table, column, owner, key, then] in &owners {
            if let Some((_, stand_in)) = OWNERS.iter().find(|(name, _)| name == owner)
                && then != "SET NULL"
            {
                let wanted = format!(
                    "SELECT DISTINCT \"{column}\" FROM \"{table}\" WHERE \"{column}\" NOT IN (SELECT \"{key}\" FROM \"{owner}\")"
                );
                let mut wanted = new.prepare(&wanted)?;
                let keys: Vec<Value> = wanted.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
                for key in keys {
                    new.execute(stand_in, [key])?;
                }
            }
            let orphans = format!(
                "\"{column}\" IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM \"{owner}\" o WHERE o.\"{key}\" = \"{table}\".\"{column}\")"
            );
            let gone = new.execute(
                &match then.as_str() {
                    "SET NULL" => format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE {orphans}"),
                    _ => format!("DELETE FROM \"{table}\" WHERE {orphans}"),
                },
                [],
            )?;
            if gone > 0
                && let Some(account) = accounts.iter_mut().find(|account| account.table == *table)
            {
                account.whole = false;
                if then == "SET NULL" {
                    account.older += counted(gone);
                } else {
                    account.missing = account.missing.map(|missing| missing + counted(gone));
                }
            }
            removed += gone;
        }
        if removed == 0 {
            return Ok(());
        }
    }
}

/// The statements of one table.
struct Reading {
    /// Rows from a place on, the place before the columns. A place is the row's number, or the first part of its key.
    forward: String,
    /// A place can be asked for: what lies behind a page that cannot be read can be reached.
    has_places: bool,
    put: String,
    all: String,
    delete: String,
    columns: usize,
    /// Which columns are its key.
    key: Vec<usize>,
    /// Which column is the day of an entry.
    day: Option<usize>,
    /// What an index may answer where the rows themselves cannot be read: every key, and the day of every place.
    keys: String,
    days: Option<String>,
}

impl Reading {
    fn of(new: &Connection, table: &str) -> Result<Self> {
        let known = columns::columns(new, table)?;
        let key = columns::key(&known);
        let columns: Vec<(String, String)> =
            known.into_iter().map(|column| (format!("\"{}\"", column.name), column.kind)).collect();
        let list = |names: Vec<&str>| names.join(", ");
        let names = list(columns.iter().map(|(name, ..)| name.as_str()).collect());
        let newer: Vec<String> = columns.iter().map(|(name, ..)| format!("excluded.{name}")).collect();
        let set: Vec<String> = columns.iter().map(|(name, ..)| format!("{name} = excluded.{name}")).collect();
        let places = list(vec!["?"; columns.len()]);
        let key_names: Vec<&str> =
            key.iter().filter_map(|at| columns.get(*at)).map(|(name, ..)| name.as_str()).collect();
        let is_key: Vec<String> = key_names.iter().map(|name| format!("{name} = ?")).collect();
        let day = DAYS.iter().find_map(|day| columns.iter().position(|(name, ..)| name == day));
        let has_number = new.prepare(&format!("SELECT rowid FROM \"{table}\"")).is_ok();
        let first_part = key.first().and_then(|at| columns.get(*at)).filter(|(.., kind)| kind == "INTEGER");
        let place = if has_number { Some("rowid") } else { first_part.map(|(name, ..)| name.as_str()) };
        let day_name = day.and_then(|at| columns.get(at)).map(|(name, ..)| name);
        let days = place.zip(day_name).map(|(place, day)| format!("SELECT {place}, {day} FROM \"{table}\""));
        let forward = match place {
            Some(place) => {
                format!("SELECT {place}, {names} FROM \"{table}\" NOT INDEXED WHERE {place} >= ?1 ORDER BY {place}")
            }
            None => format!("SELECT 0, {names} FROM \"{table}\" WHERE ?1 IS NOT NULL"),
        };
        Ok(Self {
            forward,
            has_places: place.is_some(),
            put: format!(
                "INSERT INTO \"{table}\" ({names}) VALUES ({places})
                 ON CONFLICT DO UPDATE SET {} WHERE ({names}) IS NOT ({})",
                set.join(", "),
                newer.join(", ")
            ),
            all: format!("SELECT {names} FROM \"{table}\""),
            delete: format!("DELETE FROM \"{table}\" WHERE {}", is_key.join(" AND ")),
            keys: format!("SELECT {} FROM \"{table}\"", list(key_names)),
            days,
            columns: columns.len(),
            key,
            day,
        })
    }

    fn values(&self, row: &Row<'_>, first: usize) -> rusqlite::Result<Vec<Value>> {
        (first..first + self.columns).map(|column| row.get(column)).collect()
    }

    fn key_values(&self, row: Vec<Value>) -> Vec<Value> {
        self.key.iter().filter_map(|at| row.get(*at).cloned()).collect()
    }

    fn key_of(&self, row: &[Value]) -> String {
        format!("{:?}", self.key.iter().map(|at| row.get(*at)).collect::<Vec<_>>())
    }

    /// The keys of all rows, where an index on sound pages holds them.
    fn keys_by_index(&self, source: &Source<'_>) -> Option<BTreeSet<String>> {
        let keys = source.ask(|old| {
            let mut statement = old.prepare(&self.keys)?;
            let key = |row: &Row<'_>| {
                let values = (0..self.key.len()).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
                Ok(format!("{:?}", values.iter().map(Some).collect::<Vec<_>>()))
            };
            Ok(statement.query_map([], key)?.collect::<rusqlite::Result<_>>()?)
        });
        keys.ok().filter(|_| !self.key.is_empty())
    }

    /// The days of the rows that were not seen, in their order, where an index on sound pages holds them.
    fn days_by_index(&self, source: &Source<'_>, seen: &HashSet<i64>) -> Option<BTreeSet<LocalDay>> {
        let days = self.days.as_ref()?;
        let rows: Result<Vec<(i64, i64)>> = source.ask(|old| {
            let mut statement = old.prepare(days)?;
            Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
        });
        let unseen = rows.ok()?.into_iter().filter(|(place, _)| !seen.contains(place));
        Some(unseen.filter_map(|(_, day)| day_of(day)).collect())
    }

    /// Every row on a page that can be read, rows perhaps twice; true when there was no page that could not. Behind one, the
    /// next place is found by doubling the step and then halving it: a page holds a run of places, so of the places after it
    /// the first that can be read is its end.
    fn what_can_be_read(&self, source: &Source<'_>, each: &mut dyn FnMut(Met)) -> bool {
        let mut from = i64::MIN;
        let mut whole = true;
        while let End::Broken(last) = self.rows_from(source, from, each) {
            whole = false;
            each(Met::Broken);
            // Places begin at 1, those of days far before.
            let broken = last.unwrap_or_else(|| from.max(NO_PLACE_BEFORE));
            match self.next_readable(source, broken) {
                Some(next) if self.has_places => from = next,
                _ => break,
            }
        }
        whole
    }

    /// Hands out rows from a place on, to the end or to the first page that cannot be read.
    fn rows_from(&self, source: &Source<'_>, from: i64, each: &mut dyn FnMut(Met)) -> End {
        let mut last = None;
        let read = source.ask(|old| {
            let mut statement = old.prepare(&self.forward)?;
            let mut rows = statement.query([from])?;
            while let Some(row) = rows.next()? {
                let values = self.values(row, 1)?;
                let place = row.get(0)?;
                last = Some(place);
                each(Met::Row(place, values));
            }
            Ok(())
        });
        if read.is_ok() { End::Reached } else { End::Broken(last) }
    }

    /// The first place after `broken` from which a row can be read, `None` when there is none.
    fn next_readable(&self, source: &Source<'_>, broken: i64) -> Option<i64> {
        let (mut below, mut step) = (broken, 1_i64);
        let mut above = loop {
            let place = broken.checked_add(step)?;
            if self.can_be_read_from(source, place) {
                break place;
            }
            below = place;
            step = step.checked_mul(2)?;
        };
        while above - below > 1 {
            let middle = below + (above - below) / 2;
            if self.can_be_read_from(source, middle) {
                above = middle;
            } else {
                below = middle;
            }
        }
        Some(above)
    }

    /// The first row from a place on can be read, or there is none.
    fn can_be_read_from(&self, source: &Source<'_>, place: i64) -> bool {
        let first = source.ask(|old| {
            let mut statement = old.prepare(&self.forward)?;
            let mut rows = statement.query([place])?;
            Ok(rows.next()?.is_some())
        });
        first.is_ok()
    }
}

/// What the day of an entry is called, the most telling first.
const DAYS: [&str; 3] = ["\"day\"", "\"made_on\"", "\"written_on\""];
/// Smaller than the number of any row and any day.
const NO_PLACE_BEFORE: i64 = -1_000_000;

/// Where a reading ended.
enum End {
    /// At the table's last row.
    Reached,
    /// Before a page that cannot be read; the last place that could, if there was one.
    Broken(Option<i64>),
}
