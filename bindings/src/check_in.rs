use grain_core::check_in::{Answer, CheckInDayView, CheckInView, RestSaid};
use grain_core::clock::LocalDay;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The check-in of a day: today (none given) or one of the seven days before. A page asks for today once, when it opens,
    /// and from then on for the day of the view.
    #[uniffi::method(default(day = None))]
    pub fn check_in(&self, day: Option<LocalDay>) -> Result<CheckInView> {
        self.to_ffi(self.app.check_in(day))
    }

    /// Saves answers as they are tapped, all of them or none. `day` is that of the page, as it was when the page opened:
    /// [`CheckInView::day`] or [`grain_core::today::TodayView::day`]. After midnight it is still that day.
    pub fn answer_check_in(&self, day: LocalDay, answers: Vec<Answer>) -> Result<()> {
        self.to_ffi(self.app.answer_check_in(Some(day), answers))
    }

    /// One answer for every line in `seen` that has none: "No change" for the areas of the question `grains`, "No occasion" for
    /// the lines of `behaviours`. Hand over the lines that stand open on the screen, never one that is folded away.
    pub fn answer_rest_of_check_in(&self, day: LocalDay, question: String, seen: Vec<String>) -> Result<RestSaid> {
        self.to_ffi(self.app.answer_rest(Some(day), question, seen))
    }

    /// Undo of that: takes back just those answers, and nothing that was said since.
    pub fn undo_rest_of_check_in(&self, day: LocalDay, question: String) -> Result<()> {
        self.to_ffi(self.app.undo_rest(day, question))
    }

    /// "Done" for the day of the page, as it was when the page opened. The check-in stays open to changes.
    pub fn finish_check_in(&self, day: LocalDay) -> Result<()> {
        self.to_ffi(self.app.finish_check_in(Some(day)))
    }

    /// Deletes the check-in of a day, out of the copies too. Its grains stay in the ledger. Cannot be undone.
    pub fn delete_check_in(&self, day: LocalDay) -> Result<()> {
        self.to_ffi(self.app.delete_check_in(day))
    }

    /// The days whose check-in can be written, empty ones too: today, then the seven days before.
    pub fn check_in_days(&self) -> Result<Vec<CheckInDayView>> {
        self.to_ffi(self.app.check_in_days())
    }
}
