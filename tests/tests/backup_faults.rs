//! A disk that fails at any point of a backup or of the way back leaves the notes whole, and says so (R10 of the promises).
//!
//! Every 59th point; every one with `GRAIN_FULL=1`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "what the tests share is no test function")]

use std::fs;
use std::path::Path;

use grain_tests::backups::{PASSPHRASE, life, locked};
use grain_tests::files::copy_folder;
use grain_tests::{disk, writer};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// Makes or restores a backup of a small life while each call fails once, and looks at what is left: folder, file, what was said,
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
        if what == "restore" {
            fs::write(&file, &whole).unwrap();
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
