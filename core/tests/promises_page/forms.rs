//! Writing a promise down and changing it.

use super::*;

/// The form of a new promise with some fields filled in.
fn new(app: &App, values: &[(&str, Value)]) -> (Page, Form, Vec<FieldValue>) {
    let page = page(app, "promises");
    let form = form(&button(&page.foot, "A new promise").does).clone();
    let values = filled(&form, values);
    (page, form, values)
}

#[test]
fn every_rhythm_to_everyone_with_every_reminder_can_be_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let from = day("2026-11-24");
    let recurring = |weekdays| PromiseSchedule::Recurring { weekdays, from, until: None };
    let rarer = |rhythm| PromiseSchedule::Rarer { rhythm, from, until: None };
    let days = |days| ("weekdays", Value::Weekdays { days });
    let monday = day("2026-11-23");
    let last_friday = RarerRhythm::MonthWeekday { nth: NthWeek::Last, weekday: 4 };
    let rhythms: Vec<(&str, Filled, PromiseSchedule)> = vec![
        ("todays_word", vec![], PromiseSchedule::TodaysWord),
        ("once", vec![("day", on("2026-12-01"))], PromiseSchedule::Once { day: day("2026-12-01") }),
        ("each_day", vec![], recurring(127)),
        ("each_weekday", vec![], recurring(0b1_1111)),
        ("some_days", vec![days(0b100_0001)], recurring(0b100_0001)),
        ("second_week", vec![days(4)], rarer(RarerRhythm::SecondWeek { weekdays: 4, first: monday })),
        (
            "month_day",
            vec![("month_day", Value::Number { number: Some(31) })],
            rarer(RarerRhythm::MonthDay { day: 31 }),
        ),
        ("month_weekday", vec![("nth", picked("last")), ("weekday", picked("4"))], rarer(last_friday)),
    ];
    let at: WallTime = "21:15".parse().unwrap();
    let reminders = [
        ("off", PromiseReminder::Off),
        ("on_the_day", PromiseReminder::OnTheDay { time: at, at_this_time_anyway: true }),
        ("day_before", PromiseReminder::DayBefore { time: at, at_this_time_anyway: true }),
    ];
    let someone = PromisedTo::Someone { name: "Kim".into() };
    let whom = [("partner", PromisedTo::Partner), ("myself", PromisedTo::Myself), ("someone", someone)];
    for (n, (rhythm, more, schedule)) in rhythms.into_iter().enumerate() {
        let (remind, reminder) = if rhythm == "todays_word" { reminders[1] } else { reminders[n % 3] };
        let (to, promised_to) = &whom[n % 3];
        let text = format!("Promise {n}");
        let mut values = vec![
            ("text", written(&text)),
            ("to", picked(to)),
            ("to_name", written("Kim")),
            ("rhythm", picked(rhythm)),
            ("due_time", time("18:30")),
            ("remind", picked(remind)),
            ("remind_time", time("21:15")),
            ("remind_anyway", Value::Switch { on: true }),
        ];
        values.extend(more);
        let (on, form, values) = new(&app, &values);
        let outcome = act(&app, &on, &form.does, values).unwrap();
        assert_eq!(outcome.wants_to_notify, remind != "off", "the phone is asked where a reminder is to come");
        let after = outcome.page.unwrap();
        let all: Vec<&Row> =
            ["due", "coming"].into_iter().filter(|key| has(&after, key)).flat_map(|key| rows(&after, key)).collect();
        let shown = all.iter().find(|row| row.text == text).unwrap();
        let id = shown.key.split(' ').next().unwrap().parse().unwrap();
        let PromiseDraft { text: words, to, schedule: days, due_time, remind } = app.promise(id).unwrap().draft;
        assert_eq!((words.as_str(), &to, days), (text.as_str(), promised_to, schedule));
        assert_eq!((due_time, remind), (Some("18:30".parse().unwrap()), reminder), "{rhythm}");
    }
}

