//! Days as they come: due, kept, late, open, and the record of eight weeks.

use super::*;

#[test]
fn every_choice_that_is_offered_is_taken_and_then_shown_as_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let mut ids = Vec::new();
    for on in ["2026-11-24", "2026-11-25"] {
        ids.push(add(&app, once("To my partner", on)));
        ids.push(add(&app, PromiseDraft { to: PromisedTo::Myself, ..once("To myself", on) }));
        ids.push(add(&app, PromiseDraft { to: PromisedTo::Someone { name: "Kim".into() }, ..once("To Kim", on) }));
    }
    drop(app);
    for today in [23, 24, 25, 26] {
        let app = evening(folder.path(), today);
        let rows: Vec<_> = ids.iter().flat_map(|id| app.promise(*id).unwrap().days).collect();
        assert!(rows.len() >= 6);
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
    let app = app_at(folder.path(), NOON);
    let empty = page(&app, "promises");
    let none = "No promises yet. One small one is enough to start.";
    assert!(matches!(&section(&empty, "none").body, Body::Rows { empty, .. } if empty == none), "{empty:?}");
    assert_eq!(empty.sections.len(), 1);
    add(&app, once("later", "2026-11-26"));
    assert_eq!(record(&app), "No promise came due in eight weeks.");
    assert!(!has(&page(&app, "promises"), "weeks"));
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
    let card = &shown(&app, "due")[0];
    assert_eq!(card.second, "To Sam \u{b7} Each weekday \u{b7} Due today, 18:30");
    assert_eq!(card.spoken, "Home by 18:30, or a call before. To Sam. Due today, 18:30.");
    assert_eq!(choices(card), ["Kept", "Not kept", "Changed before the day"]);
    assert_eq!(coming(&app), ["2026-11-25"]);
    assert_eq!(choices(&listed(&app, &format!("promise/{id}"), "coming")[0]), ["Changed before the day"]);
    assert!(!has(&page(&app, "promises"), "none"));

    let said = app.answer_promise(id, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    assert_eq!((said.text.as_str(), said.offer_repair), ("Promise kept.", false));
    assert_eq!(said.row.state, PromiseState::Answered { answer: PromiseAnswer::Kept });
    assert_eq!(due(&app), ["Home by 18:30, or a call before: Kept"]);
    assert_eq!(
        record(&app),
        "In eight weeks 1 kept, 0 changed before the day, 0 not kept.\nNone is noted as not kept."
    );
    let weeks = shown(&app, "weeks");
    assert_eq!((weeks.len(), weeks[0].second.as_str()), (1, "\u{25cf}  1 kept"));
    assert_eq!(weeks[0].spoken, "Week from Monday, 23 November: 1 kept.");
}

#[test]
fn what_was_due_stays_in_the_same_look_and_can_be_kept_late() {
    let folder = tempfile::tempdir().unwrap();
    let id = add(&app_at(folder.path(), NOON), once("Call the counsellor", "2026-11-25"));
    let app = evening(folder.path(), 27);
    assert_eq!(due(&app), ["Call the counsellor: Was due Wednesday"]);
    assert_eq!(choices(&shown(&app, "due")[0]), ["Kept", "Kept late", "Not kept"]);
    assert_eq!((record(&app).as_str(), shown(&app, "weeks")[0].second.as_str()), ("", "\u{b7}  Nothing said"));
    let said = app.answer_promise(id, day("2026-11-25"), PromiseAnswer::KeptLate).unwrap();
    assert_eq!(said.text, "Kept, after the day. It is noted as late.");
    assert!(due(&app).is_empty());
    assert_eq!(earlier(&app), ["Call the counsellor: Kept late"]);
    assert_eq!(shown(&app, "earlier")[0].second, "Kept late \u{b7} Wednesday");
    assert!(record(&app).starts_with("In eight weeks 0 kept, 1 kept late, "), "{}", record(&app));
}

#[test]
fn a_single_promise_can_be_kept_weeks_late_but_a_day_of_a_rhythm_closes_after_seven() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    let (single, rhythm) = (add(&app, once("Pay it back", "2026-11-24")), add(&app, each_weekday("Call at noon")));
    drop(app);
    let app = app_at(folder.path(), "2026-12-20T12:00:00Z");
    assert_eq!(earlier(&app), ["Pay it back: Was due Tuesday, 24 November"]);
    // One open day for a rhythm, not a pile.
    assert_eq!(due(&app), ["Call at noon: Was due Friday"]);
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
        not_kept(DisclosureStatus::Told),
        not_kept(DisclosureStatus::Told),
        not_kept(DisclosureStatus::FoundOut),
    ];
    for (id, answer) in ids.iter().zip(answers) {
        app.answer_promise(*id, day("2026-11-24"), answer).unwrap();
    }
    assert_eq!(
        record(&app).split('\n').collect::<Vec<_>>(),
        [
            "In eight weeks 2 kept, 1 kept late, 0 changed before the day, 3 not kept.",
            "3 were not kept. You told 2 of them yourself.",
            "2 told, 1 found out",
        ]
    );
    let weeks = shown(&app, "weeks");
    assert_eq!(weeks.len(), 1, "a week in which nothing was due is not drawn");
    let mut marks: Vec<_> = weeks[0].second.split("  ").next().unwrap().split(' ').collect();
    marks.sort_unstable();
    assert_eq!(marks.concat(), "\u{b7}\u{25cb}\u{25cb}\u{25cb}\u{25cf}\u{25cf}\u{25cf}");
    let spoken = "Week from Monday, 23 November: 2 kept, 1 kept late, 3 not kept, Nothing said.";
    assert_eq!(weeks[0].spoken, spoken);
}

#[test]
fn todays_word_is_said_in_the_morning_and_looked_at_in_the_evening() {
    let folder = tempfile::tempdir().unwrap();
    let morning = app_at(folder.path(), "2026-11-24T06:00:00Z");
    let can_be_said = |app: &App| page(app, "promises").foot.iter().any(|button| button.text == "Today's word");
    let evening_look = |app: &App| said(&page(app, "promises"), "evening");
    assert!(can_be_said(&morning));
    let id = add(&morning, draft("I put the phone away at supper", PromiseSchedule::TodaysWord));
    assert_eq!((can_be_said(&morning), evening_look(&morning).as_str()), (false, ""));
    drop(morning);
    let app = evening(folder.path(), 24);
    assert_eq!(evening_look(&app), "How did it go with today's word?");
    let word = shown(&app, "due").remove(0);
    assert!(word.key.starts_with(&id.to_string()) && word.second.contains("Today's word"), "{word:?}");
    app.answer_promise(id, day("2026-11-24"), PromiseAnswer::NotKept { known: None }).unwrap();
    assert_eq!(evening_look(&app), "");
    assert!(can_be_said(&evening(folder.path(), 25)));
}

#[test]
fn on_a_hard_day_nothing_is_due_and_nothing_is_owed_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let app = evening(folder.path(), 24);
    add(&app, draft("I put the phone away", PromiseSchedule::TodaysWord));
    app.begin_hard_day().unwrap();
    let resting = page(&app, "promises");
    assert!(!has(&resting, "due") && !has(&resting, "evening"), "{resting:?}");
    app.end_hard_day().unwrap();
    assert_eq!(due(&app).len(), 1);
    assert_eq!(said(&page(&app, "promises"), "evening"), "How did it go with today's word?");
}
