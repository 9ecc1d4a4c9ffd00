//! People to call, questions for the next session and notes after it.

use std::fs;

use crate::common::page::{
    act, add_person as add, form, has, id_of, listed, page, row, rows, said, section, tap, texts,
};
use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::circle::{PersonDraft, Relation};
use grain_core::clock::WallTime;
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::ids::Id;
use grain_core::page::{Action, Body, Button, Input, Page};
use grain_core::settings::Settings;
use grain_core::store::DATABASE;

fn person(name: &str, phone: &str) -> PersonDraft {
    PersonDraft { name: name.into(), phone: phone.into(), ..PersonDraft::default() }
}

fn names(app: &App) -> Vec<String> {
    listed(app, "circle", "people").into_iter().map(|row| row.text.into_string()).collect()
}

/// The page of someone.
fn one(app: &App, id: Id) -> Page {
    page(app, &format!("circle/{id}"))
}

/// What a button hands to the system.
fn address(button: &Button) -> &str {
    match &button.does {
        Action::Open { address } => address,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_empty_circle_says_so_and_points_to_help() {
    let folder = tempfile::tempdir().unwrap();
    let circle = page(&app_at(folder.path(), NOON), "circle");
    let none = "No one here yet. You can add a name when you want to.";
    assert!(matches!(&section(&circle, "people").body, Body::Rows { empty, .. } if empty == none), "{circle:?}");
    assert_eq!(said(&circle, "none"), "No one is saved here yet. Help has numbers for your country.");
    assert_eq!(circle.lead, "No one here is told that they are on your list.");
}

#[test]
fn a_typed_number_opens_the_dialler_or_a_message() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let jo = add(&app, person("Jo", "+49 (0)170 12-34"));
    let other = PersonDraft { message: "0172 5".into(), relation: Relation::Therapist, ..person("L", "030 1") };
    add(&app, other);
    add(&app, PersonDraft { relation: Relation::Group, ..person("Tuesday group", "") });
    let circle = page(&app, "circle");
    let people: Vec<_> = rows(&circle, "people").iter().map(|row| (row, row.buttons.iter().map(address))).collect();
    let buttons = people.iter().map(|(_, buttons)| buttons.clone().collect::<Vec<_>>()).collect::<Vec<_>>();
    assert_eq!(buttons, [vec!["tel:+491701234", "sms:+491701234"], vec!["tel:0301", "sms:01725"], vec![]]);
    assert_eq!((people[0].0.spoken.as_str(), people[1].0.second.as_str()), ("Jo, Friend.", "Therapist"));
    assert_eq!(said(&one(&app, jo), "number"), "+49 (0)170 12-34");
    assert!(!has(&circle, "none"));
    let menu = page(&app, "you");
    let counted = menu.sections.iter().any(|section| match &section.body {
        Body::Rows { rows, .. } => rows.iter().any(|row| row.second == "3 people"),
        _ => false,
    });
    assert!(counted, "{menu:?}");
}

#[test]
fn bad_input_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    for (draft, field, problem) in [
        (person("", "1"), "name", Problem::Empty),
        (person(&"x".repeat(41), "1"), "name", Problem::TooLong),
        (person("Jo", "ask Ann"), "number", Problem::NotANumber),
        (person("Jo", "javascript:1"), "number", Problem::NotANumber),
        (person("Jo", &"1".repeat(41)), "number", Problem::TooLong),
        (PersonDraft { message: "jo@example.org".into(), ..person("Jo", "1") }, "message_number", Problem::NotANumber),
        (PersonDraft { note: "x".repeat(20_001).into(), ..person("Jo", "1") }, "note", Problem::TooLong),
    ] {
        assert_eq!(refusal(app.add_person(draft)), (field.into(), problem));
    }
    assert!(names(&app).is_empty());
    for n in 0..40 {
        add(&app, person(&n.to_string(), ""));
    }
    assert_eq!(refusal(app.add_person(person("Jo", ""))), ("people".into(), Problem::TooMany));
}

