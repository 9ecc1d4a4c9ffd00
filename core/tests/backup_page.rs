//! The page of backups: a code that is shown once and asked for, a passphrase that no file holds, and the way back.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};

use crate::common::{NOON, app_at, refusal};
use grain_core::app::App;
use grain_core::backup::{Folder, RecoveryCode};
use grain_core::disclosures::DisclosureDraft;
use grain_core::error::{Error, Problem};
use grain_core::page::say;
use grain_core::page::{Act, Body, FieldValue, Page, Route, Then, Value};
use grain_core::settings::Side;

fn page(app: &App, route: &str) -> Page {
    app.page(&route.parse::<Route>().unwrap()).unwrap()
}

fn act(app: &App, act: &str, values: &[(&str, &str)]) -> grain_core::error::Result<grain_core::page::Outcome> {
    let value =
        |(key, text): &(&str, &str)| FieldValue { key: (*key).to_owned(), value: Value::Text { text: (*text).into() } };
    app.act(&act.parse::<Act>().unwrap(), values.iter().map(value).collect(), Some(&"backup".parse().unwrap()))
}

fn body<'a>(page: &'a Page, key: &str) -> &'a Body {
    &page.sections.iter().find(|section| section.key == key).unwrap().body
}

fn words_on(page: &Page) -> Vec<String> {
    let Body::Rows { rows, .. } = body(page, "words") else { panic!("no words") };
    rows.iter().map(|row| row.text.as_str().split_once(". ").unwrap().1.to_owned()).collect()
}

fn lived(folder: &std::path::Path) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(Side::Both).unwrap();
    app.add_disclosure(DisclosureDraft { text: "a call".into(), day: None }).unwrap();
    app
}

