//! What a person tied to something of theirs.

use grain_core::clock::Timestamp;
use grain_core::disclosures::DisclosureDraft;
use grain_core::error::Error;
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::reminders::ReminderActionKind;

use super::*;

fn promise(app: &App, on: &str, remind: PromiseReminder) -> grain_core::ids::Id {
    let schedule = PromiseSchedule::Once { day: day(on) };
    let draft = PromiseDraft { text: "Call".into(), to: PromisedTo::Myself, schedule, due_time: None, remind };
    app.add_promise(draft).unwrap().id
}

fn on_the_day(time: &str) -> PromiseReminder {
    PromiseReminder::OnTheDay { time: time.parse().unwrap(), at_this_time_anyway: false }
}

#[test]
fn done_on_a_promise_says_that_it_was_kept_without_opening_anything() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = promise(&app, "2026-11-24", on_the_day("18:00"));
    let slot = slots(&app, 1)[0].clone();
    assert_eq!(slot.kind, ReminderKind::Promise);
    assert!(wordings("promise").any(|text| text.title == slot.title), "{}", slot.title);
    assert!(!app.act_on_reminder(slot.id, ReminderAction::Done).unwrap().opens);
    let row = app.promise(id).unwrap().days[0].clone();
    assert_eq!(row.state_text, "Kept");
    assert!(slots(&app, 1).is_empty());
}

#[test]
fn done_is_refused_before_the_day_and_on_the_day_before() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    promise(&app, "2026-11-26", on_the_day("18:00"));
    let before = PromiseReminder::DayBefore { time: "18:00".parse().unwrap(), at_this_time_anyway: false };
    promise(&app, "2026-11-25", before);
    let planned = slots(&app, 3);
    assert_eq!(lines(&app, 3), ["promise_before 2026-11-24 18:00", "promise 2026-11-26 18:00"]);
    let done = |slot: &ReminderSlot| refusal(app.act_on_reminder(slot.id.clone(), ReminderAction::Done)).1;
    assert_eq!(done(&planned[0]), Problem::NotAllowed);
    assert_eq!(done(&planned[1]), Problem::DayInFuture);
}

#[test]
fn what_was_set_comes_whatever_the_caps_say_and_near_ones_come_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    for time in ["15:00", "15:10", "15:11", "20:25"] {
        promise(&app, "2026-11-24", on_the_day(time));
    }
    let planned = slots(&app, 1);
    let times: Vec<_> = planned.iter().map(|slot| (slot.local.to_string(), slot.with.len())).collect();
    assert_eq!(times, [("15:00".into(), 1), ("15:11".into(), 0), ("20:25".into(), 1)]);
    // One tap must not speak for two promises.
    assert!(!planned[0].actions.contains(&ReminderActionKind::Done));
    assert!(planned[2].actions.contains(&ReminderActionKind::Done));
}

#[test]
fn a_promise_that_was_put_off_beyond_its_day_comes_and_can_still_be_answered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = promise(&app, "2026-11-24", on_the_day("18:00"));
    let slot = slots(&app, 1)[0].clone();
    drop(app);
    let app = app_at(folder.path(), "2026-11-24T17:00:05Z");
    delivered(&app, &slot);
    let tomorrow = ReminderAction::Later { until: ReminderLater::Tomorrow };
    app.act_on_reminder(slot.id.clone(), tomorrow).unwrap();
    assert_eq!(lines(&app, 2), ["promise 2026-11-25 18:00"]);
    drop(app);
    let app = app_at(folder.path(), "2026-11-25T17:00:05Z");
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::KeptLate).unwrap();
    assert!(slots(&app, 2).is_empty());
}

#[test]
fn a_thing_to_tell_is_told_by_one_tap() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T08:00:00Z");
    app.add_disclosure(DisclosureDraft { text: "The call".into(), day: Some(day("2026-11-24")) }).unwrap();
    let slot = slots(&app, 1)[0].clone();
    assert_eq!((slot.kind, slot.local.to_string().as_str()), (ReminderKind::Disclosure, "12:00"));
    app.act_on_reminder(slot.id, ReminderAction::Done).unwrap();
    assert_eq!(crate::common::page::listed(&app, "disclosures", "told").len(), 1);
    assert!(slots(&app, 1).is_empty());
}

#[test]
fn a_time_of_return_comes_to_the_minute_even_on_a_hard_day_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T20:22:45Z");
    let back = app.pause().unwrap().times[1].clone();
    app.begin_hard_day().unwrap();
    assert_eq!(app.remind_of_return(back.at, false).unwrap().unwrap().local.to_string(), "08:00");
    let slot = app.remind_of_return(back.at, true).unwrap().unwrap();
    assert_eq!(slot.local.to_string(), "21:42");
    assert!(wordings("timer").any(|text| text.title == slot.title), "{}", slot.title);
    drop(app);
    let app = app_at(folder.path(), "2026-11-24T20:42:00Z");
    delivered(&app, &slot);
    assert!(slots(&app, 2).is_empty());
    assert_eq!(refusal(app.remind_of_return(Timestamp(0), true)).1, Problem::OutOfRange);
}

#[test]
fn every_reply_says_what_happened() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T08:00:00Z");
    app.add_disclosure(DisclosureDraft { text: "The call".into(), day: Some(day("2026-11-24")) }).unwrap();
    promise(&app, "2026-11-24", on_the_day("18:00"));
    check_in(&app, &["20:30"]);
    let planned = slots(&app, 1);
    assert_eq!(lines(&app, 1), ["tell 2026-11-24 12:00", "promise 2026-11-24 18:00", "check_in 2026-11-24 20:30"]);
    let said = |place: usize, action| app.act_on_reminder(planned[place].id.clone(), action).unwrap().text;
    let later = |until| ReminderAction::Later { until };
    assert_eq!(said(0, ReminderAction::Open), "Noted as seen.");
    assert_eq!(said(0, later(ReminderLater::ThisEvening)), "It comes again today at 19:00.");
    assert_eq!(said(1, later(ReminderLater::Tomorrow)), "It comes again tomorrow at 18:00.");
    assert_eq!(said(1, ReminderAction::NotToday), "Noted. Nothing else is changed.");
    assert_eq!(said(1, ReminderAction::Done), "Promise kept.");
    assert_eq!(said(0, ReminderAction::Done), "Noted as told today.");
    assert_eq!(said(2, ReminderAction::NotToday), "Noted. Grain offers nothing more today.");
    assert_eq!(said(2, ReminderAction::Done), "Noted. Grain offers nothing more today.");
    // What would not come again is not put off: told, kept, taken away.
    app.remove_reminder(app.reminders().unwrap().rows[0].id).unwrap();
    let put_off = |place: usize| app.act_on_reminder(planned[place].id.clone(), later(ReminderLater::OneHour));
    assert_eq!(refusal(put_off(0)), ("later".into(), Problem::AlreadyClosed));
    assert_eq!(refusal(put_off(1)), ("later".into(), Problem::AlreadyClosed));
    assert!(matches!(put_off(2), Err(Error::NotFound(_))));
}
