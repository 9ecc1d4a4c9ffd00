//! Reminders through the app: what comes, what a reply does, what stays silent.
#![allow(clippy::expect_used, reason = "tests")]

mod ignored;
mod night;
mod on_page;
mod own;
mod rarer;
mod shells;
mod week;

use crate::common::{NOON, app_at, app_in, day, refusal};
use grain_core::app::App;
use grain_core::check_in::Answer;
use grain_core::content::{NotificationText, content};
use grain_core::error::Problem;
use grain_core::reminders::{ReminderAction, ReminderDraft, ReminderKind, ReminderLater, ReminderPause, ReminderSlot};

/// The wordings of a kind, of which each day has one.
fn wordings(kind: &str) -> impl Iterator<Item = &'static NotificationText> {
    content("en").notifications.text.iter().filter(move |text| text.r#use == kind)
}

/// Every day at these times, in quiet hours not.
fn draft(kind: ReminderKind, times: &[&str]) -> ReminderDraft {
    ReminderDraft {
        kind,
        times: times.iter().map(|time| time.parse().unwrap()).collect(),
        weekdays: 127,
        rarer: None,
        zone: None,
        at_this_time_anyway: false,
        on: true,
    }
}

fn check_in(app: &App, times: &[&str]) {
    app.set_reminder(None, draft(ReminderKind::CheckIn, times)).unwrap();
}

fn slots(app: &App, days: u16) -> Vec<ReminderSlot> {
    app.plan_reminders(days).unwrap().slots
}

/// `check_in 2026-11-24 20:30`.
fn lines(app: &App, days: u16) -> Vec<String> {
    slots(app, days).iter().map(|slot| format!("{} {} {}", slot.kind.as_str(), slot.day, slot.local)).collect()
}

fn delivered(app: &App, slot: &ReminderSlot) {
    app.reminder_delivered(slot.id.clone(), slot.with.clone()).unwrap();
}

#[test]
fn nothing_comes_before_something_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    assert!(slots(&app, 400).is_empty());
    assert_eq!(app.reminders().unwrap().off, "Reminders are off.");
}

#[test]
fn a_check_in_reminder_comes_at_its_time_every_day_and_planning_again_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    let planned = slots(&app, 400);
    assert_eq!(planned.len(), 400);
    assert_eq!(planned[0].instant.to_string(), "2026-11-24T19:30:00Z");
    assert_eq!(planned, slots(&app, 400));
    let view = app.reminders().unwrap();
    assert_eq!(view.next, "Next: today at 20:30");
    assert_eq!(view.rows[0].when, "20:30, every day");
}

#[test]
fn the_first_answer_of_a_check_in_silences_its_day_even_with_no() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    app.answer_check_in(None, vec![Answer::One { question: "safe".into(), choice: Some("not_at_all".into()) }])
        .unwrap();
    assert_eq!(lines(&app, 2), ["check_in 2026-11-25 20:30"]);
}

#[test]
fn an_opened_card_and_an_answered_question_silence_their_reminder() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.set_reminder(None, draft(ReminderKind::Card, &["14:00"])).unwrap();
    assert_eq!(lines(&app, 1), ["card 2026-11-24 14:00"]);
    app.card_seen(app.card_today().unwrap().card.unwrap().id).unwrap();
    assert!(lines(&app, 1).is_empty());

    app.set_reminder(None, draft(ReminderKind::Prompt, &["15:00"])).unwrap();
    assert_eq!(lines(&app, 1), ["prompt 2026-11-24 15:00"]);
    app.prompt_not_today().unwrap();
    assert!(lines(&app, 1).is_empty());
}

#[test]
fn times_travel_with_the_person_unless_they_belong_to_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    drop(app);
    let away = app_in(folder.path(), NOON, "America/New_York");
    assert_eq!(slots(&away, 1)[0].instant.to_string(), "2026-11-25T01:30:00Z");
    let id = away.reminders().unwrap().rows[0].id;
    let anchored =
        ReminderDraft { zone: Some("Europe/Berlin".parse().unwrap()), ..draft(ReminderKind::CheckIn, &["20:30"]) };
    away.set_reminder(Some(id), anchored).unwrap();
    let slot = &slots(&away, 1)[0];
    assert_eq!((slot.instant.to_string().as_str(), slot.zone.id().as_str()), ("2026-11-24T19:30:00Z", "Europe/Berlin"));
    assert_eq!(slot.local.to_string(), "20:30");
    assert_eq!(away.reminders().unwrap().rows[0].when, "20:30, every day, in the time of Europe/Berlin");
}

