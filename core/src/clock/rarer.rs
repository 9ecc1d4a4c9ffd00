//! Rhythms that come more rarely than each week, over the calendar alone.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::LocalDay;
use crate::error::{Error, Problem, Result};

/// A rhythm that weekdays alone do not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RarerRhythm {
    /// Every second week on these days of the week.
    SecondWeek {
        /// Bit 0 is Monday, bit 6 Sunday; at least one.
        weekdays: u8,
        /// A day of the first of these weeks. Kept as the first day of that week, as the person's weeks begin.
        first: LocalDay,
    },
    /// Each month on a day of it.
    MonthDay {
        /// 1 to 31; in a month that is shorter, its last day.
        day: u8,
    },
    /// Each month on a day of the week.
    MonthWeekday {
        /// Which one of the month.
        nth: NthWeek,
        /// 0 for Monday to 6 for Sunday.
        weekday: u8,
    },
}

/// Which one of the days of a month with the same weekday. A fifth is not in every month, so there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NthWeek {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// The last, whether fourth or fifth.
    Last,
}

impl NthWeek {
    /// Every one, in order.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];

    /// The word for it, in stored values and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Fourth => "fourth",
            Self::Last => "last",
        }
    }
}

impl RarerRhythm {
    /// Days in which each of these rhythms has at least one.
    pub const LONGEST: i32 = 42;

    /// Whether the day belongs to it. A week before the first one belongs to it too, so ends are the caller's to hold.
    pub fn includes(self, day: LocalDay) -> bool {
        let (number, month, year) = day.parts();
        match self {
            Self::SecondWeek { weekdays, first } => {
                weekdays >> day.weekday() & 1 == 1 && day.since(first).rem_euclid(14) < 7
            }
            Self::MonthDay { day: wanted } => {
                number == u32::from(wanted) || (number < u32::from(wanted) && day.plus(1).parts().1 != month)
            }
            Self::MonthWeekday { nth, weekday } => {
                let is_last = || {
                    let next = day.plus(7).parts();
                    (next.1, next.2) != (month, year)
                };
                day.weekday() == weekday
                    && match nth {
                        NthWeek::Last => is_last(),
                        nth => (number - 1) / 7 == nth as u32,
                    }
            }
        }
    }

    /// The rhythm as it is kept, its first week beginning on the weekday `begins` (0 for Monday); or why it cannot be.
    pub(crate) fn checked(self, begins: u8) -> Result<Self> {
        match self {
            Self::SecondWeek { weekdays, .. } if !(1..=127).contains(&weekdays) => {
                Err(Error::input("weekdays", Problem::OutOfRange))
            }
            Self::SecondWeek { weekdays, first } => Ok(Self::SecondWeek { weekdays, first: first.week_begins(begins) }),
            Self::MonthDay { day } if !(1..=31).contains(&day) => Err(Error::input("month_day", Problem::OutOfRange)),
            Self::MonthWeekday { weekday, .. } if weekday > 6 => Err(Error::input("weekday", Problem::OutOfRange)),
            other => Ok(other),
        }
    }
}

/// As it is stored, and as a program reads it: `second_week:2026-11-23:2`, `month_day:31`, `month_weekday:last:1`.
impl fmt::Display for RarerRhythm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SecondWeek { weekdays, first } => write!(f, "second_week:{first}:{weekdays}"),
            Self::MonthDay { day } => write!(f, "month_day:{day}"),
            Self::MonthWeekday { nth, weekday } => write!(f, "month_weekday:{}:{weekday}", nth.as_str()),
        }
    }
}

impl FromStr for RarerRhythm {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let refused = || Error::input("rhythm", Problem::UnknownKey);
        let parts: Vec<&str> = text.split(':').collect();
        let number = |text: &str| text.parse::<u8>().map_err(|_| refused());
        Ok(match parts.as_slice() {
            ["second_week", first, weekdays] => Self::SecondWeek { weekdays: number(weekdays)?, first: first.parse()? },
            ["month_day", day] => Self::MonthDay { day: number(day)? },
            ["month_weekday", nth, weekday] => Self::MonthWeekday {
                nth: NthWeek::ALL.into_iter().find(|known| known.as_str() == *nth).ok_or_else(refused)?,
                weekday: number(weekday)?,
            },
            _ => return Err(refused()),
        })
    }
}

