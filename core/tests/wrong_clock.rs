//! One run under a clock that is wrong outranks no copy, and deletes nothing that was set aside.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use std::fs;
use std::path::Path;

use common::app_at;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::settings::Side;

fn add_one(folder: &Path, now: &str) {
    let app = app_at(folder, now);
    let draft = GrainDraft {
        area: "money".into(),
        change: GrainChange::LittleAdded,
        day: None,
        source: GrainSource::ByHand,
        reason: None,
        why: String::new().into(),
    };
    app.add_grains(draft).unwrap();
    app.upkeep().unwrap();
}

/// Thirty grains on the 20th, a wrong clock once, then a grain and a copy on each of three days.
fn lived(folder: &Path) {
    let app = app_at(folder, "2026-11-20T20:00:00Z");
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into()]).unwrap();
    app.set_starting_level("money".into(), 30).unwrap();
    drop(app);
    app_at(folder, "2031-05-01T12:00:00Z").upkeep().unwrap();
    for day in 21..=23 {
        add_one(folder, &format!("2026-11-{day}T20:00:00Z"));
    }
}

fn damage(folder: &Path) {
    for end in ["-wal", "-shm"] {
        let _ = fs::remove_file(folder.join(format!("grain.db{end}")));
    }
    let path = folder.join("grain.db");
    let mut bytes = fs::read(&path).unwrap();
    for byte in &mut bytes {
        *byte ^= 0x5a;
    }
    fs::write(path, bytes).unwrap();
}

fn set_aside(folder: &Path) -> usize {
    fs::read_dir(folder.join("set-aside")).map_or(0, Iterator::count)
}

#[test]
fn the_last_copy_is_put_back_and_not_the_one_with_the_latest_date() {
    let folder = tempfile::tempdir().unwrap();
    lived(folder.path());
    damage(folder.path());
    let app = app_at(folder.path(), "2026-11-24T08:00:00Z");
    assert_eq!(app.bowl("money".into()).unwrap().bowl.level, 33);
    let said = app.put_back().unwrap().unwrap().text;
    assert!(said.contains("23 November") && !said.contains("2031"), "{said}");
}

#[test]
fn copies_without_a_number_are_ordered_by_dates_that_can_be() {
    let folder = tempfile::tempdir().unwrap();
    lived(folder.path());
    // As an earlier version named them.
    for entry in fs::read_dir(folder.path().join("snapshots")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if let Some((_, old)) = name.split_once('-') {
            fs::rename(&path, path.with_file_name(old)).unwrap();
        }
    }
    damage(folder.path());
    let app = app_at(folder.path(), "2026-11-24T08:00:00Z");
    assert_eq!(app.bowl("money".into()).unwrap().bowl.level, 33);
}

#[test]
fn a_clock_that_jumps_deletes_nothing_that_was_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    lived(folder.path());
    damage(folder.path());
    app_at(folder.path(), "2026-11-24T08:00:00Z").upkeep().unwrap();
    assert_eq!(set_aside(folder.path()), 1);
    for now in ["2031-05-02T12:00:00Z", "2031-05-03T12:00:00Z", "2026-11-25T08:00:00Z"] {
        app_at(folder.path(), now).upkeep().unwrap();
        assert_eq!(set_aside(folder.path()), 1, "{now}");
    }
    // A month later, on a week of days that all say so.
    for day in 1..=7 {
        assert_eq!(set_aside(folder.path()), 1, "{day}");
        app_at(folder.path(), &format!("2027-01-0{day}T08:00:00Z")).upkeep().unwrap();
    }
    assert_eq!(set_aside(folder.path()), 0);
}
