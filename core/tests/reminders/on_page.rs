//! The page of reminders: what Grain may offer and when, its bounds, and a rest from it.

use crate::common::page::{act, button, choice, chosen, does, filled, form, has, page, picked, row, rows, tap, texts};
use crate::common::{NOON, app_at, refusal};
use grain_core::app::App;
use grain_core::error::Problem;
use grain_core::page::{FieldValue, Form, Input, Outcome, Page, Row, Value, say};
use grain_core::reminders::ReminderDraft;

/// Fields and what is filled in.
type Filled = Vec<(&'static str, Value)>;

fn reminders(app: &App) -> Page {
    page(app, "reminders")
}

fn reminder(app: &App, name: &str) -> Row {
    row(&reminders(app), "reminders", name).clone()
}

fn time(text: &str) -> Value {
    Value::Time { time: Some(text.parse().unwrap()) }
}

fn no_time() -> Value {
    Value::Time { time: None }
}

fn switch(app: &App, name: &str) -> Outcome {
    let act_ = reminder(app, name).choices[0].does.clone().unwrap();
    act(app, &reminders(app), &act_, Vec::new()).unwrap()
}

fn draft(app: &App) -> ReminderDraft {
    app.reminders().unwrap().rows[0].draft.clone()
}

/// The form of one that is set.
fn form_of(app: &App, name: &str) -> Form {
    form(reminder(app, name).tap.as_ref().unwrap()).clone()
}

fn save(app: &App, form: &Form, values: &[(&str, Value)]) -> grain_core::error::Result<Outcome> {
    act(app, &reminders(app), &form.does, filled(form, values))
}

#[test]
fn each_kind_is_off_until_its_switch_is_tapped_and_then_has_its_time_and_the_text_the_phone_shows() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let off = reminders(&app);
    assert_eq!(off.lead, "Reminders are off.");
    assert_eq!(rows(&off, "health")[0].second, "");
    assert_eq!(texts(rows(&off, "reminders")), ["Check-in", "Card of the day", "A question", "Your week"]);
    assert!(rows(&off, "reminders").iter().all(|row| !row.choices[0].chosen && row.second == "Off"));
    assert!(!has(&off, "shown"));

    let outcome = switch(&app, "Check-in");
    assert!(outcome.wants_to_notify, "the phone may be asked now");
    let on = outcome.page.unwrap();
    assert_eq!((on.lead.as_str(), row(&on, "reminders", "Check-in").second.as_str()), ("", "20:30, every day"));
    assert_eq!(rows(&on, "shown")[0].text.as_str(), app.reminders().unwrap().rows[0].preview_title);

    assert_eq!(rows(&on, "health")[0].second, "Next: today at 20:30");

    let outcome = switch(&app, "Check-in");
    assert!(!outcome.wants_to_notify);
    let off = outcome.page.unwrap();
    assert!(!row(&off, "reminders", "Check-in").choices[0].chosen);
    assert_eq!(row(&off, "reminders", "Check-in").second, "20:30, every day", "off, it keeps its times");
}

#[test]
fn times_are_added_and_taken_away_one_field_each() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app, "Check-in");
    save(&app, &form_of(&app, "Check-in"), &[("time_2", time("07:15"))]).unwrap();
    assert_eq!(reminder(&app, "Check-in").second, "07:15, 20:30, every day");
    let of_two = form_of(&app, "Check-in");
    let twice = save(&app, &of_two, &[("time_3", time("07:15"))]);
    assert_eq!(refusal(twice), ("times".into(), Problem::Duplicate));
    let none = save(&app, &of_two, &[("times", no_time()), ("time_2", no_time())]);
    assert_eq!(refusal(none), ("times".into(), Problem::Empty));
    save(&app, &of_two, &[("times", no_time())]).unwrap();
    assert_eq!(reminder(&app, "Check-in").second, "20:30, every day");
}

