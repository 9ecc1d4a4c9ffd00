//! Search over everything the person wrote. The index is kept by triggers (`migrations/0004_search_in_every_script.sql`; it was made
//! anew in `0017_less_of_an_index.sql`): no operation can forget it, and what is deleted leaves it. It holds words in the form of
//! `text::fold`, and the view `note` has the words as they were written.
//!
//! Where to start: `page.rs` is the search, `note.rs` one note that was found. What is typed here is kept nowhere.

pub(crate) mod note;
pub(crate) mod ops;
pub(crate) mod page;
mod query;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use crate::store::sql::stored_as_text;

/// Most notes that are shown.
pub const MOST_HITS: usize = 50;
/// Most of them that have no day, as long as there are others.
pub const MOST_UNDATED: usize = 20;

/// What kind of note was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    Disclosure,
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
    /// A boundary, a goal, a commitment, a small measure or a lesson.
    Kept,
    /// The plan for a slip. There is one; its id is nil.
    SlipPlan,
    /// A line of the account of money.
    Money,
    /// A note that came from another app.
    Imported,
}
stored_as_text!(NoteKind {
    Grain = "grain",
    Answer = "answer",
    OwnCard = "own_card",
    Promise = "promise",
    Disclosure = "tell",
    Moment = "moment",
    Plan = "plan",
    PauseWords = "pause_words",
    Person = "person",
    Question = "question",
    SessionNote = "session_note",
    Kept = "kept",
    SlipPlan = "slip_plan",
    Money = "money",
    Imported = "imported",
});
