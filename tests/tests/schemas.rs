//! Every schema that ever landed opens in this version, with all that was written in it (R6 of the promises).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use grain_core::app::App;
use grain_core::error::ErrorKind;
use grain_core::page::{Row, say};
use grain_core::settings::Side;
use grain_core::store::{DATABASE, known_schema};
use grain_core::today::TodayCheckIn;
use grain_tests::everything::{self, KEY, WRITTEN_AT, open_at, opened_at};
use grain_tests::files::database;
use rusqlite::Connection;

const NEXT_DAY: &str = "2026-11-25T12:00:00Z";

fn stored(schema: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/schemas/{schema:04}.db"))
}

/// A data folder with the stored database of a schema in it.
fn folder_of(schema: u32) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let database = stored(schema);
    fs::copy(&database, folder.path().join(DATABASE)).unwrap_or_else(|_| panic!("{} is missing", database.display()));
    folder
}

fn raw(folder: &Path) -> Connection {
    database(folder).unwrap()
}

/// Every table, index and trigger with its words.
fn shape(folder: &Path) -> Vec<(String, String, String)> {
    let conn = raw(folder);
    let mut statement =
        conn.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name").unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap().map(Result::unwrap).collect()
}

fn found(app: &App, typed: &str) -> usize {
    everything::found(app, typed).unwrap().len()
}

fn opens_with_everything(schema: u32) {
    let folder = folder_of(schema);
    let app = open_at(folder.path(), WRITTEN_AT).unwrap();
    let settings = app.settings().unwrap();
    assert_eq!((settings.side, settings.partner.as_str()), (Some(Side::Both), "Robin"));
    // A switch that was on is the general texts, as before there were traditions to choose.
    assert_eq!((settings.faith, settings.tradition), (true, None));
    let money = app.bowl("money".to_owned()).unwrap();
    assert_eq!(money.bowl.level, Some(34), "30 at the start, 5 added, 1 taken");
    assert_eq!(money.ledger.iter().map(|line| line.why.as_str()).filter(|why| !why.is_empty()).count(), 2);
    assert!(app.areas().unwrap().iter().any(|area| area.name == "Our garden"));
    let today = app.today().unwrap();
    assert!(matches!(today.check_in, TodayCheckIn::Done { .. }));
    assert!(today.hard_day.is_some(), "the hard day goes on");
    let rows = |route: &str, section: &str| everything::rows(&app, route, section).unwrap();
    let texts = |rows: Vec<Row>| rows.into_iter().map(|row| row.text.into_string()).collect::<Vec<_>>();
    assert!(texts(rows("promises", "coming")).contains(&"Home by six".to_owned()));
    assert_eq!(texts(rows("disclosures", "open")), ["a call", "the old account"]);
    assert_eq!(texts(rows("circle", "people")), ["Noor"]);
    let plan = app.page(&"plan".parse().unwrap()).unwrap();
    assert!(say::page(&plan, false).contains("an unknown number"));
    assert_eq!((rows("plan", "people").len(), rows("plan", "dates").len()), (1, 1));
    let moments = texts(rows("moments", "moments"));
    assert_eq!(moments, ["I am triggered", "A hard moment"][..if schema >= 14 { 2 } else { 1 }]);
    assert!(rows("answers", "answers")[0].second.ends_with("\nslow mornings"));
    for word in [
        "bill",
        "late letter",
        "account",
        "statement",
        "Noor",
        "ring",
        "unknown",
        "mornings",
        "breath",
        "begin",
        "walk more",
    ] {
        assert_eq!(found(&app, word), 1, "{word}");
    }
    if schema >= 8 {
        for word in ["slammed", "swim", "pool", "Sundays", "receipts", "quick"] {
            assert!(found(&app, word) >= 1, "{word} in schema {schema}");
        }
    }
    if schema >= 9 {
        for word in ["notebook", "ticket"] {
            assert!(found(&app, word) >= 1, "{word} in schema {schema}");
        }
    }
    if schema >= 10 {
        for word in ["purchase", "bed", "phone", "spring"] {
            assert!(found(&app, word) >= 1, "{word} in schema {schema}");
        }
    }
    if schema >= 11 {
        assert_eq!(found(&app, "fence"), 1);
        assert_eq!(rows("listening", "open").len(), 1, "the talk goes on");
    }
    if schema >= 14 {
        assert_eq!(found(&app, "doorbell"), 1);
    }
    if schema >= 16 {
        assert_eq!(found(&app, "lantern"), 1);
    }
    if schema >= 13 {
        assert_eq!((found(&app, "roof"), found(&app, "half")), (1, 1));
    }
    let reminders = app.reminders().unwrap();
    assert_eq!(reminders.rows.len(), 1);
    assert_eq!(reminders.paused_until, Some("2026-11-29".parse().unwrap()));
    drop(app);
    let tomorrow = open_at(folder.path(), NEXT_DAY).unwrap();
    assert!(tomorrow.today().unwrap().promises.iter().any(|row| row.text == "Home by six"));
    let earlier = everything::rows(&tomorrow, "promises", "earlier").unwrap();
    assert!(earlier.iter().any(|row| row.text == "Show the statement" && row.second.starts_with("Kept")));
    assert!(tomorrow.check().unwrap().0);
}