#[test]
fn times_travel_with_the_person_or_stay_with_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app, "Check-in");
    let zones = |form: &Form| match &form.fields.iter().find(|field| field.key == "zone").unwrap().input {
        Input::OneOf { options } => options.iter().map(|option| option.key.clone()).collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let before = form_of(&app, "Check-in");
    assert_eq!(zones(&before), ["travels", "Europe/Berlin"]);
    save(&app, &before, &[("zone", picked("Europe/Berlin"))]).unwrap();
    assert_eq!(reminder(&app, "Check-in").second, "20:30, every day, in the time of Europe/Berlin");
    save(&app, &form_of(&app, "Check-in"), &[("time_2", time("07:15"))]).unwrap();
    assert_eq!(draft(&app).zone.unwrap().id(), "Europe/Berlin", "what stood there is kept");
    let nowhere = save(&app, &before, &[("zone", picked("Mars/Olympus"))]);
    assert_eq!(refusal(nowhere), ("zone".into(), Problem::UnknownKey));
    save(&app, &form_of(&app, "Check-in"), &[("zone", picked("travels"))]).unwrap();
    assert_eq!(draft(&app).zone, None);
}

#[test]
fn every_rhythm_is_chosen_by_what_it_needs_and_stands_in_the_form_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app, "Check-in");
    let days = |days| Value::Weekdays { days };
    let number = |number| Value::Number { number: Some(number) };
    let rhythms: [(&str, Filled, &str); 6] = [
        ("each_weekday", vec![], "Monday to Friday"),
        ("some_days", vec![("weekdays", days(0b10))], "Tuesday"),
        ("second_week", vec![("weekdays", days(0b1010))], "every second week on Tuesday, Thursday"),
        ("month_day", vec![("month_day", number(31))], "each month on its last day"),
        ("month_weekday", vec![("nth", picked("last")), ("weekday", picked("4"))], "each month on the last Friday"),
        ("each_day", vec![], "every day"),
    ];
    for (rhythm, mut values, said) in rhythms {
        values.push(("rhythm", picked(rhythm)));
        save(&app, &form_of(&app, "Check-in"), &values).unwrap();
        assert_eq!(reminder(&app, "Check-in").second.as_str(), format!("20:30, {said}"));
        let before = draft(&app);
        save(&app, &form_of(&app, "Check-in"), &[]).unwrap();
        assert_eq!(draft(&app), before, "saved as it stands, it stays");
    }
    for (values, field, problem) in [
        (vec![("rhythm", picked("some_days")), ("weekdays", days(0))], "weekdays", Problem::OutOfRange),
        (vec![("rhythm", picked("month_day")), ("month_day", number(32))], "month_day", Problem::OutOfRange),
        (vec![("rhythm", picked("month_weekday")), ("nth", picked("fifth"))], "nth", Problem::UnknownKey),
        (vec![("rhythm", picked("month_weekday")), ("weekday", picked("7"))], "weekday", Problem::OutOfRange),
        (vec![("rhythm", picked("never"))], "rhythm", Problem::UnknownKey),
    ] {
        assert_eq!(refusal(save(&app, &form_of(&app, "Check-in"), &values)), (field.into(), problem));
    }
}

#[test]
fn every_second_week_stays_the_same_weeks_when_only_the_time_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app, "Check-in");
    save(&app, &form_of(&app, "Check-in"), &[("rhythm", picked("second_week"))]).unwrap();
    let before = draft(&app).rarer;
    drop(app);
    let app = app_at(folder.path(), "2026-12-01T12:00:00Z");
    save(&app, &form_of(&app, "Check-in"), &[("times", time("19:00"))]).unwrap();
    assert_eq!(draft(&app).rarer, before);
}

#[test]
fn a_second_reminder_of_a_kind_is_added_by_its_form_and_one_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app, "Card of the day");
    let add = form(&button(&reminders(&app).foot, "Add").does).clone();
    let values = [("kind", picked("card")), ("times", time("12:00")), ("anyway", Value::Switch { on: true })];
    assert!(save(&app, &add, &values).unwrap().wants_to_notify);
    let shown = reminders(&app);
    assert_eq!(
        texts(rows(&shown, "reminders")),
        ["Check-in", "Card of the day", "Card of the day", "A question", "Your week"]
    );
    assert_eq!(rows(&shown, "shown").len(), 1, "one text of a kind is enough");
    assert!(app.reminders().unwrap().rows.iter().any(|row| row.draft.at_this_time_anyway));
    assert_eq!(refusal(save(&app, &add, &[("kind", picked("promise"))])), ("kind".into(), Problem::NotAllowed));
    let first = &rows(&shown, "reminders")[1];
    let delete = button(&first.menu, "Delete");
    assert!(delete.ask.is_some());
    let shown = tap(&app, &shown, does(delete));
    assert_eq!(texts(rows(&shown, "reminders")), ["Check-in", "Card of the day", "A question", "Your week"]);
}

