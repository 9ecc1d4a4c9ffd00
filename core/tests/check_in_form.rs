//! What a form asks of each side, one answer for the rest with its way back, and the days one can go to.

use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::check_in::{Answer, CheckInView, GrainsSaid, QuestionBody, RestView};
use grain_core::error::Problem;
use grain_core::settings::Side;

const AREAS: [&str; 5] = ["money", "time", "honesty", "emotions", "home"];

fn form(folder: &std::path::Path, side: Side) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(side).unwrap();
    app.track_areas(AREAS.map(String::from).to_vec()).unwrap();
    app
}

fn ids(view: &CheckInView) -> Vec<&str> {
    view.questions.iter().filter(|q| !q.instead).map(|q| q.id.as_str()).collect()
}

fn rest(view: &CheckInView, question: &str) -> RestView {
    match &view.questions.iter().find(|q| q.id == question).unwrap().body {
        QuestionBody::Grains { rest, .. } | QuestionBody::Behaviours { rest, .. } => rest.clone(),
        _ => panic!("{question} has no rest"),
    }
}

/// What was said of each line of a question.
fn said(app: &App, question: &str) -> Vec<String> {
    let view = app.check_in(None).unwrap();
    let chosen = |choices: &[grain_core::check_in::ChoiceView]| {
        choices.iter().find(|c| c.chosen).map_or("-".to_owned(), |c| c.id.clone())
    };
    match &view.questions.iter().find(|q| q.id == question).unwrap().body {
        QuestionBody::Grains { areas, .. } => areas.iter().map(|area| chosen(&area.choices)).collect(),
        QuestionBody::Behaviours { lines, .. } => lines.iter().map(|line| chosen(&line.choices)).collect(),
        _ => panic!("{question} has no lines"),
    }
}

fn grains(area: &str, said: Option<GrainsSaid>) -> Answer {
    Answer::Grains { area: area.into(), grains: said, why: String::new().into() }
}

fn line(line: &str, choice: &str) -> Answer {
    Answer::Behaviour { line: line.into(), choice: Some(choice.into()) }
}

fn all_areas() -> Vec<String> {
    AREAS.map(String::from).to_vec()
}

#[test]
fn a_form_asks_in_the_order_in_which_it_is_lived_and_both_sides_are_asked_less() {
    let asked = |side| {
        let folder = tempfile::tempdir().unwrap();
        let view = form(folder.path(), side).check_in(None).unwrap();
        (ids(&view).join(" "), view.questions.iter().filter(|q| q.instead && q.folded).count())
    };
    assert_eq!(asked(Side::Healing), ("safe grains feelings helped need".to_owned(), 0));
    assert_eq!(asked(Side::Rebuilding), ("promises behaviours defensive tell feelings".to_owned(), 0));
    assert_eq!(asked(Side::Both), ("safe grains promises side tell feelings".to_owned(), 2));
}

#[test]
fn an_untouched_form_has_one_line_that_names_help_and_says_saved_only_after_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Healing);
    let view = app.check_in(None).unwrap();
    assert!(view.opening.contains("Help is at the top"));
    assert_eq!((view.closing.as_str(), view.begun), ("", false), "looking at it begins nothing");
    app.answer_check_in(None, vec![grains("money", Some(GrainsSaid::NoChange))]).unwrap();
    assert_eq!(app.check_in(None).unwrap().closing, "Saved. You can change it any time.");
}

#[test]
fn no_change_in_the_rest_answers_what_was_seen_and_not_yet_said_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Healing);
    let button = || rest(&app.check_in(None).unwrap(), "grains");
    assert_eq!((button().text.as_str(), button().open), ("No change in any", true));
    app.answer_check_in(None, vec![grains("time", Some(GrainsSaid::LotTaken))]).unwrap();
    assert_eq!(button().text, "No change in the rest");
    let seen = vec!["money".to_owned(), "time".to_owned(), "honesty".to_owned()];
    assert_eq!(app.answer_rest(None, "grains".into(), seen).unwrap().text, "No change in 2 areas.");
    let said_of = |area: &str| {
        let view = app.check_in(None).unwrap();
        let QuestionBody::Grains { areas, .. } = &view.questions[1].body else { panic!("grains") };
        let area = areas.iter().find(|a| a.area == area).unwrap();
        area.choices.iter().find(|c| c.chosen).map(|c| c.id.clone())
    };
    assert_eq!(said_of("money").as_deref(), Some("no_change"));
    assert_eq!(said_of("time").as_deref(), Some("lot_taken"), "what was said stays");
    assert_eq!((said_of("emotions"), said_of("home")), (None, None), "what was not seen is not answered");
    assert_eq!(app.bowl("time".into()).unwrap().ledger.len(), 1);
    app.answer_rest(None, "grains".into(), all_areas()).unwrap();
    assert!(!button().open, "nothing is left");
    assert_eq!(app.answer_rest(None, "grains".into(), all_areas()).unwrap().text, "");
}

