//! The level as a pure fold over the ledger.
//!
//! `level` starts at the starting level. Entries are taken in order of civil day and then of writing; each moves it by
//! its grains, held between 0 and 100; a tipped bowl keeps at most what the person said is left. An entry that was
//! taken back, and the entry that takes it back, count as if they had never been. One that was written under a wrong clock
//! counts where it was written ([`clocks`]).

use std::collections::HashSet;

use super::{CAPACITY, GrainChange, clocks};
use crate::clock::LocalDay;
use crate::ids::Id;
use crate::order::InOrder;

/// One stored movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerEntry {
    /// Its id.
    pub id: Id,
    /// Civil day.
    pub day: LocalDay,
    /// Order of writing.
    pub seq: i64,
    /// The UTC day of its writing, by the phone's clock.
    pub written_on: LocalDay,
    /// The movement; `None` for an entry that only takes another back.
    pub change: Option<GrainChange>,
    /// The entry it takes back.
    pub counters: Option<Id>,
}

/// One step of the fold.
pub fn step(level: u8, change: GrainChange) -> u8 {
    match change {
        GrainChange::Tipped { left } => level.min(left),
        other => {
            let moved = i16::from(level) + i16::from(other.grains().unwrap_or(0));
            u8::try_from(moved.clamp(0, i16::from(CAPACITY))).unwrap_or(0)
        }
    }
}

/// The level at the end of each day on which entries count, beginning with `level` before the first. `entries` may come in
/// any order.
pub fn levels(level: u8, entries: &[LedgerEntry]) -> Vec<(LocalDay, u8)> {
    let mut days: Vec<(LocalDay, u8)> = Vec::new();
    for (day, _, level) in steps(level, entries) {
        match days.last_mut() {
            Some((last, at_its_end)) if *last == day => *at_its_end = level,
            _ => days.push((day, level)),
        }
    }
    days
}

/// The level after the entry with this place in the order of writing.
pub(super) fn level_after(level: u8, entries: &[LedgerEntry], seq: i64) -> u8 {
    steps(level, entries).into_iter().find(|(_, step, _)| *step == seq).map_or(level, |(.., level)| level)
}

/// Day, order of writing and the level afterwards, in the order in which the entries count.
fn steps(mut level: u8, entries: &[LedgerEntry]) -> Vec<(LocalDay, i64, u8)> {
    let void: HashSet<Id> = entries.iter().filter_map(|entry| entry.counters).collect();
    // What only takes back can be written long after its day.
    let mut written: Vec<_> = entries.iter().filter(|entry| entry.counters.is_none()).collect();
    written.in_order_by_key(|entry| entry.seq);
    let after = |(day, entry): (LocalDay, &LedgerEntry)| {
        if let Some(change) = entry.change.filter(|_| !void.contains(&entry.id)) {
            level = step(level, change);
        }
        (day, entry.seq, level)
    };
    clocks::counting(written.into_iter()).into_iter().map(after).collect()
}

/// Grains added and taken by these entries of whole days, without what was taken back; a tipped bowl is not counted.
pub fn moved(entries: &[LedgerEntry]) -> (u32, u32) {
    let void: HashSet<Id> = entries.iter().filter_map(|entry| entry.counters).collect();
    let counting = entries.iter().filter(|entry| !void.contains(&entry.id));
    let (mut added, mut taken) = (0, 0);
    for grains in counting.filter_map(|entry| entry.change?.grains()) {
        *if grains > 0 { &mut added } else { &mut taken } += u32::from(grains.unsigned_abs());
    }
    (added, taken)
}

/// One of these entries tips the bowl over and was not taken back.
pub(crate) fn tipped(entries: &[LedgerEntry]) -> bool {
    let taken_back = |id| entries.iter().any(|entry| entry.counters == Some(id));
    entries.iter().any(|entry| matches!(entry.change, Some(GrainChange::Tipped { .. })) && !taken_back(entry.id))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The day on which all of the tests' entries are written.
    const WRITTEN: i32 = 20;

    fn entry(n: u8, day: i32, change: GrainChange) -> LedgerEntry {
        LedgerEntry {
            id: Id::from_bytes([n; 16]),
            day: LocalDay::from_epoch_days(day),
            seq: n.into(),
            written_on: LocalDay::from_epoch_days(WRITTEN),
            change: Some(change),
            counters: None,
        }
    }

    fn last(level: u8, entries: &[LedgerEntry]) -> u8 {
        levels(level, entries).last().map_or(level, |(_, level)| *level)
    }

    #[test]
    fn a_bowl_never_holds_less_than_nothing_nor_more_than_a_hundred() {
        assert_eq!(last(2, &[entry(1, 1, GrainChange::LotTaken), entry(2, 1, GrainChange::LittleAdded)]), 1);
        assert_eq!(last(98, &[entry(1, 1, GrainChange::LotAdded), entry(2, 1, GrainChange::LittleTaken)]), 99);
    }

    #[test]
    fn a_day_filled_in_later_is_folded_where_it_belongs() {
        let tipped = entry(1, 5, GrainChange::Tipped { left: 10 });
        let earlier_day_written_later = entry(2, 3, GrainChange::LotAdded);
        assert_eq!(last(30, &[tipped, earlier_day_written_later]), 10);
    }

    #[test]
    fn an_entry_taken_back_counts_as_if_it_had_never_been() {
        let mut back = entry(3, 1, GrainChange::LittleAdded);
        back.change = None;
        back.counters = Some(Id::from_bytes([1; 16]));
        assert_eq!(last(3, &[entry(1, 1, GrainChange::LotTaken), entry(2, 1, GrainChange::LittleAdded), back]), 4);
    }

    fn changes() -> impl Strategy<Value = GrainChange> {
        prop_oneof![
            Just(GrainChange::LotTaken),
            Just(GrainChange::LittleTaken),
            Just(GrainChange::LittleAdded),
            Just(GrainChange::LotAdded),
            (0..=100u8).prop_map(|left| GrainChange::Tipped { left }),
        ]
    }

    proptest! {
        #[test]
        fn the_fold_does_not_depend_on_the_order_in_which_rows_are_read(
            start in 0..=100u8,
            moves in proptest::collection::vec((0..20i32, changes()), 0..60),
            shift in 0..60usize,
        ) {
            let entries: Vec<_> = (0..).zip(&moves).map(|(n, (day, change))| entry(n, *day, *change)).collect();
            let mut turned = entries.clone();
            if !turned.is_empty() {
                let shift = shift % turned.len();
                turned.rotate_left(shift);
            }
            prop_assert_eq!(levels(start, &entries), levels(start, &turned));
            prop_assert!(levels(start, &entries).iter().all(|(_, level)| *level <= CAPACITY));
        }

        #[test]
        fn a_replay_from_a_day_on_equals_the_whole_fold(
            start in 0..=100u8,
            moves in proptest::collection::vec((0..20i32, changes()), 1..60),
            cut in 0..20i32,
        ) {
            let entries: Vec<_> = (0..).zip(&moves).map(|(n, (day, change))| entry(n, *day, *change)).collect();
            let cut = LocalDay::from_epoch_days(cut);
            let whole = levels(start, &entries);
            let before = whole.iter().rev().find(|(day, _)| *day < cut).map_or(start, |(_, level)| *level);
            let rest: Vec<_> = entries.iter().filter(|entry| entry.day >= cut).copied().collect();
            let expected: Vec<_> = whole.iter().filter(|(day, _)| *day >= cut).copied().collect();
            prop_assert_eq!(levels(before, &rest), expected);
        }
    }
}
