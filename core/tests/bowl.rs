//! What a bowl says, and what it does not say: a level only where its owner spoke, amounts that are saved, "not yet", and a year.

use std::path::Path;

use crate::common::page::section;
use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::bowl::{BowlRow, BowlView, GrainChange, GrainDraft, GrainReason, GrainSource};
use grain_core::check_in::{Answer, GrainsSaid};
use grain_core::error::Problem;
use grain_core::page::{Act, Body, FieldValue, Page, Route, Then, Value};
use grain_core::settings::Side;
use grain_core::today::TodayCheckIn;

fn healing(folder: &Path) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into(), "time".into(), "honesty".into()]).unwrap();
    app
}

fn bowl(app: &App, area: &str) -> BowlView {
    app.bowl(area.into()).unwrap()
}

fn row(app: &App, area: &str) -> BowlRow {
    app.bowls().unwrap().rows.into_iter().find(|row| row.area == area).unwrap()
}

fn grains(area: &str, change: GrainChange) -> GrainDraft {
    let (area, source, why) = (area.to_owned(), GrainSource::ByHand, String::new().into());
    GrainDraft { area, change, day: None, source, reason: None, why }
}

fn page(app: &App, route: &Route) -> Page {
    app.page(route).unwrap()
}

/// What saving the form of a section does.
fn saves(page: &Page, key: &str) -> Act {
    match &section(page, key).body {
        Body::Form { form } => form.does.clone(),
        other => panic!("{other:?}"),
    }
}

fn picked(field: &str, key: &str) -> FieldValue {
    FieldValue { key: field.into(), value: Value::Chosen { key: key.into() } }
}

fn on_day(text: &str) -> FieldValue {
    FieldValue { key: "day".into(), value: Value::Day { day: Some(day(text)) } }
}

fn undo(app: &App, undo: Option<Act>) {
    app.act(&undo.unwrap(), Vec::new(), None).unwrap();
}

#[test]
fn a_bowl_nobody_has_spoken_about_says_no_level_anywhere_and_counts_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    app.set_starting_level("money".into(), 80).unwrap();
    let honesty = bowl(&app, "honesty");
    assert_eq!(
        (honesty.bowl.level, honesty.bowl.word, honesty.bowl.shown, honesty.bowl.small_shown),
        (None, None, 0, 0)
    );
    assert_eq!((honesty.bowl.word_text.as_str(), honesty.count.as_str()), ("Nothing said yet", ""));
    assert_eq!(honesty.bowl.spoken, "Honesty in small things: nothing said yet. Only you can change this.");
    assert!(honesty.ask_starting_level && !honesty.offer_guide && honesty.year.is_none());
    assert_eq!(honesty.ledger_empty, "What you add or take will stand here.");
    // One bowl that was spoken about is not "all together", and two are, without the third.
    assert!(app.bowls().unwrap().overall.is_none());
    app.set_starting_level("time".into(), 60).unwrap();
    let all = app.bowls().unwrap().overall.unwrap();
    assert_eq!((all.shown, all.spoken.contains("2 areas")), (70, true));
    // What was done today shows the bowl that speaks, and never the one that does not.
    app.answer_check_in(None, vec![Answer::One { question: "safe".into(), choice: Some("partly".into()) }]).unwrap();
    app.finish_check_in(None).unwrap();
    let TodayCheckIn::Done { done } = app.today().unwrap().check_in else { panic!("not done") };
    assert!(done.bowls.iter().all(|bowl| bowl.area != "honesty"));
}

#[test]
fn no_bowl_at_all_is_pooled_while_nobody_has_spoken() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let bowls = app.bowls().unwrap();
    assert!(bowls.overall.is_none() && bowls.rows.iter().all(|row| row.level.is_none()));
}

#[test]
fn where_it_stands_is_said_once_and_can_be_left_open_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let said = app.set_starting_level("money".into(), 55).unwrap();
    assert_eq!((said.bowl.level, said.bowl.word_text.as_str(), said.ask_starting_level), (Some(55), "Half", false));
    assert_eq!(said.ledger_empty, "Nothing has been added or taken since the start.");
    assert_eq!(app.leave_start_open("money".into()).unwrap().bowl.level, None);
    app.set_starting_level("money".into(), 55).unwrap();
    app.add_grains(grains("money", GrainChange::LittleAdded)).unwrap();
    assert_eq!(refusal(app.leave_start_open("money".into())), ("level".into(), Problem::AlreadyClosed));
    assert_eq!(refusal(app.set_starting_level("money".into(), 10)), ("level".into(), Problem::AlreadyClosed));
    assert_eq!(row(&app, "money").level, Some(56), "what was refused changed nothing");
}

