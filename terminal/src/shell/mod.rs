//! A day by single keys.

use crate::cli::Place;
use crate::commands::Said;
use crate::failure::Outcome;

/// Lives a day.
pub fn live(_place: &Place) -> Outcome<Said> {
    Ok(Said::nothing())
}
