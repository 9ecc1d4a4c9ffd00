//! Search over everything the person wrote. The index is kept by triggers in `migrations/0001_begin/search.sql`: no
//! operation can forget it, and what is deleted leaves it.
//!
//! Where to start: [`SearchView`] is what is found. What is typed here is kept nowhere.

mod ops;
mod query;
mod store;
#[cfg(test)]
mod tests;

use std::fmt;

use crate::clock::LocalDay;
use crate::ids::Id;
use crate::store::sql::stored_as_text;

/// Most notes that are shown.
pub const MOST_HITS: u32 = 50;

/// What kind of note was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum NoteKind {
    /// The line why beside grains.
    Grain,
    /// An answer to the question of the day.
    Answer,
    /// A card of one's own.
    OwnCard,
    /// A promise.
    Promise,
    /// A thing to tell.
    Tell,
    /// A line about a hard moment.
    Moment,
    /// The plan for hard moments. There is one; its id is nil.
    Plan,
    /// Own words for a pause. There is one; its id is nil.
    PauseWords,
    /// A person of the circle.
    Person,
    /// A question for the next session.
    Question,
    /// A note after a session.
    SessionNote,
}
stored_as_text!(NoteKind {
    Grain = "grain",
    Answer = "answer",
    OwnCard = "own_card",
    Promise = "promise",
    Tell = "tell",
    Moment = "moment",
    Plan = "plan",
    PauseWords = "pause_words",
    Person = "person",
    Question = "question",
    SessionNote = "session_note",
});

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SearchView {
    /// Newest first, at most 50.
    pub hits: Vec<SearchHit>,
    /// "3 notes found.", "Nothing found …", or empty when fewer than two letters were typed.
    pub line: String,
}

/// One note. Its `Debug` tells lengths only.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SearchHit {
    /// What it is.
    pub kind: NoteKind,
    /// What it is, in words.
    pub kind_text: String,
    /// The id of the note: an answer, a ledger entry, a card of one's own (its text form is the card's id).
    pub id: Id,
    /// For grains the key of their area, whose bowl opens; else empty.
    pub area: String,
    /// The day it belongs to; `None` for what has no day.
    pub day: Option<LocalDay>,
    /// "Yesterday", "Monday, 23 November", or empty.
    pub day_text: String,
    /// Some words around the first match.
    pub snippet: String,
    /// Where the words stand in the snippet.
    pub matches: Vec<TextSpan>,
}

impl fmt::Debug for SearchHit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, day, snippet, matches, .. } = self;
        write!(f, "SearchHit({kind:?}, {day:?}, {} bytes, {matches:?})", snippet.len())
    }
}

/// A part of a text, counted in characters (Unicode scalar values), not in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TextSpan {
    /// The first character.
    pub start: u32,
    /// The character after the last.
    pub end: u32,
}
