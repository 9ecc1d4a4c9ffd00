//! Where no notes open, and after damage: the table of docs/recovery.md is walked state by state. Each state ends at a page with
//! its words, each way from there at notes that open, and no byte of what could not be read is lost (R17).
#![allow(clippy::panic, reason = "what the tests share is no test function")]

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use grain_core::app::{App, Platform};
use grain_core::backup::RecoveryCode;
use grain_core::clock::{FixedClock, FixedZone, LocalDay, Timestamp, Zone};
use grain_core::content::words;
use grain_core::error::{Error, Problem};
use grain_core::error_words;
use grain_core::ids::SeededRandom;
use grain_core::page::{Action, Body, Page};
use grain_core::recovery::Closed;
use grain_core::safety;
use grain_core::store::{DATABASE, Key};
use grain_tests::backups::{CODE, PASSPHRASE, life, locked};
use grain_tests::everything::WRITTEN_AT;
use grain_tests::files::copy_folder;

/// The key that every life of the tests is sealed with, and another one.
const KEY: [u8; 32] = grain_tests::everything::KEY;
const OTHER: [u8; 32] = [9; 32];

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn key(bytes: [u8; 32]) -> Key {
    Key::new(&bytes).unwrap()
}

fn at(now: Timestamp) -> Platform {
    Platform {
        clock: Arc::new(FixedClock(now)),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin").unwrap())),
        random: Arc::new(SeededRandom::new(77)),
    }
}

fn now() -> Timestamp {
    Timestamp::parse(WRITTEN_AT).unwrap()
}

fn open(folder: &Path, bytes: [u8; 32]) -> Result<App, Error> {
    Ok(App::open(folder, key(bytes), at(now()))?.0)
}

fn page(app: &App) -> Page {
    app.page(&"recovery".parse().unwrap()).unwrap()
}

fn lines(app: &App) -> Vec<u8> {
    app.file_bytes("export_lines").unwrap()
}

/// A row of the table: the state, what is seen, what can be done.
fn table() -> Vec<(String, String, Vec<String>)> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/recovery.md")).unwrap();
    let rows =
        text.lines().skip_while(|line| !line.starts_with("|---")).skip(1).take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [state, seen, done] = cells.as_slice() else { panic!("{row}") };
        let done = done.split(", ").filter(|one| !one.is_empty()).map(str::to_owned).collect();
        ((*state).to_owned(), (*seen).to_owned(), done)
    })
    .collect()
}

/// A phone in this state, with the key that its vault has.
fn phone(state: &str, whole: &Path) -> (tempfile::TempDir, Option<[u8; 32]>) {
    let here = folder();
    copy_folder(whole, here.path()).unwrap();
    let database = here.path().join(DATABASE);
    let no_copies = || fs::remove_dir_all(here.path().join("snapshots")).unwrap();
    let damaged = || {
        let mut bytes = fs::read(&database).unwrap();
        let length = bytes.len();
        bytes[length - 4096..].iter_mut().for_each(|byte| *byte ^= 0x5a);
        fs::write(&database, bytes).unwrap();
        fs::write(here.path().join("grain.lock"), b"1").unwrap();
    };
    let key = match state {
        "notes and key" => Some(KEY),
        "neither notes nor key" | "key, no notes" => {
            fs::remove_dir_all(here.path()).unwrap();
            fs::create_dir(here.path()).unwrap();
            (state == "key, no notes").then_some(KEY)
        }
        "key, no notes, a copy" => {
            fs::remove_file(&database).unwrap();
            Some(KEY)
        }
        "notes, no key" => None,
        "notes, another key" => Some(OTHER),
        "damaged notes, a copy" => {
            damaged();
            Some(KEY)
        }
        "damaged notes, no copy" => {
            no_copies();
            damaged();
            Some(KEY)
        }
        "notes of a newer version" => {
            let conn = grain_tests::files::database(here.path()).unwrap();
            conn.pragma_update(None, "user_version", 999).unwrap();
            Some(KEY)
        }
        other => panic!("no such state: {other}"),
    };
    (here, key)
}

