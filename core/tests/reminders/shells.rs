//! The plan as the two systems take it.

use grain_core::promises::{PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::reminders::{ExactAlarms, HealthCheckState, IosTrigger, ReminderHealthFacts};
use grain_core::settings::Settings;

use super::*;

#[test]
fn ios_repeats_what_the_calendar_can_say_and_asks_day_by_day_once_today_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    let plan = app.plan_reminders_ios().unwrap();
    let trigger = IosTrigger::Repeating { weekday: None, time: "20:30".parse().unwrap() };
    assert_eq!(plan.requests.iter().map(|one| one.trigger.clone()).collect::<Vec<_>>(), [trigger]);

    app.finish_check_in(None).unwrap();
    let plan = app.plan_reminders_ios().unwrap();
    assert_eq!(plan.requests.len(), 15);
    assert!(plan.requests.iter().all(|one| matches!(one.trigger, IosTrigger::Once { zone: None, .. })));
    let last = plan.requests.last().unwrap();
    assert_eq!((last.kind, last.body.as_str()), (ReminderKind::TopUp, "The next ones are set when the app is opened."));
    let IosTrigger::Once { day: last, .. } = last.trigger else { panic!("once") };
    assert_eq!(last, day("2026-12-09"));
}

#[test]
fn ios_asks_for_what_was_put_off_beside_what_repeats() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["18:30"]);
    let id = app.plan_reminders_ios().unwrap().requests.remove(0).id;
    drop(app);

    let app = app_at(folder.path(), "2026-11-24T18:40:00Z");
    let acted = app.act_on_reminder(id, ReminderAction::Later { until: ReminderLater::OneHour }).unwrap();
    let plan = app.plan_reminders_ios().unwrap();
    let triggers: Vec<_> = plan.requests.iter().map(|one| one.trigger.clone()).collect();
    let time = "18:30".parse().unwrap();
    assert!(matches!(triggers[0], IosTrigger::Repeating { weekday: None, time: at } if at == time), "{triggers:?}");
    let IosTrigger::Once { instant, .. } = triggers[1] else { panic!("once") };
    assert_eq!(Some(instant), acted.again_at);
    assert_ne!(plan.requests[0].id, plan.requests[1].id);
}

#[test]
fn ios_counts_weekdays_from_sunday_and_never_asks_for_more_than_sixty() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let weekend = ReminderDraft { weekdays: 0b110_0000, ..draft(ReminderKind::CheckIn, &["10:00"]) };
    app.set_reminder(None, weekend).unwrap();
    let weekdays: Vec<_> = app.plan_reminders_ios().unwrap().requests.into_iter().map(|one| one.trigger).collect();
    let time = "10:00".parse().unwrap();
    assert_eq!(weekdays, [7, 1].map(|weekday| IosTrigger::Repeating { weekday: Some(weekday), time }));

    for hour in 8..20u8 {
        let schedule = PromiseSchedule::Recurring { weekdays: 127, from: day("2026-11-24"), until: None };
        let time = grain_core::clock::WallTime::new(hour, 30).unwrap();
        let remind = PromiseReminder::OnTheDay { time, at_this_time_anyway: false };
        let text = format!("Word {hour}");
        app.add_promise(PromiseDraft { text: text.into(), to: PromisedTo::Myself, schedule, due_time: None, remind })
            .unwrap();
    }
    let plan = app.plan_reminders_ios().unwrap();
    assert_eq!(plan.requests.len(), 60);
    assert_eq!(plan.requests.last().unwrap().kind, ReminderKind::TopUp);
}

