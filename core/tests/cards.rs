//! The card and the question of the day, one's own cards, answers and the search over them, on the real database.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common::page::{hits, listed, page, said};
use crate::common::{NOON, app_at, app_in, day, refusal};
use grain_core::app::App;
use grain_core::cards::OwnCardDraft;
use grain_core::content::{Kind, Surface};
use grain_core::error::{Error, Problem};
use grain_core::page::Body;
use grain_core::prompts::AnswerDraft;
use grain_core::settings::{Settings, Side};
use grain_core::store::DATABASE;

const NEXT_DAY: &str = "2026-11-25T12:00:00Z";

fn person(folder: &Path, side: Side) -> App {
    let app = app_at(folder, NOON);
    app.choose_side(side).unwrap();
    app.track_areas(vec!["money".into(), "honesty".into()]).unwrap();
    app
}

fn card_id(app: &App) -> String {
    app.card_today().unwrap().card.unwrap().id
}

fn prompt_id(app: &App) -> String {
    app.prompt_today().unwrap().prompt.unwrap().id
}

fn own(title: &str, body: &str) -> OwnCardDraft {
    OwnCardDraft { title: title.into(), body: body.into() }
}

fn answer(prompt: &str, on: Option<&str>, text: &str) -> AnswerDraft {
    AnswerDraft { prompt: prompt.into(), day: on.map(day), text: text.into() }
}

fn found(app: &App, typed: &str) -> usize {
    hits(app, typed).len()
}

/// There is no such card.
fn gone(app: &App, id: &str) -> bool {
    matches!(app.page(&format!("card/{id}").parse().unwrap()), Err(Error::NotFound("card")))
}

/// The app again after the database was damaged: everything comes back from the newest copy.
fn from_the_copy(folder: &Path) -> App {
    fs::write(folder.join(DATABASE), b"").unwrap();
    app_at(folder, NOON)
}

#[test]
fn the_card_stays_all_day_and_another_comes_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let first = card_id(&app);
    app.card_seen(first.clone()).unwrap();
    assert_eq!(card_id(&app), first, "opening it changes nothing");
    drop(app);
    assert_eq!(card_id(&app_at(folder.path(), "2026-11-24T22:50:00Z")), first, "also in the evening, after a restart");
    let mut shown = BTreeSet::from([first]);
    for n in 25..=30 {
        let app = app_at(folder.path(), &format!("2026-11-{n}T12:00:00Z"));
        let id = card_id(&app);
        app.card_seen(id.clone()).unwrap();
        assert!(shown.insert(id), "a card came twice within a week");
    }
}

#[test]
fn two_persons_do_not_get_the_same_row_of_cards() {
    let week = |seed: &str| {
        let folder = tempfile::tempdir().unwrap();
        drop(app_at(folder.path(), seed));
        (24..=30).map(|n| card_id(&app_at(folder.path(), &format!("2026-11-{n}T12:00:00Z")))).collect::<Vec<_>>()
    };
    assert_ne!(week("2026-11-24T11:00:00Z"), week("2026-11-24T11:00:01Z"));
}

#[test]
fn a_hidden_card_is_replaced_at_once_and_can_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Rebuilding);
    let first = card_id(&app);
    assert!(app.hide_card(first.clone()).unwrap().hidden);
    assert_ne!(card_id(&app), first);
    let hidden = listed(&app, "cards/hidden", "cards");
    assert_eq!(hidden.iter().map(|card| &card.key).collect::<Vec<_>>(), [&first]);
    assert!(listed(&app, "cards/all", "cards").iter().all(|card| card.key != first));
    app.bring_back_card(first.clone()).unwrap();
    assert_eq!(card_id(&app), first);
}

#[test]
fn a_card_is_kept_and_less_like_it_is_said_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let first = card_id(&app);
    assert!(app.keep_card(first.clone(), true).unwrap().kept);
    assert_eq!(listed(&app, "cards/kept", "cards").len(), 1);
    assert!(app.less_like_card(first.clone()).unwrap().lowered);
    assert_eq!(card_id(&app), first, "it holds from tomorrow on");
    assert!(!app.undo_less_like_card(first.clone()).unwrap().lowered);
    assert!(!app.keep_card(first, false).unwrap().kept);
    let none = page(&app, "cards/kept");
    assert!(matches!(&none.sections[0].body, Body::Rows { rows, empty } if rows.is_empty() && !empty.is_empty()));
}

