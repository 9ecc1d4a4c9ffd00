//! The encrypted database: opening, migrating, copying, repairing and really deleting.
//!
//! Where to start: [`Store::open`] is the whole open sequence; `migrations/` is the schema; every domain keeps its rows
//! in its own `store.rs`.

mod account;
mod closed;
pub(crate) mod columns;
mod connection;
mod drafts;
mod erase;
mod incoming;
mod key;
mod migrate;
mod process_lock;
mod repair;
mod salvage;
mod snapshots;
pub(crate) mod sql;
pub(crate) mod words;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

pub(crate) use account::Shelf;
pub use account::{Account, Copy, TableAccount};
pub(crate) use closed::{Lies, lies, set_closed_aside};
pub(crate) use incoming::{Incoming, Ready, brought_up, in_memory, put_where_none_opens};
pub use key::Key;
pub use migrate::known_schema;
pub(crate) use repair::KEEP_ASIDE;
pub use repair::{Rescued, Restored};
pub use snapshots::Why;
pub(crate) use snapshots::tables;

use crate::clock::Timestamp;
use crate::error::{Error, Result};
use connection::{checkpoint, connect, is_sound, schema_version};
use process_lock::Presence;
use snapshots::{Snapshots, sync_folder};

/// The database file inside the data folder.
pub const DATABASE: &str = "grain.db";

/// Tables that have their row from the start: the chance that was drawn, how reminders may come, and what is at hand.
const FROM_THE_START: [&str; 3] = ["at_hand", "chance", "reminder_preferences"];

