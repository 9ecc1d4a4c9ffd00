//! Back-off: silent, and the full rhythm by choice only (N4).

use grain_core::reminders::rhythm::ReminderRhythm;
use grain_core::reminders::{ExactAlarms, ReminderHealthFacts};

use super::*;

/// Days on which one came, of `days` days without a reply from 1 December on.
fn came(folder: &std::path::Path, days: u32) -> Vec<u32> {
    (1..=days)
        .filter(|n| {
            // 21:00 in Berlin, half an hour after its time.
            let now = day("2026-11-30").plus(i32::try_from(*n).unwrap());
            let app = app_at(folder, &format!("{now}T19:30:00Z"));
            let due = slots(&app, 1).into_iter().find(|slot| slot.day == now);
            if let Some(slot) = &due {
                delivered(&app, slot);
            }
            due.is_some()
        })
        .collect()
}

#[test]
fn three_ignored_make_every_second_day_six_once_a_week_and_nine_an_end() {
    let folder = tempfile::tempdir().unwrap();
    check_in(&app_at(folder.path(), NOON), &["20:30"]);
    assert_eq!(came(folder.path(), 45), [1, 2, 3, 5, 7, 9, 16, 23, 30]);
    let app = app_at(folder.path(), "2027-01-16T12:00:00Z");
    assert_eq!(app.reminders().unwrap().rhythm, ReminderRhythm::None);
    assert_eq!(app.reminders().unwrap().next, "Nothing is planned.");
    app.app_opened().unwrap();
    app.app_opened().unwrap();
    assert_eq!(app.reminders().unwrap().rhythm, ReminderRhythm::Weekly);
    app.full_reminder_rhythm().unwrap();
    assert_eq!(app.reminders().unwrap().rhythm, ReminderRhythm::Chosen);
}

#[test]
fn a_reply_or_a_check_in_ends_the_row() {
    let folder = tempfile::tempdir().unwrap();
    check_in(&app_at(folder.path(), NOON), &["20:30"]);
    assert_eq!(came(folder.path(), 2), [1, 2]);
    let app = app_at(folder.path(), "2026-12-03T19:30:00Z");
    let slot = slots(&app, 1)[0].clone();
    delivered(&app, &slot);
    app.act_on_reminder(slot.id, ReminderAction::NotToday).unwrap();
    drop(app);
    let app = app_at(folder.path(), "2026-12-04T12:00:00Z");
    assert_eq!(lines(&app, 2).len(), 2);
}

#[test]
fn opening_the_app_does_not_undo_what_the_person_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.fewer_reminders().unwrap();
    app.fewer_reminders().unwrap();
    app.app_opened().unwrap();
    assert_eq!(app.reminders().unwrap().rhythm, ReminderRhythm::Weekly);
}

#[test]
fn after_a_clock_that_ran_ahead_ignored_ones_count_again_and_an_opening_ends_the_row() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    drop(app);
    let ahead = app_at(folder.path(), "2031-05-01T19:30:00Z");
    ahead.full_reminder_rhythm().unwrap();
    let slot = slots(&ahead, 1)[0].clone();
    delivered(&ahead, &slot);
    ahead.act_on_reminder(slot.id, ReminderAction::Open).unwrap();
    drop(ahead);
    assert_eq!(came(folder.path(), 5), [1, 2, 3, 5]);
    let opened = app_at(folder.path(), "2026-12-06T12:00:00Z");
    opened.app_opened().unwrap();
    assert_eq!(opened.reminders().unwrap().rhythm, ReminderRhythm::EverySecondDay);
    let facts = ReminderHealthFacts {
        allowed: true,
        channels_off: Vec::new(),
        exact: ExactAlarms::Allowed,
        battery_limits: false,
        last_planned: None,
    };
    let last_came = opened.reminder_health(facts).unwrap().last_came;
    assert!(last_came.contains("yesterday"), "{last_came}");
}
