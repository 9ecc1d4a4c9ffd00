//! The support circle (product.md system 22, screen 50): people to call, questions for the next session and notes after
//! it. Everything is typed; nothing is read from contacts, no call or message is recorded, and nobody here sees anything
//! (S3, S41).

pub(crate) mod ops;
pub(crate) mod page;
mod ready;
mod sessions;
pub(crate) mod store;
pub(crate) mod views;

use crate::ids::Id;
use crate::store::sql::stored_as_text;
use crate::written::Written;

/// Most people in the circle.
pub const MOST_PEOPLE: u32 = 40;
/// Most questions for one person's next session.
pub const MOST_QUESTIONS: usize = 50;

/// Who someone is to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Relation {
    /// A therapist.
    Therapist,
    /// Someone who asks hard questions and is on the side of honesty.
    Accountability,
    /// A group.
    Group,
    /// A friend.
    #[default]
    Friend,
    /// Family.
    Family,
    /// Someone from their faith; offered only when faith is switched on (W10).
    Faith,
    /// Someone else.
    Other,
}
stored_as_text!(Relation {
    Therapist = "therapist",
    Accountability = "accountability",
    Group = "group",
    Friend = "friend",
    Family = "family",
    Faith = "faith",
    Other = "other",
});

/// What is written about someone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonDraft {
    /// A first name or a letter is enough; 1 to 40 characters.
    pub name: Written,
    /// Who it is.
    pub relation: Relation,
    /// A number to call, or empty. Any usual writing is taken and kept as it was typed.
    pub phone: Written,
    /// A number for messages, or empty for the same as `phone`.
    pub message: Written,
    /// A note, or empty.
    pub note: Written,
}

/// Someone to call.
#[derive(Clone)]
pub(crate) struct PersonView {
    /// Its id.
    pub id: Id,
    /// What was written.
    pub person: PersonDraft,
    /// "Friend".
    pub relation_text: String,
    /// When the next session is, or empty.
    pub next: String,
    /// `tel:` address that opens the dialler with the number in it and calls nobody by itself; `None` without a number.
    pub call: Option<Written>,
    /// `sms:` address that opens an empty message; `None` without a number.
    pub message: Option<Written>,
    /// As a screen reader says it: "Jo, friend."
    pub spoken: Written,
}
