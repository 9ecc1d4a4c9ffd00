//! In which order movements count, and on which days, when the phone's clock was wrong for a while.
//!
//! Under a clock that goes forward they count in order of day and then of writing. A clock that stood a month or a year
//! ahead, or behind, leaves movements whose days say nothing: those keep the place at which they were written, after what was
//! there and before what is written later. So what a person says of today is the last word whatever the clock showed
//! before, and no later writing changes the order of what is there.
//!
//! Only the days on which they count, for the curve of a bowl, can change by what comes later: in this order the longest
//! choice of days that goes forward is believed, the later of two equally long ones, and the others lie between.

use super::ledger::LedgerEntry;
use crate::clock::LocalDay;

/// Whether these are simply in order of day and then of writing. `entries` in the order of writing.
pub(super) fn went_forward(entries: &[LedgerEntry]) -> bool {
    let mut newest = None;
    entries.iter().filter(|entry| entry.counters.is_none()).all(|entry| {
        let went_forward = newest <= Some(latest_today(entry));
        newest = newest.max(Some(entry.day));
        went_forward
    })
}

/// The movements in the order in which they count, each with its day. `written` in the order of writing.
pub(super) fn counting<'a>(written: impl Iterator<Item = &'a LedgerEntry>) -> Vec<(LocalDay, &'a LedgerEntry)> {
    let mut places: Vec<Place<'a>> = Vec::new();
    for entry in written {
        let today = entry.day.max(earliest_today(entry));
        for ahead in places.partition_point(|place| place.day <= today)..places.len() {
            let before = ahead.checked_sub(1).map_or(today, |before| places[before].day);
            let place = &mut places[ahead];
            if place.was_turned_back || place.day > latest_today(entry) {
                *place = Place { day: before.max(today), was_turned_back: true, ..*place };
            }
        }
        let at = places.partition_point(|place| place.day <= entry.day);
        places.insert(at, Place { day: entry.day, was_turned_back: false, entry });
    }
    with_days(places.into_iter().map(|place| place.entry).collect())
}

/// Where a movement stands among the others.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// Its day, or an earlier one: nothing that is written later for this day or a later one comes before it.
    day: LocalDay,
    /// Its own day had not come when something else was written later.
    was_turned_back: bool,
    entry: &'a LedgerEntry,
}

/// The earliest day that can have been today when it was written, whatever the zone and the hour of the day's beginning.
fn earliest_today(entry: &LedgerEntry) -> LocalDay {
    entry.written_on.plus(-1)
}

/// The latest day that can have been today.
fn latest_today(entry: &LedgerEntry) -> LocalDay {
    entry.written_on.plus(1)
}

/// The days on which movements count that stand in their order.
fn with_days(ordered: Vec<&LedgerEntry>) -> Vec<(LocalDay, &LedgerEntry)> {
    if ordered.is_sorted_by_key(|entry| entry.day) {
        return ordered.into_iter().map(|entry| (entry.day, entry)).collect();
    }
    let runs: Vec<&[&LedgerEntry]> = ordered.chunk_by(|one, next| one.day == next.day).collect();
    let days: Vec<LocalDay> = runs.iter().map(|run| run[0].day).collect();
    let believed = believed(&days);
    let mut next = believed.iter().copied().peekable();
    let mut last: Option<LocalDay> = None;
    let mut counting = Vec::with_capacity(ordered.len());
    for (place, run) in runs.into_iter().enumerate() {
        let limit = next.peek().map_or(days[place], |next| days[*next]);
        next.next_if_eq(&place);
        let day = days[place].min(limit);
        let day = last.map_or(day, |last| last.max(day));
        last = Some(day);
        counting.extend(run.iter().map(|entry| (day, *entry)));
    }
    counting
}

