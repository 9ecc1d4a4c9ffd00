//! Where a page stands.

use std::fmt;
use std::str::FromStr;

use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;

/// The four places of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Tab {
    /// Today.
    Today,
    /// Bowls.
    Bowls,
    /// Practice.
    Practice,
    /// You.
    You,
}

/// A place in the app as text: the domain, and what of it (`tell`, `circle/0190…`, `bowl/money`). It survives the process,
/// travels in a notification, and never holds what was written. A shell keeps it and hands it back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Route {
    domain: String,
    of: String,
}

/// Longest text of a route.
const LONGEST: usize = 120;

impl Route {
    /// The page of a domain.
    pub fn to(domain: &str) -> Self {
        Self { domain: domain.to_owned(), of: String::new() }
    }

    /// One thing of a domain: an id, a key or a day.
    pub fn of(domain: &str, of: impl fmt::Display) -> Self {
        Self { domain: domain.to_owned(), of: of.to_string() }
    }

    /// The domain.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// What of it, or empty.
    pub fn what(&self) -> &str {
        &self.of
    }

    /// It names a page without anything behind it.
    ///
    /// # Errors
    /// Something stands behind it.
    pub(crate) fn plain(&self) -> Result<()> {
        if self.of.is_empty() { Ok(()) } else { Err(unknown()) }
    }

    /// The id it names.
    ///
    /// # Errors
    /// It names none.
    pub(crate) fn id(&self) -> Result<Id> {
        self.of.parse().map_err(|_| unknown())
    }
}

fn unknown() -> Error {
    Error::input("route", Problem::UnknownKey)
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.domain)?;
        if self.of.is_empty() { Ok(()) } else { write!(f, "/{}", self.of) }
    }
}

impl FromStr for Route {
    type Err = Error;

    /// Reads what [`fmt::Display`] wrote. Whether there is such a page is known when it is opened.
    fn from_str(text: &str) -> Result<Self> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let (domain, of) = text.split_once('/').unwrap_or((text, ""));
        let sound = text.len() <= LONGEST && !domain.is_empty() && domain.chars().all(fits) && of.chars().all(fits);
        if sound && !text.ends_with('/') {
            Ok(Self { domain: domain.to_owned(), of: of.to_owned() })
        } else {
            Err(unknown())
        }
    }
}

impl TryFrom<String> for Route {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<Route> for String {
    fn from(route: Route) -> Self {
        route.to_string()
    }
}

/// What a shell has to do for a route.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Place {
    /// Ask the core for the page and draw it.
    Page {
        /// Where.
        route: Route,
    },
    /// Show a page it draws by its own hand.
    Island {
        /// Which.
        island: Island,
    },
}

/// The pages each shell draws by its own hand, where a picture, a flow or the phone itself is the point.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Island {
    /// Today.
    Today,
    /// All bowls.
    Bowls,
    /// One bowl.
    Bowl {
        /// Its area.
        area: String,
    },
    /// The check-in.
    CheckIn {
        /// Of a day; of today when none is given.
        day: Option<LocalDay>,
    },
    /// The card of the day.
    Card,
    /// The question of the day.
    Prompt,
    /// A hard moment.
    HardMoment,
    /// Whether reminders can arrive: what only the phone sees, with the ways into its settings.
    ReminderHealth,
    /// The lock.
    Lock,
    /// Deleting everything.
    Delete,
    /// Help.
    Help,
}

impl Island {
    /// Its route.
    pub fn route(&self) -> Route {
        match self {
            Self::Bowl { area } => Route::of("bowl", area),
            Self::CheckIn { day: Some(day) } => Route::of("check-in", day),
            plain => Route::to(plain.name()),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Bowls => "bowls",
            Self::Bowl { .. } => "bowl",
            Self::CheckIn { .. } => "check-in",
            Self::Card => "card",
            Self::Prompt => "prompt",
            Self::HardMoment => "hard-moment",
            Self::ReminderHealth => "reminder-health",
            Self::Lock => "lock",
            Self::Delete => "delete",
            Self::Help => "help",
        }
    }

    /// The island of a route; `None` for a page.
    ///
    /// # Errors
    /// An island that is there, with something else behind it.
    pub(crate) fn at(route: &Route) -> Result<Option<Self>> {
        let plain = [
            Self::Today,
            Self::Bowls,
            Self::CheckIn { day: None },
            Self::Card,
            Self::Prompt,
            Self::HardMoment,
            Self::ReminderHealth,
            Self::Lock,
            Self::Delete,
            Self::Help,
        ];
        if let Some(island) = plain.into_iter().find(|island| island.route() == *route) {
            return Ok(Some(island));
        }
        match route.domain() {
            "bowl" => Ok(Some(Self::Bowl { area: route.what().to_owned() })),
            "check-in" => Ok(Some(Self::CheckIn { day: Some(route.what().parse().map_err(|_| unknown())?) })),
            _ => Ok(None),
        }
    }
}
