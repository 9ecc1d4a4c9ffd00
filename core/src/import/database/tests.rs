//! Whether the database says what the zip file says, and whether anything in it can do more than be read.

use std::io::{Cursor, Write};

use rusqlite::Connection;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::error::{Error, Problem};
use crate::ids::SeededRandom;
use crate::import::tests::is_taken;
use crate::import::{Left, Source, Why, read};

/// As schema 25 of Loop has it, with what Loop keeps beside it left out.
const NOW: &str = "CREATE TABLE Habits (id integer primary key autoincrement, archived integer, color integer, description text,
        name text, position integer, type integer not null default 0, unit text not null default '', uuid text);
    CREATE TABLE Repetitions (id integer primary key autoincrement, habit integer not null references Habits(id),
        timestamp integer not null, value integer not null, notes text);
    CREATE UNIQUE INDEX idx_repetitions_habit_timestamp ON Repetitions (habit, timestamp);
    PRAGMA user_version = 25;
    INSERT INTO Habits (id, name, position, type, unit) VALUES (9, 'Вода', 0, 1, 'glasses'), (4, 'Read, aloud', 1, 0, '');
    INSERT INTO Repetitions (habit, timestamp, value, notes) VALUES
        (4, 1788307200000, 2, NULL), (4, 1788220800000, 2, ''), (4, 1788134400000, 0, NULL), (4, 1788048000000, -1, 'too tired'),
        (9, 1788220800000, 1500, 'cold,' || char(10) || 'clear');";
/// As schema 9 had it: what stands there was marked.
const BEFORE: &str = "PRAGMA foreign_keys = OFF;
    CREATE TABLE Habits (id integer primary key autoincrement, archived integer, name text, position integer);
    CREATE TABLE Repetitions (id integer primary key autoincrement, habit integer references Habits(id), timestamp integer);
    INSERT INTO Habits VALUES (1, 0, 'Read, aloud', 0);
    INSERT INTO Repetitions VALUES (1, 1, 1788307200000), (2, 7, 1788307200000), (3, 1, NULL), (4, 1, 9000000000000000);";

fn database(sql: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Loop Habits Backup.db");
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    std::fs::read(path).unwrap()
}

fn zip() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("Habits.csv", "Position,Name,Type,Question,Unit\n001,\"Read, aloud\",YES_NO,,\n002,Вода,NUMERICAL,,glasses\n"),
        (
            "001 Read aloud/Checkmarks.csv",
            "Date,Value,Notes\n2026-09-02,YES_MANUAL,\n2026-09-01,YES_MANUAL,\n2026-08-31,NO,\n2026-08-30,UNKNOWN,too tired\n",
        ),
        ("002/Checkmarks.csv", "Date,Value,Notes\n2026-09-01,1500,\"cold,\nclear\"\n"),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn the_database_and_the_zip_file_are_the_same_notes() {
    let (database, zip) = (read(&database(NOW)).unwrap(), read(&zip()).unwrap());
    assert_eq!(database.source, Source::Loop);
    let ids = |staged: &crate::import::Staged| {
        staged.notes().unwrap().into_iter().map(|note| (note.id, note.day, note.text)).collect::<Vec<_>>()
    };
    assert_eq!(ids(&database), ids(&zip));
    assert_eq!(ids(&database).len(), 3);
    assert!(ids(&database)[1].2.contains("Вода: 1.5 glasses: cold,\nclear"));
    assert_eq!(database.left[&Left::Unmarked], 1);
    assert!(database.unread.is_empty());
}

#[test]
fn an_older_database_is_read_and_marks_of_no_habit_or_no_day_are_named() {
    let staged = read(&database(BEFORE)).unwrap();
    assert_eq!(staged.found.len(), 1);
    let unread: Vec<_> = staged.unread.iter().map(|unread| (unread.at, unread.why)).collect();
    assert_eq!(unread, [(2, Why::Alone), (3, Why::Day), (4, Why::Day)]);
}

#[test]
fn one_that_was_written_through_a_log_is_read() {
    let mut bytes = database(NOW);
    (bytes[18], bytes[19]) = (2, 2);
    assert_eq!(read(&bytes).unwrap().found.len(), 3);
}

#[test]
fn what_only_looks_like_a_table_is_refused_and_nothing_in_a_database_runs() {
    let refused = |sql: &str| match read(&database(sql)) {
        Err(Error::Input { problem, .. }) => problem,
        other => panic!("{other:?}"),
    };
    let habits = "CREATE TABLE Habits (id integer primary key, name text); INSERT INTO Habits VALUES (1, 'a');";
    // A view that never ends.
    let endless = "CREATE VIEW Repetitions AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT 1 AS habit, i * 86400000 AS timestamp, 2 AS value, '' AS notes FROM n;";
    assert_eq!(refused(&format!("{habits}{endless}")), Problem::NotAllowed);
    let search = "CREATE VIRTUAL TABLE Repetitions USING fts5 (habit, timestamp);";
    assert_eq!(refused(&format!("{habits}{search}")), Problem::NotAllowed);
    assert_eq!(refused("CREATE TABLE Other (id integer)"), Problem::NotAllowed);
    let many = "CREATE TABLE Repetitions (habit integer, timestamp integer); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
        LIMIT 400001) INSERT INTO Repetitions SELECT 1, 1788307200000 FROM n;";
    assert_eq!(refused(&format!("{habits}{many}")), Problem::TooLong);
    // A column that calls what is not harmless is not asked for anything.
    let made = "CREATE TABLE Repetitions (habit integer, timestamp integer, value integer, notes text AS (hex(randomblob(4))));
        INSERT INTO Repetitions VALUES (1, 1788307200000, 2);";
    let bytes = std::panic::catch_unwind(|| database(&format!("{habits}{made}")));
    if let Ok(bytes) = bytes {
        assert!(read(&bytes).is_err());
    }
}

#[test]
fn a_database_that_was_changed_anywhere_is_read_or_refused() {
    let file = database(NOW);
    let chance = SeededRandom::new(5);
    let below = |n: usize| usize::try_from(chance.next() % n as u64).unwrap();
    let (mut whole, mut refused) = (0, 0);
    for _ in 0..3_000 {
        let mut bytes = file.clone();
        for _ in 0..=below(6) {
            // Most of a small database is empty: what is written stands at the ends of its pages.
            let at = if below(2) == 0 { below(120) } else { below(bytes.len()) };
            match below(8) {
                0 => bytes.truncate(at.max(16)),
                1 => bytes[at] = 0xff,
                _ => bytes[at] = chance.next().to_le_bytes()[0],
            }
            if bytes.len() <= 120 {
                break;
            }
        }
        bytes[..16].copy_from_slice(super::HEAD);
        let count = if is_taken(&bytes) { &mut whole } else { &mut refused };
        *count += 1;
    }
    assert!(whole > 100 && refused > 100, "{whole} {refused}");
}
