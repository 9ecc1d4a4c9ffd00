//! Everything that the core offers crosses the binding: whoever adds an operation is told by name what is missing here.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Operations of the core with another form here.
const OPERATIONS_ELSEWHERE: &[(&str, &str)] = &[
    ("moment", "a shell has its own clock"),
    ("drafts", "a phone keeps what was begun in its own way"),
    ("keep_drafts", "a phone keeps what was begun in its own way"),
    ("check", "nobody asks for it on a phone yet; a terminal does"),
    ("make_demo", "a made-up history belongs to the terminal"),
    ("plan_reminders", "each phone has its own plan"),
    ("reminders", "they are a page"),
    ("words", "labels are given once, by language"),
    ("recovery_notice", "Today has it: TodayView.recovery_notice"),
    ("answer_rest", "answer_rest_of_check_in"),
    ("undo_rest", "undo_rest_of_check_in"),
    ("backup_for_code", "the page of backups makes it, as a file to save"),
    ("backup_asks_for_passphrase", "the page of backups asks for what the file wants"),
    ("replaced_notes", "the page of backups shows it"),
    ("begin_anew", "it needs no notes: recovery.rs"),
    ("recover", "the terminal has the way back from a lost key; a phone begins anew and restores"),
    ("card_for_surface", "what stands outside the app is one view of all of it"),
    ("remind_of_return", "a pause sets its own reminder: start_pause"),
    ("zone_data", "the health page of reminders says it: ReminderHealthView.checks"),
];

fn sources(folder: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut waiting = vec![root];
    let mut texts = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if is_rust(&path) {
            texts.push(fs::read_to_string(&path).unwrap());
        }
    }
    texts
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "rs")
}

/// Names of the public functions in every `impl` block of a type, as rustfmt lays them out.
fn methods(texts: &[String], of: &str) -> BTreeSet<String> {
    let head = format!("impl {of} {{");
    let mut names = BTreeSet::new();
    for text in texts {
        let mut inside = false;
        for line in text.lines() {
            let start = line.trim_start();
            let depth = line.len() - start.len();
            if start == head {
                inside = true;
            } else if inside && depth == 0 && line == "}" {
                inside = false;
            } else if inside && let Some(rest) = start.strip_prefix("pub fn ") {
                names.insert(rest.split(['(', '<']).next().unwrap().to_owned());
            }
        }
    }
    names
}

#[test]
fn every_operation_of_the_core_is_exported() {
    let core = methods(&sources("../core/src"), "App");
    let facade = methods(&sources("src"), "Grain");
    assert!(core.len() > 10 && core.contains("add_grains"), "the core is not read as it should be: {core:?}");
    // What a page's acts do crosses with them.
    let acts = sources("../core/src");
    let done_by_an_act = |name: &str| acts.iter().any(|text| text.contains(&format!("app.{name}(")));
    let missing: Vec<_> = core
        .iter()
        .filter(|name| !facade.contains(*name) && !done_by_an_act(name))
        .filter(|name| OPERATIONS_ELSEWHERE.iter().all(|(other, _)| other != name))
        .collect();
    assert!(missing.is_empty(), "not exported by the facade: {missing:?}");
}

/// Names of the public functions that stand outside any `impl`.
fn functions(folder: &str) -> BTreeSet<String> {
    let named = |line: &str| Some(line.strip_prefix("pub fn ")?.split(['(', '<']).next()?.to_owned());
    sources(folder).iter().flat_map(|text| text.lines().filter_map(named).collect::<Vec<_>>()).collect()
}

#[test]
fn all_of_help_is_there_without_a_database() {
    let help = functions("../core/src/safety");
    assert!(help.len() > 3, "Help is not read as it should be: {help:?}");
    let facade = functions("src");
    let of_the_page = BTreeSet::from(["countries", "helplines"].map(str::to_owned));
    let missing: Vec<_> =
        help.into_iter().filter(|name| !facade.contains(name) && !of_the_page.contains(name)).collect();
    assert!(missing.is_empty(), "not exported by the facade: {missing:?}");
}

#[test]
fn what_is_said_to_stand_elsewhere_is_still_there() {
    let core = methods(&sources("../core/src"), "App");
    for (name, _) in OPERATIONS_ELSEWHERE {
        assert!(core.contains(*name), "{name} is gone from the core");
    }
}

#[test]
fn every_export_of_the_facade_can_fail_without_a_crash() {
    // In Swift a panic in a call that does not throw ends the app. These do nothing that can fail.
    let harmless = BTreeSet::from(["listen"].map(str::to_owned));
    for text in sources("src") {
        for signature in text.split("    pub fn ").skip(1) {
            let (name, rest) = signature.split_once('(').unwrap();
            let (head, _) = rest.split_once('{').unwrap();
            let is_method = head.contains("&self");
            let throws = head.contains("-> Result<");
            assert!(!is_method || throws || harmless.contains(name), "{name} does not return a Result");
        }
    }
}
