//! Both, in different areas: each area keeps its own side, and a day with everything in it still shows three lines.

use grain_core::bowl::GrainChange;
use grain_core::page::Value;
use grain_core::settings::Side;

use super::person::Person;
use crate::common::day;
use crate::common::page::{picked, written};

#[test]
fn both() {
    let mut me = Person::begins("2026-11-02", Side::Both, &["money", "time"]);
    me.app().set_area_side("money".to_owned(), Side::Rebuilding).unwrap();
    me.app().set_area_side("time".to_owned(), Side::Healing).unwrap();
    let bowls = me.app().bowls().unwrap();
    assert_eq!((bowls.rows.len(), bowls.rebuilding.len()), (1, 1), "a bowl where trust is mine, deeds where it is not");
    assert!(me.can("practice", "Boundaries") && me.can("practice", "Openness"), "both sides have their practices");

    let weekly = ("look", picked("week"));
    me.fills("boundaries", "In my own words", &[("text", written("after ten I rest")), weekly.clone()]);
    me.fills("goals", "A new goal", &[("text", written("I swim on Fridays")), weekly.clone()]);
    me.fills("commitments", "Write about the other heart", &[("text", written("I listen to the end")), weekly.clone()]);
    me.fills("lessons", "Write down a lesson", &[("text", written("I have to be perfect")), weekly]);
    let once = [
        ("text", written("the tax letter")),
        ("rhythm", picked("once")),
        ("day", Value::Day { day: Some(day("2026-11-09")) }),
    ];
    me.fills("promises", "A new promise", &once);
    me.grain("time", GrainChange::LittleAdded);

    // A week later all of it has its day. Today shows a few; the rest waits in Practice.
    me.on("2026-11-09");
    let today = me.app().today().unwrap();
    assert_eq!((today.promises.len(), me.today().len()), (1, 2), "a promise that waits is one of the three");
    let practice = me.reads("practice");
    assert!(practice.contains("For now"), "{practice}");
    let promise = me.goes("promises", "the tax letter");
    me.taps(&promise, "Kept");
    assert_eq!(me.today().len(), 3);

    // One of them is looked at, one is put away and taken up again; the others are left, and nothing comes of that.
    for name in me.today() {
        if name == "Your week" {
            continue;
        }
        let route = me.opens_from_today(&name);
        if me.can(&route, "Put it away") {
            me.taps_by_mistake(&route, "Put it away");
        }
    }
    me.taps("week", "That was my week");
    me.app().begin_hard_day().unwrap();
    assert!(me.today().is_empty());
    me.on("2026-11-13");
    assert!(me.today().is_empty(), "after three days they wait in Practice: {:?}", me.today());
    me.on("2026-11-16");
    assert!(me.today().len() <= 3 && !me.today().is_empty());

    // One side alone again: what was written on the other stays.
    me.app().choose_side(Side::Healing).unwrap();
    me.on("2026-11-20");
    assert!(!me.can("practice", "Openness"));
    me.app().choose_side(Side::Both).unwrap();
    me.on("2026-11-22");
    assert!(me.can("practice", "Openness"));
    me.has_lost_nothing();
}