/// The places of a longest choice of these days that goes forward.
fn believed(days: &[LocalDay]) -> Vec<usize> {
    // For each length the place at which a choice of that length ends earliest, and for each place the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(days.len());
    for (place, day) in days.iter().enumerate() {
        let length = ends.partition_point(|end| days[*end] <= *day);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut chosen: Vec<usize> = std::iter::successors(ends.last().copied(), |place| before[*place]).collect();
    chosen.reverse();
    chosen
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bowl::GrainChange;
    use crate::ids::Id;

    fn day(n: i32) -> LocalDay {
        LocalDay::from_epoch_days(20_000 + n)
    }

    /// Movements as they were written: the day by the clock, and the day they were written for.
    fn written(all: &[(i32, i32)]) -> Vec<LedgerEntry> {
        let entry = |(seq, (now, of)): (i64, &(i32, i32))| LedgerEntry {
            id: Id::from_bytes([0; 16]),
            day: day(*of),
            seq,
            written_on: day(*now),
            change: Some(GrainChange::LittleAdded),
            counters: None,
        };
        (0..).zip(all).map(entry).collect()
    }

    fn counted(all: &[(i32, i32)]) -> Vec<(i32, i64)> {
        let entries = written(all);
        counting(entries.iter()).into_iter().map(|(on, entry)| (on.since(day(0)), entry.seq)).collect()
    }

    #[test]
    fn what_was_written_under_a_clock_that_ran_ahead_counts_between_what_was_written_before_and_after() {
        assert_eq!(
            counted(&[(1, 1), (400, 400), (400, 400), (1, 1), (2, 2)]),
            [(1, 0), (1, 1), (1, 2), (1, 3), (2, 4)]
        );
    }

    #[test]
    fn what_was_written_under_a_clock_that_ran_behind_counts_after_what_was_there() {
        assert_eq!(counted(&[(400, 400), (401, 401), (1, 1), (402, 402)]), [(400, 0), (401, 1), (401, 2), (402, 3)]);
    }

    #[test]
    fn a_day_filled_in_later_counts_where_it_belongs_also_after_a_clock_that_ran_ahead() {
        assert_eq!(counted(&[(9, 9), (400, 400), (11, 8), (11, 11)]), [(8, 2), (9, 0), (11, 1), (11, 3)]);
    }

    #[test]
    fn what_was_turned_back_once_comes_before_all_that_is_written_for_a_later_today() {
        // The clock that filled in the eighth was two days ahead itself.
        assert_eq!(counted(&[(400, 400), (11, 8), (9, 9)]), [(8, 1), (9, 0), (9, 2)]);
    }

    proptest! {
        #[test]
        fn under_a_clock_that_goes_forward_it_is_the_order_of_day_and_then_of_writing(
            all in proptest::collection::vec((0..5i32, -1..9i32), 0..40),
        ) {
            let mut now = 0;
            let all: Vec<_> = all.into_iter().map(|(wait, back)| { now += wait; (now, now - back) }).collect();
            prop_assert!(went_forward(&written(&all)));
            let mut expected: Vec<_> = (0..).zip(&all).map(|(seq, (_, of))| (*of, seq)).collect();
            expected.sort_unstable();
            prop_assert_eq!(counted(&all), expected);
        }

        #[test]
        fn no_later_writing_changes_the_order_of_what_is_there_and_the_days_never_go_back(
            all in proptest::collection::vec((0..60i32, -1..9i32), 1..30),
        ) {
            let all: Vec<_> = all.into_iter().map(|(now, back)| (now, now - back)).collect();
            let newest = i64::try_from(all.len()).unwrap() - 1;
            let counted_now = counted(&all);
            let without: Vec<_> = counted_now.iter().map(|(_, seq)| *seq).filter(|seq| *seq != newest).collect();
            let before: Vec<_> = counted(&all[..all.len() - 1]).into_iter().map(|(_, seq)| seq).collect();
            prop_assert_eq!(before, without);
            prop_assert!(counted_now.is_sorted_by_key(|(on, _)| *on));
        }
    }
}
