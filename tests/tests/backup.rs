//! A backup brings everything back, on this phone and on another, and nothing is ever half there (product.md system 26; R9
//! and R17 of the promises). R10 stands in `backup_faults.rs`, R8 with the code, in `core/src/backup/tests.rs`.

#![allow(clippy::panic, clippy::print_stdout, reason = "what the tests share is no test function")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use grain_core::app::{App, Platform};
use grain_core::backup::{Folder, RecoveryCode};
use grain_core::check_in::Answer;
use grain_core::clock::{FixedClock, FixedZone, Timestamp, Zone};
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::ids::SeededRandom;
use grain_core::store::{DATABASE, Key};
use grain_tests::backups::{CODE, PASSPHRASE, every_row, life, locked};
use grain_tests::everything::{self, WRITTEN_AT, open_at};
use grain_tests::files::copy_folder;
use grain_tests::writer;

fn full() -> bool {
    std::env::var_os("GRAIN_FULL").is_some()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn platform(now: &str, seed: u64) -> Platform {
    Platform {
        clock: Arc::new(FixedClock(Timestamp::parse(now).unwrap())),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin").unwrap())),
        random: Arc::new(SeededRandom::new(seed)),
    }
}

fn open_with(folder: &Path, key: [u8; 32], now: &str) -> Result<App, Error> {
    Ok(App::open(folder, Key::new(&key)?, platform(now, 77))?.0)
}

/// What a person may write, of every script and with every sign that a format could trip over.
fn line(chance: &SeededRandom) -> String {
    const PIECES: [&str; 12] = ["so ", "\"", "\\", "\n", "\t", "é", "e\u{301}", "מרחב", "𝄞", "\u{1}", "{}", "年"];
    let length = 1 + chance.next() % 20;
    (0..length).map(|_| PIECES[usize::try_from(chance.next() % 12).unwrap()]).collect::<String>() + "."
}

#[test]
fn every_row_of_every_domain_comes_back_as_it_was_on_another_phone_too() {
    let template = folder();
    drop(life(template.path()).unwrap());
    let rounds = if full() { 1_000 } else { 10 };
    for seed in 0..rounds {
        let (here, there) = (folder(), folder());
        copy_folder(template.path(), here.path()).unwrap();
        let app = open_at(here.path(), WRITTEN_AT).unwrap();
        let chance = SeededRandom::new(seed);
        for _ in 0..chance.next() % 8 {
            // A sign that no text takes is refused, as it would be of a keyboard.
            let _ = writer::save(&app, &line(&chance));
        }
        let (file, secret) = if seed % 2 == 0 {
            (locked(&app).unwrap(), PASSPHRASE.to_owned())
        } else {
            let code = app.new_recovery_code().unwrap();
            (app.backup_for_code(&code, &()).unwrap(), code.words().join(" "))
        };
        let other = open_at(there.path(), WRITTEN_AT).unwrap();
        let view = other.restore_backup(&file, &secret, &()).unwrap();
        assert!(view.entries > 30, "{}", view.entries);
        assert_eq!(app.file_bytes("export_lines").unwrap(), other.file_bytes("export_lines").unwrap(), "{seed}");
        assert_eq!(every_row(here.path()).unwrap(), every_row(there.path()).unwrap(), "{seed}");
        assert!(other.check().unwrap().0, "{seed}");
        assert_eq!(everything::found(&other, "statement").unwrap().len(), 1, "the search finds it");
        assert_eq!(other.replaced_notes().unwrap(), None, "nothing was there that had to be kept");
    }
    println!("{rounds} round trips, 0 differences");
}

#[test]
fn a_made_up_year_comes_back_as_it_was() {
    let (here, there) = (folder(), folder());
    let app = open_at(here.path(), WRITTEN_AT).unwrap();
    app.make_demo(1, 3).unwrap();
    let other = open_at(there.path(), WRITTEN_AT).unwrap();
    other.restore_backup(&locked(&app).unwrap(), PASSPHRASE, &()).unwrap();
    assert_eq!(every_row(here.path()).unwrap(), every_row(there.path()).unwrap());
}

#[test]
fn what_a_backup_took_the_place_of_is_kept_and_comes_back_and_goes_after_a_month() {
    let (here, there) = (folder(), folder());
    let file = locked(&life(there.path()).unwrap()).unwrap();
    let app = writer::open(here.path(), 1).unwrap();
    writer::save(&app, "before").unwrap();
    app.upkeep().unwrap();
    let before = every_row(here.path()).unwrap();
    app.restore_backup(&file, PASSPHRASE, &()).unwrap();
    assert_eq!(every_row(here.path()).unwrap(), every_row(there.path()).unwrap());
    assert!(app.replaced_notes().unwrap().is_some());
    // It is no copy that a damaged file would be put back from, and the day still has its own.
    app.upkeep().unwrap();
    drop(app);
    fs::write(here.path().join(DATABASE), vec![7; 8_192]).unwrap();
    let app = open_at(here.path(), WRITTEN_AT).unwrap();
    assert_eq!(
        app.file_bytes("export_lines").unwrap(),
        open_at(there.path(), WRITTEN_AT).unwrap().file_bytes("export_lines").unwrap()
    );
    app.bring_back_replaced().unwrap();
    assert_eq!(every_row(here.path()).unwrap(), before);
    assert!(app.replaced_notes().unwrap().is_some(), "what was restored can be brought back in turn");
    drop(app);
    let mut days: Vec<String> = (1..=9).map(|day| format!("2026-12-{day:02}T12:00:00Z")).collect();
    days.push("2027-01-10T12:00:00Z".to_owned());
    for day in days {
        let app = open_at(here.path(), &day).unwrap();
        app.upkeep().unwrap();
        assert_eq!(app.replaced_notes().unwrap().is_none(), day.starts_with("2027"), "{day}");
    }
}

#[test]
fn merging_adds_what_is_missing_once_and_changes_nothing_unless_it_is_asked_to() {
    let (here, there) = (folder(), folder());
    let app = life(here.path()).unwrap();
    copy_folder(here.path(), there.path()).unwrap();
    let other = open_at(there.path(), "2026-11-25T12:00:00Z").unwrap();
    for line in ["only there", "only there too"] {
        writer::save(&other, line).unwrap();
    }
    let safer = vec![Answer::One { question: "safe".to_owned(), choice: Some("not_at_all".to_owned()) }];
    other.answer_check_in(Some("2026-11-24".parse().unwrap()), safer).unwrap();
    let file = locked(&other).unwrap();
    writer::save(&app, "only here").unwrap();
    let (_, would) = app.look_into_backup(&file, PASSPHRASE, &()).unwrap();
    let before = every_row(here.path()).unwrap();
    let done = app.merge_backup(&file, PASSPHRASE, false, &()).unwrap();
    assert_eq!(would, done, "what was told is what is done");
    assert_ne!(every_row(here.path()).unwrap(), before);
    assert!(done.added >= 2 && done.no_place == 0, "{done:?}");
    assert!(done.different >= 1, "{done:?}");
    let saved = writer::saved(&app).unwrap();
    for line in ["only here", "only there", "only there too"] {
        assert_eq!(saved.iter().filter(|found| *found == line).count(), 1, "{line}");
    }
    let theirs = || format!("{:?}", every_row(here.path()).unwrap()).contains(r#"Text("safe"), Text(""), Integer(0)"#);
    assert!(!theirs());
    let once = every_row(here.path()).unwrap();
    assert_eq!(app.merge_backup(&file, PASSPHRASE, false, &()).unwrap().added, 0);
    assert_eq!(every_row(here.path()).unwrap(), once, "a second time doubles nothing");
    // The bowl counts what came in.
    let levels = app.bowl("money".to_owned()).unwrap().bowl.level;
    assert!(levels.is_some());
    app.merge_backup(&file, PASSPHRASE, true, &()).unwrap();
    assert!(theirs());
    assert!(app.check().unwrap().0);
}

fn stored(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/backups").join(name)).unwrap()
}

#[test]
fn the_first_backups_that_were_ever_stored_open() {
    for (name, secret) in [("1-passphrase.age", PASSPHRASE), ("1-code.age", CODE)] {
        let here = folder();
        let app = open_at(here.path(), WRITTEN_AT).unwrap();
        let view = app.restore_backup(&stored(name), secret, &()).unwrap();
        assert_eq!(view.written_at, Timestamp::parse(WRITTEN_AT).unwrap(), "{name}");
        assert_eq!(app.settings().unwrap().partner.as_str(), "Robin");
        for word in ["bill", "account", "statement", "mornings", "roof", "doorbell", "fence"] {
            assert_eq!(everything::found(&app, word).unwrap().len(), 1, "{name}: {word}");
        }
        assert!(app.check().unwrap().0);
    }
}

/// Backups that Kotlin's and Swift's tests made through their bindings, copied once, and a word of the note in each.
const MADE_ELSEWHERE: [(&str, &str); 2] = [("1-kotlin.age", "harbour"), ("1-swift.age", "orchard")];

#[test]
fn a_backup_made_through_each_binding_comes_back_here() {
    for (name, word) in MADE_ELSEWHERE {
        let here = folder();
        let app = open_at(here.path(), WRITTEN_AT).unwrap();
        app.restore_backup(&stored(name), PASSPHRASE, &()).unwrap();
        assert_eq!(everything::found(&app, word).unwrap().len(), 1, "{name}");
        assert!(app.check().unwrap().0, "{name}");
    }
}

#[test]
fn a_key_that_is_gone_or_another_one_is_said_and_a_backup_brings_the_notes_back() {
    let there = folder();
    let file = locked(&life(there.path()).unwrap()).unwrap();
    let lines = open_at(there.path(), WRITTEN_AT).unwrap().file_bytes("export_lines").unwrap();
    let recover = |folder: &Path, key: [u8; 32], secret: &str| {
        App::recover(folder, Key::new(&key).unwrap(), platform(WRITTEN_AT, 5), (&file, secret), &()).map(|(app, _)| app)
    };

    // Another key: typed, and the file stays as it is.
    let here = folder();
    drop(life(here.path()).unwrap());
    let database = fs::read(here.path().join(DATABASE)).unwrap();
    let refused = open_with(here.path(), [9; 32], WRITTEN_AT).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::WrongKey);
    assert!(
        matches!(recover(here.path(), [9; 32], "another phrase").unwrap_err(), Error::Input { field, .. } if field == "secret")
    );
    assert_eq!(fs::read(here.path().join(DATABASE)).unwrap(), database, "nothing was changed");
    let app = recover(here.path(), [9; 32], PASSPHRASE).unwrap();
    assert_eq!(app.file_bytes("export_lines").unwrap(), lines);
    drop(app);
    let aside = here.path().join("closed");
    let kept = fs::read_dir(&aside).unwrap().next().unwrap().unwrap().path().join(DATABASE);
    assert_eq!(fs::read(kept).unwrap(), database, "what could not be opened is kept as it was");

    // Notes that open are no case for it.
    let refused = recover(here.path(), [9; 32], PASSPHRASE).unwrap_err();
    assert!(matches!(refused, Error::Input { problem: Problem::Duplicate, .. }), "{refused:?}");

    // A key but no database, and no copies either: a new one is made, and takes the backup.
    let here = folder();
    drop(life(here.path()).unwrap());
    for entry in fs::read_dir(here.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
    }
    let (app, report) = everything::opened_at(here.path(), WRITTEN_AT).unwrap();
    assert!(report.created);
    app.restore_backup(&file, PASSPHRASE, &()).unwrap();
    assert_eq!(app.file_bytes("export_lines").unwrap(), lines);

    // A key but no database, with copies: the newest takes its place by itself.
    let here = folder();
    let app = life(here.path()).unwrap();
    app.upkeep().unwrap();
    drop(app);
    fs::remove_file(here.path().join(DATABASE)).unwrap();
    let (app, report) = everything::opened_at(here.path(), WRITTEN_AT).unwrap();
    assert!(report.restored.is_some());
    assert!(app.settings().unwrap().partner.as_str() == "Robin");
}

#[test]
fn notes_that_another_process_has_open_are_not_taken_away_under_it() {
    let (here, there) = (folder(), folder());
    let file = locked(&life(there.path()).unwrap()).unwrap();
    let app = writer::open(here.path(), 1).unwrap();
    let second = writer::open(here.path(), 2).unwrap();
    let refused = app.restore_backup(&file, PASSPHRASE, &()).unwrap_err();
    assert!(matches!(refused, Error::Busy), "{refused:?}");
    writer::save(&second, "still here").unwrap();
    drop(second);
    assert!(writer::saved(&app).unwrap().contains(&"still here".to_owned()));
    app.restore_backup(&file, PASSPHRASE, &()).unwrap();
}

/// A folder in memory.
#[derive(Default)]
struct Shelf {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
    spoils: bool,
}

impl Folder for Shelf {
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let kept = if self.spoils { bytes[1..].to_vec() } else { bytes.to_vec() };
        assert!(self.files.lock().unwrap().insert(name.to_owned(), kept).is_none(), "{name} was there");
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, Error> {
        self.files.lock().unwrap().get(name).cloned().ok_or(Error::ReadOnly)
    }

    fn names(&self) -> Result<Vec<String>, Error> {
        Ok(self.files.lock().unwrap().keys().cloned().collect())
    }

    fn remove(&self, name: &str) -> Result<(), Error> {
        self.files.lock().unwrap().remove(name).map(drop).ok_or(Error::ReadOnly)
    }

    fn rename(&self, name: &str, to: &str) -> Result<(), Error> {
        let mut files = self.files.lock().unwrap();
        let bytes = files.remove(name).ok_or(Error::ReadOnly)?;
        assert!(files.insert(to.to_owned(), bytes).is_none(), "{to} was there");
        Ok(())
    }
}

#[test]
fn a_backup_a_day_goes_to_the_folder_by_itself_and_seven_stay_beside_what_is_not_ours() {
    let (here, shelf) = (folder(), Shelf::default());
    let app = life(here.path()).unwrap();
    let code = RecoveryCode::read(CODE).unwrap();
    let refused = app.use_backup_place(Some("content://folder")).unwrap_err();
    assert!(matches!(refused, Error::Input { field, .. } if field == "code"), "nothing would open them");
    assert!(!app.back_up_if_due(&shelf, &()).unwrap(), "nowhere was chosen");
    app.keep_recovery_code(&code).unwrap();
    app.use_backup_place(Some("content://folder")).unwrap();
    shelf.write("notes-of-mine.age", b"not ours").unwrap();
    drop(app);
    for day in 1..=10 {
        let app = open_at(here.path(), &format!("2026-12-{day:02}T12:00:00Z")).unwrap();
        assert!(app.back_up_if_due(&shelf, &()).unwrap());
        assert!(!app.back_up_if_due(&shelf, &()).unwrap(), "once a day");
    }
    let names = shelf.names().unwrap();
    assert_eq!(names.len(), 8, "{names:?}");
    assert!(names.contains(&"notes-2026-12-10.age".to_owned()) && names.contains(&"notes-of-mine.age".to_owned()));
    let there = folder();
    let other = open_at(there.path(), WRITTEN_AT).unwrap();
    other.restore_backup(&shelf.read("notes-2026-12-10.age").unwrap(), CODE, &()).unwrap();
    assert_eq!(every_row(here.path()).unwrap(), every_row(there.path()).unwrap());
    // On another phone the same words open what comes, and no folder is chosen.
    assert_eq!(other.backup_place().unwrap(), None);
    other.use_backup_place(Some("/there")).unwrap();

    let spoils = Shelf { spoils: true, ..Shelf::default() };
    let app = open_at(here.path(), "2026-12-20T12:00:00Z").unwrap();
    assert!(app.back_up_if_due(&spoils, &()).is_err(), "it was read back");
    assert!(spoils.names().unwrap().is_empty(), "and what is not whole does not stay");
    assert!(app.back_up_if_due(&shelf, &()).unwrap(), "the next try is made");
    // A clock that was wrong once puts none off.
    drop(app);
    let app = open_at(here.path(), "2026-12-18T12:00:00Z").unwrap();
    assert!(app.back_up_if_due(&shelf, &()).unwrap());
}

#[test]
fn two_foreign_programs_open_what_grain_locked_and_grain_opens_what_they_locked() {
    if !full() {
        return println!("only in the full form: it needs Go, Node and what they fetch");
    }
    let (here, oracles) = (folder(), Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/age"));
    let app = life(here.path()).unwrap();
    let code = RecoveryCode::read(CODE).unwrap();
    let files = [
        (locked(&app).unwrap(), PASSPHRASE.to_owned(), PASSPHRASE),
        (app.backup_for_code(&code, &()).unwrap(), code.age_key(), CODE),
    ];
    let go = here.path().join("go-age");
    let made = |program: &str, arguments: &[&str], place: &str| {
        let status = Command::new(program).args(arguments).current_dir(oracles.join(place)).status();
        assert!(status.unwrap().success(), "{program}");
    };
    made("go", &["build", "-o", &go.display().to_string(), "."], "go");
    made("npm", &["ci", "--silent"], "npm");
    let node = oracles.join("npm/age.mjs").display().to_string();
    let programs: [(&Path, Vec<&str>); 2] = [(&go, vec![]), (Path::new("node"), vec![&node])];
    for (program, before) in programs {
        let open = |secret: &str, bytes: &[u8]| {
            let ours = here.path().join("ours.age");
            fs::write(&ours, bytes).unwrap();
            let said = Command::new(program).args(&before).args(["open", secret]).arg(&ours).output().unwrap();
            assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
            assert!(said.stdout.starts_with(b"{\"grain\":\"backup\""));
            said
        };
        for (name, _) in MADE_ELSEWHERE {
            open(PASSPHRASE, &stored(name));
        }
        for (bytes, secret, typed) in &files {
            let theirs = here.path().join("theirs.age");
            let said = open(secret, bytes);
            let mut lock = Command::new(program)
                .args(&before)
                .args(["lock", secret])
                .arg(&theirs)
                .stdin(Stdio::piped())
                .spawn()
                .unwrap();
            std::io::Write::write_all(&mut lock.stdin.take().unwrap(), &said.stdout).unwrap();
            assert!(lock.wait().unwrap().success());
            let there = folder();
            let other = open_at(there.path(), WRITTEN_AT).unwrap();
            other.restore_backup(&fs::read(&theirs).unwrap(), typed, &()).unwrap();
            assert_eq!(every_row(here.path()).unwrap(), every_row(there.path()).unwrap());
        }
    }
}
