use grain_core::ids::Id;
use grain_core::moments::{
    BreathingView, HardMomentView, MomentKind, MomentNotedView, MomentScriptView, ReturnChoice, ReturnTimeView,
};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The first page of a hard moment.
    pub fn hard_moment(&self) -> Result<HardMomentView> {
        self.to_ffi(self.app.hard_moment())
    }

    /// A script, screen by screen, all of it in one call. Opening it writes nothing.
    #[uniffi::method(default(reduced_motion = false))]
    pub fn moment_script(&self, kind: MomentKind, reduced_motion: bool) -> Result<MomentScriptView> {
        self.to_ffi(self.app.moment_script(kind, reduced_motion))
    }

    /// "Feel the ground": the script for being triggered, without its breathing.
    pub fn grounding(&self) -> Result<MomentScriptView> {
        self.to_ffi(self.app.grounding())
    }

    /// Slow breathing alone.
    #[uniffi::method(default(reduced_motion = false))]
    pub fn breathing(&self, reduced_motion: bool) -> Result<BreathingView> {
        self.to_ffi(self.app.breathing(reduced_motion))
    }

    /// The time of return for a pause that starts, or is moved, now. Nothing is stored: keep the answer while it lasts.
    pub fn pause_until(&self, choice: ReturnChoice) -> Result<ReturnTimeView> {
        self.to_ffi(self.app.pause_until(choice))
    }

    /// Keeps own words for a pause, at most 200 characters; empty takes them away, out of the copies too.
    pub fn keep_own_words(&self, words: String) -> Result<()> {
        self.to_ffi(self.app.keep_own_words(words))
    }

    /// Notes that a moment happened, with a line of at most 200 characters or none.
    #[uniffi::method(default(note = ""))]
    pub fn note_moment(&self, kind: MomentKind, note: String) -> Result<MomentNotedView> {
        self.to_ffi(self.app.note_moment(kind, note))
    }

    /// Writes or changes the line of a noted moment; empty for none.
    pub fn change_moment_note(&self, id: Id, note: String) -> Result<()> {
        self.to_ffi(self.app.change_moment_note(id, note))
    }

    /// Deletes a noted moment, out of the copies too. Cannot be undone.
    pub fn delete_moment(&self, id: Id) -> Result<()> {
        self.to_ffi(self.app.delete_moment(id))
    }
}
