use grain_core::error::Error;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The daily upkeep: a verified copy, thinned copies, an empty log. Call it after start and once a day, in the
    /// background; it is cheap when there is nothing to do.
    pub fn upkeep(&self) -> Result<()> {
        self.to_ffi(self.app.upkeep())
    }

    /// Deletes the database with every copy, then the key (S28). Cannot be undone. Afterwards every call answers "not
    /// found": let this object go and begin anew.
    pub fn delete_everything(&self) -> Result<()> {
        self.to_ffi(self.app.delete_everything())?;
        self.to_ffi(self.vault.forget().map_err(|_| Error::Platform("key")))
    }
}
