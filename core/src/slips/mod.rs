//! A slip (product.md system 13, design.md 37 and 38): a plan for it, written while calm, and what is done when it happened, step
//! by step, to the telling. Told, it has two truths of one size, and nothing adds them up. How soon it was told is in no
//! column (S4), and a time that has passed is known while it is looked at and kept nowhere.
//!
//! Where to start: [`SlipPlan`] is the plan, `plan_page.rs` its page, `page.rs` the page of one slip, which is a thing to tell
//! like any other (`disclosures`).

pub(crate) mod page;
pub(crate) mod plan_page;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use crate::app::Reading;
use crate::clock::{LocalDay, Timestamp, WallTime};

/// The sentences of the plan, in their order; each is a field of the form and a column.
const SENTENCES: [&str; 6] = ["slip", "before", "first", "call", "say", "rest"];

/// By when the person wants to have told it, as they set it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TellBy {
    /// So many minutes after it happened.
    Within(u32),
    /// At a time of day: on the same day, or on the next where it has passed.
    At(WallTime),
}

/// Lengths that are offered, by key, in minutes.
const LENGTHS: [(&str, u32); 4] = [("hours_2", 120), ("day_1", 1_440), ("days_2", 2_880), ("week_1", 10_080)];

impl TellBy {
    /// The day and the hour of it on the phone's clock, for a slip of now.
    fn moment(self, scope: &Reading<'_>) -> (LocalDay, WallTime) {
        let rollover = scope.settings.rollover_hour;
        match self {
            Self::Within(minutes) => {
                let at = scope.at.plus(i64::from(minutes) * Timestamp::HOUR / 60);
                (LocalDay::at(at, scope.zone, rollover), WallTime::of(scope.zone.local(at)))
            }
            Self::At(time) => {
                let to_come = |day: &LocalDay| {
                    let at = scope.zone.instant(day.date_of(time, rollover), time);
                    at.is_some_and(|at| at > scope.at)
                };
                let day = [scope.today, scope.today.plus(1)].into_iter().find(to_come);
                (day.unwrap_or(scope.today.plus(2)), time)
            }
        }
    }
}

/// The plan.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SlipPlan {
    /// By [`SENTENCES`]; what was left open is empty.
    sentences: [String; 6],
    tell_by: Option<TellBy>,
    /// A reminder comes at that time; off until it is switched on.
    remind: bool,
    written_on: LocalDay,
}

impl SlipPlan {
    fn of(&self, sentence: &str) -> &str {
        let at = SENTENCES.iter().position(|known| *known == sentence);
        at.map_or("", |at| self.sentences[at].as_str())
    }
}
