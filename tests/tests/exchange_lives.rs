//! Whole lives out and in again, by each way there is: what came back is what went out, to the byte (product.md system 25 and 26).
//!
//! Six lives; 1,000 with `GRAIN_FULL=1`.

#![allow(clippy::print_stdout, reason = "what the tests share is no test function")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use grain_tests::backups::{PASSPHRASE, every_row, life, locked};
use grain_tests::everything::open_at;
use grain_tests::exchange::{look, said, save, taken_in, undated};
use grain_tests::files::copy_folder;
use grain_tests::lives::lived;

/// After every life.
const LATER: &str = "2027-06-01T12:00:00Z";
const TAPS: usize = 60;

fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

#[test]
fn every_life_comes_back_as_it_went_out() {
    let lives = if std::env::var_os("GRAIN_FULL").is_some() { 1_000 } else { 6 };
    let begun = folder();
    drop(life(begun.path()).unwrap());
    let (next, rows, tables) = (AtomicU64::new(0), AtomicU64::new(0), Mutex::new(BTreeSet::new()));
    let other = Mutex::new(BTreeSet::new());
    thread::scope(|threads| {
        for _ in 0..2 {
            threads.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= lives {
                        return;
                    }
                    let went_out = there_and_back(begun.path(), seed);
                    rows.fetch_add(went_out.lines().count() as u64 - 1, Ordering::Relaxed);
                    let names = went_out.lines().filter_map(|line| line.strip_prefix("{\"table\":\"")?.split_once('"'));
                    tables.lock().unwrap().extend(names.map(|(name, _)| name.to_owned()));
                    other.lock().unwrap().insert(went_out);
                }
            });
        }
    });
    let tables = tables.into_inner().unwrap().len();
    println!("{lives} lives, {} rows, {tables} tables: 0 differences as lines, tables and backups", rows.into_inner());
    assert_eq!(other.into_inner().unwrap().len() as u64, lives, "no two lives are the same");
    assert!(tables > 28, "only {tables} tables");
}

/// Gives what went out.
fn there_and_back(begun: &Path, seed: u64) -> String {
    let here = folder();
    copy_folder(begun, here.path()).unwrap();
    let app = lived(here.path(), seed, TAPS).unwrap();
    let lines = app.file_bytes("export_lines").unwrap();
    let tables = app.file_bytes("export_tables").unwrap();
    let backup = locked(&app).unwrap();
    let went_out = undated(&lines);
    for file in [&lines, &tables] {
        let there = folder();
        let other = open_at(there.path(), LATER).unwrap();
        let page = look(&other, file).unwrap();
        assert!(said(&page, "unread").is_empty() && said(&page, "left").is_empty(), "{seed}: {page:?}");
        save(&other).unwrap().unwrap();
        same(&went_out, &undated(&other.file_bytes("export_lines").unwrap()), seed);
        assert_eq!(taken_in(&other, file).unwrap(), None, "{seed}");
        same(&went_out, &undated(&other.file_bytes("export_lines").unwrap()), seed);
    }
    let there = folder();
    let other = open_at(there.path(), LATER).unwrap();
    other.restore_backup(&backup, PASSPHRASE, &()).unwrap();
    drop(app);
    assert!(every_row(here.path()).unwrap() == every_row(there.path()).unwrap(), "{seed}: the backup is another");
    went_out
}

fn same(one: &str, other: &str, seed: u64) {
    if let Some((one, other)) = one.lines().zip(other.lines()).find(|(one, other)| one != other) {
        assert_eq!(one, other, "{seed}");
    }
    assert_eq!(one.lines().count(), other.lines().count(), "{seed}");
}