#[test]
fn a_refused_promise_names_the_field_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let what = || ("text", written("I call by six."));
    let rhythm = |key: &str| ("rhythm", picked(key));
    let refused: Vec<(Filled, &str, Problem)> = vec![
        (vec![("text", written("  "))], "text", Problem::Empty),
        (vec![("text", written(&"x".repeat(501)))], "text", Problem::TooLong),
        (vec![what(), ("to", picked("someone"))], "to_name", Problem::Empty),
        (vec![what(), rhythm("")], "rhythm", Problem::UnknownKey),
        (vec![what(), ("day", on("2026-11-23"))], "day", Problem::DayInPast),
        (vec![what(), ("day", Value::Day { day: None })], "day", Problem::Empty),
        (vec![what(), rhythm("some_days"), ("weekdays", Value::Weekdays { days: 0 })], "weekdays", Problem::OutOfRange),
        (vec![what(), rhythm("each_day"), ("from", on("2036-11-25"))], "from", Problem::OutOfRange),
        (vec![what(), rhythm("each_day"), ("until", on("2026-11-20"))], "until", Problem::DayInPast),
        (
            vec![what(), rhythm("month_day"), ("month_day", Value::Number { number: None })],
            "month_day",
            Problem::OutOfRange,
        ),
        (vec![what(), rhythm("month_weekday"), ("nth", picked("fifth"))], "nth", Problem::UnknownKey),
        (vec![what(), rhythm("todays_word"), ("remind", picked("day_before"))], "remind", Problem::NotAllowed),
        (
            vec![what(), ("remind", picked("on_the_day")), ("remind_time", Value::Time { time: None })],
            "remind_time",
            Problem::Empty,
        ),
    ];
    for (values, field, problem) in refused {
        let (on, form, values) = new(&app, &values);
        assert!(form.fields.iter().any(|known| known.key == field), "{field} is a field of the form");
        assert_eq!(refusal(act(&app, &on, &form.does, values)), (field.into(), problem));
        assert_eq!(page(&app, "promises"), on);
    }
}

#[test]
fn the_same_form_saved_as_it_stands_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-20T12:00:00Z");
    let rhythm = RarerRhythm::SecondWeek { weekdays: 0b1001, first: day("2026-11-16") };
    let from = day("2026-11-20");
    let time = "20:00".parse().unwrap();
    let remind = PromiseReminder::DayBefore { time, at_this_time_anyway: false };
    let to = PromisedTo::Someone { name: "Kim".into() };
    let until = Some(day("2027-05-01"));
    let schedules = [
        today(),
        PromiseSchedule::Rarer { rhythm, from, until },
        PromiseSchedule::Recurring { weekdays: 0b101, from, until: None },
    ];
    let ids: Vec<_> = schedules
        .map(|schedule| PromiseDraft { to: to.clone(), remind, due_time: Some(time), ..draft("As said.", schedule) })
        .map(|draft| app.add_promise(draft).unwrap().id)
        .into();
    drop(app);
    // Some days later, so that a rhythm has begun.
    let app = app_at(folder.path(), NOON);
    for id in ids {
        let before = app.promise(id).unwrap();
        let shown = page(&app, &format!("promise/{id}"));
        let change = form(&button(&shown.foot, "Change it before the day").does);
        act(&app, &shown, &change.does, filled(change, &[])).unwrap();
        assert_eq!(app.promise(id).unwrap(), before);
    }
}

#[test]
fn words_days_and_reminder_change_on_the_page_of_the_promise() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, "I call by six.", each_day("2026-11-24")).id;
    let shown = page(&app, &format!("promise/{id}"));
    assert_eq!((shown.title.as_str(), shown.lead.as_str()), ("A promise", "To my partner \u{b7} Each day"));
    let change = form(&button(&shown.foot, "Change it before the day").does);
    let values = [
        ("text", written("I will never be late")),
        ("rhythm", picked("some_days")),
        ("weekdays", Value::Weekdays { days: 2 }),
        ("remind", picked("on_the_day")),
        ("remind_time", time("18:00")),
    ];
    let outcome = act(&app, &shown, &change.does, filled(change, &values)).unwrap();
    assert_eq!(outcome.notice.unwrap().text, "This is a very large promise. What can you do this month?");
    let changed = outcome.page.unwrap();
    assert_eq!(changed.lead, "To my partner \u{b7} On Tuesday");
    assert!(has(&changed, "very_large"));
    let remind = PromiseReminder::OnTheDay { time: "18:00".parse().unwrap(), at_this_time_anyway: false };
    assert_eq!(app.promise(id).unwrap().draft.remind, remind);
}

#[test]
fn a_rhythm_that_becomes_every_second_week_begins_with_this_week() {
    let folder = tempfile::tempdir().unwrap();
    let id = add(&app_at(folder.path(), "2026-11-16T12:00:00Z"), "I call by six.", each_day("2026-11-16")).id;
    let app = app_at(folder.path(), NOON);
    let shown = page(&app, &format!("promise/{id}"));
    let change = form(&button(&shown.foot, "Change it before the day").does);
    let values = [("rhythm", picked("second_week")), ("weekdays", Value::Weekdays { days: 4 })];
    act(&app, &shown, &change.does, filled(change, &values)).unwrap();
    let rhythm = RarerRhythm::SecondWeek { weekdays: 4, first: day("2026-11-23") };
    let schedule = PromiseSchedule::Rarer { rhythm, from: day("2026-11-24"), until: None };
    assert_eq!(app.promise(id).unwrap().draft.schedule, schedule);
}
