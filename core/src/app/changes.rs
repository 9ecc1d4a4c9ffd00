use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::content::Words;

/// What a write touched: screens that show it load their view again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Subject {
    /// Settings and role.
    Settings,
    /// The list of areas.
    Areas,
    /// Grains and levels.
    Bowl,
    /// The check-in of a day.
    CheckIn,
    /// A hard day or a pause.
    HardDay,
    /// Promises.
    Promises,
    /// Prompts and their answers.
    Prompts,
    /// Cards.
    Cards,
    /// Things to tell.
    Disclosures,
    /// Hard moments and the plan.
    Moments,
    /// The support circle.
    Circle,
    /// Reminder rules: plan again.
    Reminders,
    /// What is written down and kept: boundaries, goals, commitments, small measures, lessons.
    Kept,
    /// The account of money.
    Money,
    /// Notes that came from another app.
    Imported,
}

impl Subject {
    /// All of them: other notes stand in the place of those before.
    pub(crate) const ALL: &[Self] = &[
        Self::Settings,
        Self::Areas,
        Self::Bowl,
        Self::CheckIn,
        Self::HardDay,
        Self::Promises,
        Self::Prompts,
        Self::Cards,
        Self::Disclosures,
        Self::Moments,
        Self::Circle,
        Self::Reminders,
        Self::Kept,
        Self::Money,
        Self::Imported,
    ];

    /// What the person calls entries of it, inside a list.
    pub(crate) fn entries(self, words: Words) -> String {
        match self {
            Self::Settings => words.entries_settings(),
            Self::Areas => words.entries_areas(),
            Self::Bowl => words.entries_bowl(),
            Self::CheckIn => words.entries_check_in(),
            Self::HardDay => words.entries_hard_day(),
            Self::Promises => words.entries_promises(),
            Self::Prompts => words.entries_prompts(),
            Self::Cards => words.entries_cards(),
            Self::Disclosures => words.entries_disclosures(),
            Self::Moments => words.entries_moments(),
            Self::Circle => words.entries_circle(),
            Self::Reminders => words.entries_reminders(),
            Self::Kept => words.entries_kept(),
            Self::Money => words.entries_money(),
            Self::Imported => words.entries_imported(),
        }
    }
}

/// Hears of changes after the commit.
pub trait Listener: Send + Sync {
    /// What changed. What this does or fails to do changes nothing here.
    fn changed(&self, subjects: &[Subject]);
}

/// Tells every listener; one that panics does not keep the others from hearing.
pub(super) fn notify(listeners: &[Arc<dyn Listener>], subjects: &[Subject]) {
    for listener in listeners {
        let _ = catch_unwind(AssertUnwindSafe(|| listener.changed(subjects)));
    }
}
