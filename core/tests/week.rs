//! The week and the seven behaviours, as a person meets them on their pages.

use crate::common::kept::{app, buttons, texts_of};
use crate::common::page::{
    act, add_person, button, choice, choices, chosen, does, filled, form, has, hits, listed, page, picked, row, rows,
    said, tap, texts, written,
};
use crate::common::{app_at, app_in, day, refusal};
use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::check_in::{Answer, FeltWord};
use grain_core::circle::{PersonDraft, Relation};
use grain_core::error::Problem;
use grain_core::page::{Action, Page};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::settings::{Settings, Side, Situation, WeekBegins};
use proptest::prelude::*;

/// The app on a day at noon, on what was written before. 24 November 2026 is a Tuesday.
fn at(folder: &tempfile::TempDir, day: &str) -> App {
    app_at(folder.path(), &format!("{day}T12:00:00Z"))
}

fn sentences(app: &App) -> Vec<String> {
    said(&page(app, "week"), "said").lines().map(str::to_owned).collect()
}

fn grains(app: &App, area: &str, change: GrainChange) {
    let draft = GrainDraft {
        area: area.into(),
        change,
        reason: None,
        why: String::new().into(),
        day: None,
        source: GrainSource::ByHand,
    };
    app.add_grains(draft).unwrap();
}

fn feel(app: &App, words: &[&str]) {
    let words = words.iter().map(|word| FeltWord { word: (*word).into(), strength: None }).collect();
    app.answer_check_in(None, vec![Answer::Feelings { words }]).unwrap();
}

fn names(app: &App) -> Vec<String> {
    app.today().unwrap().due.into_iter().map(|due| due.text).collect()
}

#[test]
fn a_week_without_a_word_is_quiet_and_nothing_brings_it_up() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    assert_eq!(sentences(&app), ["A quiet week here. That is fine."]);
    assert!(!names(&app).contains(&"Your week".to_owned()));
    assert!(texts(rows(&page(&app, "practice"), "whole")).contains(&"Your week"));
}

#[test]
fn one_day_says_little_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    feel(&app(&folder, Side::Healing), &["tired"]);
    let app = at(&folder, "2026-11-29");
    assert_eq!(
        sentences(&app),
        [
            "You wrote on one day.",
            "One day says little about a week.",
            "Too few words this week to name one.",
            "No area changed this week.",
            "There is too little to set two weeks side by side."
        ]
    );
    assert_eq!(names(&app), ["Your week"]);
}

#[test]
fn a_lived_week_stands_in_whole_sentences_about_ones_own_book() {
    let folder = tempfile::tempdir().unwrap();
    {
        let app = app(&folder, Side::Both);
        feel(&app, &["tired", "wary"]);
        grains(&app, "money", GrainChange::LittleAdded);
        let promise = |text: &str| PromiseDraft {
            text: text.into(),
            to: PromisedTo::Partner,
            schedule: PromiseSchedule::Once { day: day("2026-11-25") },
            due_time: None,
            remind: PromiseReminder::Off,
        };
        let kept = app.add_promise(promise("the bill")).unwrap().id;
        app.add_promise(promise("the call")).unwrap();
        drop(app);
        let app = at(&folder, "2026-11-25");
        feel(&app, &["tired"]);
        app.answer_promise(kept, day("2026-11-25"), PromiseAnswer::Kept).unwrap();
        drop(app);
        let app = at(&folder, "2026-11-26");
        grains(&app, "money", GrainChange::LotTaken);
        grains(&app, "faith", GrainChange::LittleTaken);
    }
    let app = at(&folder, "2026-11-29");
    let all = sentences(&app);
    assert_eq!(
        all,
        [
            "You wrote on 3 days.",
            "Those days are a part of the week.",
            "The word you chose most was tired.",
            "In Money one came and 5 went.",
            "In Faith you took a grain out.",
            "2 promises came due.",
            "You kept one.",
            "You have not said how it went with some of them. That is fine.",
            "There is too little to set two weeks side by side."
        ]
    );
    app.save_settings(Settings { words_only: true, ..app.settings().unwrap() }).unwrap();
    assert!(sentences(&app).contains(&"In Money something changed.".to_owned()));
    // The rebuilding side has no bowl, and so no sentence about one.
    app.choose_side(Side::Rebuilding).unwrap();
    for area in ["money", "faith"] {
        app.set_area_side(area.to_owned(), Side::Rebuilding).unwrap();
    }
    assert!(!sentences(&app).iter().any(|line| line.contains("Money") || line.contains("side by side")));
}

