use grain_core::clock::LocalDay;
use grain_core::ids::Id;
use grain_core::promises::{
    PromiseAnswer, PromiseDraft, PromiseRecord, PromiseRow, PromiseSaid, PromiseUndo, PromiseView, PromisesView,
};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The page of promises: due, coming, earlier, and eight weeks of said and done.
    pub fn promises(&self) -> Result<PromisesView> {
        self.said(self.app.promises())
    }

    /// One promise with its days and all that was said of them.
    pub fn promise(&self, id: Id) -> Result<PromiseView> {
        self.said(self.app.promise(id))
    }

    /// Counts of the last weeks, the present one included: 1 to 522.
    pub fn promise_record(&self, weeks: u16) -> Result<PromiseRecord> {
        self.said(self.app.promise_record(weeks))
    }

    /// Writes a promise down.
    pub fn add_promise(&self, draft: PromiseDraft) -> Result<PromiseView> {
        self.said(self.app.add_promise(draft))
    }

    /// Changes words, day, rhythm or reminder while its day is not over. Start from `PromiseView.draft`.
    pub fn change_promise(&self, id: Id, draft: PromiseDraft) -> Result<PromiseView> {
        self.said(self.app.change_promise(id, draft))
    }

    /// Says what became of a promise on one of its days, or takes that back. `PromiseRow.choices` has what can be said.
    pub fn answer_promise(&self, id: Id, day: LocalDay, answer: PromiseAnswer) -> Result<PromiseSaid> {
        self.said(self.app.answer_promise(id, day, answer))
    }

    /// Undo: what was said before the answer stands again. Hand back `PromiseSaid.undo`.
    pub fn undo_promise_answer(&self, undo: PromiseUndo) -> Result<PromiseRow> {
        self.said(self.app.undo_promise_answer(undo))
    }

    /// Ends a promise from today on; its history stays.
    pub fn end_promise(&self, id: Id) -> Result<PromiseView> {
        self.said(self.app.end_promise(id))
    }

    /// Deletes a promise with all that was said of it, out of the copies too. Cannot be undone.
    pub fn delete_promise(&self, id: Id) -> Result<()> {
        self.said(self.app.delete_promise(id))
    }
}
