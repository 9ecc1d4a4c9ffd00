//! How the core's own types cross to Kotlin and Swift, and the one error they see.
//!
//! A value that cannot be read on the way in becomes the [`GrainError`] of the called function, never a panic: every
//! exported function that takes one of these types returns `Result<_, GrainError>`.

use crate::clock::{LocalDay, Timestamp, WallTime, Zone};
use crate::content::{self, Words};
use crate::error::{Error, ErrorKind, Problem};
use crate::error_words::{self, ErrorWords};
use crate::ids::Id;
use crate::page::{Act, Route};
use crate::written::Written;

uniffi::custom_type!(
    /// A civil day of the person: a calendar date, never an instant.
    LocalDay, String, { lower: |day| day.to_string(), try_lift: |text| text.parse().map_err(unreadable) }
);
uniffi::custom_type!(
    /// An instant.
    Timestamp, i64, { lower: |instant| instant.0, try_lift: |millis| Ok(Timestamp(millis)) }
);
uniffi::custom_type!(
    /// The id of one stored thing. To be handed back, not to be read.
    Id, String, { lower: |id| id.to_string(), try_lift: |text| text.parse().map_err(unreadable) }
);
uniffi::custom_type!(
    /// A place in the app. To be kept and handed back, not to be read.
    Route, String, { lower: |route| route.to_string(), try_lift: |text| text.parse().map_err(unreadable) }
);
uniffi::custom_type!(
    /// Something that can be done. To be handed back, not to be read.
    Act, String, { lower: |act| act.to_string(), try_lift: |text| text.parse().map_err(unreadable) }
);
uniffi::custom_type!(
    /// A time on the wall clock, to the minute.
    WallTime, String, { lower: |time| time.to_string(), try_lift: |text| text.parse().map_err(unreadable) }
);
uniffi::custom_type!(
    /// A time zone: an IANA id such as `Europe/Dublin`, or a bare offset such as `+05:30`.
    Zone, String, { lower: |zone| zone.id(), try_lift: |id| id.parse().map_err(unreadable) }
);
uniffi::custom_type!(
    /// A text a person wrote, or a sentence that holds one. Never to be logged.
    Written, String, { lower: |written| written.into_string(), try_lift: |text| Ok(text.into()) }
);

/// No settings are at hand while a value is read, so that these words are in the first language.
fn unreadable(error: Error) -> uniffi::deps::anyhow::Error {
    GrainError::new(&error, content::words("")).into()
}

/// What went wrong, by what the person can do about it. `title` and `text` are ready to show.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum GrainError {
    /// Correct what was entered. Nothing was changed.
    #[error("{field}: {problem:?}")]
    BadInput {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
        /// The field in the product's words (`day`, `text`, `area` …).
        field: String,
        /// Why it was refused.
        problem: Problem,
    },
    /// Look again; it is gone.
    #[error("not found")]
    NotFound {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
    },
    /// Use the right key, or a backup. Nothing was changed.
    #[error("wrong key")]
    WrongKey {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
    },
    /// Update the app. Nothing was changed.
    #[error("newer version")]
    NewerVersion {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
    },
    /// Use a backup; the file is kept.
    #[error("damaged")]
    Damaged {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
    },
    /// Make room, then save again. Nothing was saved.
    #[error("no room")]
    NoRoom {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
    },
    /// Let the app write to its folder. Nothing was saved.
    #[error("cannot write")]
    CannotWrite {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
    },
    /// Try again.
    #[error("try again")]
    TryAgain {
        /// What happened.
        title: String,
        /// What can be done.
        text: String,
    },
}

impl GrainError {
    /// The error as a shell sees it, said in these words.
    pub fn new(error: &Error, words: Words) -> Self {
        let ErrorWords { title, text } = error_words::words(error, words);
        match (error.kind(), error) {
            (ErrorKind::BadInput, Error::Input { field, problem, .. }) => {
                Self::BadInput { title, text, field: field.clone(), problem: *problem }
            }
            (ErrorKind::BadInput, _) => {
                Self::BadInput { title, text, field: String::new(), problem: Problem::NotAllowed }
            }
            (ErrorKind::NotFound, _) => Self::NotFound { title, text },
            (ErrorKind::WrongKey, _) => Self::WrongKey { title, text },
            (ErrorKind::NewerVersion, _) => Self::NewerVersion { title, text },
            (ErrorKind::Damaged, _) => Self::Damaged { title, text },
            (ErrorKind::NoRoom, _) => Self::NoRoom { title, text },
            (ErrorKind::CannotWrite, _) => Self::CannotWrite { title, text },
            (ErrorKind::TryAgain, _) => Self::TryAgain { title, text },
        }
    }
}
