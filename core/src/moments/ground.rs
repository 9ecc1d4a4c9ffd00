use super::{MomentPlace, MomentRowView, calls, ops};
use crate::app::Reading;
use crate::error::Result;

/// Feeling the ground: one sentence a page, each gone on from by the person's own tap. No time runs and nothing is counted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GroundingView {
    /// "Feel the ground".
    pub title: String,
    /// Small, over every page: "Not safe, or thinking of hurting yourself? Tap Help."
    pub safety: String,
    /// The pages in order.
    pub steps: Vec<GroundStepView>,
    /// "Another way".
    pub another_way: String,
    /// "Go on".
    pub go_on: String,
    /// "Stop", as large.
    pub stop: String,
    /// The sentence of the last page.
    pub end: String,
    /// From the last page: once more, whom to call, the plan.
    pub then: Vec<MomentRowView>,
    /// "Note it".
    pub note_it: String,
    /// "Close".
    pub close: String,
}

/// One page of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GroundStepView {
    /// The sentence, in one way or in several: no sense is taken for granted. "Another way" goes round.
    pub ways: Vec<String>,
}

pub(super) fn of(scope: &Reading<'_>) -> Result<GroundingView> {
    let words = scope.words();
    let text = scope.content().moments.ground;
    let step = |ways: &[&str]| GroundStepView { ways: ways.iter().map(|way| (*way).to_owned()).collect() };
    let once_more =
        MomentRowView { text: words.moments_once_more().into(), line: String::new(), leads_to: MomentPlace::Ground };
    Ok(GroundingView {
        title: words.moments_ground(),
        safety: text.safety.to_owned(),
        steps: text.step.iter().map(|page| step(page.ways)).collect(),
        another_way: words.moments_another_way(),
        go_on: words.app_go_on(),
        stop: words.moments_stop(),
        end: text.end.to_owned(),
        then: vec![once_more, ops::plan_row(scope)?, calls::first(scope, &calls::all(scope)?)],
        note_it: words.moments_note_it(),
        close: words.moments_close(),
    })
}
