//! Promises from the first word to the record, as taps on the real database.

mod common;

use std::path::Path;

use common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::check_in::{Answer, QuestionBody};
use grain_core::clock::{LocalDay, WallTime};
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::ids::Id;
use grain_core::promises::{
    Known, PromiseAnswer, PromiseDraft, PromiseMark, PromiseReminder, PromiseRow, PromiseSchedule, PromiseState,
    PromisedTo,
};
use grain_core::settings::{Settings, Side};

const WEEKDAYS: u8 = 0b001_1111;
const GIVEN_UP: PromiseAnswer = PromiseAnswer::Changed { new_day: None };

/// 18:30 in Berlin on a day of November 2026.
fn evening(folder: &Path, day: u32) -> App {
    app_at(folder, &format!("2026-11-{day:02}T17:30:00Z"))
}

fn draft(text: &str, schedule: PromiseSchedule) -> PromiseDraft {
    let remind = PromiseReminder::Off;
    PromiseDraft { text: text.into(), to: PromisedTo::Partner, schedule, due_time: None, remind }
}

fn once(text: &str, on: &str) -> PromiseDraft {
    draft(text, PromiseSchedule::Once { day: day(on) })
}

fn each_weekday(text: &str) -> PromiseDraft {
    draft(text, PromiseSchedule::Recurring { weekdays: WEEKDAYS, from: day("2026-11-24"), until: None })
}

fn add(app: &App, draft: PromiseDraft) -> Id {
    app.add_promise(draft).unwrap().id
}

fn moved(to: &str) -> PromiseAnswer {
    PromiseAnswer::Changed { new_day: Some(day(to)) }
}

fn not_kept(known: Known) -> PromiseAnswer {
    PromiseAnswer::NotKept { known: Some(known) }
}

fn texts(rows: &[PromiseRow]) -> Vec<String> {
    rows.iter().map(|row| format!("{}: {}", row.text, row.state_text)).collect()
}

#[test]
fn an_empty_page_says_that_one_small_one_is_enough() {
    let folder = tempfile::tempdir().unwrap();
    let page = app_at(folder.path(), NOON).promises().unwrap();
    assert_eq!(page.empty, "No promises yet. One small one is enough to start.");
    assert_eq!(page.record.line, "No promise came due in eight weeks.");
    assert_eq!((page.record.weeks.len(), page.due.len(), page.earlier.len()), (8, 0, 0));
    assert_eq!(page.record.weeks[7].from, day("2026-11-23"));
}

#[test]
fn a_promise_is_due_on_its_day_and_kept_with_one_tap() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.save_settings(Settings { partner: "Sam".into(), ..app.settings().unwrap() }).unwrap();
    let mut home = each_weekday("Home by 18:30, or a call before");
    home.due_time = WallTime::new(18, 30);
    let id = add(&app, home);
    let page = app.promises().unwrap();
    let card = &page.due[0];
    assert_eq!((card.to.as_str(), card.rhythm.as_str()), ("To Sam", "Each weekday"));
    assert_eq!(card.state_text, "Due today, 18:30");
    assert_eq!(card.spoken, "Home by 18:30, or a call before. To Sam. Due today, 18:30.");
    assert_eq!((card.can_keep, card.can_change, card.can_be_late), (true, true, false));
    assert_eq!(page.coming[0].day, day("2026-11-25"));
    assert_eq!(page.empty, "");

    let said = app.answer_promise(id, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    assert_eq!((said.text.as_str(), said.offer_repair), ("Promise kept.", false));
    assert_eq!(said.row.state, PromiseState::Answered { answer: PromiseAnswer::Kept });
    let page = app.promises().unwrap();
    assert_eq!(texts(&page.due), ["Home by 18:30, or a call before: Kept"]);
    assert_eq!(page.record.line, "In eight weeks 1 kept, 0 changed before the day, 0 not kept.");
    assert_eq!(page.record.weeks[7].marks, [PromiseMark::Full]);
    assert_eq!(page.record.weeks[7].spoken, "Week from Monday, 23 November: 1 kept.");
}

