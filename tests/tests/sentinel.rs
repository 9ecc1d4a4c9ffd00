//! Deleting really deletes (S27, S28): words that were deleted stand in no file any more, in no page, no index, no log and no copy.
//!
//! Each text of each table gets words of its own, by a file that is taken in. Then whatever a page offers to delete is deleted. What
//! no row says any more is looked for in every byte of every file, opened with the key.

#![allow(clippy::print_stdout, reason = "what the tests share is no test function")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use grain_core::app::App;
use grain_core::error::Error;
use grain_core::ids::SeededRandom;
use grain_core::page::{Act, Route};
use grain_tests::backups::life;
use grain_tests::everything::{KEY, open_at};
use grain_tests::exchange::{look, said, save};
use grain_tests::files::database;
use rusqlite::Connection;
use serde_json::Value;

const NEXT_DAY: &str = "2026-11-25T12:00:00Z";
/// Pages from which all others are reached.
const BEGIN: [&str; 10] =
    ["practice", "you", "circle", "cards", "side", "areas", "reminders", "settings", "answers", "search"];

/// A word that nothing begins like, so that the index, which leaves out what words begin with in common, has nearly all of it.
fn word(chance: &SeededRandom) -> String {
    let mut number = chance.next();
    (0..13)
        .map(|_| {
            let letter = b'a' + u8::try_from(number % 26).unwrap();
            number /= 26;
            char::from(letter)
        })
        .collect()
}

/// A life in which every text that may say anything says a word of its own: where it stands, by the word.
fn marked(folder: &Path) -> (App, BTreeMap<String, String>) {
    let before = tempfile::tempdir().unwrap();
    let lines = String::from_utf8(life(before.path()).unwrap().file_bytes("export_lines").unwrap()).unwrap();
    let mut lines: Vec<String> = lines.lines().map(str::to_owned).collect();
    let chance = SeededRandom::new(27);
    let mut words = BTreeMap::new();
    let app = open_at(folder, NEXT_DAY).unwrap();
    for at in 1..lines.len() {
        let row: Value = serde_json::from_str(&lines[at]).unwrap();
        for (column, value) in row["row"].as_object().unwrap() {
            let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { continue };
            let is_id = text.len() == 36 && text.matches('-').count() == 4;
            // Keys that the app reads are no words: a row that says another one is refused, or means nothing.
            let keys = [
                "key",
                "question",
                "item",
                "sort",
                "said",
                "then_said",
                "area",
                "area_id",
                "source",
                "form",
                "kind",
                "zone",
            ];
            if is_id || keys.contains(&column.as_str()) || row["table"] == "card" {
                continue;
            }
            let mut changed: Value = serde_json::from_str(&lines[at]).unwrap();
            let word = word(&chance);
            changed["row"][column] = Value::String(word.clone());
            let mut tried = lines.clone();
            tried[at] = changed.to_string();
            if said(&look(&app, tried.join("\n").as_bytes()).unwrap(), "unread").is_empty() {
                words.insert(word, format!("{}.{column}", row["table"].as_str().unwrap()));
                lines = tried;
            }
        }
    }
    look(&app, lines.join("\n").as_bytes()).unwrap();
    save(&app).unwrap().unwrap();
    (app, words)
}

/// Everything that a value of a page says: routes, and acts that delete.
fn ways(value: &Value, routes: &mut BTreeSet<String>, acts: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            if let Some(route) = map.get("route").and_then(Value::as_str) {
                routes.insert(route.to_owned());
            }
            if map.get("weight").and_then(Value::as_str) == Some("delete") {
                acts.extend(act_in(&map["does"]));
            }
            map.values().for_each(|value| ways(value, routes, acts));
        }
        Value::Array(all) => all.iter().for_each(|value| ways(value, routes, acts)),
        _ => {}
    }
}

fn act_in(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let own = map.get("act").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(map.values().flat_map(act_in)).collect()
        }
        _ => Vec::new(),
    }
}

