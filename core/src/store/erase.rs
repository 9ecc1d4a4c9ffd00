//! Deleting really deletes (S27): rows overwritten, the log emptied, the file rewritten, and the copies treated alike.

use std::fs;

use rusqlite::Connection;

use super::connection::{checkpoint, connect, schema_version};
use super::snapshots::{remove_with_log, with_log};
use super::{DATABASE, Store, known_schema, repair};
use crate::clock::Timestamp;
use crate::error::Result;

impl Store {
    /// Empties log and free pages after rows were deleted, and runs `delete` on every copy as well. A copy of an older
    /// schema, or one that cannot be cleaned, is removed; so is everything that was set aside.
    pub(crate) fn erase_traces(&mut self, delete: impl Fn(&Connection) -> Result<()>) -> Result<()> {
        rewrite(&self.conn)?;
        for snapshot in self.snapshots.list(Timestamp(0))? {
            let cleaned = connect(&snapshot.path, &self.key, false).and_then(|copy| {
                if schema_version(&copy)? != known_schema() {
                    return Ok(false);
                }
                copy.execute_batch("BEGIN IMMEDIATE")?;
                delete(&copy)?;
                copy.execute_batch("COMMIT")?;
                rewrite(&copy).map(|()| true)
            });
            if cleaned.unwrap_or(false) {
                let [_, wal, shm] = with_log(&snapshot.path);
                let _ = fs::remove_file(wal);
                let _ = fs::remove_file(shm);
            } else {
                remove_with_log(&snapshot.path)?;
            }
        }
        repair::forget_all(&self.folder)
    }

    /// Takes words that no longer stand out of the log and of every copy that holds them. `forget` says how many rows it
    /// changed. The copies stay, also those of an older schema; one that cannot be opened is left alone.
    pub(crate) fn forget_in_copies(&self, forget: impl Fn(&Connection) -> Result<usize>) -> Result<()> {
        checkpoint(&self.conn)?;
        for snapshot in self.snapshots.list(Timestamp(0))? {
            let forgotten = connect(&snapshot.path, &self.key, false).and_then(|copy| {
                copy.execute_batch("BEGIN IMMEDIATE")?;
                let changed = forget(&copy)?;
                copy.execute_batch("COMMIT")?;
                if changed > 0 { rewrite(&copy) } else { Ok(()) }
            });
            if forgotten.is_ok() {
                let [_, wal, shm] = with_log(&snapshot.path);
                let _ = fs::remove_file(wal);
                let _ = fs::remove_file(shm);
            }
        }
        Ok(())
    }

    /// Deletes the database, every copy and every file set aside. What the caller keeps elsewhere (the key) is the
    /// caller's to delete.
    pub(crate) fn delete_everything(self) -> Result<()> {
        let Self { conn, folder, snapshots, presence, .. } = self;
        drop(conn);
        drop(presence);
        snapshots.remove_all()?;
        repair::forget_all(&folder)?;
        repair::put_back_read(&folder)?;
        remove_with_log(&folder.join(DATABASE))?;
        for name in ["grain.incoming", "grain.lock"] {
            let _ = fs::remove_file(folder.join(name));
        }
        Ok(())
    }
}

fn rewrite(conn: &Connection) -> Result<()> {
    checkpoint(conn)?;
    conn.execute_batch("VACUUM")?;
    checkpoint(conn)
}
