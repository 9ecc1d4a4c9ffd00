use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::clock::{DeviceZone, LocalDay, Timestamp, ZONE_DATA, Zone, ZoneSource};
use crate::error::Result;

/// Whose data the clock changes of the person's zone are taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ZoneDataSource {
    /// The phone's own: what its clock shows.
    Phone,
    /// What is built into Grain.
    BuiltIn,
    /// Neither knows the zone: the difference to universal time as the phone has it now.
    Offset,
}

/// Which zone data is in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneDataView {
    /// The zone the person is in.
    pub zone: Zone,
    /// Whose data it is.
    pub source: ZoneDataSource,
    /// The release of that data, such as `2026f`, where it has one.
    pub version: Option<String>,
    /// The release that is built into Grain.
    pub built_in: String,
}

/// What the phone said of zones, and whether it says something new. It is asked for all zones of a plan at once, each time
/// something is planned; in between what it said stands, unless its clock shows something else.
pub(crate) struct Zones {
    source: Arc<dyn ZoneSource>,
    known: Mutex<Known>,
    /// Counts the operations: within one, a zone is asked for once.
    turn: AtomicU64,
}

#[derive(Default)]
struct Known {
    /// The zone the device is in.
    here: Option<DeviceZone>,
    zones: HashMap<String, Said>,
    news: bool,
}

/// What the phone said of one zone.
struct Said {
    /// The zone by what it said; `None` when it said nothing that could be used.
    zone: Option<Zone>,
    version: Option<String>,
    /// The stretch it was asked for.
    stretch: Stretch,
    turn: u64,
    /// What its clock showed then, where that is something else.
    shown_else: Option<i32>,
}

/// All instants that a plan made in a month can touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stretch {
    from: Timestamp,
    until: Timestamp,
}

impl Stretch {
    /// From the month before the last one to the fifteenth from now. A plan reaches 400 days ahead, its log 30 days back. All
    /// month it is the same, so that the same data make the same rules.
    fn around(at: Timestamp) -> Self {
        let (_, month, year) = LocalDay::at(at, Zone::UTC, 0).parts();
        let begin = |months: i32| {
            let months = year * 12 + i32::try_from(month).unwrap_or(1) - 1 + months;
            let day = LocalDay::from_ymd(months.div_euclid(12), months.rem_euclid(12).unsigned_abs() + 1, 1);
            day.map_or(at, |day| Timestamp(i64::from(day.epoch_days()) * Timestamp::DAY))
        };
        Self { from: begin(-2), until: begin(15) }
    }
}

impl Zones {
    pub fn new(source: Arc<dyn ZoneSource>) -> Self {
        Self { source, known: Mutex::default(), turn: AtomicU64::new(0) }
    }

