//! What is written belongs to the day it was written for: across midnight, after a journey to the west, and with another
//! hour at which a day begins.

use std::path::Path;

use crate::common::{app_in, day};
use grain_core::app::App;
use grain_core::bowl::{BowlView, GrainChange, GrainDraft, GrainSource};
use grain_core::check_in::Answer;
use grain_core::settings::{Settings, Side};
use grain_core::today::TodayCheckIn;

const AUCKLAND: &str = "Pacific/Auckland";
const HONOLULU: &str = "Pacific/Honolulu";

/// Someone in Auckland on the morning of 27 November, with 30 grains and an argument.
fn in_auckland(folder: &Path) -> App {
    let app = app_in(folder, "2026-11-26T20:00:00Z", AUCKLAND);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into()]).unwrap();
    app.set_starting_level("money".into(), 30).unwrap();
    write(&app, GrainChange::LotTaken, "argument");
    app
}

fn write(app: &App, change: GrainChange, why: &str) -> (grain_core::ids::Id, BowlView) {
    let why = why.into();
    let draft = GrainDraft { area: "money".into(), change, day: None, source: GrainSource::ByHand, reason: None, why };
    let written = app.add_grains(draft).unwrap();
    (written.entry, written.bowl)
}

fn safe(choice: &str) -> Vec<Answer> {
    vec![Answer::One { question: "safe".into(), choice: Some(choice.into()) }]
}

fn with_rollover(app: &App, rollover_hour: u8) {
    app.save_settings(Settings { rollover_hour, ..app.settings().unwrap() }).unwrap();
}

#[test]
fn a_check_in_across_midnight_belongs_to_the_day_it_was_opened_for() {
    for (rollover, before, after) in
        [(0, "2026-11-26T22:58:00Z", "2026-11-26T23:01:00Z"), (3, "2026-11-27T01:58:00Z", "2026-11-27T02:01:00Z")]
    {
        let folder = tempfile::tempdir().unwrap();
        let evening = crate::common::app_at(folder.path(), before);
        evening.choose_side(Side::Healing).unwrap();
        with_rollover(&evening, rollover);
        let page = evening.check_in(None).unwrap();
        assert_eq!(page.day, day("2026-11-26"));
        evening.answer_check_in(Some(page.day), safe("mostly")).unwrap();
        drop(evening);

        let night = crate::common::app_at(folder.path(), after);
        night.answer_check_in(Some(page.day), safe("fully")).unwrap();
        night.finish_check_in(Some(page.day)).unwrap();
        assert!(night.check_in(Some(page.day)).unwrap().done_at.is_some());
        let next = night.check_in(None).unwrap();
        assert_eq!((next.day, next.begun, next.done_at), (day("2026-11-27"), false, None), "{rollover}");
        assert!(matches!(night.today().unwrap().check_in, TodayCheckIn::Due { .. }));
    }
}

#[test]
fn after_travel_west_a_tipped_bowl_shows_what_the_person_says_is_left() {
    let folder = tempfile::tempdir().unwrap();
    drop(in_auckland(folder.path()));
    let app = app_in(folder.path(), "2026-11-27T06:00:00Z", HONOLULU);
    let (_, bowl) = write(&app, GrainChange::Tipped { left: 20 }, "");
    assert_eq!(bowl.bowl.level, Some(20));
    let days: Vec<_> = bowl.ledger.iter().map(|entry| entry.day_text.as_str()).collect();
    assert_eq!(days, ["Today", "Today"], "nothing that has happened lies in the future");
}

#[test]
fn with_another_hour_of_the_days_beginning_nothing_written_lies_in_the_future() {
    let folder = tempfile::tempdir().unwrap();
    let app = crate::common::app_at(folder.path(), "2026-11-26T23:30:00Z");
    app.choose_side(Side::Healing).unwrap();
    with_rollover(&app, 0);
    app.track_areas(vec!["money".into()]).unwrap();
    app.set_starting_level("money".into(), 30).unwrap();
    write(&app, GrainChange::LotTaken, "argument");
    with_rollover(&app, 3);
    let (_, bowl) = write(&app, GrainChange::Tipped { left: 20 }, "");
    assert_eq!(bowl.bowl.level, Some(20));
    assert_eq!(app.today().unwrap().day, day("2026-11-27"));
    assert!(bowl.ledger.iter().all(|entry| entry.day_text == "Today"));
}

#[test]
fn undo_takes_back_the_very_entry_just_written() {
    let folder = tempfile::tempdir().unwrap();
    drop(in_auckland(folder.path()));
    let app = app_in(folder.path(), "2026-11-27T06:00:00Z", HONOLULU);
    let (entry, _) = write(&app, GrainChange::LittleAdded, "");
    app.take_back_grains(entry).unwrap();
    let bowl = app.bowl("money".into()).unwrap();
    let left: Vec<_> =
        bowl.ledger.iter().filter(|entry| !entry.taken_back).map(|entry| entry.why.to_string()).collect();
    assert_eq!((bowl.bowl.level, left), (Some(25), vec!["argument".to_owned()]));

    // Written for an earlier day it is not the first of the ledger, and Undo finds it all the same.
    let draft = GrainDraft {
        area: "money".into(),
        change: GrainChange::LotAdded,
        day: Some(day("2026-11-25")),
        source: GrainSource::ByHand,
        reason: None,
        why: "earlier".into(),
    };
    let written = app.add_grains(draft).unwrap();
    assert_ne!(written.bowl.ledger[0].id, written.entry);
    app.take_back_grains(written.entry).unwrap();
    assert_eq!(app.bowl("money".into()).unwrap().bowl.level, Some(25));
}

#[test]
fn after_travel_west_the_check_in_of_the_later_day_is_still_todays() {
    let folder = tempfile::tempdir().unwrap();
    let auckland = in_auckland(folder.path());
    auckland.answer_check_in(None, safe("mostly")).unwrap();
    drop(auckland);
    let app = app_in(folder.path(), "2026-11-27T06:00:00Z", HONOLULU);
    assert_eq!(app.check_in(None).unwrap().day, day("2026-11-27"));
    app.finish_check_in(Some(day("2026-11-27"))).unwrap();
    assert_eq!(app.check_in_days().unwrap()[0].text, "Today");
    drop(app);
    // The clock comes round to it, and then goes on.
    for (now, today) in [("2026-11-27T20:00:00Z", "2026-11-27"), ("2026-11-28T20:00:00Z", "2026-11-28")] {
        assert_eq!(app_in(folder.path(), now, HONOLULU).today().unwrap().day, day(today));
    }
}

#[test]
fn one_entry_under_a_clock_that_was_years_ahead_makes_no_day_today() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = app_in(folder.path(), "2031-05-01T12:00:00Z", "Europe/Berlin");
    wrong.choose_side(Side::Healing).unwrap();
    wrong.answer_check_in(None, safe("mostly")).unwrap();
    drop(wrong);
    let app = app_in(folder.path(), "2026-11-24T12:00:00Z", "Europe/Berlin");
    assert_eq!(app.today().unwrap().day, day("2026-11-24"));
}
