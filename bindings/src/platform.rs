//! What a shell brings: key, clock and an ear for changes. Each is implemented in Kotlin or Swift.
//!
//! Nothing of what a shell throws is kept: it may carry a stack trace. The core is told only that it failed.

use std::sync::Arc;

use grain_core::app::{Listener, Subject};
use grain_core::clock::{Clock, DeviceZone, Timestamp, ZoneSource, ZoneTransitions};
use grain_core::error::{Error, Result};
use grain_core::ids::Random;
use grain_core::store::Key;

/// The platform could not give what was asked for. Throw this from an implementation of the interfaces here; anything
/// else that is thrown is taken for the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum PlatformError {
    /// Not to be had now.
    #[error("the platform could not answer")]
    Unavailable,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for PlatformError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable
    }
}

/// Where the database key lives: Keystore or Keychain.
#[uniffi::export(foreign)]
pub trait KeyVault: Send + Sync {
    /// The 32 bytes, made from the system's randomness when there are none yet. Asked once, on opening.
    fn key(&self) -> std::result::Result<Vec<u8>, PlatformError>;

    /// Forgets the key for good. Called last when everything is deleted (S27).
    fn forget(&self) -> std::result::Result<(), PlatformError>;
}

/// The device's clock, and what it knows of the clocks of zones.
#[uniffi::export(foreign)]
pub trait PlatformClock: Send + Sync {
    /// What the clock shows. Asked once for every call. Do not cache it: people travel.
    fn now(&self) -> std::result::Result<DeviceNow, PlatformError>;

    /// What the system knows of these zones' clocks after one instant and before another: every change of the offset, with
    /// or without daylight saving. Zones that it does not know are left out. Asked once for a plan, while the notes are
    /// held: Grain must not be called from here. Do not cache it: the system gets new data.
    fn transitions(
        &self,
        zones: Vec<String>,
        from: Timestamp,
        until: Timestamp,
    ) -> std::result::Result<Vec<ZoneTransitions>, PlatformError>;
}

/// The present instant and the zone the device is in, read together.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DeviceNow {
    /// The instant.
    pub at: Timestamp,
    /// The IANA id of the zone.
    pub zone: String,
    /// Seconds east of UTC now. When it is not what the core expects, the core asks for the transitions anew; it is used as
    /// it is when nobody knows the id.
    pub offset_seconds: i32,
}

/// Hears of changes.
#[uniffi::export(foreign)]
pub trait ChangeListener: Send + Sync {
    /// What was changed, after it is saved and on the thread that saved it. Be brief; calling the app is allowed.
    /// Whatever happens in here, the change stands.
    fn changed(&self, subjects: Vec<Subject>) -> std::result::Result<(), PlatformError>;
}

pub(crate) struct ClockOf(pub Arc<dyn PlatformClock>);

impl ClockOf {
    fn read(&self) -> Result<(Timestamp, DeviceZone)> {
        crate::hooks::panic_on_the_clock();
        let DeviceNow { at, zone, offset_seconds } = self.0.now().map_err(|_| Error::Platform("clock"))?;
        Ok((at, DeviceZone { id: zone, offset: Some(offset_seconds) }))
    }
}

impl Clock for ClockOf {
    fn now(&self) -> Result<Timestamp> {
        Ok(self.read()?.0)
    }

    fn now_and_here(&self) -> Result<(Timestamp, Option<DeviceZone>)> {
        let (at, here) = self.read()?;
        Ok((at, Some(here)))
    }
}

impl ZoneSource for ClockOf {
    fn zone(&self) -> Result<DeviceZone> {
        Ok(self.read()?.1)
    }

    fn transitions(&self, zones: &[String], from: Timestamp, until: Timestamp) -> Result<Vec<ZoneTransitions>> {
        self.0.transitions(zones.to_vec(), from, until).map_err(|_| Error::Platform("zone"))
    }
}

pub(crate) struct ListenerOf(pub Arc<dyn ChangeListener>);

impl Listener for ListenerOf {
    fn changed(&self, subjects: &[Subject]) {
        let _ = self.0.changed(subjects.to_vec());
    }
}

pub(crate) struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        crate::hooks::panic_inside_the_write();
        getrandom::fill(bytes).map_err(|_| Error::Platform("randomness"))
    }
}

pub(crate) fn read_key(vault: &dyn KeyVault) -> Result<Key> {
    let missing = || Error::Platform("key");
    let mut bytes = vault.key().map_err(|_| missing())?;
    let key = Key::new(&bytes).map_err(|_| missing());
    bytes.fill(0);
    std::hint::black_box(&bytes);
    key
}
