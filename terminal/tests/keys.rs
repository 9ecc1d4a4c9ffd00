//! A day by single keys, on a terminal of the system.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use std::process::{Command, Stdio};

use common::{Grain, NOW};
use rexpect::session::{PtySession, spawn_command};
use serde_json::Value;

/// Far longer than any page takes; a page that does not come fails the test instead of holding it.
const PATIENCE: Option<u64> = Some(30_000);

/// Somebody at the keys, who counts them.
struct Person {
    terminal: PtySession,
    keys: usize,
    /// What came before the words waited for last.
    text: String,
}

impl Person {
    fn sits_down(grain: &Grain, more: impl FnOnce(&mut Command)) -> Self {
        let mut command = Grain::command(&grain.folder(), Some(NOW));
        command.env("TERM", "xterm-256color").env_remove("NO_COLOR").stdin(Stdio::inherit());
        more(&mut command);
        Self { terminal: spawn_command(command, PATIENCE).unwrap(), keys: 0, text: String::new() }
    }

    /// Reads until these words stand there.
    fn sees(&mut self, words: &str) -> String {
        self.terminal.exp_string(words).unwrap_or_else(|e| panic!("{words}: {e}"))
    }

    /// Presses one key, and waits for what the page then says.
    fn presses(&mut self, key: &str, words: &str) -> &mut Self {
        self.types(key);
        self.keys += 1;
        self.text = self.sees(words);
        self
    }

    fn types(&mut self, text: &str) {
        self.terminal.send(text).unwrap();
        self.terminal.flush().unwrap();
    }

    /// Exit, which leaves the other screen with nothing on it.
    fn leaves(mut self) -> String {
        self.types("\u{1b}");
        let rest = self.terminal.exp_eof().unwrap();
        assert!(rest.contains("\u{1b}[?1049l"), "the terminal is given back");
        let status = self.terminal.process().wait().unwrap();
        assert!(format!("{status:?}").contains("Exited") && format!("{status:?}").contains(", 0)"), "{status:?}");
        rest
    }
}

/// Questions of the form that nobody answered; words and promises of a day may stay away.
fn left_blank(grain: &Grain) -> Vec<String> {
    let form = grain.done(&["check-in"]);
    assert!(form["done_at"].is_string(), "it is done");
    let open =
        |question: &&Value| question["folded"] == false && !question["body"].to_string().contains(r#""chosen":true"#);
    let questions = form["questions"].as_array().unwrap().iter().filter(open);
    questions.map(|question| question["id"].as_str().unwrap().to_owned()).filter(|id| id != "promises").collect()
}

const ENTER: &str = "\r";
const DOWN: &str = "\u{1b}[B";
const BACK: &str = "\u{7f}";
const SAVE: &str = "\u{13}";
const UNDO: &str = "\u{1a}";

#[test]
fn a_full_check_in_of_a_healing_person_takes_ten_keys() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("4", "disappointed").presses("p", "[").presses("1", "[").presses(ENTER, "Any change");
    person.presses("4", "Time and presence").presses("3", "Honesty").presses("2", "What helped");
    person.presses("d", "What do you need").presses("i", "[").presses(ENTER, "Saved");
    assert!(person.keys <= 10, "{} keys", person.keys);
    person.leaves();
    assert_eq!(left_blank(&grain), Vec::<String>::new());
    assert_eq!((grain.level("money"), grain.level("time"), grain.level("honesty")), (41, 40, 39));
}

#[test]
fn a_full_check_in_of_a_rebuilding_person_takes_ten_keys() {
    let grain = Grain::set_up("rebuilding");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    for (key, next) in [
        ("1", "finished what"),
        ("1", "us both"),
        ("2", "made room"),
        ("1", "held back"),
        ("1", "faced a hard"),
        ("4", "without keeping count"),
        ("3", "Did you get"),
    ] {
        person.presses(key, next);
    }
    person.presses("2", "anything to tell").presses("1", "disappointed").presses(ENTER, "Card of the day");
    assert!(person.keys <= 10, "{} keys", person.keys);
    person.leaves();
    // Ten keys leave the words out (product.md system 1).
    assert_eq!(left_blank(&grain), ["feelings"]);
}

