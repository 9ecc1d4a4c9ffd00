//! Over time (product.md system 24): what was written, as pictures with a sentence each, and only where there is enough of it. A
//! day without an entry is a gap and never a zero (N8); nothing is said of anybody else (S10); nothing is a cause, a verdict or a
//! forecast (design.md 51). A hard day is stored nowhere and so in no picture (N6).
//!
//! Where to start: [`book`] reads what there is, once; [`page`] has the list and what each page is made of; [`stats`] the numbers;
//! docs/insights.md where they come from and from how many entries on something is said.

mod back;
mod before;
mod book;
mod calendar;
mod day;
mod days;
mod deeds;
mod feelings;
mod level;
pub(crate) mod page;
mod place;
mod spans;
mod stats;
pub(crate) mod told;
mod topic;

pub(crate) use back::DOMAIN as BACK;
pub(crate) use day::DOMAIN as DAY;

/// Days that must be written before anything is said of a thing (design.md 51).
const FEWEST_DAYS: usize = 14;
/// Cases, and cases without it, that must be known before a pattern is said (design.md 51).
const FEWEST_CASES: u32 = 8;
/// Columns with something in them that a direction needs: with three, no slope can be told from chance at 95 in 100.
const FEWEST_COLUMNS: usize = 5;
