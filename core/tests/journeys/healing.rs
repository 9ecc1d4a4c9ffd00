//! The first month of the one whose trust was broken: a boundary, a ladder, grains of one's own, words that were told, and
//! four looks at the week.

use grain_core::bowl::GrainChange;
use grain_core::settings::Side;

use super::person::Person;
use crate::common::page::{picked, written};

#[test]
fn first_month_healing() {
    let mut me = Person::begins("2026-11-02", Side::Healing, &["money", "time"]);
    me.feels("tired");
    let limit = [
        ("text", written("If doors are slammed I go outside")),
        ("look", picked("fortnight")),
        ("sort", picked("limit")),
    ];
    me.fills("boundaries", "In my own words", &limit);

    // A first rung, the smallest there is, tried some days later.
    me.on("2026-11-04");
    let rung = [("text", written("I let the shopping list be")), ("look", picked("never"))];
    let ladder = me.goes("measures", "Money");
    assert_eq!(ladder, "measures/1_money");
    me.fills(&ladder, "In my own words", &rung);
    me.on("2026-11-07").feels("wary");
    let rung = me.first("measures");
    me.taps(&rung, "I tried it");
    me.taps(&rung, "All right");
    assert_eq!(me.app().bowl("money".to_owned()).unwrap().ledger.len(), 0, "a rung that went all right fills no bowl");
    me.grain("money", GrainChange::LittleAdded);

    // The first look at the week.
    me.on("2026-11-08").feels("tired");
    let week = me.opens_from_today("Your week");
    let said = me.reads(&week);
    assert!(said.contains("You wrote on 3 days.") && said.contains("tired"), "{said}");
    assert!(said.contains("Money"), "the own bowl is in it: {said}");
    me.fills(&week, "Write one down", &[("more", written("my sister called"))]);
    me.taps(&week, "That was my week");

    // What was told to the person is written down, and nothing brings it up.
    me.on("2026-11-10");
    me.fills(
        "repair",
        "Note what I was told",
        &[("text", written("sorry about the spring")), ("more", written("the whole of it"))],
    );
    let told = me.first("repair");
    assert!(me.reads(&told).contains("Nothing is owed for an apology."));
    me.taps(&told, "It can wait");

    // A hard day on the day on which the boundary would be looked at again; the day after it is still there.
    me.on("2026-11-16").app().begin_hard_day().unwrap();
    assert!(me.today().is_empty() && me.app().today().unwrap().hard_day.is_some());
    assert!(!me.can("lessons", "I am not enough."), "nothing to work on while one rests");
    me.on("2026-11-18");
    assert!(me.today().contains(&"Something you wrote".to_owned()), "{:?}", me.today());
    let boundary = me.opens_from_today("Something you wrote");
    me.taps_by_mistake(&boundary, "Still fits");
    me.taps(&boundary, "Still fits");
    assert!(!me.today().contains(&"Something you wrote".to_owned()));

    // The weeks of the 15th and the 22nd: one is closed on the day after its end, one is passed over.
    me.feels("calm");
    me.taps("week", "That was my week");
    me.on("2026-11-22");
    me.on("2026-11-27");
    assert!(!me.today().contains(&"Your week".to_owned()), "passed over, it is absent: {:?}", me.today());
    me.on("2026-11-29").feels("calm");
    me.grain("time", GrainChange::LittleTaken);
    let week = me.opens_from_today("Your week");
    let said = me.reads(&week);
    assert!(!said.to_lowercase().contains("missed") && !said.contains('%'), "{said}");
    me.fills(&week, "Write one down", &[("begin", picked("myself")), ("more", written("I slept"))]);
    me.taps(&week, "That was my week");

    // The rung is as it was left; nothing asked for more.
    assert!(me.reads("measures").contains("I let the shopping list be"));
    assert_eq!(me.app().bowl("money".to_owned()).unwrap().ledger.len(), 1);
    me.has_lost_nothing();
}
