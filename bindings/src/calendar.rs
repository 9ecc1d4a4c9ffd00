use grain_core::clock::WallTime;
use grain_core::settings::PhoneHabits;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// What the phone's locale and settings say of weeks and clocks. Give it after opening and whenever it may have changed; a
    /// person who chose otherwise in the settings has their own.
    pub fn use_phone_habits(&self, habits: PhoneHabits) -> Result<()> {
        self.to_ffi(self.app.use_phone_habits(habits))
    }

    /// A clock time as the person's clock shows it: "20:30" or "8:30 pm".
    pub fn clock_text(&self, time: WallTime) -> Result<String> {
        self.to_ffi(self.app.clock_text(time))
    }
}
