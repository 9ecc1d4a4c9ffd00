//! What a tap does, and what follows.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Form, Page, Route};
use crate::error::{Error, Problem, Result};
use crate::written::Written;

/// One thing that can be done, made by the core and handed back as it was given: from a page, a notification or a widget.
/// It names its domain and holds ids, keys and days, never what was written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(into = "String")]
pub struct Act {
    domain: String,
    what: String,
}

/// Longest text of an act.
const LONGEST: usize = 2_000;

impl Act {
    /// An act of a domain.
    pub(crate) fn of(domain: &str, act: &impl Serialize) -> Self {
        // The acts are enums of ids, keys and days: there is nothing in them that JSON cannot hold.
        let what = serde_json::to_string(act).unwrap_or_default();
        Self { domain: domain.to_owned(), what }
    }

    /// The domain.
    pub(crate) fn domain(&self) -> &str {
        &self.domain
    }

    /// What of it.
    ///
    /// # Errors
    /// It is none of the domain's acts.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.what).map_err(|_| unknown())
    }
}

fn unknown() -> Error {
    Error::input("act", Problem::UnknownKey)
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.domain, self.what)
    }
}

impl FromStr for Act {
    type Err = Error;

    /// Reads what [`fmt::Display`] wrote. Whether it is one of the domain's is known when it is done.
    fn from_str(text: &str) -> Result<Self> {
        let (domain, what) = text.split_once(':').filter(|_| text.len() <= LONGEST).ok_or_else(unknown)?;
        Ok(Self { domain: domain.to_owned(), what: what.to_owned() })
    }
}

impl From<Act> for String {
    fn from(act: Act) -> Self {
        act.to_string()
    }
}

/// What a tap does.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Action {
    /// Opens a page.
    Go {
        /// Which.
        route: Route,
    },
    /// Does something, at once.
    Do {
        /// What.
        act: Act,
    },
    /// Opens a form over the page.
    Sheet {
        /// The form.
        form: Form,
    },
    /// Hands an address to the system: `tel:` opens the dialler and calls nobody by itself, `sms:` an empty message.
    Open {
        /// The address.
        address: Written,
    },
    /// Saves a file where the person says. Its bytes are asked for once that is known, and no shell keeps a copy.
    SaveFile {
        /// Which, as [`App::file_bytes`](crate::app::App::file_bytes) takes it.
        file: String,
        /// What it is called unless the person calls it otherwise.
        name: String,
        /// The kind of file, such as `text/csv`.
        mime: String,
    },
    /// Reads a file that the person picks.
    ReadFile {
        /// Which, as [`App::read_file`](crate::app::App::read_file) takes it.
        file: String,
        /// The kinds of files that can be picked; systems know one kind by several names.
        mimes: Vec<String>,
        /// Most bytes of it. Of a larger file a shell reads one byte more and no further, and it is refused.
        most: u32,
    },
    /// Asks for a folder that backups go to by themselves. What stands for it goes to
    /// [`App::use_backup_place`](crate::app::App::use_backup_place), and then the first one is made.
    PickFolder,
}

/// How much a button weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Weight {
    /// What most come for; one a page at most.
    Main,
    /// As good as any other.
    Soft,
    /// A word that can be tapped.
    Word,
    /// It takes something away for good; never beside keeping in the same look.
    Delete,
}

/// A picture that says the same in every shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Icon {
    /// Something new.
    Add,
    /// A telephone.
    Call,
    /// A message.
    Message,
    /// A promise.
    Promise,
    /// Something to tell.
    Tell,
    /// A question of the day.
    Question,
    /// What was written.
    History,
    /// A plan.
    Plan,
    /// A search.
    Search,
    /// A hard moment.
    HardMoment,
    /// People.
    People,
    /// Cards.
    Cards,
    /// The person.
    You,
    /// Areas.
    Areas,
    /// Reminders.
    Reminders,
    /// A lock.
    Lock,
    /// Settings.
    Settings,
    /// What Grain is.
    About,
    /// Deleting.
    Delete,
    /// Small measures of trust.
    Measure,
    /// Commitments.
    Commitment,
    /// Openness.
    Openness,
    /// Repair.
    Repair,
    /// Listening.
    Listening,
    /// Boundaries.
    Boundary,
    /// Goals.
    Goal,
    /// Lessons.
    Lesson,
    /// The week.
    Week,
    /// A place of peace.
    Peace,
    /// Healing stages.
    Stage,
    /// The road.
    Road,
    /// Guides for a talk.
    Talk,
    /// Seven behaviours.
    Behaviours,
    /// Forgiveness.
    Forgiveness,
    /// The path.
    Path,
    /// Money that came and went.
    Money,
    /// Faith.
    Faith,
    /// Taking something out as a file.
    Export,
    /// Taking a file in.
    Import,
    /// Something kept safe.
    Backup,
    /// What changed over time.
    OverTime,
}

/// A button.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Button {
    /// Its words.
    pub text: Written,
    /// What a screen reader says instead, where the words need what they stand beside; or empty.
    pub spoken: Written,
    /// How much it weighs.
    pub weight: Weight,
    /// A picture before the words.
    pub icon: Option<Icon>,
    /// What it does.
    pub does: Action,
    /// Asked before it is done.
    pub ask: Option<Confirm>,
}

/// Asked before something is done that cannot be taken back. Keeping stands first.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Confirm {
    /// The question.
    pub title: Written,
    /// What it means, or empty.
    pub text: String,
    /// Leaves everything as it is.
    pub keep: String,
    /// Does it.
    pub go_on: String,
}

/// One of a few. It carries what a tap on it does; for a chosen one that takes it back, where it can be.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Choice {
    /// Stable among its own.
    pub key: String,
    /// Its words.
    pub text: Written,
    /// A second line, or empty.
    pub second: Written,
    /// It stands.
    pub chosen: bool,
    /// What a tap does; `None` for a chosen one that stays until another is.
    pub does: Option<Act>,
}

/// What is said after something was done.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Notice {
    /// One line.
    pub text: Written,
    /// Takes it back.
    pub undo: Option<Act>,
}

/// Where one is after something was done.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Then {
    /// On the same page.
    #[default]
    Stay,
    /// One page back.
    Back,
    /// On another page.
    Go {
        /// Which.
        route: Route,
    },
}

/// What came of something that was done.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Outcome {
    /// The page it was done on, as it is now, or what a live form found; `None` when one is elsewhere. Where its route is another
    /// one the page was turned, such as to another month: it takes the place of the one before and is read again by its route.
    pub page: Option<Page>,
    /// What is said of it.
    pub notice: Option<Notice>,
    /// Where one is.
    pub then: Then,
    /// Something was asked for that comes as a notification. A phone that asks before it shows any is asked now, and no
    /// earlier (N1).
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub wants_to_notify: bool,
}
