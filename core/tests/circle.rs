//! People to call, questions for the next session and notes after it.
#![allow(clippy::unwrap_used)] // what helps a test is a test

mod common;

use std::fs;

use common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::circle::{PersonDraft, PersonView, Relation};
use grain_core::clock::WallTime;
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::ids::Id;
use grain_core::settings::Settings;
use grain_core::store::DATABASE;

fn person(name: &str, phone: &str) -> PersonDraft {
    PersonDraft { name: name.into(), phone: phone.into(), ..PersonDraft::default() }
}

fn add(app: &App, draft: PersonDraft) -> PersonView {
    app.add_person(draft).unwrap().people.pop().unwrap()
}

fn names(app: &App) -> Vec<String> {
    app.circle().unwrap().people.into_iter().map(|view| view.person.name.into_string()).collect()
}

#[test]
fn an_empty_circle_says_so_and_points_to_help() {
    let folder = tempfile::tempdir().unwrap();
    let view = app_at(folder.path(), NOON).circle().unwrap();
    assert_eq!(view.line, "No one here yet. You can add a name when you want to.");
    assert_eq!(view.none_to_call, "No one is saved here yet. Help has numbers for your country.");
    assert_eq!(view.private, "No one here is told that they are on your list.");
}

#[test]
fn a_typed_number_opens_the_dialler_or_a_message() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let jo = add(&app, person("Jo", "+49 (0)170 12-34"));
    assert_eq!(jo.call.as_deref(), Some("tel:+491701234"));
    assert_eq!(jo.message.as_deref(), Some("sms:+491701234"));
    assert_eq!((jo.person.phone.as_str(), jo.spoken.as_str()), ("+49 (0)170 12-34", "Jo, Friend."));
    let other = PersonDraft { message: "0172 5".into(), relation: Relation::Therapist, ..person("L", "030 1") };
    let other = add(&app, other);
    assert_eq!((other.message.as_deref(), other.relation_text.as_str()), (Some("sms:01725"), "Therapist"));
    let group = add(&app, PersonDraft { relation: Relation::Group, ..person("Tuesday group", "") });
    assert_eq!((group.call, group.message), (None, None));
    let view = app.circle().unwrap();
    assert_eq!((view.line.as_str(), view.none_to_call.as_str()), ("3 people", ""));
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
    let ids: Vec<Id> = ["A", "B", "C"].map(|name| add(&app, person(name, "")).id).to_vec();
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
    let offered = |app: &App| app.circle().unwrap().relations.iter().any(|r| r.relation == Relation::Faith);
    assert!(!offered(&app));
    app.save_settings(Settings { faith: true, ..Settings::default() }).unwrap();
    assert!(offered(&app));
}

#[test]
fn questions_wait_for_the_next_session_in_the_order_of_writing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, person("L", "1")).id;
    assert_eq!(app.circle().unwrap().people[0].session.heading, "For the next session");
    app.set_next_session(id, Some(day("2026-11-26")), WallTime::new(16, 0)).unwrap();
    for question in ["Where do I start?", "What helps?", "And then?"] {
        app.add_session_question(id, question.into()).unwrap();
    }
    let session = app.circle().unwrap().people.remove(0).session;
    assert_eq!(session.heading, "For the next session, Thursday, 26 November, 16:00");
    let texts: Vec<_> = session.questions.iter().map(|question| question.text.as_str()).collect();
    assert_eq!(texts, ["Where do I start?", "What helps?", "And then?"]);
    app.delete_session_question(session.questions[1].id).unwrap();
    assert_eq!(app.circle().unwrap().people[0].session.questions.len(), 2);
    assert_eq!(app.delete_session_question(session.questions[1].id).unwrap_err().kind(), ErrorKind::NotFound);

    app.set_next_session(id, Some(day("2026-11-26")), None).unwrap();
    assert_eq!(app.circle().unwrap().people[0].session.heading, "For the next session, Thursday, 26 November");
    // The day has passed: nothing is said about it, the questions wait on.
    let later = app_at(folder.path(), "2026-11-27T12:00:00Z").circle().unwrap().people.remove(0).session;
    assert_eq!((later.heading.as_str(), later.day, later.questions.len()), ("For the next session", None, 2));
}

#[test]
fn sessions_that_cannot_be_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, person("L", "1")).id;
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
    assert!(matches!(app.session_notes(id), Err(Error::NotFound("person"))));
    assert!(matches!(app.change_person(id, person("L", "")), Err(Error::NotFound("person"))));
    assert!(matches!(app.delete_person(id), Err(Error::NotFound("person"))));
}

#[test]
fn a_note_after_a_session_stands_once_a_day_and_the_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, person("L", "1")).id;
    for n in 1..=8 {
        app.write_session_note(id, day(&format!("2026-11-{n:02}")), format!("take {n}"), String::new()).unwrap();
    }
    app.write_session_note(id, day("2026-11-08"), "Sleep first".into(), "The blame".into()).unwrap();
    let session = app.circle().unwrap().people.remove(0).session;
    assert_eq!((session.notes.len(), session.more_notes), (6, true));
    assert_eq!(session.notes[0].heading, "After the session of Sunday, 8 November");
    assert_eq!(
        (session.notes[0].take_with_me.as_str(), session.notes[0].leave_there.as_str()),
        ("Sleep first", "The blame")
    );
    let all = app.session_notes(id).unwrap();
    assert_eq!((all.len(), all[7].take_with_me.as_str()), (8, "take 1"));
    app.delete_session_note(all[7].id).unwrap();
    assert_eq!(app.session_notes(id).unwrap().len(), 7);
    assert_eq!(app.delete_session_note(all[7].id).unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn someone_deleted_is_gone_with_questions_and_notes_from_the_copies_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let (gone, stays) = (add(&app, person("Gone", "1")).id, add(&app, person("Stays", "2")).id);
    app.add_session_question(gone, "q".into()).unwrap();
    app.add_session_question(stays, "q".into()).unwrap();
    app.upkeep().unwrap();
    app.delete_person(gone).unwrap();
    drop(app);
    fs::write(folder.path().join(DATABASE), b"").unwrap();
    let app = app_at(folder.path(), NOON);
    assert_eq!(names(&app), ["Stays"]);
    assert_eq!(app.circle().unwrap().people[0].session.questions.len(), 1);
}