impl Serialize for RarerRhythm {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RarerRhythm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> LocalDay {
        text.parse().unwrap()
    }

    fn days(rhythm: RarerRhythm, from: &str, count: usize) -> Vec<String> {
        let from = day(from);
        (0..800)
            .map(|n| from.plus(n))
            .filter(|day| rhythm.includes(*day))
            .take(count)
            .map(|day| day.to_string())
            .collect()
    }

    #[test]
    fn the_thirty_first_is_the_last_day_of_a_short_month() {
        let wanted = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"];
        assert_eq!(days(RarerRhythm::MonthDay { day: 31 }, "2027-01-01", 4), wanted);
        assert_eq!(days(RarerRhythm::MonthDay { day: 29 }, "2028-02-01", 2), ["2028-02-29", "2028-03-29"]);
        assert_eq!(days(RarerRhythm::MonthDay { day: 30 }, "2027-02-01", 2), ["2027-02-28", "2027-03-30"]);
    }

    #[test]
    fn the_last_tuesday_is_the_fourth_or_the_fifth() {
        let last = RarerRhythm::MonthWeekday { nth: NthWeek::Last, weekday: 1 };
        assert_eq!(days(last, "2026-11-01", 3), ["2026-11-24", "2026-12-29", "2027-01-26"]);
        let first = RarerRhythm::MonthWeekday { nth: NthWeek::First, weekday: 1 };
        assert_eq!(days(first, "2026-12-01", 2), ["2026-12-01", "2027-01-05"]);
    }

    #[test]
    fn every_second_week_goes_on_over_the_end_of_a_year_with_53_weeks() {
        let rhythm = RarerRhythm::SecondWeek { weekdays: 0b000_1001, first: day("2026-12-17") }.checked(0).unwrap();
        assert_eq!(days(rhythm, "2026-12-14", 4), ["2026-12-14", "2026-12-17", "2026-12-28", "2026-12-31"]);
        assert_eq!(days(rhythm, "2027-01-01", 2), ["2027-01-11", "2027-01-14"]);
        // Where weeks begin on Sunday, that Sunday is the first day of the first week.
        let from_sunday = RarerRhythm::SecondWeek { weekdays: 1 << 6, first: day("2026-12-17") }.checked(6).unwrap();
        assert_eq!(days(from_sunday, "2026-12-10", 2), ["2026-12-13", "2026-12-27"]);
    }

    #[test]
    fn each_month_has_exactly_one_day_of_a_monthly_rhythm() {
        let by_weekday = NthWeek::ALL.into_iter().flat_map(|nth| (0..7).map(move |weekday| (nth, weekday)));
        let by_weekday = by_weekday.map(|(nth, weekday)| RarerRhythm::MonthWeekday { nth, weekday });
        let by_day = (1..=31).map(|day| RarerRhythm::MonthDay { day });
        for rhythm in by_weekday.chain(by_day) {
            let mut months = std::collections::BTreeMap::new();
            for day in (0..365 * 9).map(|n| day("2020-01-01").plus(n)) {
                let (_, month, year) = day.parts();
                *months.entry((year, month)).or_insert(0) += u32::from(rhythm.includes(day));
            }
            months.pop_last();
            assert!(months.values().all(|count| *count == 1), "{rhythm}");
        }
    }

    #[test]
    fn a_rhythm_of_which_a_day_is_one_is_read_back_as_it_was_kept() {
        for n in 0..800 {
            let day = day("2026-11-28").plus(n);
            let (weekday, number) = (day.weekday(), u8::try_from(day.parts().0).unwrap());
            let second_week = RarerRhythm::SecondWeek { weekdays: 1 << weekday, first: day };
            let by_weekday = NthWeek::ALL.map(|nth| RarerRhythm::MonthWeekday { nth, weekday });
            let all = by_weekday.into_iter().chain([second_week, RarerRhythm::MonthDay { day: number }]);
            let all: Vec<_> = all.filter(|rhythm| rhythm.includes(day)).collect();
            assert!(all.len() >= 3, "{day}");
            assert!(all.iter().all(|rhythm| rhythm.to_string().parse::<RarerRhythm>().unwrap() == *rhythm));
        }
        for text in ["", "month_day", "month_day:300", "second_week:2026-11-23", "month_weekday:fifth:1"] {
            assert!(text.parse::<RarerRhythm>().is_err(), "{text}");
        }
    }
}