#[test]
fn a_code_is_shown_until_one_of_its_words_was_typed_and_then_never_again() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let app = lived(here.path());
    act(&app, r#"backup:"new_code""#, &[]).unwrap();
    let shown = page(&app, "backup");
    let words = words_on(&shown);
    assert_eq!(words.len(), 12);
    let Body::Form { form } = body(&shown, "check") else { panic!("nothing is asked") };
    assert!(form.fleeting, "it is no draft");
    let asked: usize = form.fields[0].label.rsplit(' ').next().unwrap().parse().unwrap();
    let refused = refusal(act(&app, r#"backup:"keep_code""#, &[("word", "other")]));
    assert_eq!(refused, ("word".to_owned(), Problem::NotAllowed));
    assert!(app.file_bytes("backup_code").is_err(), "no code is kept yet");
    act(&app, r#"backup:"keep_code""#, &[("word", &words[asked - 1])]).unwrap();
    assert!(!page(&app, "backup").sections.iter().any(|section| section.key == "words"));
    let code = words.join(" ");
    RecoveryCode::read(&code).unwrap();
    let file = app.file_bytes("backup_code").unwrap();
    // The file and the page hold none of the words.
    assert!(!words.iter().any(|word| word.len() > 5 && format!("{:?}", page(&app, "backup")).contains(word.as_str())));

    // On a new phone, before anything was chosen there.
    let other = app_at(there.path(), NOON);
    let outcome = other.read_file("backup", &file, Some(&"backup".parse().unwrap())).unwrap();
    assert_eq!(outcome.then, Then::Go { route: "backup/open".parse().unwrap() });
    assert_eq!(refusal(act(&other, r#"backup:"open""#, &[("secret", "two words")])).0, "code");
    act(&other, r#"backup:"open""#, &[("secret", &code)]).unwrap();
    let Body::Buttons { buttons } = body(&page(&other, "backup/open"), "choose").clone() else { panic!("no buttons") };
    assert_eq!(buttons.len(), 1, "nothing is here that could be merged with");
    act(&other, r#"backup:"restore""#, &[]).unwrap();
    assert_eq!(other.file_bytes("export_lines").unwrap(), app.file_bytes("export_lines").unwrap());
    assert!(other.page(&"backup/open".parse().unwrap()).is_err(), "the file and its words are forgotten");
    assert!(other.file_bytes("backup_code").is_ok(), "the same words open what this phone makes");
}

#[test]
fn a_passphrase_is_for_one_file_and_what_was_replaced_can_be_brought_back() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let app = lived(here.path());
    assert_eq!(refusal(act(&app, r#"backup:"passphrase""#, &[("passphrase", "short")])).0, "passphrase");
    act(&app, r#"backup:"passphrase""#, &[("passphrase", " drei graue Reiher")]).unwrap();
    let file = app.file_bytes("backup_passphrase").unwrap();
    assert!(app.file_bytes("backup_passphrase").is_err(), "it is forgotten");
    let other = app_at(there.path(), NOON);
    other.choose_side(Side::Healing).unwrap();
    other.add_disclosure(DisclosureDraft { text: "only there".into(), day: None }).unwrap();
    let before = other.file_bytes("export_lines").unwrap();
    other.read_file("backup", &file, None).unwrap();
    assert_eq!(refusal(act(&other, r#"backup:"open""#, &[("secret", "vier graue Reiher")])).0, "secret");
    act(&other, r#"backup:"open""#, &[("secret", "drei graue Reiher")]).unwrap();
    act(&other, r#"backup:"restore""#, &[]).unwrap();
    assert_eq!(other.file_bytes("export_lines").unwrap(), app.file_bytes("export_lines").unwrap());
    assert!(page(&other, "backup").sections.iter().any(|section| section.key == "replaced"));
    act(&other, r#"backup:"bring_back""#, &[]).unwrap();
    assert_eq!(other.file_bytes("export_lines").unwrap(), before);
    assert_eq!(refusal(other.read_file("backup", b"something else", None)).0, "backup");
}

/// A folder that can be gone.
#[derive(Default)]
struct Shelf {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
    gone: AtomicBool,
}

impl Shelf {
    fn files(&self) -> Result<MutexGuard<'_, BTreeMap<String, Vec<u8>>>, Error> {
        if self.gone.load(Ordering::Relaxed) { Err(Error::ReadOnly) } else { Ok(self.files.lock().unwrap()) }
    }

    fn holds(&self) -> Vec<String> {
        self.files.lock().unwrap().keys().cloned().collect()
    }
}

impl Folder for Shelf {
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.files()?.insert(name.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn read(&self, name: &str) -> Result<Vec<u8>, Error> {
        self.files()?.get(name).cloned().ok_or(Error::ReadOnly)
    }

    fn names(&self) -> Result<Vec<String>, Error> {
        Ok(self.files()?.keys().cloned().collect())
    }

    fn remove(&self, name: &str) -> Result<(), Error> {
        self.files()?.remove(name).map(drop).ok_or(Error::ReadOnly)
    }

    fn rename(&self, name: &str, to: &str) -> Result<(), Error> {
        let mut files = self.files()?;
        let bytes = files.remove(name).ok_or(Error::ReadOnly)?;
        files.insert(to.to_owned(), bytes);
        Ok(())
    }
}

fn said(app: &App) -> String {
    format!("{}{}", say::page(&page(app, "backup"), true), say::page(&page(app, "you"), true))
}

#[test]
fn a_folder_is_offered_once_a_code_opens_what_goes_there_and_one_that_is_gone_is_said_in_the_app() {
    let (here, shelf) = (tempfile::tempdir().unwrap(), Shelf::default());
    let app = lived(here.path());
    assert!(!said(&app).contains("Pick a folder"), "nothing would open them");
    app.keep_recovery_code(&app.new_recovery_code().unwrap()).unwrap();
    assert!(said(&app).contains("Pick a folder"));
    app.use_backup_place(Some("content://tree/primary%3Akeep/Keep it")).unwrap();
    assert!(said(&app).contains("Keep it") && !said(&app).contains("primary"));
    assert!(app.back_up_if_due(&shelf, &()).unwrap());
    assert_eq!(shelf.holds(), ["notes-2026-11-24.age"]);
    assert!(!app.back_up_if_due(&shelf, &()).unwrap(), "once a day");

    shelf.gone.store(true, Ordering::Relaxed);
    assert!(app.back_up_if_due(&shelf, &()).is_err());
    assert!(said(&app).contains("could not use this folder") && said(&app).contains("The folder cannot be used"));
    shelf.gone.store(false, Ordering::Relaxed);
    assert!(!app.back_up_if_due(&shelf, &()).unwrap());
    assert!(!said(&app).contains("cannot be used"));

    // Another folder has one at once, whenever the last was made.
    app.use_backup_place(Some("content://tree/other")).unwrap();
    let other = Shelf::default();
    assert!(app.back_up_if_due(&other, &()).unwrap());
    assert_eq!(other.holds().len(), 1);
}

#[test]
fn what_a_process_left_half_written_is_no_backup_and_goes_with_the_next() {
    let (here, shelf) = (tempfile::tempdir().unwrap(), Shelf::default());
    let app = lived(here.path());
    app.keep_recovery_code(&app.new_recovery_code().unwrap()).unwrap();
    app.use_backup_place(Some("/there")).unwrap();
    shelf.write("notes-2026-11-20.age.part", b"half").unwrap();
    shelf.write("mine.age.part", b"not ours").unwrap();
    assert!(app.back_up_if_due(&shelf, &()).unwrap());
    assert_eq!(shelf.holds(), ["mine.age.part", "notes-2026-11-24.age"]);
}

/// Stops what runs as soon as it is seen running.
fn stopped<T: Send>(app: &App, does: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let work = scope.spawn(does);
        while !work.is_finished() {
            if app.doing().is_some() {
                app.stop_doing();
            }
            std::thread::yield_now();
        }
        work.join().unwrap()
    })
}

#[test]
fn what_runs_is_seen_from_beside_it_and_what_is_stopped_leaves_nothing_behind() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let app = lived(here.path());
    // Enough rows for a backup to count its parts.
    for number in 0..1_200 {
        app.add_disclosure(DisclosureDraft { text: format!("thing {number}").into(), day: None }).unwrap();
    }
    let code = app.new_recovery_code().unwrap();
    app.keep_recovery_code(&code).unwrap();
    assert_eq!(app.doing(), None);
    let file = app.file_bytes("backup_code").unwrap();
    assert_eq!(app.doing(), None, "it is over");
    let made = |app: &App| say::page(&page(app, "backup"), true).contains("None made yet");
    let stops = stopped(&app, || app.file_bytes("backup_code").map(drop));
    assert_eq!(refusal(stops), ("backup".to_owned(), Problem::AlreadyClosed));
    assert!(!made(&app), "the one before still stands");

    let other = app_at(there.path(), NOON);
    other.choose_side(Side::Healing).unwrap();
    let before = other.file_bytes("export_lines").unwrap();
    let files = || std::fs::read_dir(there.path()).unwrap().count();
    let count = files();
    other.read_file("backup", &file, None).unwrap();
    let words = code.words().join(" ");
    let opens = || act(&other, r#"backup:"open""#, &[("secret", &words)]).map(drop);
    assert!(stopped(&other, opens).is_err());
    opens().unwrap();
    assert!(stopped(&other, || act(&other, r#"backup:"restore""#, &[])).is_err());
    assert_eq!((other.file_bytes("export_lines").unwrap(), files()), (before, count), "as it was");
    act(&other, r#"backup:"restore""#, &[]).unwrap();
    assert_eq!(other.file_bytes("export_lines").unwrap(), app.file_bytes("export_lines").unwrap());
}

#[test]
fn a_camera_reads_the_words_from_squares_that_print_nothing_of_them() {
    let here = tempfile::tempdir().unwrap();
    let app = lived(here.path());
    act(&app, r#"backup:"new_code""#, &[]).unwrap();
    let shown = page(&app, "backup");
    let Body::Squares { squares } = body(&shown, "squares") else { panic!("no squares") };
    let across = squares.across as usize;
    assert_eq!(squares.dark.len(), across * across);
    assert_eq!(format!("{squares:?}"), format!("Squares({across})"), "a page may be logged");
    // The terminal's lines are the same squares, with their light edge.
    let lines = squares.half_blocks();
    let signs: Vec<Vec<char>> = lines.iter().map(|line| line.chars().collect()).collect();
    let dark = |x: usize, y: usize| match signs[y / 2][x] {
        ' ' => true,
        '▄' => y.is_multiple_of(2),
        '▀' => y % 2 == 1,
        _ => false,
    };
    let drawn: Vec<bool> = (0..across * across).map(|at| dark(at % across + 2, at / across + 2)).collect();
    assert_eq!(drawn, squares.dark);
    assert!((0..across + 4).all(|x| !dark(x, 0) && !dark(x, 1)), "a light edge");
    // Three corners tell a reader where it is.
    for (x, y) in [(0, 0), (across - 7, 0), (0, across - 7)] {
        assert!((0..7).all(|at| squares.dark[y * across + x + at] && squares.dark[(y + at) * across + x]));
    }
    act(&app, r#"backup:"drop_code""#, &[]).unwrap();
    assert!(!page(&app, "backup").sections.iter().any(|section| section.key == "squares"), "it is in no memory");
}
