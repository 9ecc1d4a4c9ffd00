//! One run under a clock that is wrong outranks no copy, deletes nothing that was set aside, gives no bowl another number and
//! silences nothing once it is right.

use std::fs;
use std::path::Path;

use crate::common::page::listed;
use crate::common::{app_at, day};
use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource, GrainsWritten};
use grain_core::check_in::Answer;
use grain_core::error::Problem;
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::prompts::AnswerDraft;
use grain_core::reminders::{ReminderDraft, ReminderKind};
use grain_core::settings::Side;
use grain_core::today::TodayCheckIn;

fn write(app: &App, change: GrainChange) -> GrainsWritten {
    let (area, source) = ("money".into(), GrainSource::ByHand);
    let draft = GrainDraft { area, change, day: None, source, reason: None, why: String::new().into() };
    app.add_grains(draft).unwrap()
}

fn add_one(folder: &Path, now: &str) {
    let app = app_at(folder, now);
    write(&app, GrainChange::LittleAdded);
    app.upkeep().unwrap();
}

/// Thirty grains on the evening of the 20th.
fn with_thirty(folder: &Path) -> App {
    let app = app_at(folder, "2026-11-20T20:00:00Z");
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into()]).unwrap();
    app.set_starting_level("money".into(), 30).unwrap();
    app
}

/// Thirty grains on the 20th, a wrong clock once, then a grain and a copy on each of three days.
fn lived(folder: &Path) {
    drop(with_thirty(folder));
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
    assert_eq!(app.bowl("money".into()).unwrap().bowl.level, Some(33));
    let said = app.recovery_notice().unwrap().unwrap().text;
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
    assert_eq!(app.bowl("money".into()).unwrap().bowl.level, Some(33));
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

/// Clocks that stood wrong for an hour: years and weeks ahead, days beyond what a journey can turn, and years behind.
const WRONG: [&str; 6] = [
    "2031-05-01T12:00:00Z",
    "2026-12-21T20:30:00Z",
    "2026-11-24T20:30:00Z",
    "2026-11-17T20:30:00Z",
    "2020-01-01T12:30:00Z",
    "1970-01-01T12:30:00Z",
];

#[test]
fn what_the_person_says_is_left_is_what_the_bowl_shows_whatever_the_clock_showed_before() {
    for wrong in WRONG {
        let folder = tempfile::tempdir().unwrap();
        write(&with_thirty(folder.path()), GrainChange::LittleTaken);
        assert_eq!(write(&app_at(folder.path(), wrong), GrainChange::LotTaken).bowl.bowl.level, Some(24), "{wrong}");
        let app = app_at(folder.path(), "2026-11-20T21:00:00Z");
        assert_eq!(app.bowl("money".into()).unwrap().bowl.level, Some(24), "{wrong}");
        assert_eq!(write(&app, GrainChange::Tipped { left: 20 }).bowl.bowl.level, Some(20), "{wrong}");
        drop(app);
        let tomorrow = app_at(folder.path(), "2026-11-21T20:00:00Z");
        assert_eq!(write(&tomorrow, GrainChange::LittleAdded).bowl.bowl.level, Some(21), "{wrong}");
        assert_eq!(tomorrow.today().unwrap().bowls.rows[0].level, Some(21), "{wrong}");
        assert_eq!(tomorrow.today().unwrap().day, day("2026-11-21"), "{wrong}");
    }
}

#[test]
fn more_than_the_bowl_shows_cannot_be_left_after_a_wrong_clock_either() {
    for wrong in WRONG {
        let folder = tempfile::tempdir().unwrap();
        drop(with_thirty(folder.path()));
        write(&app_at(folder.path(), wrong), GrainChange::LotTaken);
        let app = app_at(folder.path(), "2026-11-20T21:00:00Z");
        let tipped = |left| GrainDraft {
            area: "money".into(),
            change: GrainChange::Tipped { left },
            day: None,
            source: GrainSource::ByHand,
            reason: None,
            why: String::new().into(),
        };
        assert_eq!(crate::common::refusal(app.add_grains(tipped(26))).1, Problem::OutOfRange, "{wrong}");
        assert_eq!(app.add_grains(tipped(25)).unwrap().bowl.bowl.level, Some(25), "{wrong}");
    }
}

#[test]
fn undo_after_a_wrong_clock_takes_back_what_was_just_written_and_what_was_written_then_can_go_too() {
    for wrong in WRONG {
        let folder = tempfile::tempdir().unwrap();
        drop(with_thirty(folder.path()));
        let then = write(&app_at(folder.path(), wrong), GrainChange::LotTaken).entry;
        let app = app_at(folder.path(), "2026-11-20T21:00:00Z");
        let tipped = write(&app, GrainChange::Tipped { left: 20 }).entry;
        app.take_back_grains(tipped).unwrap();
        assert_eq!(app.bowl("money".into()).unwrap().bowl.level, Some(25), "{wrong}");
        app.take_back_grains(then).unwrap();
        assert_eq!(app.bowl("money".into()).unwrap().bowl.level, Some(30), "{wrong}");
    }
}

const AHEAD: &str = "2031-05-01T12:00:00Z";
const RIGHT: &str = "2026-11-24T12:00:00Z";

/// A card every afternoon and a check-in every evening.
fn with_reminders(app: &App) {
    app.set_reminders_a_day(2).unwrap();
    for (kind, time) in [(ReminderKind::CheckIn, "20:30"), (ReminderKind::Card, "15:00")] {
        let times = vec![time.parse().unwrap()];
        let (zone, at_this_time_anyway) = (None, false);
        let draft = ReminderDraft { kind, times, weekdays: 127, rarer: None, zone, at_this_time_anyway, on: true };
        app.set_reminder(None, draft).unwrap();
    }
}

fn planned(app: &App, on: &str) -> Vec<ReminderKind> {
    let slots = app.plan_reminders(3).unwrap().slots;
    slots.into_iter().filter(|slot| slot.day == day(on)).map(|slot| slot.kind).collect()
}

#[test]
fn a_day_that_was_checked_in_under_a_wrong_clock_is_not_today() {
    for wrong in WRONG {
        let folder = tempfile::tempdir().unwrap();
        let right = with_thirty(folder.path());
        with_reminders(&right);
        drop(right);
        let app = app_at(folder.path(), wrong);
        app.answer_check_in(None, vec![Answer::One { question: "safe".into(), choice: Some("mostly".into()) }])
            .unwrap();
        app.finish_check_in(None).unwrap();
        app.card_seen(app.card_today().unwrap().card.unwrap().id).unwrap();
        app.prompt_seen(app.prompt_today().unwrap().prompt.unwrap().id).unwrap();
        drop(app);
        let app = app_at(folder.path(), "2026-11-20T12:00:00Z");
        assert!(matches!(app.today().unwrap().check_in, TodayCheckIn::Due { .. }), "{wrong}");
        assert!(!app.check_in(None).unwrap().begun, "{wrong}");
        assert!(app.card_today().unwrap().card.is_some() && app.prompt_today().unwrap().prompt.is_some(), "{wrong}");
        assert_eq!(planned(&app, "2026-11-20"), [ReminderKind::Card, ReminderKind::CheckIn], "{wrong}");
    }
}

#[test]
fn a_promise_kept_under_a_wrong_clock_is_still_due_and_reminded_of_today() {
    let folder = tempfile::tempdir().unwrap();
    let app = with_thirty(folder.path());
    let remind = PromiseReminder::OnTheDay { time: "18:00".parse().unwrap(), at_this_time_anyway: false };
    let schedule = PromiseSchedule::Recurring { weekdays: 127, from: day("2026-11-20"), until: None };
    let (to, due_time) = (PromisedTo::Partner, None);
    let id = app.add_promise(PromiseDraft { text: "Call".into(), to, schedule, due_time, remind }).unwrap().id;
    drop(app);
    for wrong in [AHEAD, "2026-12-21T20:30:00Z"] {
        let app = app_at(folder.path(), wrong);
        app.answer_promise(id, day(&wrong[..10]), PromiseAnswer::Kept).unwrap();
    }
    let app = app_at(folder.path(), RIGHT);
    let due: Vec<_> = app.today().unwrap().promises.into_iter().map(|row| row.day).collect();
    assert!(due.contains(&day("2026-11-24")), "{due:?}");
    assert_eq!(planned(&app, "2026-11-24"), [ReminderKind::Promise]);
}

#[test]
fn a_hard_day_of_a_wrong_clock_keeps_no_reminder_silent_now_or_when_that_day_comes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-20T12:00:00Z");
    with_reminders(&app);
    drop(app);
    app_at(folder.path(), AHEAD).begin_hard_day().unwrap();
    let app = app_at(folder.path(), RIGHT);
    assert!(app.hard_day().unwrap().until.is_none() && app.today().unwrap().hard_day.is_none());
    assert_eq!(planned(&app, "2026-11-24").len(), 2);
    app.card_seen(app.card_today().unwrap().card.unwrap().id).unwrap();
    drop(app);
    assert_eq!(app_at(folder.path(), "2031-05-01T14:00:00Z").hard_day().unwrap().until, None);
}

