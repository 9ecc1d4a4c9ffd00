use grain_core::hard_day::HardDayView;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// A hard day, if it is one, and the one question with where each answer leads.
    pub fn hard_day(&self) -> Result<HardDayView> {
        self.to_ffi(self.app.hard_day())
    }

    /// Begins a hard day: no reminders for 24 hours. Tapped again it begins anew and never gets shorter.
    pub fn begin_hard_day(&self) -> Result<HardDayView> {
        self.to_ffi(self.app.begin_hard_day())
    }

    /// A day longer.
    pub fn extend_hard_day(&self) -> Result<HardDayView> {
        self.to_ffi(self.app.extend_hard_day())
    }

    /// Ends a hard day early. Nothing is left of it.
    pub fn end_hard_day(&self) -> Result<HardDayView> {
        self.to_ffi(self.app.end_hard_day())
    }
}
