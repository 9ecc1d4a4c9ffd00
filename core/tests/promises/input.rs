//! What is taken, what is refused, and what the check-in hears.

use super::*;

#[test]
fn bad_input_is_refused_for_one_clear_reason_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Show the bill", "2026-11-26"));
    let someone = |name: &str| PromisedTo::Someone { name: name.into() };
    let to = |to| PromiseDraft { to, ..once("Words", "2026-11-26") };
    let before = (page(&app, "promises"), app.promise(id).unwrap());
    let time = WallTime::new(7, 0).unwrap();
    let remind = PromiseReminder::DayBefore { time, at_this_time_anyway: false };
    let far = LocalDay::from_epoch_days(i32::MAX);
    let refused = [
        (once("", "2026-11-26"), "text", Problem::Empty),
        (once(" \n\t ", "2026-11-26"), "text", Problem::Empty),
        (once(&"x".repeat(501), "2026-11-26"), "text", Problem::TooLong),
        (once(&"x".repeat(100_000), "2026-11-26"), "text", Problem::TooLong),
        (to(someone("  ")), "to", Problem::Empty),
        (to(someone(&"x".repeat(41))), "to", Problem::TooLong),
        (once("Words", "2026-11-23"), "day", Problem::DayInPast),
        (draft("Words", PromiseSchedule::Once { day: far }), "day", Problem::OutOfRange),
        (PromiseDraft { remind, ..draft("Words", PromiseSchedule::TodaysWord) }, "remind", Problem::NotAllowed),
    ];
    for (draft, field, problem) in refused {
        let expected = (field.to_owned(), problem);
        assert_eq!(refusal(app.add_promise(draft.clone())), expected);
        // A promise keeps its sort; that is said only when all else is right.
        if draft.schedule != PromiseSchedule::TodaysWord {
            assert_eq!(refusal(app.change_promise(id, draft)), expected);
        }
    }
    let the_day = day("2026-11-26");
    let answers = [
        (the_day, PromiseAnswer::Kept, "day", Problem::DayInFuture),
        (the_day, PromiseAnswer::KeptLate, "day", Problem::DayInFuture),
        (the_day, not_kept(DisclosureStatus::Told), "day", Problem::DayInFuture),
        (the_day, moved("2026-11-23"), "new_day", Problem::DayInPast),
        (the_day, moved("2026-11-26"), "new_day", Problem::Duplicate),
        (the_day, PromiseAnswer::Changed { new_day: Some(far) }, "new_day", Problem::OutOfRange),
        (day("2026-11-24"), PromiseAnswer::Kept, "day", Problem::NotAllowed),
        (day("1970-01-01"), PromiseAnswer::Kept, "day", Problem::NotAllowed),
        (far, GIVEN_UP, "day", Problem::NotAllowed),
    ];
    for (day, answer, field, problem) in answers {
        assert_eq!(refusal(app.answer_promise(id, day, answer)), (field.to_owned(), problem), "{answer:?}");
    }
    let unknown: Id = "00000000-0000-7000-8000-000000000000".parse().unwrap();
    assert!(matches!(app.answer_promise(unknown, the_day, GIVEN_UP), Err(Error::NotFound("promise"))));
    assert!(matches!(app.change_promise(unknown, once("Words", "2026-11-26")), Err(Error::NotFound(_))));
    assert!(matches!(app.end_promise(unknown), Err(Error::NotFound(_))));
    assert!(matches!(app.delete_promise(unknown), Err(Error::NotFound(_))));
    assert_eq!((page(&app, "promises"), app.promise(id).unwrap()), before);
    assert!(app.add_promise(once(&"x".repeat(500), "2026-11-26")).is_ok());
}

#[test]
fn an_edge_that_text_and_name_may_just_reach_is_kept_as_written() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let name = PromisedTo::Someone { name: "ä".repeat(40).into() };
    let wanted = PromiseDraft { to: name, ..once(&"ß".repeat(500), "2026-11-26") };
    let view = app.add_promise(wanted.clone()).unwrap();
    assert_eq!(view.draft, wanted);
    assert!(!format!("{view:?}").contains('ß'), "what was written is never printed");
    assert!(!format!("{wanted:?}").contains('ß'));
}

#[test]
fn very_large_words_bring_a_question_and_no_block() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let large = app.add_promise(once("I will never lie again", "2026-11-26")).unwrap();
    assert_eq!(large.very_large, "This is a very large promise. What can you do this month?");
    assert_eq!(app.add_promise(once("I call at six", "2026-11-26")).unwrap().very_large, "");
}

#[test]
fn the_check_in_asks_for_what_is_due_and_the_page_shows_what_it_heard() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    let id = add(&app, once("Show the bill", "2026-11-24"));
    add(&app, once("Later", "2026-11-25"));
    let due = |app: &App| {
        let questions = app.check_in(None).unwrap().questions;
        let found = questions.into_iter().find_map(|question| match question.body {
            QuestionBody::Promises { due } => Some(due),
            _ => None,
        });
        found.unwrap()
    };
    assert_eq!(due(&app).iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["Due today: Show the bill"]);
    let answer = Answer::Promise { promise: id.to_string(), answer: not_kept(DisclosureStatus::Told) };
    app.answer_check_in(None, vec![answer]).unwrap();
    assert!(due(&app)[0].after_not_kept.iter().any(|choice| choice.id == "told" && choice.chosen));
    assert_eq!(super::due(&app), ["Show the bill: Not kept, told"]);
    let stray = Answer::Promise { promise: id.to_string(), answer: PromiseAnswer::Kept };
    let refused = app.answer_check_in(Some(day("2026-11-23")), vec![stray]);
    assert_eq!(refusal(refused), ("day".into(), Problem::NotAllowed));
}