#[test]
fn people_stand_in_the_order_the_person_gives_them() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let ids: Vec<Id> = ["A", "B", "C"].map(|name| add(&app, person(name, ""))).to_vec();
    assert_eq!(names(&app), ["A", "B", "C"]);
    app.order_people(vec![ids[2], ids[0], ids[1]]).unwrap();
    assert_eq!(names(&app), ["C", "A", "B"]);
    for wrong in [vec![ids[0]], vec![ids[0], ids[0], ids[1]], Vec::new()] {
        assert_eq!(refusal(app.order_people(wrong)), ("people".into(), Problem::UnknownKey));
    }
    // Someone added after a deletion still comes last.
    app.delete_person(ids[0]).unwrap();
    add(&app, person("D", ""));
    assert_eq!(names(&app), ["C", "B", "D"]);
}

#[test]
fn someone_from_my_faith_is_offered_only_with_faith_switched_on() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let offered = |app: &App| {
        let circle = page(app, "circle");
        let form = form(&circle.foot[0].does).clone();
        let relation = form.fields.into_iter().find(|field| field.key == "relation").unwrap().input;
        matches!(relation, Input::OneOf { options } if options.iter().any(|option| option.key == "faith"))
    };
    assert!(!offered(&app));
    app.save_settings(Settings { faith: true, ..Settings::default() }).unwrap();
    assert!(offered(&app));
}

#[test]
fn questions_wait_for_the_next_session_in_the_order_of_writing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, person("L", "1"));
    let heading = |app: &App| section(&one(app, id), "questions").heading.to_string();
    assert_eq!(heading(&app), "For the next session");
    app.set_next_session(id, Some(day("2026-11-26")), WallTime::new(16, 0)).unwrap();
    for question in ["Where do I start?", "What helps?", "And then?"] {
        app.add_session_question(id, question.into()).unwrap();
    }
    assert_eq!(heading(&app), "For the next session, Thursday, 26 November, 16:00");
    let shown = one(&app, id);
    let questions = rows(&shown, "questions");
    assert_eq!(texts(questions), ["Where do I start?", "What helps?", "And then?"]);
    app.delete_session_question(id_of(&questions[1])).unwrap();
    assert_eq!(texts(rows(&one(&app, id), "questions")), ["Where do I start?", "And then?"]);
    assert_eq!(app.delete_session_question(id_of(&questions[1])).unwrap_err().kind(), ErrorKind::NotFound);

    app.set_next_session(id, Some(day("2026-11-26")), None).unwrap();
    assert_eq!(heading(&app), "For the next session, Thursday, 26 November");
    // The day has passed: nothing is said about it, the questions wait on.
    let later = app_at(folder.path(), "2026-11-27T12:00:00Z");
    assert_eq!((heading(&later).as_str(), rows(&one(&later, id), "questions").len()), ("For the next session", 2));
}

#[test]
fn sessions_that_cannot_be_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, person("L", "1"));
    let yesterday = app.set_next_session(id, Some(day("2026-11-23")), None);
    assert_eq!(refusal(yesterday), ("day".into(), Problem::OutOfRange));
    assert_eq!(refusal(app.set_next_session(id, None, WallTime::new(9, 0))), ("day".into(), Problem::Empty));
    assert_eq!(refusal(app.add_session_question(id, " ".into())), ("question".into(), Problem::Empty));
    let tomorrow = app.write_session_note(id, day("2026-11-25"), "x".into(), String::new());
    assert_eq!(refusal(tomorrow), ("day".into(), Problem::DayInFuture));
    let nothing = app.write_session_note(id, day("2026-11-24"), " ".into(), String::new());
    assert_eq!(refusal(nothing), ("take_with_me".into(), Problem::Empty));
    app.delete_person(id).unwrap();
    assert!(matches!(app.add_session_question(id, "x".into()), Err(Error::NotFound("person"))));
    assert!(matches!(app.set_next_session(id, None, None), Err(Error::NotFound("person"))));
    assert!(matches!(app.page(&format!("circle/{id}").parse().unwrap()), Err(Error::NotFound("person"))));
    assert!(matches!(app.change_person(id, person("L", "")), Err(Error::NotFound("person"))));
    assert!(matches!(app.delete_person(id), Err(Error::NotFound("person"))));
}

