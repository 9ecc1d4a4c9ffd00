use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Timestamp, WallTime, Zone};
use crate::error::{Error, Problem, Result};

/// The hour at which a new day begins unless the person chose another (product.md system 1).
pub const DEFAULT_ROLLOVER_HOUR: u8 = 3;

/// Every day of the week: bit 0 for Monday to bit 6 for Sunday.
pub const EVERY_DAY: u8 = 0b111_1111;
/// Monday to Friday.
pub const MONDAY_TO_FRIDAY: u8 = 0b001_1111;

/// Days from 0001-01-01 (chrono's day 1) to 1970-01-01.
const EPOCH_FROM_CE: i32 = 719_163;

/// A civil day of the person: a calendar date, never a midnight instant. Stored as days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDay(i32);

impl LocalDay {
    /// The day `days` after 1970-01-01. Values beyond the calendar are held at its ends.
    pub fn from_epoch_days(days: i32) -> Self {
        Self(days.clamp(-700_000, 2_900_000))
    }

    /// Days since 1970-01-01.
    pub fn epoch_days(self) -> i32 {
        self.0
    }

    /// The day to which the instant belongs: before `rollover_hour` it is still the day before.
    pub fn at(instant: Timestamp, zone: Zone, rollover_hour: u8) -> Self {
        let local = zone.local(instant);
        let day = Self::from_date(local.date());
        if local.hour() < u32::from(rollover_hour) { day.plus(-1) } else { day }
    }

    /// The day `days` later (earlier when negative).
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self::from_epoch_days(self.0.saturating_add(days))
    }

    /// The date of the calendar on which a wall time of this day of the person comes: a time before `rollover_hour` belongs
    /// to the night after it, so it is the next morning.
    #[must_use]
    pub fn date_of(self, time: WallTime, rollover_hour: u8) -> Self {
        self.plus(i32::from(is_night(time, rollover_hour)))
    }

    /// The person's day to which a wall time on a date of the calendar belongs: the other way round.
    #[must_use]
    pub fn of_date(date: Self, time: WallTime, rollover_hour: u8) -> Self {
        date.plus(-i32::from(is_night(time, rollover_hour)))
    }

    /// Days from `earlier` to this day.
    pub fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// The first day of the week in which it lies, of weeks that begin on the weekday `begins` (0 for Monday).
    #[must_use]
    pub fn week_begins(self, begins: u8) -> Self {
        self.plus(-(i32::from(self.weekday()) - i32::from(begins)).rem_euclid(7))
    }

    /// The first day of the month in which it lies, and the first of the month after it.
    #[must_use]
    pub fn month(self) -> (Self, Self) {
        let first = |day: Self| day.plus(1 - i32::try_from(day.parts().0).unwrap_or(1));
        let begin = first(self);
        (begin, first(begin.plus(31)))
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from((self.0 + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// Day of the month, month and year.
    pub fn parts(self) -> (u32, u32, i32) {
        let date = self.date();
        (date.day(), date.month(), date.year())
    }

    /// The day of a calendar date.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self::from_date)
    }

    pub(crate) fn from_date(date: NaiveDate) -> Self {
        Self(date.num_days_from_ce() - EPOCH_FROM_CE)
    }

    pub(crate) fn date(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.0 + EPOCH_FROM_CE).unwrap_or_default()
    }
}

fn is_night(time: WallTime, rollover_hour: u8) -> bool {
    time.minute_of_day() < u16::from(rollover_hour) * 60
}

/// `2026-03-29`.
impl fmt::Display for LocalDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date())
    }
}

impl fmt::Debug for LocalDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for LocalDay {
    type Err = Error;

    /// Reads `2026-03-29` only.
    fn from_str(text: &str) -> Result<Self> {
        let fits =
            |(at, letter): (usize, u8)| if matches!(at, 4 | 7) { letter == b'-' } else { letter.is_ascii_digit() };
        let well_formed = text.len() == 10 && text.bytes().enumerate().all(fits);
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| well_formed);
        date.map(Self::from_date).ok_or_else(|| Error::input("day", Problem::NotADay))
    }
}

impl Serialize for LocalDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LocalDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> LocalDay {
        text.parse().unwrap()
    }

    #[test]
    fn half_past_two_at_night_is_still_the_day_before() {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        let night = Timestamp::parse("2026-06-10T00:30:00Z").unwrap();
        assert_eq!(LocalDay::at(night, zone, 3), day("2026-06-09"));
        assert_eq!(LocalDay::at(night, zone, 0), day("2026-06-10"));
    }

    #[test]
    fn weekdays_count_from_monday() {
        assert_eq!(day("2026-11-23").weekday(), 0);
        assert_eq!(day("1969-12-28").weekday(), 6);
    }

    #[test]
    fn only_iso_days_are_read() {
        for text in ["2026-1-1", "2026-02-30", "26-02-03", "+2026-02-3", "-260-11-24", "2026-11--1", ""] {
            assert!(text.parse::<LocalDay>().is_err(), "{text}");
        }
        assert_eq!(day("2026-02-28").plus(1).to_string(), "2026-03-01");
    }

    #[test]
    fn a_month_runs_from_its_first_day_to_the_first_of_the_next() {
        for (day, first, next) in [
            ("2026-11-24", "2026-11-01", "2026-12-01"),
            ("2026-12-31", "2026-12-01", "2027-01-01"),
            ("2028-02-01", "2028-02-01", "2028-03-01"),
            ("2027-02-28", "2027-02-01", "2027-03-01"),
        ] {
            let parsed = |text: &str| text.parse::<LocalDay>().unwrap();
            assert_eq!(parsed(day).month(), (parsed(first), parsed(next)), "{day}");
        }
    }
}
