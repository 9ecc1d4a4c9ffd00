//! Rules become dated occurrences: the person's days are walked, and each day and time goes through the one zone conversion.
//! A time before the hour at which a day begins belongs to the night after its day: it is the next morning's.
//!
//! (reliability 1.3). A time in a gap is read with the offset before it, a time that happens twice is its first
//! occurrence, a civil day that a zone leaves out is skipped.

use super::{Rule, When};
use crate::clock::{LocalDateTime, LocalDay, Timestamp, WallTime, Zone, ZoneDay};
use crate::order::InOrder;

const EVERY_DAY: u8 = 127;

/// One time of one rule on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The place of its rule.
    pub rule: u32,
    /// The person's day that the rule names.
    pub day: LocalDay,
    /// The time that the rule names.
    pub time: WallTime,
    /// The instant, with date and time as the person's own clock shows them.
    pub due: LocalDateTime,
}

/// The clock on the wall of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wall {
    /// The zone the person is in.
    pub zone: Zone,
    /// The hour at which the person's day begins.
    pub rollover_hour: u8,
}

/// Every occurrence of the rules after `from` and until `until`, by instant, for a person with this clock. None is there twice
/// for a schedule and an instant, or for a schedule, a day and a time.
pub fn between(rules: &[Rule], wall: Wall, from: Timestamp, until: Timestamp) -> Vec<Occurrence> {
    let mut found = Vec::new();
    each(rules, wall, from, until, |occurrence| found.push(occurrence));
    found.in_order_by_key(|occurrence| (occurrence.due.at, occurrence.rule));
    found.dedup_by_key(|occurrence| (occurrence.due.at, occurrence.rule));
    found
}

/// As [`between`], nearly in order and one after the other; two times of a rule can be one instant.
pub(super) fn each(rules: &[Rule], wall: Wall, from: Timestamp, until: Timestamp, mut found: impl FnMut(Occurrence)) {
    let Wall { zone, rollover_hour } = wall;
    let times = times(rules, rollover_hour);
    let mut found = |occurrence: Occurrence| {
        if from < occurrence.due.at && occurrence.due.at <= until {
            found(occurrence);
        }
    };
    // Zones differ by up to 26 hours, and a night belongs to the day before: an anchored rule may have another date on
    // either side.
    let (first, last) = (zone.shown(from).day().plus(-3), zone.shown(until).day().plus(2));
    let mut next = ZoneDay::new(zone, first);
    for day in (first.epoch_days()..=last.epoch_days()).map(LocalDay::from_epoch_days) {
        let civil = std::mem::replace(&mut next, ZoneDay::new(zone, day.plus(1)));
        let weekday = day.weekday();
        for (time, place, weekdays) in times.iter().copied() {
            let rule = &rules[place as usize];
            if weekdays >> weekday & 1 == 0 || !rule.has_day(day) {
                continue;
            }
            let date = day.date_of(time, rollover_hour);
            let civil = if date == day { &civil } else { &next };
            let due = match (rule.zone.filter(|anchor| *anchor != zone), civil.instant(time)) {
                (None, Some(at)) => LocalDateTime::new(at, date, time),
                (anchor, _) => match anchor.unwrap_or(zone).instant(date, time) {
                    Some(at) => zone.shown(at),
                    None => continue,
                },
            };
            found(Occurrence { rule: place, day, time, due });
        }
    }
    for (place, rule) in (0..).zip(rules) {
        if let When::At { instant } = rule.when {
            let due = zone.shown(instant);
            let day = LocalDay::of_date(due.day(), due.time(), rollover_hour);
            found(Occurrence { rule: place, day, time: due.time(), due });
        }
    }
}

/// Every time of every rule with its weekdays, as they come in a day of the person: so the days come out nearly in order.
fn times(rules: &[Rule], rollover_hour: u8) -> Vec<(WallTime, u32, u8)> {
    let mut all = Vec::new();
    for (place, rule) in (0..).zip(rules) {
        match &rule.when {
            When::Weekly { times, weekdays } => all.extend(times.iter().map(|time| (*time, place, *weekdays))),
            When::Rarer { times, .. } => all.extend(times.iter().map(|time| (*time, place, EVERY_DAY))),
            When::On { time, .. } => all.push((*time, place, EVERY_DAY)),
            When::At { .. } => {}
        }
    }
    let begins = u16::from(rollover_hour) * 60;
    all.in_order_by_key(|(time, place, _)| (time.minute_of_day() < begins, *time, *place));
    all
}
