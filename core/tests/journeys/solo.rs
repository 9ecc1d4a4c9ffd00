//! On one's own, or with the app kept for oneself: nothing that needs two is offered anywhere, and everything else is there.

use grain_core::settings::{Settings, Side, Situation};

use super::person::Person;
use crate::common::page::written;

/// Words of what needs two; none of them may stand on a page that someone alone comes to by the menus.
const FOR_TWO: [&str; 7] = [
    "Questions for each other",
    "Time together, time apart",
    "A plan for next week",
    "what is good for each of us",
    "What reached me",
    "leave one small round of shopping",
    "Ideas to take, change or leave",
];

fn nothing_for_two(me: &Person) {
    for (route, text) in me.everything() {
        for line in FOR_TWO {
            assert!(!text.contains(line), "{line} stands on {route}:\n{text}");
        }
    }
    let practice = me.reads("practice");
    let (shown, _) = practice.split_once("## More").unwrap_or((&practice, ""));
    for name in ["Small measures of trust", "Listening"] {
        assert!(!shown.contains(&format!("- {name} ")), "{name} needs two: {shown}");
    }
}

fn alone(me: &mut Person) {
    nothing_for_two(me);
    me.feels("tired");
    me.fills("boundaries", "In my own words", &[("text", written("I go home when it gets loud"))]);
    me.fills("goals", "A new goal", &[("text", written("I write on Sundays"))]);
    me.fills("lessons", "Write down a lesson", &[("text", written("I must not trust anyone"))]);
    me.on("2026-11-08");
    nothing_for_two(me);
    let week = me.opens_from_today("Your week");
    me.fills(&week, "Write one down", &[("more", written("a whole quiet evening"))]);
    me.taps(&week, "That was my week");
    for day in ["2026-11-15", "2026-11-22", "2026-11-29"] {
        me.on(day).feels("calm");
        nothing_for_two(me);
        me.taps("week", "That was my week");
    }
    me.app().begin_hard_day().unwrap();
    nothing_for_two(me);
    me.has_lost_nothing();
}

#[test]
fn solo_with_no_partner() {
    for side in [Side::Healing, Side::Rebuilding, Side::Both] {
        let mut me = Person::begins("2026-11-02", side, &["money", "time"]);
        let settings = me.app().settings().unwrap();
        me.app().save_settings(Settings { situation: Situation::OnMyOwn, ..settings }).unwrap();
        alone(&mut me);
    }
}

#[test]
fn solo_with_the_app_kept_for_oneself() {
    let mut me = Person::begins("2026-11-02", Side::Healing, &["money", "time"]);
    me.taps("settings", "Keep this app just for me");
    alone(&mut me);
    // Switched off again, what needs two is offered as before.
    me.on("2026-12-02");
    me.taps("settings", "Keep this app just for me");
    assert!(me.reads("week").contains("Questions for each other"));
}
