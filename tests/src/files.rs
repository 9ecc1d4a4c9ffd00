//! A data folder as files: copied, and its database read without the app.

use std::fs;
use std::path::Path;

use grain_core::store::DATABASE;
use rusqlite::Connection;

use crate::everything::KEY;

/// Copies a folder with all that is in it.
///
/// # Errors
/// One of the two cannot be read or written.
pub fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Stores what is never made again; `false` where it is there already, and stays as it is.
///
/// # Errors
/// It cannot be written.
pub fn stored_once(target: &Path, bytes: &[u8]) -> std::io::Result<bool> {
    let is_new = !target.exists();
    if is_new {
        fs::write(target, bytes)?;
    }
    Ok(is_new)
}

/// The database in a folder, opened with [`KEY`].
///
/// # Errors
/// It cannot be opened.
pub fn database(folder: &Path) -> rusqlite::Result<Connection> {
    let conn = Connection::open(folder.join(DATABASE))?;
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    conn.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))?;
    Ok(conn)
}