#[test]
fn two_weeks_are_set_side_by_side_only_with_enough_days_and_without_a_direction() {
    let folder = tempfile::tempdir().unwrap();
    drop(app(&folder, Side::Healing));
    for day in ["2026-11-24", "2026-11-25", "2026-11-26", "2026-12-01", "2026-12-02", "2026-12-03"] {
        let app = at(&folder, day);
        grains(&app, "faith", GrainChange::LittleAdded);
        if day == "2026-12-02" {
            grains(&app, "money", GrainChange::LotTaken);
        }
    }
    let app = at(&folder, "2026-12-06");
    let last = sentences(&app).pop().unwrap();
    assert_eq!(last, "It differs from the week before, mostly in Money.");
    grains(&app, "money", GrainChange::LotAdded);
    assert_eq!(sentences(&app).pop().unwrap(), "About as the week before.");
}

fn thank(app: &App, begin: &str, more: &str) -> Option<grain_core::page::Act> {
    let on = page(app, "week");
    let add = form(&button(buttons(&on, "thank"), "Write one down").does).clone();
    let values = filled(&add, &[("begin", picked(begin)), ("more", written(more))]);
    act(app, &on, &add.does, values).unwrap().notice.unwrap().undo
}

#[test]
fn thanks_are_up_to_three_can_be_taken_back_and_are_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let undo = thank(&app, "glad", "the kettle was on").unwrap();
    assert_eq!(texts(rows(&page(&app, "week"), "thanks")), ["I was glad when the kettle was on"]);
    act(&app, &page(&app, "week"), &undo, vec![]).unwrap();
    assert!(rows(&page(&app, "week"), "thanks").is_empty());
    for more in ["the bus came", "a neighbour waved", "it rained"] {
        thank(&app, "noticed", more);
    }
    let full = page(&app, "week");
    assert_eq!(rows(&full, "thanks").len(), 3);
    assert!(!has(&full, "thank"), "three, and no more is asked for");
    assert_eq!(hits(&app, "neighbour").len(), 1);
    assert_eq!(app.bowl("money".to_owned()).unwrap().ledger, [], "thanks put nothing into a bowl");
    let delete = does(&rows(&full, "thanks")[0].menu[0]).unwrap();
    act(&app, &full, delete, vec![]).unwrap();
    assert_eq!(rows(&page(&app, "week"), "thanks").len(), 2);
    assert!(has(&page(&app, "week"), "thank"));
}

#[test]
fn an_empty_thanks_is_refused_at_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Healing);
    let on = page(&app, "week");
    let add = form(&button(buttons(&on, "thank"), "Write one down").does);
    let refused = refusal(act(&app, &on, &add.does, filled(add, &[("more", written("  "))])));
    assert_eq!(refused, ("more".to_owned(), Problem::Empty));
}

fn topics(page: &Page) -> Vec<&str> {
    choices(page, "topic").iter().map(|choice| choice.key.as_str()).collect()
}

#[test]
fn topics_fit_and_a_heavy_one_can_wait_for_the_therapist() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    let week = page(&app, "week");
    assert_eq!(topics(&week), ["plan", "small", "liked", "money", "time", "rest", "therapist", "nothing"]);
    let week = tap(&app, &week, choice(choices(&week, "topic"), "money").does.as_ref());
    assert_eq!(chosen(choices(&week, "topic")), ["money"]);
    assert!(!has(&week, "list"));
    let week = tap(&app, &week, rows(&week, "heavy")[0].choices[0].does.as_ref());
    assert_eq!(texts_of(buttons(&week, "list")), ["People to call"]);
    let draft = PersonDraft { name: "Ines".into(), relation: Relation::Therapist, ..PersonDraft::default() };
    let ines = add_person(&app, draft);
    let week = page(&app, "week");
    let list = does(button(buttons(&week, "list"), "Put it on my list")).unwrap();
    let outcome = act(&app, &week, list, vec![]).unwrap();
    assert_eq!(outcome.notice.unwrap().text, "It is on your list for Ines.");
    let asked = listed(&app, &format!("circle/{ines}"), "questions");
    assert_eq!(asked[0].text, "To talk about: Money this week");
    let week = tap(&app, &week, choice(choices(&week, "topic"), "nothing").does.as_ref());
    assert!(!has(&week, "heavy") && !has(&week, "list"));
}

