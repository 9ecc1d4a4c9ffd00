//! What a practice brings to Today.

use super::{Icon, Route};
use crate::clock::LocalDay;

/// One line of a practice that has its day: its name and a plain fact, never what was written there, since anyone may see the
/// page on which it stands. The facts have no number in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    pub icon: Icon,
    /// The practice's name.
    pub text: String,
    /// Why it stands there.
    pub second: String,
    /// Where a tap leads.
    pub route: Route,
    pub by: By,
    /// When it was set: of several the oldest goes first.
    pub set_on: LocalDay,
}

/// What brought it up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum By {
    /// A day the person set themselves. It is that day's alone.
    Day,
    /// The rhythm in which the person wants to look again, since the day in it.
    Rhythm(LocalDay),
}
