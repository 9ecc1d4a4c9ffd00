//! The places of these pages as they stand in routes.

use std::fmt;

use super::before::Way;
use super::book::{Factor, Sort};
use super::spans::Period;
use super::topic::Topic;
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::page::Route;

/// The domain in routes and acts.
pub(super) const NAME: &str = "insights";

/// One of the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// What can be seen.
    List,
    /// A picture of a thing.
    Picture(Topic, Period),
    /// The days behind a part of it, the second not included.
    Days(Topic, LocalDay, LocalDay),
    /// What came before grains were added or taken.
    Before,
    /// The cases of one of them.
    Case(Way, Factor),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List => Ok(()),
            Self::Picture(topic, period) => write!(f, "{}_{topic}", period.key()),
            Self::Days(topic, from, before) => write!(f, "days_{}_{}_{topic}", from.epoch_days(), before.epoch_days()),
            Self::Before => f.write_str("before"),
            Self::Case(way, factor) => write!(f, "case_{}_{}-{}", way.key(), factor.sort.key(), factor.place),
        }
    }
}

impl Place {
    pub(super) fn route(&self) -> Route {
        match self {
            Self::List => Route::to(NAME),
            other => Route::of(NAME, other),
        }
    }

    /// The place of a route.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn of(route: &Route) -> Result<Self> {
        Self::read(route.what()).ok_or_else(|| Error::input("route", Problem::UnknownKey))
    }

    fn read(what: &str) -> Option<Self> {
        let day = |days: &str| days.parse().ok().map(LocalDay::from_epoch_days);
        match what {
            "" => return Some(Self::List),
            "before" => return Some(Self::Before),
            _ => {}
        }
        let (head, rest) = what.split_once('_')?;
        Some(match head {
            "days" => {
                let (from, rest) = rest.split_once('_')?;
                let (before, topic) = rest.split_once('_')?;
                Self::Days(Topic::read(topic)?, day(from)?, day(before)?)
            }
            "case" => {
                let (way, factor) = rest.split_once('_')?;
                let (sort, place) = factor.split_once('-')?;
                Self::Case(Way::read(way)?, Factor { sort: Sort::read(sort)?, place: place.parse().ok()? })
            }
            period => Self::Picture(Topic::read(rest)?, Period::read(period)?),
        })
    }
}