#[test]
fn quiet_hours_hold_back_until_they_end_unless_it_comes_anyway() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["22:00"]);
    assert_eq!(lines(&app, 1), ["check_in 2026-11-25 08:00"]);
    app.set_quiet_hours("23:00".parse().unwrap(), "08:00".parse().unwrap()).unwrap();
    assert_eq!(lines(&app, 1), ["check_in 2026-11-24 22:00"]);
    app.set_quiet_hours("20:00".parse().unwrap(), "10:30".parse().unwrap()).unwrap();
    // Twelve and a half hours late is of no use any more.
    assert!(lines(&app, 1).is_empty());
    let id = app.reminders().unwrap().rows[0].id;
    let anyway = ReminderDraft { at_this_time_anyway: true, ..draft(ReminderKind::CheckIn, &["22:00"]) };
    app.set_reminder(Some(id), anyway).unwrap();
    assert_eq!(lines(&app, 1), ["check_in 2026-11-24 22:00"]);
}

#[test]
fn what_grain_offers_is_one_a_day_unless_two_were_chosen_and_eight_a_week_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T05:00:00Z");
    check_in(&app, &["20:30"]);
    app.set_reminder(None, draft(ReminderKind::Card, &["09:00"])).unwrap();
    app.set_reminder(None, draft(ReminderKind::Prompt, &["18:00"])).unwrap();
    assert_eq!(lines(&app, 2), ["check_in 2026-11-24 20:30", "check_in 2026-11-25 20:30"]);
    app.set_reminders_a_day(2).unwrap();
    assert_eq!(
        lines(&app, 2),
        ["card 2026-11-24 09:00", "check_in 2026-11-24 20:30", "card 2026-11-25 09:00", "check_in 2026-11-25 20:30"]
    );
    assert_eq!(lines(&app, 7).len(), 8);
}

#[test]
fn a_pause_leaves_no_backlog_and_today_says_until_when() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    app.pause_reminders(ReminderPause::ThreeDays).unwrap();
    let view = app.reminders().unwrap();
    assert_eq!(view.paused, "Resting until Friday, 27 November");
    assert_eq!(app.today().unwrap().paused, view.paused);
    assert_eq!(lines(&app, 4), ["check_in 2026-11-27 20:30"]);
    drop(app);
    // An hour after what would have come on the last day of the pause: nothing is caught up, not even once it is ended.
    let app = app_at(folder.path(), "2026-11-26T20:30:00Z");
    assert!(lines(&app, 1)[0].contains("2026-11-27"));
    app.end_reminder_pause().unwrap();
    assert_eq!(lines(&app, 1), ["check_in 2026-11-27 20:30"]);
    assert_eq!(refusal(app.pause_reminders(ReminderPause::UntilDate { day: day("2026-11-26") })).1, Problem::DayInPast);
    assert_eq!(
        refusal(app.pause_reminders(ReminderPause::UntilDate { day: day("2028-01-01") })).1,
        Problem::OutOfRange
    );
}

#[test]
fn a_hard_day_is_silent_for_its_hours_and_nothing_is_caught_up_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T19:00:00Z");
    check_in(&app, &["20:30"]);
    app.begin_hard_day().unwrap();
    // Until 20:00 tomorrow: the reminder of tomorrow at 20:30 comes again.
    assert_eq!(lines(&app, 2), ["check_in 2026-11-25 20:30"]);
    drop(app);
    let app = app_at(folder.path(), "2026-11-25T00:10:00Z");
    app.end_hard_day().unwrap();
    assert_eq!(lines(&app, 1), ["check_in 2026-11-25 20:30"]);
}

#[test]
fn nothing_is_sent_on_a_marked_date() {
    use grain_core::moments::{HardDate, MomentPlanDraft};
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    let dates = vec![HardDate { month: 11, day: 25 }];
    app.save_moment_plan(MomentPlanDraft { dates, ..MomentPlanDraft::default() }).unwrap();
    assert_eq!(lines(&app, 3), ["check_in 2026-11-24 20:30", "check_in 2026-11-26 20:30"]);
}