#[test]
fn what_was_due_stays_in_the_same_look_and_can_be_kept_late() {
    let folder = tempfile::tempdir().unwrap();
    let id = add(&app_at(folder.path(), NOON), once("Call the counsellor", "2026-11-25"));
    let app = evening(folder.path(), 27);
    let page = app.promises().unwrap();
    assert_eq!(texts(&page.due), ["Call the counsellor: Was due Wednesday"]);
    assert_eq!((page.due[0].state, page.due[0].can_be_late), (PromiseState::WasDue, true));
    assert_eq!(page.record.weeks[7].marks, [PromiseMark::Dot]);
    assert_eq!((page.record.line.as_str(), page.record.legend[0].text.as_str()), ("", "Nothing said"));
    let said = app.answer_promise(id, day("2026-11-25"), PromiseAnswer::KeptLate).unwrap();
    assert_eq!(said.text, "Kept, after the day. It is noted as late.");
    let page = app.promises().unwrap();
    assert!(page.due.is_empty());
    assert_eq!(texts(&page.earlier), ["Call the counsellor: Kept late"]);
    assert_eq!(page.earlier[0].day_text, "Wednesday");
    assert_eq!((page.record.counts.kept, page.record.counts.kept_late), (0, 1));
}

#[test]
fn a_single_promise_can_be_kept_weeks_late_but_a_day_of_a_rhythm_closes_after_seven() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let (single, rhythm) = (add(&app, once("Pay it back", "2026-11-24")), add(&app, each_weekday("Call at noon")));
    drop(app);
    let app = app_at(folder.path(), "2026-12-20T12:00:00Z");
    let page = app.promises().unwrap();
    assert_eq!(texts(&page.earlier), ["Pay it back: Was due Tuesday, 24 November"]);
    // One open day for a rhythm, not a pile.
    assert_eq!(texts(&page.due), ["Call at noon: Was due Friday"]);
    app.answer_promise(single, day("2026-11-24"), PromiseAnswer::KeptLate).unwrap();
    let late = app.answer_promise(rhythm, day("2026-12-11"), PromiseAnswer::Kept);
    assert_eq!(refusal(late), ("day".into(), Problem::DayTooFarBack));
    app.answer_promise(rhythm, day("2026-12-14"), PromiseAnswer::Kept).unwrap();
}

#[test]
fn changed_before_the_day_is_not_broken_and_the_new_day_is_due() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Show the bill", "2026-11-26"));
    let said = app.answer_promise(id, day("2026-11-26"), moved("2026-11-28")).unwrap();
    assert_eq!(said.text, "Changed before the day. That is not a broken promise.");
    assert_eq!(said.row.state_text, "Changed before the day, to Saturday, 28 November");
    assert_eq!(app.promises().unwrap().coming[0].day, day("2026-11-28"));
    drop(app);
    let app = evening(folder.path(), 28);
    assert_eq!(texts(&app.promises().unwrap().due), ["Show the bill: Due today"]);
    app.answer_promise(id, day("2026-11-28"), PromiseAnswer::Kept).unwrap();
    let counts = app.promises().unwrap().record.counts;
    assert_eq!((counts.kept, counts.changed, counts.not_kept), (1, 1, 0));
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
    assert_eq!(app.promises().unwrap().due[0].state, PromiseState::WasDue);
}

#[test]
fn changing_the_day_on_the_form_is_saying_so_before_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let id = add(&app_at(folder.path(), NOON), once("Write the letter", "2026-11-27"));
    let app = evening(folder.path(), 26);
    let view = app.change_promise(id, once("Write the letter", "2026-11-30")).unwrap();
    assert_eq!(view.draft.schedule, PromiseSchedule::Once { day: day("2026-11-30") });
    assert_eq!(app.promises().unwrap().record.counts.changed, 1);
    app.change_promise(id, once("Write the letter", "2026-12-02")).unwrap();
    // Back to the first day: the moves are taken back, and nothing is counted twice.
    let view = app.change_promise(id, once("Write the letter", "2026-11-27")).unwrap();
    assert_eq!(
        view.days.iter().map(|row| (row.day, row.state)).collect::<Vec<_>>(),
        [(day("2026-11-27"), PromiseState::Coming)]
    );
    assert_eq!(app.promises().unwrap().record.counts.changed, 0);
}

