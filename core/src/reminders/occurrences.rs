//! Rules become dated occurrences: civil days are walked, and each day and time goes through the one zone conversion
//! (reliability 1.3). A time in a gap is read with the offset before it, a time that happens twice is its first
//! occurrence, a civil day that a zone leaves out is skipped.

use super::{Rule, When};
use crate::clock::{LocalDay, Shown, Timestamp, WallTime, Zone};

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
    // Zones differ by up to 26 hours: an anchored rule may have another date on either side.
    let (first, last) = (zone.shown(from).day.plus(-2), zone.shown(until).day.plus(2));
    let mut found = Vec::new();
    for day in (first.epoch_days()..=last.epoch_days()).map(LocalDay::from_epoch_days) {
        for (place, rule) in (0..).zip(rules) {
            let mut add = |time| {
                if let Some(due) = due(rule, day, time, zone).filter(|due| from < due.at && due.at <= until) {
                    found.push(Occurrence { rule: place, day, time, due });
                }
            };
            match &rule.when {
                When::Weekly { weekdays, times } if weekdays >> day.weekday() & 1 == 1 => {
                    times.iter().copied().for_each(add);
                }
                When::On { days, time } if days.binary_search(&day).is_ok() => add(*time),
                When::Weekly { .. } | When::On { .. } | When::At { .. } => {}
            }
        }
    }
    for (place, rule) in (0..).zip(rules) {
        if let When::At { instant } = rule.when
            && from < instant
            && instant <= until
        {
            let due = zone.shown(instant);
            found.push(Occurrence { rule: place, day: due.day, time: due.time, due });
        }
    }
    found.sort_by_key(|occurrence| (occurrence.due.at, occurrence.rule));
    found.dedup_by_key(|occurrence| (occurrence.due.at, occurrence.rule));
    found
}

fn due(rule: &Rule, day: LocalDay, time: WallTime, zone: Zone) -> Option<Shown> {
    match rule.zone {
        Some(anchor) if anchor != zone => Some(zone.shown(anchor.instant(day, time)?)),
        _ => zone.resolve(day, time),
    }
}
