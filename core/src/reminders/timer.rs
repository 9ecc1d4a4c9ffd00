use super::plan::Slot;
use super::store::{self, Timer};
use super::{ReminderSlot, slots, texts};
use crate::app::{App, Reading, Writing};
use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};

/// A time of return lies at most so far ahead: it is of this day or the next.
const FURTHEST: i64 = 49 * Timestamp::HOUR;

/// A time of return that stands, and when the reminder of it comes: later, where quiet hours put it off.
pub(crate) struct Return {
    /// What the person said.
    pub due: Timestamp,
    /// `None` when it falls outside the plan.
    pub comes: Option<Timestamp>,
}

impl App {
    /// One reminder at the end of a pause: `at` is that of a [`crate::moments::ReturnTimeView`]. Another one before takes
    /// its place. It comes on a hard day too, as the person asked for it in that very hour; in quiet hours only when they
    /// chose so. `None` when it would fall outside the plan.
    ///
    /// # Errors
    /// A time that is not ahead, or more than two days ahead.
    pub fn remind_of_return(&self, at: Timestamp, at_this_time_anyway: bool) -> Result<Option<ReminderSlot>> {
        self.transact(|scope| {
            set(scope, at, at_this_time_anyway)?;
            let reader = texts::Reader::now(scope)?;
            planned(scope)?.map(|slot| slots::shown(scope, &slot, reader)).transpose()
        })
    }

    /// Takes the reminder of a pause back. Nothing is left of it.
    pub fn forget_return(&self) -> Result<()> {
        self.transact(|scope| store::clear_timer(scope.sql))
    }
}

/// Sets the time of return over an earlier one.
pub(crate) fn set(scope: &Writing<'_>, at: Timestamp, anyway: bool) -> Result<()> {
    if at <= scope.at || at.since(scope.at) > FURTHEST {
        return Err(Error::input("at", Problem::OutOfRange));
    }
    store::set_timer(scope.sql, &Timer { id: scope.new_id()?, due_at: at, anyway, since: scope.at })
}

/// The time of return that stands.
pub(crate) fn standing(scope: &Reading<'_>) -> Result<Option<Return>> {
    let Some(timer) = store::timer(scope.sql)? else { return Ok(None) };
    Ok(Some(Return { due: timer.due_at, comes: planned(scope)?.map(|slot| slot.at.at) }))
}

/// The slot of the time of return that stands.
fn planned(scope: &Reading<'_>) -> Result<Option<Slot>> {
    let Some(timer) = store::timer(scope.sql)? else { return Ok(None) };
    let (rules, facts) = super::facts::gather(scope)?;
    Ok(super::plan::plan(&rules, &facts, 4).into_iter().find(|slot| slot.id.schedule == timer.id))
}
