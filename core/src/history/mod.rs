//! Everything said over a span of days, in one call: what charts, reports and exports are made from.

mod ops;
mod store;

use crate::clock::LocalDay;

/// One answer of one day. A question left alone has none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AnswerOfDay {
    /// Civil day.
    pub day: LocalDay,
    /// The question's id.
    pub question: String,
    /// A word, choice, area or behaviour; empty for a question with one answer.
    pub item: String,
    /// The place of the answer in its list; grains for an area, strength 1 to 3 (0: not said) for a word.
    pub value: i64,
    /// Said on a later day than it speaks of, or changed then.
    pub said_later: bool,
}

/// The level of a bowl at the end of a day with entries.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LevelOfDay {
    /// The area's key.
    pub area: String,
    /// Civil day.
    pub day: LocalDay,
    /// 0 to 100.
    pub level: u8,
}