/// Deletes whatever a page offers to delete, until none offers anything. Gives how much that was.
fn delete_all_that_can_be(app: &App) -> usize {
    let mut done = BTreeSet::new();
    loop {
        let (mut seen, mut acts) = (BTreeSet::new(), BTreeSet::new());
        let mut open: Vec<String> = BEGIN.map(str::to_owned).to_vec();
        while let Some(route) = open.pop() {
            if !seen.insert(route.clone()) {
                continue;
            }
            let Ok(page) = route.parse::<Route>().and_then(|route| app.page(&route)) else { continue };
            let mut routes = BTreeSet::new();
            ways(&serde_json::to_value(&page).unwrap(), &mut routes, &mut acts);
            open.extend(routes);
        }
        let before = done.len();
        for act in acts {
            if done.insert(act.clone()) {
                match app.act(&act.parse::<Act>().unwrap(), Vec::new(), None) {
                    // What it was about went with something else.
                    Ok(_) | Err(Error::NotFound(_)) => {}
                    Err(error) => panic!("{act}: {error:?}"),
                }
            }
        }
        if done.len() == before {
            return before;
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The bytes of a file; those of a database as they are without the lock, page by page, what is free included.
fn open_bytes(file: &Path) -> Vec<u8> {
    let bytes = fs::read(file).unwrap();
    let beside = tempfile::tempdir().unwrap();
    let copy = beside.path().join("copy.db");
    for end in ["", "-wal"] {
        let from = PathBuf::from(format!("{}{end}", file.display()));
        if from.exists() {
            fs::copy(from, format!("{}{end}", copy.display())).unwrap();
        }
    }
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    let unlocked = Connection::open(&copy).and_then(|conn| {
        conn.execute_batch(&format!(
            "PRAGMA key = \"x'{key}'\"; PRAGMA secure_delete = OFF; PRAGMA journal_mode = DELETE; PRAGMA rekey = ''"
        ))
    });
    let is_log = file.to_string_lossy().ends_with("-wal") || file.to_string_lossy().ends_with("-shm");
    if unlocked.is_err() || is_log { bytes } else { [bytes, fs::read(copy).unwrap()].concat() }
}

/// Those of the words that stand in a file, each with the file.
fn found<'a>(folder: &Path, words: impl Iterator<Item = &'a String> + Clone) -> BTreeMap<&'a String, Vec<PathBuf>> {
    let mut found: BTreeMap<&String, Vec<PathBuf>> = BTreeMap::new();
    for file in files(folder) {
        let bytes = open_bytes(&file);
        // What stands in a row stands whole; the index may leave out how a word begins.
        for word in words.clone() {
            let end = &word.as_bytes()[4..];
            if bytes.windows(end.len()).any(|part| part.eq_ignore_ascii_case(end)) {
                found.entry(word).or_default().push(file.clone());
            }
        }
    }
    found
}

/// The words that a row says.
fn in_rows<'a>(folder: &Path, words: &'a BTreeMap<String, String>) -> BTreeSet<&'a String> {
    let conn = database(folder).unwrap();
    let mut names =
        conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'note_index%'").unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut all = String::new();
    for name in names {
        let mut rows = conn.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            all.extend((0..columns).map(|at| format!("{:?} ", row.get::<_, rusqlite::types::Value>(at).unwrap())));
        }
    }
    words.keys().filter(|word| all.contains(*word)).collect()
}

#[test]
fn what_was_deleted_stands_in_no_file_and_deleting_everything_leaves_none() {
    let folder = tempfile::tempdir().unwrap();
    let (app, words) = marked(folder.path());
    drop(app);
    // A day later, so that a copy holds them too.
    let app = open_at(folder.path(), "2026-11-26T12:00:00Z").unwrap();
    app.upkeep().unwrap();
    let tables: BTreeSet<&str> = words.values().map(|place| place.split('.').next().unwrap()).collect();
    assert!(words.len() > 40 && tables.len() > 12, "{} {tables:?}", words.len());
    let before = found(folder.path(), words.keys());
    let unseen: Vec<_> = words.iter().filter(|(word, _)| !before.contains_key(word)).collect();
    assert!(unseen.is_empty(), "the search sees what is there: {unseen:?}");
    let copies =
        before.values().filter(|files| files.iter().any(|file| file.to_string_lossy().contains("snapshots"))).count();
    assert!(copies > 40, "only {copies} stand in a copy");

    let deleted = delete_all_that_can_be(&app);
    for back in 0..3 {
        drop(app.delete_check_in("2026-11-25".parse::<grain_core::clock::LocalDay>().unwrap().plus(-back)));
    }
    for area in app.areas().unwrap() {
        drop(app.delete_area(area.key));
    }
    drop(app);
    let left = in_rows(folder.path(), &words);
    let gone: BTreeMap<_, _> = words.iter().filter(|(word, _)| !left.contains(word)).collect();
    let after = found(folder.path(), gone.keys().copied());
    let traces: Vec<_> = after.iter().map(|(word, files)| (&words[*word], files)).collect();
    println!(
        "{} words in {} tables, {deleted} deletions: {} words gone, 0 traces; left: {:?}",
        words.len(),
        tables.len(),
        gone.len(),
        left.iter().map(|word| &words[*word]).collect::<BTreeSet<_>>()
    );
    assert!(traces.is_empty(), "{traces:#?}");
    let tables_gone: BTreeSet<&str> = gone.values().map(|place| place.split('.').next().unwrap()).collect();
    assert!(tables_gone.len() + 2 >= tables.len(), "{:?}", tables.difference(&tables_gone));

    let app = open_at(folder.path(), NEXT_DAY).unwrap();
    app.keep_drafts(&[("disclosures".to_owned(), "half a line".to_owned())]).unwrap();
    let file = app.file_bytes("export_lines").unwrap();
    look(&app, &file).unwrap();
    save(&app).unwrap();
    app.upkeep().unwrap();
    app.delete_everything().unwrap();
    assert_eq!(files(folder.path()), Vec::<PathBuf>::new());
}
