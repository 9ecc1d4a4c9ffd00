//! A file that was changed anywhere (R8): outside, and inside with a whole lock around it, which no thief but a fault can make.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::age::{Lock, Opened, SecretKey, Unlock, Writer};
use super::*;
use crate::app::{App, Platform};
use crate::clock::{FixedClock, FixedZone, Timestamp, Zone};
use crate::disclosures::DisclosureDraft;
use crate::ids::SeededRandom;
use crate::settings::Side;
use crate::store::Key;

const PHRASE: &str = "three grey herons";

fn app(folder: &Path, seed: u64) -> App {
    let platform = Platform {
        clock: Arc::new(FixedClock(Timestamp::parse("2026-11-24T12:00:00Z").unwrap())),
        zone: Arc::new(FixedZone(Zone::UTC)),
        random: Arc::new(SeededRandom::new(seed)),
    };
    App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0
}

fn life(folder: &Path, seed: u64) -> App {
    let app = app(folder, seed);
    app.choose_side(Side::Both).unwrap();
    app.track_areas(vec!["money".to_owned(), "time".to_owned()]).unwrap();
    for n in 0..12 {
        app.add_disclosure(DisclosureDraft { text: format!("line {n} \u{1f33e} \"of {seed}\"\n").into(), day: None })
            .unwrap();
    }
    app
}

fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, u64> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(bytes_of(&path));
        } else {
            let mut hasher = DefaultHasher::new();
            std::fs::read(&path).unwrap().hash(&mut hasher);
            found.insert(path, hasher.finish());
        }
    }
    found
}

fn rounds(short: u64, full: u64) -> u64 {
    if std::env::var_os("GRAIN_FULL").is_some() { full } else { short }
}

/// Changes bytes somewhere: turned, cut off, put in, doubled, exchanged.
fn mutated(file: &[u8], chance: &SeededRandom) -> Vec<u8> {
    let place = |most: usize| usize::try_from(chance.next() % u64::try_from(most.max(1)).unwrap()).unwrap();
    let mut changed = file.to_vec();
    for _ in 0..=place(3) {
        let at = place(changed.len());
        match place(6) {
            0 => changed[at] ^= 1 << place(8),
            1 => changed.truncate(at),
            2 => changed.insert(at, u8::try_from(place(256)).unwrap()),
            3 => {
                let end = (at + place(2_000)).min(changed.len());
                let again = changed[at..end].to_vec();
                changed.splice(at..at, again);
            }
            4 => {
                let end = (at + place(300)).min(changed.len());
                changed.drain(at..end);
            }
            _ => {
                let other = place(changed.len());
                changed.swap(at, other);
            }
        }
        if changed.is_empty() {
            changed.push(b'x');
        }
    }
    changed
}

#[test]
fn a_file_that_was_changed_anywhere_changes_nothing_here() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = life(there.path(), 1).backup_for_passphrase(&Passphrase::new(PHRASE).unwrap(), Some(1), &()).unwrap();
    let live = life(here.path(), 2);
    let before = bytes_of(here.path());
    let chance = SeededRandom::new(8);
    let mut refused = 0;
    for n in 0..rounds(120, 5_000) {
        let changed = mutated(&file, &chance);
        if changed == file {
            continue;
        }
        // Passphrases that ask for more work than a moment are refused by their own test.
        let refusal = live.restore_backup(&changed, PHRASE, &()).unwrap_err();
        assert!(matches!(refusal, Error::Input { .. }), "{n}: {refusal:?}");
        refused += 1;
        assert_eq!(bytes_of(here.path()), before, "{n}");
    }
    assert!(refused >= rounds(100, 4_900));
}

#[test]
fn rows_and_a_manifest_that_no_version_wrote_change_nothing_here_although_their_lock_is_whole() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = life(there.path(), 1).backup_for_passphrase(&Passphrase::new(PHRASE).unwrap(), Some(1), &()).unwrap();
    let mut text = Vec::new();
    Opened::new(file.as_slice()).unwrap().unlock(Unlock::Passphrase(PHRASE)).unwrap().read_to_end(&mut text).unwrap();
    let live = life(here.path(), 2);
    let mut before = bytes_of(here.path());
    let chance = SeededRandom::new(88);
    let code = live.new_recovery_code().unwrap();
    let typed = code.words().join(" ");
    for n in 0..rounds(80, 5_000) {
        let changed = mutated(&text, &chance);
        if changed == text {
            continue;
        }
        // A manifest that was made to fit what was changed: hashes hold, and only the rows themselves can be refused.
        let changed = if n % 2 == 0 { changed } else { with_fitting_manifest(&text, &chance) };
        let file = locked(&changed, &code);
        match live.look_into_backup(&file, &typed, &()) {
            // When and by which version it was written is all that no hash speaks of.
            Ok(_) if n % 2 == 0 => {
                assert_eq!(rows(&changed), rows(&text), "{n}: a hash did not hold and was believed");
                // A preview merges, and takes it all back: the log has grown by that.
                before = bytes_of(here.path());
                continue;
            }
            Ok(_) => before = bytes_of(here.path()),
            Err(Error::Input { .. } | Error::NewerSchema { .. }) => assert_eq!(bytes_of(here.path()), before, "{n}"),
            Err(other) => panic!("{n}: {other:?}"),
        }
        if n % 2 == 0 {
            let refusal = live.restore_backup(&file, &typed, &()).unwrap_err();
            assert!(matches!(refusal, Error::Input { .. } | Error::NewerSchema { .. }), "{n}: {refusal:?}");
            assert_eq!(bytes_of(here.path()), before, "{n}");
        }
    }
    assert!(live.check().unwrap().0);
}

