//! Promises (product.md system 11): what I said and what I did. Written by the one who promises and by nobody else (S9).
//!
//! Where to start: [`PromiseDraft`] is a promise, [`PromiseAnswer`] what became of it on its day, [`days`] says which days
//! it has, [`rules`] which answers a day can take, [`record`] how they are counted. Rows are written when a day is
//! answered, never for days that only came and went. No deed writes a grain (never-bends 12).

mod choices;
mod columns;
pub mod days;
mod drafts;
pub(crate) mod ops;
pub(crate) mod page;
pub mod record;
pub mod rules;
pub(crate) mod store;
#[cfg(test)]
mod tests;
mod texts;
pub(crate) mod views;

use std::fmt;

use crate::clock::{LocalDay, RarerRhythm, Timestamp, WallTime};
use crate::ids::Id;
use crate::written::Written;

pub use record::PromiseMark;
pub(crate) use record::PromiseRecord;

/// What became of a promise on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PromiseAnswer {
    /// Kept on its day, whenever that is said.
    Kept,
    /// Kept, but after its day. Can be said from the day after on.
    KeptLate,
    /// Not kept, and how it came out.
    NotKept {
        /// `None` until the person says it.
        known: Option<DisclosureStatus>,
    },
    /// Changed before the day: renegotiated, which is not a broken promise. Can be said until the day is over.
    Changed {
        /// The new day, today or later; `None` when it was given up together.
        new_day: Option<LocalDay>,
    },
    /// The answer is taken back: the promise is open again.
    Open,
}

/// How a promise that was not kept came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum DisclosureStatus {
    /// I told my partner.
    Told,
    /// It was found out.
    FoundOut,
    /// Not told yet.
    NotToldYet,
}

/// To whom something was promised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum PromisedTo {
    /// My partner.
    #[default]
    Partner,
    /// Myself.
    Myself,
    /// Someone else.
    Someone {
        /// What they are called, 1 to 40 characters.
        name: Written,
    },
}

/// By when, or how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseSchedule {
    /// Once.
    Once {
        /// Its day: today or later, at most ten years ahead.
        day: LocalDay,
    },
    /// Again and again.
    Recurring {
        /// Bit 0 is Monday, bit 6 Sunday; at least one.
        weekdays: u8,
        /// From this day on; from today, where it has passed.
        from: LocalDay,
        /// The last day, or `None`.
        until: Option<LocalDay>,
    },
    /// Again and again, more rarely than each week.
    Rarer {
        /// Which days.
        rhythm: RarerRhythm,
        /// From this day on; from today, where it has passed.
        from: LocalDay,
        /// The last day, or `None`.
        until: Option<LocalDay>,
    },
    /// A small one for today, looked at in the evening.
    TodaysWord,
}

/// A reminder the person ties to one promise (safety-and-content.md, decisions). Off unless asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PromiseReminder {
    /// None.
    #[default]
    Off,
    /// On the day.
    OnTheDay {
        /// When.
        time: WallTime,
        /// In quiet hours too.
        at_this_time_anyway: bool,
    },
    /// On the day before; not for today's word.
    DayBefore {
        /// When.
        time: WallTime,
        /// In quiet hours too.
        at_this_time_anyway: bool,
    },
}

/// A promise as it is written down or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseDraft {
    /// What, 1 to 500 characters.
    pub text: Written,
    /// To whom.
    pub to: PromisedTo,
    /// By when or how often.
    pub schedule: PromiseSchedule,
    /// The hour on its day, if it has one. It decides the order, never what counts as late.
    pub due_time: Option<WallTime>,
    /// The reminder.
    pub remind: PromiseReminder,
}

/// Where one day of a promise stands. All look alike (voice.md rule 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PromiseState {
    /// Its day is today and nothing was said.
    Due,
    /// Its day has not come.
    Coming,
    /// Its day has passed and nothing was said.
    WasDue,
    /// Something was said.
    Answered {
        /// What became of it; never `Open`.
        answer: PromiseAnswer,
    },
    /// Ended by the one who made it.
    Ended,
}

/// One day of a promise, in a list or on a card.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PromiseRow {
    /// The promise.
    pub promise: Id,
    /// Its day, or the day it ended.
    pub day: LocalDay,
    /// What was promised.
    pub text: Written,
    /// "To Sam".
    pub to: Written,
    /// "Each weekday".
    pub rhythm: String,
    /// Where it stands.
    pub state: PromiseState,
    /// "Due today, 18:30", "Was due Friday", "Kept".
    pub state_text: String,
    /// "yesterday", "Friday, 20 November".
    pub day_text: String,
    /// The mark beside it; the words are `state_text`.
    pub mark: PromiseMark,
    /// What can be said of it now, in one look; empty when it was ended.
    pub choices: Vec<PromiseChoice>,
    /// After "Not kept": how it came out. Empty otherwise, and for a promise to oneself.
    pub after_not_kept: Vec<PromiseChoice>,
    /// The whole row as a screen reader says it.
    pub spoken: Written,
}