#[test]
fn a_full_check_in_of_both_sides_takes_fewer_than_ten_keys() {
    let grain = Grain::set_up("both");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("4", "Any change").presses("4", "Time and presence").presses("3", "Honesty");
    person.presses("2", "My side today").presses("1", "disappointed").presses("p", "[").presses("1", "[");
    person.presses(ENTER, "Saved");
    assert!(person.keys < 10, "{} keys", person.keys);
    person.leaves();
    assert_eq!(left_blank(&grain), Vec::<String>::new());
}

#[test]
fn an_empty_machine_asks_who_i_am_and_lives_a_whole_day_with_me() {
    let grain = Grain::new();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Before you start");
    person
        .presses(ENTER, "18 or older")
        .presses("1", "Which of these is closest for you?")
        .presses("1", "Which areas")
        .presses("b", "[")
        .presses(ENTER, "Money");
    person.presses("3", "quiet reminder").presses("1", "How safe did it feel");
    // The check-in, and on to bowls, card and question.
    person.presses("5", "Which words").presses("h", "[").presses(ENTER, "Any change").presses("4", "What helped");
    person.presses("d", "[").presses(ENTER, "Saved").presses(ENTER, "Card of the day").presses("k", "Kept");
    person.presses(ENTER, "A question").presses("w", "a word, or nothing");
    person.types("A line of mine");
    person.presses(ENTER, "Saved").presses(ENTER, "Checked in");
    // A promise, a thing to tell, a hard moment in two keys, Help from the middle of it, search.
    person.presses("p", "No promises yet").presses("2", "F1");
    person.types("Home by six");
    person.presses(ENTER, "Due today").presses("\u{7f}", "Checked in");
    person.presses("t", "Things to tell").presses("a", "in plain words");
    person.types("The letter");
    person.presses(ENTER, "Noted").presses("\u{7f}", "Checked in");
    person.presses("m", "What is here right now").presses("?", "When it does not feel safe");
    person.presses("\u{7f}", "What is here right now").presses("n", "Only note").presses("1", "Noted");
    person.presses(ENTER, "What is here right now").presses("\u{7f}", "Checked in");
    person.presses("s", "Search my notes");
    person.types("mine");
    person.presses(ENTER, "One note found");
    println!("a whole first day: {} keys and four short lines", person.keys);
    person.leaves();

    let today = grain.done(&["today"]);
    assert_eq!(today["side"], "healing");
    assert!(today["check_in"]["done"].is_object());
    assert_eq!(today["prompt"]["prompt"]["text"], "A line of mine");
    assert_eq!(today["card"]["card"]["kept"], true);
    assert_eq!(grain.level("money"), 33, "filling, and a little added");
    assert_eq!(grain.done(&["reminders", "list"])["rows"][0]["draft"]["kind"], "check_in");
    assert_eq!(grain.done(&["promise", "list"])["due"][0]["text"], "Home by six");
    assert_eq!(grain.done(&["tell", "list"])["open"][0]["text"], "The letter");
}

/// A terminal tall enough for the whole Help page, on a machine of a country.
fn in_country(region: &'static str) -> impl FnOnce(&mut Command) {
    move |command| {
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", region);
    }
}

#[test]
fn someone_under_age_finds_whom_to_call_and_a_way_back_and_leaves_nothing_behind() {
    let grain = Grain::new();
    let mut person = Person::sits_down(&grain, in_country("en_GB.UTF-8"));
    let honest = person.sees("I have read this");
    assert!(honest.contains("they may see that this app is here"), "{honest}");
    person.presses(ENTER, "18 or older").presses("2", "0800 1111: Childline");
    person.presses("?", "This call may show in your call list").presses("\u{7f}", "0800 1111: Childline");
    person.presses(ENTER, "18 or older");
    person.leaves();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Before you start");
    person.leaves();
}

