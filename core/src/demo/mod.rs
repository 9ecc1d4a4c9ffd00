//! A made-up history, to try the app out and to measure it. It is written through the same operations as a real one, with
//! a clock that moves from day to day, and it is marked: Today says so as long as it is there.
//!
//! Where to start: [`crate::app::App::make_demo`]; [`days`] writes one day after the other, [`mood`] says how each was.
//! The same seed on the same day gives the same history.

mod days;
mod mood;
mod ops;
mod rng;
pub(crate) mod store;
#[cfg(test)]
mod tests;

/// Most years that can be made up.
pub const MOST_YEARS: u8 = 10;

/// What was made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoView {
    /// Days that were lived, those without an entry included.
    pub days: u32,
    /// Days with a check-in.
    pub check_ins: u32,
    /// "3,650 made-up days are here now."
    pub text: String,
    /// What Today shows while they are there.
    pub made_up: String,
}
