use grain_core::cards::{CardTodayView, CardView};

use crate::{Grain, Result};

#[uniffi::export]
impl Grain {
    /// The card of the day: the same all day. Say [`Self::card_seen`] when it was opened.
    pub fn card_today(&self) -> Result<CardTodayView> {
        self.to_ffi(self.app.card_today())
    }

    /// Says that a card was opened as today's, in the app or from a notification. Not for looking through themes.
    pub fn card_seen(&self, id: String) -> Result<()> {
        self.to_ffi(self.app.card_seen(id))
    }

    /// Keeps a card (the heart), or keeps it no more.
    pub fn keep_card(&self, id: String, keep: bool) -> Result<CardView> {
        self.to_ffi(self.app.keep_card(id, keep))
    }

    /// Hides a card until it is brought back.
    pub fn hide_card(&self, id: String) -> Result<CardView> {
        self.to_ffi(self.app.hide_card(id))
    }

    /// Brings a hidden card back; also the undo of hiding.
    pub fn bring_back_card(&self, id: String) -> Result<CardView> {
        self.to_ffi(self.app.bring_back_card(id))
    }

    /// Fewer cards of this kind and area, from tomorrow on for a fortnight. Not for one's own.
    pub fn less_like_card(&self, id: String) -> Result<CardView> {
        self.to_ffi(self.app.less_like_card(id))
    }

    /// Takes back the "less like this" of today.
    pub fn undo_less_like_card(&self, id: String) -> Result<CardView> {
        self.to_ffi(self.app.undo_less_like_card(id))
    }
}
