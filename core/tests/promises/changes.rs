//! What is changed, ended or deleted, and what stays of it.

use super::*;

#[test]
fn changed_before_the_day_is_not_broken_and_the_new_day_is_due() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Show the bill", "2026-11-26"));
    let said = app.answer_promise(id, day("2026-11-26"), moved("2026-11-28")).unwrap();
    assert_eq!(said.text, "Changed before the day. That is not a broken promise.");
    assert_eq!(said.row.state_text, "Changed before the day, to Saturday");
    assert_eq!(coming(&app), ["2026-11-28"]);
    drop(app);
    let app = evening(folder.path(), 28);
    assert_eq!(due(&app), ["Show the bill: Due today"]);
    app.answer_promise(id, day("2026-11-28"), PromiseAnswer::Kept).unwrap();
    assert_eq!(
        record(&app),
        "In eight weeks 1 kept, 1 changed before the day, 0 not kept.\nNone is noted as not kept."
    );
    // The move has an answer behind it now: first that, then the move.
    let back = app.answer_promise(id, day("2026-11-26"), PromiseAnswer::Open);
    assert_eq!(refusal(back), ("answer".into(), Problem::AlreadyClosed));
}

#[test]
fn it_is_changed_until_the_day_is_over_and_not_after() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let (one, two) = (add(&app, once("One", "2026-11-24")), add(&app, once("Two", "2026-11-24")));
    drop(app);
    // 02:30 at night still belongs to the day before (product.md system 1).
    let night = app_at(folder.path(), "2026-11-25T01:30:00Z");
    night.answer_promise(one, day("2026-11-24"), moved("2026-11-27")).unwrap();
    let app = app_at(folder.path(), "2026-11-25T02:30:00Z");
    for changed in [GIVEN_UP, moved("2026-11-27")] {
        let refused = app.answer_promise(two, day("2026-11-24"), changed);
        assert_eq!(refusal(refused), ("day".into(), Problem::DayInPast));
    }
    assert_eq!(refusal(app.change_promise(two, once("Two", "2026-11-30"))), ("day".into(), Problem::DayInPast));
    assert_eq!(due(&app)[0], "Two: Was due yesterday");
}

#[test]
fn changing_the_day_on_the_form_is_saying_so_before_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let id = add(&app_at(folder.path(), NOON), once("Write the letter", "2026-11-27"));
    let app = evening(folder.path(), 26);
    let view = app.change_promise(id, once("Write the letter", "2026-11-30")).unwrap();
    assert_eq!(view.draft.schedule, PromiseSchedule::Once { day: day("2026-11-30") });
    assert!(record(&app).contains(" 1 changed before the day"), "{}", record(&app));
    app.change_promise(id, once("Write the letter", "2026-12-02")).unwrap();
    // Back to the first day: the moves are taken back, and nothing is counted twice.
    let view = app.change_promise(id, once("Write the letter", "2026-11-27")).unwrap();
    assert_eq!(
        view.days.iter().map(|row| (row.day, row.state)).collect::<Vec<_>>(),
        [(day("2026-11-27"), PromiseState::Coming)]
    );
    assert!(!record(&app).contains(" 1 changed"), "{}", record(&app));
}

#[test]
fn what_was_written_today_for_later_is_corrected_without_a_trace() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Cal the bank", "2026-11-27"));
    let view = app.change_promise(id, once("Call the bank", "2026-11-28")).unwrap();
    assert_eq!((view.days.len(), view.earlier_words.len()), (1, 0));
    assert_eq!(view.draft, once("Call the bank", "2026-11-28"));
    assert!(!record(&app).contains(" 1 changed"), "{}", record(&app));
    drop(app);
    let view = evening(folder.path(), 25).change_promise(id, once("Call the bank and write it down", "2026-11-28"));
    let words = view.unwrap().earlier_words;
    assert_eq!((words[0].text.as_str(), words[0].changed_on), ("Call the bank", day("2026-11-25")));
}

