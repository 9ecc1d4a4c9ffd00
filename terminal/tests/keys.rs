//! A day by single keys, on a terminal of the system.
#![cfg(unix)]

use std::process::Command;

use crate::common::Grain;
use crate::common::person::{ENTER, Person, SAVE, writes_and_exits};
use serde_json::Value;

/// Keys, each with what is seen after it.
type Way = &'static [(&'static str, &'static str)];

#[test]
fn an_empty_machine_asks_who_i_am_and_lives_a_whole_day_with_me() {
    let grain = Grain::new();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Your notes stay on this phone");
    person
        .presses(ENTER, "18 or older")
        .presses("1", "Which of these is closest for you?")
        .presses("1", "Which areas")
        .presses("b", "[")
        .presses(ENTER, "Money");
    person.presses("3", "quiet reminder").presses("1", "How safe did it feel");
    // The check-in, and on to bowls, card and question.
    person.presses("5", "Any change").presses("4", "Which words").presses("h", "[").presses(ENTER, "What helped");
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
    person.presses("\u{7f}", "What is here right now").presses("n", "Noted");
    person.presses(ENTER, "What is here right now").presses("\u{7f}", "Checked in");
    person.presses("s", "What to look for");
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
    assert_eq!(grain.done(&["reminders", "plan"])[0]["kind"], "check_in");
    assert_eq!(grain.rows("promises", "due")[0]["text"], "Home by six");
    assert_eq!(grain.rows("disclosures", "open")[0]["text"], "The letter");
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
    let honest = person.sees("Go on");
    assert!(honest.contains("they may see that this app is here"), "{honest}");
    person.presses(ENTER, "18 or older").presses("2", "0800 1111: Childline");
    person.presses("?", "This call may show in your call list").presses("\u{7f}", "0800 1111: Childline");
    person.presses(ENTER, "18 or older");
    person.leaves();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Your notes stay on this phone");
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
    person.presses("1", "No is always allowed.").presses("\u{7f}", "This call may show");
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
    person.sees("Your notes stay on this phone");
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

#[test]
fn exit_in_the_middle_of_the_note_to_tell_keeps_it_and_the_answer() {
    let grain = Grain::set_up("rebuilding");
    let way = [
        ("1", "what I had said"),
        ("1", "us both"),
        ("2", "made room"),
        ("1", "held back"),
        ("1", "a hard topic"),
        ("4", "without keeping count"),
        ("3", "Did I get"),
        ("2", "anything to tell"),
        ("2", "What I want to tell"),
    ];
    writes_and_exits(&grain, &way, "the second account");
    assert_eq!(grain.rows("disclosures", "open")[0]["text"], "the second account");
    assert!(grain.done(&["check-in"]).to_string().contains(r#""chosen":true,"id":"yes""#));
}

#[test]
fn exit_in_the_middle_of_the_line_why_keeps_it_beside_its_grains() {
    let grain = Grain::set_up("healing");
    let way = [("4", "Any change"), ("4", "Time and presence"), ("w", "Why, if you like")];
    writes_and_exits(&grain, &way, "a call before noon");
    let entry = &grain.done(&["bowl", "--area", "money"])["ledger"][0];
    assert_eq!((&entry["why"], grain.level("money")), (&"a call before noon".into(), 41));
}

#[test]
fn exit_in_the_middle_of_a_note_beside_a_hard_moment_keeps_it() {
    let grain = Grain::set_up("healing");
    writes_and_exits(&grain, &[("m", "What is here right now"), ("n", "Noted")], "in the car");
    assert_eq!(grain.found("car"), 1);
}

#[test]
fn exit_in_the_middle_of_a_form_saves_nothing_and_keeps_what_was_begun_until_it_is_saved() {
    let grain = Grain::set_up("healing");
    // The keys on the way, what is written, and what is seen once it is saved.
    let ways: [(Way, &str, &str); 5] = [
        (&[("t", "Things to tell"), ("a", "What I want to tell")], "the letter", "Noted"),
        (&[("p", "No promises yet"), ("2", "Today's word")], "home by six", "Due today"),
        (
            &[("m", "What is here right now"), ("5", "No plan yet"), ("1", "What can set me off")],
            "loud doors",
            "Days that may be hard",
        ),
        (&[("o", "No one"), ("1", "Name")], "Jo the neighbour", "neighbour"),
        (&[("y", "Areas"), ("i", "An area of my own"), ("1", "An area of my own")], "the garden", "garden"),
    ];
    for (way, words, saved) in ways {
        writes_and_exits(&grain, way, words);
        assert_eq!(grain.found(words), 0, "{words}");
        let mut person = Person::sits_down(&grain, |_| ());
        person.sees("Settings");
        for (key, then) in way {
            person.presses(key, then);
        }
        person.sees(words);
        person.presses(SAVE, saved);
        person.leaves();
    }
    assert_eq!(grain.done(&["bowl"])["rows"].as_array().unwrap().len(), 4);
    for words in ["letter", "home", "doors", "neighbour"] {
        assert_eq!(grain.found(words), 1, "{words}");
    }
    assert!(!grain.folder().join("drafts.db").exists(), "all are saved");
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
    person.presses("b", "There is no right level").presses("1", "What happened").presses("a", "The bowl tipped over");
    person.leaves();
    // What is left is between nothing and what was there.
    grain.run(&["do", r#"grains:{"tip":"money"}"#, "left=99"]).assert_refused(2);
    assert_eq!(grain.level("money"), 40);
}

#[test]
fn undo_takes_back_what_was_just_written_and_an_older_movement_only_when_it_is_chosen() {
    let grain = Grain::set_up("healing");
    grain.done(&["grains", "add", "money", "-5"]);
    assert_eq!(grain.level("money"), 35);
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("b", "Honesty").presses("1", "Take it back").presses("u", "Take it back");
    assert_eq!(grain.level("money"), 35, "nothing was just written here");
    person.presses("1", "Undo").presses("u", "Taken back");
    assert_eq!(grain.level("money"), 35, "what was just written");
    person.presses("u", "Take it back");
    assert_eq!(grain.level("money"), 35);
    person.presses("b", "A lot taken").presses("1", "Taken back");
    assert_eq!(grain.level("money"), 40);
    person.leaves();
}

#[test]
fn what_has_its_day_stands_on_today_and_opens_by_a_key() {
    let grain = Grain::set_up("healing");
    let goal = ["text=One small walk", "look=never", "by_day=2026-11-25"];
    grain.does(r#"kept:{"add":["goals","habit",""]}"#, &goal);
    let mut person = Person::sits_down(&grain, |_| ());
    let today = person.sees("Goals: You set this day for it");
    assert!(today.contains("For now") && !today.contains("One small walk"), "{today}");
    person.presses("i", "One small walk");
    person.leaves();
}

#[test]
fn what_was_said_is_read_after_a_key_and_a_hard_day_asks_its_question_until_it_is_closed() {
    let grain = Grain::set_up("healing");
    grain.done(&["check-in", "--set", "safe=mostly", "--set", "grains.money=5"]);
    let page = grain.run(&["today"]).out;
    assert!(page.contains("Money: 5 grains added today.") && !page.contains("mostly"), "{page}");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Checked in");
    person.presses("w", "Felt safe: mostly");
    person.presses("h", "What would help now?").presses("5", "Nothing is asked of you today");
    person.presses("h", "Checked in");
    person.leaves();
}