/// The files under a folder, each with the sum of its bytes; those that only a running program needs are left out.
fn files(folder: &Path) -> BTreeSet<(PathBuf, u64)> {
    let mut all = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !["grain.lock", "turn", "grain.db-shm"].contains(&path.file_name().unwrap().to_str().unwrap()) {
                let bytes = fs::read(&path).unwrap();
                // A log in which nothing stands is none.
                if bytes.is_empty() && path.to_string_lossy().ends_with("-wal") {
                    continue;
                }
                let mut sum = DefaultHasher::new();
                bytes.hash(&mut sum);
                all.insert((path.strip_prefix(folder).unwrap().to_owned(), sum.finish()));
            }
        }
    }
    all
}

/// What was there stands under `closed`, byte by byte.
fn is_kept(before: &BTreeSet<(PathBuf, u64)>, folder: &Path) {
    let closed = fs::read_dir(folder.join("closed")).unwrap().next().unwrap().unwrap().path();
    let kept = files(&closed);
    for file in before {
        assert!(kept.contains(file), "{} is not kept", file.0.display());
    }
}

#[test]
fn every_state_ends_at_its_page_and_every_way_from_there_at_notes_that_open() {
    let whole = folder();
    let app = life(whole.path()).unwrap();
    app.upkeep().unwrap();
    let (by_passphrase, by_code) =
        (locked(&app).unwrap(), app.backup_for_code(&RecoveryCode::read(CODE).unwrap(), &()).unwrap());
    let written = lines(&app);
    drop(app);
    let table = table();
    assert_eq!(table.len(), 9);
    for (state, seen, ways) in table {
        let helped = safety::safety_page("", "DE", LocalDay::at(now(), Zone::UTC, 0));
        assert!(!helped.lines.is_empty(), "Help needs no notes");
        let (here, found) = phone(&state, whole.path());
        let before = files(here.path());
        let why = Closed::why(here.path(), found.map(key).as_ref());
        let has_notes = before.iter().any(|(path, _)| path.ends_with(DATABASE));
        let Some(why) = why else {
            // Nothing stands in the way of opening.
            match open(here.path(), found.unwrap_or(OTHER)) {
                Err(error) => {
                    assert_eq!(error_words::words(&error, words("")).title, seen, "{state}");
                    assert_eq!(files(here.path()), before, "{state}");
                }
                Ok(app) if app.is_new().unwrap() => {
                    assert_eq!((seen.as_str(), ways.as_slice()), ("Set-up", &[words("").backup_have()][..]), "{state}");
                    app.restore_backup(&by_code, CODE, &()).unwrap();
                    assert_eq!(lines(&app), written);
                }
                Ok(app) => match app.recovery_notice().unwrap() {
                    None => assert_eq!(seen, "Today", "{state}"),
                    Some(said) => {
                        assert_eq!((said.title, vec![said.more]), (seen, ways), "{state}");
                        assert_eq!(app.page(&said.route).unwrap().title.as_str(), words("").recovery_title());
                    }
                },
            }
            continue;
        };
        let view = why.view(words(""));
        assert_eq!(view.title, seen, "{state}");
        let offered: Vec<_> =
            [&view.again, &view.restore, &view.anew].into_iter().filter(|text| !text.is_empty()).cloned().collect();
        assert_eq!(offered, ways, "{state}");
        assert!(view.lines.iter().all(|line| !line.is_empty()) && view.ask.is_some() == has_notes, "{state}");
        assert_eq!(Closed::why(here.path(), found.map(key).as_ref()), Some(why), "{state}: asking changes nothing");

        let new = found.unwrap_or(OTHER);
        for (file, secret) in [(&by_passphrase, PASSPHRASE), (&by_code, CODE)] {
            let (here, _) = phone(&state, whole.path());
            let before = files(here.path());
            App::begin_anew(here.path(), found.map(key).as_ref(), now()).unwrap();
            let app = open(here.path(), new).unwrap();
            assert!(app.is_new().unwrap(), "{state}");
            app.restore_backup(file, secret, &()).unwrap();
            assert_eq!(lines(&app), written, "{state}");
            drop(app);
            if has_notes {
                is_kept(&before, here.path());
            }
            assert_eq!(Closed::why(here.path(), Some(&key(new))), None, "{state}: no way leads back to it");
        }

        App::begin_anew(here.path(), found.map(key).as_ref(), now()).unwrap();
        for days in 0..60 {
            let later = Timestamp(now().0 + days * Timestamp::DAY);
            let app = App::open(here.path(), key(new), at(later)).unwrap().0;
            app.upkeep().unwrap();
        }
        if has_notes {
            is_kept(&before, here.path());
            let app = open(here.path(), new).unwrap();
            let delete = page(&app).sections.into_iter().find(|section| section.key == "closed").unwrap();
            let Body::Rows { rows, .. } = delete.body else { panic!("{state}") };
            let [row] = rows.as_slice() else { panic!("{state}: {rows:?}") };
            let (Action::Do { act }, Some(_)) = (&row.menu[0].does, &row.menu[0].ask) else { panic!("{state}") };
            app.act(act, Vec::new(), None).unwrap();
            assert!(!here.path().join("closed").exists(), "{state}");
        }
    }
}

