//! Promises (product.md system 11).

use crate::clock::LocalDay;

/// What became of a promise on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PromiseAnswer {
    /// Kept.
    Kept,
    /// Kept late.
    KeptLate,
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
pub(crate) struct DuePromise {
    pub id: crate::ids::Id,
    pub text: String,
    pub answer: Option<PromiseAnswer>,
}
pub(crate) mod ops {
    use super::*;
    use crate::{
        app::{Reading, Writing},
        error::Result,
        ids::Id,
    };
    pub(crate) fn due_on(_: &Reading<'_>, _: LocalDay) -> Result<Vec<DuePromise>> {
        Ok(vec![])
    }
    pub(crate) fn answer(_: &Writing<'_>, _: Id, _: LocalDay, _: PromiseAnswer) -> Result<()> {
        Ok(())
    }
}
