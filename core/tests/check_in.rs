//! The check-in of all three forms, as taps on the real database.

use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::check_in::{Answer, CheckInView, FeltWord, GrainsSaid, QuestionBody};
use grain_core::error::Problem;
use grain_core::settings::{Settings, Side};

fn felt(word: &str) -> FeltWord {
    FeltWord { word: word.into(), strength: None }
}

fn one(question: &str, choice: &str) -> Answer {
    Answer::One { question: question.into(), choice: Some(choice.into()) }
}

fn grains(area: &str, said: Option<GrainsSaid>) -> Answer {
    Answer::Grains { area: area.into(), grains: said, why: String::new().into() }
}

fn several(question: &str, choice: &str) -> Answer {
    Answer::Several { question: question.into(), choices: vec![choice.into()] }
}

fn set_up(app: &App, side: Side) {
    app.choose_side(side).unwrap();
    app.track_areas(vec!["money".into(), "time".into(), "honesty".into()]).unwrap();
}

fn level(app: &App, area: &str) -> u8 {
    app.bowl(area.into()).unwrap().bowl.shown
}

fn chosen(view: &CheckInView, question: &str) -> Vec<String> {
    let body = &view.questions.iter().find(|q| q.id == question).unwrap().body;
    let ids = |choices: &[grain_core::check_in::ChoiceView]| {
        choices.iter().filter(|c| c.chosen).map(|c| c.id.clone()).collect::<Vec<_>>()
    };
    match body {
        QuestionBody::Scale { choices } | QuestionBody::One { choices } | QuestionBody::Several { choices } => {
            ids(choices)
        }
        QuestionBody::Tell { choices, .. } => ids(choices),
        QuestionBody::Feelings { groups, .. } => {
            groups.iter().flat_map(|g| &g.words).filter(|w| w.chosen).map(|w| w.id.clone()).collect()
        }
        QuestionBody::Grains { areas, .. } => areas.iter().flat_map(|a| ids(&a.choices)).collect(),
        QuestionBody::Behaviours { lines, .. } => lines.iter().flat_map(|l| ids(&l.choices)).collect(),
        QuestionBody::Promises { due } => due.iter().flat_map(|d| ids(&d.choices)).collect(),
    }
}

#[test]
fn every_question_may_be_left_alone_which_is_not_the_same_as_no_change() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    app.finish_check_in(None).unwrap();
    assert!(
        app.check_in(None).unwrap().questions.iter().all(|q| chosen(&app.check_in(None).unwrap(), &q.id).is_empty())
    );
    app.answer_check_in(None, vec![grains("money", Some(GrainsSaid::NoChange))]).unwrap();
    assert_eq!(chosen(&app.check_in(None).unwrap(), "grains"), ["no_change"]);
    assert!(app.bowl("money".into()).unwrap().ledger.is_empty(), "no change writes no grain");
}

#[test]
fn a_change_of_mind_is_a_counter_entry_and_the_level_follows() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    app.set_starting_level("money".into(), 50).unwrap();
    for (said, expected) in [
        (Some(GrainsSaid::LotAdded), 55),
        (Some(GrainsSaid::LotTaken), 45),
        (None, 50),
        (Some(GrainsSaid::LittleTaken), 49),
    ] {
        app.answer_check_in(None, vec![grains("money", said)]).unwrap();
        assert_eq!(level(&app, "money"), expected);
    }
    let ledger = app.bowl("money".into()).unwrap().ledger;
    assert_eq!(ledger.iter().filter(|line| !line.taken_back).count(), 1);
    assert_eq!(ledger.len(), 3, "nothing was overwritten");
}

