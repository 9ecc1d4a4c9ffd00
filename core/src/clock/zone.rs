use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{Duration, NaiveDateTime, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::rules::{self, Place, Rules, seconds};
use super::{LocalDay, Timestamp, embedded};
use crate::error::{Error, Problem, Result};

/// A time zone: an IANA zone with the changes of its clock, or a bare offset for an id that nobody knows. Two zones are the
/// same when their ids are.
#[derive(Clone, Copy)]
pub struct Zone(Kind);

#[derive(Clone, Copy)]
enum Kind {
    /// With rules.
    Named(&'static Rules),
    /// Seconds east of UTC, from the device, for an unknown id (reliability 1.3 rule 8).
    Offset(i32),
}

const DAY: i64 = 86_400;

impl Zone {
    /// Universal time.
    pub const UTC: Self = Self(Kind::Named(&rules::UTC));

    /// The zone with this IANA id, as Grain itself knows it, or an error that asks for one.
    pub fn parse(id: &str) -> Result<Self> {
        embedded::rules(id).map(Self::with).ok_or_else(|| Error::input("zone", Problem::UnknownZone))
    }

    /// The zone with this id or, when nobody knows it, the device's offset (at most 18 hours).
    pub fn of_device(id: &str, offset_seconds: i32) -> Self {
        Self::parse(id).unwrap_or(Self(Kind::Offset(offset_seconds.clamp(-64_800, 64_800))))
    }

    /// The ids of all zones that Grain itself knows.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        embedded::ids()
    }

    pub(super) const fn with(rules: &'static Rules) -> Self {
        Self(Kind::Named(rules))
    }

    /// The IANA id, or the offset as `+05:30`.
    pub fn id(&self) -> String {
        self.to_string()
    }

    /// The wall clock at this instant.
    pub fn local(&self, instant: Timestamp) -> NaiveDateTime {
        instant.utc().naive_utc() + Duration::seconds(self.offset_at(instant).into())
    }

    /// Seconds east of UTC at this instant.
    pub fn offset_at(&self, instant: Timestamp) -> i32 {
        match self.0 {
            Kind::Named(rules) => rules.offset_at(seconds(instant)),
            Kind::Offset(seconds) => seconds,
        }
    }

    /// The one conversion from wall time to instant (reliability 1.3, RFC 5545 3.3.5).
    ///
    /// A time that happens twice is its first occurrence. A time that a jump leaves out is read with the offset before
    /// the jump. A civil day that does not exist in the zone has no instant: `None`, and the day is skipped.
    pub fn instant(&self, day: LocalDay, time: WallTime) -> Option<Timestamp> {
        self.resolve(day, time).map(|shown| shown.at)
    }

    /// As [`Self::instant`], with what the clock shows then: another time than asked for when a jump leaves that out.
    pub fn resolve(&self, day: LocalDay, time: WallTime) -> Option<LocalDateTime> {
        let wall = midnight(day) + i64::from(time.minute_of_day()) * 60;
        let as_asked = |offset: i32| LocalDateTime::new(instant(wall, offset), day, time);
        match self.0 {
            Kind::Offset(offset) => Some(as_asked(offset)),
            Kind::Named(rules) => match rules.place(wall) {
                Place { offset, gap: None } => Some(as_asked(offset)),
                Place { offset, gap: Some(gap) } => {
                    let (from, until) = rules.gap(gap);
                    let whole_day_gone = from <= midnight(day) && midnight(day) + DAY <= until;
                    (!whole_day_gone).then(|| self.shown(instant(wall, offset)))
                }
            },
        }
    }

    /// What calendar and clock show at this instant.
    pub fn shown(&self, at: Timestamp) -> LocalDateTime {
        let wall = seconds(at) + i64::from(self.offset_at(at));
        let day = LocalDay::from_epoch_days(i32::try_from(wall.div_euclid(DAY)).unwrap_or(0));
        LocalDateTime::new(at, day, WallTime::from_minute(u16::try_from(wall.rem_euclid(DAY) / 60).unwrap_or(0)))
    }

    /// Whether the clocks of both go the same way from one instant until another, whatever their ids are.
    pub fn goes_as(&self, other: &Self, from: Timestamp, until: Timestamp) -> bool {
        let steady = |rules: &Rules, offset: i32| {
            rules.offset_at(seconds(from)) == offset
                && !rules.changes().any(|(at, _)| seconds(from) < at && at < seconds(until))
        };
        match (self.0, other.0) {
            (Kind::Named(one), Kind::Named(other)) => {
                std::ptr::eq(one, other) || one.goes_as(other, seconds(from), seconds(until))
            }
            (Kind::Offset(one), Kind::Offset(other)) => one == other,
            (Kind::Named(rules), Kind::Offset(offset)) | (Kind::Offset(offset), Kind::Named(rules)) => {
                steady(rules, offset)
            }
        }
    }
}

/// A civil day of a zone, for many times of it. On a day in which the clock does not jump, from midnight to midnight, all
/// its times have one offset. On any other day [`Zone::instant`] is to be asked for each time.
#[derive(Debug, Clone, Copy)]
pub struct ZoneDay {
    /// The instant of midnight, on a day without a jump.
    midnight: Option<Timestamp>,
}

impl ZoneDay {
    /// The day in its zone.
    pub fn new(zone: Zone, day: LocalDay) -> Self {
        let start = midnight(day);
        let offset = match zone.0 {
            Kind::Offset(offset) => Some(offset),
            Kind::Named(rules) => rules.steady(start, start + DAY),
        };
        Self { midnight: offset.map(|offset| instant(start, offset)) }
    }

    /// The instant of a time, on a day without a jump.
    pub fn instant(&self, time: WallTime) -> Option<Timestamp> {
        self.midnight.map(|midnight| midnight.plus(i64::from(time.minute_of_day()) * Timestamp::MINUTE))
    }
}

/// An instant with the date and the time that a zone shows at it. Date and time are kept as one number: what consists of two
/// numbers is handed on in registers, and a plan hands on thousands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LocalDateTime {
    /// The instant.
    pub at: Timestamp,
    /// The date, and in the lowest sixteen bits the minute of the day.
    shown: u64,
}

