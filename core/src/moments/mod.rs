//! Hard moments (product.md system 5, screens 11, 12, 27): breathing, the ground, a pause before an answer, someone to call,
//! the person's plan written while calm, and a note of the moment in two taps. Every page is one that a person can read and
//! tap with one trembling hand: one sentence, large buttons. Opening any of them writes nothing.
//!
//! Where to start: [`HardMomentView`] is the first page, [`GroundingView`], [`PauseView`](crate::pause::PauseView) and [`BreathingView`] are where
//! it leads, [`ReturnTimeView`] is a time at which a pause may end.

mod breathing;
mod calls;
mod ground;
pub(crate) mod month_page;
mod noted;
pub(crate) mod ops;
mod plan;
pub(crate) mod plan_page;
pub(crate) mod returns;
pub(crate) mod store;

pub use breathing::{BreathPhaseView, BreathTurn, BreathingView, before_lock as breathing_before_lock};
pub use calls::MomentCallView;
pub use ground::{GroundStepView, GroundingView};
pub use noted::MomentNotedView;
pub use plan::{HardDate, MOST_DATES, MomentPlanDraft, PLAN_PART};
pub use returns::{ReturnChoice, ReturnTimeView};

use crate::store::sql::stored_as_text;
use crate::written::Written;

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
    /// "Or go straight to": whom to call at once, the ground, the plan. Help stands in the frame of every page.
    pub straight: Vec<MomentRowView>,
    /// "Someone else" leads to them; empty unless there are several.
    pub others: Vec<MomentCallView>,
    /// Over them: "It may show in your call list."
    pub call_note: String,
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

/// A button that leads somewhere at once.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentRowView {
    /// The words.
    pub text: Written,
    /// What stands under it, when there is no plan, no one to call, or a call to be seen; else empty.
    pub line: String,
    /// Where it leads.
    pub leads_to: MomentPlace,
}

/// Where a tap in a hard moment leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum MomentPlace {
    /// The dialler, with the number of someone saved in it. It calls nobody by itself (R6).
    Call {
        /// `tel:` address.
        address: Written,
    },
    /// The others to call.
    Others,
    /// Help, as nobody with a number is saved.
    Help,
    /// The plan.
    Plan,
    /// Feeling the ground, from its start.
    Ground,
}
