//! Where no notes open: why, and what is said of it. It is asked before there is an app, so it needs no notes.

use std::path::Path;

use crate::app::App;
use crate::clock::Timestamp;
use crate::content::Words;
use crate::error::{Error, Problem, Result};
use crate::page::Confirm;
use crate::store::{self, Key, Lies};

/// Why no notes open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Closed {
    /// There is a key, and neither notes nor a copy of them.
    NotesGone,
    /// There are notes, and no key.
    KeyGone,
    /// There are notes, and the key is another one.
    OtherKey,
    /// The key fits, the notes are damaged, and no copy of them is sound.
    Damaged,
}

/// The page that stands there. Help is as near as on every other (S14).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ClosedView {
    /// What happened, in a few words.
    pub title: String,
    /// The same in full, and what is kept.
    pub lines: Vec<String>,
    /// The button that opens once more; empty where that would change nothing.
    pub again: String,
    /// The button that begins with an empty app and opens the page of backups.
    pub restore: String,
    /// What it needs, and what it does.
    pub restore_note: String,
    /// The button that begins with an empty app.
    pub anew: String,
    /// Asked before it, and before the one for backups, where notes are set aside.
    pub ask: Option<Confirm>,
}

impl Closed {
    /// Why nothing opens in this folder with the key that was found; `None` where notes open or come back from a copy, and where
    /// nothing was ever written. Nothing is made or changed.
    pub fn why(folder: &Path, key: Option<&Key>) -> Option<Self> {
        match (store::lies(folder, key), key) {
            (Lies::Nothing, Some(_)) => Some(Self::NotesGone),
            (Lies::Nothing, None) | (Lies::Opens, _) => None,
            (Lies::Shut, None) => Some(Self::KeyGone),
            (Lies::Shut, Some(_)) => Some(Self::OtherKey),
            (Lies::Damaged, _) => Some(Self::Damaged),
        }
    }

    /// The page.
    pub fn view(self, words: Words) -> ClosedView {
        let (title, text) = match self {
            Self::NotesGone => (words.recovery_gone_title(), words.recovery_gone_text()),
            Self::KeyGone => (words.recovery_key_gone_title(), words.recovery_key_gone_text()),
            Self::OtherKey => (words.recovery_other_key_title(), words.recovery_other_key_text()),
            Self::Damaged => (words.recovery_damaged_title(), words.recovery_damaged_text()),
        };
        let (mut lines, mut again, mut ask) = (vec![text], String::new(), None);
        if self != Self::NotesGone {
            lines.push(words.recovery_closed_kept());
            again = words.recovery_again();
            ask = Some(Confirm {
                title: words.recovery_anew_ask().into(),
                text: words.recovery_anew_text(),
                keep: words.app_keep(),
                go_on: words.recovery_anew(),
            });
        }
        ClosedView {
            title,
            lines,
            again,
            restore: words.recovery_restore(),
            restore_note: words.recovery_restore_note(),
            anew: words.recovery_anew(),
            ask,
        }
    }
}

impl App {
    /// Sets everything aside that does not open with this key, so that the next opening begins anew. It is kept until it is
    /// deleted by hand; without anything there, nothing happens.
    ///
    /// # Errors
    /// The notes do open, or another process has them open: then nothing was changed.
    pub fn begin_anew(folder: &Path, key: Option<&Key>, now: Timestamp) -> Result<()> {
        match store::lies(folder, key) {
            Lies::Nothing => Ok(()),
            Lies::Opens => Err(Error::input("backup", Problem::Duplicate)),
            Lies::Shut | Lies::Damaged => store::set_closed_aside(folder, now.checked()?),
        }
    }
}
