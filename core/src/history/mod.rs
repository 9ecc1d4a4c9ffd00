//! Everything said over a span of days, in one call: what charts, reports and exports are made from.
//!
//! Ten years are some 36,000 answers: words are told apart once and rows are packed, so that neither the core nor the
//! FFI copies the same word thousands of times.

mod ops;
mod store;

/// Answers of a span of days.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AnswersOfDays {
    /// The words that rows point to: question ids, and the ids of words, choices, areas and behaviours.
    pub words: Vec<String>,
    /// One row an answer, by day. A question left alone has none.
    pub answers: Vec<AnswerOfDay>,
}

/// One answer of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AnswerOfDay {
    /// Civil day, as days since 1970-01-01.
    pub day: i32,
    /// Place of the question's id in `words`.
    pub question: u32,
    /// Place of the item's id in `words`; the empty word for a question with one answer.
    pub item: u32,
    /// The place of the answer in its list; grains for an area; strength 1 to 3 (0: not said) for a word.
    pub value: i32,
    /// Said on a later day than it speaks of, or changed then.
    pub said_later: bool,
}

/// The level of a bowl at the end of a day with entries.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LevelsOfArea {
    /// The area's key.
    pub area: String,
    /// Civil days, as days since 1970-01-01, in order.
    pub days: Vec<i32>,
    /// The level of each day, 0 to 100.
    pub levels: Vec<i32>,
}