#[test]
fn a_past_day_is_filled_in_and_the_days_after_it_are_replayed() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    app.set_starting_level("money".into(), 98).unwrap();
    app.answer_check_in(None, vec![grains("money", Some(GrainsSaid::LotTaken))]).unwrap();
    assert_eq!(level(&app, "money"), 93);
    // Five more on Friday would have been held at the rim: 98 -> 100, then five taken.
    app.answer_check_in(Some(day("2026-11-20")), vec![grains("money", Some(GrainsSaid::LotAdded))]).unwrap();
    assert_eq!(level(&app, "money"), 95);
    let friday = app.check_in(Some(day("2026-11-20"))).unwrap();
    assert_eq!(friday.past_day, "For Friday, written today.");
}

#[test]
fn a_later_edit_is_kept_as_an_edit() {
    let folder = tempfile::tempdir().unwrap();
    let monday = app_at(folder.path(), "2026-11-23T12:00:00Z");
    set_up(&monday, Side::Healing);
    monday.answer_check_in(None, vec![one("safe", "mostly")]).unwrap();
    monday.answer_check_in(None, vec![one("safe", "fully")]).unwrap();
    drop(monday);
    let tuesday = app_at(folder.path(), NOON);
    let of_monday = || tuesday.check_in(Some(day("2026-11-23"))).unwrap();
    let safe = |view: CheckInView| view.questions.into_iter().find(|q| q.id == "safe").unwrap();
    assert_eq!(safe(of_monday()).changed_on, None, "a change on the day itself is no edit");
    tuesday.answer_check_in(Some(day("2026-11-23")), vec![one("safe", "partly")]).unwrap();
    assert_eq!(safe(of_monday()).changed_on, Some(day("2026-11-24")));
    assert_eq!(safe(of_monday()).changed_text, "Changed on Tuesday, 24 November");
    assert_eq!(chosen(&of_monday(), "safe"), ["partly"]);
}

#[test]
fn the_civil_day_is_fixed_at_entry_and_travel_does_not_move_it() {
    let folder = tempfile::tempdir().unwrap();
    {
        // Half past one at night in Berlin is still Monday there, because the day begins at three.
        let app = app_at(folder.path(), "2026-11-24T00:30:00Z");
        set_up(&app, Side::Healing);
        app.answer_check_in(None, vec![one("safe", "mostly")]).unwrap();
        assert_eq!(app.check_in(None).unwrap().day, day("2026-11-23"));
    }
    let tokyo = crate::common::app_in(folder.path(), "2026-11-24T00:40:00Z", "Asia/Tokyo");
    assert_eq!(tokyo.check_in(None).unwrap().day, day("2026-11-24"));
    let days = tokyo.check_in_days().unwrap();
    assert_eq!(days.len(), 8, "today and the seven days before, written or not");
    assert_eq!((days[0].day, days[0].text.as_str()), (day("2026-11-24"), "Today"));
    assert_eq!((days[7].day, days[7].begun), (day("2026-11-17"), false));
    let begun: Vec<_> = days.iter().filter(|day| day.begun).collect();
    assert_eq!(begun.len(), 1);
    let yesterday = (day("2026-11-23"), "Yesterday", "Checked in");
    assert_eq!((begun[0].day, begun[0].text.as_str(), begun[0].line.as_str()), yesterday);
    for open in days {
        tokyo.check_in(Some(open.day)).unwrap();
    }
}