#[test]
fn what_was_written_today_for_later_is_corrected_without_a_trace() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Cal the bank", "2026-11-27"));
    let view = app.change_promise(id, once("Call the bank", "2026-11-28")).unwrap();
    assert_eq!((view.days.len(), view.earlier_words.len()), (1, 0));
    assert_eq!(view.draft, once("Call the bank", "2026-11-28"));
    assert_eq!(app.promises().unwrap().record.counts.changed, 0);
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
    let said = evening(folder.path(), 24).answer_promise(id, the_day, not_kept(Known::NotToldYet)).unwrap();
    assert_eq!(said.row.state_text, "Not kept, not told yet");
    assert!(said.text.contains("If it is safe, you may want to say it") && said.offer_repair);
    let said = evening(folder.path(), 26).answer_promise(id, the_day, not_kept(Known::Told)).unwrap();
    assert!(said.text.starts_with("Not kept, and you told it. Both are true: it was a loss, and it was honest."));
    let app = app_at(folder.path(), "2027-03-02T12:00:00Z");
    let said = app.answer_promise(id, the_day, not_kept(Known::FoundOut)).unwrap();
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
    assert_eq!(app.promise_record(20).unwrap().found_out, 1);
    assert_eq!(app.promise_record(20).unwrap().told, 0);
    assert_eq!(app.promise_record(8).unwrap().answered(), 0);
}

#[test]
fn honesty_is_counted_apart_from_success() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let ids: Vec<_> = (1..=7).map(|n| add(&app, once(&format!("Promise {n}"), "2026-11-24"))).collect();
    drop(app);
    let app = evening(folder.path(), 25);
    let answers = [
        PromiseAnswer::Kept,
        PromiseAnswer::Kept,
        PromiseAnswer::KeptLate,
        not_kept(Known::Told),
        not_kept(Known::Told),
        not_kept(Known::FoundOut),
    ];
    for (id, answer) in ids.iter().zip(answers) {
        app.answer_promise(*id, day("2026-11-24"), answer).unwrap();
    }
    let record = app.promises().unwrap().record;
    assert_eq!(record.line, "In eight weeks 2 kept, 1 kept late, 0 changed before the day, 3 not kept.");
    assert_eq!(record.honesty, "3 were not kept. You told 2 of them yourself.");
    assert_eq!(record.honesty_legend, ["2 told", "1 found out"]);
    let legend: Vec<_> = record.legend.iter().map(|line| (line.mark, line.text.as_str())).collect();
    assert_eq!(
        legend,
        [
            (PromiseMark::Full, "2 kept"),
            (PromiseMark::Full, "1 kept late"),
            (PromiseMark::Hollow, "3 not kept"),
            (PromiseMark::Dot, "Nothing said"),
        ]
    );
    assert_eq!(record.weeks[7].marks.len(), 7);
    assert!(record.weeks[..7].iter().all(|week| week.marks.is_empty()));
}

