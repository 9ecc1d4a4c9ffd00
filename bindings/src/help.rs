//! Help: numbers and the page "When it does not feel safe". Needs no [`crate::Grain`]: it works before set-up, locked,
//! without the key and offline, cannot fail and changes nothing (S12 to S19, R1 to R10).

use grain_core::clock::{LocalDay, Timestamp, Zone};
use grain_core::safety::{self, SafetyLinesView, SafetyPageView, YoungHelpView};

/// The Help page with the numbers of a country (ISO 3166-1 alpha-2, empty when it is not known). `now` decides which
/// numbers have expired.
#[uniffi::export]
pub fn safety_page(language: String, country: String, now: Timestamp) -> SafetyPageView {
    safety::safety_page(&language, &country, day(now))
}

/// What someone under 18 sees in place of the first run: whom to talk to. Nothing of it is kept.
#[uniffi::export]
pub fn young_help(language: String, country: String, now: Timestamp) -> YoungHelpView {
    safety::young_help(&language, &country, day(now))
}

/// The fixed lines that other screens carry as they stand.
#[uniffi::export]
pub fn safety_lines(language: String) -> SafetyLinesView {
    safety::safety_lines(&language)
}

/// An instant always crosses; a day may be one that is none, and Help never fails. Where a number expires a few hours
/// early or late does not matter.
fn day(now: Timestamp) -> LocalDay {
    LocalDay::at(now, Zone::UTC, 0)
}
