use grain_core::clock::LocalDay;
use grain_core::ids::Id;
use grain_core::promises::{PromiseAnswer, PromiseRow, PromiseSaid, PromiseUndo};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// Says what became of a promise on one of its days, or takes that back. `PromiseRow.choices` has what can be said.
    pub fn answer_promise(&self, id: Id, day: LocalDay, answer: PromiseAnswer) -> Result<PromiseSaid> {
        self.to_ffi(self.app.answer_promise(id, day, answer))
    }

    /// Undo: what was said before the answer stands again. Hand back `PromiseSaid.undo`.
    pub fn undo_promise_answer(&self, undo: PromiseUndo) -> Result<PromiseRow> {
        self.to_ffi(self.app.undo_promise_answer(undo))
    }
}
