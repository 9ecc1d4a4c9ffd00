//! Things to tell: one's own list, with no proof, no reply and no measure of how soon (S3, S4).

use crate::common::page::{hits, id_of, listed, page, said};
use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::check_in::{Answer, QuestionBody};
use grain_core::disclosures::DisclosureDraft;
use grain_core::error::{Error, Problem};
use grain_core::ids::Id;
use grain_core::settings::Side;

fn draft(text: &str, by: Option<&str>) -> DisclosureDraft {
    DisclosureDraft { text: text.into(), day: by.map(day) }
}

fn open(app: &App) -> Vec<String> {
    listed(app, "disclosures", "open").into_iter().map(|thing| thing.text.into_string()).collect()
}

#[test]
fn a_thing_is_noted_told_taken_back_and_told_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let noted = app.add_disclosure(draft("I met K. by chance", None)).unwrap();
    assert_eq!(noted.said, "Noted. It stands on your list.");
    let told = app.mark_told(noted.id, None).unwrap();
    assert_eq!((told.line.as_str(), told.said.as_str()), ("Told today", "Noted as told today."));
    assert_eq!((open(&app).len(), listed(&app, "disclosures", "told").len()), (0, 1));
    assert!(said(&page(&app, "disclosures"), "fear").starts_with("If you fear what may follow when you tell"));
    assert_eq!(listed(&app, "disclosures", "told")[0].spoken, "I met K. by chance. Told today");
    assert_eq!(app.undo_told(noted.id).unwrap().line, "");
    assert_eq!(refusal(app.undo_told(noted.id)), ("told".into(), Problem::NotAllowed));
    assert_eq!(app.mark_told(noted.id, Some(day("2026-11-17"))).unwrap().line, "Told Tuesday, 17 November");
}

#[test]
fn the_list_begins_with_what_has_a_day_and_a_day_that_passed_brings_no_reproach() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.add_disclosure(draft("without a day", None)).unwrap();
    app.add_disclosure(draft("later", Some("2026-11-28"))).unwrap();
    let soon = app.add_disclosure(draft("soon", Some("2026-11-25"))).unwrap();
    assert_eq!(soon.line, "A time I set for myself: tomorrow");
    assert_eq!(open(&app), ["soon", "later", "without a day"]);
    drop(app);
    let app = app_at(folder.path(), "2026-11-26T12:00:00Z");
    let line = &listed(&app, "disclosures", "open")[0].second;
    assert_eq!(*line, "The time you set has passed. You can still tell it. You can also set a new time.");
    // The words can be changed while the passed day stays; another passed day is refused.
    let changed = app.change_disclosure(soon.id, draft("soon, in other words", Some("2026-11-25"))).unwrap();
    assert_eq!(changed.text, "soon, in other words");
    let refused = app.change_disclosure(soon.id, draft("soon", Some("2026-11-24")));
    assert_eq!(refusal(refused), ("day".into(), Problem::DayInPast));
    app.change_disclosure(soon.id, draft("soon", Some("2026-11-30"))).unwrap();
    assert_eq!(open(&app), ["later", "soon", "without a day"]);
}

#[test]
fn a_day_whose_reminder_would_have_come_before_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let today = || draft("the fine", Some("2026-11-24"));
    let line = |app: &App| listed(app, "disclosures", "open")[0].second.clone();
    let passed = "A time I set for myself: today. 12:00 has passed already. No reminder comes for this one.";
    let plain = "A time I set for myself: today";
    // Noted at eleven, its reminder is to come; once it has come nothing is said of it.
    let app = app_at(folder.path(), "2026-11-24T10:00:00Z");
    let early = app.add_disclosure(today()).unwrap();
    assert_eq!((early.line.as_str(), early.said.as_str()), (plain, "Noted. It stands on your list."));
    drop(app);
    let app = app_at(folder.path(), NOON);
    assert_eq!(line(&app), plain);
    app.delete_disclosure(early.id).unwrap();
    // Noted at one, and set to today at one.
    let late = app.add_disclosure(today()).unwrap();
    assert_eq!(late.said, "Noted. It stands on your list. 12:00 has passed already. No reminder comes for this one.");
    assert_eq!((late.line.as_str(), line(&app).as_str()), (passed, passed));
    assert!(late.spoken.ends_with(passed));
    assert!(app.plan_reminders(7).unwrap().slots.is_empty(), "none comes");
    let tomorrow = app.change_disclosure(late.id, draft("the fine", Some("2026-11-25"))).unwrap();
    assert_eq!((tomorrow.line.as_str(), tomorrow.said.as_str()), ("A time I set for myself: tomorrow", ""));
    let back = app.change_disclosure(late.id, today()).unwrap();
    assert_eq!(back.said, "12:00 has passed already. No reminder comes for this one.");
    assert_eq!(app.change_disclosure(late.id, draft("the parking fine", Some("2026-11-24"))).unwrap().said, "");
    assert_eq!(app.mark_told(late.id, None).unwrap().line, "Told today");
}

#[test]
fn what_the_check_in_hears_stands_on_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    let yes = Answer::Tell { anything: Some(true), note: Some("the parking fine".into()) };
    app.answer_check_in(None, vec![yes]).unwrap();
    assert_eq!(open(&app), ["the parking fine"]);
}

