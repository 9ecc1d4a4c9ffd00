//! The one long-lived object: store, clock, zone, chance and listeners.
//!
//! Where to start: [`App::transact`] is how every operation writes, [`App::read`] how every view is made. The clock is
//! read once for each. Listeners hear of a change after the commit and outside the lock.

mod at_hand;
mod changes;
mod doing;
mod held;
mod memory;
mod scope;
mod tables;
mod today;
mod zones;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(crate) use at_hand::AtHand;
pub use changes::{Listener, Subject};
pub(crate) use doing::Running;
pub(crate) use held::Held;
use memory::Memory;
pub use scope::{Reading, Writing};
pub use tables::Table;
pub(crate) use tables::{Fits, at_most, fits};
use zones::Zones;
pub use zones::{ZoneDataSource, ZoneDataView};

use crate::clock::{Clock, Now, Timestamp, ZoneSource};
use crate::error::{Error, Problem, Result};
use crate::ids::Random;
use crate::settings::PhoneHabits;
use crate::store::{Key, OpenReport, Store, past_the_key};

/// What the shell brings: time, zone and chance.
#[derive(Clone)]
pub struct Platform {
    /// The present instant.
    pub clock: Arc<dyn Clock>,
    /// The device's zone.
    pub zone: Arc<dyn ZoneSource>,
    /// Random bytes for ids.
    pub random: Arc<dyn Random>,
}

/// The app.
pub struct App {
    store: Mutex<Option<Store>>,
    platform: Platform,
    zones: Zones,
    habits: Mutex<PhoneHabits>,
    memory: Memory,
    doing: doing::Doing,
    listeners: Mutex<Vec<Arc<dyn Listener>>>,
    domains: Domains,
}

/// What the domains bring. The app knows none of them, so whoever puts it together says it.
#[derive(Clone, Copy)]
pub(crate) struct Domains {
    /// What each write begins with, in its transaction.
    pub before_writing: fn(&rusqlite::Connection, Timestamp) -> Result<()>,
    /// Their tables, by which what a write changed is told.
    pub tables: &'static [&'static [Table]],
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("App")
    }
}

impl App {
    /// An app over the store in this folder.
    pub(crate) fn over(folder: &Path, key: Key, platform: Platform, domains: Domains) -> Result<(Self, OpenReport)> {
        let now = platform.clock.now()?.checked()?;
        let (store, report) = Store::open(folder, key, now)?;
        let zones = Zones::new(platform.zone.clone());
        let memory = Memory::default();
        memory.put_shelf(store.shelf());
        let app = Self {
            store: Mutex::new(Some(store)),
            platform,
            zones,
            habits: Mutex::default(),
            memory,
            doing: doing::Doing::default(),
            listeners: Mutex::default(),
            domains,
        };
        Ok((app, report))
    }

    /// Adds a listener for changes.
    pub fn listen(&self, listener: Arc<dyn Listener>) {
        lock(&self.listeners).push(listener);
    }

    /// What the phone says of weeks and clocks, from now on. Nothing is stored; when it is new, the listeners hear of it as of
    /// a change of settings.
    ///
    /// # Errors
    /// A weekday beyond 6.
    pub fn use_phone_habits(&self, habits: PhoneHabits) -> Result<()> {
        if habits.week_begins > 6 {
            return Err(Error::input("week_begins", Problem::OutOfRange));
        }
        let before = std::mem::replace(&mut *lock(&self.habits), habits);
        if before != habits {
            let listeners = lock(&self.listeners).clone();
            changes::notify(&listeners, &[Subject::Settings]);
        }
        Ok(())
    }

