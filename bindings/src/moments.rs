use grain_core::clock::Timestamp;
use grain_core::ids::Id;
use grain_core::moments::{BreathingView, GroundingView, HardMomentView, MomentKind, MomentNotedView};
use grain_core::pause::{PauseView, PausingView};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The first page of a hard moment.
    pub fn hard_moment(&self) -> Result<HardMomentView> {
        self.to_ffi(self.app.hard_moment())
    }

    /// Feeling the ground, all of it in one call. Opening it writes nothing.
    pub fn grounding(&self) -> Result<GroundingView> {
        self.to_ffi(self.app.grounding())
    }

    /// Slow breathing.
    #[uniffi::method(default(reduced_motion = false))]
    pub fn breathing(&self, reduced_motion: bool) -> Result<BreathingView> {
        self.to_ffi(self.app.breathing(reduced_motion))
    }

    /// A pause before an answer, its times of return as of now. Opening it writes nothing.
    pub fn pause(&self) -> Result<PauseView> {
        self.to_ffi(self.app.pause())
    }

    /// Starts a pause, or moves the one that stands, until a time of return as it was shown. It is kept as the one reminder of it and nowhere else.
    pub fn start_pause(&self, at: Timestamp) -> Result<Option<PausingView>> {
        self.to_ffi(self.app.start_pause(at))
    }

    /// The reminder of the pause that stands comes at its time, in quiet hours too.
    pub fn remind_of_pause_anyway(&self) -> Result<Option<PausingView>> {
        self.to_ffi(self.app.remind_of_pause_anyway())
    }

    /// Keeps own words for a pause, at most 200 characters; empty takes them away, out of the copies too.
    pub fn keep_own_words(&self, words: String) -> Result<()> {
        self.to_ffi(self.app.keep_own_words(words))
    }

    /// Notes that a moment happened, with what it was or without, with a line of at most 200 characters or none.
    #[uniffi::method(default(kind = None, note = ""))]
    pub fn note_moment(&self, kind: Option<MomentKind>, note: String) -> Result<MomentNotedView> {
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
