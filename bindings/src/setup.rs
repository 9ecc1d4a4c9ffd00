use grain_core::settings::Settings;
use grain_core::setup::SetUpDraft;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// Nothing was chosen or written yet: show the first run.
    pub fn is_new(&self) -> Result<bool> {
        self.to_ffi(self.app.is_new())
    }

    /// Saves who the person is, all of it or nothing.
    pub fn set_up(&self, draft: SetUpDraft) -> Result<Settings> {
        self.to_ffi(self.app.set_up(draft))
    }
}