/// Something that can be said of a day.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PromiseChoice {
    /// What is said by it. "Changed before the day" can take a new day as well.
    pub answer: PromiseAnswer,
    /// The words.
    pub text: String,
    /// It was said.
    pub chosen: bool,
}

/// The words may hold the person's own word for the other one.
impl fmt::Debug for PromiseChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { answer, chosen, .. } = self;
        write!(f, "PromiseChoice({answer:?}, {chosen})")
    }
}

/// What an answer leads to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PromiseSaid {
    /// The day as it stands now.
    pub row: PromiseRow,
    /// One flat text, no praise and no reproach (voice.md 8); empty when the answer was taken back.
    pub text: String,
    /// A quiet "Plan a repair" may stand under it. It opens nothing by force.
    pub offer_repair: bool,
    /// What Undo hands to [`crate::app::App::undo_promise_answer`]; `None` when nothing was changed.
    pub undo: Option<PromiseUndo>,
}

/// The way back from one answer to what was said before it. To be handed back, not to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PromiseUndo {
    /// The promise.
    pub promise: Id,
    /// The day that was answered.
    pub day: LocalDay,
    /// The line that stands since; `None` where the answer was taken back.
    pub stands: Option<i64>,
    /// The line that stood before; `None` where nothing had been said.
    pub before: Option<i64>,
}

/// An answer as it was before a later day changed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierAnswer {
    /// What was said then.
    pub answer: PromiseAnswer,
    /// "Not kept, not told yet".
    pub text: String,
    /// When it was said.
    pub said_on: LocalDay,
    /// When it was changed.
    pub changed_on: LocalDay,
    /// "Said on Monday, 9 November, changed on Friday, 20 November."
    pub dates: String,
}

/// Words a promise had before they were changed on a later day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierWords {
    /// The words.
    pub text: Written,
    /// Until this day.
    pub changed_on: LocalDay,
}

/// One promise with its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseView {
    /// Its id.
    pub id: Id,
    /// As it can be changed now. A promise that was moved has its new day here.
    pub draft: PromiseDraft,
    /// "To Sam".
    pub to: Written,
    /// "Each weekday".
    pub rhythm: String,
    /// The day it was ended, if it was.
    pub ended_on: Option<LocalDay>,
    /// Words, day and reminder can be changed: it did not end and its day is not over.
    pub can_change: bool,
    /// A question beside very large words such as "never", or empty. No block.
    pub very_large: String,
    /// "09:00 has passed already. No reminder comes for this.", or when the first one comes; empty while none has passed.
    /// To be said after saving.
    pub remind_passed: String,
    /// Its days, newest first: the next one, those that can still be answered, and those that were; at most 200.
    pub days: Vec<PromiseRow>,
    /// Answers that were changed later, newest first.
    pub earlier_answers: Vec<EarlierAnswer>,
    /// Words that were changed later, newest first.
    pub earlier_words: Vec<EarlierWords>,
}

/// The page of promises.
pub(crate) struct PromisesView {
    /// Today's, by hour, then one open day of the last seven for each promise; none while a
    /// hard day rests (design.md 13, N6).
    pub due: Vec<PromiseRow>,
    /// The next day of each promise, soonest first; at most 100.
    pub coming: Vec<PromiseRow>,
    /// What was said, what stayed open longer, and what was ended, newest first; at most 100.
    pub earlier: Vec<PromiseRow>,
    /// Eight weeks of it.
    pub record: PromiseRecordView,
    /// Today's word was said.
    pub todays_word_said: bool,
    /// "How did it go with today's word?", in the evening while it is open, else empty.
    pub evening_look: String,
    /// What stands here while there is nothing, or empty.
    pub empty: String,
}

/// Said and done: counts of one's own deeds, no score, nobody else's (S9, S10).
pub(crate) struct PromiseRecordView {
    /// One column a week, oldest first.
    pub weeks: Vec<PromiseWeekView>,
    /// The picture in one sentence.
    pub line: String,
    /// Honesty apart from success, in one sentence; empty when nothing is to be said of it.
    pub honesty: String,
    /// What stands under `honesty`: "1 told", "1 found out"; no line for a count of zero.
    pub honesty_legend: Vec<String>,
}

/// One week of the picture, as the person's weeks begin.
pub(crate) struct PromiseWeekView {
    /// Its first day.
    pub from: LocalDay,
    /// One mark for each day of a promise, in order of days.
    pub marks: Vec<PromiseMark>,
    /// The week as a screen reader says it.
    pub spoken: String,
}

/// A promise due on a day, for the check-in.
pub(crate) struct DuePromise {
    pub id: Id,
    pub text: Written,
    pub answer: Option<PromiseAnswer>,
}

/// A promise with a reminder, for the planner of reminders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RemindedPromise {
    pub id: Id,
    /// Days from today on that are still open, rising, at most 64.
    pub days: Vec<LocalDay>,
    pub time: WallTime,
    /// The reminder comes on the day before each of the days.
    pub day_before: bool,
    pub at_this_time_anyway: bool,
    /// When it was asked for.
    pub since: Timestamp,
}
