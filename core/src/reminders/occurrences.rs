//! Rules become dated occurrences: civil days are walked, and each day and time goes through the one zone conversion
//! (reliability 1.3). A time in a gap is read with the offset before it, a time that happens twice is its first
//! occurrence, a civil day that a zone leaves out is skipped.

use super::{Rule, When};
use crate::clock::{LocalDay, Shown, Timestamp, WallTime, Zone, ZoneDay};

const EVERY_DAY: u8 = 127;

/// One time of one rule on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The place of its rule.
    pub rule: u32,
    /// The civil day that the rule names.
    pub day: LocalDay,
    /// The time that the rule names.
    pub time: WallTime,
    /// The instant, with date and time as the person's own clock shows them.
    pub due: Shown,
}

/// Every occurrence of the rules after `from` and until `until`, by instant, for a person in `zone`. None is there twice
/// for a schedule and an instant, or for a schedule, a civil day and a time.
pub fn between(rules: &[Rule], zone: Zone, from: Timestamp, until: Timestamp) -> Vec<Occurrence> {
    let mut found = Vec::new();
    each(rules, zone, from, until, |occurrence| found.push(occurrence));
    found.sort_by_key(|occurrence| (occurrence.due.at, occurrence.rule));
    found.dedup_by_key(|occurrence| (occurrence.due.at, occurrence.rule));
    found
}

/// As [`between`], nearly in order and one after the other; two times of a rule can be one instant.
pub(super) fn each(rules: &[Rule], zone: Zone, from: Timestamp, until: Timestamp, mut found: impl FnMut(Occurrence)) {
    let times = times(rules);
    let mut found = |occurrence: Occurrence| {
        if from < occurrence.due.at && occurrence.due.at <= until {
            found(occurrence);
        }
    };
    // Zones differ by up to 26 hours: an anchored rule may have another date on either side.
    let (first, last) = (zone.shown(from).day.plus(-2), zone.shown(until).day.plus(2));
    for day in (first.epoch_days()..=last.epoch_days()).map(LocalDay::from_epoch_days) {
        let (weekday, civil) = (day.weekday(), ZoneDay::new(zone, day));
        for (time, place, weekdays) in times.iter().copied() {
            let rule = &rules[place as usize];
            let has_day = weekdays >> weekday & 1 == 1 && rule.has_day(day);
            if has_day && let Some(due) = due(rule, day, time, &civil, zone) {
                found(Occurrence { rule: place, day, time, due });
            }
        }
    }
    for (place, rule) in (0..).zip(rules) {
        if let When::At { instant } = rule.when {
            let due = zone.shown(instant);
            found(Occurrence { rule: place, day: due.day, time: due.time, due });
        }
    }
}

/// Every time of every rule with its weekdays, by the clock: so the days come out nearly in order.
fn times(rules: &[Rule]) -> Vec<(WallTime, u32, u8)> {
    let mut all = Vec::new();
    for (place, rule) in (0..).zip(rules) {
        match &rule.when {
            When::Weekly { times, weekdays } => all.extend(times.iter().map(|time| (*time, place, *weekdays))),
            When::On { time, .. } => all.push((*time, place, EVERY_DAY)),
            When::At { .. } => {}
        }
    }
    all.sort_unstable();
    all
}

fn due(rule: &Rule, day: LocalDay, time: WallTime, civil: &ZoneDay, zone: Zone) -> Option<Shown> {
    match rule.zone {
        Some(anchor) if anchor != zone => Some(zone.shown(anchor.instant(day, time)?)),
        _ => civil.resolve(time),
    }
}