#[test]
fn a_line_saved_as_it_is_typed_is_one_movement_with_the_words_that_stand() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    let before = app.bowl("money".into()).unwrap().bowl.shown;
    let say = |app: &App, grains, why: &str| {
        let answer = Answer::Grains { area: "money".into(), grains: Some(grains), why: why.into() };
        app.answer_check_in(Some(day("2026-11-24")), vec![answer]).unwrap();
    };
    let ledger = |app: &App| -> Vec<(String, bool)> {
        let lines = app.bowl("money".into()).unwrap().ledger;
        lines.into_iter().map(|line| (line.why.into_string(), line.taken_back)).collect()
    };
    let found = |app: &App, typed: &str| crate::common::page::hits(app, typed).len();
    for typed in ["", "he hid", "he hid the", "he hid the card ", "", "he showed the card"] {
        say(&app, GrainsSaid::LittleTaken, typed);
        assert_eq!(ledger(&app), [(typed.trim().to_owned(), false)]);
    }
    assert_eq!(app.bowl("money".into()).unwrap().bowl.shown, before.saturating_sub(1));
    assert_eq!((found(&app, "hid"), found(&app, "card")), (0, 1));
    // Written on a later day, other words are another line of the ledger: one, however often it is saved.
    drop(app);
    let app = app_at(folder.path(), "2026-11-25T12:00:00Z");
    for typed in ["he", "he told me", "he told me in the end"] {
        say(&app, GrainsSaid::LittleTaken, typed);
    }
    let lines = ledger(&app);
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0], ("he told me in the end".to_owned(), false));
    assert!(lines[1].1, "the first one is taken back");
    assert_eq!((found(&app, "told"), found(&app, "showed")), (1, 0));
}

#[test]
fn bad_input_is_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    let say = |day, answer| app.answer_check_in(day, vec![one("safe", "fully"), answer]);
    let why =
        |why: String| Answer::Grains { area: "money".into(), grains: Some(GrainsSaid::LittleAdded), why: why.into() };
    let cases = [
        (None, one("trust", "yes"), "trust", Problem::UnknownKey),
        (None, one("safe", "very"), "safe", Problem::UnknownKey),
        (None, several("helped", "prayer"), "helped", Problem::UnknownKey),
        (None, Answer::Feelings { words: vec![felt("calm"), felt("calm")] }, "feelings", Problem::Duplicate),
        (None, Answer::Feelings { words: vec![felt("bogus")] }, "feelings", Problem::UnknownKey),
        (None, Answer::Feelings { words: vec![felt("calm"); 6] }, "feelings", Problem::TooMany),
        (None, grains("garden", Some(GrainsSaid::LotAdded)), "area", Problem::UnknownArea),
        (None, why("x".repeat(100_000)), "why", Problem::TooLong),
        (None, Answer::Behaviour { line: "obeys".into(), choice: None }, "obeys", Problem::UnknownKey),
        (Some(day("2026-11-25")), one("safe", "fully"), "day", Problem::DayInFuture),
        (Some(day("2026-11-16")), one("safe", "fully"), "day", Problem::DayTooFarBack),
    ];
    for (day, answer, field, problem) in cases {
        assert_eq!(refusal(say(day, answer)), (field.to_owned(), problem));
    }
    assert!(!app.check_in_days().unwrap().iter().any(|day| day.begun), "nothing was begun");
    assert!(app.bowl("money".into()).unwrap().ledger.is_empty());
}

#[test]
fn an_area_where_one_only_rebuilds_has_no_bowl_and_no_grains() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Both);
    app.set_area_side("money".into(), Side::Rebuilding).unwrap();
    assert_eq!(
        refusal(app.answer_check_in(None, vec![grains("money", Some(GrainsSaid::LotAdded))])).1,
        Problem::NotAllowed
    );
    assert_eq!(refusal(app.bowl("money".into())).1, Problem::NotAllowed);
    assert_eq!(app.bowls().unwrap().rebuilding, ["Money"]);
}

#[test]
fn the_other_one_is_called_by_the_word_the_person_chose() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    let called = || {
        let view = app.check_in(None).unwrap();
        let helped = &view.questions.iter().find(|question| question.id == "helped").unwrap().body;
        let QuestionBody::Several { choices } = helped else { panic!("several may help") };
        let choice = choices.iter().find(|choice| choice.id == "partner_did").unwrap().clone();
        assert!(!format!("{choice:?}").contains("Sam"), "a name a person typed stands in no Debug");
        choice.text
    };
    assert_eq!(called(), "Something my partner did");
    app.save_settings(Settings { partner: "Sam".into(), ..app.settings().unwrap() }).unwrap();
    assert_eq!(called(), "Something Sam did");
}

