//! The page after "Done": the bowls that changed, what falls and when, what a bystander sees, and what may be said last.

use std::path::Path;

use crate::common::page::{act, page, written};
use crate::common::{NOON, app_at, day};
use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::check_in::{Answer, FeltWord, GrainsSaid};
use grain_core::page::{FieldValue, Value};
use grain_core::promises::{PromiseAnswer, PromiseDraft, PromiseMark, PromiseReminder, PromiseSchedule, PromisedTo};
use grain_core::prompts::AnswerDraft;
use grain_core::settings::Side;
use grain_core::today::{TodayCheckIn, TodayDone, TodayView};

fn healing(folder: &Path, areas: &[&str]) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(areas.iter().map(|area| (*area).to_owned()).collect()).unwrap();
    for area in areas {
        app.set_starting_level((*area).to_owned(), 30).unwrap();
    }
    app
}

fn grains(area: &str, said: GrainsSaid) -> Answer {
    Answer::Grains { area: area.into(), grains: Some(said), why: String::new().into() }
}

fn say(app: &App, answers: Vec<Answer>) {
    app.answer_check_in(None, answers).unwrap();
}

fn finish(app: &App, answers: Vec<Answer>) -> TodayDone {
    say(app, answers);
    app.finish_check_in(None).unwrap();
    done(app)
}

fn done_of(view: TodayView) -> TodayDone {
    let TodayCheckIn::Done { done } = view.check_in else { panic!("it was finished") };
    done
}

fn done(app: &App) -> TodayDone {
    done_of(app.today().unwrap())
}

fn safe() -> Answer {
    Answer::One { question: "safe".into(), choice: Some("not_at_all".into()) }
}

fn no_occasion() -> Answer {
    Answer::Behaviour { line: "gives_freely".into(), choice: Some("no_occasion".into()) }
}

fn felt(words: &[&str]) -> Answer {
    let word = |word: &&str| FeltWord { word: (*word).to_owned(), strength: None };
    Answer::Feelings { words: words.iter().map(word).collect() }
}

fn promise(app: &App, text: &str, on: &str) -> grain_core::ids::Id {
    let schedule = PromiseSchedule::Once { day: day(on) };
    let draft = PromiseDraft {
        text: text.into(),
        to: PromisedTo::Partner,
        schedule,
        due_time: None,
        remind: PromiseReminder::Off,
    };
    app.add_promise(draft).unwrap().id
}

#[test]
fn the_bowls_that_changed_stand_side_by_side_in_the_persons_order_and_the_rest_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money", "time", "honesty", "closeness", "emotions"]);
    let all = [("closeness", GrainsSaid::LotTaken), ("money", GrainsSaid::LotAdded), ("honesty", GrainsSaid::NoChange)];
    let more = [("time", GrainsSaid::LittleTaken), ("emotions", GrainsSaid::LittleAdded)];
    let done = finish(&app, all.iter().chain(&more).map(|(area, said)| grains(area, *said)).collect());
    let areas: Vec<_> = done.bowls.iter().map(|bowl| bowl.area.as_str()).collect();
    let order: Vec<_> = app.bowls().unwrap().rows.into_iter().map(|row| row.area).collect();
    let wanted: Vec<_> = order.iter().filter(|area| *area != "honesty").collect();
    assert_eq!(areas, wanted[..3], "at most three, in the order of the bowls");
    assert_eq!(done.more.len(), 1);
    assert_eq!(done.quiet, "");
    let money = done.bowls.iter().find(|bowl| bowl.area == "money").unwrap();
    assert_eq!((money.level, money.before, money.text.as_str()), (35, 30, "5 added"));
    assert!(done.week.is_none(), "who heals has no promises to look at here");
}

#[test]
fn a_bowl_that_tipped_over_or_came_back_to_where_it_was_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money", "time"]);
    let write = |area: &str, change| {
        let draft = GrainDraft {
            area: area.into(),
            change,
            day: None,
            source: GrainSource::ByHand,
            reason: None,
            why: String::new().into(),
        };
        app.add_grains(draft).unwrap()
    };
    let tipped = write("money", GrainChange::Tipped { left: 2 });
    write("time", GrainChange::LittleAdded);
    write("time", GrainChange::LittleTaken);
    let done = finish(&app, vec![safe()]);
    let mut texts: Vec<_> = done.bowls.iter().map(|bowl| bowl.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["1 added, 1 taken", "Tipped over"]);
    app.take_back_grains(tipped.entry).unwrap();
    assert_eq!(self::done(&app).bowls.len(), 1, "what was taken back has not been");
}

