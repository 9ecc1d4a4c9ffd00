use grain_core::bowl::{BowlView, BowlsView, GrainDraft, GrainsWritten};
use grain_core::ids::Id;

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// Every bowl in small, and the pooled one in words.
    pub fn bowls(&self) -> Result<BowlsView> {
        self.to_ffi(self.app.bowls())
    }

    /// One bowl with its ledger.
    pub fn bowl(&self, area: String) -> Result<BowlView> {
        self.to_ffi(self.app.bowl(area))
    }

    /// The page of a bowl is drawn, and the fall of its new grains has begun: it plays once. See [`BowlView::before`].
    pub fn bowl_seen(&self, area: String) -> Result<()> {
        self.to_ffi(self.app.bowl_seen(area))
    }

    /// Says where a bowl stands today, 0 to 100. Refused once it has a level and grains.
    pub fn set_starting_level(&self, area: String, level: u8) -> Result<BowlView> {
        self.to_ffi(self.app.set_starting_level(area, level))
    }

    /// Undo of `set_starting_level`.
    pub fn leave_start_open(&self, area: String) -> Result<BowlView> {
        self.to_ffi(self.app.leave_start_open(area))
    }

    /// Writes grains into the ledger. Its entry is what Undo takes back.
    pub fn add_grains(&self, draft: GrainDraft) -> Result<GrainsWritten> {
        self.to_ffi(self.app.add_grains(draft))
    }

    /// Takes an entry back by a counter-entry; nothing is overwritten.
    pub fn take_back_grains(&self, entry: Id) -> Result<()> {
        self.to_ffi(self.app.take_back_grains(entry))
    }

    /// Undo of `take_back_grains`: the entry counts again in its old place.
    pub fn put_back_grains(&self, entry: Id) -> Result<()> {
        self.to_ffi(self.app.put_back_grains(entry))
    }

    /// Notes that the offer of the guide after a fall was answered.
    pub fn answer_low_bowl(&self, area: String) -> Result<()> {
        self.to_ffi(self.app.answer_low_bowl(area))
    }
}
