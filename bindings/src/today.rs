use grain_core::clock::LocalDay;
use grain_core::today::TodayView;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The day's page, all of it. Load it again when a listener hears of any change.
    pub fn today(&self) -> Result<TodayView> {
        self.to_ffi(self.app.today())
    }

    /// The fall of today's grains has begun on the screen. It plays once for each "Done": say so the moment it begins, and
    /// draw the bowls at rest whenever the page is drawn anew. See [`grain_core::today::TodayDone::falls`].
    pub fn grains_fell(&self) -> Result<()> {
        self.to_ffi(self.app.grains_fell())
    }

    /// The person's day now: what a page that is opened for today is opened for, also after midnight.
    pub fn day(&self) -> Result<LocalDay> {
        self.to_ffi(self.app.day())
    }

    /// The person has read that damaged notes were put back from a copy.
    pub fn recovery_notice_read(&self) -> Result<()> {
        self.to_ffi(self.app.recovery_notice_read())
    }
}
