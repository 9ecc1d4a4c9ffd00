//! What must hold for every rule, zone and history: caps (N2), quiet hours (N3), nothing twice, nothing lost.
#![allow(clippy::expect_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};

use grain_core::clock::{LocalDay, Timestamp, WallTime, Zone};
use grain_core::ids::Id;
use grain_core::reminders::occurrences;
use grain_core::reminders::plan::{self, Facts, Logged, Slot};
use grain_core::reminders::quiet::QuietHours;
use grain_core::reminders::rhythm::ReminderRhythm;
use grain_core::reminders::{ReminderKind, Rule, SlotId, When};
use proptest::prelude::*;

const OFFERED: [ReminderKind; 5] =
    [ReminderKind::CheckIn, ReminderKind::Card, ReminderKind::Prompt, ReminderKind::Look, ReminderKind::Week];
const SET: [ReminderKind; 3] = [ReminderKind::Promise, ReminderKind::PromiseBefore, ReminderKind::Disclosure];

fn zone() -> impl Strategy<Value = Zone> {
    proptest::sample::select(Zone::ids().collect::<Vec<_>>()).prop_map(|id| Zone::parse(id).unwrap())
}

/// An instant from 2015 to 2040.
fn instant() -> impl Strategy<Value = Timestamp> {
    (1_420_070_400i64..2_240_000_000).prop_map(|seconds| Timestamp(seconds * 1_000))
}

fn times() -> impl Strategy<Value = Vec<WallTime>> {
    proptest::collection::btree_set(0..1_440u16, 1..4)
        .prop_map(|set| set.into_iter().map(WallTime::from_minute).collect())
}

fn rule(kinds: &'static [ReminderKind]) -> impl Strategy<Value = Rule> {
    let kind = proptest::sample::select(kinds);
    (kind, 1..=127u8, times(), proptest::option::weighted(0.2, zone()), any::<bool>()).prop_map(
        |(kind, weekdays, times, zone, anyway)| Rule {
            schedule: Id::from_bytes([0; 16]),
            kind,
            when: When::Weekly { weekdays, times },
            zone,
            anyway,
            since: Timestamp(0),
        },
    )
}

/// Each rule is a schedule of its own.
fn numbered(rules: impl IntoIterator<Item = Rule>) -> Vec<Rule> {
    (1..).zip(rules).map(|(n, rule)| Rule { schedule: Id::from_bytes([n; 16]), ..rule }).collect()
}

prop_compose! {
    fn facts()(
        zone in zone(),
        now in instant(),
        from in 0..1_440u16,
        until in 0..1_440u16,
        at_most in 1..=2u8,
        step in 0..4usize,
    ) -> Facts {
        let quiet = QuietHours { from: WallTime::from_minute(from), until: WallTime::from_minute(until) };
        Facts { quiet, at_most, rhythm: ReminderRhythm::ALL[step], ..Facts::new(now, zone) }
    }
}

fn offered(slots: &[Slot]) -> Vec<&Slot> {
    slots.iter().filter(|slot| slot.id.kind.is_offered()).collect()
}

/// What the person sees. Which late ones a slot stands for as well changes as they grow too old.
fn seen(slot: &Slot) -> (SlotId, Timestamp) {
    (slot.id, slot.at.at)
}

/// A line of the log for a slot that came when it was planned.
fn came(slot: &Slot) -> Vec<Logged> {
    let line = |id, delivered_at| Logged {
        id,
        planned_at: slot.at.at,
        delivered_at,
        replied: true,
        later_at: None,
        laters: 0,
    };
    let with = slot.with.iter().map(|id| line(*id, None));
    std::iter::once(line(slot.id, Some(slot.at.at))).chain(with).collect()
}