#[test]
fn another_rhythm_begins_today_and_leaves_the_past_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let id = add(&app_at(folder.path(), NOON), each_weekday("Call at noon"));
    let app = evening(folder.path(), 27);
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    let sundays = PromiseSchedule::Recurring { weekdays: 1 << 6, from: day("2026-11-24"), until: None };
    let view = app.change_promise(id, draft("Call at noon", sundays)).unwrap();
    assert_eq!(view.rhythm, "On Sunday");
    let shown: Vec<_> = view.days.iter().rev().map(|row| (row.day.to_string(), row.mark)).collect();
    let expected = [
        ("2026-11-24", PromiseMark::Full),
        ("2026-11-25", PromiseMark::Dot),
        ("2026-11-26", PromiseMark::Dot),
        // Today was one of its days; the new rhythm leaves it out before it is over.
        ("2026-11-27", PromiseMark::Half),
        ("2026-11-29", PromiseMark::Dot),
    ];
    assert_eq!(shown, expected.map(|(day, mark)| (day.to_owned(), mark)));
    let other = app.change_promise(id, once("Call at noon", "2026-11-30"));
    assert_eq!(refusal(other), ("schedule".into(), Problem::NotAllowed));
}

#[test]
fn told_and_found_out_are_dated_and_the_earlier_answer_stays() {
    let folder = tempfile::tempdir().unwrap();
    let id = add(&app_at(folder.path(), NOON), once("No messages to her", "2026-11-24"));
    let the_day = day("2026-11-24");
    let said = evening(folder.path(), 24).answer_promise(id, the_day, not_kept(DisclosureStatus::NotToldYet)).unwrap();
    assert_eq!(said.row.state_text, "Not kept, not told yet");
    assert!(said.text.contains("If it is safe, you may want to say it") && said.offer_repair);
    let said = evening(folder.path(), 26).answer_promise(id, the_day, not_kept(DisclosureStatus::Told)).unwrap();
    assert!(said.text.starts_with("Not kept, and you told it. Both are true: it was a loss, and it was honest."));
    let app = app_at(folder.path(), "2027-03-02T12:00:00Z");
    let said = app.answer_promise(id, the_day, not_kept(DisclosureStatus::FoundOut)).unwrap();
    assert!(said.text.contains("the promise and the silence"));
    let earlier = app.promise(id).unwrap().earlier_answers;
    let dated: Vec<_> =
        earlier.iter().map(|e| (e.text.as_str(), e.said_on.to_string(), e.changed_on.to_string())).collect();
    assert_eq!(
        dated,
        [
            ("Not kept, told", "2026-11-26".to_owned(), "2027-03-02".to_owned()),
            ("Not kept, not told yet", "2026-11-24".to_owned(), "2026-11-26".to_owned()),
        ]
    );
    assert_eq!(earlier[1].dates, "Said on Tuesday, 24 November 2026, changed on Thursday, 26 November 2026.");
    let stands = app.promise(id).unwrap().days[0].state;
    assert_eq!(stands, PromiseState::Answered { answer: not_kept(DisclosureStatus::FoundOut) });
    assert_eq!(record(&app), "No promise came due in eight weeks.");
}

#[test]
fn an_ended_promise_keeps_its_history_and_is_due_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let rhythm = add(&app, each_weekday("Call at noon"));
    let single = add(&app, once("Show the bill", "2026-12-04"));
    app.answer_promise(rhythm, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    drop(app);
    let app = evening(folder.path(), 26);
    assert_eq!(app.end_promise(rhythm).unwrap().ended_on, Some(day("2026-11-26")));
    app.end_promise(single).unwrap();
    assert_eq!(due(&app), ["Call at noon: Changed before the day"]);
    assert!(coming(&app).is_empty());
    assert_eq!(
        earlier(&app),
        ["Show the bill: Changed before the day", "Call at noon: Ended on Thursday, 26 November", "Call at noon: Kept",]
    );
    assert_eq!(
        record(&app),
        "In eight weeks 1 kept, 1 changed before the day, 0 not kept.\nNone is noted as not kept."
    );
    for id in [rhythm, single] {
        assert_eq!(refusal(app.end_promise(id)).1, Problem::AlreadyClosed);
        let form = app.promise(id).unwrap();
        assert!(!form.can_change);
        assert_eq!(refusal(app.change_promise(id, form.draft)), ("promise".into(), Problem::AlreadyClosed));
    }
    let later = shown(&evening(folder.path(), 27), "due");
    assert!(later.iter().all(|row| row.key.ends_with("2026-11-25")), "{later:?}");
}