#[test]
fn what_asks_for_two_is_not_there_for_one() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    assert!(has(&page(&app, "week"), "questions"));
    for situation in [Situation::Pausing, Situation::Parting, Situation::OnMyOwn] {
        app.save_settings(Settings { situation, ..app.settings().unwrap() }).unwrap();
        let week = page(&app, "week");
        assert!(!has(&week, "questions") && !has(&page(&app, "behaviours"), "seen"), "{situation:?}");
        assert_eq!(topics(&week), ["small", "liked", "money", "rest", "therapist", "nothing"]);
    }
}

#[test]
fn a_week_that_was_closed_is_not_brought_up_and_stands_among_the_earlier_ones() {
    let folder = tempfile::tempdir().unwrap();
    feel(&app(&folder, Side::Healing), &["tired"]);
    let sunday = at(&folder, "2026-11-29");
    assert_eq!(names(&sunday), ["Your week"]);
    thank(&sunday, "glad", "the sun came out");
    let week = page(&sunday, "week");
    let close = does(button(&week.foot, "That was my week"));
    let undo = act(&sunday, &week, close.unwrap(), vec![]).unwrap().notice.unwrap().undo.unwrap();
    assert!(names(&sunday).is_empty());
    act(&sunday, &week, &undo, vec![]).unwrap();
    assert_eq!(names(&sunday), ["Your week"]);
    tap(&sunday, &week, close);
    drop(sunday);
    let wednesday = at(&folder, "2026-12-02");
    assert_eq!(said(&page(&wednesday, "week"), "closed"), "That was your week.");
    drop(wednesday);
    let next = at(&folder, "2026-12-06");
    let week = page(&next, "week");
    assert_eq!(sentences(&next), ["A quiet week here. That is fine."]);
    assert!(rows(&week, "thanks").is_empty() && !has(&week, "closed"));
    let Some(Action::Go { route }) = &rows(&week, "earlier")[0].tap else { panic!() };
    let earlier = page(&next, &route.to_string());
    assert_eq!(texts(rows(&earlier, "thanks")), ["I was glad when the sun came out"]);
    assert!(said(&earlier, "said").starts_with("You wrote on one day."));
    let delete = does(earlier.foot.last().unwrap()).unwrap();
    act(&next, &earlier, delete, vec![]).unwrap();
    assert!(!has(&page(&next, "week"), "earlier") && hits(&next, "sun").is_empty());
}

#[test]
fn a_week_passed_over_goes_silently_and_leaves_nothing_to_do() {
    let folder = tempfile::tempdir().unwrap();
    feel(&app(&folder, Side::Healing), &["tired"]);
    assert_eq!(names(&at(&folder, "2026-12-01")), ["Your week"]);
    assert!(names(&at(&folder, "2026-12-02")).is_empty(), "three days on Today");
    let practice = page(&at(&folder, "2026-12-02"), "practice");
    assert_eq!(texts(rows(&practice, "now")), ["Your week"]);
    let after = at(&folder, "2026-12-06");
    assert!(names(&after).is_empty() && !has(&page(&after, "practice"), "now"));
    assert!(!has(&page(&after, "week"), "earlier"));
}