/// Nothing was chosen or written yet.
pub(crate) fn is_untouched(sql: &Connection) -> Result<bool> {
    for table in tables(sql)? {
        if !FROM_THE_START.contains(&table.as_str()) && snapshots::count(sql, &table)? > 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// What opening found and did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpenReport {
    /// Nothing was there: a new database was made.
    pub created: bool,
    /// The schema the file had before it was brought up to date.
    pub migrated_from: Option<u32>,
    /// A damaged file was moved aside and a copy put in its place.
    pub restored: Option<Restored>,
}

/// One open database.
pub struct Store {
    conn: Connection,
    key: Key,
    folder: PathBuf,
    snapshots: Snapshots,
    presence: Presence,
    recovery_notice: Option<Restored>,
    in_no_copy: words::InNoCopy,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl Store {
    /// Opens the database in `folder`, making folder and database when nothing is there.
    ///
    /// Order: who else is here, is it ours, does the key fit, is it newer, was the end unclean and is it sound, then
    /// migrate after a copy. A damaged file is moved aside and the newest good copy takes its place.
    pub fn open(folder: &Path, key: Key, now: Timestamp) -> Result<(Self, OpenReport)> {
        make_private(folder)?;
        let path = folder.join(DATABASE);
        let presence = Presence::enter(folder)?;
        let snapshots = Snapshots::new(folder);
        let mut report = OpenReport::default();
        let head = head(&path)?;
        if head.as_ref() == Some(FOREIGN) {
            return Err(Error::NotGrain);
        }
        if head.is_none() && presence.alone() {
            report.restored = repair::restore(folder, &key, &snapshots, now)?;
            report.created = report.restored.is_none();
        }
        let (mut conn, found) = match opened_twice(&path, &key, presence.must_check()) {
            Err(Error::Damaged) if presence.alone() => {
                report.restored = repair::restore(folder, &key, &snapshots, now)?;
                if report.restored.is_none() {
                    return Err(Error::Damaged);
                }
                opened(&path, &key, true)?
            }
            // Page one is unreadable: the wrong key, or damage. A copy that opens with this key tells them apart.
            Err(Error::WrongKey) if presence.alone() => match repair::restore(folder, &key, &snapshots, now)? {
                None => return Err(Error::WrongKey),
                restored => {
                    report.restored = restored;
                    opened(&path, &key, true)?
                }
            },
            opened => opened?,
        };
        let migrated = migrate::migrate(&mut conn, found, |conn, _| snapshots.take(conn, &key, now, Why::Migration));
        report.migrated_from = migrated.map_err(past_the_key)?.filter(|n| *n > 0);
        if report.created {
            sync_folder(folder)?;
        }
        presence.settle()?;
        let recovery_notice = repair::recovery_notice(folder);
        Ok((
            Self {
                conn,
                key,
                folder: folder.to_owned(),
                snapshots,
                presence,
                recovery_notice,
                in_no_copy: words::InNoCopy::default(),
            },
            report,
        ))
    }

    /// Runs `f` in one write transaction: all of it is durable when this returns, or nothing happened.
    pub fn write<T>(&mut self, f: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let result = (|| {
            let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = f(&tx)?;
            tx.commit()?;
            Ok(value)
        })();
        self.noting_damage(result)
    }

    /// Runs `f` on one consistent view. Nothing is written.
    pub fn read<T>(&mut self, f: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
        let result = (|| {
            let tx = self.conn.transaction()?;
            f(&tx)
        })();
        self.noting_damage(result)
    }

    /// Daily upkeep: a verified copy if today has none, old copies and set-aside files thinned, the log emptied.
    /// Cheap when there is nothing to do.
    pub fn upkeep(&mut self, now: Timestamp) -> Result<()> {
        let result = self.copy_of_the_day(now);
        self.noting_damage(result)
    }

    fn copy_of_the_day(&self, now: Timestamp) -> Result<()> {
        let newest = self.snapshots.list(now)?.iter().find(|copy| !copy.replaced).map(|copy| copy.taken);
        let day = |at: Timestamp| at.0.div_euclid(Timestamp::DAY);
        if newest.is_none_or(|taken| day(taken) != day(now)) {
            self.snapshots.take(&self.conn, &self.key, now, Why::Daily)?;
            self.snapshots.thin(now)?;
            repair::forget_old(&self.folder, now)?;
            checkpoint(&self.conn)?;
        }
        Ok(())
    }

    /// What lies beside it.
    pub(crate) fn shelf(&self) -> Shelf {
        Shelf::new(&self.folder, &self.key)
    }

    /// What stands in the place of damaged notes, until [`Self::recovery_notice_read`].
    pub fn recovery_notice(&self) -> Option<Restored> {
        self.recovery_notice.clone()
    }

    /// The person has read that a copy stands there.
    pub fn recovery_notice_read(&mut self) -> Result<()> {
        repair::recovery_notice_read(&self.folder)?;
        self.recovery_notice = None;
        Ok(())
    }

    /// Whether every page and structure is sound, copies included: `(database, good copies, all copies)`. Damage that is
    /// found is repaired at the next opening.
    pub fn check(&self) -> Result<(bool, usize, usize)> {
        // Their order does not matter here.
        let all = self.snapshots.list(Timestamp(0))?;
        let good = all.iter().filter(|snapshot| {
            connect(&snapshot.path, &self.key, false).is_ok_and(|conn| schema_version(&conn).is_ok() && is_sound(&conn))
        });
        let sound = is_sound(&self.conn);
        if !sound {
            self.presence.suspect();
        }
        Ok((sound, good.count(), all.len()))
    }

    /// An error on reading that the key cannot explain any more is damage: the next opening checks the file.
    fn noting_damage<T>(&self, result: Result<T>) -> Result<T> {
        let result = result.map_err(past_the_key);
        if matches!(result, Err(Error::Damaged)) {
            self.presence.suspect();
        }
        result
    }
}

/// Once a key has opened the file, what it cannot decrypt is damage.
pub(crate) fn past_the_key(error: Error) -> Error {
    match error {
        Error::WrongKey => Error::Damaged,
        other => other,
    }
}

/// What cannot be read is read once more before anyone takes it for damage: a disk that failed once looks the same.
fn opened_twice(path: &Path, key: &Key, check: bool) -> Result<(Connection, u32)> {
    match opened(path, key, check) {
        Err(Error::WrongKey | Error::Damaged) => opened(path, key, check),
        opened => opened,
    }
}

/// The connection and the schema of its file.
fn opened(path: &Path, key: &Key, check: bool) -> Result<(Connection, u32)> {
    let conn = connect(path, key, true)?;
    let found = schema_version(&conn)?;
    if found > known_schema() {
        return Err(Error::NewerSchema { found, known: known_schema() });
    }
    if found == 0 && conn.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| row.get(0))? {
        return Err(Error::NotGrain);
    }
    if check && !is_sound(&conn) {
        return Err(Error::Damaged);
    }
    Ok((conn, found))
}

/// How every unencrypted SQLite file begins: it is somebody else's.
const FOREIGN: &[u8; 16] = b"SQLite format 3\0";

/// The first bytes of a file, `None` when it is empty or not there.
fn head(path: &Path) -> Result<Option<[u8; FOREIGN.len()]>> {
    let mut head = [0; FOREIGN.len()];
    match fs::File::open(path) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e.into()),
        Ok(mut file) => Ok((file.read(&mut head)? > 0).then_some(head)),
    }
}

/// Makes a folder, readable by its owner alone, unless it is there already.
pub fn make_private(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}