#[test]
fn todays_word_is_said_in_the_morning_and_looked_at_in_the_evening() {
    let folder = tempfile::tempdir().unwrap();
    let morning = app_at(folder.path(), "2026-11-24T06:00:00Z");
    assert!(!morning.promises().unwrap().todays_word_said);
    let id = add(&morning, draft("I put the phone away at supper", PromiseSchedule::TodaysWord));
    let page = morning.promises().unwrap();
    assert_eq!((page.todays_word_said, page.evening_look.as_str()), (true, ""));
    drop(morning);
    let app = evening(folder.path(), 24);
    let page = app.promises().unwrap();
    assert_eq!(page.evening_look, "How did it go with today's word?");
    assert_eq!((page.due[0].promise, page.due[0].rhythm.as_str()), (id, "Today's word"));
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::NotKept { known: None }).unwrap();
    assert_eq!(app.promises().unwrap().evening_look, "");
    assert!(!evening(folder.path(), 25).promises().unwrap().todays_word_said);
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
    let page = app.promises().unwrap();
    assert_eq!(texts(&page.due), ["Call at noon: Changed before the day"]);
    assert!(page.coming.is_empty());
    assert_eq!(
        texts(&page.earlier),
        ["Show the bill: Changed before the day", "Call at noon: Ended on Thursday, 26 November", "Call at noon: Kept",]
    );
    assert_eq!((page.record.counts.kept, page.record.counts.not_kept), (1, 0));
    for id in [rhythm, single] {
        assert_eq!(refusal(app.end_promise(id)).1, Problem::AlreadyClosed);
        let form = app.promise(id).unwrap();
        assert!(!form.can_change);
        assert_eq!(refusal(app.change_promise(id, form.draft)), ("promise".into(), Problem::AlreadyClosed));
    }
    assert!(evening(folder.path(), 27).promises().unwrap().due.iter().all(|row| row.day < day("2026-11-26")));
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
    let page = app_at(folder.path(), NOON).promises().unwrap();
    assert!(page.due.is_empty() && page.earlier.is_empty() && page.record.counts.answered() == 0);
}

#[test]
fn bad_input_is_refused_for_one_clear_reason_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let id = add(&app, once("Show the bill", "2026-11-26"));
    let someone = |name: &str| PromisedTo::Someone { name: name.into() };
    let to = |to| PromiseDraft { to, ..once("Words", "2026-11-26") };
    let before = (app.promises().unwrap(), app.promise(id).unwrap());
    let time = WallTime::new(7, 0).unwrap();
    let remind = PromiseReminder::DayBefore { time, at_this_time_anyway: false };
    let far = LocalDay::from_epoch_days(i32::MAX);
    let refused = [
        (once("", "2026-11-26"), "text", Problem::Empty),
        (once(" \n\t ", "2026-11-26"), "text", Problem::Empty),
        (once("a\u{0}b", "2026-11-26"), "text", Problem::ControlCharacters),
        (once("a\u{202e}b", "2026-11-26"), "text", Problem::ControlCharacters),
        (once(&"x".repeat(501), "2026-11-26"), "text", Problem::TooLong),
        (once(&"x".repeat(100_000), "2026-11-26"), "text", Problem::TooLong),
        (to(someone("  ")), "to", Problem::Empty),
        (to(someone(&"x".repeat(41))), "to", Problem::TooLong),
        (to(someone("a\u{7}b")), "to", Problem::ControlCharacters),
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
        (the_day, not_kept(Known::Told), "day", Problem::DayInFuture),
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
    assert_eq!(refusal(app.promise_record(0)), ("weeks".into(), Problem::OutOfRange));
    assert_eq!((app.promises().unwrap(), app.promise(id).unwrap()), before);
    assert!(app.add_promise(once(&"x".repeat(500), "2026-11-26")).is_ok());
}

#[test]
fn an_edge_that_text_and_name_may_just_reach_is_kept_as_written() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let name = PromisedTo::Someone { name: "ä".repeat(40) };
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
    let answer = Answer::Promise { promise: id.to_string(), answer: not_kept(Known::Told) };
    app.answer_check_in(None, vec![answer]).unwrap();
    assert!(due(&app)[0].after_not_kept.iter().any(|choice| choice.id == "told" && choice.chosen));
    assert_eq!(texts(&app.promises().unwrap().due), ["Show the bill: Not kept, told"]);
    let stray = Answer::Promise { promise: id.to_string(), answer: PromiseAnswer::Kept };
    let refused = app.answer_check_in(Some(day("2026-11-23")), vec![stray]);
    assert_eq!(refusal(refused), ("day".into(), Problem::NotAllowed));
}
