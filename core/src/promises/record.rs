//! Said and done: how the days of promises are counted and drawn. Counts of one's own deeds and nothing else (S9, S10).

use super::{DisclosureStatus, PromiseAnswer};
use crate::clock::LocalDay;
use crate::order::InOrder;

/// How a day of a promise is drawn; the words stand beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PromiseMark {
    /// A full circle: kept, on its day or late.
    Full,
    /// A half circle: changed before the day.
    Half,
    /// A hollow circle: not kept.
    Hollow,
    /// A dot: nothing was said.
    Dot,
}

impl PromiseMark {
    /// The mark of a day.
    pub fn of(answer: Option<PromiseAnswer>) -> Self {
        match answer {
            Some(PromiseAnswer::Kept | PromiseAnswer::KeptLate) => Self::Full,
            Some(PromiseAnswer::Changed { .. }) => Self::Half,
            Some(PromiseAnswer::NotKept { .. }) => Self::Hollow,
            Some(PromiseAnswer::Open) | None => Self::Dot,
        }
    }
}

/// Days of promises by what became of them. What was not said is not counted: it is no failure (N8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct PromiseRecord {
    /// Kept on the day.
    pub kept: u32,
    /// Kept after the day; not among `kept`.
    pub kept_late: u32,
    /// Changed before the day.
    pub changed: u32,
    /// Not kept: the sum of the four below.
    pub not_kept: u32,
    /// Of those, told by the person.
    pub told: u32,
    /// Of those, found out.
    pub found_out: u32,
    /// Of those, not told yet.
    pub not_told_yet: u32,
    /// Of those, with nothing said about it.
    pub not_said: u32,
}

impl PromiseRecord {
    /// Counts these answers.
    pub fn of(answers: impl IntoIterator<Item = PromiseAnswer>) -> Self {
        let mut record = Self::default();
        for answer in answers {
            let count = match answer {
                PromiseAnswer::Kept => &mut record.kept,
                PromiseAnswer::KeptLate => &mut record.kept_late,
                PromiseAnswer::Changed { .. } => &mut record.changed,
                PromiseAnswer::NotKept { known } => {
                    record.not_kept += 1;
                    match known {
                        Some(DisclosureStatus::Told) => &mut record.told,
                        Some(DisclosureStatus::FoundOut) => &mut record.found_out,
                        Some(DisclosureStatus::NotToldYet) => &mut record.not_told_yet,
                        None => &mut record.not_said,
                    }
                }
                PromiseAnswer::Open => continue,
            };
            *count += 1;
        }
        record
    }

    /// All that was counted.
    pub fn answered(&self) -> u32 {
        self.kept + self.kept_late + self.changed + self.not_kept
    }
}

/// One day of a promise in the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordDay {
    /// Its day.
    pub day: LocalDay,
    /// What was said, if anything.
    pub answer: Option<PromiseAnswer>,
}

/// The day with which `weeks` weeks begin, the last of them being that of `today`; weeks begin on the weekday `begins` (0 for
/// Monday).
pub fn first_day(today: LocalDay, weeks: u16, begins: u8) -> LocalDay {
    today.week_begins(begins).plus(-7 * (i32::from(weeks.max(1)) - 1))
}

/// The days by week, oldest first, each in order of days. Days outside the weeks are left out.
pub fn by_week(today: LocalDay, weeks: u16, begins: u8, days: &[RecordDay]) -> Vec<(LocalDay, Vec<RecordDay>)> {
    let first = first_day(today, weeks, begins);
    let mut columns: Vec<_> = (0..i32::from(weeks.max(1))).map(|week| (first.plus(7 * week), Vec::new())).collect();
    for day in days {
        let column = usize::try_from(day.day.since(first).div_euclid(7)).ok().and_then(|week| columns.get_mut(week));
        if let Some((_, column)) = column {
            column.push(*day);
        }
    }
    for (_, column) in &mut columns {
        column.in_order_by_key(|day| day.day);
    }
    columns
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ANSWERS: [PromiseAnswer; 8] = [
        PromiseAnswer::Kept,
        PromiseAnswer::KeptLate,
        PromiseAnswer::NotKept { known: None },
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::Told) },
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::FoundOut) },
        PromiseAnswer::NotKept { known: Some(DisclosureStatus::NotToldYet) },
        PromiseAnswer::Changed { new_day: None },
        PromiseAnswer::Open,
    ];

    #[test]
    fn weeks_begin_on_monday_and_the_last_one_holds_today() {
        let today: LocalDay = "2026-11-24".parse().unwrap();
        assert_eq!(first_day(today, 1, 0).to_string(), "2026-11-23");
        assert_eq!(first_day(today, 8, 0).to_string(), "2026-10-05");
        assert_eq!(first_day(today, 1, 6).to_string(), "2026-11-22", "where weeks begin on Sunday");
        assert_eq!(first_day("2026-11-29".parse().unwrap(), 8, 0), first_day(today, 8, 0));
    }

    #[test]
    fn a_changed_promise_is_not_among_the_broken_ones_and_a_late_one_is_kept() {
        assert_eq!(PromiseMark::of(Some(PromiseAnswer::Changed { new_day: None })), PromiseMark::Half);
        assert_eq!(PromiseMark::of(Some(PromiseAnswer::KeptLate)), PromiseMark::Full);
        assert_eq!(PromiseRecord::of(ANSWERS).not_kept, 4);
    }

    proptest! {
        #[test]
        fn the_counts_equal_a_naive_recount(picks in proptest::collection::vec(0..ANSWERS.len(), 0..200)) {
            let record = PromiseRecord::of(picks.iter().map(|pick| ANSWERS[*pick]));
            let count = |n: usize| u32::try_from(picks.iter().filter(|pick| **pick == n).count()).unwrap();
            let expected = PromiseRecord {
                kept: count(0),
                kept_late: count(1),
                changed: count(6),
                not_kept: count(2) + count(3) + count(4) + count(5),
                told: count(3),
                found_out: count(4),
                not_told_yet: count(5),
                not_said: count(2),
            };
            prop_assert_eq!(record, expected);
            prop_assert_eq!(record.answered() + count(7), u32::try_from(picks.len()).unwrap());
        }

        #[test]
        fn every_day_of_the_weeks_stands_in_its_own_week_once(
            today in 20_000..21_000i32,
            weeks in 1..12u16,
            begins in 0..7u8,
            offsets in proptest::collection::vec(-120..20i32, 0..60),
        ) {
            let today = LocalDay::from_epoch_days(today);
            let days: Vec<_> =
                offsets.iter().map(|n| RecordDay { day: today.plus(*n), answer: None }).collect();
            let columns = by_week(today, weeks, begins, &days);
            prop_assert_eq!(columns.len(), usize::from(weeks));
            let (first, last) = (first_day(today, weeks, begins), first_day(today, 1, begins).plus(6));
            let inside = days.iter().filter(|day| day.day >= first && day.day <= last).count();
            prop_assert_eq!(columns.iter().map(|(_, column)| column.len()).sum::<usize>(), inside);
            for (first, column) in columns {
                prop_assert_eq!(first.weekday(), begins);
                prop_assert!(column.iter().all(|day| (0..7).contains(&day.day.since(first))));
            }
        }
    }
}