#[test]
fn help_shows_five_lines_then_more_a_number_large_and_keeps_a_country_only_when_asked() {
    let grain = Grain::set_up("healing");
    let before = grain.done(&["setup"])["settings"]["country"].clone();
    let mut person = Person::sits_down(&grain, in_country("en_GB.UTF-8"));
    person.sees("Settings");
    let first = person.presses("?", "Keep this country").text.clone();
    assert!(first.find("call list") < first.find("999: Emergency"), "the note stands before the number");
    assert!(first.contains("116 123: Samaritans") && !first.contains("Galop"), "{first}");
    assert!(!first.contains("not known"), "{first}");
    person.presses("m", "Emergency, by text message");
    person.presses("l", "Emergency: 999");
    person.presses("\u{7f}", "This call may show");
    person.leaves();
    assert_eq!(grain.done(&["setup"])["settings"]["country"], before, "looked at, and not kept");

    let mut person = Person::sits_down(&grain, in_country("en_GB.UTF-8"));
    person.sees("Settings");
    person.presses("?", "Keep this country").presses("k", "1m[");
    person.leaves();
    assert_eq!(grain.done(&["setup"])["settings"]["country"], "GB");
}

#[test]
fn every_question_about_me_may_be_skipped() {
    let grain = Grain::new();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Before you start");
    person.presses(ENTER, "18 or older").presses("1", "Which of these is closest for you?");
    person.presses(ENTER, "Which areas").presses(ENTER, "quiet reminder");
    person.presses(ENTER, "How safe did it feel");
    person.leaves();
    let today = grain.done(&["today"]);
    assert_eq!(today["side"], Value::Null);
    assert!(today["check_in"]["due"].is_object());
}

#[test]
fn exit_in_the_middle_of_a_line_keeps_it() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("a", "Write").presses("w", "a word, or nothing");
    person.types("half a thou");
    person.sees("thou");
    person.leaves();
    assert_eq!(grain.done(&["prompt"])["prompt"]["text"], "half a thou");
}

/// Goes the way of these keys, writes there and presses Exit in the middle of it.
fn writes_and_exits(grain: &Grain, way: &[(&str, &str)], words: &str) {
    let mut person = Person::sits_down(grain, |_| ());
    person.sees("Settings");
    for (key, then) in way {
        person.presses(key, then);
    }
    person.types(words);
    person.sees(words.rsplit(' ').next().unwrap());
    person.leaves();
}

