//! `store-schema FOLDER`: stores a database of the present schema, for `tests/fixtures/schemas`. Run once for each schema
//! before it lands; a stored one is never made again.

#![allow(clippy::print_stderr, reason = "a tool says what it did")]

use std::path::PathBuf;
use std::{env, fs};

use grain_core::error::Result;
use grain_core::store::{DATABASE, known_schema};
use grain_tests::everything;

fn main() -> Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_default());
    let target = folder.join(format!("{:04}.db", known_schema()));
    if target.exists() {
        eprintln!("{} is there already and stays as it is", target.display());
        return Ok(());
    }
    let work = folder.join("work");
    let app = everything::open_at(&work, everything::WRITTEN_AT)?;
    everything::write(&app, app.today()?.day)?;
    app.upkeep()?;
    drop(app);
    fs::copy(work.join(DATABASE), &target)?;
    fs::remove_dir_all(&work)?;
    eprintln!("stored {}", target.display());
    Ok(())
}
