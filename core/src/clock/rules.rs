use std::fmt;

use super::Timestamp;

/// The changes of a zone's clock, once and for all: nothing of it is altered after it was made, so that a [`super::Zone`]
/// is one pointer. All instants are in seconds since 1970-01-01T00:00:00Z, all offsets in seconds east of UTC.
pub(super) struct Rules {
    /// The IANA id.
    pub id: &'static str,
    /// When each change happens, rising.
    changes: &'static [i64],
    /// The wall clock (as if it were UTC) at which what a change leaves out or repeats is over, rising.
    ends: &'static [i64],
    /// The offset before each change, and the one after the last.
    offsets: &'static [i32],
}

/// Universal time.
pub(super) static UTC: Rules = Rules { id: "UTC", changes: &[], ends: &[], offsets: &[0] };

/// How a wall time stands in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The offset before the next change: with it a wall time is read, also one that is left out or repeated.
    pub offset: i32,
    /// The change that leaves this wall time out, by its place.
    pub gap: Option<usize>,
}

impl Rules {
    /// Rules that stay for as long as the process. `changes` are instants with the offset from then on, rising; one that
    /// changes nothing is left out.
    pub fn new(id: &'static str, first: i32, changes: impl IntoIterator<Item = (i64, i32)>) -> Self {
        let (mut instants, mut ends, mut offsets) = (Vec::new(), Vec::new(), vec![first]);
        let (mut before, mut end) = (first, i64::MIN);
        for (at, after) in changes {
            if after != before {
                end = end.max(at + i64::from(before.max(after)));
                instants.push(at);
                ends.push(end);
                offsets.push(after);
                before = after;
            }
        }
        Self { id, changes: instants.leak(), ends: ends.leak(), offsets: offsets.leak() }
    }

    /// The offset before the first change.
    pub fn first(&self) -> i32 {
        self.offsets[0]
    }

    /// Every change: its instant, and the offset from then on.
    pub fn changes(&self) -> impl Iterator<Item = (i64, i32)> {
        self.changes.iter().copied().zip(self.offsets[1..].iter().copied())
    }

    /// The offset at an instant.
    pub fn offset_at(&self, at: i64) -> i32 {
        self.offsets[self.changes.partition_point(|change| *change <= at)]
    }

    /// How a wall time, in seconds as if it were UTC, stands.
    pub fn place(&self, wall: i64) -> Place {
        let next = self.ends.partition_point(|end| *end <= wall);
        let offset = self.offsets[next];
        let skips = |next: &usize| {
            let (at, after) = (self.changes[*next], self.offsets[next + 1]);
            after > offset && wall >= at + i64::from(offset)
        };
        Place { offset, gap: Some(next).filter(|next| *next < self.changes.len()).filter(skips) }
    }

    /// The wall times that a change leaves out, in seconds as if they were UTC: the first, and the first after them.
    pub fn gap(&self, change: usize) -> (i64, i64) {
        let edge = |offset: i32| self.changes[change] + i64::from(offset);
        (edge(self.offsets[change]), edge(self.offsets[change + 1]))
    }

    /// The offset of the whole stretch of wall time, when nothing is left out or repeated in it.
    pub fn steady(&self, from: i64, until: i64) -> Option<i32> {
        let next = self.ends.partition_point(|end| *end <= from);
        let offset = self.offsets[next];
        let touched = self.changes.get(next).map(|at| at + i64::from(offset.min(self.offsets[next + 1])));
        touched.is_none_or(|touched| until < touched).then_some(offset)
    }

    /// Whether the clocks go the same way from one instant until another.
    pub fn goes_as(&self, other: &Self, from: i64, until: i64) -> bool {
        let within = |rules: &'_ Self| -> Vec<_> {
            rules.changes().skip_while(|(at, _)| *at <= from).take_while(|(at, _)| *at < until).collect()
        };
        self.offset_at(from) == other.offset_at(from) && within(self) == within(other)
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} changes)", self.id, self.changes.len())
    }
}

/// Whole seconds of an instant, the earlier one.
pub(super) fn seconds(at: Timestamp) -> i64 {
    at.0.div_euclid(Timestamp::SECOND)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An hour ahead from 10,000 s to 50,000 s, by rules that also name a change that is none.
    fn summer() -> Rules {
        Rules::new("Test/Summer", 3600, [(5_000, 3600), (10_000, 7200), (50_000, 3600)])
    }

    #[test]
    fn a_change_that_changes_nothing_is_none() {
        assert_eq!(summer().changes().collect::<Vec<_>>(), [(10_000, 7200), (50_000, 3600)]);
        assert!({
            let same = Rules::new("Test/Same", 3600, [(10_000, 7200), (50_000, 3600)]);
            summer().goes_as(&same, 0, 60_000)
        });
    }

    #[test]
    fn an_offset_holds_from_the_second_of_its_change() {
        let rules = summer();
        assert_eq!([9_999, 10_000, 49_999, 50_000].map(|at| rules.offset_at(at)), [3600, 7200, 7200, 3600]);
    }

    #[test]
    fn what_is_left_out_and_what_is_repeated_are_read_with_the_offset_before() {
        let rules = summer();
        let place = |wall| (rules.place(wall).offset, rules.place(wall).gap);
        assert_eq!(place(13_599), (3600, None), "the last second before the gap");
        assert_eq!(place(13_600), (3600, Some(0)));
        assert_eq!(place(17_199), (3600, Some(0)));
        assert_eq!(place(17_200), (7200, None), "the first after it");
        assert_eq!(place(53_600), (7200, None), "the first time of the hour that comes twice");
        assert_eq!(place(57_199), (7200, None));
        assert_eq!(place(57_200), (3600, None));
        assert_eq!(rules.gap(0), (13_600, 17_200));
    }

    #[test]
    fn a_stretch_is_steady_when_no_change_touches_it() {
        let rules = summer();
        assert_eq!(rules.steady(0, 13_599), Some(3600));
        assert_eq!(rules.steady(0, 13_600), None);
        assert_eq!(rules.steady(17_200, 53_599), Some(7200));
        assert_eq!(rules.steady(17_200, 53_600), None);
        assert_eq!(rules.steady(57_200, i64::MAX), Some(3600));
    }
}
