use grain_core::clock::LocalDay;
use grain_core::ids::Id;
use grain_core::tell::{TellDraft, TellView, ToTellView};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The page of things to tell.
    pub fn things_to_tell(&self) -> Result<TellView> {
        self.said(self.app.things_to_tell())
    }

    /// Notes something to tell.
    pub fn add_thing_to_tell(&self, draft: TellDraft) -> Result<ToTellView> {
        self.said(self.app.add_thing_to_tell(draft))
    }

    /// Changes the words or the day. A day that has passed can stay as it is.
    pub fn change_thing_to_tell(&self, id: Id, draft: TellDraft) -> Result<ToTellView> {
        self.said(self.app.change_thing_to_tell(id, draft))
    }

    /// "I told it": today (none given) or one of the seven days before. Said again, it changes the day.
    #[uniffi::method(default(day = None))]
    pub fn mark_told(&self, id: Id, day: Option<LocalDay>) -> Result<ToTellView> {
        self.said(self.app.mark_told(id, day))
    }

    /// Takes "I told it" back.
    pub fn undo_told(&self, id: Id) -> Result<ToTellView> {
        self.said(self.app.undo_told(id))
    }

    /// Deletes it, out of the copies too. Cannot be undone.
    pub fn delete_thing_to_tell(&self, id: Id) -> Result<()> {
        self.said(self.app.delete_thing_to_tell(id))
    }
}
