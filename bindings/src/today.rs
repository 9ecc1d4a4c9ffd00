use grain_core::clock::LocalDay;
use grain_core::today::TodayView;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The day's page, all of it. Load it again when a listener hears of any change.
    pub fn today(&self) -> Result<TodayView> {
        self.said(self.app.today())
    }

    /// The person's day now: what a page that is opened for today is opened for, also after midnight.
    pub fn day(&self) -> Result<LocalDay> {
        self.said(self.app.day())
    }

    /// The person has read that damaged notes were put back from a copy.
    pub fn put_back_read(&self) -> Result<()> {
        self.said(self.app.put_back_read())
    }
}
