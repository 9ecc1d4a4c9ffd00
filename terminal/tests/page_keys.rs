//! The pages of the core by keys: lists, menus, forms and what takes back, on a terminal of the system.
#![cfg(unix)]

use crate::common::Grain;
use crate::common::person::{BACK, DOWN, ENTER, Person, SAVE, UNDO, writes_and_exits};

#[test]
fn what_was_written_of_a_form_stands_there_again_until_it_is_saved() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("p", "No promises yet").presses("1", "F1");
    person.types("home by six");
    person.presses(ENTER, "Change it").presses(BACK, "No promises yet");
    let kept = grain.folder().join("drafts.db");
    assert!(kept.exists(), "also where the terminal is closed without a word");
    person.presses("1", "home by six");
    person.presses("c", "Each day").presses("c", "Each day").presses(SAVE, "Due today");
    assert!(!kept.exists());
    person.presses("1", "F1");
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
    assert_eq!(grain.found("rush"), 0, "leaving saves nothing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("c", "All cards").presses("b", "Write a card").presses("1", "There is no rush");
    person.presses(SAVE, "One card");
    person.leaves();
    assert_eq!(grain.found("rush"), 1);
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
    grain.to_tell("The letter from the bank");
    let open = || grain.rows("disclosures", "open").len();
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
    person.presses("m", "What is here right now").presses("5", "No plan yet").presses("2", "2026-11-25");
    person.types("\u{15}2027-03-");
    person.sees("Write it as year");
    person.types("14");
    person.presses(ENTER, "14 March").presses("a", "Take this day off");
    person.presses("1", "Deleted").presses(UNDO, "14 March").presses("a", "Take this day off").presses("1", "Deleted");
    assert!(!person.leaves().contains("14 March"));
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("m", "What is here right now").presses("5", "No plan yet");
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
    person.presses("y", "Areas").presses("i", "An area of my own").presses("1", "F1");
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
    grain.promise("Home by six", &[]);
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
    assert!(grain.rows("promises", "due").is_empty());
    assert_eq!(grain.found("dusk"), 0);
    assert_eq!(grain.found("car"), 0);
}

#[test]
fn what_was_written_can_be_changed_where_it_stands() {
    let grain = Grain::set_up("rebuilding");
    grain.promise("Home by six", &["rhythm=once", "day=2026-11-27"]);
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
    assert!(grain.done(&["page", "promises"]).to_string().contains("Home by six, or a call"));
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
    person.presses(BACK, "Message").presses("1", "A first name");
    // Refused, and left by Exit.
    person.types("Jordan");
    person.presses(ENTER, "Who it is").presses("c", "F1");
    person.types("call Jo");
    person.presses(SAVE, "not a number to call");
    person.leaves();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    let back = person.presses("o", "Jo").presses("1", "call Jo").text.clone();
    assert!(back.contains("Jordan"), "{back}");
    person.leaves();
    assert_eq!(grain.done(&["page", "circle"])["sections"][0]["body"]["rows"]["rows"][0]["text"], "Jo");
}