#[test]
fn grains_by_hand_and_in_the_check_in_obey_one_rule() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    app.track_areas(vec!["money".into(), "time".into()]).unwrap();
    app.set_area_side("time".into(), Side::Rebuilding).unwrap();
    let long = "x".repeat(201);
    let pasted = "two\r\nlines\u{202e}";
    for (area, why, on) in [
        ("money", "", "2026-11-24"),
        ("money", long.as_str(), "2026-11-24"),
        ("money", pasted, "2026-11-17"),
        ("money", "", "2026-11-16"),
        ("money", "", "2026-11-25"),
        ("time", "", "2026-11-24"),
        ("emotions", "", "2026-11-24"),
        ("no-such", "", "2026-11-24"),
    ] {
        let by_hand = app.add_grains(GrainDraft {
            area: area.into(),
            change: GrainChange::LittleAdded,
            day: Some(day(on)),
            source: GrainSource::ByHand,
            reason: None,
            why: why.into(),
        });
        let said = Answer::Grains { area: area.into(), grains: Some(GrainsSaid::LittleAdded), why: why.into() };
        let in_check_in = app.answer_check_in(Some(day(on)), vec![said]);
        match (by_hand, in_check_in) {
            (Ok(_), Ok(())) => {}
            (Err(here), Err(there)) => assert_eq!(here.kind(), there.kind(), "{area} {on}"),
            (here, there) => panic!("{area} {on}: {:?} and {there:?}", here.map(|_| ())),
        }
    }
    let lines = app.bowl("money".into()).unwrap().ledger;
    assert_eq!(lines.iter().filter(|line| line.why == "two lines").count(), 2);
}

#[test]
fn what_was_taken_back_in_the_ledger_is_not_chosen_and_counts_again_when_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    app.set_starting_level("money".into(), 30).unwrap();
    let said = || app.answer_check_in(None, vec![grains("money", Some(GrainsSaid::LotTaken))]).unwrap();
    let is_chosen = || {
        let view = app.check_in(None).unwrap();
        let body = view.questions.into_iter().find(|question| question.id == "grains").unwrap().body;
        let QuestionBody::Grains { areas, .. } = body else { panic!("{body:?}") };
        areas.iter().find(|area| area.area == "money").unwrap().choices.iter().any(|choice| choice.chosen)
    };
    said();
    assert_eq!((level(&app, "money"), is_chosen()), (25, true));
    let entry = app.bowl("money".into()).unwrap().ledger[0].id;
    app.take_back_grains(entry).unwrap();
    assert_eq!((level(&app, "money"), is_chosen()), (30, false));
    said();
    assert_eq!((level(&app, "money"), is_chosen()), (25, true));
}

#[test]
fn a_movement_is_spoken_in_sentences_with_one_stop_each() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    set_up(&app, Side::Healing);
    app.set_starting_level("money".into(), 30).unwrap();
    let write = |change, why: &str| {
        let (area, source) = ("money".into(), GrainSource::ByHand);
        app.add_grains(GrainDraft { area, change, day: None, source, reason: None, why: why.into() }).unwrap();
    };
    write(GrainChange::Tipped { left: 20 }, "");
    write(GrainChange::LittleAdded, "the bill was shown");
    write(GrainChange::LittleAdded, "Really?");
    let spoken: Vec<_> = app.bowl("money".into()).unwrap().ledger.into_iter().map(|entry| entry.spoken).collect();
    for text in &spoken {
        assert!(!text.contains("..") && !text.contains("?.") && !text.contains(". ."), "{text}");
    }
    assert!(spoken.iter().any(|text| text.contains("the bill was shown. By hand.")), "{:?}", spoken.first());
    assert!(spoken.iter().any(|text| text.contains("Really? By hand.")));
}
