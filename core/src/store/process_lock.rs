//! Who else has the database open, and whether the last one left properly.

use std::fs::{File, TryLockError};
use std::io::Write;
use std::path::Path;

use crate::error::{Error, Result};

/// Held while the store is open: a shared lock for all, an exclusive one for the first during the open sequence. A byte
/// in the file says that the store is open; one that is there when the first comes in was left by an unclean end.
pub(super) struct Presence {
    lock: File,
    alone: bool,
    unclean: bool,
    suspicious: std::sync::atomic::AtomicBool,
}

impl Presence {
    pub(super) fn enter(folder: &Path) -> Result<Self> {
        let lock = File::options().create(true).truncate(false).write(true).open(folder.join("grain.lock"))?;
        let alone = match lock.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => {
                // Someone is here. If they are still opening, wait for them.
                lock.lock_shared()?;
                false
            }
            // A platform without file locks runs one process of ours.
            Err(TryLockError::Error(e)) if e.kind() == std::io::ErrorKind::Unsupported => true,
            Err(TryLockError::Error(e)) => return Err(Error::Io(e)),
        };
        let unclean = alone && lock.metadata()?.len() > 0;
        Ok(Self { lock, alone, unclean, suspicious: false.into() })
    }

    /// No other process has the store open.
    pub(super) fn alone(&self) -> bool {
        self.alone
    }

    /// Nobody else has the store open, and nobody comes in until [`Self::shared_again`].
    pub(super) fn takes_alone(&self) -> bool {
        match self.lock.try_lock() {
            Ok(()) => true,
            Err(TryLockError::Error(e)) if e.kind() == std::io::ErrorKind::Unsupported => true,
            Err(_) => {
                // A lock that could not be made stronger may be gone.
                self.shared_again();
                false
            }
        }
    }

    /// Others may come in again.
    pub(super) fn shared_again(&self) {
        let _ = self.lock.lock_shared();
    }

    /// The last process did not close the store: check it.
    pub(super) fn must_check(&self) -> bool {
        self.unclean
    }

    /// Opening is over: others may come in.
    pub(super) fn settle(&self) -> Result<()> {
        if self.alone {
            (&self.lock).write_all(b"1")?;
            // On platforms without file locks there is nothing to hand over.
            let _ = self.lock.lock_shared();
        }
        Ok(())
    }

    /// Something could not be read: leave the byte, so that the next opening checks.
    pub(super) fn suspect(&self) {
        self.suspicious.store(true, std::sync::atomic::Ordering::Relaxed);
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let last = self.lock.try_lock().is_ok();
        if last && !self.suspicious.load(std::sync::atomic::Ordering::Relaxed) {
            let _ = self.lock.set_len(0);
        }
    }
}