fn locked(text: &[u8], code: &RecoveryCode) -> Vec<u8> {
    let mut file = Writer::new(Vec::new(), Lock::Key(code.key().public()), &SeededRandom::new(4)).unwrap();
    file.write_all(text).unwrap();
    file.finish().unwrap().0
}

/// All but the manifest.
fn rows(text: &[u8]) -> &[u8] {
    let end = text.iter().position(|byte| *byte == b'\n').unwrap();
    &text[end..]
}

/// One row changed, with its hash and its count as they would be.
fn with_fitting_manifest(text: &[u8], chance: &SeededRandom) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    let mut manifest: lines::Manifest = serde_json::from_slice(lines[0]).unwrap();
    let mut rows: Vec<Vec<u8>> = lines[1..].iter().map(|line| line.to_vec()).collect();
    let at = usize::try_from(chance.next()).unwrap_or(usize::MAX) % rows.len();
    let mut changed: Vec<u8> = mutated(&rows[at], chance).into_iter().filter(|byte| *byte != b'\n').collect();
    changed.push(b'\n');
    rows[at] = changed;
    let mut from = 0;
    for table in &mut manifest.tables {
        let until = from + usize::try_from(table.rows).unwrap();
        let sum = rows[from..until].iter().fold(Sha256::new(), Sha256::chain_update);
        table.sha256 = lines::hex(sum);
        from = until;
    }
    [manifest.line().unwrap(), rows.concat()].concat()
}

#[test]
fn a_newer_form_is_told_from_a_damaged_one() {
    let folder = tempfile::tempdir().unwrap();
    let live = life(folder.path(), 1);
    let code = live.new_recovery_code().unwrap();
    let typed = code.words().join(" ");
    let file = live.backup_for_code(&code, &()).unwrap();
    let mut text = Vec::new();
    let key = code.key();
    Opened::new(file.as_slice()).unwrap().unlock(Unlock::Key(&key)).unwrap().read_to_end(&mut text).unwrap();
    let newer = String::from_utf8(text).unwrap().replacen("\"format\":1,", "\"format\":2,", 1);
    let refused = live.restore_backup(&locked(newer.as_bytes(), &code), &typed, &()).unwrap_err();
    assert!(matches!(refused, Error::NewerSchema { .. }), "{refused:?}");
    let other = locked(b"{\"grain\":\"everything\"}\n", &code);
    let refused = live.restore_backup(&other, &typed, &()).unwrap_err();
    assert!(matches!(refused, Error::Input { problem: Problem::NotAllowed, .. }), "{refused:?}");
}

/// Stops after so many calls.
struct Stops(AtomicU32, u32);

impl Progress for Stops {
    fn reached(&self, parts: u32) -> bool {
        assert!(parts <= 1_000);
        self.0.fetch_add(1, Ordering::Relaxed) < self.1
    }
}

#[test]
fn whoever_stops_a_backup_or_a_restore_at_any_point_has_what_was_there() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let long = life(there.path(), 1);
    for n in 0..500 {
        long.add_disclosure(DisclosureDraft { text: format!("more {n}").into(), day: None }).unwrap();
    }
    let code = long.new_recovery_code().unwrap();
    let typed = code.words().join(" ");
    let file = long.backup_for_code(&code, &()).unwrap();
    let live = life(here.path(), 2);
    let before = bytes_of(here.path());
    let stopped = |error: &Error| matches!(error, Error::Input { problem: Problem::AlreadyClosed, .. });
    assert!(stopped(&long.backup_for_code(&code, &Stops(0.into(), 0)).unwrap_err()));
    assert!(stopped(&live.restore_backup(&file, &typed, &Stops(0.into(), 0)).unwrap_err()));
    assert!(stopped(&live.restore_backup(&file, &typed, &Stops(0.into(), 1)).unwrap_err()));
    assert_eq!(bytes_of(here.path()), before);
    live.restore_backup(&file, &typed, &Stops(0.into(), 100)).unwrap();
}

#[test]
fn a_secret_key_opens_nothing_by_accident_and_is_never_printed() {
    assert_eq!(format!("{:?}", SecretKey::new([1; 32])), "SecretKey(…)");
    let code = RecoveryCode::new(&SeededRandom::new(1)).unwrap();
    assert_eq!(format!("{code:?}"), "RecoveryCode(…)");
    assert!(code.age_key().starts_with("AGE-SECRET-KEY-1"));
    assert_eq!(format!("{:?}", Passphrase::new(PHRASE).unwrap()), "Passphrase(…)");
}
