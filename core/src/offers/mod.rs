//! Offers of openness (product.md system 13, W8): one thing, by the one who opens up, from a day until a day, with a day to look
//! again, and an end at any time without a reason. There is no kind of offer for logins, places or devices, and the hurt side
//! has no list of what the other offered (S3, S9, S10).
//!
//! Where to start: [`Standing`] is where an offer is on a day, [`Span`] checks its days. It stands in the table of what is kept.

pub(crate) mod acts;
pub(crate) mod page;
#[cfg(test)]
mod tests;

use crate::clock::{DAYS_AHEAD, LocalDay};
use crate::error::{Error, Problem, Result};
use crate::kept::{Kept, Practice, Stands};

const PRACTICE: Practice = Practice::Offers;
/// What an offer can be about, in the order of the page.
const SCOPES: [&str; 4] = ["money", "time", "contact", "plans"];
/// Most days from the start of an offer to its end (our choice).
const LONGEST: i32 = 90;
/// Days of an offer until another end is chosen (our choice: a narrow one).
const USUAL: i32 = 30;

/// Where an offer is on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It has not begun.
    Coming,
    /// It stands until its end.
    Running,
    /// The day to look again has come, and nothing was said of it.
    Look,
    /// Its end has passed, as it was said.
    Ended(LocalDay),
    /// It was stopped on a day before.
    Stopped(LocalDay),
}

impl Standing {
    fn of(kept: &Kept, today: LocalDay) -> Self {
        let Stands { by_day, ended, starts_on, look_on, .. } = kept.stands;
        match (ended, by_day) {
            (Some((_, on)), _) => Self::Stopped(on),
            (None, Some(end)) if end < today => Self::Ended(end),
            _ if starts_on.is_some_and(|start| start > today) => Self::Coming,
            _ if look_on.is_some_and(|look| look <= today) => Self::Look,
            _ => Self::Running,
        }
    }

    fn is_over(self) -> bool {
        matches!(self, Self::Ended(_) | Self::Stopped(_))
    }
}

/// The days of an offer: `start <= look <= end`, and the end at most [`LONGEST`] days after the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: LocalDay,
    /// None for an offer of one day.
    look: Option<LocalDay>,
    end: LocalDay,
}

impl Span {
    /// Checks the days as they were chosen; the day to look again is half way where none was, and never before `today`.
    ///
    /// # Errors
    /// No end; a start more than ten years ahead; an end before the start, before today or too long after it; a look outside.
    fn new(start: LocalDay, look: Option<LocalDay>, end: Option<LocalDay>, today: LocalDay) -> Result<Self> {
        let end = end.ok_or_else(|| Error::input("end", Problem::Empty))?;
        if start.since(today) > DAYS_AHEAD {
            return Err(Error::input("start", Problem::OutOfRange));
        }
        let first = start.max(today);
        if end < today {
            return Err(Error::input("end", Problem::DayInPast));
        }
        if end < first || end.since(start) > LONGEST {
            return Err(Error::input("end", Problem::OutOfRange));
        }
        let half = first.plus(end.since(first) / 2);
        let look = match look {
            Some(day) if day < today => return Err(Error::input("review", Problem::DayInPast)),
            Some(day) if day < first || day > end => return Err(Error::input("review", Problem::OutOfRange)),
            None if half == end || half == today => None,
            look => Some(look.unwrap_or(half)),
        };
        Ok(Self { start, look, end })
    }

    /// How an offer of these days stands.
    fn put(self, stands: Stands) -> Stands {
        Stands { starts_on: Some(self.start), look_on: self.look, by_day: Some(self.end), ..stands }
    }
}