#[test]
fn a_quiet_day_shows_all_bowls_in_one_and_says_nothing_of_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money", "time"]);
    let done = finish(&app, vec![safe()]);
    assert_eq!((done.bowls.len(), done.bowls[0].area.as_str(), done.bowls[0].level), (1, "", 30));
    assert_eq!((done.quiet.as_str(), done.under.as_str()), ("A quiet day for the bowls", "All together: filling"));
    let one = tempfile::tempdir().unwrap();
    let done = finish(&healing(one.path(), &["money"]), vec![safe()]);
    assert_eq!((done.bowls[0].area.as_str(), done.under.as_str()), ("money", "Money: filling"));
    assert_eq!(done.quiet, "A quiet day for the bowl");
}

#[test]
fn grains_fall_once_for_each_done_and_never_because_the_page_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money", "time"]);
    say(&app, vec![grains("money", GrainsSaid::LotAdded)]);
    assert!(matches!(app.today().unwrap().check_in, TodayCheckIn::Begun { .. }));
    let first = finish(&app, vec![]);
    assert!(first.falls, "at the first Done after the app was started too");
    assert_eq!((first.bowls[0].before, first.bowls[0].level), (30, 35));
    assert!(done(&app).falls, "a page that is read twice before it is drawn loses nothing");
    app.grains_fell().unwrap();
    let seen = done(&app);
    assert!(!seen.falls && seen.bowls[0].before == seen.bowls[0].level);

    let again = finish(&app, vec![grains("time", GrainsSaid::LittleTaken)]);
    let moved: Vec<_> = again.bowls.iter().map(|bowl| (bowl.area.as_str(), bowl.before, bowl.level)).collect();
    assert!(again.falls && moved.contains(&("money", 35, 35)) && moved.contains(&("time", 30, 29)), "{moved:?}");
    app.grains_fell().unwrap();
    finish(&app, vec![felt(&["calm"])]);
    assert!(done(&app).bowls.iter().all(|bowl| bowl.before == bowl.level), "feelings move no bowl");
    drop(app);
    assert!(!done(&app_at(folder.path(), NOON)).falls, "a start is no Done");
}

#[test]
fn on_a_bowls_own_page_fall_once_the_grains_that_came_since_it_was_seen_there() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money", "time"]);
    let from = |app: &App, area: &str| app.bowl(area.into()).map(|bowl| (bowl.before, bowl.bowl.shown)).unwrap();
    let by_hand = |change| {
        let (area, source) = ("money".to_owned(), GrainSource::ByHand);
        app.add_grains(GrainDraft { area, change, day: None, source, reason: None, why: String::new().into() }).unwrap()
    };
    assert_eq!(from(&app, "money"), (30, 30), "nothing came");
    finish(&app, vec![grains("money", GrainsSaid::LotAdded), grains("time", GrainsSaid::LotTaken)]);
    app.grains_fell().unwrap();
    assert_eq!(from(&app, "money"), (30, 35), "its own page has not shown them yet");
    assert_eq!(from(&app, "money"), (30, 35), "a page that is read twice before it is drawn loses nothing");
    assert_eq!(from(&app, "time"), (25, 25), "a loss is not shown a second time");
    app.bowl_seen("money".into()).unwrap();
    assert_eq!(from(&app, "money"), (35, 35));
    let written = by_hand(GrainChange::LittleAdded).entry;
    assert_eq!(from(&app, "money"), (35, 36), "written on another page");
    app.take_back_grains(written).unwrap();
    assert_eq!(from(&app, "money"), (35, 35));
    by_hand(GrainChange::LotTaken);
    by_hand(GrainChange::LittleAdded);
    assert_eq!(from(&app, "money"), (31, 31));
    by_hand(GrainChange::LotAdded);
    assert_eq!(from(&app, "money"), (35, 36));
    drop(app);
    assert_eq!(from(&app_at(folder.path(), NOON), "money"), (36, 36), "nothing falls after a start");
}