#[test]
fn every_schema_that_landed_opens_with_all_that_was_written() {
    for schema in 1..=known_schema() {
        opens_with_everything(schema);
    }
}

#[test]
fn before_an_old_file_is_changed_a_copy_of_it_is_taken() {
    for schema in 1..known_schema() {
        let folder = folder_of(schema);
        let before = shape(folder.path());
        let (app, report) = opened_at(folder.path(), WRITTEN_AT).unwrap();
        assert_eq!(report.migrated_from, Some(schema));
        drop(app);
        let files = fs::read_dir(folder.path().join("snapshots")).unwrap().map(|entry| entry.unwrap().path());
        let copies: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "db")).collect();
        let [copy] = copies.as_slice() else { panic!("{copies:?}") };
        let back = tempfile::tempdir().unwrap();
        fs::copy(copy, back.path().join(DATABASE)).unwrap();
        assert_eq!(shape(back.path()), before, "the copy is of schema {schema}");
        assert_eq!(opened_at(folder.path(), WRITTEN_AT).unwrap().1.migrated_from, None, "once only");
    }
}

#[test]
fn an_old_file_has_the_shape_of_a_new_one() {
    let fresh = tempfile::tempdir().unwrap();
    drop(open_at(fresh.path(), WRITTEN_AT).unwrap());
    let wanted = shape(fresh.path());
    assert!(wanted.len() > 50, "{} parts", wanted.len());
    for schema in 1..=known_schema() {
        let folder = folder_of(schema);
        drop(open_at(folder.path(), WRITTEN_AT).unwrap());
        assert_eq!(shape(folder.path()), wanted, "schema {schema}");
        // No shape shows it: what is deleted leaves the index of an old file as well (S27).
        let sql = "SELECT v FROM note_index_config WHERE k = 'secure-delete'";
        let on: i64 = raw(folder.path()).query_row(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(on, 1, "schema {schema}");
    }
}

#[test]
fn a_file_of_a_newer_version_is_refused_and_stays_as_it_is() {
    let folder = folder_of(known_schema());
    raw(folder.path()).pragma_update(None, "user_version", known_schema() + 1).unwrap();
    let before = fs::read(folder.path().join(DATABASE)).unwrap();
    assert_eq!(open_at(folder.path(), WRITTEN_AT).unwrap_err().kind(), ErrorKind::NewerVersion);
    assert!(fs::read(folder.path().join(DATABASE)).unwrap() == before, "the file changed");
    assert!(
        !folder.path().join("snapshots").exists()
            || fs::read_dir(folder.path().join("snapshots")).unwrap().count() == 0
    );
}

/// A database as SQLCipher 4.19 left it, the last entries only in its log.
#[test]
fn a_database_that_sqlcipher_left_with_its_log_opens_whole() {
    let stored = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schemas/with-log");
    let folder = tempfile::tempdir().unwrap();
    for file in [DATABASE, "grain.db-wal"] {
        fs::copy(stored.join(file), folder.path().join(file)).unwrap();
    }
    let (app, report) = opened_at(folder.path(), "2026-11-26T14:00:00Z").unwrap();
    assert_eq!(report.restored, None);
    let money = app.bowl("money".to_owned()).unwrap();
    assert_eq!((money.bowl.level, money.ledger[0].why.as_str()), (Some(35), "written by the older library"));
    assert!(app.check().unwrap().0);
}

/// What is written here is in SQLCipher's own format: whoever has the key can read it without Grain.
#[test]
fn sqlcipher_itself_reads_what_is_written_here() {
    let folder = tempfile::tempdir().unwrap();
    let app = open_at(folder.path(), WRITTEN_AT).unwrap();
    everything::write(&app, app.today().unwrap().day).unwrap();
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME is set")).join(".cache/grain");
    let cache = std::env::var_os("GRAIN_CACHE").map_or_else(home, PathBuf::from);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/sqlcipher.py");
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut python = Command::new(cache.join("oracles/venv/bin/python"));
    let said =
        python.arg(script).arg(folder.path().join(DATABASE)).arg(key).output().expect("tests/oracles/prepare ran");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let said = String::from_utf8(said.stdout).unwrap();
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[..2], ["ok", "0 pages with another checksum"]);
    let ledger = app.bowl("money".to_owned()).unwrap().ledger;
    let whys: Vec<_> = ledger.iter().rev().map(|line| line.why.as_str()).filter(|why| !why.is_empty()).collect();
    assert!(!whys.is_empty() && whys.iter().all(|why| lines.contains(why)), "{whys:?} in {lines:?}");
}
