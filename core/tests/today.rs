//! The day's page from set-up to the next morning.

use crate::common::{NOON, app_at, app_in, day};
use grain_core::app::App;
use grain_core::check_in::{Answer, GrainsSaid};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::settings::{Settings, Side};
use grain_core::today::{TodayCheckIn, TodayDone};

fn promise(text: &str, on: &str) -> PromiseDraft {
    PromiseDraft {
        text: text.into(),
        to: PromisedTo::Partner,
        schedule: PromiseSchedule::Once { day: day(on) },
        due_time: None,
        remind: PromiseReminder::Off,
    }
}

fn check_in_of(app: &App) -> TodayCheckIn {
    app.today().unwrap().check_in
}

#[test]
fn before_set_up_the_page_is_whole_and_asks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let today = app_at(folder.path(), NOON).today().unwrap();
    assert_eq!((today.side, today.greeting.as_str()), (None, "Good afternoon"));
    assert_eq!(today.day, day("2026-11-24"));
    assert!(today.bowls.rows.is_empty() && today.promises.is_empty() && today.hard_day.is_none());
    assert!(matches!(today.check_in, TodayCheckIn::Due { .. }));
    assert!(today.card.card.is_some() && today.prompt.prompt.is_some());
    assert_eq!((today.yesterday, today.made_up.as_str(), today.paused.as_str()), (None, "", ""));
}

#[test]
fn the_check_in_goes_from_due_to_begun_to_done() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into(), "honesty".into()]).unwrap();
    let TodayCheckIn::Due { first } = check_in_of(&app) else { panic!("nothing was said yet") };
    assert_eq!((first.label.as_str(), first.steps, first.choices.len()), ("Check-in", true, 5));
    let said = &first.choices[3].answer;
    assert_eq!(*said, Answer::One { question: "safe".into(), choice: Some("mostly".into()) });
    let grains = |area: &str, said| Answer::Grains { area: area.into(), grains: Some(said), why: String::new().into() };
    app.answer_check_in(None, vec![Answer::One { question: "safe".into(), choice: Some("mostly".into()) }]).unwrap();
    assert!(matches!(check_in_of(&app), TodayCheckIn::Begun { .. }));
    app.answer_check_in(None, vec![grains("money", GrainsSaid::LotAdded)]).unwrap();
    app.finish_check_in(None).unwrap();
    let done = done_of(&app);
    assert_eq!(done.text, "13:00");
    assert_eq!(lines(&done), ["Money: 5 grains added today."]);
    app.save_settings(Settings { words_only: true, ..app.settings().unwrap() }).unwrap();
    assert_eq!(lines(&done_of(&app)), ["Money: something changed today."], "words only shows no number");
}

fn done_of(app: &App) -> TodayDone {
    let TodayCheckIn::Done { done } = check_in_of(app) else { panic!("it was finished") };
    done
}

fn lines(done: &TodayDone) -> Vec<String> {
    done.bowls.iter().map(|bowl| &bowl.line).chain(&done.more).map(ToString::to_string).collect()
}

#[test]
fn promises_of_today_and_open_ones_of_before_stand_on_the_page_until_they_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-23T12:00:00Z");
    app.choose_side(Side::Rebuilding).unwrap();
    let before = app.add_promise(promise("call the bank", "2026-11-23")).unwrap().id;
    app.add_promise(promise("be home at six", "2026-11-24")).unwrap();
    app.add_promise(promise("the day after", "2026-11-25")).unwrap();
    drop(app);
    let app = app_at(folder.path(), NOON);
    let due = |app: &App| app.today().unwrap().promises.into_iter().map(|row| row.text).collect::<Vec<_>>();
    assert_eq!(due(&app).len(), 2, "{:?}", due(&app));
    app.answer_promise(before, day("2026-11-23"), PromiseAnswer::Kept).unwrap();
    assert_eq!(due(&app), ["be home at six"]);
    app.begin_hard_day().unwrap();
    assert!(due(&app).is_empty(), "a hard day asks for nothing");
    assert!(app.today().unwrap().hard_day.is_some());
}

#[test]
fn a_day_without_an_entry_is_offered_quietly_and_only_the_day_after() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-22T12:00:00Z");
    app.choose_side(Side::Healing).unwrap();
    app.answer_check_in(None, vec![Answer::One { question: "safe".into(), choice: Some("mostly".into()) }]).unwrap();
    drop(app);
    let offered = |now: &str| app_at(folder.path(), now).today().unwrap().yesterday;
    assert_eq!(offered("2026-11-23T12:00:00Z"), None);
    let yesterday = offered(NOON).unwrap();
    assert_eq!((yesterday.text.as_str(), yesterday.day), ("Yesterday is still open, if you like", day("2026-11-23")));
    app_at(folder.path(), NOON).check_in(Some(yesterday.day)).unwrap();
}

#[test]
fn the_day_and_the_greeting_follow_the_wall_clock_and_the_hour_a_day_begins() {
    let folder = tempfile::tempdir().unwrap();
    let at = |now: &str, zone: &str| {
        let today = app_in(folder.path(), now, zone).today().unwrap();
        (today.day.to_string(), today.greeting)
    };
    let is = |day: &str, greeting: &str| (day.to_owned(), greeting.to_owned());
    assert_eq!(at("2026-11-24T01:30:00Z", "Europe/Berlin"), is("2026-11-23", "Hello"));
    assert_eq!(at("2026-11-24T06:30:00Z", "Europe/Berlin"), is("2026-11-24", "Good morning"));
    assert_eq!(at("2026-11-24T19:30:00Z", "Europe/Berlin"), is("2026-11-24", "Good evening"));
    assert_eq!(at("2026-11-24T19:30:00Z", "Pacific/Auckland"), is("2026-11-25", "Good morning"));
}

#[test]
fn the_page_says_until_when_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let stands = |now: &str| app_at(folder.path(), now).today().unwrap().stands_until.to_string();
    assert_eq!(stands(NOON), "2026-11-24T16:00:00Z", "until the evening look");
    assert_eq!(stands("2026-11-24T16:00:00Z"), "2026-11-24T17:00:00Z", "until evening");
    assert_eq!(stands("2026-11-24T20:00:00Z"), "2026-11-24T22:00:00Z", "until night");
    assert_eq!(stands("2026-11-24T22:30:00Z"), "2026-11-24T23:00:00Z", "until midnight");
    assert_eq!(stands("2026-11-24T23:30:00Z"), "2026-11-25T02:00:00Z", "until the day ends at three");
    assert_eq!(stands("2026-11-25T01:59:59Z"), "2026-11-25T02:00:00Z");
    assert_eq!(stands("2026-11-25T02:00:00Z"), "2026-11-25T04:00:00Z", "until morning");
    assert_eq!(stands("2027-03-28T00:30:00Z"), "2027-03-28T01:00:00Z", "three comes an hour early in this night");

    let app = app_at(folder.path(), "2026-11-24T15:00:00Z");
    app.begin_hard_day().unwrap();
    assert_eq!(stands("2026-11-25T14:00:00Z"), "2026-11-25T15:00:00Z", "until the hard day ends");
}

#[test]
fn a_day_is_said_in_words_short_and_long() {
    let words = grain_core::content::day_words("en", day("2026-11-24"));
    assert_eq!(
        (words.date.as_str(), words.short.as_str(), words.month.as_str()),
        ("Tuesday, 24 November", "24 Nov", "November")
    );
}
