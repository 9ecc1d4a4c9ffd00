//! Days as they come: due, kept, late, open, and the record of eight weeks.

use super::*;

#[test]
fn every_choice_that_is_offered_is_taken_and_then_shown_as_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    for on in ["2026-11-24", "2026-11-25"] {
        add(&app, once("To my partner", on));
        add(&app, PromiseDraft { to: PromisedTo::Myself, ..once("To myself", on) });
        add(&app, PromiseDraft { to: PromisedTo::Someone { name: "Kim".into() }, ..once("To Kim", on) });
    }
    drop(app);
    for today in [23, 24, 25, 26] {
        let app = evening(folder.path(), today);
        let page = app.promises().unwrap();
        let rows: Vec<_> = page.due.iter().chain(&page.coming).collect();
        assert!(rows.len() >= 3);
        for row in rows {
            for choice in &row.choices {
                let said = app.answer_promise(row.promise, row.day, choice.answer).unwrap().row;
                let chosen: Vec<_> = said.choices.iter().filter(|c| c.chosen).map(|c| &c.text).collect();
                assert_eq!(chosen, [&choice.text]);
                let asked: Vec<_> = said.after_not_kept.iter().map(|c| c.text.as_str()).collect();
                let expected = match (choice.text.as_str(), row.text.as_str()) {
                    ("Not kept", "To my partner") => vec!["I told my partner", "It was found out", "Not told yet"],
                    ("Not kept", "To Kim") => vec!["I told it", "It was found out", "Not told yet"],
                    _ => vec![],
                };
                assert_eq!(asked, expected);
            }
            app.answer_promise(row.promise, row.day, PromiseAnswer::Open).unwrap();
        }
    }
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
fn the_one_who_was_told_is_called_by_the_word_the_person_chose() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.save_settings(Settings { partner: "Sam".into(), ..app.settings().unwrap() }).unwrap();
    let id = add(&app, once("call the bank", "2026-11-24"));
    let said = app.answer_promise(id, day("2026-11-24"), PromiseAnswer::NotKept { known: None }).unwrap().row;
    assert_eq!(said.after_not_kept[0].text, "I told Sam");
    assert!(!format!("{:?}", said.after_not_kept).contains("Sam"), "a name a person typed stands in no Debug");
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
    assert_eq!(choices(card), ["Kept", "Not kept", "Changed before the day"]);
    assert_eq!(choices(&page.coming[0]), ["Changed before the day"]);
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
    assert_eq!(page.due[0].state, PromiseState::WasDue);
    assert_eq!(choices(&page.due[0]), ["Kept", "Kept late", "Not kept"]);
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
fn on_a_hard_day_nothing_is_due_and_nothing_is_owed_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let app = evening(folder.path(), 24);
    add(&app, draft("I put the phone away", PromiseSchedule::TodaysWord));
    app.begin_hard_day().unwrap();
    let page = app.promises().unwrap();
    assert!(page.resting_until.is_some());
    assert_eq!((page.due.len(), page.evening_look.as_str()), (0, ""));
    app.end_hard_day().unwrap();
    let page = app.promises().unwrap();
    assert_eq!((page.due.len(), page.resting_until), (1, None));
    assert_eq!(page.evening_look, "How did it go with today's word?");
}