#[test]
fn exit_in_the_middle_of_the_note_to_tell_keeps_it_and_the_answer() {
    let grain = Grain::set_up("rebuilding");
    let way = [
        ("1", "finished what"),
        ("1", "us both"),
        ("2", "made room"),
        ("1", "held back"),
        ("1", "faced a hard"),
        ("4", "without keeping count"),
        ("3", "Did you get"),
        ("2", "anything to tell"),
        ("2", "What I want to tell"),
    ];
    writes_and_exits(&grain, &way, "the second account");
    assert_eq!(grain.done(&["tell", "list"])["open"][0]["text"], "the second account");
    assert!(grain.done(&["check-in"]).to_string().contains(r#""chosen":true,"id":"yes""#));
}

#[test]
fn exit_in_the_middle_of_the_line_why_keeps_it_beside_its_grains() {
    let grain = Grain::set_up("healing");
    let way = [("4", "disappointed"), (ENTER, "Any change"), ("4", "Time and presence"), ("w", "Why, if you like")];
    writes_and_exits(&grain, &way, "a call before noon");
    let entry = &grain.done(&["bowl", "--area", "money"])["ledger"][0];
    assert_eq!((&entry["why"], grain.level("money")), (&"a call before noon".into(), 41));
    writes_and_exits(&grain, &[("b", "All together"), ("2", "What happened"), ("3", "Why, if you like")], "late again");
    let entry = &grain.done(&["bowl", "--area", "time"])["ledger"][0];
    assert_eq!((&entry["why"], grain.level("time")), (&"late again".into(), 39), "by hand");
}

#[test]
fn exit_in_the_middle_of_any_other_words_keeps_them() {
    let grain = Grain::set_up("healing");
    let ways: [(&[(&str, &str)], &str); 7] = [
        (&[("t", "Things to tell"), ("a", "in plain words")], "the letter"),
        (&[("p", "No promises yet"), ("2", "F1")], "home by six"),
        (&[("m", "What is here right now"), ("n", "Only note"), ("1", "Noted")], "in the car"),
        (&[("m", "What is here right now"), ("3", "No plan yet"), ("1", "F1")], "loud doors"),
        (&[("o", "No one"), ("1", "A first name")], "Jo the neighbour"),
        (&[("o", "neighbour"), ("a", "One more question"), ("a", "F1")], "how to begin"),
        (&[("y", "Areas"), ("g", "An area of my own"), ("1", "F1")], "the garden"),
    ];
    for (way, words) in ways {
        writes_and_exits(&grain, way, words);
    }
    assert_eq!(grain.done(&["bowl"])["rows"].as_array().unwrap().len(), 4);
    for words in ["letter", "home", "car", "doors", "neighbour", "begin"] {
        let found = grain.done(&["search", words])["hits"].as_array().unwrap().len();
        assert_eq!(found, 1, "{words}");
    }
}

#[test]
fn what_was_written_of_a_form_stands_there_again_until_it_is_saved() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("p", "No promises yet").presses("1", "F1");
    person.types("home by six");
    person.presses(ENTER, "Change it").presses(BACK, "No promises yet").presses("1", "home by six");
    person.presses("c", "Each day").presses("c", "Each day").presses(SAVE, "Due today").presses("1", "F1");
    person.types("call");
    assert!(!person.sees("call").contains("home by six"), "saved, it is begun no more");
    person.types("\u{15}");
    person.presses(ENTER, "Change it").presses(BACK, "Due today").presses(BACK, "Settings");
    person.presses("c", "All cards").presses("b", "Write a card").presses("1", "F1");
    person.types("Slow");
    person.presses(ENTER, "Ctrl-J").presses(ENTER, "Slow").presses(BACK, "By theme").presses("1", "Slow");
    person.presses("b", "Ctrl-J");
    person.types("There is no rush.");
    person.sees("rush");
    person.leaves();
    assert_eq!(grain.done(&["search", "rush"])["hits"].as_array().unwrap().len(), 1, "whole, Exit keeps it");
}

#[test]
fn colours_stay_off_when_they_are_not_wanted() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    assert!(person.sees("Settings").contains("38;5;"), "a terminal with colours shows some");
    person.leaves();
    let mut person = Person::sits_down(&grain, |command| {
        command.env("NO_COLOR", "1");
    });
    let plain = person.sees("Settings");
    assert!(!plain.contains("38;5;") && !plain.contains("48;5;"));
    person.leaves();
}

#[test]
fn what_is_refused_stands_as_a_line_and_the_day_goes_on() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("b", "There is no right level").presses("1", "What happened").presses("t", "What is left");
    person.types("99");
    person.presses(ENTER, "Why");
    person.presses(ENTER, "Outside the range");
    person.leaves();
    assert_eq!(grain.level("money"), 40);
}

#[test]
fn a_low_bowl_offers_a_guide_that_can_be_left_on_any_page() {
    let grain = Grain::set_up("healing");
    for _ in 0..5 {
        grain.done(&["grains", "add", "money", "-5"]);
    }
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("b", "All together").presses("1", "Open the guide").presses("g", "both feel safe");
    person.presses(ENTER, "Alone first").presses(ENTER, "pick one").presses(ENTER, "Turn 1 of 5");
    person.presses("t", "for no reason").presses("\u{1b}[D", "Turn 1 of 5").presses("c", "What happened");
    let rest = person.leaves();
    assert!(!rest.contains("Open the guide"), "offered once for each fall");
}

#[test]
fn deleting_one_thing_asks_first_as_nothing_brings_it_back() {
    let grain = Grain::set_up("rebuilding");
    grain.done(&["tell", "add", "The letter from the bank"]);
    let open = || grain.done(&["tell", "list"])["open"].as_array().unwrap().len();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("t", "The letter").presses(DOWN, "The letter").presses(".", "Take it off");
    person.presses("2", "Keep it").presses(ENTER, "To tell");
    assert_eq!(open(), 1, "kept: Enter takes the first, which keeps");
    person.presses(".", "Take it off").presses("2", "Keep it").presses("2", "Nothing on this list");
    assert_eq!(open(), 0);
    person.leaves();
}

