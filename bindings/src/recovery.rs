//! Where no notes open: asked without a [`crate::Grain`], since there is none then.

use std::path::Path;
use std::sync::Arc;

use grain_core::app::App;
use grain_core::clock::Timestamp;
use grain_core::content;
use grain_core::recovery::{Closed, ClosedView};

use crate::platform::{KeyVault, read_key};
use crate::{GrainError, Result};

/// Why no notes open in this folder with the key of this vault, which gives none beside notes of another; `None` where they open, and
/// where nothing was ever written. Nothing is changed. That the notes are gone is asked with `had_key`: the vault had its key before.
#[uniffi::export]
pub fn why_closed(folder: String, key: Arc<dyn KeyVault>, had_key: bool) -> Option<Closed> {
    let found = read_key(&*key).ok();
    Closed::why(Path::new(&folder), found.as_ref()).filter(|why| had_key || *why != Closed::NotesGone)
}

/// The page that stands there.
#[uniffi::export]
pub fn closed_page(closed: Closed, language: String) -> ClosedView {
    closed.view(content::words(&language))
}

/// Sets everything aside that does not open with the key of this vault, so that the next opening begins anew. It is kept until it is
/// deleted by hand. Refused where the notes do open. A vault whose key is lost makes its new one only after this.
#[uniffi::export]
pub fn begin_anew(folder: String, key: Arc<dyn KeyVault>, now: Timestamp) -> Result<()> {
    let found = read_key(&*key).ok();
    App::begin_anew(Path::new(&folder), found.as_ref(), now)
        .map_err(|error| GrainError::new(&error, content::words("")))
}
