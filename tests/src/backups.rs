//! What the tests of backups share.

use std::path::Path;

use grain_core::app::App;
use grain_core::backup::Passphrase;
use grain_core::error::Result;
use rusqlite::types::Value;

use crate::everything::{self, WRITTEN_AT, open_at};
use crate::files::database;

/// A passphrase that every keyboard can type.
pub const PASSPHRASE: &str = "three grey herons";
/// A recovery code for tests alone.
pub const CODE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
/// The logarithm of scrypt's N in tests: of a moment.
pub const TEST_COST: u8 = 2;

/// A folder in which something of every domain was written.
///
/// # Errors
/// It cannot be written.
pub fn life(folder: &Path) -> Result<App> {
    let app = open_at(folder, WRITTEN_AT)?;
    everything::write(&app, WRITTEN_AT[..10].parse()?)?;
    Ok(app)
}

/// A backup that [`PASSPHRASE`] opens.
///
/// # Errors
/// It cannot be made.
pub fn locked(app: &App) -> Result<Vec<u8>> {
    app.backup_for_passphrase(&Passphrase::new(PASSPHRASE)?, Some(TEST_COST), &())
}

/// A table with its rows.
pub type Rows = (String, Vec<Vec<Value>>);

/// Every row of every table, in an order that stays; what belongs to one phone, and the books of the search, are left out.
///
/// # Errors
/// The database cannot be read.
pub fn every_row(folder: &Path) -> rusqlite::Result<Vec<Rows>> {
    let conn = database(folder)?;
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'note_index%'
         AND name <> 'backup' ORDER BY name",
    )?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let rows = |name: String| {
        let mut all = conn.prepare(&format!("SELECT * FROM \"{name}\""))?;
        let columns = all.column_count();
        let row = |row: &rusqlite::Row<'_>| (0..columns).map(|at| row.get(at)).collect();
        let mut rows: Vec<Vec<Value>> = all.query_map([], row)?.collect::<rusqlite::Result<_>>()?;
        rows.sort_by_key(|row| format!("{row:?}"));
        Ok((name, rows))
    };
    names.into_iter().map(rows).collect()
}
