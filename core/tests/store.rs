//! The store on real files: opening, keys, damage, copies, deletion.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use grain_core::app::{App, Platform};
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::clock::{FixedClock, FixedZone, Timestamp, Zone};
use grain_core::error::{Error, ErrorKind};
use grain_core::ids::SeededRandom;
use grain_core::store::{DATABASE, Key, OpenReport};

const NOON: &str = "2026-11-24T12:00:00Z";

fn platform(now: &str) -> Platform {
    Platform {
        clock: Arc::new(FixedClock(Timestamp::parse(now).unwrap())),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin").unwrap())),
        random: Arc::new(SeededRandom::new(Timestamp::parse(now).unwrap().0.unsigned_abs())),
    }
}

fn open_at(folder: &Path, key: u8, now: &str) -> Result<(App, OpenReport), Error> {
    App::open(folder, Key::new(&[key; 32]).unwrap(), platform(now))
}

fn open(folder: &Path) -> App {
    open_at(folder, 7, NOON).unwrap().0
}

fn grains(area: &str, change: GrainChange, why: &str) -> GrainDraft {
    GrainDraft { area: area.into(), change, day: None, source: GrainSource::ByHand, reason: None, why: why.into() }
}

fn money_bowl(app: &App, why: &str) {
    app.track_areas(vec!["money".into(), "time".into()]).unwrap();
    app.set_starting_level("money".into(), 30).unwrap();
    app.add_grains(grains("money", GrainChange::LotAdded, why)).unwrap();
}

fn level(app: &App) -> u8 {
    app.bowl("money".into()).unwrap().bowl.shown
}

#[test]
fn what_was_saved_is_there_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    money_bowl(&open(folder.path()), "the bill was shown");
    let (app, report) = open_at(folder.path(), 7, NOON).unwrap();
    assert_eq!(report, OpenReport::default());
    assert_eq!(level(&app), 35);
}

#[test]
fn a_wrong_key_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    money_bowl(&open(folder.path()), "");
    let before = fs::read(folder.path().join(DATABASE)).unwrap();
    let refused = open_at(folder.path(), 8, NOON).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::WrongKey);
    assert!(fs::read(folder.path().join(DATABASE)).unwrap() == before, "the file changed");
    assert_eq!(level(&open(folder.path())), 35);
}

#[test]
fn a_plain_sqlite_file_is_not_taken_for_grains() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(DATABASE);
    let foreign = b"SQLite format 3\0and so on".repeat(400);
    fs::write(&path, &foreign).unwrap();
    assert!(matches!(open_at(folder.path(), 7, NOON), Err(Error::NotGrain)));
    assert!(fs::read(&path).unwrap() == foreign, "the file changed");
}

#[test]
fn a_damaged_file_is_kept_and_the_newest_copy_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    {
        let app = open(folder.path());
        money_bowl(&app, "");
        app.upkeep().unwrap();
        app.add_grains(grains("money", GrainChange::LittleAdded, "after the copy")).unwrap();
        assert_eq!(level(&app), 36);
    }
    for damage in [0usize, 4096 * 3 + 17] {
        let path = folder.path().join(DATABASE);
        let mut bytes = fs::read(&path).unwrap();
        for byte in &mut bytes[damage..damage + 64] {
            *byte ^= 0x5a;
        }
        fs::write(&path, &bytes).unwrap();
        // The mark of an unclean end makes the opening look at every page.
        fs::write(folder.path().join("grain.lock"), b"1").unwrap();
        let (app, report) = open_at(folder.path(), 7, "2026-11-25T08:00:00Z").unwrap();
        let restored = report.restored.expect("restored");
        assert_eq!(restored.copy_taken, Timestamp::parse(NOON).unwrap());
        assert_eq!(level(&app), 35);
        drop(app);
        // A process in the background put it back: who opens the app later hears of it, until it was read.
        let (app, report) = open_at(folder.path(), 7, "2026-11-26T08:00:00Z").unwrap();
        assert_eq!(report.restored, None);
        let said = app.today().unwrap().recovery_notice.expect("said");
        // Without its first page nothing of the file can be read; of the other one every entry can.
        let expected = if damage == 0 { "Tuesday, 24 November" } else { "Every entry in it could still be read" };
        assert!(said.text.contains(expected), "{}", said.text);
        app.recovery_notice_read().unwrap();
        assert_eq!(app.today().unwrap().recovery_notice, None);
        let aside = folder.path().join("set-aside");
        let kept = fs::read_dir(&aside).unwrap().map(|e| e.unwrap().path().join(DATABASE));
        assert!(kept.into_iter().any(|file| fs::read(file).unwrap() == bytes), "the damaged file is kept as it was");
    }
}

