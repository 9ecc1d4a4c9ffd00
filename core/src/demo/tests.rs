use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::app::{App, Platform};
use crate::clock::{FixedClock, FixedZone, LocalDay, Timestamp, Zone};
use crate::error::{Error, Problem};
use crate::history::AnswersOfDays;
use crate::ids::SeededRandom;
use crate::settings::Side;
use crate::store::Key;
use crate::today::TodayCheckIn;

const TODAY: &str = "2026-11-25";

fn app(folder: &Path) -> App {
    let platform = Platform {
        clock: Arc::new(FixedClock(Timestamp::parse("2026-11-25T19:41:00Z").unwrap())),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin").unwrap())),
        random: Arc::new(SeededRandom::new(3)),
    };
    App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0
}

fn answers(app: &App) -> AnswersOfDays {
    app.answers_between(LocalDay::from_epoch_days(0), LocalDay::from_epoch_days(40_000)).unwrap()
}

fn made(seed: u64) -> (AnswersOfDays, String) {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    app.make_demo(1, seed).unwrap();
    (answers(&app), app.card_today().unwrap().card.map(|card| card.id).unwrap_or_default())
}

#[test]
fn the_same_seed_gives_the_same_history_and_another_seed_another() {
    assert_eq!(made(4), made(4));
    assert_ne!(made(4).0, made(5).0);
}

#[test]
fn a_made_up_history_is_marked_and_leaves_today_to_be_lived() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    assert_eq!(app.today().unwrap().made_up, "");
    let made = app.make_demo(1, 1).unwrap();
    let today = app.today().unwrap();
    assert_eq!(today.made_up, made.made_up);
    assert!(!today.made_up.is_empty());
    assert!(matches!(today.check_in, TodayCheckIn::Due { .. }));
    assert_eq!(today.bowls.rows.len(), 4);
    assert!((250..365).contains(&made.check_ins), "{}", made.check_ins);
    let today: LocalDay = TODAY.parse().unwrap();
    assert!(answers(&app).answers.iter().all(|answer| answer.day < today.epoch_days()));
    assert!(app.promise_record(8).unwrap().kept > 0);
    assert!(!app.prompt_history(None).unwrap().answers.is_empty());
}

#[test]
fn notes_of_a_person_are_never_mixed_with_made_up_ones() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    app.choose_side(Side::Healing).unwrap();
    let refused = app.make_demo(1, 1);
    assert!(matches!(refused, Err(Error::Input { ref field, problem: Problem::NotAllowed, .. }) if field == "demo"));
    assert_eq!(app.today().unwrap().made_up, "");
    assert!(answers(&app).answers.is_empty());
}

#[test]
fn one_to_ten_years_can_be_made_up() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    for years in [0, MOST_YEARS + 1] {
        assert!(matches!(app.make_demo(years, 1), Err(Error::Input { problem: Problem::OutOfRange, .. })));
    }
}