#[test]
fn quiet_hours_the_most_a_day_and_the_card_on_a_notification_are_rows() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let shown = reminders(&app);
    let quiet = row(&shown, "bounds", "Quiet hours");
    assert_eq!(quiet.second, "21:00 to 08:00");
    let form = form(quiet.tap.as_ref().unwrap());
    let shown = save(&app, form, &[("from", time("22:30"))]).unwrap().page.unwrap();
    assert_eq!(row(&shown, "bounds", "Quiet hours").second, "22:30 to 08:00");
    let shown = save(&app, form, &[("from", time("08:00"))]).unwrap().page.unwrap();
    assert_eq!(row(&shown, "bounds", "Quiet hours").second, "Off");
    assert_eq!(refusal(save(&app, form, &[("until", no_time())])), ("until".into(), Problem::Empty));

    let most = row(&shown, "bounds", "At most");
    assert_eq!(chosen(&most.choices), ["1"]);
    let shown = tap(&app, &shown, choice(&most.choices, "2").does.as_ref());
    assert_eq!(app.reminders().unwrap().at_most, 2);
    let card = row(&shown, "bounds", "Show the text of the card");
    let shown = tap(&app, &shown, card.choices[0].does.as_ref());
    assert!(app.settings().unwrap().card_on_notification);
    assert!(row(&shown, "bounds", "Show the text of the card").choices[0].chosen);
}

#[test]
fn fewer_is_a_step_and_the_way_back_stands_beside_what_became_rare() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app, "Check-in");
    let shown = reminders(&app);
    let fewer = does(button(&row(&shown, "bounds", "On the days I chose").buttons, "Fewer reminders")).unwrap();
    let outcome = act(&app, &shown, fewer, Vec::new()).unwrap();
    assert_eq!(outcome.notice.unwrap().text, "Noted. They come less often now.");
    let shown = outcome.page.unwrap();
    let back = does(button(&row(&shown, "bounds", "At most every second day").buttons, "Back to the days I chose"));
    let shown = tap(&app, &shown, back);
    assert!(say::page(&shown, false).contains("On the days I chose"));
}

#[test]
fn a_pause_is_of_some_days_or_until_a_day_and_ends_by_a_tap() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    switch(&app, "Check-in");
    let pause = form(&button(&reminders(&app).foot, "Pause").does).clone();
    let until = |day: &str| ("day", Value::Day { day: Some(day.parse().unwrap()) });
    let lengths: [(Filled, &str); 3] = [
        (vec![("length", picked("1"))], "Resting until Wednesday, 25 November"),
        (vec![("length", picked("30"))], "Resting until Thursday, 24 December"),
        (vec![("length", picked("until")), until("2026-12-01")], "Resting until Tuesday, 1 December"),
    ];
    for (values, lead) in lengths {
        let shown = save(&app, &pause, &values).unwrap().page.unwrap();
        let shown = tap(&app, &shown, does(button(&row(&shown, "paused", lead).buttons, "End")));
        assert!(!has(&shown, "paused"));
    }
    let refused = |values: &[(&str, Value)]| refusal(save(&app, &pause, values));
    assert_eq!(refused(&[("length", picked("until")), until("2026-11-24")]), ("day".into(), Problem::DayInPast));
    let open = Value::Day { day: None };
    assert_eq!(refused(&[("length", picked("until")), ("day", open)]), ("day".into(), Problem::Empty));
    assert_eq!(refused(&[("length", picked("2"))]), ("length".into(), Problem::UnknownKey));
}

#[test]
fn a_value_of_another_sort_is_refused_at_its_field_also_where_it_was_not_seen() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let add = form(&button(&reminders(&app).foot, "Add").does).clone();
    for field in &add.fields {
        let mut values = filled(&add, &[]);
        let wrong = match field.value {
            Value::Switch { .. } => Value::Number { number: None },
            _ => Value::Switch { on: true },
        };
        values
            .iter_mut()
            .filter(|value: &&mut FieldValue| value.key == field.key)
            .for_each(|value| value.value = wrong.clone());
        let refused = act(&app, &reminders(&app), &add.does, values);
        assert_eq!(refusal(refused), (field.key.clone(), Problem::UnknownKey));
    }
}
