//! Time as an argument: the [`Clock`] trait, instants, civil days and the one zone conversion.
//!
//! Where to start: [`Now`] is what an operation gets (one reading of the clock, with the zone), [`LocalDay`] is what
//! an entry belongs to. Nothing in this crate reads the machine's clock or zone.

mod day;
mod embedded;
mod entry_days;
mod given;
mod rarer;
mod rules;
mod timestamp;
mod zone;

pub use day::{DEFAULT_ROLLOVER_HOUR, EVERY_DAY, LocalDay, MONDAY_TO_FRIDAY};
pub use embedded::ZONE_DATA;
pub use entry_days::DAYS_AHEAD;
pub(crate) use entry_days::{OPEN_DAYS, check_coming_day, check_entry_day};
pub use given::{ZoneChange, ZoneTransitions};
pub use rarer::{NthWeek, RarerRhythm};
pub use timestamp::Timestamp;
pub use zone::{LocalDateTime, WallTime, Zone, ZoneDay};

use crate::error::Result;

/// Where the present instant comes from: the system in a shell, a fixed value in a test.
pub trait Clock: Send + Sync {
    /// The present instant. Read once for each operation.
    fn now(&self) -> Result<Timestamp>;

    /// The present instant with the zone the device is in, where one question gives both: then the [`ZoneSource`] is not asked.
    fn now_and_here(&self) -> Result<(Timestamp, Option<DeviceZone>)> {
        Ok((self.now()?, None))
    }
}

/// Where the device's time zone comes from, and what the device knows of zones.
pub trait ZoneSource: Send + Sync {
    /// The zone the device is in now. Asked once for each operation.
    fn zone(&self) -> Result<DeviceZone>;

    /// What the device knows of these zones' clocks, from one instant until another. Zones that it does not know are left
    /// out; then, and when it fails, Grain's own data is used. Asked once for a plan, while the notes are held: the app
    /// must not be called from here.
    fn transitions(&self, _zones: &[String], _from: Timestamp, _until: Timestamp) -> Result<Vec<ZoneTransitions>> {
        Ok(Vec::new())
    }
}

/// The zone a device is in, as it names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceZone {
    /// The IANA id.
    pub id: String,
    /// Seconds east of UTC now by the device's clock, where it tells.
    pub offset: Option<i32>,
}

impl DeviceZone {
    /// The zone by Grain's own data or, when that does not know the id, by its offset.
    pub fn as_built_in(&self) -> Zone {
        self.id.parse().unwrap_or_else(|_| Zone::of_device(&self.id, self.offset.unwrap_or(0)))
    }
}

impl From<Zone> for DeviceZone {
    fn from(zone: Zone) -> Self {
        Self { id: zone.id(), offset: None }
    }
}

/// One reading of clock and zone: what an operation knows of "now".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The instant.
    pub at: Timestamp,
    /// The zone the person is in.
    pub zone: Zone,
}

impl Now {
    /// The person's civil day, which begins at `rollover_hour` (0–23) rather than at midnight (product.md system 1).
    pub fn day(&self, rollover_hour: u8) -> LocalDay {
        LocalDay::at(self.at, self.zone, rollover_hour)
    }
}

/// A clock that stands still, for tests, scripts and previews.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Result<Timestamp> {
        Ok(self.0)
    }
}

/// A zone that does not change, by Grain's own data.
#[derive(Debug, Clone, Copy)]
pub struct FixedZone(pub Zone);

impl ZoneSource for FixedZone {
    fn zone(&self) -> Result<DeviceZone> {
        Ok(self.0.into())
    }
}
