//! Copies are taken while somebody else writes.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::common::{NOON, app_at};
use grain_core::disclosures::DisclosureDraft;

#[test]
fn a_copy_taken_while_another_process_writes_is_a_good_copy() {
    let folder = tempfile::tempdir().unwrap();
    let writer = app_at(folder.path(), NOON);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                writer.add_disclosure(DisclosureDraft { text: "one thing".into(), day: None }).unwrap();
            }
        });
        let taken: Vec<_> = (1..=3)
            .map(|day| app_at(folder.path(), &format!("2026-12-0{day}T12:00:00Z")).upkeep().map_err(|e| e.to_string()))
            .collect();
        stop.store(true, Ordering::Relaxed);
        assert_eq!(taken, vec![Ok(()); 3]);
    });
    let (sound, good, all) = writer.check().unwrap();
    assert!(sound && good == all && all == 3, "{good} of {all} copies are good");
}

#[test]
fn copies_that_two_take_in_the_same_moment_are_all_good() {
    let folder = tempfile::tempdir().unwrap();
    let apps = [app_at(folder.path(), NOON), app_at(folder.path(), "2026-11-25T12:00:00Z")];
    apps[0].add_disclosure(DisclosureDraft { text: "one thing".into(), day: None }).unwrap();
    std::thread::scope(|scope| {
        let taken: Vec<_> = apps.iter().map(|app| scope.spawn(|| app.upkeep().map_err(|e| e.to_string()))).collect();
        assert!(taken.into_iter().all(|thread| thread.join().unwrap() == Ok(())));
    });
    let (sound, good, all) = apps[0].check().unwrap();
    assert!(sound && good == all && all > 0, "{good} of {all} copies are good");
}