#[test]
fn a_past_day_that_is_done_makes_nothing_fall_today() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money"]);
    finish(&app, vec![grains("money", GrainsSaid::LotAdded)]);
    app.grains_fell().unwrap();
    app.answer_check_in(Some(day("2026-11-23")), vec![grains("money", GrainsSaid::LittleAdded)]).unwrap();
    app.finish_check_in(Some(day("2026-11-23"))).unwrap();
    assert!(!done(&app).falls);
}

#[test]
fn what_was_said_of_feelings_and_safety_stands_nowhere_but_behind_the_tap() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money"]);
    let answered = vec![safe(), felt(&["afraid", "calm"])];
    let done = finish(&app, answered);
    assert_eq!(done.said.as_str(), "Felt safe: not at all · calm, afraid");
    let view = app.today().unwrap();
    let seen = serde_json::to_string(&view).unwrap() + &format!("{view:?}");
    let told = ["Not at all", "not at all", "not_at_all", "afraid", "calm", "Felt safe"];
    // The card and the question of the day are the app's words and may hold any of these.
    let page = TodayView { card: grain_core::cards::CardTodayView { card: None, ..view.card.clone() }, ..view.clone() };
    let page =
        TodayView { prompt: grain_core::prompts::PromptTodayView { prompt: None, ..page.prompt.clone() }, ..page };
    let plain = serde_json::to_string(&page).unwrap() + &format!("{page:?}");
    assert!(seen.len() > plain.len());
    for word in told {
        assert!(!plain.contains(word), "{word} can be read on Today");
    }
    let silent = tempfile::tempdir().unwrap();
    let done = finish(&healing(silent.path(), &["money"]), vec![]);
    assert_eq!(done.said.as_str(), "", "nothing said, nothing to unfold");
}

#[test]
fn one_who_rebuilds_sees_the_week_of_their_promises_and_what_is_next_and_no_bowl() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), "2026-11-23T12:00:00Z");
    app.choose_side(Side::Rebuilding).unwrap();
    let monday = promise(&app, "call the bank", "2026-11-23");
    let today = promise(&app, "home by six", "2026-11-24");
    let other = promise(&app, "the shopping", "2026-11-24");
    promise(&app, "talk on Friday", "2026-11-27");
    app.answer_promise(monday, day("2026-11-23"), PromiseAnswer::NotKept { known: None }).unwrap();
    drop(app);
    let app = app_at(folder.path(), NOON);
    app.answer_promise(today, day("2026-11-24"), PromiseAnswer::Kept).unwrap();
    app.answer_promise(other, day("2026-11-24"), PromiseAnswer::Changed { new_day: None }).unwrap();
    let done = finish(&app, vec![no_occasion()]);
    assert!(done.bowls.is_empty() && done.quiet.is_empty() && done.under.is_empty(), "no bowl is theirs to fill");
    let week = done.week.unwrap();
    assert_eq!(week.days.len(), 7);
    let marks = |name: &str| week.days.iter().find(|day| day.name == name).unwrap().marks.clone();
    assert_eq!(marks("Mon"), [PromiseMark::Hollow]);
    let mut tuesday = marks("Tue");
    tuesday.sort_by_key(|mark| *mark == PromiseMark::Half);
    assert_eq!(tuesday, [PromiseMark::Full, PromiseMark::Half]);
    assert!(marks("Wed").is_empty() && marks("Fri").is_empty(), "gaps are gaps");
    assert!(week.days.iter().find(|day| day.is_today).unwrap().name == "Tue");
    let words: Vec<_> = week.legend.iter().map(|word| word.text.as_str()).collect();
    assert_eq!(words, ["Kept", "Changed before the day", "Not kept"]);
    assert!(week.spoken.starts_with("Said and done this week. Monday: not kept. Tuesday: "), "{}", week.spoken);
    assert_eq!((week.next.text.as_str(), week.next.second.as_str()), ("talk on Friday", "Due Friday"));
}

