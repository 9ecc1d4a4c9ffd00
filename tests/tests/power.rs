//! The power goes, at any point (R2 of the promises): by the model of `grain_tests::power` a disk holds what was synced, and of the
//! rest whatever it likes. What was acknowledged is there, the file opens and is sound, and no copy has to be put back.
//!
//! 12 points of each of four programs with five outcomes each; 500 with `GRAIN_FULL=1`.

#![allow(clippy::panic, clippy::print_stdout, reason = "what the tests share is no test function")]

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use grain_core::app::App;
use grain_core::ids::SeededRandom;
use grain_core::store::DATABASE;
use grain_tests::backups::{life, locked};
use grain_tests::power::{Left, traced};
use grain_tests::{everything, writer};

const OUTCOMES: [Left; 5] = [Left::Synced, Left::All, Left::Chance, Left::Chance, Left::Chance];

fn points() -> usize {
    if std::env::var_os("GRAIN_FULL").is_some() { 500 } else { 12 }
}

/// Runs a program in a folder that `prepare` made, lets the power go at points all over it, and opens what is left.
fn everywhere(
    what: &str,
    prepare: impl Fn(&Path),
    program: &[&OsStr],
    open: impl Fn(&Path) -> grain_core::error::Result<(App, grain_core::store::OpenReport)>,
    look: impl Fn(&App, &[String], &str),
) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("data");
    fs::create_dir(&folder).unwrap();
    prepare(&folder);
    let arguments: Vec<&OsStr> =
        program.iter().map(|part| if *part == "FOLDER" { folder.as_os_str() } else { part }).collect();
    let trace = traced(&folder, &arguments).unwrap();
    assert!(trace.syncs() > 0, "nothing was synced");
    let chance = SeededRandom::new(20_261_129);
    let mut opened = 0;
    for n in 0..points() {
        // The last moment is one of them.
        let moment =
            trace.moments() - 1 - usize::try_from(chance.next()).unwrap() % trace.moments() * usize::from(n > 0);
        for left in OUTCOMES {
            let after = tempfile::tempdir().unwrap();
            let said = trace.after(moment, left, &chance, after.path()).unwrap();
            let at = format!("{what}, the power went before step {moment} of {}: {left:?}", trace.moments());
            let (app, report) = open(after.path()).unwrap_or_else(|error| panic!("{at}: {error:?}"));
            assert_eq!(report.restored, None, "{at}: it was taken for damage");
            look(&app, &said, &at);
            assert!(app.check().unwrap().0, "{at}: not sound");
            opened += 1;
        }
    }
    println!("{what}: {} points, {opened} disks, {} syncs, 0 lost, 0 corrupt", points(), trace.syncs());
}

fn has_all(app: &App, lines: &[String], at: &str) {
    let saved = writer::saved(app).unwrap();
    for line in lines {
        assert!(saved.contains(line), "{at}: {line} was acknowledged and is lost");
    }
}

fn today(folder: &Path) -> grain_core::error::Result<(App, grain_core::store::OpenReport)> {
    writer::opened(folder, u64::MAX)
}

/// The writer, with so many lines to save.
fn saves(count: &str) -> [&OsStr; 4] {
    [env!("CARGO_BIN_EXE_writer"), "FOLDER", "7", count].map(OsStr::new)
}

#[test]
fn the_power_goes_on_a_first_day() {
    everywhere(
        "first day",
        |_| (),
        &saves("40"),
        today,
        |app, said, at| {
            has_all(app, said, at);
            writer::save(app, "after").unwrap();
            app.upkeep().unwrap();
        },
    );
}

#[test]
fn the_power_goes_on_a_later_day() {
    let prepare = |folder: &Path| {
        let app = writer::open(folder, 1).unwrap();
        writer::save(&app, "in the copy").unwrap();
        app.upkeep().unwrap();
        writer::save(&app, "not in the copy").unwrap();
    };
    everywhere("later day", prepare, &saves("40"), today, |app, said, at| {
        has_all(app, &[said, &["in the copy".to_owned(), "not in the copy".to_owned()]].concat(), at);
    });
}

#[test]
fn the_power_goes_while_an_old_database_is_brought_up() {
    let oldest = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schemas/0001.db");
    let prepare = |folder: &Path| assert!(fs::copy(&oldest, folder.join(DATABASE)).unwrap() > 0);
    let open = |folder: &Path| everything::opened_at(folder, everything::WRITTEN_AT);
    everywhere("migration", prepare, &saves("3"), open, |app, said, at| {
        has_all(app, said, at);
        let answers = everything::rows(app, "answers", "answers").unwrap();
        assert!(answers[0].second.ends_with("\nslow mornings"), "{at}");
    });
}

#[test]
fn the_power_goes_while_a_backup_takes_the_place_of_the_notes() {
    let (other, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = files.path().join("file");
    fs::write(&file, locked(&life(other.path()).unwrap()).unwrap()).unwrap();
    let prepare = |folder: &Path| writer::save(&writer::open(folder, 1).unwrap(), "mine").unwrap();
    let program = [env!("CARGO_BIN_EXE_backup").as_ref(), "FOLDER".as_ref(), "restore".as_ref(), file.as_os_str()];
    everywhere("restore", prepare, &program, today, |app, said, at| {
        let restored = app.settings().unwrap().partner.as_str() == "Robin";
        assert!(restored || !said.contains(&"done".to_owned()), "{at}: what was done is not");
        assert!(restored || writer::saved(app).unwrap() == ["mine"], "{at}: neither these notes nor those");
    });
}
