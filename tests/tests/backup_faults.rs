//! A disk that fails at any point of a backup, of the way back or of an import leaves the notes whole, and says so (R10 of the promises).
//!
//! Every 59th point; every one with `GRAIN_FULL=1`.

#![allow(clippy::panic, clippy::print_stdout, reason = "what the tests share is no test function")]

use std::fs;
use std::path::Path;

use grain_tests::backups::{PASSPHRASE, life, locked};
use grain_tests::files::copy_folder;
use grain_tests::{disk, everything, writer};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// A diary of another app.
const DIARY: &str = "full_date,date,weekday,time,mood,activities,note_title,note\n\
    2026-11-20,x,y,09:00,fine,,,a lantern\n2026-11-21,x,y,09:00,fine,,,a lantern again\n";

/// Makes or restores a backup of a small life, or imports a diary, while each call fails once, and looks at what is left: folder, file, what was said,
/// and where that was.
fn everywhere(what: &str, look: impl Fn(&Path, &Path, &str, &str)) {
    let (before, there) = (folder(), folder());
    let app = writer::open(before.path(), 1).unwrap();
    writer::save(&app, "mine").unwrap();
    drop(app);
    let other = folder();
    let whole = locked(&life(other.path()).unwrap()).unwrap();
    let step = if std::env::var_os("GRAIN_FULL").is_some() { 1 } else { 59 };
    let points = disk::everywhere(step, |call, n| {
        let here = folder();
        copy_folder(before.path(), here.path()).unwrap();
        let file = there.path().join(format!("{call}-{n}"));
        match what {
            "restore" => fs::write(&file, &whole).unwrap(),
            "import" => fs::write(&file, DIARY).unwrap(),
            _ => (),
        }
        let program = [env!("CARGO_BIN_EXE_backup").as_ref(), here.path().as_ref(), what.as_ref(), file.as_ref()];
        let (failed, output) = disk::fails_once(call, n, &program).unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        let said = said.trim();
        if failed && !disk::is_of_the_loader(said) {
            look(here.path(), &file, said, &format!("{call} {n}: {said}"));
        }
        failed
    });
    println!("{points} points");
    assert!(points >= disk::CALLS.len() - 2, "only {points} points");
}

#[test]
fn a_disk_that_fails_at_any_point_of_a_backup_leaves_the_notes_and_no_file_that_says_it_is_whole() {
    everywhere("make", |here, file, said, at| {
        let app = writer::open(here, 9).unwrap();
        assert!(writer::saved(&app).unwrap().contains(&"mine".to_owned()), "{at}");
        if said == "done" {
            let other = folder();
            let app = writer::open(other.path(), 3).unwrap();
            app.restore_backup(&fs::read(file).unwrap(), PASSPHRASE, &()).unwrap();
            assert_eq!(writer::saved(&app).unwrap(), ["mine"], "{at}");
        } else {
            assert!(["TryAgain", "Damaged"].contains(&said), "{at}");
        }
    });
}

#[test]
fn a_disk_that_fails_at_any_point_of_a_restore_leaves_the_notes_before_or_those_of_the_backup_whole() {
    everywhere("restore", |here, _, said, at| {
        let (app, report) = writer::opened(here, 9).unwrap_or_else(|error| panic!("{at}: {error:?}"));
        assert_eq!(report.restored, None, "{at}: a disk that failed once was taken for damage");
        let saved = writer::saved(&app).unwrap();
        let restored = app.settings().unwrap().partner.as_str() == "Robin";
        if said == "done" {
            assert!(restored, "{at}");
        } else {
            assert!(["TryAgain", "Damaged"].contains(&said), "{at}");
        }
        if !restored {
            assert!(saved.contains(&"mine".to_owned()), "{at}");
        }
        assert!(app.check().unwrap().0, "{at}");
        writer::save(&app, "after").unwrap();
        app.upkeep().unwrap();
    });
}

#[test]
fn a_disk_that_fails_at_any_point_of_an_import_brings_all_of_it_or_nothing_and_nothing_twice() {
    everywhere("import", |here, file, said, at| {
        let (app, report) = writer::opened(here, 9).unwrap_or_else(|error| panic!("{at}: {error:?}"));
        assert_eq!(report.restored, None, "{at}: a disk that failed once was taken for damage");
        assert!(writer::saved(&app).unwrap().contains(&"mine".to_owned()), "{at}");
        let lanterns = || everything::found(&app, "lantern").unwrap().len();
        match (said, lanterns()) {
            ("done", 2) | ("TryAgain" | "Damaged", 0 | 2) => (),
            (_, found) => panic!("{at}: {found} of two notes are there"),
        }
        app.read_file("import", &fs::read(file).unwrap(), None).unwrap();
        app.act(&r#"import:"save""#.parse().unwrap(), Vec::new(), None).unwrap();
        assert_eq!(lanterns(), 2, "{at}: twice is once");
    });
}
