//! Quiet hours (N3): nothing comes in them. What is due waits until they end.

use crate::clock::{LocalDay, Timestamp, WallTime, Zone};

/// How late something that Grain offers may come; later it is dropped (N3).
pub const LATEST: i64 = 12 * Timestamp::HOUR;

/// From one time of the wall clock to another, over midnight when the second is not later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    /// The first quiet minute.
    pub from: WallTime,
    /// The first minute that is not quiet. Equal to `from`: there are no quiet hours.
    pub until: WallTime,
}

impl Default for QuietHours {
    /// 21:00 to 08:00.
    fn default() -> Self {
        Self { from: WallTime::from_minute(21 * 60), until: WallTime::from_minute(8 * 60) }
    }
}

impl QuietHours {
    /// Whether this time of the wall clock is quiet.
    pub fn holds(self, time: WallTime) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            self.from <= time || time < self.until
        }
    }

    /// When quiet hours that hold at `at` (shown as `day`, `time` in `zone`) are over.
    pub fn end(self, at: Timestamp, day: LocalDay, time: WallTime, zone: Zone) -> Timestamp {
        let last = if time < self.until { day } else { day.plus(1) };
        // A date that the zone leaves out has no end of quiet hours: the next one has.
        let end = zone.instant(last, self.until).or_else(|| zone.instant(last.plus(1), self.until));
        let minutes = (1_440 + i64::from(self.until.minute_of_day()) - i64::from(time.minute_of_day())) % 1_440;
        // In an hour that happens twice the end lies behind: what is left is counted in minutes then.
        end.filter(|end| *end > at).unwrap_or_else(|| at.plus(minutes * Timestamp::MINUTE))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn clock(text: &str) -> WallTime {
        text.parse().unwrap()
    }

    #[test]
    fn the_usual_quiet_hours_go_over_midnight() {
        let quiet = QuietHours::default();
        for (time, holds) in [("20:59", false), ("21:00", true), ("00:00", true), ("07:59", true), ("08:00", false)] {
            assert_eq!(quiet.holds(clock(time)), holds, "{time}");
        }
    }

    #[test]
    fn no_span_means_no_quiet_hours() {
        let none = QuietHours { from: clock("09:00"), until: clock("09:00") };
        assert!(!(0..1_440).any(|minute| none.holds(WallTime::from_minute(minute))));
    }

    #[test]
    fn in_the_hour_that_happens_twice_the_end_still_lies_ahead() {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        let quiet = QuietHours { from: clock("22:00"), until: clock("02:30") };
        let second = Timestamp::parse("2026-10-25T01:10:00Z").unwrap(); // 02:10 for the second time
        let local = zone.local(second);
        let end = quiet.end(second, LocalDay::at(second, zone, 0), WallTime::of(local), zone);
        assert_eq!(end.to_string(), "2026-10-25T01:30:00Z");
    }

    proptest! {
        #[test]
        fn the_end_is_ahead_and_not_quiet_in_any_zone(
            zone in proptest::sample::select(Zone::ids().collect::<Vec<_>>()),
            at in 1_420_070_400i64..2_240_000_000,
            from in 0..1_440u16,
            until in 0..1_440u16,
        ) {
            let (zone, at) = (Zone::parse(zone).unwrap(), Timestamp(at / 60 * 60_000));
            let quiet = QuietHours { from: WallTime::from_minute(from), until: WallTime::from_minute(until) };
            let time = WallTime::of(zone.local(at));
            prop_assume!(quiet.holds(time));
            let end = quiet.end(at, LocalDay::at(at, zone, 0), time, zone);
            let shown = WallTime::of(zone.local(end));
            prop_assert!(end > at && end.since(at) <= 26 * Timestamp::HOUR);
            // A jump may carry the end into quiet hours that are shorter than the jump; no zone has that by night.
            prop_assert!(!quiet.holds(shown) || (until..until + 60).contains(&shown.minute_of_day()) , "{shown}");
        }
    }
}