#[test]
fn a_deleted_promise_is_gone_from_the_copies_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("a sentinel nobody may find", "2026-11-24"));
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    app.upkeep().unwrap();
    app.delete_promise(id).unwrap();
    assert_eq!(app.promise(id).unwrap_err().kind(), ErrorKind::NotFound);
    drop(app);
    // What comes back from the copy does not have it either.
    std::fs::write(folder.path().join(grain_core::store::DATABASE), b"").unwrap();
    assert!(has(&page(&app_at(folder.path(), NOON), "promises"), "none"));
}

#[test]
fn what_was_promised_for_today_and_moved_today_counts_as_changed() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Show the bill", "2026-11-24"));
    app.change_promise(id, once("Show the bill", "2026-11-25")).unwrap();
    assert!(record(&app).contains(" 1 changed before the day"), "{}", record(&app));
}

#[test]
fn a_slip_of_the_finger_put_right_on_the_same_day_is_no_earlier_answer() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Show the bill", "2026-11-24"));
    for answer in [not_kept(DisclosureStatus::FoundOut), PromiseAnswer::Open, PromiseAnswer::Kept, PromiseAnswer::Kept]
    {
        app.answer_promise(id, day("2026-11-24"), answer).unwrap();
    }
    assert!(app.promise(id).unwrap().earlier_answers.is_empty());
    drop(app);
    let app = evening(folder.path(), 25);
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::Open).unwrap();
    let view = app.promise(id).unwrap();
    assert_eq!(view.days[0].state, PromiseState::WasDue);
    assert_eq!(view.earlier_answers.iter().map(|earlier| earlier.answer).collect::<Vec<_>>(), [PromiseAnswer::Kept]);
}

#[test]
fn undo_returns_to_what_was_said_before_and_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let monday = evening(folder.path(), 23);
    let id = add(&monday, once("Call", "2026-11-23"));
    monday.answer_promise(id, day("2026-11-23"), PromiseAnswer::Kept).unwrap();
    drop(monday);
    // On the next day the finger slips; Undo comes after midnight.
    let tuesday = evening(folder.path(), 24);
    let said = tuesday.answer_promise(id, day("2026-11-23"), not_kept(DisclosureStatus::Told)).unwrap();
    drop(tuesday);
    let wednesday = evening(folder.path(), 25);
    let row = wednesday.undo_promise_answer(said.undo.unwrap()).unwrap();
    assert_eq!(row.state, PromiseState::Answered { answer: PromiseAnswer::Kept });
    assert!(wednesday.promise(id).unwrap().earlier_answers.is_empty());
    // A second time there is nothing to undo.
    let again = refusal(wednesday.undo_promise_answer(said.undo.unwrap()));
    assert_eq!(again, ("answer".into(), Problem::AlreadyClosed));
}

#[test]
fn undo_of_the_first_answer_opens_the_day_and_undo_of_taking_back_says_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = evening(folder.path(), 24);
    let id = add(&app, once("Call", "2026-11-24"));
    let today = day("2026-11-24");
    let said = app.answer_promise(id, today, PromiseAnswer::Kept).unwrap();
    assert_eq!(app.undo_promise_answer(said.undo.unwrap()).unwrap().state, PromiseState::Due);
    app.answer_promise(id, today, moved("2026-11-27")).unwrap();
    let open = app.answer_promise(id, today, PromiseAnswer::Open).unwrap();
    assert_eq!(due(&app).len(), 1);
    app.undo_promise_answer(open.undo.unwrap()).unwrap();
    assert_eq!(coming(&app), ["2026-11-27"]);
    let same = app.answer_promise(id, today, moved("2026-11-27")).unwrap();
    assert_eq!(same.undo, None, "nothing was changed");
}
