//! What is refused: exit code, one clear sentence, nothing changed and nothing lost.

use std::fs;

use crate::common::{Grain, NOW, run};

/// Refused as bad input, with every byte of the notes as it was.
fn refused(grain: &Grain, arguments: &[&str]) -> serde_json::Value {
    let before = grain.bytes();
    let run = grain.run(&[arguments, &["--json"]].concat());
    run.assert_refused(2);
    assert_eq!(before, grain.bytes(), "{arguments:?} changed something");
    run.error()
}

#[test]
fn unknown_keys_and_values_out_of_range_are_named_and_change_nothing() {
    let grain = Grain::set_up("both");
    grain.done(&["check-in", "--set", "safe=mostly"]);
    let id = grain.promise("Home by six", &[]);
    let late = format!(r#"promises:{{"answer":["{id}","2026-11-25","kept_late"]}}"#);
    let add = r#"promises:"add""#;
    let nobody = "0190a5a0-0000-7000-8000-000000000000";
    let cases: &[(&[&str], &str, &str)] = &[
        (&["check-in", "--set", "trust=yes"], "trust", "unknown_key"),
        (&["check-in", "--set", "safe=very"], "safe", "unknown_key"),
        (&["check-in", "--set", "safe"], "set", "unknown_key"),
        (&["check-in", "--set", "grains=+1"], "grains", "unknown_key"),
        (&["check-in", "--set", "grains.money=+2"], "grains", "out_of_range"),
        (&["check-in", "--set", "grains.garden=+1"], "area", "unknown_area"),
        (&["check-in", "--set", "safe=fully", "helped=prayer"], "helped", "unknown_key"),
        (&["check-in", "--set", "feelings=calm,safe,free,sad,hurt,tired"], "feelings", "too_many"),
        (&["check-in", "--set", "behaviours.smiles=kept"], "smiles", "unknown_key"),
        (&["bowl", "--area", "garden"], "area", "unknown_area"),
        (&["grains", "add", "money", "+3"], "amount", "out_of_range"),
        (&["grains", "add", "garden", "+1"], "area", "unknown_area"),
        (&["grains", "tip", "money", "--left", "41"], "left", "out_of_range"),
        (&["grains", "tip", "money", "--left", "-1"], "left", "out_of_range"),
        (&["setup", "--role", "healing", "--level", "money=101"], "level", "out_of_range"),
        (&["setup", "--role", "healing", "--areas", "money,garden"], "area", "unknown_area"),
        (&["do", r#"settings:"day_start""#, "rollover_hour=12"], "rollover_hour", "not_a_time"),
        (&["do", r#"promises:{"end":"nonsense"}"#], "act", "unknown_key"),
        (&["do", &late], "answer", "not_allowed"),
        (&["do", add, "text=x", "rhythm=some_days", "weekdays=someday"], "weekdays", "unknown_key"),
        (&["reminders", "plan", "--days", "0"], "days", "out_of_range"),
        (&["reminders", "plan", "--days", "401"], "days", "out_of_range"),
        (&["do", r#"reminders:{"at_most":3}"#], "at_most", "out_of_range"),
        (&["demo", "--years", "1"], "demo", "not_allowed"),
    ];
    for (arguments, field, problem) in cases {
        let error = refused(&grain, arguments);
        assert_eq!((&error["field"], &error["problem"]), (&(*field).into(), &(*problem).into()), "{arguments:?}");
    }
    assert_eq!(refused(&grain, &["do", &format!(r#"disclosures:{{"told":"{nobody}"}}"#)])["kind"], "not_found");
    refused(&grain, &["reminders", "act", "nonsense", "done"]);
}

#[test]
fn days_in_the_future_or_too_far_back_are_refused() {
    let grain = Grain::set_up("both");
    let add = r#"promises:"add""#;
    let by = format!(r#"disclosures:{{"change":"{}"}}"#, grain.to_tell("x"));
    let cases: &[(&[&str], &str)] = &[
        (&["check-in", "--day", "2026-11-26", "--set", "safe=mostly"], "day_in_future"),
        (&["check-in", "--day", "2026-11-17", "--set", "safe=mostly"], "day_too_far_back"),
        (&["check-in", "--day", "2026-11-17"], "day_too_far_back"),
        (&["grains", "add", "money", "+1", "--day", "2026-12-01"], "day_in_future"),
        (&["do", add, "text=x", "day=2026-11-24"], "day_in_past"),
        (&["do", add, "text=x", "day=2046-11-24"], "out_of_range"),
        (&["do", &by, "day=2026-11-24"], "day_in_past"),
        (&["check-in", "--day", "26.11.2026"], "not_a_day"),
        (&["do", add, "text=x", "due_time=25:00"], "not_a_time"),
        (&["do", r#"reminders:"add""#, "times=8"], "not_a_time"),
    ];
    for (arguments, problem) in cases {
        assert_eq!(refused(&grain, arguments)["problem"], *problem, "{arguments:?}");
    }
}

#[test]
fn texts_that_are_empty_or_too_long_are_refused_and_pasted_ones_are_cleaned() {
    let grain = Grain::set_up("both");
    let long = "a".repeat(100_000);
    let fields: [(&[&str], &str); 5] = [
        (&["do", r#"promises:"add""#, "rhythm=todays_word", "text="], "text"),
        (&["do", r#"disclosures:"add""#, "text="], "text"),
        (&["prompt", "--answer="], "text"),
        (&["grains", "add", "money", "+1", "--why="], "why"),
        (&["moment", "triggered", "--note="], "note"),
    ];
    // The text stands behind the last word.
    let typed = |command: &[&str], text: &str| {
        let mut typed: Vec<_> = command.iter().map(|word| (*word).to_owned()).collect();
        typed.last_mut().unwrap().push_str(text);
        typed
    };
    for (command, field) in fields {
        let line = typed(command, &long);
        let error = refused(&grain, &line.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!((&error["field"], &error["problem"]), (&field.into(), &"too_long".into()), "{command:?}");
        // Pasted, a text holds what nobody can see: it is cleaned, not refused.
        for text in ["a\u{7}b", "a\u{202e}b", "\u{feff}first\r\nsecond\u{2028}third"] {
            let line = typed(command, text);
            grain.done(&line.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
    for act in [r#"promises:"add""#, r#"disclosures:"add""#] {
        assert_eq!(refused(&grain, &["do", act, "text=  "])["problem"], "empty");
    }
    // Where a text may be left out, an empty one is none.
    grain.done(&["grains", "add", "money", "+1", "--why", ""]);
}

#[test]
fn a_value_that_cannot_be_read_is_refused_before_anything_is_made() {
    let grain = Grain::new();
    for (name, value, problem) in [
        ("--now", "yesterday", "not_a_time"),
        ("--now", "2026-11-25T20:41:00+01:00[Mars/Olympus]", "unknown_zone"),
        ("--now", "1969-11-25T20:41:00Z", "out_of_range"),
        ("--zone", "Mars/Olympus", "unknown_zone"),
        ("check-in", "--day=yesterday", "not_a_day"),
        ("grains", "back", "unknown_key"),
    ] {
        let mut command = Grain::command(&grain.folder(), None);
        let rest: &[&str] = match name {
            "check-in" => &["--json"],
            "grains" => &["the first one", "--json"],
            _ => &["today", "--json"],
        };
        let run = run(command.args([name, value]).args(rest));
        run.assert_refused(2);
        assert_eq!(run.error()["problem"], problem, "{value}");
        assert!(!grain.folder().exists());
    }
}

#[test]
fn a_moment_that_cannot_be_read_names_a_form_that_can() {
    let grain = Grain::set_up("healing");
    for typed in ["notatime", "20:30", "2026-11-25", "2026-11-25T20:41:00", "now[Europe/Berlin]"] {
        let run = grain.run_at(typed, &["today"]);
        run.assert_refused(2);
        let forms: Vec<_> = run.err.split_whitespace().filter(|word| word.starts_with("2026-")).collect();
        assert_eq!(forms.len(), 2, "{typed}: {run:?}");
        for form in forms {
            assert_eq!(grain.run_at(form.trim_end_matches([',', '.']), &["today"]).exit, 0, "{form}");
        }
    }
}

#[test]
fn a_search_for_too_little_says_why_nothing_is_found() {
    let grain = Grain::set_up("healing");
    grain.to_tell("a fine");
    for typed in ["a", "?"] {
        let run = grain.run(&["do", r#"search:"find""#, &format!("text={typed}")]);
        assert!(run.exit == 0 && run.out.contains("Two letters or more find something."), "{typed}: {run:?}");
    }
}

#[test]
fn a_command_line_that_is_not_understood_ends_with_one_line() {
    let grain = Grain::set_up("healing");
    for arguments in [
        &["tody"][..],
        &["today", "--colour"],
        &["setup", "--role", "judge"],
        &["moment", "bored"],
        &["grains", "add"],
        &["demo", "--years", "many"],
        &["demo", "--years", "300"],
        &["delete"],
        &["reminders", "act", "x", "shout"],
    ] {
        let error = refused(&grain, arguments);
        assert_eq!(error["exit"], 2, "{arguments:?}");
        grain.run(arguments).assert_refused(2);
    }
    for years in ["0", "11"] {
        grain.run(&["demo", "--years", years]).assert_refused(2);
    }
}

#[test]
fn without_a_keyboard_a_day_is_not_begun_and_nothing_hangs() {
    let grain = Grain::new();
    grain.run(&[]).assert_refused(2);
    assert!(!grain.folder().exists());
}

/// Refused as trouble with the store, with the file as it was.
fn trouble(grain: &Grain, kind: &str) {
    let before = grain.bytes();
    let run = grain.run(&["today", "--json"]);
    run.assert_refused(3);
    assert_eq!(run.error()["kind"], kind, "{run:?}");
    assert_eq!(before, grain.bytes(), "nothing is changed and nothing lost");
}

#[test]
fn a_wrong_missing_or_short_key_opens_nothing_and_is_not_replaced() {
    let grain = Grain::set_up("healing");
    let path = grain.folder().join("key");
    let key = fs::read(&path).unwrap();
    fs::write(&path, [9; 32]).unwrap();
    trouble(&grain, "wrong_key");
    fs::write(&path, [9; 31]).unwrap();
    trouble(&grain, "wrong_key");
    fs::remove_file(&path).unwrap();
    trouble(&grain, "wrong_key");
    assert!(!path.exists());
    fs::write(&path, key).unwrap();
    assert_eq!(grain.level("money"), 40, "with its key everything is there");
}

#[test]
fn a_foreign_or_cut_file_is_refused_and_left_as_it_is() {
    for content in [&b"SQLite format 3\0 somebody else's"[..], &[7; 5_000]] {
        let grain = Grain::set_up("healing");
        for name in ["grain.db", "grain.db-wal", "grain.db-shm"] {
            let _ = fs::remove_file(grain.folder().join(name));
        }
        fs::remove_dir_all(grain.folder().join("snapshots")).unwrap();
        fs::write(grain.folder().join("grain.db"), content).unwrap();
        let run = grain.run(&["today"]);
        run.assert_refused(3);
        assert_eq!(fs::read(grain.folder().join("grain.db")).unwrap(), content);
    }
    let grain = Grain::new();
    grain.done(&["demo", "--years", "1"]);
    let snapshots = grain.folder().join("snapshots");
    fs::remove_dir_all(snapshots).unwrap();
    let path = grain.folder().join("grain.db");
    let whole = fs::read(&path).unwrap();
    let _ = fs::remove_file(grain.folder().join("grain.db-wal"));
    fs::write(&path, &whole[..2_000]).unwrap();
    grain.run(&["today"]).assert_refused(3);
    assert_eq!(fs::read(&path).unwrap(), &whole[..2_000], "the cut file is kept");
}

#[test]
fn a_damaged_file_with_a_copy_is_put_back_and_said_so() {
    let grain = Grain::new();
    grain.done(&["demo", "--years", "1"]);
    let path = grain.folder().join("grain.db");
    let _ = fs::remove_file(grain.folder().join("grain.db-wal"));
    fs::write(&path, [7; 9_000]).unwrap();
    let run = grain.run(&["today"]);
    assert_eq!(run.exit, 0, "{run:?}");
    assert!(run.err.starts_with("Put back from a copy"), "{run:?}");
    assert_eq!(grain.done(&["bowl"])["rows"].as_array().unwrap().len(), 4);
}

/// Root may write into any folder, so that a folder without write permission proves nothing here: a file stands where the
/// folder should be, and a place where the system itself lets nobody make one.
#[test]
fn a_folder_that_cannot_be_written_is_said_so() {
    let outside = tempfile::tempdir().unwrap();
    let file = outside.path().join("taken");
    fs::write(&file, b"a letter").unwrap();
    let mut places = vec![file.clone(), file.join("notes")];
    if cfg!(target_os = "linux") {
        places.push("/proc/grain".into());
    }
    for place in places {
        let run = run(Grain::command(&place, Some(NOW)).args(["today", "--json"]));
        run.assert_refused(3);
        assert_eq!(run.error()["kind"], "cannot_write", "{place:?}: {run:?}");
    }
    assert_eq!(fs::read(&file).unwrap(), b"a letter");
}