#[test]
fn ones_own_card_is_written_changed_found_and_deleted_out_of_the_copies() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let card = app.write_own_card(own("For me", "Breathe, then answer.")).unwrap();
    assert!(card.own && card.kept && !card.can_lower);
    assert_eq!(card.spoken, "For me. Breathe, then answer.");
    let changed = app.change_own_card(card.id.clone(), own("For me", "Breathe quietly.")).unwrap();
    assert_eq!((changed.body.as_str(), found(&app, "quietly"), found(&app, "answer")), ("Breathe quietly.", 1, 0));
    assert_eq!(hits(&app, "quiet")[0].key, format!("own_card-{}", card.id));
    assert_eq!(refusal(app.less_like_card(card.id.clone())), ("card".into(), Problem::NotAllowed));
    app.upkeep().unwrap();
    app.delete_own_card(card.id.clone()).unwrap();
    assert!(gone(&app, &card.id));
    drop(app);
    let app = from_the_copy(folder.path());
    assert!(gone(&app, &card.id));
    assert_eq!(found(&app, "quietly"), 0);
}

#[test]
fn a_card_of_no_words_or_of_too_many_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    assert_eq!(refusal(app.write_own_card(own(" ", "text"))), ("title".into(), Problem::Empty));
    assert_eq!(refusal(app.write_own_card(own("t", "\n"))), ("body".into(), Problem::Empty));
    assert_eq!(refusal(app.write_own_card(own(&"t".repeat(41), "text"))), ("title".into(), Problem::TooLong));
    assert_eq!(refusal(app.write_own_card(own("t", &"x".repeat(100_000)))), ("body".into(), Problem::TooLong));
    assert_eq!(app.write_own_card(own("t\r\n", "a\u{202e}b\u{0}")).unwrap().body, "ab", "what nobody sees is cleaned");
    assert!(matches!(app.hide_card("no-such".into()), Err(Error::NotFound("card"))));
    assert!(matches!(app.delete_own_card(card_id(&app)), Err(Error::NotFound("card"))), "Grain's own cards stay");
}

#[test]
fn on_a_hard_day_only_rest_comes_and_nothing_is_noted() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    app.begin_hard_day().unwrap();
    let today = app.card_today().unwrap();
    assert!(today.hard_day);
    let card = today.card.unwrap();
    assert!(matches!(card.kind, Some(Kind::Rest | Kind::Permission)));
    app.card_seen(card.id).unwrap();
    app.end_hard_day().unwrap();
    let usual = card_id(&app);
    drop(app);
    // What a hard day showed left nothing behind: without it the next day has the same card.
    let plain = tempfile::tempdir().unwrap();
    let other = person(plain.path(), Side::Healing);
    assert_eq!(card_id(&other), usual);
    assert_eq!(card_id(&app_at(plain.path(), NEXT_DAY)), card_id(&app_at(folder.path(), NEXT_DAY)));
}

#[test]
fn faith_is_nowhere_until_it_is_switched_on() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let is_there = |app: &App| listed(app, "cards", "themes").iter().any(|theme| theme.key == "faith");
    assert!(!is_there(&app));
    assert!(app.page(&"cards/faith".parse().unwrap()).is_err());
    app.save_settings(Settings { faith: true, ..app.settings().unwrap() }).unwrap();
    assert!(is_there(&app));
    let card = listed(&app, "cards/faith", "rest").remove(0);
    app.save_settings(Settings { faith: false, ..app.settings().unwrap() }).unwrap();
    assert!(gone(&app, &card.key), "off means it is not there");
}

#[test]
fn a_heavy_text_says_beforehand_what_it_is_about() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let heavy = |id: &str| said(&page(&app, &format!("card/{id}")), "heavy");
    assert_eq!(heavy("heal-16"), "This card is about faithfulness. You can skip it.");
    assert_eq!(heavy("heal-05"), "This card is about anger. You can skip it.");
    assert_eq!(heavy("heal-35"), "This card is about loss. You can skip it.");
    for worn_out in ["heal-19", "reb-22", "solo-20"] {
        assert_eq!(heavy(worn_out), "This card is about very hard hours. You can skip it.", "{worn_out}");
    }
    assert_eq!((heavy("heal-01"), heavy("heal-28")), (String::new(), String::new()), "money is what its area says");
    let question = app.prompt("p-heal-12".into()).unwrap().heavy;
    assert_eq!(question, "This question is about faithfulness. You can skip it.");
}