#[test]
fn a_day_that_may_be_hard_is_kept_and_taken_away_again() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("m", "What is here right now").presses("3", "No plan yet").presses("2", "2026-11-25");
    person.types("\u{15}2027-03-");
    person.sees("Write it as year");
    person.types("14");
    person.presses(ENTER, "14 March").presses("a", "Take this day off");
    person.presses("1", "Deleted").presses(UNDO, "14 March").presses("a", "Take this day off").presses("1", "Deleted");
    assert!(!person.leaves().contains("14 March"));
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("m", "What is here right now").presses("3", "No plan yet");
    person.leaves();
}

#[test]
fn a_card_of_my_own_is_written_found_changed_and_deleted() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("c", "All cards").presses("b", "Write a card").presses("1", "F1");
    person.types("Slow");
    person.presses(ENTER, "Ctrl-J");
    person.types(&"There is no rush. ".repeat(20));
    person.presses(SAVE, "A little too long").presses("b", "no rush. There is no rush.");
    person.types("\u{15}There is no rush.");
    person.presses(SAVE, "One card").presses("c", "Slow").presses("a", "There is no rush.");
    person.leaves();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("c", "All cards").presses("b", "Write a card").presses("c", "Slow").presses("a", "no rush");
    person.presses("2", "Title").presses("a", "F1");
    person.types("ly");
    person.presses(SAVE, "Slowly").presses("4", "Keep it").presses("2", "No card of your own yet");
    person.leaves();
}

#[test]
fn an_area_of_my_own_is_added_renamed_and_deleted() {
    let grain = Grain::set_up("healing");
    let bowls = || grain.done(&["bowl"]).to_string();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("y", "Areas").presses("g", "An area of my own").presses("1", "F1");
    person.types("Garden");
    person.presses(ENTER, "Garden");
    assert!(bowls().contains("Garden"));
    person.presses(DOWN, "More").presses(DOWN, "More").presses(DOWN, "More");
    person.presses(".", "Move up").presses("2", "F1");
    person.types("s");
    person.presses(ENTER, "Gardens");
    assert!(bowls().contains("Gardens"));
    person.presses(".", "Move up").presses("3", "Keep it").presses("2", "Choose as many");
    person.leaves();
    assert!(!bowls().contains("Garden"));
}

#[test]
fn what_was_written_can_be_deleted_where_it_stands() {
    let grain = Grain::set_up("rebuilding");
    grain.done(&["prompt", "--answer", "A line at dusk"]);
    grain.done(&["promise", "add", "Home by six"]);
    grain.done(&["moment", "defensive", "--note", "In the car"]);
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("a", "My answers").presses("o", "at dusk").presses(".", "Delete").presses("1", "Keep it");
    person.presses("2", "Deleted");
    person.presses("\u{7f}", "A question").presses("\u{7f}", "Settings");
    person.presses("p", "Home by six").presses("a", "End this promise").presses("3", "Keep it").presses("2", "Deleted");
    person.presses("\u{7f}", "Settings").presses("m", "Look back").presses("o", "In the car");
    person.presses(".", "Delete").presses("1", "Keep it").presses("2", "Deleted");
    person.leaves();
    assert_eq!(grain.done(&["prompt"])["prompt"]["text"], "");
    assert_eq!(grain.done(&["promise", "list"])["due"], serde_json::json!([]));
    assert_eq!(grain.done(&["search", "dusk"])["hits"], serde_json::json!([]));
    assert_eq!(grain.done(&["search", "car"])["hits"], serde_json::json!([]));
}