#[test]
fn the_offer_of_a_low_bowl_can_be_answered_and_comes_again_whatever_the_clock_showed() {
    for (fell, answered) in [(AHEAD, RIGHT), (RIGHT, AHEAD)] {
        let folder = tempfile::tempdir().unwrap();
        drop(with_thirty(folder.path()));
        let bowl = |app: &App| app.bowl("money".into()).unwrap();
        write(&app_at(folder.path(), fell), GrainChange::Tipped { left: 3 });
        let app = app_at(folder.path(), answered);
        assert!(bowl(&app).offer_guide, "{fell}");
        app.answer_low_bowl("money".into()).unwrap();
        assert!(!bowl(&app).offer_guide, "{fell}");
        drop(app);
        let app = app_at(folder.path(), "2026-11-25T12:00:00Z");
        assert!(!bowl(&app).offer_guide, "{fell}");
        while bowl(&app).bowl.shown < 40 {
            write(&app, GrainChange::LotAdded);
        }
        write(&app, GrainChange::Tipped { left: 2 });
        assert!(bowl(&app).offer_guide, "it fell once more");
    }
}

#[test]
fn what_was_answered_under_a_wrong_clock_is_found_in_the_history() {
    for wrong in WRONG {
        let folder = tempfile::tempdir().unwrap();
        drop(with_thirty(folder.path()));
        let draft = AnswerDraft { prompt: String::new(), day: None, text: "A line of my own".into() };
        app_at(folder.path(), wrong).answer_prompt(draft).unwrap();
        assert_eq!(listed(&app_at(folder.path(), RIGHT), "answers", "answers").len(), 1, "{wrong}");
    }
}
