//! Where no notes open: why, and the commands that lead on.

use std::path::Path;

use grain_core::app::App;
use grain_core::content;
use grain_core::error::Error;
use grain_core::recovery::{Closed, ClosedView};
use serde_json::json;

use super::Output;
use crate::cli::Place;
use crate::failure::{Failure, Outcome};
use crate::platform;

/// Why nothing opens in this folder with the key that lies there.
pub fn why(folder: &Path) -> Option<Closed> {
    Closed::why(folder, platform::found_key(folder).as_ref())
}

/// There is a key, and nothing else: the next opening begins anew.
pub fn notes_are_gone(folder: &Path) -> Option<ClosedView> {
    let has_key = platform::found_key(folder).is_some() && !folder.join(grain_core::store::DATABASE).exists();
    let why = if has_key { why(folder) } else { None };
    why.filter(|why| *why == Closed::NotesGone).map(|why| why.view(content::words("")))
}

/// An error of opening; where no notes open, with the commands that lead on.
pub fn said(folder: &Path, error: Error) -> Failure {
    let words = content::words("");
    match why(folder).filter(|why| *why != Closed::NotesGone) {
        Some(why) => Failure::of_closed(&error, &why.view(words), words),
        None => error.into(),
    }
}

/// Sets aside what does not open, and begins anew.
pub fn begin_anew(place: &Place) -> Outcome<Output> {
    let words = content::words("");
    let folder = platform::data_folder(place)?;
    let now = platform::platform(place).clock.now()?;
    App::begin_anew(&folder, platform::found_key(&folder).as_ref(), now).map_err(|error| Failure::of(&error, words))?;
    platform::set_unread_key_aside(&folder, now)?;
    super::open(place)?;
    Ok(Output::new(json!({ "begun_anew": true }), [words.recovery_anew_done()]))
}
