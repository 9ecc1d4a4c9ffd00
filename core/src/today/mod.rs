//! The day's page: everything Today shows, in one call (design.md 02, 03, 26).

pub(crate) mod due;
mod ops;
mod views;

use crate::app::RecoveryNoticeView;
use crate::bowl::BowlsView;
use crate::cards::CardTodayView;
use crate::check_in::QuestionView;
use crate::clock::{LocalDay, Timestamp};
use crate::hard_day::HardDayView;
use crate::page::{Icon, Route};
use crate::promises::PromiseRow;
use crate::prompts::PromptTodayView;
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
    /// A quiet line when yesterday has no entry and could still get one, else empty.
    pub yesterday: String,
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

/// How far today's check-in has come.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum TodayCheckIn {
    /// Nothing said yet. The first question can be answered on the page itself.
    Due {
        /// The first question of the person's form.
        first: QuestionView,
    },
    /// Some of it is saved.
    Begun {
        /// "Some of it is saved. You can go on, or leave it."
        text: String,
    },
    /// "Done" was tapped; it stays open to changes.
    Done {
        /// When.
        at: Timestamp,
        /// "20:41": the time and nothing of what was said. Anyone may see this page.
        text: String,
        /// One line an area with grains of today, in the order of the areas; "No grains today" when there are none.
        grains: Vec<Written>,
        /// "Nothing else is waiting today."; empty while something has its day
        closing: String,
    },
}
