//! `store-export FOLDER`: stores what the present schema exports, for `tests/fixtures/exports`. Run once for each schema before it
//! lands; a stored one is never made again.

#![allow(clippy::print_stderr, reason = "a tool says what it did")]

use std::path::PathBuf;
use std::{env, fs};

use grain_core::error::Result;
use grain_core::store::known_schema;
use grain_tests::backups::life;
use grain_tests::files::stored_once;

fn main() -> Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_default());
    let work = folder.join("work");
    let app = life(&work)?;
    let files =
        [("everything.jsonl", app.file_bytes("export_lines")?), ("tables.zip", app.file_bytes("export_tables")?)];
    drop(app);
    fs::remove_dir_all(&work)?;
    for (name, bytes) in files {
        let target = folder.join(format!("{:04}-{name}", known_schema()));
        let did = if stored_once(&target, &bytes)? { "stored" } else { "there already, as it stays:" };
        eprintln!("{did} {}", target.display());
    }
    Ok(())
}
