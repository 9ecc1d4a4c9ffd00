//! A backup (product.md system 26): one age file with every row, which opens on any phone, in the terminal, and with the `age`
//! program alone.
//!
//! Where to start: [`ops`] has what an app does; `lines` is what stands in a file, `make` writes and reads it back before it is
//! called done, `restore` builds a database from it beside the one that is there, `merge` adds what is missing. Nothing is taken
//! from a file before all of it was proven, so a failure at any point leaves the notes as they are.

mod age;
mod code;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzed;
mod lines;
mod make;
pub(crate) mod merge;
mod ops;
pub(crate) mod page;
mod passphrase;
mod place;
mod restore;
pub(crate) mod sealed;
pub(crate) mod store;

pub use code::{RecoveryCode, WORDS as WORDS_OF_CODE};
pub use merge::Merged;
pub use ops::BackupView;
pub use passphrase::{LEAST as SHORTEST_PASSPHRASE, Passphrase};
pub use place::Folder;

use crate::error::{Error, Problem, Result};

/// The number of the form of the lines inside. It rises when a reader of the one before could not read it any more; every older
/// one is read for ever.
pub const FORMAT: u32 = 1;

/// The logarithm of scrypt's N for a passphrase: 32 MiB for a moment, so that an old phone opens what a new one wrote. It is
/// fixed, since one that is measured makes a file of a fast phone which a slow one cannot open (reliability 4).
pub const PASSPHRASE_COST: u8 = 15;

/// Bytes of the largest file that is read.
pub const LARGEST: u32 = 256 * 1024 * 1024;

/// How long what was replaced is said to be there, in milliseconds.
const KEPT_FOR: i64 = 30 * crate::clock::Timestamp::DAY;

/// Tables of this phone alone, and one that triggers keep: no backup holds them.
const OF_THIS_PHONE: [&str; 2] = ["at_hand", "backup"];

/// Hears how far it is, and can stop it.
pub trait Progress: Send + Sync {
    /// So many of a thousand parts are done; `false` stops it, and nothing was changed.
    fn reached(&self, parts: u32) -> bool;
}

/// Nobody listens.
impl Progress for () {
    fn reached(&self, _: u32) -> bool {
        true
    }
}

/// The person looks on, and can stop it.
impl Progress for crate::app::Running<'_> {
    fn reached(&self, parts: u32) -> bool {
        crate::app::Running::reached(self, parts)
    }
}

/// Counts rows for a [`Progress`].
struct Watch<'a> {
    progress: &'a dyn Progress,
    done: u64,
    all: u64,
}

impl<'a> Watch<'a> {
    fn new(progress: &'a dyn Progress) -> Self {
        Self { progress, done: 0, all: 1 }
    }

    /// One more row is done.
    ///
    /// # Errors
    /// The person stopped it.
    fn row(&mut self) -> Result<()> {
        self.done += 1;
        if !self.done.is_multiple_of(512) {
            return Ok(());
        }
        let parts = (self.done.saturating_mul(1_000) / self.all.max(1)).min(1_000);
        let goes_on = self.progress.reached(u32::try_from(parts).unwrap_or(1_000));
        if goes_on { Ok(()) } else { Err(Error::input("backup", Problem::AlreadyClosed)) }
    }
}

#[cfg(test)]
mod tests;
