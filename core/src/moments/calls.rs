//! Someone to call: the first of the plan's people, else the first of the circle, one tap away.

use super::{MomentPlace, MomentRowView, store};
use crate::app::Reading;
use crate::circle;
use crate::error::Result;
use crate::order::InOrder;
use crate::written::Written;

/// Someone to call.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MomentCallView {
    /// "Call Jo".
    pub text: Written,
    /// "Friend".
    pub line: String,
    /// `tel:` address that opens the dialler and calls nobody by itself (R6).
    pub address: Written,
}

/// Everyone with a number: first those whom the plan names, then the others in the person's order.
pub(super) fn all(scope: &Reading<'_>) -> Result<Vec<MomentCallView>> {
    let named = store::plan(scope.sql)?.people;
    let mut people = circle::views::people(scope)?;
    people.in_order_by_key(|person| named.iter().position(|id| *id == person.id).unwrap_or(named.len()));
    let words = scope.words();
    let call = |person: circle::PersonView| {
        let text = words.moments_call_name(&*person.person.name).into();
        person.call.map(|address| MomentCallView { text, line: person.relation_text, address })
    };
    Ok(people.into_iter().filter_map(call).collect())
}

/// The button that calls the first of them; without anyone it leads to Help.
pub(super) fn first(scope: &Reading<'_>, all: &[MomentCallView]) -> MomentRowView {
    let words = scope.words();
    match all.first() {
        Some(call) => MomentRowView {
            text: call.text.clone(),
            line: words.moments_call_note(),
            leads_to: MomentPlace::Call { address: call.address.clone() },
        },
        None => MomentRowView {
            text: words.moments_call().into(),
            line: words.circle_none_to_call(),
            leads_to: MomentPlace::Help,
        },
    }
}
