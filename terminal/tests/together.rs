//! Two processes at once: a watcher and a check-in.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::thread;

use crate::common::Grain;
use serde_json::Value;

#[test]
fn a_watcher_and_a_check_in_work_side_by_side() {
    let grain = Grain::set_up("healing");
    let mut watcher = Grain::command(&grain.folder(), None)
        .args(["reminders", "watch", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(watcher.stdout.take().unwrap()).lines();
    let first: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    assert_eq!(first["watching"], true);

    grain.done(&["check-in", "--set", "safe=mostly", "grains.money=+5"]);
    for _ in 0..5 {
        grain.done(&["grains", "add", "time", "+1"]);
    }
    assert_eq!((grain.level("money"), grain.level("time")), (45, 45));
    assert_eq!(grain.done(&["check"])["sound"], true);
    assert_eq!(watcher.try_wait().unwrap(), None, "the watcher still waits");

    let interrupted = Command::new("sh").args(["-c", &format!("kill -INT {}", watcher.id())]).status().unwrap();
    assert!(interrupted.success());
    assert_eq!(watcher.wait().unwrap().code(), Some(0));
}

#[test]
fn many_processes_start_on_an_empty_place_and_share_one_key() {
    let grain = Grain::new();
    let all: Vec<_> = (0..12)
        .map(|_| {
            let mut command = Grain::command(&grain.folder(), Some(crate::common::NOW));
            command
                .args(["do", r#"disclosures:"add""#, "text=one thing", "--json"])
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in all {
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    }
    assert_eq!(grain.rows("disclosures", "open").len(), 12);
}

/// A key is made a moment before the database: whoever comes in between is not told that notes are gone.
#[cfg(target_os = "linux")]
#[test]
fn who_starts_while_another_makes_the_database_waits_for_it() {
    let (first, second) = (Grain::set_up("healing"), Grain::new());
    fs::create_dir_all(second.folder()).unwrap();
    fs::copy(first.folder().join("key"), second.folder().join("key")).unwrap();
    let making = File::open(second.folder()).unwrap();
    making.lock().unwrap();
    let mut command = Grain::command(&second.folder(), Some(crate::common::NOW));
    let mut child = command.args(["page", "you"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let number = child.id().to_string();
    let waits = |line: &str| line.contains("-> FLOCK") && line.split_whitespace().any(|word| word == number);
    while !fs::read_to_string("/proc/locks").unwrap().lines().any(waits) {
        assert!(child.try_wait().unwrap().is_none(), "it did not wait");
        thread::yield_now();
    }
    fs::copy(first.folder().join("grain.db"), second.folder().join("grain.db")).unwrap();
    drop(making);
    let said = child.wait_with_output().unwrap();
    assert_eq!((said.status.code(), String::from_utf8_lossy(&said.stderr).as_ref()), (Some(0), ""));
}
