//! A database that is built beside the one that is there, and takes its place in one step.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::closed::keep_closed;
use super::connection::{checkpoint, connect, is_sound, prepare};
use super::migrate::{to_this_schema, up_to};
use super::process_lock::Presence;
use super::snapshots::{Snapshot, Why, remove, remove_with_log, sync_folder, with_log};
use super::{DATABASE, Key, Store, is_untouched, make_private, opened, past_the_key, words};
use crate::clock::Timestamp;
use crate::error::{Error, Result};

/// Where it is built.
const BUILT: &str = "grain.restoring";

/// A file that goes with this, unless it was given its name.
struct Beside(PathBuf);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = remove_with_log(&self.0);
    }
}

/// A database that is being filled.
pub(crate) struct Incoming {
    // Closed before its file goes.
    conn: Connection,
    beside: Beside,
}

/// One that is whole.
pub(crate) struct Ready(Beside);

impl Incoming {
    /// An empty one of an older schema, beside the database of this folder and with this key. Foreign keys are not held while
    /// rows come in: a row may come before the one it belongs to.
    pub(crate) fn new(folder: &Path, key: &Key, schema: u32) -> Result<Self> {
        make_private(folder)?;
        let beside = Beside(folder.join(BUILT));
        remove_with_log(&beside.0)?;
        let mut conn = connect(&beside.0, key, true)?;
        // Nothing of it counts before it is whole, and then it is synced once.
        conn.execute_batch("PRAGMA synchronous = OFF")?;
        up_to(&mut conn, schema)?;
        conn.execute_batch("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")?;
        Ok(Self { conn, beside })
    }

    /// The open connection.
    pub(crate) fn sql(&self) -> &Connection {
        &self.conn
    }

    /// Brings it to the schema of this version, sound and on the disk.
    ///
    /// # Errors
    /// `Stored` when rows belong to none; what the disk says when it cannot be read back.
    pub(crate) fn finish(self) -> Result<Ready> {
        let Self { mut conn, beside } = self;
        let broken: i64 = conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        if broken > 0 {
            return Err(Error::Stored("foreign key"));
        }
        conn.execute_batch("COMMIT; PRAGMA foreign_keys = ON")?;
        to_this_schema(&mut conn)?;
        settled(conn, beside)
    }
}

fn settled(conn: Connection, beside: Beside) -> Result<Ready> {
    checkpoint(&conn)?;
    if !is_sound(&conn) {
        // It says nothing of the notes themselves.
        return Err(io::Error::other("what was built cannot be read back").into());
    }
    drop(conn);
    let [file, wal, shm] = with_log(&beside.0);
    remove(&wal)?;
    remove(&shm)?;
    File::open(file)?.sync_all()?;
    Ok(Ready(beside))
}

impl Ready {
    /// Looks into it.
    pub(crate) fn read<T>(&self, key: &Key, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        // This key wrote it: what it cannot read is a disk that fails.
        let result = connect(&self.0.0, key, false).and_then(|sql| f(&sql)).map_err(past_the_key);
        let [_, wal, shm] = with_log(&self.0.0);
        remove(&wal)?;
        remove(&shm)?;
        result
    }

    fn rename(self, folder: &Path, path: &Path) -> Result<()> {
        // Its log is empty or of what was set aside. It goes first: it must never meet another database.
        let [_, wal, shm] = with_log(path);
        remove(&wal)?;
        remove(&shm)?;
        fs::rename(&self.0.0, path)?;
        sync_folder(folder)
    }
}

/// An empty database of an older schema that stands in memory alone, for what is looked at before it is taken in. Foreign keys are
/// held.
pub(crate) fn in_memory(schema: u32) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    prepare(&conn)?;
    up_to(&mut conn, schema)?;
    Ok(conn)
}

/// Brings it to the schema of today.
pub(crate) fn brought_up(conn: &mut Connection) -> Result<()> {
    to_this_schema(conn)
}

