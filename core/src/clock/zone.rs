use std::fmt;
use std::str::FromStr;

use chrono::{Duration, FixedOffset, LocalResult, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{LocalDay, Timestamp};
use crate::error::{Error, Problem, Result};

/// A time zone: an IANA zone of the bundled tz database, or a bare offset for an id that the database does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    /// A zone with rules.
    Named(Tz),
    /// Seconds east of UTC, from the device, for an unknown id (reliability 1.3 rule 8).
    Offset(i32),
}

impl Zone {
    /// Universal time.
    pub const UTC: Self = Self::Named(Tz::UTC);

    /// The zone with this IANA id, or an error that asks for one.
    pub fn parse(id: &str) -> Result<Self> {
        Tz::from_str(id).map(Self::Named).map_err(|_| Error::input("zone", Problem::UnknownZone))
    }

    /// The zone with this id or, when the bundled database does not know it, the device's offset (at most 18 hours).
    pub fn of_device(id: &str, offset_seconds: i32) -> Self {
        Self::parse(id).unwrap_or(Self::Offset(offset_seconds.clamp(-64_800, 64_800)))
    }

    /// The IANA id, or the offset as `+05:30`.
    pub fn id(&self) -> String {
        match self {
            Self::Named(tz) => tz.name().to_owned(),
            Self::Offset(_) => self.to_string(),
        }
    }

    /// The wall clock at this instant.
    pub fn local(&self, instant: Timestamp) -> NaiveDateTime {
        let utc = instant.utc().naive_utc();
        match self {
            Self::Named(tz) => {
                utc + Duration::seconds(tz.offset_from_utc_datetime(&utc).fix().local_minus_utc().into())
            }
            Self::Offset(seconds) => utc + Duration::seconds((*seconds).into()),
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
    pub fn resolve(&self, day: LocalDay, time: WallTime) -> Option<Shown> {
        let wall = day.date().and_time(time.naive());
        let as_asked = |at| Some(Shown { at, day, time });
        match self {
            Self::Offset(seconds) => {
                as_asked(Timestamp(wall.and_utc().timestamp_millis() - i64::from(*seconds) * 1_000))
            }
            Self::Named(tz) => match tz.offset_from_local_datetime(&wall) {
                LocalResult::Single(offset) | LocalResult::Ambiguous(offset, _) => {
                    as_asked(minus_offset(wall, offset.fix()))
                }
                LocalResult::None => instant_in_gap(*tz, wall),
            },
        }
    }

    /// What calendar and clock show at this instant.
    pub fn shown(&self, at: Timestamp) -> Shown {
        let local = self.local(at);
        Shown { at, day: LocalDay::from_date(local.date()), time: WallTime::of(local) }
    }
}

/// A civil day of a zone, for many times of it. Midnight with the same offset at both ends means that the clock does not
/// jump in between: all its times have that offset. Any other day asks [`Zone::resolve`] for each time.
#[derive(Debug, Clone, Copy)]
pub struct ZoneDay {
    zone: Zone,
    day: LocalDay,
    /// The instant of midnight, on a day without a jump.
    midnight: Option<Timestamp>,
}

impl ZoneDay {
    /// The day in its zone.
    pub fn new(zone: Zone, day: LocalDay) -> Self {
        let midnight = match zone {
            Zone::Offset(_) => None,
            Zone::Named(tz) => {
                let start = day.date().and_time(NaiveTime::MIN);
                match [start, start + Duration::days(1)].map(|end| tz.offset_from_local_datetime(&end)) {
                    [LocalResult::Single(first), LocalResult::Single(last)] if first.fix() == last.fix() => {
                        Some(minus_offset(start, first.fix()))
                    }
                    _ => None,
                }
            }
        };
        Self { zone, day, midnight }
    }

    /// As [`Zone::resolve`].
    pub fn resolve(&self, time: WallTime) -> Option<Shown> {
        match self.midnight {
            Some(midnight) => {
                let at = midnight.plus(i64::from(time.minute_of_day()) * Timestamp::MINUTE);
                Some(Shown { at, day: self.day, time })
            }
            None => self.zone.resolve(self.day, time),
        }
    }
}

/// An instant with the date and the time that a zone shows at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The instant.
    pub at: Timestamp,
    /// The date on the calendar.
    pub day: LocalDay,
    /// The time on the wall clock.
    pub time: WallTime,
}

fn minus_offset(wall: NaiveDateTime, offset: FixedOffset) -> Timestamp {
    Timestamp(wall.and_utc().timestamp_millis() - i64::from(offset.local_minus_utc()) * 1_000)
}

/// Walks back to the offset before the jump; a jump that swallows the whole civil day gives `None` (Apia, 2011-12-30).
fn instant_in_gap(tz: Tz, wall: NaiveDateTime) -> Option<Shown> {
    let quarter = Duration::minutes(15);
    let mut before = wall;
    // No zone ever skipped more than a day and a bit.
    for _ in 0..120 {
        before -= quarter;
        let offset = match tz.offset_from_local_datetime(&before) {
            LocalResult::None => continue,
            LocalResult::Single(offset) | LocalResult::Ambiguous(_, offset) => offset.fix(),
        };
        let instant = minus_offset(wall, offset);
        let shown = Zone::Named(tz).shown(instant);
        let whole_day_gone = shown.day != LocalDay::from_date(wall.date()) && day_is_missing(tz, wall);
        return (!whole_day_gone).then_some(shown);
    }
    None
}

fn day_is_missing(tz: Tz, wall: NaiveDateTime) -> bool {
    let exists =
        |time: NaiveTime| !matches!(tz.offset_from_local_datetime(&wall.date().and_time(time)), LocalResult::None);
    !(0..24).filter_map(|hour| NaiveTime::from_hms_opt(hour, 59, 59)).any(exists)
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(tz) => f.write_str(tz.name()),
            Self::Offset(seconds) => {
                let (sign, rest) = if *seconds < 0 { ('-', -seconds) } else { ('+', *seconds) };
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
        Self::parse(text).or_else(|error| offset(text).map(Self::Offset).ok_or(error))
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

    fn naive(self) -> NaiveTime {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(self.minute_of_day) * 60, 0).unwrap_or_default()
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
