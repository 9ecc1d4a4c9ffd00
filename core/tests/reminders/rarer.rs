//! Rhythms rarer than each week, and weeks and clocks as the person has them.

use grain_core::clock::{NthWeek, RarerRhythm};
use grain_core::page::Input;
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::settings::{ClockForm, PhoneHabits, Settings, WeekBegins};

use super::*;

fn rare(rhythm: RarerRhythm) -> ReminderDraft {
    ReminderDraft { rarer: Some(rhythm), ..draft(ReminderKind::CheckIn, &["20:30"]) }
}

#[test]
fn a_reminder_on_the_thirty_first_comes_on_the_last_day_of_a_short_month() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.set_reminder(None, rare(RarerRhythm::MonthDay { day: 31 })).unwrap();
    let view = app.reminders().unwrap();
    assert_eq!(view.rows[0].when, "20:30, each month on its last day");
    assert_eq!(view.rows[0].draft.rarer, Some(RarerRhythm::MonthDay { day: 31 }));
    let days: Vec<_> = slots(&app, 100).iter().map(|slot| slot.day.to_string()).collect();
    assert_eq!(days, ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]);
}

#[test]
fn a_promise_every_second_week_skips_a_week_and_keeps_its_past_when_it_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let from = day("2026-11-24");
    let remind = PromiseReminder::OnTheDay { time: "18:00".parse().unwrap(), at_this_time_anyway: false };
    let draft = |rhythm| PromiseDraft {
        text: "Call".into(),
        to: PromisedTo::Myself,
        schedule: PromiseSchedule::Rarer { rhythm, from, until: None },
        due_time: None,
        remind,
    };
    let every_second = RarerRhythm::SecondWeek { weekdays: 0b001_0010, first: from };
    let made = app.add_promise(draft(every_second)).unwrap();
    assert_eq!(made.rhythm, "Every second week on Tuesday, Friday");
    let days: Vec<_> = slots(&app, 20).iter().map(|slot| slot.day.to_string()).collect();
    assert_eq!(days, ["2026-11-24", "2026-11-27", "2026-12-08", "2026-12-11"]);
    // Given back as it stands, it is the same rhythm.
    assert_eq!(app.change_promise(made.id, made.draft.clone()).unwrap().draft, made.draft);
    let last_friday = RarerRhythm::MonthWeekday { nth: NthWeek::Last, weekday: 4 };
    let changed = app.change_promise(made.id, draft(last_friday)).unwrap();
    assert_eq!(changed.rhythm, "Each month on the last Friday");
    assert_eq!(
        slots(&app, 40).iter().map(|slot| slot.day.to_string()).collect::<Vec<_>>(),
        ["2026-11-27", "2026-12-25"]
    );
}

#[test]
fn a_rhythm_that_no_calendar_has_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    for (rhythm, field) in [
        (RarerRhythm::MonthDay { day: 0 }, "month_day"),
        (RarerRhythm::MonthDay { day: 32 }, "month_day"),
        (RarerRhythm::MonthWeekday { nth: NthWeek::First, weekday: 7 }, "weekday"),
        (RarerRhythm::SecondWeek { weekdays: 0, first: day("2026-11-24") }, "weekdays"),
    ] {
        assert_eq!(refusal(app.set_reminder(None, rare(rhythm))), (field.into(), Problem::OutOfRange));
    }
}

#[test]
fn weeks_and_clock_are_those_of_the_phone_until_the_person_chooses_others() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let weekend = ReminderDraft { weekdays: 0b100_0011, ..draft(ReminderKind::CheckIn, &["20:30"]) };
    app.set_reminder(None, weekend).unwrap();
    let when = || app.reminders().unwrap().rows[0].when.clone();
    assert_eq!(when(), "20:30, Monday, Tuesday, Sunday");
    app.use_phone_habits(PhoneHabits { week_begins: 6, twelve_hours: true, ..PhoneHabits::default() }).unwrap();
    assert_eq!(when(), "8:30 pm, Sunday, Monday, Tuesday");
    assert_eq!(app.reminders().unwrap().quiet, "9:00 pm to 8:00 am");
    let page = crate::common::page::page(&app, "reminders");
    let form = crate::common::page::form(&page.foot[0].does);
    let begins = form.fields.iter().find_map(|field| match field.input {
        Input::Weekdays { week_begins, .. } => Some(week_begins),
        _ => None,
    });
    assert_eq!(begins, Some(6));
    let text = "word".into();
    let (to, schedule, due_time, remind) =
        (PromisedTo::Myself, PromiseSchedule::TodaysWord, None, PromiseReminder::Off);
    let word = app.add_promise(PromiseDraft { text, to, schedule, due_time, remind }).unwrap().id;
    app.answer_promise(word, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    let weeks = crate::common::page::listed(&app, "promises", "weeks");
    assert_eq!(weeks[0].text, "Week from 22 November", "the picture of promises begins its weeks on Sunday");

    let settings = app.settings().unwrap();
    let (week_begins, clock_form) = (WeekBegins::Monday, ClockForm::TwentyFourHours);
    app.save_settings(Settings { week_begins, clock_form, ..settings }).unwrap();
    assert_eq!(when(), "20:30, Monday, Tuesday, Sunday");
    assert_eq!(app.clock_text("20:30".parse().unwrap()).unwrap(), "20:30");
    let wrong = PhoneHabits { week_begins: 7, ..PhoneHabits::default() };
    assert_eq!(refusal(app.use_phone_habits(wrong)), ("week_begins".into(), Problem::OutOfRange));
}

#[test]
fn the_rhythm_that_is_chosen_is_found_among_those_that_are_offered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let by_weekday = |nth| RarerRhythm::MonthWeekday { nth, weekday: 3 };
    let day_of_month = RarerRhythm::MonthDay { day: 26 };
    for rhythm in [day_of_month, by_weekday(NthWeek::Fourth), by_weekday(NthWeek::Last)] {
        app.set_reminder(None, rare(rhythm)).unwrap();
        let rows = app.reminders().unwrap().rows;
        assert!(rows.iter().any(|row| row.draft.rarer == Some(rhythm)), "{rhythm}");
    }
}
