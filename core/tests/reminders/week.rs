//! The week is reminded of on one weekday of the person's choice, and on no other.

use grain_core::error::Problem;
use grain_core::page::{Page, Value};
use grain_core::reminders::ReminderChannel;
use grain_core::settings::{Settings, WeekBegins};

use super::*;
use crate::common::page::{act, button, does, filled, form, page, picked, row, tap};

/// Sunday, 29 November 2026, 18:00 in Berlin: the last day of the week.
const SUNDAY: &str = "2026-11-29T17:00:00Z";

fn switch(app: &App) -> Page {
    let list = page(app, "reminders");
    let own = row(&list, "reminders", "Your week").choices[0].does.clone();
    tap(app, &list, own.as_ref())
}

fn told(app: &App) -> String {
    row(&page(app, "reminders"), "reminders", "Your week").second.to_string()
}

#[test]
fn the_week_is_off_and_switched_on_it_comes_on_the_last_day_of_the_persons_week() {
    for (begins, says, comes) in [
        (WeekBegins::Monday, "17:00, Sunday", "2026-11-29"),
        (WeekBegins::Sunday, "17:00, Saturday", "2026-11-28"),
        (WeekBegins::Saturday, "17:00, Friday", "2026-11-27"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let app = app_at(folder.path(), NOON);
        app.save_settings(Settings { week_begins: begins, ..app.settings().unwrap() }).unwrap();
        assert_eq!((told(&app).as_str(), slots(&app, 30).len()), ("Off", 0), "off until asked (N1)");
        switch(&app);
        assert_eq!(told(&app), says);
        assert_eq!(lines(&app, 7), [format!("weekly {comes} 17:00")], "once a week");
        let slot = slots(&app, 7).remove(0);
        assert_eq!(slot.channel, ReminderChannel::Weekly);
        assert!(wordings("weekly").any(|text| text.title == slot.title), "{}", slot.title);
        switch(&app);
        assert_eq!((told(&app).as_str(), slots(&app, 30).len()), (says, 0), "off, it keeps its time");
    }
}

#[test]
fn its_weekday_and_time_are_chosen_and_it_has_one_of_each() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let list = switch(&app);
    let own = form(row(&list, "reminders", "Your week").tap.as_ref().unwrap()).clone();
    let keys: Vec<_> = own.fields.iter().map(|field| field.key.as_str()).collect();
    assert_eq!(keys, ["times", "weekdays", "zone", "anyway"]);
    let at = |time: &str| ("times", Value::Time { time: Some(time.parse().unwrap()) });
    act(&app, &list, &own.does, filled(&own, &[("weekdays", picked("2")), at("09:15")])).unwrap();
    assert_eq!(told(&app), "09:15, Wednesday");
    assert_eq!(lines(&app, 8), ["weekly 2026-11-25 09:15", "weekly 2026-12-02 09:15"]);
    let refused = |values: &[(&str, Value)]| refusal(act(&app, &list, &own.does, filled(&own, values)));
    assert_eq!(refused(&[("weekdays", picked("7"))]), ("weekdays".into(), Problem::UnknownKey));
    assert_eq!(refused(&[("times", Value::Time { time: None })]), ("times".into(), Problem::Empty));
    let two = draft(ReminderKind::Week, &["17:00"]);
    assert_eq!(refusal(app.set_reminder(None, two)), ("weekdays".into(), Problem::OutOfRange));
    let add = form(&button(&list.foot, "Add").does);
    let another = act(&app, &list, &add.does, filled(add, &[("kind", picked("weekly"))]));
    assert_eq!(refusal(another), ("kind".into(), Problem::NotAllowed), "there is one of it");
}

