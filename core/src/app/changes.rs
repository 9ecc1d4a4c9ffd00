use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

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