impl LocalDateTime {
    pub(crate) fn new(at: Timestamp, day: LocalDay, time: WallTime) -> Self {
        Self { at, shown: u64::from(day.epoch_days().cast_unsigned()) << 16 | u64::from(time.minute_of_day) }
    }

    /// The date on the calendar.
    pub fn day(self) -> LocalDay {
        let [_, _, a, b, c, d, ..] = self.shown.to_le_bytes();
        LocalDay::from_epoch_days(i32::from_le_bytes([a, b, c, d]))
    }

    /// The time on the wall clock.
    pub fn time(self) -> WallTime {
        let [a, b, ..] = self.shown.to_le_bytes();
        WallTime { minute_of_day: u16::from_le_bytes([a, b]) }
    }
}

impl fmt::Debug for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.day(), self.time(), self.at)
    }
}

/// Midnight of a day on the wall clock, in seconds as if it were UTC.
fn midnight(day: LocalDay) -> i64 {
    i64::from(day.epoch_days()) * DAY
}

fn instant(wall: i64, offset: i32) -> Timestamp {
    Timestamp((wall - i64::from(offset)) * Timestamp::SECOND)
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Kind::Named(one), Kind::Named(other)) => std::ptr::eq(one, other) || one.id == other.id,
            (Kind::Offset(one), Kind::Offset(other)) => one == other,
            _ => false,
        }
    }
}

impl Eq for Zone {}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            Kind::Named(rules) => rules.id.hash(state),
            Kind::Offset(seconds) => seconds.hash(state),
        }
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Named(rules) => f.write_str(rules.id),
            Kind::Offset(seconds) => {
                let (sign, rest) = if seconds < 0 { ('-', -seconds) } else { ('+', seconds) };
                write!(f, "{sign}{:02}:{:02}", rest / 3600, rest / 60 % 60)
            }
        }
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl FromStr for Zone {
    type Err = Error;

    /// Reads what [`Zone::id`] gave: an IANA id or an offset.
    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text).or_else(|error| offset(text).map(|seconds| Self(Kind::Offset(seconds))).ok_or(error))
    }
}

fn offset(text: &str) -> Option<i32> {
    let (sign, rest) = match text.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let hours = hours.parse::<u8>().ok().filter(|hours| *hours <= 18)?;
    let minutes = minutes.parse::<u8>().ok().filter(|minutes| *minutes < 60)?;
    Some(sign * (i32::from(hours) * 3600 + i32::from(minutes) * 60))
}

/// A time on the wall clock, to the minute: 00:00 to 23:59.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime {
    minute_of_day: u16,
}

impl WallTime {
    /// The time `hour`:`minute`, or `None` when out of range.
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self { minute_of_day: hour as u16 * 60 + minute as u16 }) } else { None }
    }

    /// The time this many minutes after midnight, held within the day.
    pub const fn from_minute(minute: u16) -> Self {
        Self { minute_of_day: if minute < 1_440 { minute } else { 1_439 } }
    }

    /// Minutes after midnight, 0 to 1439.
    pub const fn minute_of_day(self) -> u16 {
        self.minute_of_day
    }

    /// The time of this wall clock, seconds dropped.
    pub fn of(local: NaiveDateTime) -> Self {
        Self::from_minute(u16::try_from(local.hour() * 60 + local.minute()).unwrap_or(0))
    }
}

/// `20:30`.
impl fmt::Display for WallTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minute_of_day / 60, self.minute_of_day % 60)
    }
}

impl FromStr for WallTime {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts = text.split_once(':').filter(|_| text.len() == 5);
        let time = parts.and_then(|(hour, minute)| Self::new(hour.parse().ok()?, minute.parse().ok()?));
        time.ok_or_else(|| Error::input("time", Problem::NotATime))
    }
}

impl Serialize for WallTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for WallTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_read_back_and_nonsense_is_refused() {
        for text in ["+05:30", "-03:00", "Europe/Dublin"] {
            assert_eq!(text.parse::<Zone>().unwrap().id(), text);
        }
        for text in ["", "+99999999:00", "+05:99", "é5:30", "Mars/Olympus"] {
            assert!(text.parse::<Zone>().is_err(), "{text}");
        }
    }
}
