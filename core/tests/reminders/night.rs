//! A time before the hour at which a day begins belongs to the night after its day, and replies after midnight count in one
//! way: the calendar beside a clock time, the person's days elsewhere.

use grain_core::clock::Zone;
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromiseState, PromisedTo};
use grain_core::reminders::{ExactAlarms, IosTrigger, ReminderHealthFacts};
use grain_core::settings::Settings;

use super::*;

/// Thursday, 26 November, noon and evening in Berlin, and the night after it.
const THURSDAY: &str = "2026-11-26T11:00:00Z";
const EVENING: &str = "2026-11-26T17:00:00Z";

fn promised(app: &App, schedule: PromiseSchedule, time: &str) -> grain_core::ids::Id {
    let remind = PromiseReminder::OnTheDay { time: time.parse().unwrap(), at_this_time_anyway: true };
    let draft = PromiseDraft { text: "Text".into(), to: PromisedTo::Myself, schedule, due_time: None, remind };
    app.add_promise(draft).unwrap().id
}

fn every_day(from: &str) -> PromiseSchedule {
    PromiseSchedule::Recurring { weekdays: 127, from: day(from), until: None }
}

fn nightly(app: &App, weekdays: u8) {
    app.set_quiet_hours("09:00".parse().unwrap(), "09:00".parse().unwrap()).unwrap();
    app.set_reminder(None, ReminderDraft { weekdays, ..draft(ReminderKind::CheckIn, &["00:30"]) }).unwrap();
}

fn with_rollover(app: &App, rollover_hour: u8) {
    app.save_settings(Settings { rollover_hour, ..app.settings().unwrap() }).unwrap();
}

#[test]
fn a_night_reminder_of_todays_word_is_still_today() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), EVENING);
    promised(&app, PromiseSchedule::TodaysWord, "01:30");
    assert_eq!(lines(&app, 3), ["promise 2026-11-27 01:30"]);
    assert_eq!(app.reminders().unwrap().next, "Next: tomorrow at 01:30");
}

#[test]
fn done_on_a_night_reminder_is_kept_for_the_day_that_it_belongs_to() {
    let folder = tempfile::tempdir().unwrap();
    let id = promised(&app_at(folder.path(), THURSDAY), every_day("2026-11-26"), "01:30");
    let night = app_at(folder.path(), "2026-11-27T00:31:00Z");
    let slot = slots(&night, 1)[0].clone();
    assert_eq!((slot.day, night.today().unwrap().day), (day("2026-11-27"), day("2026-11-26")));
    delivered(&night, &slot);
    night.act_on_reminder(slot.id, ReminderAction::Done).unwrap();
    let kept = PromiseState::Answered { answer: PromiseAnswer::Kept };
    let days = night.promise(id).unwrap().days;
    assert_eq!(days.iter().find(|row| row.state == kept).unwrap().day, day("2026-11-26"));
    assert_eq!(lines(&night, 1), ["promise 2026-11-28 01:30"]);
}

#[test]
fn for_a_shift_worker_every_hour_of_the_night_belongs_to_the_day_before() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-26T16:00:00Z");
    with_rollover(&app, 11);
    promised(&app, PromiseSchedule::Once { day: day("2026-11-26") }, "10:59");
    promised(&app, PromiseSchedule::Once { day: day("2026-11-27") }, "11:00");
    let before = PromiseReminder::DayBefore { time: "02:00".parse().unwrap(), at_this_time_anyway: true };
    let schedule = PromiseSchedule::Once { day: day("2026-11-28") };
    let draft = PromiseDraft { text: "Call".into(), to: PromisedTo::Myself, schedule, due_time: None, remind: before };
    app.add_promise(draft).unwrap();
    let planned = lines(&app, 3);
    // The last two minutes are near enough to come as one.
    assert_eq!(planned, ["promise 2026-11-27 10:59", "promise_before 2026-11-28 02:00"]);
}