#[test]
fn what_was_written_can_be_changed_where_it_stands() {
    let grain = Grain::set_up("rebuilding");
    grain.done(&["promise", "add", "Home by six", "--day", "2026-11-27"]);
    grain.done(&["check-in", "--day", "2026-11-24", "--set", "tell=no"]);
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("p", "Home by six").presses("a", "Change it before").presses("1", "Home by six").presses("a", "F1");
    person.types(", or a call");
    person.presses(SAVE, "or a call").presses("\u{7f}", "or a call").presses("\u{7f}", "Settings");
    person.presses("o", "No one").presses("1", "A first name");
    person.types("Jo");
    person.presses(ENTER, "Who it is").presses(ENTER, "Therapist").presses("a", "F1");
    person.types("112");
    person.presses(SAVE, "Therapist").presses("a", "112").presses("2", "Jo").presses("a", "F1");
    person.types("an");
    person.presses(SAVE, "Joan").presses(BACK, "Joan").presses(BACK, "Settings");
    person.presses("d", "Yesterday").presses("1", "Open").presses("2", "Keep it").presses("2", "Deleted");
    person.leaves();
    assert_eq!(grain.done(&["check-in", "--day", "2026-11-24"])["begun"], false);
    assert!(grain.done(&["promise", "list"]).to_string().contains("Home by six, or a call"));
}

#[test]
fn a_refused_value_stands_at_its_field_and_what_was_typed_stays_until_it_is_saved() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("o", "No one").presses("1", "A first name");
    person.types("Jo");
    person.presses(ENTER, "Who it is").presses("c", "F1");
    person.types("abc");
    person.presses(SAVE, "not a number to call");
    // Left unsaved, it stands there again.
    person.presses(BACK, "No one").presses("1", "abc").presses("c", "F1");
    person.types("\u{15}+49 30 1234");
    person.presses(SAVE, "Call").presses("b", "You can dial it from another phone");
    person.leaves();
    assert_eq!(grain.done(&["page", "circle"])["sections"][0]["body"]["rows"]["rows"][0]["text"], "Jo");
}

#[test]
fn what_was_done_is_taken_back_by_one_key() {
    let grain = Grain::set_up("rebuilding");
    grain.done(&["tell", "add", "The letter"]);
    let open = || grain.done(&["tell", "list"])["open"].as_array().unwrap().len();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("t", "The letter").presses("c", "Undo");
    assert_eq!(open(), 0);
    person.presses(UNDO, "I told it");
    assert_eq!(open(), 1);
    // On another day, and a day is moved by the arrows.
    person.presses(".", "another day").presses("1", "2026-11-25");
    person.presses(DOWN, "2026-11-24").presses(ENTER, "Undo");
    person.leaves();
    assert_eq!(grain.done(&["tell", "list"])["told"][0]["told_on"], "2026-11-24");
}

#[test]
fn the_menus_lead_to_every_page_and_a_choice_is_saved_by_one_key() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("v", "Things to tell").presses("b", "What I want to tell").presses(BACK, "Things to tell");
    person.presses(BACK, "Settings").presses("y", "My side").presses("f", "Where things stand");
    person.presses("c", "[").presses("h", "Undo");
    assert_eq!(grain.done(&["setup"])["settings"]["side"], "both");
    person.presses(BACK, "My side");
    person.leaves();
}

#[test]
fn a_text_takes_whole_characters_and_new_lines() {
    let grain = Grain::set_up("rebuilding");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("t", "Things to tell").presses("a", "in plain words");
    person.types("The letter \u{1f469}\u{200d}\u{1f467}");
    person.presses(BACK, "The letter ");
    person.types("to Jo\nand Al");
    person.presses("\u{1b}[D", "and Al").presses("\u{1b}[3~", "and A").presses(ENTER, "Noted");
    person.leaves();
    assert_eq!(grain.done(&["tell", "list"])["open"][0]["text"], "The letter to Jo\nand A");
}

#[test]
fn exit_in_the_middle_of_a_new_promise_makes_none() {
    let grain = Grain::set_up("rebuilding");
    writes_and_exits(&grain, &[("p", "No promises yet"), ("1", "F1")], "home by six");
    assert_eq!(grain.done(&["promise", "list"])["due"], serde_json::json!([]));
}

#[test]
fn a_note_that_was_found_opens_whole_and_leads_to_where_it_is_changed() {
    let grain = Grain::set_up("rebuilding");
    grain.done(&["promise", "add", "Home by six"]);
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("s", "Search my notes");
    person.types("six");
    person.presses(ENTER, "One note found").presses("a", "Open").presses("1", "Change it before");
    person.presses(BACK, "Open").presses(BACK, "One note found");
    person.leaves();
}