#[test]
fn weeks_begin_as_the_person_has_them_and_days_roll_over_at_their_hour() {
    let folder = tempfile::tempdir().unwrap();
    let heading = |app: &App| crate::common::page::section(&page(app, "week"), "said").heading.to_string();
    drop(app(&folder, Side::Healing));
    let saturday = at(&folder, "2026-11-28");
    assert_eq!(heading(&saturday), "Monday, 16 November to Sunday, 22 November");
    let with = |week_begins| Settings { week_begins, ..saturday.settings().unwrap() };
    saturday.save_settings(with(WeekBegins::Sunday)).unwrap();
    assert_eq!(heading(&saturday), "Sunday, 22 November to Saturday, 28 November");
    saturday.save_settings(with(WeekBegins::Saturday)).unwrap();
    assert_eq!(heading(&saturday), "Saturday, 21 November to Friday, 27 November");
    saturday.save_settings(with(WeekBegins::Monday)).unwrap();
    drop(saturday);
    // Half past two in the night to Sunday still is Saturday, and a journey to the east brings Sunday sooner.
    let night = app_at(folder.path(), "2026-11-29T01:30:00Z");
    assert_eq!(heading(&night), "Monday, 16 November to Sunday, 22 November");
    drop(night);
    let east = app_in(folder.path(), "2026-11-28T22:30:00Z", "Asia/Tokyo");
    assert_eq!(heading(&east), "Monday, 23 November to Sunday, 29 November");
}

#[test]
fn what_one_did_is_answered_by_a_tap_and_what_reached_one_goes_with_its_week() {
    let folder = tempfile::tempdir().unwrap();
    {
        let app = app(&folder, Side::Both);
        let own = page(&app, "behaviours");
        assert_eq!(rows(&own, "own").len(), 7);
        let yes = choice(&rows(&own, "own")[1].choices, "yes").does.clone().unwrap();
        let outcome = act(&app, &own, &yes, vec![]).unwrap();
        let notice = outcome.notice.unwrap();
        assert_eq!(notice.text, "Saved. It changes no bowl.");
        let own = outcome.page.unwrap();
        assert_eq!(chosen(&rows(&own, "own")[1].choices), ["yes"]);
        assert_eq!(said(&own, "few"), "Only one week so far, so there is no pattern to name.");
        let own = tap(&app, &own, choice(&rows(&own, "own")[1].choices, "partly").does.as_ref());
        assert_eq!(chosen(&rows(&own, "own")[1].choices), ["partly"]);
        let own = tap(&app, &own, choice(&rows(&own, "own")[1].choices, "partly").does.as_ref());
        assert!(chosen(&rows(&own, "own")[1].choices).is_empty(), "one more tap takes it back");
        act(&app, &own, &notice.undo.unwrap(), vec![]).unwrap();
        let seen = page(&app, "behaviours/seen");
        assert!(said(&seen, "fear").contains("Help is at the top"));
        let seen = tap(&app, &seen, choice(&rows(&seen, "seen")[2].choices, "a_little").does.as_ref());
        assert_eq!(chosen(&rows(&seen, "seen")[2].choices), ["a_little"]);
        assert_eq!(app.bowl("money".to_owned()).unwrap().ledger, []);
    }
    let next = at(&folder, "2026-12-01");
    let seen = page(&next, "behaviours/seen");
    assert!(rows(&seen, "seen").iter().all(|row| chosen(&row.choices).is_empty()), "that week's alone");
    tap(&next, &seen, choice(&rows(&seen, "seen")[0].choices, "reached").does.as_ref());
    let left = does(button(&page(&next, "behaviours/seen").foot, "Leave this page out from now on")).cloned();
    let out = tap(&next, &seen, left.as_ref());
    assert!(!has(&out, "seen"));
    let back = tap(&next, &out, does(button(&out.foot, "Bring this page back")));
    assert_eq!(rows(&back, "seen").len(), 7);
}

