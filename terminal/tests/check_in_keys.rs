//! A whole check-in by single keys, counted: at three keys a second a full day takes less than thirty seconds.
#![cfg(unix)]

use crate::common::Grain;
use crate::common::person::{ENTER, Person};
use serde_json::Value;

/// Keys that go into thirty seconds at three a second.
const HALF_A_MINUTE: usize = 90;

/// Questions of the form that nobody answered; promises of a day may stay away, and lines said as a whole.
fn left_blank(grain: &Grain) -> Vec<String> {
    let form = grain.done(&["check-in"]);
    assert!(form["done_at"].is_string(), "it is done");
    let open =
        |question: &&Value| question["instead"] == false && !question["body"].to_string().contains(r#""chosen":true"#);
    let questions = form["questions"].as_array().unwrap().iter().filter(open);
    questions.map(|question| question["id"].as_str().unwrap().to_owned()).filter(|id| id != "promises").collect()
}

/// Sits down, presses these keys, and says how many there were when everything has its answer.
fn keys(side: &str, way: &[(&str, &str)]) -> usize {
    let grain = Grain::set_up(side);
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    for (key, then) in way {
        person.presses(key, then);
    }
    let keys = person.keys;
    person.leaves();
    assert_eq!(left_blank(&grain), Vec::<String>::new(), "{side}");
    assert!(keys <= HALF_A_MINUTE, "{side}: {keys} keys");
    keys
}

#[test]
fn everything_of_a_healing_person_takes_a_few_seconds_of_keys() {
    let way = [
        ("4", "Any change"),
        ("2", "Time and presence"),
        ("n", "No change in 2 areas"),
        (ENTER, "disappointed"),
        ("p", "["),
        (ENTER, "What helped"),
        ("d", "["),
        ("i", "["),
        (ENTER, "Saved"),
    ];
    assert!(keys("healing", &way) <= 10);
}

#[test]
fn everything_of_a_rebuilding_person_takes_a_few_seconds_of_keys() {
    let way = [
        ("1", "what I had said"),
        ("2", "us both"),
        ("n", "No occasion for 5 lines"),
        (ENTER, "Did I get"),
        ("2", "anything to tell"),
        ("1", "disappointed"),
        ("p", "["),
        (ENTER, "Card of the day"),
    ];
    assert!(keys("rebuilding", &way) <= 10);
}

#[test]
fn everything_of_both_sides_takes_a_few_seconds_of_keys() {
    let way = [
        ("4", "Any change"),
        ("4", "Time and presence"),
        ("n", "No change in 2 areas"),
        (ENTER, "My side today"),
        ("1", "anything to tell"),
        ("1", "disappointed"),
        ("p", "["),
        (ENTER, "Saved"),
    ];
    assert!(keys("both", &way) <= 10);
}

#[test]
fn undo_gives_back_the_rest_and_the_head_leads_to_the_day_before() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("4", "Any change").presses("n", "No change in 3 areas").presses("u", "Taken back");
    person.presses("\u{7f}", "How safe").presses("<", "For Tuesday, written today");
    person.presses(">", "Skip what you like");
    person.leaves();
    let form = grain.done(&["check-in"]);
    let grains = form["questions"].as_array().unwrap().iter().find(|question| question["id"] == "grains").unwrap();
    assert!(!grains["body"].to_string().contains(r#""chosen":true"#), "{grains}");
}