#[test]
fn it_comes_before_what_comes_each_day_and_under_the_same_caps() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    check_in(&app, &["20:30"]);
    switch(&app);
    let on_sunday = |app: &App| lines(app, 7).into_iter().filter(|line| line.contains("11-29")).collect::<Vec<_>>();
    assert_eq!((lines(&app, 7).len(), on_sunday(&app)), (7, vec!["weekly 2026-11-29 17:00".to_owned()]));
    app.set_reminders_a_day(2).unwrap();
    assert_eq!(on_sunday(&app), ["weekly 2026-11-29 17:00"], "less than four hours apart (N2)");
    app.fewer_reminders().unwrap();
    let rarer = lines(&app, 30);
    assert!(
        rarer.windows(2).all(|two| two[0] != two[1]) && rarer.len() <= 15,
        "every second day at most (N4): {rarer:?}"
    );
    app.begin_hard_day().unwrap();
    assert!(lines(&app, 1).is_empty());
}

#[test]
fn a_week_that_was_closed_is_not_reminded_of_and_the_next_one_is() {
    let folder = tempfile::tempdir().unwrap();
    switch(&app_at(folder.path(), NOON));
    let close = |app: &App| {
        let week = page(app, "week");
        tap(app, &week, does(button(&week.foot, "That was my week")))
    };
    {
        // Closed at noon on the last day, nothing comes at five.
        let app = app_at(folder.path(), "2026-11-29T11:00:00Z");
        assert_eq!(lines(&app, 1), ["weekly 2026-11-29 17:00"]);
        close(&app);
        assert_eq!(lines(&app, 8), ["weekly 2026-12-06 17:00"]);
    }
    // Passed over, it goes without a word: one neutral reminder a week, none for what was missed.
    let app = app_at(folder.path(), "2026-12-08T11:00:00Z");
    assert_eq!(lines(&app, 7), ["weekly 2026-12-13 17:00"]);
}

#[test]
fn a_phone_that_was_off_at_its_time_shows_it_once_while_it_is_of_use() {
    let folder = tempfile::tempdir().unwrap();
    switch(&app_at(folder.path(), NOON));
    let late = app_at(folder.path(), SUNDAY);
    let planned = slots(&late, 1);
    assert_eq!((planned[0].kind, planned[0].catch_up), (ReminderKind::Week, true));
    delivered(&late, &planned[0]);
    let opened = late.act_on_reminder(planned[0].id.clone(), ReminderAction::Open).unwrap();
    assert_eq!((opened.kind, opened.opens), (ReminderKind::Week, true));
    assert!(lines(&late, 1).is_empty(), "once");
    drop(late);
    let next_day = app_at(folder.path(), "2026-11-30T09:00:00Z");
    assert_eq!(lines(&next_day, 7), ["weekly 2026-12-06 17:00"]);
}

#[test]
fn put_off_it_comes_again_and_not_today_ends_it_for_the_day() {
    let folder = tempfile::tempdir().unwrap();
    switch(&app_at(folder.path(), NOON));
    let app = app_at(folder.path(), "2026-11-29T16:00:30Z");
    let slot = slots(&app, 1).remove(0);
    delivered(&app, &slot);
    app.act_on_reminder(slot.id.clone(), ReminderAction::Later { until: ReminderLater::OneHour }).unwrap();
    assert_eq!(slots(&app, 1)[0].local.to_string(), "18:00");
    app.act_on_reminder(slot.id, ReminderAction::NotToday).unwrap();
    assert!(slots(&app, 1).is_empty());
}

#[test]
fn ios_repeats_it_on_its_weekday_and_android_keeps_a_neutral_text() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app);
    let ios = app.plan_reminders_ios().unwrap().requests;
    let trigger = grain_core::reminders::IosTrigger::Repeating { weekday: Some(1), time: "17:00".parse().unwrap() };
    assert_eq!(
        ios.iter().map(|one| (one.kind, one.trigger.clone())).collect::<Vec<_>>(),
        [(ReminderKind::Week, trigger)]
    );
    let android = app.plan_reminders_android().unwrap();
    assert_eq!((android.next.unwrap().kind, android.exact, android.direct_boot.len()), (ReminderKind::Week, false, 1));
    assert_eq!(android.direct_boot[0].channel, "weekly");
}
