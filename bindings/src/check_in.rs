use grain_core::check_in::{Answer, CheckInDayView, CheckInView};
use grain_core::clock::LocalDay;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The check-in of a day: today (none given) or one of the seven days before.
    #[uniffi::method(default(day = None))]
    pub fn check_in(&self, day: Option<LocalDay>) -> Result<CheckInView> {
        self.said(self.app.check_in(day))
    }

    /// Saves answers as they are tapped, all of them or none.
    pub fn answer_check_in(&self, day: Option<LocalDay>, answers: Vec<Answer>) -> Result<()> {
        self.said(self.app.answer_check_in(day, answers))
    }

    /// "Done". The check-in stays open to changes.
    #[uniffi::method(default(day = None))]
    pub fn finish_check_in(&self, day: Option<LocalDay>) -> Result<()> {
        self.said(self.app.finish_check_in(day))
    }

    /// Deletes the check-in of a day, out of the copies too. Its grains stay in the ledger. Cannot be undone.
    pub fn delete_check_in(&self, day: LocalDay) -> Result<()> {
        self.said(self.app.delete_check_in(day))
    }

    /// The days whose check-in can be written, empty ones too: today, then the seven days before.
    pub fn check_in_days(&self) -> Result<Vec<CheckInDayView>> {
        self.said(self.app.check_in_days())
    }
}
