//! What was begun and not saved yet, for a shell whose process ends with Exit: sealed with the database's key in a file of
//! its own, so that no copy and no search ever has it.

use std::fs;
use std::path::Path;

use super::connection::connect;
use super::snapshots::{remove_with_log, sync_folder};
use super::{Key, Store};
use crate::error::Result;

/// The file, and the one it is written as first.
pub(super) const DRAFTS: [&str; 2] = ["drafts.db", "drafts.incoming"];

impl Store {
    /// What was kept, each by its place. A file that cannot be read holds nothing: words half written keep nobody from the
    /// notes.
    pub(crate) fn drafts(&self) -> Vec<(String, String)> {
        let path = self.folder.join(DRAFTS[0]);
        if path.exists() { read(&path, &self.key).unwrap_or_default() } else { Vec::new() }
    }

    /// Keeps these in place of what was kept; without any the file goes.
    pub(crate) fn keep_drafts(&self, drafts: &[(String, String)]) -> Result<()> {
        let [path, incoming] = DRAFTS.map(|name| self.folder.join(name));
        if drafts.is_empty() {
            return remove_with_log(&path);
        }
        remove_with_log(&incoming)?;
        let mut conn = connect(&incoming, &self.key, true)?;
        let all = conn.transaction()?;
        all.execute_batch("CREATE TABLE draft (place TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")?;
        for draft in drafts {
            all.execute("INSERT INTO draft (place, value) VALUES (?1, ?2)", [&draft.0, &draft.1])?;
        }
        all.commit()?;
        drop(conn);
        fs::rename(&incoming, &path)?;
        sync_folder(&self.folder)
    }
}

fn read(path: &Path, key: &Key) -> Result<Vec<(String, String)>> {
    let conn = connect(path, key, false)?;
    let mut statement = conn.prepare("SELECT place, value FROM draft ORDER BY place")?;
    let rows = statement.query_map([], |row| Ok((row.get("place")?, row.get("value")?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
