//! What became of a damaged file: what came over of each table, and where the file is kept. The account lies beside it, sealed
//! with the database's key, and goes with it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::connection::connect;
use super::repair::{self, Rescued, Restored};
use super::snapshots::{Snapshots, remove_with_log};
use super::{DATABASE, Key, closed};
use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Result};

/// The account of a damaged file.
const ACCOUNT: &str = "account.db";

/// What came over of one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableAccount {
    /// Its name in SQL.
    pub table: String,
    /// Rows that could be read.
    pub read: u32,
    /// All of it could be read and stands in its place again.
    pub whole: bool,
    /// Rows that are gone; `None` when nobody can count them.
    pub missing: Option<u32>,
    /// Rows that stand as the copy had them, or without what they belonged to.
    pub older: u32,
    /// The first day of which rows could not be read; `None` when no row tells.
    pub from: Option<LocalDay>,
    /// The last of these days.
    pub until: Option<LocalDay>,
}

impl TableAccount {
    /// One that came over whole.
    pub(crate) fn of(table: &str, read: u32) -> Self {
        Self { table: table.to_owned(), read, whole: true, missing: Some(0), older: 0, from: None, until: None }
    }
}

/// What became of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// When it was set aside, in milliseconds since 1970.
    pub set_aside: i64,
    /// When the copy was taken that took its place, in milliseconds since 1970.
    pub copy_taken: i64,
    /// Each table; none when nothing of the file could be read.
    pub tables: Vec<TableAccount>,
}

impl Account {
    /// How much of the file came over.
    pub fn rescued(&self) -> Rescued {
        if self.tables.is_empty() {
            return Rescued::Nothing;
        }
        let in_part: Vec<_> = self.tables.iter().filter(|one| !one.whole).map(|one| one.table.clone()).collect();
        if in_part.is_empty() { Rescued::All } else { Rescued::AllBut(in_part) }
    }

    /// Writes it into the folder of the file it is about.
    pub(super) fn write(&self, aside: &Path, key: &Key) -> Result<()> {
        fs::create_dir_all(aside)?;
        let text = serde_json::to_string(self).map_err(|_| Error::Stored("account"))?;
        let path = aside.join(ACCOUNT);
        remove_with_log(&path)?;
        let conn = connect(&path, key, true)?;
        conn.execute_batch("CREATE TABLE account (text TEXT NOT NULL) STRICT")?;
        conn.execute("INSERT INTO account (text) VALUES (?1)", [text])?;
        Ok(())
    }

    fn read(aside: &Path, key: &Key) -> Option<Self> {
        let path = aside.join(ACCOUNT);
        if !path.exists() || !aside.join(DATABASE).exists() {
            return None;
        }
        let conn = connect(&path, key, false).ok()?;
        let text: String = conn.query_row("SELECT text FROM account", [], |row| row.get(0)).ok()?;
        serde_json::from_str(&text).ok()
    }
}

/// A copy that can be brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copy {
    /// Its place in the order of copies, which names it.
    pub number: u64,
    /// When it was taken, by the clock of that time.
    pub taken: Timestamp,
}

/// What lies beside the database of one folder. It reads files alone, and holds nothing of what was written.
#[derive(Debug, Clone)]
pub(crate) struct Shelf {
    folder: PathBuf,
    key: Key,
}

impl Shelf {
    pub(super) fn new(folder: &Path, key: &Key) -> Self {
        Self { folder: folder.to_owned(), key: key.clone() }
    }

    /// What the person was not told yet.
    pub(crate) fn notice(&self) -> Option<Restored> {
        repair::recovery_notice(&self.folder)
    }

    /// Of the damaged file that was set aside last and is still kept.
    pub(crate) fn account(&self) -> Option<Account> {
        let aside = repair::by_moment(&self.folder.join(repair::SET_ASIDE));
        aside.iter().rev().find_map(|(_, folder)| Account::read(folder, &self.key))
    }

    /// When notes that no key opens were set aside, the oldest first.
    pub(crate) fn closed(&self) -> Vec<Timestamp> {
        closed::closed_here(&self.folder)
    }

    /// Deletes those that were set aside at this moment.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub(crate) fn forget_closed(&self, at: Timestamp) -> Result<()> {
        closed::forget_closed(&self.folder, Some(at))
    }

    /// The copies of these notes, the newest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub(crate) fn copies(&self, now: Timestamp) -> Result<Vec<Copy>> {
        let all = Snapshots::new(&self.folder).list(now)?;
        // Copies of earlier versions have no number of their own.
        let named = all.into_iter().filter(|copy| !copy.replaced && copy.number > 0);
        Ok(named.map(|copy| Copy { number: copy.number, taken: copy.taken }).collect())
    }
}
