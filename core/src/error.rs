//! One rich error inside; [`ErrorKind`] is the short list of things a person can do about it.

use std::io;

/// The result of every operation of the core.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong, with what is needed to say so in words. Never holds text that was written in the app.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A value was refused; nothing was changed.
    #[error("{field}: {problem:?}")]
    Input {
        /// The field in the product's words (`day`, `text`, `area`, `safe` …).
        field: String,
        /// Why it was refused.
        problem: Problem,
        /// The most that fits, where the problem has one: characters, items or days.
        limit: Option<u32>,
    },
    /// The thing asked for is not there (any more).
    #[error("no such {0}")]
    NotFound(&'static str),
    /// The key does not open the database. Nothing was changed.
    #[error("the key does not open the database")]
    WrongKey,
    /// The file is no database of Grain. Nothing was changed.
    #[error("not a database of Grain")]
    NotGrain,
    /// The database was written by a newer version. Nothing was changed.
    #[error("schema {found} is newer than {known}")]
    NewerSchema {
        /// Schema of the file.
        found: u32,
        /// Newest schema this version knows.
        known: u32,
    },
    /// The database is damaged and no good snapshot exists. The file is kept.
    #[error("the database is damaged and there is no copy")]
    Damaged,
    /// No room to save. Nothing was acknowledged.
    #[error("no room left")]
    NoRoom,
    /// The data folder cannot be written.
    #[error("the folder cannot be written")]
    ReadOnly,
    /// Another process kept the database for too long; try again.
    #[error("the store is busy")]
    Busy,
    /// The platform's clock, zone, key or randomness failed; holds the name of the trait.
    #[error("the platform gave no {0}")]
    Platform(&'static str),
    /// SQLite said something that none of the above covers.
    #[error("store: {0}")]
    Sql(rusqlite::Error),
    /// The file system said something that none of the above covers.
    #[error("file: {0}")]
    Io(io::Error),
    /// A stored value could not be read back.
    #[error("stored value of {0}")]
    Stored(&'static str),
}

/// Why a value was refused. Each has one sentence in `errors.ftl` that says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Problem {
    /// No such key, question, word or option.
    UnknownKey,
    /// A number outside the allowed range.
    OutOfRange,
    /// A day that has not come yet.
    DayInFuture,
    /// A day that has passed, where today or a later one is needed.
    DayInPast,
    /// A day before the last seven.
    DayTooFarBack,
    /// Nothing but white space.
    Empty,
    /// Longer than the field allows.
    TooLong,
    /// More items than the field allows.
    TooMany,
    /// Not a telephone number.
    NotANumber,
    /// No IANA zone of that name.
    UnknownZone,
    /// Not an area of this person.
    UnknownArea,
    /// Not `YYYY-MM-DD`.
    NotADay,
    /// Not a time.
    NotATime,
    /// The thing is already closed and cannot be changed this way.
    AlreadyClosed,
    /// The action does not belong to this role or kind.
    NotAllowed,
    /// The same thing is there already.
    Duplicate,
}

/// What a person can do about an error: at most eight kinds cross the FFI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ErrorKind {
    /// Correct what was entered.
    BadInput,
    /// Look again; it is gone.
    NotFound,
    /// Use the right key, or a backup.
    WrongKey,
    /// Update the app.
    NewerVersion,
    /// Use a backup; the file is kept.
    Damaged,
    /// Make room, then save again.
    NoRoom,
    /// Let the app write to its folder.
    CannotWrite,
    /// Try again.
    TryAgain,
}

impl Error {
    /// A refused value.
    pub fn input(field: impl Into<String>, problem: Problem) -> Self {
        Self::Input { field: field.into(), problem, limit: None }
    }

    /// A refused value, with the most that fits.
    pub fn beyond(field: impl Into<String>, problem: Problem, limit: usize) -> Self {
        Self::Input { field: field.into(), problem, limit: u32::try_from(limit).ok() }
    }

    /// What the person can do about it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Input { .. } => ErrorKind::BadInput,
            Self::NotFound(_) => ErrorKind::NotFound,
            Self::WrongKey => ErrorKind::WrongKey,
            Self::NewerSchema { .. } => ErrorKind::NewerVersion,
            Self::NotGrain | Self::Damaged | Self::Stored(_) => ErrorKind::Damaged,
            Self::NoRoom => ErrorKind::NoRoom,
            Self::ReadOnly => ErrorKind::CannotWrite,
            Self::Busy | Self::Platform(_) | Self::Sql(_) | Self::Io(_) => ErrorKind::TryAgain,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::NoRoom,
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::NotADatabase) => Self::WrongKey,
            Some(Code::DatabaseCorrupt) => Self::Damaged,
            _ => Self::Sql(error),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoRoom,
            io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::NotFound => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}
