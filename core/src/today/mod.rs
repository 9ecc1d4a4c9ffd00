//! The day's page: everything Today shows, in one call (design.md 02, 03, 26).

mod asked;
mod done;
pub(crate) mod due;
mod ops;
mod said_and_done;
mod views;

use crate::bowl::BowlsView;
use crate::cards::CardTodayView;
use crate::check_in::Answer;
use crate::clock::{LocalDay, Timestamp};
use crate::hard_day::HardDayView;
use crate::page::{Icon, Route};
use crate::promises::{PromiseMark, PromiseRow};
use crate::prompts::PromptTodayView;
use crate::recovery::RecoveryNoticeView;
use crate::settings::Side;
use crate::written::Written;

/// The day's page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TodayView {
    /// The civil day.
    pub day: LocalDay,
    /// When the page reads otherwise though nobody writes: another day, another greeting, the end of a hard day. Read it,
    /// and all that is of today, again then, and whenever it comes to the front or clock or zone change.
    pub stands_until: Timestamp,
    /// "Tuesday, 24 November".
    pub date: String,
    /// "Good evening".
    pub greeting: String,
    /// The person's side; `None` before set-up.
    pub side: Option<Side>,
    /// This history was made up by `grain demo`; empty for a person's own.
    pub made_up: String,
    /// A copy stands in the place of damaged notes, and the person has not read of it yet.
    pub recovery_notice: Option<RecoveryNoticeView>,
    /// The check-in: due, begun or done.
    pub check_in: TodayCheckIn,
    /// A quiet row when yesterday has no entry and could still get one: a tap opens its check-in. Never a demand (N8).
    pub yesterday: Option<TodayYesterday>,
    /// A hard day rests; the page shows only this and the card.
    pub hard_day: Option<HardDayView>,
    /// "Resting until 30 November" while reminders pause, else empty.
    pub paused: String,
    /// Promises of today and those whose day has passed without an answer.
    pub promises: Vec<PromiseRow>,
    /// "Two promises are for today.", or empty.
    pub promises_line: String,
    /// What of the practices has its day, at most three lines (`today/due.rs` has the rule).
    pub due: Vec<TodayDue>,
    /// "For now", over those lines; empty when there are none.
    pub due_line: String,
    /// The card of the day.
    pub card: CardTodayView,
    /// The question of the day.
    pub prompt: PromptTodayView,
    /// The bowls in small.
    pub bowls: BowlsView,
    /// "5 areas", under the row of the pooled bowl; empty without one.
    pub areas: String,
}

/// A line of a practice that has its day: a tap opens its page, and there is nothing to answer here.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TodayDue {
    /// A picture before it.
    pub icon: Icon,
    /// The practice's name.
    pub text: String,
    /// A plain fact without a number, never what was written.
    pub second: String,
    /// What a tap opens.
    pub route: Route,
}

/// Yesterday, still open.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TodayYesterday {
    /// The words of the row.
    pub text: String,
    /// The day whose check-in a tap opens.
    pub day: LocalDay,
}

/// How far today's check-in has come.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[allow(clippy::large_enum_variant)] // one of it is made for a page, and none is kept
pub enum TodayCheckIn {
    /// Nothing said yet. The first question can be answered on the page itself; its heading opens the check-in unanswered.
    Due {
        /// The first question of the person's form.
        first: TodayQuestion,
    },
    /// Some of it is saved.
    Begun {
        /// "Some of it is saved. You can go on, or leave it."
        text: String,
    },
    /// "Done" was tapped; it stays open to changes.
    Done {
        /// The page after it.
        #[serde(flatten)]
        done: TodayDone,
    },
}

/// The one question that is answered on Today itself.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TodayQuestion {
    /// Small label over it: "Check-in", "What I did today".
    pub label: String,
    /// The question, or the first line of it.
    pub text: String,
    /// The choices are the five steps of a scale, drawn as moons; else they are words.
    pub steps: bool,
    /// What can be said of it, in order.
    pub choices: Vec<TodayChoice>,
}

/// One thing that can be said right there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TodayChoice {
    /// The words.
    pub text: String,
    /// What a tap says; afterwards the check-in opens.
    pub answer: Answer,
}

/// The page after "Done": what changed for one who heals, what was said and done for one who rebuilds.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TodayDone {
    /// When "Done" was tapped last.
    pub at: Timestamp,
    /// "20:41": the time and nothing of what was said. Anyone may see this page.
    pub text: String,
    /// "Felt safe: mostly · calm, distant": what was said, seen only after a tap on the row and folded again when one leaves
    /// the page, empty when nothing of it was said. In no JSON: a page that is printed cannot be folded.
    #[serde(skip)]
    pub said: Written,
    /// The bowls to be seen: those that changed today, at most three, or on a quiet day all of them pooled. Empty for one who
    /// only rebuilds.
    pub bowls: Vec<DoneBowl>,
    /// The other bowls that changed, a sentence each.
    pub more: Vec<Written>,
    /// "A quiet day", when no bowl changed; else empty.
    pub quiet: String,
    /// "All together: filling", or the only bowl's word, under the bowls; or empty.
    pub under: String,
    /// The grains between `before` and `level` of each bowl fall now. True once for each "Done", until
    /// [`crate::app::App::grains_fell`] says that it has begun.
    pub falls: bool,
    /// The week of one who rebuilds.
    pub week: Option<SaidAndDone>,
    /// "Nothing else is waiting today."; empty while anything on the page is still open.
    pub closing: String,
}

/// A bowl on the page after "Done".
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DoneBowl {
    /// The area's key, seed of its places; empty for the pooled bowl.
    pub area: String,
    /// Series 1 to 8; 0 for the pooled bowl.
    pub series: u8,
    /// 0 to 100. In no JSON: together they are said in a word, never a number.
    #[serde(skip)]
    pub level: u8,
    /// The level from which grains fall or fade; the same as `level` when nothing is to move.
    #[serde(skip)]
    pub before: u8,
    /// The area's name, or "All together".
    pub name: Written,
    /// "5 added", under the name; empty on a quiet day.
    pub text: String,
    /// "Time and presence: 5 grains added today." The same as one sentence, for one bowl alone and for a screen reader.
    pub line: Written,
}

/// One's own promises of this week: no bowl, as it is not theirs to fill, no sum, nothing of anyone else (S9, S10).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SaidAndDone {
    /// "Said and done this week".
    pub title: String,
    /// The seven days as the person's week begins. A day of which nothing was said is a gap and nothing else (N8).
    pub days: Vec<SaidDay>,
    /// The words of the marks that stand there.
    pub legend: Vec<SaidWord>,
    /// A line in place of the legend while there is no mark, else empty.
    pub none: String,
    /// The row as a screen reader says it.
    pub spoken: String,
    /// What comes next: the next promise, or a way to one.
    pub next: TodayNext,
}

/// What comes next: a tap opens its page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TodayNext {
    /// A picture before it.
    pub icon: Icon,
    /// What was promised, or a way to a promise.
    pub text: Written,
    /// "Due Friday", or a plain line.
    pub second: String,
    /// What a tap opens.
    pub route: Route,
}

/// A day of that week.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SaidDay {
    /// "Mon".
    pub name: String,
    /// It is today.
    pub is_today: bool,
    /// One mark for each promise of which something was said, at most three.
    pub marks: Vec<PromiseMark>,
}

/// A mark with its words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SaidWord {
    /// The mark.
    pub mark: PromiseMark,
    /// "Kept".
    pub text: String,
}
