//! Everything that is the person's, taken out (product.md system 25): nothing is left behind, and others can read it.

#![allow(clippy::print_stdout, reason = "what the tests share is no test function")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::store::known_schema;
use grain_tests::everything::{self, WRITTEN_AT};
use grain_tests::files::database;
use serde_json::Value;

/// What somebody may write: markup, a formula, quotes, line ends, letters beyond the first plane.
const AWKWARD: &str = "=1+1, \"said\" <b>&amp;</b> 'so'\r\nand מרחב 𝄞";

fn life(folder: &Path) -> App {
    let app = everything::open_at(folder, WRITTEN_AT).unwrap();
    everything::write(&app, WRITTEN_AT[..10].parse().unwrap()).unwrap();
    let draft = GrainDraft {
        area: "money".to_owned(),
        change: GrainChange::LotTaken,
        day: None,
        source: GrainSource::ByHand,
        reason: None,
        why: AWKWARD.into(),
    };
    app.add_grains(draft).unwrap();
    app
}

fn rows_of(folder: &Path) -> BTreeMap<String, i64> {
    let conn = database(folder).unwrap();
    let mut statement = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let count =
        |table: &String| conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0)).unwrap();
    names
        .into_iter()
        .filter(|name| !name.starts_with("note_index"))
        .map(|table| (table.clone(), count(&table)))
        .collect()
}

/// What Grain notes for itself, and what follows from the rest.
const OWN_BOOKS: [&str; 12] = [
    "answer_before",
    "at_hand",
    "backup",
    "bowl_level",
    "chance",
    "hard_day",
    "made_up",
    "prompt",
    "prompt_not_today",
    "reminder_log",
    "reminder_timer",
    "talk",
];

#[test]
fn every_row_of_the_person_goes_out_as_a_line_and_the_same_entries_are_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    let bytes = app.file_bytes("export_lines").unwrap();
    assert_eq!(bytes, app.file_bytes("export_lines").unwrap());
    let text = String::from_utf8(bytes).unwrap();
    let mut lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let head = lines.next().unwrap();
    assert_eq!(
        (&head["grain"], &head["format"], &head["schema"]),
        (&"everything".into(), &1.into(), &known_schema().into())
    );
    let mut seen: BTreeMap<String, i64> = BTreeMap::new();
    let mut awkward = false;
    for line in lines {
        *seen.entry(line["table"].as_str().unwrap().to_owned()).or_default() += 1;
        awkward |= line["row"]["why"].as_str().is_some_and(|why| why.starts_with("=1+1, \"said\" <b>&amp;</b>"));
    }
    assert!(awkward, "the words are there as they were written");
    let stored = rows_of(folder.path());
    for (table, count) in &stored {
        let out = seen.get(table).copied().unwrap_or_default();
        let said = head["rows"].get(table).and_then(Value::as_i64);
        if OWN_BOOKS.contains(&table.as_str()) || table.starts_with("sqlite") {
            assert_eq!((out, said), (0, None), "{table}");
        } else {
            assert_eq!((out, said), (*count, Some(*count)), "{table}");
        }
    }
}

#[test]
fn others_read_the_tables_and_the_page_and_nothing_that_was_written_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(folder.path());
    let (page, tables) = (folder.path().join("notes.html"), folder.path().join("tables.zip"));
    fs::write(&page, app.file_bytes("export_page").unwrap()).unwrap();
    fs::write(&tables, app.file_bytes("export_tables").unwrap()).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/read_export.py");
    let output = Command::new("python3").arg(script).args([&page, &tables]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let seen: Value = serde_json::from_slice(&output.stdout).unwrap();

    for (table, count) in rows_of(folder.path()) {
        let rows = seen["rows"].get(&table).and_then(Value::as_array).map_or(0, Vec::len);
        let expected = if OWN_BOOKS.contains(&table.as_str()) || table.starts_with("sqlite") { 0 } else { count };
        assert_eq!(i64::try_from(rows).unwrap(), expected, "{table}");
    }
    let grains = seen["rows"]["grain"].as_array().unwrap();
    let awkward = grains.iter().find(|row| row["why"].as_str().unwrap().contains("מרחב")).unwrap();
    assert!(awkward["why"].as_str().unwrap().starts_with("'="), "no formula: {awkward}");
    assert_eq!((&awkward["change"], &awkward["day"]), (&"-5".into(), &"2026-11-24".into()));

    // Nothing of the page runs, loads or leads anywhere.
    let tags: Vec<_> = seen["tags"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap()).collect();
    let known = ["body", "dd", "dl", "dt", "h1", "h2", "h3", "head", "html", "meta", "p", "style", "title"];
    assert!(tags.iter().all(|tag| known.contains(tag)), "{tags:?}");
    let texts: Vec<_> = seen["texts"].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
    let all = texts.join("\n");
    let conn = database(folder.path()).unwrap();
    let mut statement = conn.prepare("SELECT kind, text FROM note").unwrap();
    let notes: Vec<(String, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    assert!(notes.len() > 20, "{}", notes.len());
    for (kind, text) in notes {
        assert!(all.contains(&text), "{kind}: {text}");
    }
    for said in ["How safe did it feel", "Mostly", "A lot taken"] {
        assert!(texts.iter().any(|text| text.contains(said)), "{said}: {texts:?}");
    }
    assert!(!all.to_lowercase().contains("grain "), "the file does not name the app: {all}");
}
