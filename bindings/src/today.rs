use grain_core::clock::LocalDay;
use grain_core::ids::Id;
use grain_core::search::{NoteKind, NoteView, SearchView};
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

    /// Finds notes that hold all these words, the last one as a beginning. Any text may be typed; what is typed is kept
    /// nowhere.
    pub fn search(&self, text: String) -> Result<SearchView> {
        self.said(self.app.search(text))
    }

    /// A note that was found, whole, and the place where it can be changed.
    pub fn note(&self, kind: NoteKind, id: Id) -> Result<NoteView> {
        self.said(self.app.note(kind, id))
    }
}
