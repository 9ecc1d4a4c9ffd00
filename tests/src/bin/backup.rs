//! `backup FOLDER make FILE`, `backup FOLDER restore FILE` and `backup FOLDER import FILE`, a diary of another app: what the disk
//! tests drive. Prints "done" once it is.

#![allow(clippy::print_stderr, clippy::print_stdout, reason = "the parent reads what it says")]

use std::path::PathBuf;
use std::{env, fs};

use grain_core::backup::Passphrase;
use grain_core::error::Result;
use grain_tests::backups::{PASSPHRASE, TEST_COST};
use grain_tests::writer;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, what, file] = arguments.as_slice() else { return };
    match run(&PathBuf::from(folder), what, &PathBuf::from(file)) {
        Ok(()) => println!("done"),
        Err(error) => eprintln!("{:?}", error.kind()),
    }
}

fn run(folder: &std::path::Path, what: &str, file: &std::path::Path) -> Result<()> {
    let app = writer::opened(folder, u64::MAX)?.0;
    if what == "make" {
        let bytes = app.backup_for_passphrase(&Passphrase::new(PASSPHRASE)?, Some(TEST_COST), &())?;
        return Ok(fs::write(file, bytes)?);
    }
    if what == "import" {
        app.read_file("import", &fs::read(file)?, None)?;
        return app.act(&r#"import:"save""#.parse()?, Vec::new(), None).map(|_| ());
    }
    app.restore_backup(&fs::read(file)?, PASSPHRASE, &()).map(|_| ())
}
