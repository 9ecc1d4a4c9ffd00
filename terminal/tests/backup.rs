//! A backup through the terminal: made, read back, restored, merged, brought back, and the way back when the key is gone.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use crate::common::{Grain, NOW, Run};

/// Runs with one line on the input.
fn told(grain: &Grain, line: &str, arguments: &[&str]) -> Run {
    let mut command = Grain::command(&grain.folder(), Some(NOW));
    let mut child =
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(format!("{line}\n").as_bytes()).unwrap();
    let said = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { exit: said.status.code().unwrap(), out: text(said.stdout), err: text(said.stderr) }
}

fn words_of(out: &str) -> String {
    let words = out.lines().filter(|line| line.starts_with("  ")).filter_map(|line| line.split_whitespace().nth(1));
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_backup_is_made_and_read_back_and_brings_everything_back_elsewhere() {
    let aside = tempfile::tempdir().unwrap();
    let place = |name: &str| aside.path().join(name).display().to_string();
    let (with_phrase, with_code) = (place("notes.age"), place("code.age"));
    let here = Grain::set_up("healing");
    here.promise("Home by six", &[]);
    let made = told(&here, "drei graue Reiher", &["file", "backup", &with_phrase]);
    assert_eq!((made.exit, made.err.as_str()), (0, ""), "{made:?}");
    let made = told(&here, "", &["file", "backup", &with_code, "--code"]);
    let words = words_of(&made.out);
    assert_eq!(words.split(' ').count(), 12, "{}", made.out);
    told(&here, "drei graue Reiher", &["file", "backup", &with_phrase]).assert_refused(2);
    told(&here, "short", &["file", "backup", &place("other.age")]).assert_refused(2);
    assert!(!Path::new(&place("other.age")).exists());

    let there = Grain::new();
    told(&there, "drei graue Kraniche", &["file", "restore", &with_phrase]).assert_refused(2);
    let back = told(&there, " drei graue Reiher ", &["file", "restore", &with_phrase]);
    assert_eq!((back.exit, back.err.as_str()), (0, ""), "{back:?}");
    assert_eq!((there.found("six"), there.level("money")), (1, 40));
    // Once more adds nothing, and what was here before the second restore comes back.
    let merged = told(&there, &words, &["file", "restore", &with_code, "--merge", "--json"]);
    assert!(merged.out.contains("\"added\": 0"), "{merged:?}");
    there.promise("Only there", &[]);
    assert_eq!(told(&there, &words, &["file", "restore", &with_code]).exit, 0);
    assert_eq!(there.found("only"), 0);
    assert_eq!(there.run(&["file", "bring-back"]).exit, 0);
    assert_eq!(there.found("only"), 1);
    let key = told(&there, &words, &["file", "age-key"]);
    assert!(key.out.starts_with("AGE-SECRET-KEY-1"), "{key:?}");
}

#[test]
fn notes_whose_key_is_gone_come_back_from_a_backup_and_nothing_is_made_before_it_opened() {
    let aside = tempfile::tempdir().unwrap();
    let file = aside.path().join("notes.age").display().to_string();
    let grain = Grain::set_up("healing");
    grain.promise("Home by six", &[]);
    assert_eq!(told(&grain, "drei graue Reiher", &["file", "backup", &file]).exit, 0);
    fs::remove_file(grain.folder().join("key")).unwrap();
    let refused = grain.run(&["today"]);
    assert_eq!(refused.exit, 3, "{refused:?}");
    assert!(
        refused.err.starts_with("Your notes stay closed") && refused.err.contains("grain file anew"),
        "{refused:?}"
    );
    assert_eq!(grain.run(&["helplines"]).exit, 0, "Help needs no key");
    told(&grain, "drei graue Kraniche", &["file", "restore", &file]).assert_refused(2);
    assert!(!grain.folder().join("key").exists(), "the person may still find the old one");
    let back = told(&grain, "drei graue Reiher", &["file", "restore", &file]);
    assert_eq!((back.exit, back.err.as_str()), (0, ""), "{back:?}");
    assert_eq!(grain.found("six"), 1);
}

#[test]
fn who_begins_anew_keeps_what_did_not_open_and_notes_that_open_stay() {
    let grain = Grain::set_up("healing");
    grain.promise("Home by six", &[]);
    grain.run(&["file", "anew"]).assert_refused(2);
    assert_eq!(grain.found("six"), 1);
    let notes = fs::read(grain.folder().join("grain.db")).unwrap();
    fs::write(grain.folder().join("key"), "no key").unwrap();
    assert_eq!(grain.run(&["today"]).exit, 3);
    let anew = grain.run(&["file", "anew"]);
    assert_eq!((anew.exit, anew.err.as_str()), (0, ""), "{anew:?}");
    assert_eq!(grain.found("six"), 0);
    let closed = fs::read_dir(grain.folder().join("closed")).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::read(closed.join("grain.db")).unwrap(), notes);
    assert_eq!(grain.rows("recovery", "closed").len(), 1);
    assert!(
        fs::read_dir(grain.folder()).unwrap().any(|entry| entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .starts_with("key-aside-"))
    );

    // A key and nothing else: it is said once, and one begins.
    let empty = Grain::set_up("healing");
    for entry in fs::read_dir(empty.folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else if !path.ends_with("key") {
            fs::remove_file(path).unwrap();
        }
    }
    let begun = empty.run(&["today"]);
    assert!(begun.err.starts_with("No notes on this phone"), "{begun:?}");
    assert!(!empty.run(&["today"]).err.contains("No notes"));
}

#[test]
fn a_sealed_copy_comes_before_everything_is_deleted_and_without_it_nothing_is() {
    let aside = tempfile::tempdir().unwrap();
    let file = aside.path().join("notes.age").display().to_string();
    let grain = Grain::set_up("healing");
    grain.promise("Home by six", &[]);
    let delete = ["delete", "--everything", "--copy", &file];
    told(&grain, "short", &delete).assert_refused(2);
    assert_eq!(grain.found("six"), 1);
    fs::write(&file, "here already").unwrap();
    told(&grain, "drei graue Reiher", &delete).assert_refused(2);
    assert_eq!((grain.found("six"), fs::read_to_string(&file).unwrap().as_str()), (1, "here already"));
    fs::remove_file(&file).unwrap();
    let gone = told(&grain, "drei graue Reiher", &delete);
    assert_eq!((gone.exit, gone.err.as_str()), (0, ""), "{gone:?}");
    assert!(!grain.folder().join("grain.db").exists());
    let there = Grain::new();
    assert_eq!(told(&there, "drei graue Reiher", &["file", "restore", &file]).exit, 0);
    assert_eq!(there.found("six"), 1);
}
