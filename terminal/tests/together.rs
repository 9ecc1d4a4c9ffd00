//! Two processes at once: a watcher and a check-in.
#![cfg(unix)]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

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
