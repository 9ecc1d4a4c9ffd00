//! The question of the day (product.md system 2): one to think or write about, with a private answer that is saved as
//! it is written and can be searched.
//!
//! Where to start: [`PromptTodayView`] is the screen. Questions are chosen by the rule of the cards
//! (`cards/choice.rs`); to add one, edit `content/<lang>/prompts/*.toml` and nothing else.

pub(crate) mod ops;
pub(crate) mod page;
pub(crate) mod store;
pub(crate) mod views;

use crate::clock::LocalDay;
use crate::ids::Id;
use crate::written::Written;

/// Most earlier answers that stand under a question.
pub const EARLIER: u32 = 20;
/// Most answers on one page of the history; a page ends with a whole day.
pub const PAGE: u32 = 100;

/// The question of the day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PromptTodayView {
    /// The question; `None` when nothing fits, or after "Not today".
    pub prompt: Option<PromptView>,
    /// The person said "Not today"; this can be undone.
    pub put_off: bool,
    /// "No question today …" when none fits, else empty.
    pub none: String,
    /// Today's line without a question, if one was written.
    pub own_line: Option<AnswerView>,
}

/// One question with what was written to it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PromptView {
    /// Its id, stable.
    pub id: String,
    /// Title.
    pub title: String,
    /// The question.
    pub question: String,
    /// An area's key, or empty.
    pub area: String,
    /// "About: Money", or empty.
    pub area_line: Written,
    /// A line to show before a heavy topic, or empty (W7).
    pub heavy: String,
    /// The day an answer belongs to: pass it on while this question stays open, also past the turn of the day.
    pub day: LocalDay,
    /// What was written on that day so far, or empty.
    pub text: Written,
    /// Earlier answers to it, newest first, at most 20.
    pub earlier: Vec<AnswerView>,
    /// "You wrote about this on …", or empty.
    pub answered_before: String,
    /// "2 earlier answers", or empty.
    pub earlier_line: String,
    /// "You have seen all that fit. They begin again.", or empty.
    pub come_again: String,
    /// Named people approved the text. For About only, no question shows a mark (D6).
    pub reviewed: bool,
    /// Area, warning and question as a screen reader says them.
    pub spoken: Written,
}

/// Something the person wrote to a question.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AnswerView {
    /// Its id, for deleting it.
    pub id: Id,
    /// The question's id; empty for a line without a question.
    pub prompt: String,
    /// What was asked then, or "A line of your own".
    pub question: String,
    /// The day it belongs to.
    pub day: LocalDay,
    /// "Yesterday", "Monday, 23 November".
    pub day_text: String,
    /// What was written.
    pub text: Written,
}

/// What is saved while writing.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AnswerDraft {
    /// The question's id; empty for a line without a question.
    pub prompt: String,
    /// The day it belongs to; `None` for today. Today or one of the seven days before.
    pub day: Option<LocalDay>,
    /// The whole text as it stands now, at most 20 000 characters. Empty takes the answer of that day away.
    pub text: Written,
}