#[test]
fn half_past_midnight_from_monday_to_friday_comes_on_friday_night_and_not_on_sunday_night() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), THURSDAY);
    nightly(&app, 0b001_1111);
    let nights = lines(&app, 7);
    let wanted = ["2026-11-27", "2026-11-28", "2026-12-01", "2026-12-02", "2026-12-03"];
    assert_eq!(nights, wanted.map(|date| format!("check_in {date} 00:30")));
    // The calendar of iOS has them on its own days: Tuesday to Saturday, where Sunday is 1.
    let asked = app.plan_reminders_ios().unwrap().requests;
    let mut repeating: Vec<_> = asked
        .iter()
        .filter_map(|request| match request.trigger {
            IosTrigger::Repeating { weekday, .. } => weekday,
            IosTrigger::Once { .. } => None,
        })
        .collect();
    repeating.sort_unstable();
    assert_eq!(repeating, [3, 4, 5, 6, 7]);
    // What was shown on Saturday's date is Friday's.
    let friday = asked.iter().find(|r| matches!(r.trigger, IosTrigger::Repeating { weekday: Some(7), .. })).unwrap();
    assert_eq!(app.reminder_on_day(friday.id.clone(), day("2026-11-28")).unwrap(), friday.id);
}

#[test]
fn what_came_stays_what_came_when_the_hour_of_the_days_beginning_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    let noon = app_at(folder.path(), THURSDAY);
    nightly(&noon, 127);
    with_rollover(&noon, 0);
    let night = app_at(folder.path(), "2026-11-26T23:31:00Z");
    delivered(&night, &slots(&night, 1)[0]);
    with_rollover(&night, 3);
    assert_eq!(lines(&night, 2), ["check_in 2026-11-28 00:30", "check_in 2026-11-29 00:30"]);
    with_rollover(&night, 0);
    assert_eq!(lines(&night, 1), ["check_in 2026-11-28 00:30"]);
}

#[test]
fn not_today_after_midnight_leaves_the_next_night_alone() {
    let folder = tempfile::tempdir().unwrap();
    nightly(&app_at(folder.path(), THURSDAY), 127);
    let night = app_at(folder.path(), "2026-11-26T23:31:00Z");
    let slot = slots(&night, 1)[0].clone();
    delivered(&night, &slot);
    night.act_on_reminder(slot.id, ReminderAction::NotToday).unwrap();
    assert_eq!(lines(&night, 2)[0], "check_in 2026-11-28 00:30");
}

#[test]
fn tomorrow_said_after_midnight_skips_no_evening() {
    for (now, again) in
        [("2026-11-26T22:50:00Z", "2026-11-27T19:30:00Z"), ("2026-11-26T23:10:00Z", "2026-11-27T19:30:00Z")]
    {
        let folder = tempfile::tempdir().unwrap();
        promised(&app_at(folder.path(), THURSDAY), PromiseSchedule::Once { day: day("2026-11-26") }, "20:30");
        let evening = app_at(folder.path(), "2026-11-26T19:30:00Z");
        let slot = slots(&evening, 1)[0].clone();
        delivered(&evening, &slot);
        drop(evening);
        let until = ReminderLater::Tomorrow;
        let acted = app_at(folder.path(), now).act_on_reminder(slot.id, ReminderAction::Later { until }).unwrap();
        assert_eq!(acted.again_at.unwrap().to_string(), again, "{now}");
    }
}

#[test]
fn a_day_of_rest_said_after_midnight_rests_the_day_that_begins() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-26T23:30:00Z");
    check_in(&app, &["09:00"]);
    app.pause_reminders(ReminderPause::OneDay).unwrap();
    let view = app.reminders().unwrap();
    assert_eq!(view.paused, "Resting until Saturday, 28 November");
    assert_eq!(lines(&app, 3)[0], "check_in 2026-11-28 09:00");
}

#[test]
fn a_rest_until_the_day_that_has_begun_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-26T23:30:00Z");
    check_in(&app, &["09:00"]);
    let until = |text| app.pause_reminders(ReminderPause::UntilDate { day: day(text) });
    assert_eq!(refusal(until("2026-11-27")), ("day".into(), Problem::DayInPast));
    until("2026-11-28").unwrap();
    assert_eq!(app.reminders().unwrap().paused, "Resting until Saturday, 28 November");
}

