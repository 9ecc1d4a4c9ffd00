//! Hard moments (product.md system 5, screens 11, 12, 27): two scripts from the content, the person's plan written while
//! calm, and a note of the moment in two taps. Opening a script or a pause writes nothing.
//!
//! Where to start: [`HardMomentView`] is the first page, [`MomentScriptView`] a script screen by screen,
//! [`ReturnTimeView`] a time at which a pause may end.

mod breathing;
pub(crate) mod month_page;
mod noted;
pub(crate) mod ops;
mod plan;
pub(crate) mod plan_page;
pub(crate) mod returns;
mod scripts;
pub(crate) mod store;

pub use breathing::{BreathPhaseView, BreathTurn, BreathingView, before_lock as breathing_before_lock};
pub use noted::MomentNotedView;
pub use plan::{HardDate, MOST_DATES, MomentPlanDraft, PLAN_PART};
pub use returns::{ReturnChoice, ReturnTimeView};
pub use scripts::{MomentChoiceView, MomentPlace, MomentScreenView, MomentScriptView};

use crate::store::sql::stored_as_text;

/// What a hard moment is, as the person says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum MomentKind {
    /// "I am triggered."
    Triggered,
    /// "I am getting defensive."
    Defensive,
}
stored_as_text!(MomentKind { Triggered = "triggered", Defensive = "defensive" });

/// The first page: "What is here right now?"
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HardMomentView {
    /// The two ways in.
    pub ways: Vec<MomentWayView>,
    /// "Or go straight to": plan, people, ground. Help stands in the frame of every screen.
    pub straight: Vec<MomentRowView>,
}

/// One of the two ways in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentWayView {
    /// Which script.
    pub kind: MomentKind,
    /// "I am triggered".
    pub text: String,
    /// "Breathe slowly, feel the ground".
    pub line: String,
}

/// A row that leads somewhere at once.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentRowView {
    /// The words.
    pub text: String,
    /// What stands under it, when there is no plan or no one to call; else empty.
    pub line: String,
    /// Where it leads.
    pub leads_to: MomentPlace,
}