#[test]
fn without_a_promise_the_week_is_seven_gaps_and_a_way_to_one() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    let week = finish(&app, vec![no_occasion()]).week.unwrap();
    assert!(week.days.iter().all(|day| day.marks.is_empty()) && week.legend.is_empty());
    assert_eq!(week.none, "Nothing to answer so far this week.");
    assert_eq!(week.next.route.to_string(), "promises");
}

#[test]
fn both_sides_see_both_without_a_picture_on_a_quiet_day() {
    let folder = tempfile::tempdir().unwrap();
    let app = healing(folder.path(), &["money", "time"]);
    app.choose_side(Side::Both).unwrap();
    let done = finish(&app, vec![safe()]);
    assert!(done.bowls.is_empty() && !done.quiet.is_empty() && done.week.is_some());
    let done = finish(&app, vec![grains("money", GrainsSaid::LittleAdded)]);
    assert!(done.bowls.len() == 1 && done.week.is_some());
}

/// A goal for a day, as its form would write it.
fn goal(app: &App, by: &str) {
    let add = r#"kept:{"add":["goals","habit",""]}"#.parse().unwrap();
    let value = |key: &str, value| FieldValue { key: key.to_owned(), value };
    let values = vec![value("text", written("A walk")), value("by_day", Value::Day { day: Some(day(by)) })];
    act(app, &page(app, "practice"), &add, values).unwrap();
}

/// What can still be open when the check-in is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Promise,
    WasDue,
    Look,
    Question,
    Yesterday,
}

#[test]
fn the_last_line_is_said_only_when_nothing_on_the_page_is_open() {
    use Open::*;
    let states =
        [vec![], vec![Promise], vec![WasDue], vec![Look], vec![Question], vec![Yesterday], vec![Promise, Question]];
    for open in states {
        let folder = tempfile::tempdir().unwrap();
        let before = app_at(folder.path(), "2026-11-22T12:00:00Z");
        before.choose_side(Side::Rebuilding).unwrap();
        if open.contains(&Yesterday) {
            before.answer_check_in(None, vec![no_occasion()]).unwrap();
        }
        if open.contains(&WasDue) {
            promise(&before, "call the bank", "2026-11-23");
        }
        if open.contains(&Look) {
            goal(&before, "2026-11-24");
        }
        drop(before);
        let app = app_at(folder.path(), NOON);
        if open.contains(&Promise) {
            promise(&app, "home by six", "2026-11-24");
        }
        if !open.contains(&Question) {
            let asked = app.prompt_today().unwrap().prompt.unwrap();
            app.answer_prompt(AnswerDraft { prompt: asked.id, day: None, text: "A line.".into() }).unwrap();
        }
        let done = finish(&app, vec![no_occasion()]);
        let wanted = if open.is_empty() { "Nothing else is waiting today." } else { "" };
        assert_eq!(done.closing, wanted, "{open:?}");
    }
}

#[test]
fn the_last_line_comes_once_the_promise_is_answered_and_the_question_put_away() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    let due = promise(&app, "home by six", "2026-11-24");
    finish(&app, vec![no_occasion()]);
    app.prompt_not_today().unwrap();
    assert_eq!(done(&app).closing, "");
    app.answer_promise(due, day("2026-11-24"), PromiseAnswer::NotKept { known: None }).unwrap();
    assert_eq!(done(&app).closing, "Nothing else is waiting today.");
}

#[test]
fn rebuilding_begins_with_its_first_line_on_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_at(folder.path(), NOON);
    app.choose_side(Side::Rebuilding).unwrap();
    let TodayCheckIn::Due { first } = app.today().unwrap().check_in else { panic!("nothing was said yet") };
    assert_eq!((first.label.as_str(), first.steps), ("What I did today", false));
    let words: Vec<_> = first.choices.iter().map(|choice| choice.text.as_str()).collect();
    assert_eq!(words, ["Kept", "Partly", "Missed", "No occasion"]);
    say(&app, vec![first.choices[0].answer.clone()]);
    let said = format!("{:?}", app.check_in(None).unwrap().questions);
    assert!(said.contains("ChoiceView(\"kept\", true)"), "the line is said once the check-in opens");
    assert!(matches!(app.today().unwrap().check_in, TodayCheckIn::Begun { .. }));
}