#[test]
fn a_damaged_file_without_a_copy_is_an_error_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    money_bowl(&open(folder.path()), "");
    let path = folder.path().join(DATABASE);
    // The log still holds everything; without it the file alone is damaged.
    let bytes = vec![0x11; 4096 * 4];
    fs::write(&path, &bytes).unwrap();
    assert!(open_at(folder.path(), 7, NOON).is_err());
    assert!(fs::read(&path).unwrap() == bytes, "the file changed");
}

#[test]
fn upkeep_makes_one_copy_a_day() {
    let folder = tempfile::tempdir().unwrap();
    money_bowl(&open(folder.path()), "");
    for now in [NOON, "2026-11-24T20:00:00Z", "2026-11-25T06:00:00Z"] {
        open_at(folder.path(), 7, now).unwrap().0.upkeep().unwrap();
    }
    let app = open(folder.path());
    assert_eq!(app.check().unwrap(), (true, 2, 2));
}

#[test]
fn deleting_an_area_takes_it_out_of_the_copies_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    money_bowl(&app, "a sentinel nobody may find");
    app.upkeep().unwrap();
    app.delete_area("money".into()).unwrap();
    drop(app);
    // Damage the database: what comes back from the copy does not have the area either.
    fs::write(folder.path().join(DATABASE), b"").unwrap();
    let (app, report) = open_at(folder.path(), 7, NOON).unwrap();
    assert!(report.restored.is_some());
    assert!(app.areas().unwrap().iter().all(|area| area.key != "money" || !area.tracked));
}

#[test]
fn what_was_begun_is_kept_sealed_until_it_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    let draft = |place: &str, text: &str| (place.to_owned(), text.to_owned());
    assert_eq!(app.drafts().unwrap(), []);
    app.keep_drafts(&[draft("disclosures", "the letter"), draft("promise", "home")]).unwrap();
    app.keep_drafts(&[draft("disclosures", "the letter, whole")]).unwrap();
    drop(app);
    let file = folder.path().join("drafts.db");
    let bytes = fs::read(&file).unwrap();
    assert!(!bytes.windows(6).any(|part| part == b"letter" || part == b"SQLite"), "nobody reads it without the key");
    let app = open(folder.path());
    assert_eq!(app.drafts().unwrap(), [draft("disclosures", "the letter, whole")]);
    fs::write(&file, b"torn").unwrap();
    assert_eq!(app.drafts().unwrap(), [], "it keeps nobody from the notes");
    app.keep_drafts(&[draft("disclosures", "again")]).unwrap();
    assert_eq!(app.drafts().unwrap().len(), 1);
    app.keep_drafts(&[]).unwrap();
    assert!(!file.exists());
}

#[test]
fn deleting_everything_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let app = open(folder.path());
    money_bowl(&app, "");
    app.upkeep().unwrap();
    app.delete_everything().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(app.areas().unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn two_processes_may_have_the_store_open() {
    let folder = tempfile::tempdir().unwrap();
    let (watcher, check_in) = (open(folder.path()), open(folder.path()));
    money_bowl(&check_in, "");
    watcher.add_grains(grains("money", GrainChange::LittleTaken, "")).unwrap();
    assert_eq!(level(&check_in), 34);
}