#[test]
fn undo_takes_back_just_those_answers_and_not_what_was_changed_since() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Healing);
    app.answer_check_in(None, vec![grains("money", Some(GrainsSaid::NoChange))]).unwrap();
    app.answer_rest(None, "grains".into(), all_areas()).unwrap();
    // One is changed, one is changed and changed back: both are the person's own now.
    app.answer_check_in(None, vec![grains("time", Some(GrainsSaid::LittleAdded))]).unwrap();
    app.answer_check_in(None, vec![grains("honesty", Some(GrainsSaid::LotAdded))]).unwrap();
    app.answer_check_in(None, vec![grains("honesty", Some(GrainsSaid::NoChange))]).unwrap();
    let today = app.check_in(None).unwrap().day;
    app.undo_rest(today, "grains".into()).unwrap();
    let mut left = said(&app, "grains");
    left.sort();
    assert_eq!(left, ["-", "-", "little_added", "no_change", "no_change"]);
    app.undo_rest(today, "grains".into()).unwrap();
    assert_eq!(said(&app, "grains").iter().filter(|said| *said == "-").count(), 2, "a second Undo does nothing");
}

#[test]
fn no_occasion_for_the_rest_leaves_the_lines_that_were_said_and_undo_gives_the_others_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Rebuilding);
    app.answer_check_in(None, vec![line("says_what_is_meant", "missed"), line("gives_freely", "no_occasion")]).unwrap();
    let view = app.check_in(None).unwrap();
    let QuestionBody::Behaviours { lines, .. } = &view.questions[1].body else { panic!("behaviours") };
    let seen: Vec<_> = lines.iter().map(|line| line.id.clone()).collect();
    assert_eq!(app.answer_rest(None, "behaviours".into(), seen).unwrap().text, "No occasion for 5 lines.");
    assert_eq!(said(&app, "behaviours").iter().filter(|said| *said == "no_occasion").count(), 6);
    app.answer_check_in(None, vec![line("shows_priority", "kept")]).unwrap();
    app.undo_rest(view.day, "behaviours".into()).unwrap();
    assert_eq!(said(&app, "behaviours"), ["missed", "-", "-", "kept", "-", "-", "no_occasion"]);
}

#[test]
fn what_is_not_there_has_no_rest_and_another_day_no_undo() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Both);
    let rest = |day, question: &str, line: &str| app.answer_rest(day, question.into(), vec![line.into()]);
    assert_eq!(refusal(rest(None, "helped", "sleep")).1, Problem::UnknownKey);
    assert_eq!(refusal(rest(None, "behaviours", "obeys")).1, Problem::UnknownKey);
    assert_eq!(refusal(rest(None, "grains", "garden")).1, Problem::UnknownArea);
    assert_eq!(refusal(rest(Some(day("2026-11-16")), "grains", "money")).1, Problem::DayTooFarBack);
    rest(None, "grains", "money").unwrap();
    app.undo_rest(day("2026-11-23"), "grains".into()).unwrap();
    assert_eq!(said(&app, "grains").iter().filter(|said| *said == "no_change").count(), 1);
}

#[test]
fn the_seven_lines_are_another_way_to_say_how_my_side_was_and_open_once_one_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Both);
    let closed = || {
        let view = app.check_in(None).unwrap();
        view.questions.into_iter().filter(|q| q.folded).map(|q| q.id).collect::<Vec<_>>()
    };
    assert_eq!(closed(), ["behaviours", "defensive"]);
    app.answer_check_in(None, vec![line("gives_freely", "partly")]).unwrap();
    assert!(closed().is_empty());
}

#[test]
fn what_a_form_asks_no_longer_stays_in_sight_where_it_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Both);
    let helped = Answer::Several { question: "helped".into(), choices: vec!["sleep".into()] };
    app.answer_check_in(None, vec![helped]).unwrap();
    assert_eq!(ids(&app.check_in(None).unwrap()), ["safe", "grains", "helped", "promises", "side", "tell", "feelings"]);
    assert!(!ids(&app.check_in(Some(day("2026-11-23"))).unwrap()).contains(&"helped"));
}

#[test]
fn the_head_leads_from_today_to_seven_days_back_and_no_further() {
    let folder = tempfile::tempdir().unwrap();
    let app = form(folder.path(), Side::Healing);
    let mut view = app.check_in(None).unwrap();
    assert_eq!((view.day_text.as_str(), view.later, view.past_day.as_str()), ("Today", None, ""));
    let mut heads = Vec::new();
    while let Some(earlier) = view.earlier {
        let before = view.day;
        view = app.check_in(Some(earlier)).unwrap();
        assert_eq!(view.later, Some(before));
        heads.push(view.past_day);
    }
    assert_eq!(heads.len(), 7);
    assert_eq!(heads[0], "For Monday, written today.");
    assert_eq!(heads[6], "For Tuesday, 17 November, written today.", "the same weekday has its date");
}