#[test]
fn a_deleted_thing_is_gone_from_the_copies_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let noted = app.add_disclosure(draft("a sentinel nobody may find", None)).unwrap();
    app.upkeep().unwrap();
    app.delete_disclosure(noted.id).unwrap();
    assert!(open(&app).is_empty());
    drop(app);
    std::fs::write(folder.path().join(grain_core::store::DATABASE), b"").unwrap();
    assert!(open(&app_at(folder.path(), NOON)).is_empty());
}

#[test]
fn bad_input_is_refused_for_one_clear_reason_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let kept = app.add_disclosure(draft(&"x".repeat(20_000), Some("2026-11-24"))).unwrap();
    let before = page(&app, "disclosures");
    let refused = [
        (draft(" ", None), "text", Problem::Empty),
        (draft(&"x".repeat(20_001), None), "text", Problem::TooLong),
        (draft(&"x".repeat(100_000), None), "text", Problem::TooLong),
        (draft("words", Some("2026-11-23")), "day", Problem::DayInPast),
        (draft("words", Some("2050-01-01")), "day", Problem::OutOfRange),
    ];
    for (draft, field, problem) in refused {
        assert_eq!(refusal(app.add_disclosure(draft.clone())), (field.to_owned(), problem));
        assert_eq!(refusal(app.change_disclosure(kept.id, draft)), (field.to_owned(), problem));
    }
    let told = |on: &str| refusal(app.mark_told(kept.id, Some(day(on))));
    assert_eq!(told("2026-11-25"), ("day".into(), Problem::DayInFuture));
    assert_eq!(told("2026-11-16"), ("day".into(), Problem::DayTooFarBack));
    let unknown: Id = "00000000-0000-7000-8000-000000000000".parse().unwrap();
    assert!(matches!(app.mark_told(unknown, None), Err(Error::NotFound(_))));
    assert!(matches!(app.undo_told(unknown), Err(Error::NotFound(_))));
    assert!(matches!(app.delete_disclosure(unknown), Err(Error::NotFound(_))));
    assert!(matches!(app.change_disclosure(unknown, draft("words", None)), Err(Error::NotFound(_))));
    assert_eq!(page(&app, "disclosures"), before);
    assert!(!format!("{kept:?}").contains("xx"), "what was written is never printed");
}

fn note_in_check_in(app: &App, day: Option<&str>, note: &str) {
    let answer = Answer::Tell { anything: Some(true), note: Some(note.into()) };
    app.answer_check_in(day.map(self::day), vec![answer]).unwrap();
}

fn note_shown(app: &App, day: Option<&str>) -> String {
    let view = app.check_in(day.map(self::day)).unwrap();
    let notes = view.questions.into_iter().filter_map(|question| match question.body {
        QuestionBody::Tell { note, .. } => Some(note.into_string()),
        _ => None,
    });
    notes.collect()
}

fn found(app: &App, typed: &str) -> usize {
    hits(app, typed).len()
}

#[test]
fn a_note_that_a_check_in_saves_as_it_is_typed_is_one_thing_that_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    for typed in ["I met", "I met Jo", " I met Jo ", "I met Jordan for lunch"] {
        note_in_check_in(&app, None, typed);
        assert_eq!(open(&app), [typed.trim()]);
        assert_eq!(note_shown(&app, None), typed.trim(), "the page shows what it saved");
    }
    assert_eq!((found(&app, "lunch"), found(&app, "met")), (1, 1), "no fragment is found");
    app.answer_check_in(None, vec![Answer::Tell { anything: Some(false), note: None }]).unwrap();
    app.answer_check_in(None, vec![Answer::Tell { anything: Some(true), note: None }]).unwrap();
    assert_eq!(open(&app), ["I met Jordan for lunch"], "a tap takes no words away");
    note_in_check_in(&app, None, "");
    assert!(open(&app).is_empty(), "an emptied field takes them away");
    assert_eq!(found(&app, "met"), 0);
    note_in_check_in(&app, None, "again");
    assert_eq!(open(&app), ["again"]);
}

#[test]
fn each_check_in_has_its_own_note_and_what_was_told_stays() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    app.add_disclosure(draft("from its own page", None)).unwrap();
    note_in_check_in(&app, Some("2026-11-23"), "of yesterday");
    note_in_check_in(&app, None, "of today");
    let all = listed(&app, "disclosures", "open");
    assert_eq!(all.len(), 3);
    let today = id_of(all.iter().find(|thing| thing.text == "of today").unwrap());
    app.change_disclosure(today, draft("of today, in other words", Some("2026-11-30"))).unwrap();
    assert_eq!(note_shown(&app, None), "of today, in other words", "changed on its own page, it is the same one");
    app.mark_told(today, None).unwrap();
    assert_eq!(note_shown(&app, None), "", "told is told");
    note_in_check_in(&app, None, "one more");
    assert_eq!(listed(&app, "disclosures", "told")[0].text, "of today, in other words");
    app.undo_told(today).unwrap();
    assert_eq!(note_shown(&app, None), "one more");
    let left = open(&app);
    assert_eq!(left.len(), 4);
    app.delete_check_in(day("2026-11-24")).unwrap();
    assert_eq!(open(&app), left, "a check-in that is deleted leaves the list alone");
    note_in_check_in(&app, None, "a new page");
    assert_eq!(open(&app).len(), 5);
}

#[test]
fn the_check_in_and_the_own_page_take_the_same_words() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    for text in ["x".repeat(20_000), "x".repeat(20_001)] {
        let here = app.add_disclosure(draft(&text, None)).is_ok();
        let there = Answer::Tell { anything: Some(true), note: Some(text.into()) };
        assert_eq!(app.answer_check_in(None, vec![there]).is_ok(), here);
    }
}
