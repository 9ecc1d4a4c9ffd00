//! Which days a promise has. Nothing is stored for a day that only comes: spans of weekdays say it.

use super::PromiseSchedule;
use crate::clock::{EVERY_DAY, LocalDay, RarerRhythm};

/// Days of the week from one day to another. A promise for one day is a span of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: LocalDay,
    /// Last day, or `None`.
    pub until: Option<LocalDay>,
    /// Bit 0 is Monday, bit 6 Sunday. All of them where a rarer rhythm says its days.
    pub weekdays: u8,
    /// A rhythm that weekdays alone do not say.
    pub rarer: Option<RarerRhythm>,
}

impl Span {
    /// One single day.
    pub fn one(day: LocalDay) -> Self {
        Self { from: day, until: Some(day), weekdays: EVERY_DAY, rarer: None }
    }

    /// The rhythm, as it can be changed.
    pub(super) fn schedule(self) -> PromiseSchedule {
        let Self { from, until, weekdays, rarer } = self;
        match rarer {
            Some(rhythm) => PromiseSchedule::Rarer { rhythm, from, until },
            None => PromiseSchedule::Recurring { weekdays, from, until },
        }
    }

    /// Whether the day belongs to it: `from <= day <= until` and its weekday is one of them.
    pub fn includes(&self, day: LocalDay) -> bool {
        let is_its = || match self.rarer {
            Some(rhythm) => rhythm.includes(day),
            None => self.weekdays >> day.weekday() & 1 == 1,
        };
        self.from <= day && self.until.is_none_or(|until| day <= until) && is_its()
    }

    /// The first of its days on or after `day`.
    pub fn next_from(&self, day: LocalDay) -> Option<LocalDay> {
        let start = self.from.max(day);
        let within = if self.rarer.is_some() { RarerRhythm::LONGEST } else { 7 };
        (0..within).map(|ahead| start.plus(ahead)).find(|day| self.includes(*day))
    }
}

/// All days of a promise: its spans, the days to which one of its days was moved, and its end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Schedule {
    /// Spans, in order. A change of rhythm closes one and begins another, so the past stays as it was.
    pub spans: Vec<Span>,
    /// Days that were said instead of others.
    pub moved_to: Vec<LocalDay>,
    /// From this day on it has no days any more.
    pub ended_on: Option<LocalDay>,
}

impl Schedule {
    /// Whether the promise has its day on `day`.
    pub fn is_due(&self, day: LocalDay) -> bool {
        let running = self.ended_on.is_none_or(|ended| day < ended);
        running && (self.moved_to.contains(&day) || self.spans.iter().any(|span| span.includes(day)))
    }

    /// The first of its days on or after `day`.
    pub fn next_from(&self, day: LocalDay) -> Option<LocalDay> {
        let moved = self.moved_to.iter().copied().filter(|moved| *moved >= day);
        let next = self.spans.iter().filter_map(|span| span.next_from(day)).chain(moved).min()?;
        self.is_due(next).then_some(next)
    }

    /// Its days from `from` to `until`, both included, rising.
    pub fn between(&self, from: LocalDay, until: LocalDay) -> impl Iterator<Item = LocalDay> {
        let first = self.next_from(from);
        std::iter::successors(first, |day| self.next_from(day.plus(1))).take_while(move |day| *day <= until)
    }

    /// Its single days: a day of its own or one that was said instead, not one of a rhythm.
    pub fn single_days(&self) -> impl Iterator<Item = LocalDay> {
        let once = self.spans.iter().filter(|span| span.until == Some(span.from)).map(|span| span.from);
        once.chain(self.moved_to.iter().copied()).filter(|day| self.is_due(*day))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clock::MONDAY_TO_FRIDAY;

    fn day(text: &str) -> LocalDay {
        text.parse().unwrap()
    }

    fn days(schedule: &Schedule, from: &str, until: &str) -> Vec<String> {
        schedule.between(day(from), day(until)).map(|day| day.to_string()).collect()
    }

    #[test]
    fn each_weekday_leaves_the_weekend_out() {
        let span = Span { from: day("2026-11-26"), until: None, weekdays: MONDAY_TO_FRIDAY, rarer: None };
        let schedule = Schedule { spans: vec![span], ..Schedule::default() };
        let shown = days(&schedule, "2026-11-20", "2026-12-01");
        assert_eq!(shown, ["2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"]);
    }

    #[test]
    fn an_ended_promise_has_its_past_days_and_no_others() {
        let span = Span { from: day("2026-11-01"), until: None, weekdays: EVERY_DAY, rarer: None };
        let schedule =
            Schedule { spans: vec![span], moved_to: vec![day("2026-12-24")], ended_on: Some(day("2026-11-03")) };
        assert_eq!(days(&schedule, "2026-10-01", "2026-12-31"), ["2026-11-01", "2026-11-02"]);
    }

    #[test]
    fn a_day_said_instead_is_a_day_of_it() {
        let schedule =
            Schedule { spans: vec![Span::one(day("2026-11-24"))], moved_to: vec![day("2026-11-27")], ended_on: None };
        assert_eq!(days(&schedule, "2026-11-01", "2026-12-31"), ["2026-11-24", "2026-11-27"]);
        assert_eq!(schedule.single_days().count(), 2);
    }

    fn span() -> impl Strategy<Value = Span> {
        (0..400i32, proptest::option::of(0..400i32), 0..=EVERY_DAY).prop_map(|(from, length, weekdays)| Span {
            from: LocalDay::from_epoch_days(20_000 + from),
            until: length.map(|length| LocalDay::from_epoch_days(20_000 + from + length)),
            weekdays,
            rarer: None,
        })
    }

    proptest! {
        #[test]
        fn stepping_from_day_to_day_finds_what_looking_at_every_day_finds(
            spans in proptest::collection::vec(span(), 0..4),
            moved in proptest::collection::vec(0..500i32, 0..4),
            ended in proptest::option::of(0..600i32),
            from in 0..500i32,
            length in 0..200i32,
        ) {
            let at = |n: i32| LocalDay::from_epoch_days(20_000 + n);
            let schedule = Schedule {
                spans,
                moved_to: moved.into_iter().map(at).collect(),
                ended_on: ended.map(at),
            };
            let every: Vec<_> = (from..=from + length).map(at).filter(|day| schedule.is_due(*day)).collect();
            prop_assert_eq!(schedule.between(at(from), at(from + length)).collect::<Vec<_>>(), every);
        }

        #[test]
        fn a_span_has_exactly_its_weekdays_between_its_ends(span in span(), n in 0..900i32) {
            let day = LocalDay::from_epoch_days(19_950 + n);
            let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
            // An oracle of its own: chrono's calendar by way of the printed date.
            let (number, month, year) = day.parts();
            let date = chrono::NaiveDate::from_ymd_opt(year, month, number).unwrap();
            let name = date.format("%a").to_string();
            let bit = names.iter().position(|known| *known == name).unwrap();
            let inside = day >= span.from && span.until.is_none_or(|until| day <= until);
            prop_assert_eq!(span.includes(day), inside && span.weekdays & (1 << bit) != 0);
        }
    }
}
