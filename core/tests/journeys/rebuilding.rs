//! The first month of the one who broke trust: promises kept and broken, a repair, a commitment, a hard day in between, and
//! four looks at the week.

use grain_core::page::Value;
use grain_core::settings::Side;

use super::person::{Person, days_until};
use crate::common::day;
use crate::common::page::{picked, written};

fn by(text: &str) -> Value {
    Value::Day { day: Some(day(text)) }
}

/// A promise once, for a day.
fn promises(person: &mut Person, text: &str, on: &str) {
    let values = [("text", written(text)), ("to", picked("partner")), ("rhythm", picked("once")), ("day", by(on))];
    person.fills("promises", "A new promise", &values);
}

#[test]
fn first_month_rebuilding() {
    // Monday, 2 November 2026.
    let mut me = Person::begins("2026-11-02", Side::Rebuilding, &["money", "time"]);
    assert!(me.today().is_empty(), "nothing is due on the first day");
    promises(&mut me, "the bills on Friday", "2026-11-06");
    me.fills(
        "commitments",
        "Write about the other heart",
        &[("text", written("I handle it gently")), ("look", picked("fortnight"))],
    );

    // The promise is kept on its day, with a slip of the finger first.
    me.on("2026-11-06").feels("hopeful");
    let promise = me.goes("promises", "the bills on Friday");
    me.taps_by_mistake(&promise, "Not kept");
    me.taps(&promise, "Kept");
    promises(&mut me, "home at seven", "2026-11-10");

    // Sunday: the first look at the week.
    me.on("2026-11-08");
    assert_eq!(me.today(), ["Your week"]);
    let week = me.opens_from_today("Your week");
    let said = me.reads(&week);
    assert!(said.contains("You wrote on") && said.contains("You kept one."), "{said}");
    me.fills(&week, "Write one down", &[("more", written("a walk by the canal"))]);
    me.taps_by_mistake(&week, "That was my week");
    me.taps(&week, "That was my week");
    assert!(me.today().is_empty(), "closed, it calls for nothing");

    // A promise is not kept; it leads to a repair, which stands by itself.
    me.on("2026-11-11").feels("ashamed");
    let promise = me.goes("promises", "home at seven");
    me.taps(&promise, "Not kept");
    let about = [
        ("about", picked("promise")),
        ("did", written("I came at nine")),
        ("hurt", written("you ate alone")),
        ("change", written("I leave work at six")),
    ];
    me.fills("repair", "Put it into words", &about);
    let repair = me.first("repair");
    let said = me.reads(&repair);
    assert!(said.contains("A no is a full answer."), "{said}");
    me.fills(&repair, "Make it a promise", &[("day", by("2026-11-13"))]);
    assert!(me.reads("promises").contains("I leave work at six"), "what is changed became a promise");

    // A hard day in between: nothing to work on is shown anywhere on Today.
    me.on("2026-11-13").app().begin_hard_day().unwrap();
    let today = me.app().today().unwrap();
    assert!(today.due.is_empty() && today.promises.is_empty() && today.hard_day.is_some());
    me.everything();

    // The Sunday after is passed over, without a word about it later.
    me.on("2026-11-15");
    assert!(me.today().contains(&"Your week".to_owned()));
    for day in days_until("2026-11-15", "2026-11-18") {
        me.on(&day);
    }
    assert!(!me.today().contains(&"Your week".to_owned()), "after three days it waits in Practice");

    // The look again at the commitment came on the 16th and was missed: it went silently.
    me.on("2026-11-19");
    assert!(!me.today().contains(&"Two commitments".to_owned()), "{:?}", me.today());
    let commitment = me.first("commitments");
    let said = me.reads(&commitment).to_lowercase();
    assert!(!said.contains("missed") && !said.contains("late") && !said.contains("overdue"), "{said}");

    // The other two weeks are looked at and closed.
    for (sunday, thanks) in [("2026-11-22", "a short call"), ("2026-11-29", "tea in the garden")] {
        me.on(sunday).feels("calm");
        let week = me.opens_from_today("Your week");
        me.fills(&week, "Write one down", &[("more", written(thanks))]);
        me.taps(&week, "That was my week");
    }
    let week = me.reads("week");
    assert!(!week.contains("streak") && !week.contains('%') && !week.to_lowercase().contains("missed"), "{week}");
    assert_eq!(week.matches("Monday, 2 November").count(), 1, "the first week is there, by month: {week}");
    assert!(me.app().bowls().unwrap().rows.is_empty(), "one who rebuilds has no bowl");
    me.has_lost_nothing();
}
