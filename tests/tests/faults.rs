//! A disk that fails once, at every point where it can (R10 and R5 of the promises): strace lets the n-th call of each kind
//! fail with EIO. What was acknowledged stays, the failure is a typed error, and the next opening works.
//!
//! Every third point; every one with `GRAIN_FULL=1`.

#![allow(clippy::print_stdout)] // what the tests share is no test function

use std::fs;
use std::path::{Path, PathBuf};

use grain_core::error::ErrorKind;
use grain_core::store::DATABASE;
use grain_tests::{disk, everything, writer};

/// What a process said that met one failure.
struct Met {
    /// There was an n-th call, so that it did fail.
    failed: bool,
    acknowledged: Vec<String>,
    said: String,
}

/// Saves three lines and takes a copy in `folder`, while the `n`-th `call` fails.
fn meet(folder: &Path, call: &str, n: usize) -> Met {
    let (failed, output) = disk::fails_once(
        call,
        n,
        &[env!("CARGO_BIN_EXE_writer").as_ref(), folder.as_ref(), n.to_string().as_ref(), "3".as_ref()],
    )
    .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let began = !disk::is_of_the_loader(&said);
    assert!(output.status.success() || !began, "{call} {n}: {} {said}", output.status);
    let acknowledged = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    Met { failed, acknowledged, said: said.trim().to_owned() }
}

/// The failure is said by the kind of a typed error, and by nothing else. A page that cannot be read looks damaged until the
/// next opening reads it.
fn assert_typed(met: &Met, call: &str, n: usize) {
    let kinds = [ErrorKind::TryAgain, ErrorKind::Damaged].map(|kind| format!("{kind:?}"));
    let quiet = met.said.is_empty() || disk::is_of_the_loader(&met.said);
    assert!(quiet || kinds.contains(&met.said), "{call} {n}: {}", met.said);
    assert!(!quiet || met.acknowledged.len() == 3 || !met.said.is_empty(), "{call} {n}: silent, and not done");
}

/// Lets each call fail once, each time in a folder that `prepare` made, and looks at what is left.
fn everywhere(prepare: impl Fn(&Path), look: impl Fn(&Path, &Met, &str)) {
    let step = if std::env::var_os("GRAIN_FULL").is_some() { 1 } else { 3 };
    let points = disk::everywhere(step, |call, n| {
        let folder = tempfile::tempdir().unwrap();
        prepare(folder.path());
        let met = meet(folder.path(), call, n);
        if met.failed {
            assert_typed(&met, call, n);
            look(folder.path(), &met, &format!("{call} {n}"));
        }
        met.failed
    });
    println!("{points} points");
    assert!(points > 30, "only {points} points");
}

#[test]
fn a_disk_that_fails_at_any_point_of_a_first_day_loses_nothing_acknowledged() {
    everywhere(
        |_| (),
        |folder, met, at| {
            let (app, report) = writer::opened(folder, u64::MAX).unwrap_or_else(|e| panic!("{at}: {e:?}"));
            assert_eq!(report.restored, None, "{at}: a disk that failed once was taken for damage");
            let saved = writer::saved(&app).unwrap();
            for line in &met.acknowledged {
                assert!(saved.contains(line), "{at}: {line} is lost");
            }
            writer::save(&app, "after").unwrap();
            app.upkeep().unwrap();
            assert!(app.check().unwrap().0, "{at}: not sound");
        },
    );
}

#[test]
fn a_disk_that_fails_at_any_point_of_a_later_day_brings_no_older_copy_back() {
    everywhere(
        |folder| {
            let app = writer::open(folder, u64::MAX - 1).unwrap();
            app.upkeep().unwrap();
            writer::save(&app, "not in the copy").unwrap();
        },
        |folder, met, at| {
            let (app, report) = writer::opened(folder, u64::MAX).unwrap_or_else(|e| panic!("{at}: {e:?}"));
            assert_eq!(report.restored, None, "{at}: a disk that failed once was taken for damage");
            let saved = writer::saved(&app).unwrap();
            let lines = met.acknowledged.iter().map(String::as_str).chain(["not in the copy"]);
            for line in lines {
                assert!(saved.iter().any(|found| found == line), "{at}: {line} is lost");
            }
        },
    );
}

#[test]
fn a_disk_that_fails_at_any_point_of_a_migration_leaves_all_that_was_written() {
    let oldest: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schemas/0001.db");
    everywhere(
        |folder| assert!(fs::copy(&oldest, folder.join(DATABASE)).unwrap() > 0),
        |folder, met, at| {
            let opened = everything::opened_at(folder, everything::WRITTEN_AT);
            let (app, report) = opened.unwrap_or_else(|e| panic!("{at}: {e:?}"));
            assert_eq!(report.restored, None, "{at}: a disk that failed once was taken for damage");
            assert!(
                everything::rows(&app, "answers", "answers").unwrap()[0].second.ends_with("\nslow mornings"),
                "{at}"
            );
            let ledger = app.bowl("money".to_owned()).unwrap().ledger;
            for line in &met.acknowledged {
                assert!(ledger.iter().any(|entry| entry.why == *line), "{at}: {line} is lost");
            }
            assert!(app.check().unwrap().0, "{at}: not sound");
        },
    );
}

#[test]
fn a_process_killed_at_any_point_of_a_migration_leaves_all_that_was_written() {
    let oldest: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schemas/0001.db");
    let step = if std::env::var_os("GRAIN_FULL").is_some() { 1 } else { 11 };
    let points = disk::everywhere(step, |call, n| {
        let folder = tempfile::tempdir().unwrap();
        assert!(fs::copy(&oldest, folder.path().join(DATABASE)).unwrap() > 0);
        let program = [env!("CARGO_BIN_EXE_writer").as_ref(), folder.path().as_ref(), "1".as_ref(), "1".as_ref()];
        let (killed, output) = disk::killed_at(call, n, &program).unwrap();
        assert_eq!(killed, !output.status.success(), "{call} {n}: {}", output.status);
        if killed {
            let (app, report) = everything::opened_at(folder.path(), everything::WRITTEN_AT).unwrap();
            assert_eq!(report.restored, None, "{call} {n}: it was taken for damage");
            let ledger = app.bowl("money".to_owned()).unwrap().ledger;
            for line in String::from_utf8(output.stdout).unwrap().lines() {
                assert!(ledger.iter().any(|entry| entry.why == *line), "{call} {n}: {line} is lost");
            }
            let answers = everything::rows(&app, "answers", "answers").unwrap();
            assert!(answers[0].second.ends_with("\nslow mornings"), "{call} {n}");
            assert!(app.check().unwrap().0, "{call} {n}: not sound");
        }
        killed
    });
    println!("{points} kills in a migration, 0 lost");
    assert!(points > 30 / step, "only {points} points");
}