#[test]
fn the_first_grain_that_is_added_counts_from_an_empty_bowl_as_it_always_did() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    // As databases have it whose bowls were never asked: grains, and no start.
    app.add_grains(grains("money", GrainChange::LotAdded)).unwrap();
    app.add_grains(grains("money", GrainChange::LittleTaken)).unwrap();
    assert_eq!((row(&app, "money").level, row(&app, "money").word_text.as_str()), (Some(4), "Low"));
    assert!(!bowl(&app, "money").ask_starting_level);
    let written = app.add_grains(grains("money", GrainChange::LotTaken)).unwrap();
    assert_eq!((written.bowl.bowl.level, written.bowl.can_take), (Some(0), false), "empty is said, not assumed");
    app.take_back_grains(written.entry).unwrap();
    assert_eq!(row(&app, "money").level, Some(4));
}

#[test]
fn what_was_only_taken_is_kept_and_an_answer_speaks_of_what_is_there_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let said = Answer::Grains { area: "money".into(), grains: Some(GrainsSaid::LotTaken), why: "the bill".into() };
    app.answer_check_in(None, vec![said]).unwrap();
    let money = bowl(&app, "money");
    assert_eq!((money.bowl.level, money.ledger.len(), money.offer_guide), (None, 1, false));
    assert!(money.ask_starting_level, "it is asked until it is said");
    for level in [0, 32, 95] {
        assert_eq!(app.set_starting_level("money".into(), level).unwrap().bowl.level, Some(level), "what was said");
        assert_eq!(app.leave_start_open("money".into()).unwrap().bowl.level, None);
    }
    app.set_starting_level("money".into(), 32).unwrap();
    app.add_grains(grains("money", GrainChange::LittleAdded)).unwrap();
    assert_eq!((row(&app, "money").level, bowl(&app, "money").ledger[1].why.as_str()), (Some(33), "the bill"));
}

#[test]
fn an_amount_has_its_day_and_why_and_is_written_by_save_alone() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    app.set_starting_level("money".into(), 30).unwrap();
    let route = bowl(&app, "money").more;
    assert_eq!(route, Route::of("grains", "money"));
    let open = page(&app, &route);
    assert_eq!(bowl(&app, "money").bowl.level, Some(30), "the page writes nothing");
    let write = saves(&open, "amount");
    let values = |change: &str| {
        vec![
            picked("change", change),
            on_day("2026-11-22"),
            picked("reason", "told"),
            FieldValue { key: "why".into(), value: Value::Text { text: "Told me first.".into() } },
        ]
    };
    assert_eq!(refusal(app.act(&write, values(""), Some(&route))), ("change".into(), Problem::Empty));
    let said = app.act(&write, values("lot_taken"), Some(&route)).unwrap();
    assert_eq!((said.then, said.notice.as_ref().unwrap().text.as_str()), (Then::Back, "Money: A lot taken"));
    let money = bowl(&app, "money");
    let line = &money.ledger[0];
    assert_eq!((money.bowl.level, line.day, line.source.as_str()), (Some(25), day("2026-11-22"), "By hand"));
    assert_eq!(
        (line.reason.as_str(), line.why.as_str(), line.day_text.as_str()),
        ("I was told", "Told me first.", "Sunday")
    );
    assert!(line.spoken.contains("I was told. Told me first."), "{}", line.spoken);
    undo(&app, said.notice.unwrap().undo);
    assert_eq!(bowl(&app, "money").bowl.level, Some(30));
}

#[test]
fn a_bowl_that_tipped_over_keeps_what_the_person_says_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    assert!(
        page(&app, &Route::of("grains", "money")).sections.iter().all(|part| part.key != "tipped"),
        "nothing to tip"
    );
    app.set_starting_level("money".into(), 30).unwrap();
    assert!(page(&app, &Route::of("grains", "money")).sections.iter().any(|part| part.key == "tipped"));
    let open = page(&app, &Route::of("tipped", "money"));
    let tip = saves(&open, "left");
    let left = |number| vec![FieldValue { key: "left".into(), value: Value::Number { number } }];
    assert_eq!(refusal(app.act(&tip, left(Some(31)), None)), ("left".into(), Problem::OutOfRange));
    assert_eq!(refusal(app.act(&tip, left(None), None)), ("left".into(), Problem::Empty));
    app.act(&tip, left(Some(7)), None).unwrap();
    assert_eq!(bowl(&app, "money").bowl.level, Some(7));
}

