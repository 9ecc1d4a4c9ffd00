//! Goals with realistic timelines (product.md system 18): something I do over months, in pieces. A date that is near for its
//! size gets one kind question; a moved date keeps its history; ending is never failing.
//!
//! Our defaults, not measured (voice-practices 10): under four weeks for a change of habit, under twelve for something large.

pub(crate) mod page;

/// Days below which a date is near for a goal of this size.
const fn near(size: &str) -> i32 {
    match size.as_bytes() {
        b"habit" => 28,
        b"large" => 84,
        _ => 0,
    }
}
