//! The pages of answers to questions, of noted moments and of the plan, as taps.

use crate::common::page::{
    act, add_person, button, does, filled, form, has, page, row, rows, section, tap, texts, written,
};
use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::circle::PersonDraft;
use grain_core::error::Problem;
use grain_core::ids::Id;
use grain_core::moments::MomentKind;
use grain_core::page::{Action, Body, Button, Page, Then, Value};
use grain_core::prompts::AnswerDraft;
use grain_core::written::Written;

fn line(app: &App, on: &str, text: &str) -> Id {
    let draft = AnswerDraft { prompt: String::new(), day: Some(day(on)), text: text.into() };
    app.answer_prompt(draft).unwrap().unwrap().id
}

fn lines<'a>(page: &'a Page, key: &str) -> Vec<&'a str> {
    match &section(page, key).body {
        Body::Text { lines, .. } => lines.iter().map(Written::as_str).collect(),
        other => panic!("{other:?}"),
    }
}

fn leads_to(button: &Button) -> String {
    match &button.does {
        Action::Go { route } => route.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_answer_is_read_whole_changed_within_its_days_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let long = "a quiet walk ".repeat(40);
    let id = line(&app, "2026-11-24", &long);
    line(&app, "2026-11-23", "the smell of rain");
    let all = page(&app, "answers");
    assert_eq!(rows(&all, "answers")[1].second, "Yesterday\nthe smell of rain");
    assert!(rows(&all, "answers")[0].second.ends_with(" \u{2026}"));
    let shown = page(&app, &format!("answer/{id}"));
    assert_eq!((shown.lead.as_str(), lines(&shown, "answer")), ("Today", vec![long.trim_end()]));
    let edit = form(&button(&shown.foot, "Edit").does);
    assert_eq!(edit.fields[0].value, written(long.trim_end()), "the whole of it stands in the form");
    let refused = act(&app, &shown, &edit.does, filled(edit, &[("text", written(" \n "))]));
    assert_eq!(refusal(refused), ("text".into(), Problem::Empty));
    let refused = act(&app, &shown, &edit.does, filled(edit, &[("text", written(&"x".repeat(20_001)))]));
    assert_eq!(refusal(refused), ("text".into(), Problem::TooLong));
    assert_eq!(page(&app, &format!("answer/{id}")), shown);
    let changed = act(&app, &shown, &edit.does, filled(edit, &[("text", written("a walk"))])).unwrap().page.unwrap();
    assert_eq!(lines(&changed, "answer"), ["a walk"]);
    let delete = button(&changed.foot, "Delete");
    assert!(delete.ask.is_some());
    let outcome = act(&app, &changed, does(delete).unwrap(), Vec::new()).unwrap();
    assert_eq!((outcome.page, outcome.then), (None, Then::Back));
    // In the list the page stays.
    let all = page(&app, "answers");
    let gone = tap(&app, &all, does(button(&rows(&all, "answers")[0].menu, "Delete")));
    assert!(
        matches!(&section(&gone, "answers").body, Body::Rows { rows, empty } if rows.is_empty() && !empty.is_empty())
    );
}

#[test]
fn an_older_answer_is_closed_and_can_still_be_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-01T12:00:00Z");
    let id = line(&app, "2026-11-01", "the smell of rain");
    drop(app);
    let app = app_at(folder.path(), NOON);
    let shown = page(&app, &format!("answer/{id}"));
    let foot: Vec<_> = shown.foot.iter().map(|button| button.text.as_str()).collect();
    assert_eq!(foot, ["Delete"]);
}

#[test]
fn many_answers_stand_by_month_and_go_on_on_the_next_page() {
    let folder = tempfile::tempdir().unwrap();
    for back in (0..=120).rev() {
        let today = day("2026-11-24").plus(-back);
        line(&app_at(folder.path(), &format!("{today}T12:00:00Z")), &today.to_string(), "one line");
    }
    let app = app_at(folder.path(), NOON);
    let mut seen = 0;
    let mut route = Some("answers".to_owned());
    let mut pages = 0;
    while let Some(at) = route.take() {
        let shown = page(&app, &at);
        seen += shown.sections.iter().map(|section| rows(&shown, &section.key).len()).sum::<usize>();
        assert!(shown.sections[1..].iter().all(|section| section.folded));
        route = shown.foot.first().map(leads_to);
        pages += 1;
    }
    assert_eq!((seen, pages), (121, 2));
    let headings: Vec<_> = page(&app, "answers").sections.into_iter().map(|section| section.heading).collect();
    assert_eq!(headings[..3], ["", "November 2026", "October 2026"]);
    assert!(app.page(&"answers/soon".parse().unwrap()).is_err());
}

