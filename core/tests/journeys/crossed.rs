//! A boundary that is crossed: written, crossed on a day, what I did, Help one tap away; nothing about anyone else is counted.

use grain_core::settings::Side;

use super::person::Person;
use crate::common::page::{picked, written};

#[test]
fn a_boundary_crossed() {
    let mut me = Person::begins("2026-11-02", Side::Healing, &["money"]);
    let said = me.fills("boundaries", "If I am called names, I end the talk for that day.", &[]);
    assert_eq!(said, "Written down.");
    let boundary = me.first("boundaries");

    me.on("2026-11-05").feels("tired");
    assert_eq!(me.goes(&boundary, "Open Help"), "help", "one tap away, before anything is noted");
    me.taps_by_mistake(&boundary, "It was respected");
    me.taps(&boundary, "It was crossed");
    assert!(me.reads(&boundary).contains("How did you look after yourself?"));
    me.taps(&boundary, "I did as I had planned");
    assert!(!me.reads(&boundary).contains("How did you look after yourself?"), "it is asked once");
    assert_eq!(me.goes(&boundary, "Open Help"), "help");
    assert_eq!(me.goes("boundaries", "Open Help"), "help");

    me.on("2026-11-12").feels("wary");
    me.taps(&boundary, "It was crossed");
    me.taps(&boundary, "Not this time");
    me.fills(
        &boundary,
        "Note it with a line",
        &[("said", picked("unsure")), ("note", written("I stayed at my sister's"))],
    );

    // Nothing about the other person is counted: no number stands beside it, in the list, in the week or in the menu.
    let is_counted = |text: &str| {
        // What stands before a button's act is what a person reads.
        let mut lines = text.lines().map(|line| line.split("  '").next().unwrap_or_default());
        lines.any(|line| line.contains("was crossed") && line.chars().any(|sign| sign.is_ascii_digit()))
    };
    for (route, text) in me.everything() {
        let is_card = route.starts_with("card");
        assert!(is_card || !is_counted(&text), "{route} counts:\n{text}");
    }
    me.on("2026-11-15");
    let week = me.opens_from_today("Your week");
    let said = me.reads(&week);
    assert!(!said.contains("crossed") && !said.contains("boundar"), "the week says nothing of it: {said}");
    me.fills(&week, "Write one down", &[("more", written("she made soup"))]);
    me.taps(&week, "That was my week");
    assert!(me.app().bowl("money".to_owned()).unwrap().ledger.is_empty());
    me.has_lost_nothing();
}
