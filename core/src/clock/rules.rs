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
    use proptest::prelude::*;

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

    /// Any offsets in quarters of an hour, changed after three days at the earliest.
    fn any_rules() -> impl Strategy<Value = Rules> {
        let changes = proptest::collection::vec((259_200..40_000_000i64, -56..=56i32), 0..6);
        (-56..=56i32, changes).prop_map(|(first, gaps)| {
            let mut at = 0;
            let changes = gaps.into_iter().map(|(gap, offset)| {
                at += gap;
                (at, offset * 900)
            });
            Rules::new("Test/Any", first * 900, changes.collect::<Vec<_>>())
        })
    }

    /// Every instant at which the clock shows this: found with every offset there is, not by searching.
    fn shown_at(rules: &Rules, wall: i64) -> Vec<i64> {
        let offsets = rules.changes().map(|(_, offset)| offset).chain([rules.first()]);
        let mut all: Vec<_> = offsets.map(|offset| wall - i64::from(offset)).collect();
        all.retain(|at| at + i64::from(rules.offset_at(*at)) == wall);
        all.sort_unstable();
        all.dedup();
        all
    }

    proptest! {
        #[test]
        fn any_wall_time_is_its_first_instant_or_that_by_the_offset_before_the_gap(
            rules in any_rules(),
            wall in -200_000..250_000_000i64,
            near in any::<proptest::sample::Index>(),
            by in -100_000..100_000i64,
        ) {
            let edges: Vec<_> = rules.changes().map(|(at, offset)| at + i64::from(offset)).collect();
            // Half of them around a change, where it matters.
            let wall = if by % 2 == 0 || edges.is_empty() { wall } else { near.get(&edges) + by };
            let (place, shown) = (rules.place(wall), shown_at(&rules, wall));
            let at = wall - i64::from(place.offset);
            prop_assert_eq!(place.gap.is_some(), shown.is_empty());
            match place.gap {
                None => prop_assert_eq!(Some(&at), shown.first()),
                Some(gap) => {
                    let (change, _) = rules.changes().nth(gap).unwrap();
                    prop_assert!(at >= change && rules.offset_at(change - 1) == place.offset);
                    let (from, until) = rules.gap(gap);
                    prop_assert!(from <= wall && wall < until);
                }
            }
            if let Some(offset) = rules.steady(wall, wall + 86_400) {
                for at in (wall..=wall + 86_400).step_by(900) {
                    prop_assert_eq!(rules.place(at), Place { offset, gap: None });
                    prop_assert_eq!(shown_at(&rules, at).len(), 1);
                }
            }
        }
    }
}