#[test]
fn a_clock_set_back_fires_nothing_twice_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T05:00:00Z");
    check_in(&app, &["20:30"]);
    app.set_reminders_a_day(2).unwrap();
    let first = slots(&app, 2)[0].clone();
    drop(app);
    let app = app_at(folder.path(), "2026-11-24T19:30:02Z");
    delivered(&app, &first);
    assert_eq!(lines(&app, 1), ["check_in 2026-11-25 20:30"]);
    drop(app);
    // The clock goes back by an hour, by a day, by three years.
    for (now, next) in [("2026-11-24T18:30:00Z", 25), ("2026-11-23T20:30:00Z", 25)] {
        let app = app_at(folder.path(), now);
        let coming = lines(&app, 2);
        assert!(!coming.contains(&"check_in 2026-11-24 20:30".to_owned()), "{now}: {coming:?}");
        assert!(coming.contains(&format!("check_in 2026-11-{next} 20:30")), "{now}: {coming:?}");
    }
}

#[test]
fn what_is_older_than_the_log_never_fires_again_when_the_clock_goes_far_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    let first = slots(&app, 1)[0].clone();
    drop(app);
    let app = app_at(folder.path(), "2026-11-24T19:30:00Z");
    delivered(&app, &first);
    drop(app);
    // Sixty days on, the log has forgotten the first one.
    let app = app_at(folder.path(), "2027-01-23T19:30:00Z");
    let late = slots(&app, 1)[0].clone();
    delivered(&app, &late);
    drop(app);
    let back = app_at(folder.path(), "2026-11-24T18:00:00Z");
    assert_eq!(lines(&back, 1), Vec::<String>::new());
    assert_eq!(lines(&back, 2), ["check_in 2026-11-25 20:30"]);
}

#[test]
fn a_clock_that_ran_years_ahead_for_months_silences_nothing_once_it_is_right() {
    let folder = tempfile::tempdir().unwrap();
    check_in(&app_at(folder.path(), NOON), &["20:30"]);
    for month in 1..=4 {
        let app = app_at(folder.path(), &format!("2029-{month:02}-20T19:30:00Z"));
        let due = slots(&app, 1)[0].clone();
        delivered(&app, &due);
    }
    let right = app_at(folder.path(), "2026-11-24T18:00:00Z");
    assert_eq!(lines(&right, 2), ["check_in 2026-11-24 20:30", "check_in 2026-11-25 20:30"]);
}

#[test]
fn a_phone_that_was_off_is_caught_up_once_while_it_is_of_use() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T05:00:00Z");
    check_in(&app, &["09:00"]);
    app.set_reminder(None, draft(ReminderKind::Card, &["14:00"])).unwrap();
    app.set_reminders_a_day(2).unwrap();
    drop(app);
    let app = app_at(folder.path(), "2026-11-24T16:00:00Z");
    let planned = slots(&app, 1);
    assert_eq!((planned[0].kind, planned[0].catch_up, planned[0].with.len()), (ReminderKind::CheckIn, true, 1));
    assert_eq!(planned[0].instant.to_string(), "2026-11-24T16:00:00Z");
    assert!(planned[1..].iter().all(|slot| !slot.catch_up));
    delivered(&app, &planned[0]);
    assert!(slots(&app, 1).iter().all(|slot| !slot.catch_up));
    drop(app);
    // Three years ahead by a wrong clock: at most one, and the days in between are passed over.
    let app = app_at(folder.path(), "2029-11-24T16:00:00Z");
    assert_eq!(slots(&app, 1).iter().filter(|slot| slot.catch_up).count(), 1);
}

#[test]
fn nothing_is_caught_up_after_twelve_hours_or_once_the_check_in_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T05:00:00Z");
    check_in(&app, &["09:00"]);
    drop(app);
    let late = app_at(folder.path(), "2026-11-24T20:00:00Z");
    assert_eq!(lines(&late, 1), ["check_in 2026-11-25 09:00"]);
    drop(late);
    let app = app_at(folder.path(), NOON);
    assert!(slots(&app, 1)[0].catch_up);
    app.finish_check_in(None).unwrap();
    assert_eq!(lines(&app, 1), ["check_in 2026-11-25 09:00"]);
}

#[test]
fn done_on_a_check_in_makes_nothing_up_and_is_a_reply() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    let slot = slots(&app, 1)[0].clone();
    let acted = app.act_on_reminder(slot.id, ReminderAction::Done).unwrap();
    assert!(!acted.opens);
    assert!(!app.check_in_days().unwrap().iter().any(|day| day.begun));
    assert_eq!(lines(&app, 1), Vec::<String>::new());
}