#[test]
fn not_yet_is_named_on_its_page_on_a_day_let_go_and_both_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    let route = bowl(&app, "money").not_yet.route;
    let open = page(&app, &route);
    assert_eq!(bowl(&app, "money").not_yet.since, None, "to open the page names nothing");
    let name = saves(&open, "name");
    assert_eq!(refusal(app.act(&name, vec![on_day("2026-11-01")], None)), ("day".into(), Problem::DayTooFarBack));
    let named = app.act(&name, vec![on_day("2026-11-23")], None).unwrap();
    assert_eq!((named.then, bowl(&app, "money").not_yet.text.as_str()), (Then::Back, "Not yet, since yesterday"));
    assert_eq!(row(&app, "money").line, "Not yet, since yesterday");
    assert_eq!(refusal(app.name_not_yet("money".into(), None)), ("area".into(), Problem::AlreadyClosed));
    undo(&app, named.notice.unwrap().undo);
    assert_eq!((bowl(&app, "money").not_yet.text.as_str(), row(&app, "money").line.as_str()), ("Not yet", ""));
    app.act(&name, vec![on_day("2026-11-23")], None).unwrap();
    let let_go = page(&app, &route).foot.remove(0);
    assert!(let_go.ask.is_some(), "it is asked first");
    let app_later = app_at(folder.path(), "2026-11-26T12:00:00Z");
    let gone = app_later.let_go_not_yet("money".into()).unwrap();
    let after = page(&app_later, &route);
    let Body::Rows { rows, .. } = &section(&after, "before").body else { panic!("no rows") };
    let before: Vec<_> = rows.iter().map(|row| (row.text.as_str(), row.second.as_str())).collect();
    assert_eq!(before, [("Named: Monday, 23 November", "Let go: today")]);
    app_later.take_back_not_yet(gone).unwrap();
    assert_eq!(bowl(&app_later, "money").not_yet.since, Some(day("2026-11-23")));
}

#[test]
fn what_was_let_go_and_named_anew_stands_once() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    app.name_not_yet("money".into(), None).unwrap();
    let gone = app.let_go_not_yet("money".into()).unwrap();
    let anew = app.name_not_yet("money".into(), None).unwrap();
    assert_eq!(refusal(app.take_back_not_yet(gone)), ("area".into(), Problem::AlreadyClosed));
    app.take_back_not_yet(anew).unwrap();
    app.take_back_not_yet(gone).unwrap();
    assert_eq!(bowl(&app, "money").not_yet.since, Some(day("2026-11-24")));
}

#[test]
fn an_entry_is_taken_back_and_put_back_with_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path());
    app.set_starting_level("money".into(), 30).unwrap();
    let draft =
        GrainDraft { why: "A call.".into(), reason: Some(GrainReason::Told), ..grains("money", GrainChange::LotAdded) };
    let entry = app.add_grains(draft).unwrap().entry;
    app.take_back_grains(entry).unwrap();
    assert_eq!((bowl(&app, "money").bowl.level, bowl(&app, "money").ledger[0].why.as_str()), (Some(30), ""));
    app.put_back_grains(entry).unwrap();
    assert_eq!((bowl(&app, "money").bowl.level, bowl(&app, "money").ledger[0].why.as_str()), (Some(35), "A call."));
    assert!(app.put_back_grains(entry).is_err(), "it stands");
}

/// Some grains in September and November, one more in November than the page of the bowl has room for.
fn autumn(folder: &Path) -> App {
    let app = app_at(folder, "2026-09-10T12:00:00Z");
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into()]).unwrap();
    app.set_starting_level("money".into(), 30).unwrap();
    app.add_grains(grains("money", GrainChange::LotAdded)).unwrap();
    let app = app_at(folder, NOON);
    for _ in 0..11 {
        app.add_grains(grains("money", GrainChange::LittleAdded)).unwrap();
    }
    app
}

#[test]
fn a_year_is_a_small_bowl_for_each_month_with_gaps_and_nothing_before_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let year = bowl(&autumn(folder.path()), "money").year.unwrap();
    let months: Vec<_> =
        year.months.iter().map(|month| (month.name.as_str(), month.small_shown, month.word_text.as_str())).collect();
    assert_eq!(months, [("Sep", Some(8), "Filling"), ("Oct", None, "Nothing written"), ("Nov", Some(11), "Half")]);
    assert_eq!(year.spoken, "September 2026: filling. October 2026: nothing written. November 2026: half.");
    assert_eq!(year.months.iter().map(|month| month.route.is_some()).collect::<Vec<_>>(), [true, false, true]);
}

#[test]
fn the_page_of_a_bowl_has_ten_lines_and_leads_to_the_months_one_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let app = autumn(folder.path());
    let money = bowl(&app, "money");
    assert_eq!(money.ledger.len(), 10);
    let months: Vec<_> = money.months.iter().map(|month| month.text.as_str()).collect();
    assert_eq!(months, ["November 2026", "September 2026"]);
    let november = page(&app, &money.months[0].route);
    let before = november.foot.iter().map(|button| button.text.as_str()).collect::<Vec<_>>();
    let message = "October has nothing, and nothing comes after November; the bowl over time is at the end";
    assert_eq!(before, ["September 2026", "Over time"], "{message}");
}