#[test]
fn with_six_weeks_ones_own_yes_is_named_and_none_is_named_for_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    drop(app(&folder, Side::Rebuilding));
    for week in 0..6 {
        let app = at(&folder, &day("2026-11-29").plus(7 * week).to_string());
        let own = page(&app, "behaviours");
        let answer = if week % 2 == 0 { "yes" } else { "no" };
        let own = tap(&app, &own, choice(&rows(&own, "own")[0].choices, answer).does.as_ref());
        tap(&app, &own, choice(&rows(&own, "own")[1].choices, "no").does.as_ref());
        let seen = page(&app, "behaviours/seen");
        tap(&app, &seen, choice(&rows(&seen, "seen")[0].choices, "reached").does.as_ref());
    }
    let app = at(&folder, "2027-01-03");
    let own = page(&app, "behaviours");
    assert_eq!(rows(&own, "own")[0].second, "You said yes to this in 3 of 6 weeks.");
    assert_eq!(rows(&own, "own")[1].second, "", "nothing is said for none");
    assert_eq!(rows(&own, "earlier").len(), 5);
    let seen = page(&app, "behaviours/seen");
    assert!(rows(&seen, "seen").iter().all(|row| row.second.is_empty()));
}

#[test]
fn what_reached_one_stands_in_the_tables_for_one_week_at_most() {
    let folder = tempfile::tempdir().unwrap();
    drop(app(&folder, Side::Healing));
    for week in 0..3 {
        let app = at(&folder, &day("2026-11-29").plus(7 * week).to_string());
        let seen = page(&app, "behaviours/seen");
        tap(&app, &seen, choice(&rows(&seen, "seen")[3].choices, "not_this_week").does.as_ref());
        assert_eq!(chosen(&rows(&page(&app, "behaviours/seen"), "seen")[3].choices), ["not_this_week"]);
    }
    // Going back to the first of these weeks finds nothing of it: no row is left from which a trend could be drawn (S10).
    let first = at(&folder, "2026-11-29");
    let seen = page(&first, "behaviours/seen");
    assert!(rows(&seen, "seen").iter().all(|row| chosen(&row.choices).is_empty()));
}

#[test]
fn nothing_is_to_be_done_on_a_hard_day() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    app.begin_hard_day().unwrap();
    let week = page(&app, "week");
    assert!(has(&week, "said") && !has(&week, "topic") && week.foot.is_empty());
    assert!(!has(&page(&app, "behaviours"), "own") && !has(&page(&app, "behaviours/seen"), "seen"));
}

#[test]
fn the_week_leads_to_the_seven_behaviours() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder, Side::Both);
    let to = row(&page(&app, "week"), "more", "Seven behaviours").tap.clone();
    assert_eq!(to, Some(Action::Go { route: "behaviours".parse().unwrap() }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever is tapped on the pages of weeks, on whatever days: each tap's undo puts back what stood before, no bowl changes,
    /// and no page is lost.
    #[test]
    fn taps_of_many_weeks_can_each_be_taken_back(taps in proptest::collection::vec((0..4_i32, 0..4_usize, 0..8_usize, any::<bool>()), 1..14)) {
        let folder = tempfile::tempdir().unwrap();
        drop(app(&folder, Side::Both));
        let mut today = day("2026-11-24");
        for (minute, (later, what, which, takes_back)) in taps.into_iter().enumerate() {
            today = today.plus(later * 2);
            let app = app_at(folder.path(), &format!("{today}T12:{minute:02}:00Z"));
            let route = ["week", "week", "behaviours", "behaviours/seen"][what];
            let on = page(&app, route);
            let tapped = match what {
                0 => choices(&on, "topic").get(which).and_then(|choice| choice.does.clone()),
                1 => on.foot.first().and_then(|button| does(button).cloned()),
                2 => rows(&on, "own")[which % 7].choices[which % 4].does.clone(),
                _ => rows(&on, "seen")[which % 7].choices[which % 4].does.clone(),
            };
            let Some(tapped) = tapped else { continue };
            let outcome = act(&app, &on, &tapped, vec![]).unwrap();
            let after = page(&app, route);
            prop_assert_ne!(&after, &on, "a tap that is offered does something");
            if takes_back {
                let undo = outcome.notice.and_then(|notice| notice.undo).unwrap();
                act(&app, &after, &undo, vec![]).unwrap();
                prop_assert_eq!(page(&app, route), on);
            }
            prop_assert_eq!(app.bowl("money".to_owned()).unwrap().ledger.len(), 0);
        }
    }
}