#[test]
fn what_was_shown_and_put_off_comes_again_and_then_not_once_more() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["13:00"]);
    let first = slots(&app, 1)[0].clone();
    drop(app);
    let app = app_at(folder.path(), "2026-11-24T13:10:00Z");
    delivered(&app, &first);
    let later = ReminderAction::Later { until: ReminderLater::OneHour };
    let again_at = app.act_on_reminder(first.id.clone(), later).unwrap().again_at;
    let again = slots(&app, 1)[0].clone();
    assert_eq!((again.id.as_str(), Some(again.instant)), (first.id.as_str(), again_at));
    drop(app);
    let app = app_at(folder.path(), "2026-11-24T14:20:00Z");
    delivered(&app, &again);
    assert!(slots(&app, 1).iter().all(|slot| slot.id != first.id), "{:?}", slots(&app, 1));
}

#[test]
fn later_is_bounded_and_comes_at_the_time_that_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T09:00:00Z");
    check_in(&app, &["10:00"]);
    let first = slots(&app, 1)[0].clone();
    drop(app);
    let later = |until| ReminderAction::Later { until };
    let app = app_at(folder.path(), "2026-11-24T09:00:30Z");
    let acted = app.act_on_reminder(first.id.clone(), later(ReminderLater::OneHour)).unwrap();
    assert_eq!(acted.again_at.unwrap().to_string(), "2026-11-24T10:00:30Z");
    let again = slots(&app, 1)[0].clone();
    assert_eq!((again.id.clone(), again.instant), (first.id.clone(), acted.again_at.unwrap()));
    let evening = app.act_on_reminder(first.id.clone(), later(ReminderLater::ThisEvening)).unwrap();
    assert_eq!(evening.again_at.unwrap().to_string(), "2026-11-24T18:00:00Z");
    let tomorrow = app.act_on_reminder(first.id.clone(), later(ReminderLater::Tomorrow)).unwrap();
    assert_eq!(tomorrow.again_at.unwrap().to_string(), "2026-11-25T09:00:00Z");
    assert_eq!(refusal(app.act_on_reminder(first.id, later(ReminderLater::TenMinutes))).1, Problem::TooMany);
}

#[test]
fn not_today_silences_the_day_and_fewer_makes_every_second_day_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    let slot = slots(&app, 1)[0].clone();
    app.act_on_reminder(slot.id.clone(), ReminderAction::NotToday).unwrap();
    assert_eq!(lines(&app, 1), Vec::<String>::new());
    let acted = app.act_on_reminder(slot.id, ReminderAction::Fewer).unwrap();
    assert_eq!(acted.text, "Noted. They come less often now.");
    assert_eq!(lines(&app, 5), ["check_in 2026-11-25 20:30", "check_in 2026-11-27 20:30"]);
    assert_eq!(app.reminders().unwrap().rhythm_text, "At most every second day");
    app.full_reminder_rhythm().unwrap();
    assert_eq!(lines(&app, 5).len(), 4);
}

#[test]
fn bad_input_is_refused_by_name_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let refused = |draft| refusal(app.set_reminder(None, draft));
    let good = || draft(ReminderKind::CheckIn, &["20:30"]);
    assert_eq!(refused(ReminderDraft { times: Vec::new(), ..good() }), ("times".into(), Problem::Empty));
    assert_eq!(refused(draft(ReminderKind::CheckIn, &["20:30", "20:30"])), ("times".into(), Problem::Duplicate));
    assert_eq!(refused(ReminderDraft { weekdays: 0, ..good() }), ("weekdays".into(), Problem::OutOfRange));
    assert_eq!(refused(ReminderDraft { weekdays: 128, ..good() }), ("weekdays".into(), Problem::OutOfRange));
    assert_eq!(refused(draft(ReminderKind::Timer, &["20:30"])), ("kind".into(), Problem::NotAllowed));
    assert_eq!(refusal(app.plan_reminders(0)), ("days".into(), Problem::OutOfRange));
    assert_eq!(refusal(app.plan_reminders(401)), ("days".into(), Problem::OutOfRange));
    assert_eq!(refusal(app.set_reminders_a_day(3)), ("at_most".into(), Problem::OutOfRange));
    assert_eq!(
        refusal(app.act_on_reminder("nonsense".into(), ReminderAction::Open)),
        ("id".into(), Problem::UnknownKey)
    );
    check_in(&app, &["20:30"]);
    let gone = slots(&app, 1)[0].id.clone();
    app.remove_reminder(app.reminders().unwrap().rows[0].id).unwrap();
    assert!(app.act_on_reminder(gone, ReminderAction::Done).is_err());
    assert!(slots(&app, 400).is_empty());
}
