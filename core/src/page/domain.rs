//! What a domain brings to the one list of domains.

use super::{Act, Outcome, Page, Route, Values};
use crate::app::{App, Reading};
use crate::error::{Error, Problem, Result};

/// What goes out as a file, and comes back.
pub(crate) struct File {
    /// Its name in actions.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: fn(&App) -> Result<Vec<u8>>,
    /// Reads one.
    pub read: fn(&App, &[u8]) -> Result<Outcome>,
}

/// What is made into a file as it was chosen.
pub(crate) struct Made {
    /// Its name in actions; after a stroke comes what was chosen.
    pub name: &'static str,
    /// Its bytes, of what was chosen; empty where nothing was.
    pub bytes: fn(&App, &str) -> Result<Vec<u8>>,
}

/// A domain's pages and acts.
pub(crate) struct Domain {
    /// Its name in routes and acts.
    pub name: &'static str,
    /// The page of one of its routes.
    pub page: fn(&Reading<'_>, &Route) -> Result<Page>,
    /// Does one of its acts, and gives what is said of it.
    pub act: fn(&App, &Act, &Values) -> Result<Outcome>,
}

impl Domain {
    /// For a domain in which nothing can be done.
    pub(crate) fn nothing(_: &App, _: &Act, _: &Values) -> Result<Outcome> {
        Err(Error::input("act", Problem::UnknownKey))
    }
}
