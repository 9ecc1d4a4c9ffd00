//! Promises (product.md system 11).

use crate::clock::LocalDay;

/// What became of a promise on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PromiseAnswer {
    /// Kept.
    Kept,
    /// Not kept, and how it came out.
    NotKept {
        /// `None` until the person says it.
        known: Option<Known>,
    },
    /// Changed before the day: renegotiated, which is not a broken promise.
    Changed {
        /// The new day; `None` when it was given up together.
        new_day: Option<LocalDay>,
    },
    /// The answer is taken back: the promise is open again.
    Open,
}

/// How a promise that was not kept came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Known {
    /// I told my partner.
    Told,
    /// It was found out.
    FoundOut,
    /// Not told yet.
    NotToldYet,
}