#[test]
fn android_arms_the_next_one_and_keeps_only_neutral_texts_for_a_locked_phone() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T05:00:00Z");
    app.save_settings(Settings { card_on_notification: true, ..app.settings().unwrap() }).unwrap();
    app.set_reminder(None, draft(ReminderKind::Card, &["09:00"])).unwrap();
    let plan = app.plan_reminders_android().unwrap();
    let next = plan.next.unwrap();
    assert!(!plan.exact);
    assert_eq!(plan.watchdog.to_string(), "2026-11-25T05:00:00Z");
    assert_eq!(plan.direct_boot.len(), 7);
    let neutral: Vec<_> = wordings("card").map(|text| text.body).collect();
    assert!(!neutral.contains(&next.body.as_str()), "the card the person asked for: {}", next.body);
    assert!(plan.direct_boot.iter().all(|slot| neutral.contains(&slot.body.as_str())));
}

#[test]
fn card_text_stands_on_a_notification_only_when_it_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-24T05:00:00Z");
    app.set_reminder(None, draft(ReminderKind::Card, &["09:00"])).unwrap();
    let texts: Vec<_> = wordings("card").map(|text| text.body).collect();
    assert!(slots(&app, 30).iter().all(|slot| texts.contains(&slot.body.as_str())));
}

#[test]
fn the_health_page_says_what_needs_a_look_and_never_that_one_was_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    let well = ReminderHealthFacts {
        allowed: true,
        channels_off: Vec::new(),
        exact: ExactAlarms::NotAllowed,
        battery_limits: false,
        last_planned: None,
    };
    let view = app.reminder_health(well.clone()).unwrap();
    assert_eq!(view.line, "Reminders can arrive on this phone.");
    assert!(view.checks.iter().all(|check| check.state != HealthCheckState::Look));
    let next = &view.coming[0];
    assert_eq!(next.text, "today, 20:30: Check-in");
    assert_eq!((next.what.as_str(), next.time.as_str()), ("Today \u{b7} Check-in", "20:30"));
    assert!(view.can_arrive && view.coming_note.is_empty());
    let view = app.reminder_health(ReminderHealthFacts { battery_limits: true, ..well }).unwrap();
    assert_eq!(view.line, "One thing may delay reminders");
    assert_eq!(view.checks[1].spoken.split(". ").next(), Some("Battery saving may delay them"));
    assert!(view.checks[1].spoken.ends_with("Needs a look."));
}

#[test]
fn while_notifications_are_off_the_health_page_says_that_nothing_can_arrive() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let facts = ReminderHealthFacts {
        allowed: false,
        channels_off: Vec::new(),
        exact: ExactAlarms::NotNeeded,
        battery_limits: true,
        last_planned: None,
    };
    assert_eq!(app.reminder_health(facts.clone()).unwrap().coming_note, "", "nothing is planned");
    check_in(&app, &["20:30"]);
    let view = app.reminder_health(facts).unwrap();
    assert_eq!((view.line.as_str(), view.can_arrive), ("Reminders cannot arrive now.", false));
    assert_eq!(view.coming_note, "These come once notifications are allowed.");
    assert!(!view.coming.is_empty(), "the plan stands");
}

#[test]
fn a_trial_is_one_neutral_text_and_is_not_logged() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let slot = app.test_reminder().unwrap();
    assert_eq!(slot.body, "This is how a reminder looks on this phone.");
    delivered(&app, &slot);
    check_in(&app, &["20:30"]);
    assert_eq!(lines(&app, 1), ["check_in 2026-11-24 20:30"]);
}

#[test]
fn the_labels_are_the_only_ones_that_leave_the_app() {
    let folder = tempfile::tempdir().unwrap();
    let labels = app_at(folder.path(), NOON).reminder_labels().unwrap();
    let channels: Vec<_> = labels.channels.iter().map(|channel| channel.name.as_str()).collect();
    assert_eq!(channels, ["Daily", "Lists and plans", "Weekly", "Storage"]);
    let actions: Vec<_> = labels.actions.iter().map(|action| action.text.as_str()).collect();
    assert_eq!(actions, ["Open", "Done", "Later", "Not today", "Fewer", "Pause"]);
    assert_eq!(labels.later, ["10 minutes", "1 hour", "This evening", "Tomorrow"]);
    assert_eq!(labels.pause.len(), 5);
}
