use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::app::{App, Platform};
use crate::check_in::CheckInView;
use crate::clock::{FixedClock, FixedZone, Timestamp, Zone};
use crate::error::{Error, Problem};
use crate::ids::SeededRandom;
use crate::page::Page;
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

/// What was said on the last days, and what was written in a year.
fn lived(app: &App) -> (Vec<CheckInView>, Page) {
    let days = app.check_in_days().unwrap().into_iter().filter(|day| day.begun);
    (days.map(|day| app.check_in(Some(day.day)).unwrap()).collect(), page(app, "answers"))
}

fn page(app: &App, route: &str) -> Page {
    app.page(&route.parse().unwrap()).unwrap()
}

fn made(seed: u64) -> ((Vec<CheckInView>, Page), String) {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    app.make_demo(1, seed).unwrap();
    (lived(&app), app.card_today().unwrap().card.map(|card| card.id).unwrap_or_default())
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
    let first = app.check_in_days().unwrap().remove(0);
    assert_eq!((first.day.to_string().as_str(), first.begun), (TODAY, false));
    assert!(page(&app, "promises").sections.iter().any(|section| section.key == "record"));
    assert!(page(&app, "answers").sections.iter().any(|section| section.key.starts_with("answers 20")));
}

#[test]
fn notes_of_a_person_are_never_mixed_with_made_up_ones() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    app.choose_side(Side::Healing).unwrap();
    let refused = app.make_demo(1, 1);
    assert!(matches!(refused, Err(Error::Input { ref field, problem: Problem::NotAllowed, .. }) if field == "demo"));
    assert_eq!(app.today().unwrap().made_up, "");
    assert!(lived(&app).0.is_empty());
}

#[test]
fn one_to_ten_years_can_be_made_up() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    for years in [0, MOST_YEARS + 1] {
        assert!(matches!(app.make_demo(years, 1), Err(Error::Input { problem: Problem::OutOfRange, .. })));
    }
}