#[test]
fn a_note_after_a_session_stands_once_a_day_and_the_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, person("L", "1"));
    for n in 1..=8 {
        app.write_session_note(id, day(&format!("2026-11-{n:02}")), format!("take {n}"), String::new()).unwrap();
    }
    app.write_session_note(id, day("2026-11-08"), "Sleep first".into(), "The blame".into()).unwrap();
    let shown = one(&app, id);
    let notes = rows(&shown, "notes");
    assert_eq!(notes[0].text, "After the session of Sunday, 8 November");
    assert_eq!(notes[0].second, "Sleep first\nThe blame");
    assert_eq!((notes.len(), notes[7].second.as_str()), (8, "take 1"));
    app.delete_session_note(id_of(&notes[7])).unwrap();
    assert_eq!(rows(&one(&app, id), "notes").len(), 7);
    assert_eq!(app.delete_session_note(id_of(&notes[7])).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn someone_deleted_is_gone_with_questions_and_notes_from_the_copies_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let (gone, stays) = (add(&app, person("Gone", "1")), add(&app, person("Stays", "2")));
    app.add_session_question(gone, "q".into()).unwrap();
    app.add_session_question(stays, "q".into()).unwrap();
    app.upkeep().unwrap();
    app.delete_person(gone).unwrap();
    drop(app);
    fs::write(folder.path().join(DATABASE), b"").unwrap();
    let app = app_at(folder.path(), NOON);
    assert_eq!(names(&app), ["Stays"]);
    assert_eq!(rows(&one(&app, stays), "questions").len(), 1);
}

#[test]
fn questions_to_choose_from_are_ticked_onto_the_list_and_off_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, PersonDraft { relation: Relation::Therapist, ..person("L", "1") });
    let friend = add(&app, person("Jo", "2"));
    assert!(!has(&one(&app, friend), "ready"), "a friend is no appointment");
    let shown = one(&app, id);
    assert!(section(&shown, "ready").folded);
    assert_eq!(rows(&shown, "ready").len(), 11, "children are not spoken of where nobody tracks them");
    let question = "How do I rest when my head does not stop?";
    let tick = |page: &Page| row(page, "ready", question).choices[0].does.clone();
    assert!(!row(&shown, "ready", question).choices[0].chosen);
    let ticked = tap(&app, &shown, tick(&shown).as_ref());
    assert_eq!(texts(rows(&ticked, "questions")), [question]);
    assert!(row(&ticked, "ready", question).choices[0].chosen);
    let off = tap(&app, &ticked, tick(&ticked).as_ref());
    assert!(rows(&off, "questions").is_empty());
    app.track_areas(vec!["children".to_owned()]).unwrap();
    assert_eq!(rows(&one(&app, id), "ready").len(), 12);
    let unknown = format!(r#"circle:{{"tick":["{id}","else"]}}"#).parse().unwrap();
    assert_eq!(refusal(act(&app, &off, &unknown, Vec::new())), ("question".into(), Problem::UnknownKey));
}

#[test]
fn a_session_stands_beside_its_person_and_on_its_own_day_on_today() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, PersonDraft { relation: Relation::Therapist, ..person("L", "1") });
    app.set_next_session(id, Some(day("2026-11-26")), WallTime::new(16, 0)).unwrap();
    assert_eq!(listed(&app, "circle", "people")[0].second, "Therapist\nThursday, 26 November, 16:00");
    let lines = |app: &App| {
        let today = app.today().unwrap();
        today.due.iter().filter(|row| row.text == "People I can call").map(|row| row.second.clone()).collect::<Vec<_>>()
    };
    assert!(lines(&app).is_empty());
    let on_the_day = app_at(folder.path(), "2026-11-26T08:00:00Z");
    assert_eq!(lines(&on_the_day), ["You set this day for it"]);
    on_the_day.begin_hard_day().unwrap();
    assert!(lines(&on_the_day).is_empty(), "nothing on a hard day");
    let after = app_at(folder.path(), "2026-11-28T08:00:00Z");
    assert!(lines(&after).is_empty() && listed(&after, "circle", "people")[0].second == "Therapist");
}
