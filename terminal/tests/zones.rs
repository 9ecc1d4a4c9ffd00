//! The machine's own zone data decides when a reminder comes, where it has any.

use std::fs;
use std::path::Path;

use crate::common::{Grain, NOW, run};
use serde_json::{Value, json};

/// What a command answers on a machine with its zones in this folder.
fn said(grain: &Grain, zones: &Path, arguments: &[&str]) -> Value {
    let mut command = Grain::command(&grain.folder(), Some(NOW));
    let run = run(command.env("TZDIR", zones).args(arguments).arg("--json"));
    assert_eq!((run.exit, run.err.as_str()), (0, ""), "{arguments:?}");
    serde_json::from_str(&run.out).unwrap()
}

/// A zone file, as RFC 9636 has it: always so many hours ahead.
fn steady(hours: i8) -> Vec<u8> {
    let part = |hours: i8| {
        let mut bytes = b"TZif2".to_vec();
        bytes.extend([0; 15]);
        for count in [0u32, 0, 0, 0, 1, 4] {
            bytes.extend(count.to_be_bytes());
        }
        bytes.extend((i32::from(hours) * 3600).to_be_bytes());
        bytes.extend([0, 0]);
        bytes.extend(b"XXX\0");
        bytes
    };
    let footer = format!("\n<{hours:+03}>{}\n", -hours).into_bytes();
    [part(hours), part(hours), footer].concat()
}

#[test]
fn a_change_that_only_the_machine_knows_moves_the_plan() {
    let grain = Grain::new();
    let zones = tempfile::tempdir().unwrap();
    grain.remind(NOW, &["times=20:30"]);
    let first = |zones: &Path| said(&grain, zones, &["reminders", "plan", "--days", "2"])[0]["instant"].clone();
    assert_eq!(first(zones.path()), "2026-11-26T19:30:00Z", "nothing is known there: Berlin as it is built in");
    fs::create_dir(zones.path().join("Europe")).unwrap();
    fs::write(zones.path().join("Europe/Berlin"), steady(4)).unwrap();
    assert_eq!(first(zones.path()), "2026-11-26T16:30:00Z");
    fs::write(zones.path().join("Europe/Berlin"), b"no zone file").unwrap();
    assert_eq!(first(zones.path()), "2026-11-26T19:30:00Z");
}

#[test]
fn the_check_says_whose_zone_data_is_used() {
    let grain = Grain::new();
    let zones = tempfile::tempdir().unwrap();
    grain.done(&["today"]);
    let check = || said(&grain, zones.path(), &["check"])["zone_data"].clone();
    let built_in = &check()["built_in"];
    assert_eq!(
        check(),
        json!({ "zone": "Europe/Berlin", "source": "built_in", "version": built_in, "built_in": built_in })
    );
    fs::create_dir(zones.path().join("Europe")).unwrap();
    fs::write(zones.path().join("Europe/Berlin"), steady(1)).unwrap();
    assert_eq!((&check()["source"], &check()["version"]), (&json!("machine"), &Value::Null));
    fs::write(zones.path().join("tzdata.zi"), "# version 2027b\n").unwrap();
    assert_eq!((&check()["source"], &check()["version"]), (&json!("machine"), &json!("2027b")));
    let mut command = Grain::command(&grain.folder(), Some(NOW));
    let text = run(command.env("TZDIR", zones.path()).arg("check")).out;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Clock changes of Europe/Berlin come from this machine's own zone data (2027b)."), "{text}");
}