    /// The zone the person is in, and the turn of this operation. The device is asked where its clock did not say.
    pub fn here(&self, at: Timestamp, device: Option<DeviceZone>) -> Result<(Zone, u64)> {
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) + 1;
        let device = device.map_or_else(|| self.source.zone(), Ok)?;
        let mut known = self.known();
        known.here = Some(device.clone());
        if known.zones.get(&device.id).is_none_or(|said| said.is_doubtful(&device, at)) {
            drop(known);
            self.ask(&[&device.id], at, turn);
            known = self.known();
        }
        let said = known.zones.get_mut(&device.id).and_then(|said| {
            said.shown_else =
                device.offset.filter(|offset| said.zone.is_some_and(|zone| zone.offset_at(at) != *offset));
            said.zone
        });
        Ok((said.unwrap_or_else(|| device.as_built_in()), turn))
    }

    /// Asks the phone for the person's zone and for these, and says what each is to be taken for from now on.
    pub fn renew(&self, at: Timestamp, turn: u64, here: Zone, others: impl Iterator<Item = Zone>) -> Renewed {
        let device = self.known().here.clone().unwrap_or_else(|| here.into());
        let home = device.as_built_in();
        let mut zones = vec![(device.id, here)];
        for zone in others {
            if !zones.iter().any(|(_, known)| *known == zone) {
                zones.push((zone.id(), zone));
            }
        }
        let is_old = |id: &String| self.known().zones.get(id).is_none_or(|said| said.turn < turn);
        let old: Vec<_> = zones.iter().map(|(id, _)| id).filter(|id| is_old(id)).map(String::as_str).collect();
        if !old.is_empty() {
            self.ask(&old, at, turn);
        }
        let known = self.known();
        let said = |id: &String| known.zones.get(id).and_then(|said| said.zone);
        let now = zones.iter().enumerate().map(|(place, (id, zone))| {
            let built_in = if place == 0 { home } else { *zone };
            (*zone, said(id).unwrap_or(built_in))
        });
        Renewed(now.collect())
    }

    /// What the phone said is in doubt: it may have new data. It is asked again before anything else is done.
    pub fn doubt(&self) {
        for said in self.known().zones.values_mut() {
            said.turn = 0;
        }
    }

    /// Whether the phone has said something new of a zone since this was last asked. What it says first is not new.
    pub fn take_news(&self) -> bool {
        std::mem::take(&mut self.known().news)
    }

    /// Which data is in use for the person's zone.
    pub fn view(&self, zone: Zone) -> ZoneDataView {
        let built_in = ZONE_DATA.to_owned();
        let known = self.known();
        let said = known.here.as_ref().and_then(|here| known.zones.get(&here.id)).filter(|said| said.zone.is_some());
        let (source, version) = match said {
            Some(said) => (ZoneDataSource::Phone, said.version.clone()),
            None if Zone::parse(&zone.id()).is_ok() => (ZoneDataSource::BuiltIn, Some(built_in.clone())),
            None => (ZoneDataSource::Offset, None),
        };
        ZoneDataView { zone, source, version, built_in }
    }

    /// One call. A phone that fails to answer is believed what it said before; one that leaves a zone out, or says what
    /// cannot be true, has no data for it.
    fn ask(&self, ids: &[&str], at: Timestamp, turn: u64) {
        let stretch @ Stretch { from, until } = Stretch::around(at);
        let asked: Vec<_> = ids.iter().map(|id| (*id).to_owned()).collect();
        let answer = self.source.transitions(&asked, from, until);
        let mut known = self.known();
        for id in asked {
            let before = known.zones.remove(&id);
            let said = match (&answer, before) {
                (Err(_), Some(before)) => Said { turn, ..before },
                (Err(_), None) => Said { zone: None, version: None, stretch, turn, shown_else: None },
                (Ok(given), before) => {
                    let given = given.iter().find(|given| given.id == id);
                    let zone = given.and_then(|given| given.zone(from, until));
                    let version = given.filter(|_| zone.is_some()).and_then(|given| given.release()).map(str::to_owned);
                    let said = Said { zone, version, stretch, turn, shown_else: None };
                    known.news |= before.is_some_and(|before| said.is_news_after(&before));
                    said
                }
            };
            known.zones.insert(id, said);
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Zones {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Zones")
    }
}

impl Said {
    /// The clock shows something else than what was said, the month is over, or it is in doubt.
    fn is_doubtful(&self, device: &DeviceZone, at: Timestamp) -> bool {
        let differs = |zone: Zone| device.offset.filter(|offset| zone.offset_at(at) != *offset);
        self.turn == 0
            || self.stretch != Stretch::around(at)
            || self.zone.and_then(differs).is_some_and(|offset| self.shown_else != Some(offset))
    }

    /// A new month alone is no news: only the edges of the stretch have moved.
    fn is_news_after(&self, before: &Self) -> bool {
        let from = self.stretch.from.max(before.stretch.from);
        let until = self.stretch.until.min(before.stretch.until);
        let same_clock = match (self.zone, before.zone) {
            (Some(zone), Some(before)) => zone.goes_as(&before, from, until),
            (None, None) => true,
            _ => false,
        };
        !same_clock || self.version != before.version
    }
}

/// Zones as they go by what the phone said last.
pub(crate) struct Renewed(Vec<(Zone, Zone)>);

impl Renewed {
    /// The zone, with the newest that is known of its clock.
    pub fn of(&self, zone: Zone) -> Zone {
        self.0.iter().find(|(before, _)| *before == zone).map_or(zone, |(_, now)| *now)
    }
}