#[test]
fn notes_that_open_are_not_set_aside_and_deleting_everything_reaches_what_was() {
    let here = folder();
    drop(life(here.path()).unwrap());
    let before = files(here.path());
    let refused = App::begin_anew(here.path(), Some(&key(KEY)), now()).unwrap_err();
    assert!(matches!(refused, Error::Input { problem: Problem::Duplicate, .. }), "{refused:?}");
    assert_eq!(files(here.path()), before);

    App::begin_anew(here.path(), None, now()).unwrap();
    assert!(here.path().join("closed").exists());
    open(here.path(), OTHER).unwrap().delete_everything().unwrap();
    assert_eq!(files(here.path()), BTreeSet::new());
}

#[test]
fn a_copy_comes_back_from_the_page_and_what_was_there_is_kept() {
    let here = folder();
    let app = life(here.path()).unwrap();
    app.upkeep().unwrap();
    let written = lines(&app);
    let grain = |app: &App| {
        let draft = grain_core::bowl::GrainDraft {
            area: "money".to_owned(),
            change: grain_core::bowl::GrainChange::LittleAdded,
            day: None,
            source: grain_core::bowl::GrainSource::ByHand,
            reason: None,
            why: "after the copy".into(),
        };
        app.add_grains(draft).unwrap();
    };
    grain(&app);
    let with_grain = lines(&app);
    drop(app);
    let database = here.path().join(DATABASE);
    fs::write(&database, vec![7; 8192]).unwrap();
    for log in ["grain.db-wal", "grain.db-shm"] {
        let _ = fs::remove_file(here.path().join(log));
    }
    let app = open(here.path(), KEY).unwrap();
    assert!(page(&app).lead.contains("nobody can count it"), "{:?}", page(&app).lead);
    assert_eq!(lines(&app), written);
    grain(&app);
    assert_eq!(lines(&app).len(), with_grain.len());
    let act = |app: &App, section: &str| {
        let body = page(app).sections.into_iter().find(|one| one.key == section).unwrap().body;
        let buttons = match body {
            Body::Rows { rows, .. } => rows.into_iter().flat_map(|row| row.buttons).collect(),
            Body::Buttons { buttons } => buttons,
            other => panic!("{other:?}"),
        };
        buttons.into_iter().find_map(|button| match button.does {
            Action::Do { act } => Some(act),
            _ => None,
        })
    };
    let bring = act(&app, "copies").unwrap();
    app.act(&bring, Vec::new(), None).unwrap();
    assert_eq!(lines(&app), written, "the copy stands there");
    assert_eq!(app.recovery_notice().unwrap(), None);
    app.bring_back_replaced().unwrap();
    assert_eq!(lines(&app).len(), with_grain.len(), "and what was there came back");

    let keep = act(&app, "do").unwrap();
    app.act(&keep, Vec::new(), None).unwrap();
    assert!(page(&app).lead.contains("nobody can count it"), "it stays as long as the file is kept");
    let backup = app.page(&"backup".parse().unwrap()).unwrap();
    assert!(backup.sections.iter().any(|section| section.key == "recovery"));
}
