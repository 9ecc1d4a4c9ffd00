//! What works before set-up, without a key and without a database.

use std::collections::HashMap;

use grain_core::bowl::StartingWord;
use grain_core::clock::LocalDay;
use grain_core::content::{self, DayWords, Language};
use grain_core::error::ErrorKind;
use grain_core::error_words::{self, ErrorWords};
use grain_core::lock;
use grain_core::moments::{self, BreathingView};

/// The version of Grain, such as `0.1.0`.
#[uniffi::export]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Every fixed text of the screens by its id (`today-title`). Load it once; an unknown language is English.
#[uniffi::export]
pub fn labels(language: String) -> HashMap<String, String> {
    content::words(&language).labels().into_iter().map(|(id, text)| (id.to_owned(), text)).collect()
}

/// The words for something that went wrong outside the core: an exception that is no `GrainError` is
/// [`ErrorKind::TryAgain`].
#[uniffi::export]
pub fn explain(kind: ErrorKind, language: String) -> ErrorWords {
    error_words::of_kind(kind, content::words(&language))
}

/// False while any text was not signed by named experts: About says so.
#[uniffi::export]
pub fn reviewed_by_experts(language: String) -> bool {
    content::reviewed_by_experts(content::content(&language))
}

/// Every language that Grain speaks, each by its own name.
#[uniffi::export]
pub fn languages() -> Vec<Language> {
    content::languages()
}

/// A day in words, for what has no view of its own: a button that opens the calendar, the page after Exit.
#[uniffi::export]
pub fn day_words(language: String, day: LocalDay) -> DayWords {
    content::day_words(&language, day)
}

/// The words to choose a starting level from.
#[uniffi::export]
pub fn starting_words(language: String) -> Vec<StartingWord> {
    grain_core::bowl::starting_words(&language)
}

/// Slow breathing before the app's lock: it is made without the notes and shows nothing of anybody's.
#[uniffi::export]
pub fn breathing_before_lock(language: String, reduced_motion: bool) -> BreathingView {
    moments::breathing_before_lock(&language, reduced_motion)
}

/// The shortest code of a lock, in digits or letters (S23).
#[uniffi::export]
pub fn shortest_code() -> u32 {
    lock::SHORTEST_CODE
}

/// Seconds until the next try after so many wrong codes in a row (S24).
#[uniffi::export]
pub fn wait_after_wrong_codes(wrong: u32) -> u32 {
    lock::wait_after(wrong)
}

/// "Try again in 30 seconds.", on a lock that waits.
#[uniffi::export]
pub fn wait_to_unlock(language: String, seconds: u32) -> String {
    content::words(&language).settings_wait(seconds)
}