#[test]
fn card_text_stands_on_a_notification_only_when_asked_for_and_not_on_a_hard_day() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let tomorrow = day("2026-11-25");
    assert_eq!(app.card_for_surface(tomorrow, Surface::Notification).unwrap(), None);
    let asked = Settings { card_on_notification: true, ..app.settings().unwrap() };
    app.save_settings(asked).unwrap();
    let card = app.card_for_surface(tomorrow, Surface::Notification).unwrap().unwrap();
    assert_eq!(app.card_for_surface(tomorrow, Surface::Notification).unwrap().unwrap(), card, "the same each time");
    app.begin_hard_day().unwrap();
    assert_eq!(app.card_for_surface(day("2026-11-24"), Surface::Notification).unwrap(), None);
}

#[test]
fn an_answer_is_saved_as_it_is_written_and_found_later() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let prompt = prompt_id(&app);
    app.answer_prompt(answer(&prompt, None, "A word kept")).unwrap();
    let saved = app.answer_prompt(answer(&prompt, None, "A word kept in November")).unwrap().unwrap();
    assert_eq!((saved.day, saved.day_text.as_str()), (day("2026-11-24"), "Today"));
    assert_eq!(app.prompt_today().unwrap().prompt.unwrap().text, "A word kept in November");
    let hit = hits(&app, "novem").remove(0);
    assert_eq!(hit.key, format!("answer-{}", saved.id));
    assert_eq!(hit.marked, ["November"]);
    let all = listed(&app, "answers", "answers");
    assert_eq!(all.iter().map(|row| &row.key).collect::<Vec<_>>(), [&saved.id.to_string()]);
    assert_eq!((&*all[0].text, &*all[0].second), (saved.question.as_str(), "Today\nA word kept in November"));
    assert_eq!(app.answer_prompt(answer(&prompt, None, "  ")).unwrap(), None, "an emptied text is no answer");
    assert_eq!(found(&app, "november"), 0);
}

#[test]
fn an_answer_is_deleted_out_of_the_copies() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Rebuilding);
    let saved = app.answer_prompt(answer(&prompt_id(&app), None, "sentinelword")).unwrap().unwrap();
    app.upkeep().unwrap();
    app.delete_answer(saved.id).unwrap();
    drop(app);
    let app = from_the_copy(folder.path());
    assert_eq!(found(&app, "sentinelword"), 0);
    assert!(listed(&app, "answers", "answers").is_empty());
}

#[test]
fn a_line_without_a_question_and_a_day_of_the_last_week_can_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    app.answer_prompt(answer("", None, "just a line")).unwrap();
    assert_eq!(app.prompt_today().unwrap().own_line.unwrap().text, "just a line");
    app.answer_prompt(answer("", Some("2026-11-17"), "a week ago")).unwrap();
    let refused = |on: &str| refusal(app.answer_prompt(answer("", Some(on), "x")));
    assert_eq!(refused("2026-11-16"), ("day".into(), Problem::DayTooFarBack));
    assert_eq!(refused("2026-11-25"), ("day".into(), Problem::DayInFuture));
    assert_eq!(refusal(app.answer_prompt(answer("", None, &"x".repeat(100_000)))), ("text".into(), Problem::TooLong));
    assert!(app.answer_prompt(answer("no-such", None, "x")).is_err());
}

#[test]
fn another_question_comes_and_not_today_is_a_reply() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let first = prompt_id(&app);
    let second = app.another_prompt(first.clone()).unwrap().prompt.unwrap().id;
    assert_ne!(first, second);
    assert_eq!(prompt_id(&app), second);
    let off = app.prompt_not_today().unwrap();
    assert!(off.prompt.is_none() && off.put_off);
    assert_eq!(app.undo_prompt_not_today().unwrap().prompt.unwrap().id, second);
    app.prompt_not_today().unwrap();
    drop(app);
    assert!(app_at(folder.path(), NEXT_DAY).prompt_today().unwrap().prompt.is_some());
}

#[test]
fn an_answer_written_past_the_turn_of_the_day_stays_with_its_question() {
    let folder = tempfile::tempdir().unwrap();
    let app = person(folder.path(), Side::Healing);
    let open = app.prompt_today().unwrap().prompt.unwrap();
    drop(app);
    let late = app_in(folder.path(), "2026-11-25T03:10:00Z", "Europe/Berlin");
    let saved = late.answer_prompt(answer(&open.id, Some("2026-11-24"), "late at night")).unwrap().unwrap();
    assert_eq!(saved.day, day("2026-11-24"));
}
