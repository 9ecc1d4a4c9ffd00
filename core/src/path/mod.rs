//! A path (voice-practices 13): an optional slow programme in three parts of five steps, one for each side. It has no dates and
//! no rhythm, is brought up by nothing, and counts nothing: a tick is the person's own and can be taken back.
//!
//! A later part is opened by the one who was hurt on their own phone; by the one who rebuilds only after they were told that they
//! can go on, or to read on for themselves where nobody could tell them. What is done is a line of the round it was done in,
//! so that "once more" begins anew and deletes nothing.

pub(crate) mod page;

use crate::page::{Island, Route};
use crate::settings::Side;

/// Parts.
const PARTS: u8 = 3;

/// Where a step is done, where there is a page for it.
fn place(side: Side, part: u8, step: usize) -> Option<Route> {
    let to = |domain| Some(Route::to(domain));
    match (side, part, step) {
        (Side::Rebuilding, 1, 0) | (Side::Rebuilding, 2, 3) => to("repair"),
        (Side::Rebuilding, 1, 1) => to("disclosures"),
        (Side::Rebuilding, 1, 2) => to("slip_plan"),
        (Side::Rebuilding, 1, 3) => to("circle"),
        (Side::Rebuilding, 1, 4) | (Side::Rebuilding, 3, 1) => to("promises"),
        (Side::Rebuilding, 2, 0) => Some(Island::HardMoment.route()),
        (Side::Rebuilding, 2, 2) => to("listening"),
        (Side::Rebuilding, 2, 4) | (Side::Rebuilding, 3, 2) => to("offers"),
        (Side::Rebuilding, 3, 4) => to("commitments"),
        (Side::Rebuilding, ..) => None,
        (_, 1, 1) => to("areas"),
        (_, 1, 2) => to("circle"),
        (_, 1, 3) => to("boundaries"),
        (_, 1, 4) => to("plan"),
        (_, 2, 0) => Some(Island::CheckIn { day: None }.route()),
        (_, 2, 1) => to("lessons"),
        (_, 2, 3) => to("guides"),
        (_, 3, 0) => to("measures"),
        (_, 3, 1) => to("peace"),
        (_, 3, 2) => to("commitments"),
        (_, 3, 3) => Some(Island::Bowls.route()),
        (_, 3, 4) => to("goals"),
        _ => None,
    }
}

/// It asks for the other one, so it is not there for those who are alone, pause or part.
const fn needs_both(side: Side, part: u8, step: usize) -> bool {
    match side {
        Side::Rebuilding => matches!((part, step), (2, 2 | 4) | (3, 2)),
        _ => matches!((part, step), (2, 3) | (3, 0)),
    }
}