proptest! {
    #[test]
    fn what_grain_offers_keeps_its_caps(rules in proptest::collection::vec(rule(&OFFERED), 1..6), facts in facts()) {
        let slots = plan::plan(&numbered(rules), &facts, 40);
        let offered = offered(&slots);
        let mut a_day: BTreeMap<LocalDay, u8> = BTreeMap::new();
        for slot in &offered {
            *a_day.entry(slot.at.day()).or_default() += 1;
        }
        prop_assert!(a_day.values().all(|n| *n <= facts.at_most));
        for (place, slot) in offered.iter().enumerate() {
            let week = slot.at.at.plus(7 * Timestamp::DAY);
            prop_assert!(offered[place..].iter().filter(|next| next.at.at < week).count() <= 8);
            if let Some(next) = offered.get(place + 1) {
                prop_assert!(next.at.at.since(slot.at.at) >= 4 * Timestamp::HOUR);
                let gap = facts.rhythm.gap().unwrap();
                prop_assert!(gap == 1 || next.at.day().since(slot.at.day()) >= gap);
            }
        }
        prop_assert!(facts.rhythm != ReminderRhythm::None || offered.is_empty());
    }

    #[test]
    fn nothing_comes_in_quiet_hours_and_what_is_offered_is_at_most_twelve_hours_late(
        rules in proptest::collection::vec(prop_oneof![rule(&OFFERED), rule(&SET)], 1..6),
        facts in facts(),
    ) {
        let rules = numbered(rules.into_iter().map(|rule| Rule { anyway: false, ..rule }));
        // A jump can carry the end of quiet hours into the next ones when the waking hours are shorter than the jump.
        let (from, until) = (facts.quiet.from.minute_of_day(), facts.quiet.until.minute_of_day());
        prop_assume!((from + 1_440 - until) % 1_440 > 120 || from == until);
        for slot in plan::plan(&rules, &facts, 40) {
            prop_assert!(!facts.quiet.holds(slot.at.time()), "{slot:?}");
            prop_assert_eq!(facts.zone.shown(slot.at.at), slot.at);
            if slot.id.kind.is_offered() && !slot.catch_up {
                let rule = rules.iter().find(|rule| rule.schedule == slot.id.schedule).unwrap();
                let due = rule.zone.unwrap_or(facts.zone).instant(slot.id.day.date_of(slot.id.time, facts.rollover_hour), slot.id.time).unwrap();
                prop_assert!(slot.at.at.since(due) <= 12 * Timestamp::HOUR);
            }
        }
    }

    #[test]
    fn what_the_person_set_always_comes_and_nothing_comes_twice(
        set in proptest::collection::vec(rule(&SET), 1..6),
        others in proptest::collection::vec(rule(&OFFERED), 0..4),
        facts in facts(),
    ) {
        let rules = numbered(set.iter().cloned().chain(others));
        let slots = plan::plan(&rules, &facts, 20);
        let mut seen = BTreeMap::new();
        for slot in &slots {
            for id in std::iter::once(&slot.id).chain(&slot.with) {
                prop_assert!(seen.insert(*id, slot.at.at).is_none(), "twice: {id:?}");
            }
        }
        let set_slots: Vec<_> = slots.iter().filter(|slot| !slot.id.kind.is_offered()).collect();
        prop_assert!(set_slots.windows(2).all(|pair| pair[1].at.at.since(pair[0].at.at) > 10 * Timestamp::MINUTE));
        let horizon = facts.now.plus(17 * Timestamp::DAY);
        for due in occurrences::between(&rules[..set.len()], facts.wall(), facts.now, horizon) {
            let rule = &rules[due.rule as usize];
            let id = SlotId { kind: rule.kind, schedule: rule.schedule, day: due.day, time: due.time };
            let comes = seen.get(&id).copied();
            prop_assert!(comes.is_some(), "{id:?} does not come");
            let off = comes.unwrap().since(due.due.at);
            let waits = facts.quiet.holds(due.due.time()) && !rule.anyway;
            prop_assert!(waits || off.abs() <= 10 * Timestamp::MINUTE, "{off}");
        }
    }

    #[test]
    fn planning_again_gives_the_same_and_what_came_changes_nothing_of_the_rest(
        rules in proptest::collection::vec(prop_oneof![rule(&OFFERED), rule(&SET)], 1..5),
        facts in facts(),
    ) {
        let (rules, facts) = (numbered(rules), Facts { rhythm: ReminderRhythm::Chosen, ..facts });
        let before = plan::plan(&rules, &facts, 20);
        prop_assert_eq!(&before, &plan::plan(&rules, &facts, 20));
        let mut later = facts.clone();
        for (place, slot) in before.iter().take(12).enumerate() {
            later.now = slot.at.at;
            later.log.extend(came(slot));
            let after = plan::plan(&rules, &later, 20);
            let rest: Vec<_> = before[place + 1..].iter().map(seen).collect();
            prop_assert_eq!(after.iter().map(seen).take(rest.len()).collect::<Vec<_>>(), rest);
        }
    }

    #[test]
    fn through_restarts_and_travel_each_due_day_fires_once_and_never_twice(
        first in zone(),
        second in zone(),
        now in instant(),
        minute in 9 * 60..20 * 60u16,
        naps in proptest::collection::vec(1..9i64, 40),
        back in 0..40usize,
        back_by in prop_oneof![Just(1i64), Just(3_600), Just(86_400), Just(3 * 365 * 86_400)],
    ) {
        let time = WallTime::from_minute(minute);
        let rules = [Rule {
            schedule: Id::from_bytes([1; 16]),
            kind: ReminderKind::CheckIn,
            when: When::Weekly { weekdays: 127, times: vec![time] },
            zone: None,
            anyway: false,
            since: Timestamp(0),
        }];
        let mut facts = Facts::new(now, first);
        let mut fired = BTreeSet::new();
        for (step, hours) in naps.into_iter().enumerate() {
            let wake = facts.now.plus(hours * Timestamp::HOUR);
            // The phone shows what is due until it wakes for the next time; planned anew after each.
            while let Some(slot) = plan::plan(&rules, &facts, 2).into_iter().find(|slot| slot.at.at <= wake) {
                facts.now = slot.at.at;
                prop_assert!(fired.insert((slot.id.schedule, slot.id.day)), "twice: {:?}", slot.id);
                facts.log.extend(came(&slot));
            }
            facts.now = wake;
            facts.zone = if step < 20 { first } else { second };
            if step == back {
                facts.now = facts.now.plus(-back_by * Timestamp::SECOND);
            }
        }
    }

    #[test]
    fn at_home_every_day_fires_exactly_once_however_often_the_phone_sleeps(
        zone in zone(),
        now in instant(),
        minute in 0..1_440u16,
        naps in proptest::collection::vec(1..11i64, 60),
    ) {
        let rules = [Rule {
            schedule: Id::from_bytes([1; 16]),
            kind: ReminderKind::Promise,
            when: When::Weekly { weekdays: 127, times: vec![WallTime::from_minute(minute)] },
            zone: None,
            anyway: true,
            since: now,
        }];
        let mut facts = Facts::new(now, zone);
        let mut fired = Vec::new();
        for hours in naps {
            // Asleep for less than twelve hours: what was due comes when it wakes.
            facts.now = facts.now.plus(hours * Timestamp::HOUR);
            for slot in plan::plan(&rules, &facts, 1).into_iter().filter(|slot| slot.at.at <= facts.now) {
                fired.push(slot.id.day);
                facts.log.extend(came(&slot));
            }
        }
        let due = occurrences::between(&rules, facts.wall(), now, facts.now);
        prop_assert_eq!(fired, due.iter().map(|due| due.day).collect::<Vec<_>>());
    }
}
