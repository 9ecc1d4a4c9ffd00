use std::fmt;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Serialize, Serializer};

use super::LocalDay;
use crate::error::{Error, Problem, Result};

/// An instant in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

/// The years the app accepts; outside them a clock is taken to be wrong.
const EARLIEST: i64 = 0; // 1970-01-01
const LATEST: i64 = 4_102_444_800_000; // 2100-01-01: the rules of a zone are written out until a year later

impl Timestamp {
    /// One second, minute, hour and day in milliseconds. A civil day is not always [`Self::DAY`] long.
    pub const SECOND: i64 = 1_000;
    /// A minute.
    pub const MINUTE: i64 = 60 * Self::SECOND;
    /// An hour.
    pub const HOUR: i64 = 60 * Self::MINUTE;
    /// Twenty-four hours.
    pub const DAY: i64 = 24 * Self::HOUR;

    /// The instant `millis` later (earlier when negative).
    #[must_use]
    pub fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Milliseconds from `earlier` to this instant.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Reads RFC 3339, with an optional IANA zone in brackets that is left to the caller (`2026-03-29T01:30:00Z`).
    pub fn parse(text: &str) -> Result<Self> {
        let instant = DateTime::parse_from_rfc3339(text).map_err(|_| Error::input("now", Problem::NotATime))?;
        Self(instant.timestamp_millis()).checked()
    }

    /// This instant if it lies between 1970 and 2100, else an error that names the clock.
    pub fn checked(self) -> Result<Self> {
        if (EARLIEST..LATEST).contains(&self.0) { Ok(self) } else { Err(Error::input("now", Problem::OutOfRange)) }
    }

    /// Its day in UTC: the person's own lies at most one beside it.
    pub(crate) fn utc_day(self) -> LocalDay {
        LocalDay::from_epoch_days(i32::try_from(self.0.div_euclid(Self::DAY)).unwrap_or(i32::MAX))
    }

    /// RFC 3339 in UTC, with the milliseconds where there are any.
    pub(crate) fn to_the_millisecond(self) -> String {
        self.utc().to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }

    pub(crate) fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }
}

/// As it is displayed, for programs that read a view.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// RFC 3339 in UTC, to the second.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.utc().to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}