/// Puts `ready` where no database can be opened. What is there, if anything, is set aside and kept until
/// it is deleted by hand.
pub(crate) fn put_where_none_opens(ready: Ready, folder: &Path, now: Timestamp) -> Result<()> {
    let presence = Presence::enter(folder)?;
    if !presence.alone() {
        return Err(Error::Busy);
    }
    let path = folder.join(DATABASE);
    if path.exists() {
        keep_closed(folder, now)?;
    }
    ready.rename(folder, &path)
}

impl Store {
    /// A copy before entries of a file come in.
    pub(crate) fn copy_before_import(&self, now: Timestamp) -> Result<()> {
        self.snapshots.take(&self.conn, &self.key, now, Why::Import)
    }

    /// The folder and the key: what an incoming database is built with.
    pub(crate) fn place(&self) -> (PathBuf, Key) {
        (self.folder.clone(), self.key.clone())
    }

    /// Puts `ready` in the place of the database, which is kept as a copy for 30 days unless nothing was written in it. Gives the
    /// store that is there afterwards: the old one wherever this failed before the one step.
    pub(crate) fn replaced_by(mut self, ready: Ready, now: Timestamp) -> (Option<Self>, Result<()>) {
        if !self.presence.takes_alone() {
            return (Some(self), Err(Error::Busy));
        }
        let kept = self.keep_what_goes(now);
        let path = self.folder.join(DATABASE);
        let swapped = match kept {
            Ok(()) => match Connection::open_in_memory() {
                Ok(none) => {
                    drop(std::mem::replace(&mut self.conn, none));
                    let swapped = ready.rename(&self.folder, &path);
                    match opened(&path, &self.key, false).or_else(|_| opened(&path, &self.key, false)) {
                        Ok((conn, _)) => self.conn = conn,
                        // Nothing that says "saved" may go into the void.
                        Err(error) => return (None, swapped.and(Err(error))),
                    }
                    swapped
                }
                Err(error) => Err(error.into()),
            },
            Err(error) => Err(error),
        };
        self.presence.shared_again();
        if swapped.is_ok() {
            self.in_no_copy = words::InNoCopy::default();
            // From now on a damaged file is put back from this, and from no older copy.
            let _ = self.snapshots.take(&self.conn, &self.key, now, Why::Import);
        }
        (Some(self), swapped)
    }

    fn keep_what_goes(&self, now: Timestamp) -> Result<()> {
        if !is_untouched(&self.conn)? {
            self.snapshots.take(&self.conn, &self.key, now, Why::Replaced)?;
        }
        checkpoint(&self.conn)?;
        let [_, wal, _] = with_log(&self.folder.join(DATABASE));
        // A log that is not empty belongs to somebody who still reads.
        if fs::metadata(wal).is_ok_and(|wal| wal.len() > 0) { Err(Error::Busy) } else { Ok(()) }
    }

    /// When what a backup took the place of was there last; `None` when nothing of it is kept.
    pub(crate) fn replaced_at(&self, now: Timestamp) -> Result<Option<Timestamp>> {
        Ok(self.snapshots.list(now)?.iter().find(|copy| copy.replaced).map(|copy| copy.taken))
    }

    /// The newest of what was replaced, ready to take the place again.
    ///
    /// # Errors
    /// Nothing is kept, or it cannot be read.
    pub(crate) fn replaced(&self, now: Timestamp) -> Result<Ready> {
        let all = self.snapshots.list(now)?;
        self.ready(all.iter().find(|copy| copy.replaced).ok_or(Error::NotFound("replaced"))?)
    }

    /// A copy of these notes, by its number, ready to take their place.
    ///
    /// # Errors
    /// It is not there any more, or cannot be read.
    pub(crate) fn copy(&self, number: u64, now: Timestamp) -> Result<Ready> {
        let all = self.snapshots.list(now)?;
        let copy = all.iter().find(|copy| !copy.replaced && copy.number == number);
        self.ready(copy.ok_or(Error::NotFound("copy"))?)
    }

    fn ready(&self, copy: &Snapshot) -> Result<Ready> {
        let beside = Beside(self.folder.join(BUILT));
        remove_with_log(&beside.0)?;
        fs::copy(&copy.path, &beside.0)?;
        let mut conn = connect(&beside.0, &self.key, false)?;
        to_this_schema(&mut conn)?;
        settled(conn, beside)
    }
}