#[test]
fn after_travel_west_a_day_of_rest_rests() {
    let folder = tempfile::tempdir().unwrap();
    let auckland = app_in(folder.path(), "2026-11-26T20:00:00Z", "Pacific/Auckland");
    auckland.finish_check_in(None).unwrap();
    drop(auckland);
    let honolulu = app_in(folder.path(), "2026-11-27T06:00:00Z", "Pacific/Honolulu");
    assert_eq!(honolulu.today().unwrap().day, day("2026-11-27"));
    honolulu.pause_reminders(ReminderPause::OneDay).unwrap();
    let view = honolulu.reminders().unwrap();
    assert_eq!(view.paused, "Resting until Saturday, 28 November");
}

/// A check-in of another place, where nothing is quiet.
fn in_tokyo(folder: &std::path::Path, time: &str) {
    let app = app_at(folder, THURSDAY);
    app.set_quiet_hours("09:00".parse().unwrap(), "09:00".parse().unwrap()).unwrap();
    let zone = Some(Zone::parse("Asia/Tokyo").unwrap());
    app.set_reminder(None, ReminderDraft { zone, ..draft(ReminderKind::CheckIn, &[time]) }).unwrap();
}

#[test]
fn tomorrow_of_another_place_is_at_its_time_there() {
    // Eleven at night in Tokyo is three in the afternoon here, nine in the morning there is one at night here.
    for (time, came, said_at, again) in [
        ("23:00", "2026-11-26T14:00:00Z", "2026-11-26T14:01:00Z", "2026-11-27T14:00:00Z"),
        ("23:00", "2026-11-26T14:00:00Z", "2026-11-26T23:10:00Z", "2026-11-27T14:00:00Z"),
        ("09:00", "2026-11-27T00:00:00Z", "2026-11-27T00:01:00Z", "2026-11-28T00:00:00Z"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        in_tokyo(folder.path(), time);
        let slot = {
            let app = app_at(folder.path(), came);
            let slot = slots(&app, 1)[0].clone();
            delivered(&app, &slot);
            slot
        };
        let until = ReminderLater::Tomorrow;
        let acted = app_at(folder.path(), said_at).act_on_reminder(slot.id, ReminderAction::Later { until }).unwrap();
        assert_eq!(acted.again_at.unwrap().to_string(), again, "{time}, said at {said_at}");
    }
}

#[test]
fn not_today_of_another_place_leaves_the_next_night_alone() {
    let folder = tempfile::tempdir().unwrap();
    in_tokyo(folder.path(), "09:00");
    let night = app_at(folder.path(), "2026-11-27T00:00:00Z");
    let slot = slots(&night, 1)[0].clone();
    delivered(&night, &slot);
    let said = night.act_on_reminder(slot.id, ReminderAction::NotToday).unwrap().text;
    assert_eq!(said, "Noted. Grain offers nothing more today.");
    assert_eq!(slots(&night, 2)[0].instant.to_string(), "2026-11-28T00:00:00Z");
}

#[test]
fn a_reply_says_when_it_comes_after_quiet_hours() {
    let folder = tempfile::tempdir().unwrap();
    check_in(&app_at(folder.path(), THURSDAY), &["20:30"]);
    let evening = app_at(folder.path(), "2026-11-26T19:31:00Z");
    let slot = slots(&evening, 1)[0].clone();
    delivered(&evening, &slot);
    let (id, until) = (slot.id, ReminderLater::OneHour);
    let acted = evening.act_on_reminder(id.clone(), ReminderAction::Later { until }).unwrap();
    assert_eq!(acted.text, "It comes again tomorrow at 08:00.");
    let again = slots(&evening, 2).into_iter().find(|slot| slot.id == id).unwrap();
    assert_eq!(acted.again_at, Some(again.instant));
}

#[test]
fn beside_a_clock_time_stands_the_day_of_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    nightly(&app_at(folder.path(), THURSDAY), 127);
    let due = app_at(folder.path(), "2026-11-26T23:30:00Z");
    assert_eq!(due.reminders().unwrap().next, "Next: today at 00:30");
    delivered(&due, &slots(&due, 1)[0]);
    let later = app_at(folder.path(), "2026-11-26T23:40:00Z");
    let facts = ReminderHealthFacts {
        allowed: true,
        channels_off: Vec::new(),
        exact: ExactAlarms::NotNeeded,
        battery_limits: false,
        last_planned: None,
    };
    assert_eq!(later.reminder_health(facts).unwrap().last_came, "The last one came today at 00:30.");
}