#[test]
fn what_was_done_is_taken_back_by_one_key() {
    let grain = Grain::set_up("rebuilding");
    grain.to_tell("The letter");
    let open = || grain.rows("disclosures", "open").len();
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("t", "The letter").presses("c", "Undo");
    assert_eq!(open(), 0);
    person.presses(UNDO, "I told it");
    assert_eq!(open(), 1);
    person.presses(BACK, "Settings").presses("v", "Things to tell").presses("b", "The letter").presses("c", "Undo");
    person.presses(BACK, "Promises").presses(UNDO, "").presses(BACK, "Settings");
    assert_eq!(open(), 0, "on another page it is not taken back");
    let id = grain.rows("disclosures", "told")[0]["key"].as_str().unwrap().to_owned();
    grain.done(&["do", &format!(r#"disclosures:{{"untold":"{id}"}}"#)]);
    person.presses("t", "I told it").presses(DOWN, "To tell");
    // On another day, and a day is moved by the arrows.
    person.presses(".", "another day").presses("1", "2026-11-25");
    person.presses(DOWN, "2026-11-24").presses(ENTER, "Undo");
    person.leaves();
    assert_eq!(grain.rows("disclosures", "told")[0]["second"], "Told yesterday");
}

#[test]
fn the_menus_lead_to_every_page_and_a_choice_is_saved_by_one_key() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("v", "Things to tell").presses("b", "What I want to tell").presses(BACK, "Things to tell");
    person.presses(BACK, "Settings").presses("y", "My side").presses("h", "Where things stand");
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
    assert_eq!(grain.rows("disclosures", "open")[0]["text"], "The letter to Jo\nand A");
}

#[test]
fn what_another_process_writes_comes_by_itself_and_leaves_a_form_alone() {
    let grain = Grain::set_up("rebuilding");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("p", "No promises yet");
    let first = grain.promise("Home by six", &[]);
    person.sees("Home by six");
    person.presses("1", "F1");
    person.types("call");
    person.sees("call");
    grain.does(&format!(r#"promises:{{"delete":"{first}"}}"#), &[]);
    person.types(" home");
    person.sees("home");
    person.presses(ENTER, "call home").presses(BACK, "No promises yet").presses(BACK, "Settings");
    grain.promise("Lights out", &[]);
    person.sees("One promise");
    person.leaves();
}

#[test]
fn another_day_comes_by_itself() {
    let grain = Grain::set_up("healing");
    let mut person = Person::sits_down_at("2026-11-25T04:00:00+01:00[Europe/Berlin]", &grain, |_| ());
    person.sees("Wednesday, 25 November");
    grain.does(r#"settings:"day_start""#, &["rollover_hour=06:00"]);
    person.sees("Tuesday, 24 November");
    person.leaves();
}

#[test]
fn what_was_begun_about_something_that_is_deleted_goes_with_it() {
    let grain = Grain::set_up("rebuilding");
    grain.to_tell("The letter");
    writes_and_exits(&grain, &[("t", "The letter"), ("b", "What I want to tell"), ("a", "F1")], "of June");
    let drafts = grain.folder().join("drafts.db");
    assert!(drafts.exists());
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("t", "The letter").presses(DOWN, "The letter").presses(".", "Take it off").presses("2", "Keep it");
    person.presses("2", "Nothing on this list");
    person.leaves();
    assert!(!drafts.exists());
}

#[test]
fn months_take_each_others_place_and_back_leaves_them_all() {
    let grain = Grain::set_up("healing");
    for (day, note) in [("2026-08-03", "one"), ("2026-09-10", "two"), ("2026-11-02", "three")] {
        grain.done_at(&format!("{day}T09:00:00Z"), &["moment", "triggered", "--note", note]);
    }
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("m", "What is here right now").presses("o", "three").presses("1", "two").presses("1", "one");
    person.presses("1", "two").presses("2", "three").presses(BACK, "What is here right now");
    person.leaves();
}

#[test]
fn exit_in_the_middle_of_a_new_promise_makes_none() {
    let grain = Grain::set_up("rebuilding");
    writes_and_exits(&grain, &[("p", "No promises yet"), ("1", "F1")], "home by six");
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("p", "No promises yet").presses("1", "home by six");
    person.leaves();
    assert!(grain.rows("promises", "due").is_empty());
}

#[test]
fn a_note_that_was_found_opens_whole_and_leads_to_where_it_is_changed() {
    let grain = Grain::set_up("rebuilding");
    grain.promise("Home by six", &[]);
    let mut person = Person::sits_down(&grain, |_| ());
    person.sees("Settings");
    person.presses("s", "What to look for");
    person.types("six");
    person.presses(ENTER, "One note found").presses("b", "Open").presses("1", "Change it before");
    person.presses(BACK, "Open").presses(BACK, "One note found");
    person.leaves();
}
