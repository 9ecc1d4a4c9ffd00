//! Deleting really deletes (S27): rows overwritten, the log emptied, the file rewritten, and the copies treated alike.

use std::fs;

use rusqlite::Connection;

use super::closed::forget_closed;
use super::connection::{checkpoint, connect, schema_version};
use super::drafts::DRAFTS;
use super::migrate::to_this_schema;
use super::snapshots::{remove_with_log, with_log};
use super::{DATABASE, Store, known_schema, repair};
use crate::clock::Timestamp;
use crate::error::Result;

impl Store {
    /// Empties log and free pages after rows were deleted, and runs `delete` on every copy as well. A copy of an older
    /// schema is brought to this one first. One that cannot be cleaned is removed; so is everything that was set aside.
    pub(crate) fn erase_traces(&mut self, delete: &dyn Fn(&Connection) -> Result<()>) -> Result<()> {
        rewrite(&self.conn)?;
        for snapshot in self.snapshots.list(Timestamp(0))? {
            let cleaned = connect(&snapshot.path, &self.key, false).and_then(|mut copy| {
                to_this_schema(&mut copy)?;
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

    /// Deletes the database, every copy and every file set aside, notes that no key opened included. What the caller keeps elsewhere (the key) is the
    /// caller's to delete.
    pub(crate) fn delete_everything(self) -> Result<()> {
        let Self { conn, folder, snapshots, presence, .. } = self;
        drop(conn);
        drop(presence);
        snapshots.remove_all()?;
        repair::forget_all(&folder)?;
        forget_closed(&folder, None)?;
        repair::recovery_notice_read(&folder)?;
        for name in [DATABASE, DRAFTS[0], DRAFTS[1]] {
            remove_with_log(&folder.join(name))?;
        }
        for name in ["grain.incoming", "grain.restoring", "grain.lock"] {
            let _ = fs::remove_file(folder.join(name));
        }
        Ok(())
    }
}

pub(super) fn rewrite(conn: &Connection) -> Result<()> {
    checkpoint(conn)?;
    conn.execute_batch("VACUUM")?;
    checkpoint(conn)
}