#[test]
fn a_reminder_time_that_has_passed_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), THURSDAY);
    let said = |schedule, time: &str| {
        let id = promised(&app, schedule, time);
        app.promise(id).unwrap().remind_passed
    };
    let today = PromiseSchedule::Once { day: day("2026-11-26") };
    assert_eq!(said(today, "09:00"), "09:00 has passed already. No reminder comes for this one.");
    assert_eq!(said(PromiseSchedule::TodaysWord, "12:00"), "12:00 has passed already. No reminder comes for this one.");
    assert_eq!(said(every_day("2026-11-26"), "09:00"), "09:00 has passed already. The first reminder: tomorrow.");
    for (schedule, time) in [
        (today, "12:01"),
        // The night after today is still to come.
        (today, "01:30"),
        (PromiseSchedule::Once { day: day("2026-11-27") }, "09:00"),
    ] {
        assert_eq!(said(schedule, time), "", "{time}");
    }
}

#[test]
fn of_a_reminder_that_has_come_nothing_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let id = promised(&app_at(folder.path(), THURSDAY), every_day("2026-11-26"), "18:00");
    // Thursday evening and Friday evening, an hour after each came.
    for now in ["2026-11-26T18:00:00Z", "2026-11-27T18:00:00Z"] {
        assert_eq!(app_at(folder.path(), now).promise(id).unwrap().remind_passed, "", "{now}");
    }
}

#[test]
fn what_waits_for_the_end_of_quiet_hours_still_comes_when_the_day_has_turned_in_between() {
    for (time, morning) in [("01:30", "2026-11-27 08:00"), ("21:30", "2026-11-27 08:00")] {
        for schedule in [every_day("2026-11-26"), PromiseSchedule::Once { day: day("2026-11-26") }] {
            let folder = tempfile::tempdir().unwrap();
            let remind = PromiseReminder::OnTheDay { time: time.parse().unwrap(), at_this_time_anyway: false };
            let draft = PromiseDraft { text: "Text".into(), to: PromisedTo::Myself, schedule, due_time: None, remind };
            let id = app_at(folder.path(), EVENING).add_promise(draft).unwrap().id;
            // Half past midnight, and four in the morning, when this person's Friday has begun.
            for now in ["2026-11-26T23:30:00Z", "2026-11-27T03:00:00Z"] {
                let planned = lines(&app_at(folder.path(), now), 1);
                assert_eq!(planned.first().unwrap(), &format!("promise {morning}"), "{time} at {now}");
            }
            let morning_after = app_at(folder.path(), "2026-11-27T03:00:00Z");
            morning_after.answer_promise(id, day("2026-11-26"), PromiseAnswer::Kept).unwrap();
            let still = lines(&morning_after, 1);
            assert!(!still.iter().any(|line| line == &format!("promise {morning}")), "answered: {still:?}");
        }
    }
}

#[test]
fn a_promise_is_called_todays_or_tomorrows_by_the_day_on_which_its_reminder_comes() {
    let body = |due: &str, remind: PromiseReminder, now: &str| {
        let folder = tempfile::tempdir().unwrap();
        let schedule = PromiseSchedule::Once { day: day(due) };
        let draft = PromiseDraft { text: "Text".into(), to: PromisedTo::Myself, schedule, due_time: None, remind };
        app_at(folder.path(), THURSDAY).add_promise(draft).unwrap();
        slots(&app_at(folder.path(), now), 2)[0].body.clone()
    };
    let before = |time: &str| PromiseReminder::DayBefore { time: time.parse().unwrap(), at_this_time_anyway: false };
    let on = |time: &str| PromiseReminder::OnTheDay { time: time.parse().unwrap(), at_this_time_anyway: false };
    assert!(body("2026-11-28", before("10:00"), THURSDAY).contains("tomorrow"));
    assert!(body("2026-11-28", before("22:30"), THURSDAY).contains("today"), "quiet hours put it on the day itself");
    assert!(body("2026-11-28", on("10:00"), THURSDAY).contains("today"));
    let late = body("2026-11-26", on("23:30"), EVENING);
    assert!(!late.contains("today") && !late.contains("tomorrow"), "it comes on the morning after: {late}");
}
