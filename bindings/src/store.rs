use grain_core::error::Error;

use crate::{Grain, Result};

/// Whether the database and its copies are sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct Soundness {
    /// The database is.
    pub database: bool,
    /// So many copies are.
    pub good_copies: u32,
    /// So many copies there are.
    pub copies: u32,
}

#[uniffi::export]
impl Grain {
    /// The daily upkeep: a verified copy, thinned copies, an empty log. Call it after start and once a day, in the
    /// background; it is cheap when there is nothing to do.
    pub fn upkeep(&self) -> Result<()> {
        self.said(self.app.upkeep())
    }

    /// Reads every page of the database and its copies. Slow: only when the person asks.
    pub fn check(&self) -> Result<Soundness> {
        let (database, good, all) = self.said(self.app.check())?;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(Soundness { database, good_copies: count(good), copies: count(all) })
    }

    /// Deletes the database with every copy, then the key (S28). Cannot be undone. Afterwards every call answers "not
    /// found": let this object go and begin anew.
    pub fn delete_everything(&self) -> Result<()> {
        self.said(self.app.delete_everything())?;
        self.said(self.vault.forget().map_err(|_| Error::Platform("key")))
    }
}
