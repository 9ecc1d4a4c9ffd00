//! Files that something damaged (R7 of the promises): turned bits, emptied and cut pages, logs that belong to another
//! file, other people's files. Nothing panics, what is damaged is kept as it is, and with a copy the app works again.
//!
//! 300 damages; 10,000 with `GRAIN_FULL=1`.

#![allow(clippy::print_stdout)] // what the tests share is no test function

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use grain_core::app::App;
use grain_core::error::{Error, ErrorKind, Result};
use grain_core::ids::SeededRandom;
use grain_core::store::{DATABASE, Restored};
use grain_tests::files::copy_folder;
use grain_tests::{everything, writer};

const PAGE: usize = 4096;
/// Openings after which everything must be well again: one that meets the damage, one that checks and puts a copy back.
const OPENINGS: u64 = 3;

fn damages() -> u64 {
    if std::env::var_os("GRAIN_FULL").is_some() { 10_000 } else { 300 }
}

/// One day's work: a line that the copy has, one that it has not.
fn healthy(folder: &Path) {
    let app = writer::open(folder, 1).unwrap();
    for n in 0..40 {
        writer::save(&app, &format!("early {n}")).unwrap();
    }
    app.upkeep().unwrap();
    for n in 0..8 {
        writer::save(&app, &format!("late {n}")).unwrap();
    }
}

/// Damages one of the database's files, and says how.
fn damage(folder: &Path, chance: &SeededRandom, other_log: &[u8]) -> String {
    let upto = |n: usize| usize::try_from(chance.next() % n.max(1) as u64).unwrap();
    let name = [DATABASE, DATABASE, DATABASE, "grain.db-wal", "grain.db-shm"][upto(5)];
    let path = folder.join(name);
    let mut bytes = fs::read(&path).unwrap_or_default();
    let place = upto(bytes.len());
    let page = place / PAGE * PAGE;
    let end = (page + PAGE).min(bytes.len());
    let how = match upto(8) {
        0 | 1 if !bytes.is_empty() => {
            bytes[place] ^= 1 << upto(8);
            format!("a bit of byte {place} turned")
        }
        2 => {
            bytes[page..end].fill(0);
            format!("page at {page} emptied")
        }
        3 => {
            bytes.truncate(place);
            format!("cut to {place} bytes")
        }
        4 => {
            let first: Vec<u8> = bytes[..bytes.len().min(PAGE)].to_vec();
            bytes[page..end].copy_from_slice(&first[..end - page]);
            format!("page at {page} overwritten by the first")
        }
        5 => {
            bytes.extend(std::iter::repeat_n(0xA5, place % PAGE));
            "longer".to_owned()
        }
        6 if name == "grain.db-wal" => {
            bytes = other_log.to_vec();
            "the log of another file".to_owned()
        }
        6 => {
            bytes.clear();
            "empty".to_owned()
        }
        _ => {
            for byte in &mut bytes[page..end] {
                *byte = chance.next().to_le_bytes()[0];
            }
            format!("page at {page} scrambled")
        }
    };
    fs::write(&path, bytes).unwrap();
    format!("{name}: {how}")
}

/// Opens, and looks at everything there is.
fn look(folder: &Path, seed: u64) -> Result<(App, Option<Restored>, Vec<String>)> {
    let (app, report) = writer::opened(folder, seed)?;
    let saved = writer::saved(&app)?;
    app.today()?;
    everything::found(&app, "early")?;
    if app.check()?.0 { Ok((app, report.restored, saved)) } else { Err(Error::Damaged) }
}

fn looked(folder: &Path, seed: u64, at: &str) -> Result<(App, Option<Restored>, Vec<String>)> {
    catch_unwind(AssertUnwindSafe(|| look(folder, seed))).unwrap_or_else(|_| panic!("{at}: it panicked"))
}

/// All files that were set aside.
fn set_aside(folder: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(folder.join("set-aside")).map(|all| all.map(|entry| entry.unwrap().path()).collect());
    let files = |folder: &PathBuf| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    folders.unwrap_or_else(|_| Vec::new()).iter().flat_map(files).collect()
}

#[test]
fn with_a_copy_every_damage_ends_in_notes_that_can_be_read_and_nothing_is_thrown_away() {
    let (whole, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    healthy(whole.path());
    healthy(other.path());
    let other_log = fs::read(other.path().join("grain.db-wal")).unwrap();
    let chance = SeededRandom::new(20_261_126);
    let mut recovery_notice = 0;
    for n in 0..damages() {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(whole.path(), folder.path()).unwrap();
        let at = format!("{n}, {}", damage(folder.path(), &chance, &other_log));
        let damaged = fs::read(folder.path().join(DATABASE)).unwrap();
        let mut last = None;
        for opening in 0..OPENINGS {
            match looked(folder.path(), 100 + opening, &at) {
                Ok((_, restored, saved)) => {
                    let early = saved.iter().filter(|line| line.starts_with("early")).count();
                    assert_eq!(early, 40, "{at}: what the copy has is there");
                    if restored.is_some() {
                        recovery_notice += 1;
                        let kept = set_aside(folder.path());
                        let is_kept = kept.iter().any(|file| fs::read(file).unwrap() == damaged);
                        assert!(damaged.is_empty() || is_kept, "{at}: the damaged file is kept as it is: {kept:?}");
                    }
                    last = None;
                    break;
                }
                Err(error) => last = Some(error),
            }
        }
        assert!(last.is_none(), "{at}: {last:?}");
    }
    println!("{} damages, {recovery_notice} put back from the copy", damages());
    assert!(recovery_notice > damages() / 10, "only {recovery_notice} were put back");
}

#[test]
fn without_a_copy_damage_is_a_typed_error_and_the_file_stays_where_it_is() {
    let (whole, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    healthy(whole.path());
    healthy(other.path());
    fs::remove_dir_all(whole.path().join("snapshots")).unwrap();
    let other_log = fs::read(other.path().join("grain.db-wal")).unwrap();
    let chance = SeededRandom::new(20_261_127);
    let mut refused = 0;
    for n in 0..damages() {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(whole.path(), folder.path()).unwrap();
        let at = format!("{n}, {}", damage(folder.path(), &chance, &other_log));
        let damaged = fs::read(folder.path().join(DATABASE)).unwrap();
        for opening in 0..OPENINGS {
            let Err(error) = looked(folder.path(), 100 + opening, &at) else { break };
            let kinds = [ErrorKind::Damaged, ErrorKind::WrongKey];
            assert!(kinds.contains(&error.kind()), "{at}: {error:?}");
            assert!(folder.path().join(DATABASE).exists(), "{at}");
            assert!(set_aside(folder.path()).is_empty(), "{at}: nothing takes its place, so nothing is moved");
            refused += u64::from(opening + 1 == OPENINGS);
        }
        assert!(!fs::read(folder.path().join(DATABASE)).unwrap().is_empty() || damaged.is_empty(), "{at}");
    }
    println!("{} damages, {refused} refused", damages());
    assert!(refused > damages() / 10, "only {refused} were refused");
}
