//! `store-backup FOLDER`: stores the backups of the present form, for `tests/fixtures/backups`. Run once for each form before it
//! lands; a stored one is never made again.

#![allow(clippy::print_stderr, reason = "a tool says what it did")]

use std::path::PathBuf;
use std::{env, fs};

use grain_core::backup::{FORMAT, Passphrase, RecoveryCode};
use grain_core::error::Result;
use grain_tests::backups::{CODE, PASSPHRASE, life};
use grain_tests::files::stored_once;

fn main() -> Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_default());
    let work = folder.join("work");
    let app = life(&work)?;
    let files = [
        ("passphrase", app.backup_for_passphrase(&Passphrase::new(PASSPHRASE)?, None, &())?),
        ("code", app.backup_for_code(&RecoveryCode::read(CODE)?, &())?),
    ];
    drop(app);
    fs::remove_dir_all(&work)?;
    for (name, bytes) in files {
        let target = folder.join(format!("{FORMAT}-{name}.age"));
        let did = if stored_once(&target, &bytes)? { "stored" } else { "there already, as it stays:" };
        eprintln!("{did} {}", target.display());
    }
    Ok(())
}