#[test]
fn a_noted_moment_gets_a_line_and_goes_and_months_lead_to_each_other() {
    let folder = tempfile::tempdir().unwrap();
    app_at(folder.path(), "2026-09-10T12:00:00Z")
        .note_moment(Some(MomentKind::Defensive), "at the door".into())
        .unwrap();
    let app = app_at(folder.path(), NOON);
    let empty_month = page(&app, "moments");
    assert!(matches!(&section(&empty_month, "moments").body, Body::Rows { empty, .. } if empty == "No moments noted."));
    app.note_moment(Some(MomentKind::Triggered), String::new()).unwrap();
    let now = page(&app, "moments");
    assert_eq!(
        (now.title.as_str(), section(&now, "moments").heading.as_str()),
        ("Hard moments, noted", "November 2026")
    );
    let shown = row(&now, "moments", "I am triggered");
    assert_eq!(shown.second, "today, 13:00");
    let note = form(shown.tap.as_ref().unwrap());
    let refused = act(&app, &now, &note.does, filled(note, &[("note", written(&"x".repeat(201)))]));
    assert_eq!(refusal(refused), ("note".into(), Problem::TooLong));
    let noted = act(&app, &now, &note.does, filled(note, &[("note", written("a song"))])).unwrap().page.unwrap();
    assert_eq!(row(&noted, "moments", "I am triggered").second, "today, 13:00\na song");
    assert_eq!(noted.foot[0].text, "September 2026");
    let earlier = tap(&app, &noted, does(&noted.foot[0]));
    assert_eq!(earlier, page(&app, &earlier.route.to_string()), "turned, it is read again where it stands now");
    assert_eq!(row(&earlier, "moments", "I am getting defensive").second, "Thursday, 10 September, 14:00\nat the door");
    let back = tap(&app, &earlier, does(&earlier.foot[0]));
    assert_eq!(back.route.to_string(), "moments", "back to the month of today");
    let delete = button(&row(&earlier, "moments", "I am getting defensive").menu, "Delete");
    assert!(delete.ask.is_some());
    assert!(rows(&tap(&app, &earlier, does(delete)), "moments").is_empty());
}

#[test]
fn the_plan_is_written_in_one_form_and_nothing_that_was_not_asked_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let empty = page(&app, "plan");
    assert_eq!(lines(&empty, "empty"), ["No plan yet. You can make one on a calm day."]);
    let person = PersonDraft { name: "Noor".into(), phone: "+49 30 1".into(), ..PersonDraft::default() };
    let noor = add_person(&app, person);
    let shown = page(&app, "plan");
    let write = form(&button(&shown.foot, "Write a plan").does);
    let values = [
        ("sets_off", written("a street")),
        ("helps", written("warm hands")),
        ("people", Value::AllChosen { keys: vec![noor.to_string()] }),
    ];
    let plan = act(&app, &shown, &write.does, filled(write, &values)).unwrap().page.unwrap();
    assert_eq!((lines(&plan, "sets_off"), lines(&plan, "helps")), (vec!["a street"], vec!["warm hands"]));
    assert!(!has(&plan, "not_helps"));
    let call = button(&row(&plan, "people", "Noor").buttons, "Call");
    assert!(matches!(&call.does, Action::Open { address } if address.starts_with("tel:")));
    // A day stands beside it, and a form with one part changes that part.
    let add = form(&button(&plan.foot, "Add a day").does);
    let dated = act(&app, &plan, &add.does, filled(add, &[])).unwrap().page.unwrap();
    let helps = filled(write, &[("helps", written("a walk"))]).into_iter().filter(|field| field.key == "helps");
    act(&app, &dated, &write.does, helps.collect()).unwrap();
    let plan = page(&app, "plan");
    assert_eq!((lines(&plan, "sets_off"), lines(&plan, "helps")), (vec!["a street"], vec!["a walk"]));
    assert_eq!((texts(rows(&plan, "people")), rows(&plan, "dates").len()), (vec!["Noor"], 1));
    let refused = act(&app, &dated, &write.does, filled(write, &[("not_helps", written(&"x".repeat(2_001)))]));
    assert_eq!(refusal(refused), ("not_helps".into(), Problem::TooLong));
    let unknown = Value::AllChosen { keys: vec!["nobody".into()] };
    let refused = act(&app, &dated, &write.does, filled(write, &[("people", unknown)]));
    assert_eq!(refusal(refused), ("people".into(), Problem::UnknownKey));
    let delete = button(&page(&app, "plan").foot, "Delete the plan").clone();
    assert!(delete.ask.is_some());
    let gone = tap(&app, &dated, does(&delete));
    assert!(has(&gone, "empty") && !has(&gone, "people"));
}

#[test]
fn a_hard_day_of_the_year_comes_and_goes_and_undo_gives_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let empty = page(&app, "plan");
    let add = form(&button(&empty.foot, "Add a day").does);
    let march = Value::Day { day: Some(day("2024-02-29")) };
    let outcome = act(&app, &empty, &add.does, filled(add, &[("dates", march.clone())])).unwrap();
    let dated = outcome.page.unwrap();
    assert_eq!(texts(rows(&dated, "dates")), ["29 February"]);
    assert_eq!(lines(&dated, "dates_note"), ["Nothing is sent on these days."]);
    let twice = act(&app, &dated, &add.does, filled(add, &[("dates", march)]));
    assert_eq!(refusal(twice), ("dates".into(), Problem::Duplicate));
    assert_eq!(refusal(act(&app, &dated, &add.does, Vec::new())), ("dates".into(), Problem::Empty));
    assert_eq!(tap(&app, &dated, outcome.notice.unwrap().undo.as_ref()), empty);
    let dated = act(&app, &empty, &add.does, filled(add, &[])).unwrap().page.unwrap();
    let off = does(button(&rows(&dated, "dates")[0].menu, "Take this day off")).unwrap();
    let outcome = act(&app, &dated, off, Vec::new()).unwrap();
    assert!(rows(outcome.page.as_ref().unwrap(), "dates").is_empty());
    assert_eq!(tap(&app, &dated, outcome.notice.unwrap().undo.as_ref()), dated);
}