    /// The tables of every domain.
    pub(crate) fn tables(&self) -> &'static [&'static [Table]] {
        self.domains.tables
    }

    /// Where chance comes from.
    pub(crate) fn random(&self) -> &dyn Random {
        &*self.platform.random
    }

    /// Tells the listeners of a change that is in no table: what this process alone remembers.
    pub(crate) fn tell(&self, subjects: &[Subject]) {
        let listeners = lock(&self.listeners).clone();
        changes::notify(&listeners, subjects);
    }

    /// What this process alone remembers.
    pub(crate) fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Asks the store itself.
    pub(crate) fn ask_store<T>(&self, f: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        f(lock(&self.store).as_ref().ok_or(Error::NotFound("database"))?).map_err(past_the_key)
    }

    /// Runs `f` on the store itself, which is put back whatever comes of it; `None` from it leaves none.
    pub(crate) fn with_store<T>(&self, f: impl FnOnce(Store) -> (Option<Store>, Result<T>)) -> Result<T> {
        let value = {
            let mut guard = lock(&self.store);
            let (store, value) = f(guard.take().ok_or(Error::NotFound("database"))?);
            *guard = store;
            value.map_err(past_the_key)?
        };
        self.memory.clear();
        let listeners = lock(&self.listeners).clone();
        changes::notify(&listeners, Subject::ALL);
        Ok(value)
    }

    /// One reading of clock and zone.
    pub fn moment(&self) -> Result<Now> {
        Ok(self.now()?.0)
    }

    /// One reading of clock and zone, and the turn of the operation it is for.
    fn now(&self) -> Result<(Now, u64)> {
        let (at, device) = self.platform.clock.now_and_here()?;
        let at = at.checked()?;
        let (zone, turn) = self.zones.here(at, device)?;
        Ok((Now { at, zone }, turn))
    }

    /// Which zone data is in use.
    pub fn zone_data(&self) -> Result<ZoneDataView> {
        Ok(self.zones.view(self.moment()?.zone))
    }

    /// Writes: all of `f` is durable when this returns, or nothing happened. Afterwards the listeners are told what the tables
    /// it changed stand for.
    pub(crate) fn transact<T>(&self, f: impl FnOnce(&Writing<'_>) -> Result<T>) -> Result<T> {
        let (mut f, mut value) = (Some(f), None);
        self.write(&mut |scope| {
            value = f.take().map(|f| f(scope)).transpose()?;
            Ok(())
        })?;
        value.ok_or(NOT_RUN)
    }

    /// What stands around every writing, compiled once for all of them: a phone's library is a tenth smaller by it.
    fn write(&self, f: &mut dyn FnMut(&Writing<'_>) -> Result<()>) -> Result<()> {
        let (now, habits) = (self.now()?, *lock(&self.habits));
        let mut changes = {
            let mut guard = lock(&self.store);
            let store = guard.as_mut().ok_or(Error::NotFound("database"))?;
            store.see_copies();
            let (changes, in_copies, made) = store.write(|tx| {
                (self.domains.before_writing)(tx, now.0.at)?;
                let reading = Reading::new(tx, now, (habits, &self.zones, &self.memory))?;
                let scope = Writing::new(reading, &*self.platform.random);
                f(&scope)?;
                Ok((tables::changed(tx, self.domains.tables)?, scope.in_copies(), scope.made()))
            })?;
            store.made(made);
            if !in_copies.is_empty() {
                store.change_copies(&in_copies)?;
            }
            changes
        };
        if self.zones.take_news() && !changes.contains(&Subject::Reminders) {
            changes.push(Subject::Reminders);
        }
        let listeners = lock(&self.listeners).clone();
        changes::notify(&listeners, &changes);
        Ok(())
    }

    /// Writes a history as if it had been lived: `f` runs at each moment in turn, all of it in one transaction.
    pub(crate) fn transact_over(
        &self,
        moments: impl IntoIterator<Item = Now>,
        random: &dyn Random,
        mut f: impl FnMut(&Writing<'_>) -> Result<()>,
    ) -> Result<()> {
        let habits = *lock(&self.habits);
        let changes = lock(&self.store).as_mut().ok_or(Error::NotFound("database"))?.write(|tx| {
            for moment in moments {
                let reading = Reading::new(tx, (moment, 0), (habits, &self.zones, &self.memory))?;
                f(&Writing::new(reading, random))?;
            }
            tables::changed(tx, self.domains.tables)
        })?;
        let listeners = lock(&self.listeners).clone();
        changes::notify(&listeners, &changes);
        Ok(())
    }

    /// Reads one consistent view.
    pub(crate) fn read<T>(&self, f: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        let (mut f, mut value) = (Some(f), None);
        self.view(&mut |scope| {
            value = f.take().map(|f| f(scope)).transpose()?;
            Ok(())
        })?;
        value.ok_or(NOT_RUN)
    }

    /// What stands around every reading, compiled once for all of them.
    fn view(&self, f: &mut dyn FnMut(&Reading<'_>) -> Result<()>) -> Result<()> {
        let (now, habits) = (self.now()?, *lock(&self.habits));
        let done = {
            let mut guard = lock(&self.store);
            let store = guard.as_mut().ok_or(Error::NotFound("database"))?;
            store.read(|tx| f(&Reading::new(tx, now, (habits, &self.zones, &self.memory))?))
        };
        // The phone's zone data changed under the app: what is armed was planned by the old one.
        if self.zones.take_news() {
            let listeners = lock(&self.listeners).clone();
            changes::notify(&listeners, &[Subject::Reminders]);
        }
        done
    }

    /// The phone may have new zone data: it is asked anew by the next operation, and a change is told as one of reminders.
    pub(crate) fn doubt_zones(&self) {
        self.zones.doubt();
    }

    /// Deletes rows so that no trace is left in database, log or copies (S27). `delete` runs on each of them.
    pub(crate) fn erase(&self, delete: impl Fn(&rusqlite::Connection) -> Result<()>) -> Result<()> {
        self.transact(|scope| delete(scope.sql))?;
        lock(&self.store).as_mut().ok_or(Error::NotFound("database"))?.erase_traces(&delete)
    }

    /// The daily upkeep of the store: a verified copy, thinned copies, an empty log. Call it after start and once a day.
    pub fn upkeep(&self) -> Result<()> {
        let now = self.moment()?.at;
        lock(&self.store).as_mut().ok_or(Error::NotFound("database"))?.upkeep(now)
    }

    /// Whether the database is sound, and how many of its copies are: `(database, good copies, all copies)`.
    pub fn check(&self) -> Result<(bool, usize, usize)> {
        lock(&self.store).as_ref().ok_or(Error::NotFound("database"))?.check()
    }

    /// The person has read that damaged notes were put back.
    ///
    /// # Errors
    /// There is no database any more.
    pub fn recovery_notice_read(&self) -> Result<()> {
        lock(&self.store).as_mut().ok_or(Error::NotFound("database"))?.recovery_notice_read()?;
        self.tell(&[Subject::Settings]);
        Ok(())
    }

    /// What was begun and not saved yet, each by its place, as [`Self::keep_drafts`] was given it.
    ///
    /// # Errors
    /// There is no database any more.
    pub fn drafts(&self) -> Result<Vec<(String, String)>> {
        Ok(lock(&self.store).as_ref().ok_or(Error::NotFound("database"))?.drafts())
    }

    /// Keeps what was begun, encrypted and in no copy, in place of what was kept: for a shell whose process ends with Exit.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn keep_drafts(&self, drafts: &[(String, String)]) -> Result<()> {
        lock(&self.store).as_ref().ok_or(Error::NotFound("database"))?.keep_drafts(drafts)
    }

    /// Deletes the database with every copy (S28). The key is the shell's to delete. Everything asked afterwards is
    /// answered with "not found".
    pub fn delete_everything(&self) -> Result<()> {
        let store = lock(&self.store).take().ok_or(Error::NotFound("database"))?;
        self.memory.clear();
        store.delete_everything()
    }
}

/// An operation that was not run left no value; none is left out.
const NOT_RUN: Error = Error::Platform("operation");

/// A panic while the lock was held has rolled its transaction back: the store behind it is whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
