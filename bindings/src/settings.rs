use grain_core::settings::{Settings, Side};

use crate::{Grain, Result};

/// True while choices and grains may be felt, where the phone's own switch allows it. Until the settings are read, nothing is.
#[uniffi::export]
pub fn touches(settings: Settings) -> bool {
    settings.touches()
}

#[uniffi::export]
impl Grain {
    /// What the person chose.
    pub fn settings(&self) -> Result<Settings> {
        self.to_ffi(self.app.settings())
    }

    /// Saves all settings at once and gives them back as they are now.
    pub fn save_settings(&self, settings: Settings) -> Result<Settings> {
        self.to_ffi(self.app.save_settings(settings))
    }

    /// Keeps a country (two capital letters) for Help because the person asked for it; empty forgets it.
    pub fn keep_country(&self, country: String) -> Result<Settings> {
        self.to_ffi(self.app.keep_country(&country))
    }

    /// Says on which side the person stands.
    pub fn choose_side(&self, side: Side) -> Result<Settings> {
        self.to_ffi(self.app.choose_side(side))
    }
}
