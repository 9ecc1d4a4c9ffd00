//! Automatic copies of the whole database, each verified by opening it.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::Key;
use super::connection::{connect, is_sound, schema_version};
use crate::clock::Timestamp;
use crate::error::{Error, Result};
use crate::order::InOrder;

/// The folder of copies, in that of the notes.
pub(super) const FOLDER: &str = "snapshots";
/// How many days, weeks and months keep a copy (reliability 2.4).
const KEEP: [(i64, usize); 3] = [(1, 7), (7, 4), (30, 6)];

/// How long what a backup took the place of is kept, in milliseconds.
const KEEP_REPLACED: i64 = 30 * Timestamp::DAY;
/// Copies that must have come after it.
const LATER_COPIES: usize = 7;

/// The folder of copies, `<number>-<millis>-<why>.db` each. The number rises with each copy: no clock can turn their order.
/// Copies of earlier versions have no number, `<millis>-<why>.db`, and are older than every one that has.
#[derive(Debug, Clone)]
pub(super) struct Snapshots {
    folder: PathBuf,
}

/// Why a copy was made; part of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Once a day.
    Daily,
    /// Before a migration.
    Migration,
    /// Before an import, and after a backup took its place.
    Import,
    /// What a backup took the place of: kept 30 days, and never put back by itself.
    Replaced,
}

impl Why {
    fn word(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Replaced => "replaced",
        }
    }
}

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snapshot {
    pub(super) path: PathBuf,
    /// By the clock of that moment, which may have been wrong: for words, and for thinning, never for order.
    pub(super) taken: Timestamp,
    /// Its place in the order of copies; 0 for one of an earlier version.
    pub(super) number: u64,
    /// Other notes than those that are here: a backup took their place.
    pub(super) replaced: bool,
}

impl Snapshot {
    /// The copy that a file name stands for.
    fn of(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let parts: Vec<&str> = name.strip_suffix(".db")?.split('-').collect();
        let (number, millis, why) = match parts.as_slice() {
            [number, millis, why] => (number.parse().ok()?, millis.parse().ok()?, *why),
            [millis, why] => (0, millis.parse().ok()?, *why),
            _ => return None,
        };
        Some(Self { path, taken: Timestamp(millis), number, replaced: why == Why::Replaced.word() })
    }
}

impl Snapshots {
    pub(super) fn new(data: &Path) -> Self {
        Self { folder: data.join(FOLDER) }
    }

    /// All copies, newest first. Of those without a number, one with a date that lies ahead is of a clock that was wrong: it
    /// comes after all others.
    pub(super) fn list(&self, now: Timestamp) -> Result<Vec<Snapshot>> {
        if !self.folder.exists() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            found.extend(Snapshot::of(entry?.path()));
        }
        let is_possible = |snapshot: &Snapshot| snapshot.number > 0 || snapshot.taken <= now;
        found.in_order_by_key(|snapshot| std::cmp::Reverse((snapshot.number, is_possible(snapshot), snapshot.taken)));
        Ok(found)
    }

    /// Copies the open database, reads the copy back, and only then gives it its name.
    pub(super) fn take(&self, conn: &Connection, key: &Key, now: Timestamp, why: Why) -> Result<()> {
        fs::create_dir_all(&self.folder)?;
        // One process at a time: a watcher and the app may both find that a copy is due. Held until the end of this.
        let turn = File::options().create(true).truncate(false).write(true).open(self.folder.join("turn"))?;
        // A platform without file locks runs one process of ours.
        let _ = turn.lock();
        let unfinished = self.folder.join("unfinished");
        remove_with_log(&unfinished)?;
        let version = data_version(conn)?;
        conn.execute("VACUUM INTO ?1", [unfinished.to_string_lossy()])?;
        File::open(&unfinished)?.sync_all()?;
        let copy = connect(&unfinished, key, false)?;
        let is_good = || {
            // Rows are told apart only while no other process wrote: its entries are in the next copy.
            let equal = rows(&copy)? == rows(conn)? || data_version(conn)? != version;
            Ok::<_, Error>(is_sound(&copy) && schema_version(&copy)? == schema_version(conn)? && equal)
        };
        // It says nothing of the notes themselves: neither that they are damaged nor that the key is wrong.
        if !is_good().unwrap_or(false) {
            return Err(io::Error::other("the copy cannot be read back").into());
        }
        drop(copy);
        let number = self.list(now)?.iter().map(|snapshot| snapshot.number).max().unwrap_or(0) + 1;
        let finished = self.folder.join(format!("{number:08}-{}-{}.db", now.0, why.word()));
        fs::rename(&unfinished, finished)?;
        remove_with_log(&unfinished)?;
        sync_folder(&self.folder)
    }

    /// Removes what is beyond 7 days, 4 weeks and 6 months of copies.
    pub(super) fn thin(&self, now: Timestamp) -> Result<()> {
        let (gone, all): (Vec<_>, Vec<_>) = self.list(now)?.into_iter().partition(|snapshot| snapshot.replaced);
        for snapshot in gone {
            // A clock that jumped is not believed: copies of other days must have come after it too.
            let later = all.iter().filter(|copy| copy.number > snapshot.number).count();
            if now.since(snapshot.taken) > KEEP_REPLACED && later >= LATER_COPIES {
                remove_with_log(&snapshot.path)?;
            }
        }
        let taken: Vec<_> = all.iter().map(|snapshot| snapshot.taken).collect();
        let kept = kept(&taken);
        for (_, snapshot) in (0..).zip(&all).filter(|(place, _)| !kept.contains(place)) {
            remove_with_log(&snapshot.path)?;
        }
        Ok(())
    }

    /// The newest copy that opens with this key and is sound.
    pub(super) fn newest_good(&self, key: &Key, now: Timestamp) -> Result<Option<Snapshot>> {
        let good = |snapshot: &Snapshot| {
            !snapshot.replaced
                && connect(&snapshot.path, key, false)
                    .is_ok_and(|conn| schema_version(&conn).is_ok() && is_sound(&conn))
        };
        Ok(self.list(now)?.into_iter().find(good))
    }

    pub(super) fn remove_all(&self) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        Ok(())
    }
}

/// Places that keep their copy: the newest of each of the last seven days, four weeks and six months that have one. `taken`
/// runs from new to old; a period is one of the clock of its time, and a wrong one ages with the copies after it.
fn kept(taken: &[Timestamp]) -> HashSet<usize> {
    let mut kept = HashSet::new();
    for (days, count) in KEEP {
        let mut periods = Vec::new();
        for (place, at) in taken.iter().enumerate() {
            let period = at.0.div_euclid(Timestamp::DAY * days);
            if periods.len() < count && !periods.contains(&period) {
                periods.push(period);
                kept.insert(place);
            }
        }
    }
    kept
}

/// Changes when another connection has written.
fn data_version(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT data_version FROM pragma_data_version", [], |row| row.get(0))?)
}

/// Rows of every table: what two equal databases have in common.
fn rows(conn: &Connection) -> Result<Vec<(String, i64)>> {
    tables(conn)?.into_iter().map(|table| Ok((count(conn, &table)?, table)).map(|(n, t)| (t, n))).collect()
}

/// Names of the tables that hold rows of their own (the search index keeps its own books).
pub(crate) fn tables(conn: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'note_index%'";
    let mut statement = conn.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

/// Rows of one table.
pub(super) fn count(conn: &Connection, table: &str) -> Result<i64> {
    Ok(conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?)
}

/// Removes a database file with the files SQLite keeps beside it.
pub(super) fn remove_with_log(path: &Path) -> Result<()> {
    with_log(path).iter().try_for_each(|file| remove(file))
}

/// Removes a file; one that is not there is as good as removed.
pub(super) fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e.into()),
        _ => Ok(()),
    }
}

/// A database file and the files SQLite keeps beside it.
pub(super) fn with_log(path: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|end| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    })
}

/// Makes a rename durable.
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i64) -> Timestamp {
        Timestamp(1_700_000_000_000 + n * Timestamp::DAY)
    }

    #[test]
    fn a_year_of_daily_copies_thins_to_seven_days_four_weeks_and_six_months() {
        let mut taken: Vec<_> = (0..365).map(day).collect();
        taken.reverse();
        let left: Vec<_> = kept(&taken).into_iter().map(|place| taken[place]).collect();
        assert!(left.len() <= 17 && left.len() >= 13, "{}", left.len());
        assert!((358..365).map(day).all(|at| left.contains(&at)));
        assert!(left.iter().min() <= Some(&day(365 - 140)), "the oldest is months old");
    }

    #[test]
    fn a_copy_from_long_ago_stays_when_nothing_newer_was_written() {
        assert_eq!(kept(&[day(0)]).len(), 1);
    }

    #[test]
    fn copies_are_ordered_by_their_number_and_old_ones_by_dates_that_can_be() {
        let folder = tempfile::tempdir().unwrap();
        let snapshots = Snapshots::new(folder.path());
        fs::create_dir_all(&snapshots.folder).unwrap();
        let (past, ahead) = (day(0).0, day(2_000).0);
        for name in [
            format!("{ahead}-daily.db"),
            format!("{past}-migration.db"),
            format!("00000002-{past}-daily.db"),
            format!("00000001-{ahead}-daily.db"),
            "turn".to_owned(),
            "note-of-mine.db".to_owned(),
        ] {
            fs::write(snapshots.folder.join(name), "").unwrap();
        }
        let order: Vec<_> = snapshots.list(day(5)).unwrap().into_iter().map(|one| (one.number, one.taken.0)).collect();
        assert_eq!(order, [(2, past), (1, ahead), (0, past), (0, ahead)]);
    }
}
