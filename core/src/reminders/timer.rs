use super::store::{self, Timer};
use super::{ReminderSlot, slots};
use crate::app::App;
use crate::cards;
use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};

/// A time of return lies at most so far ahead: tomorrow, an hour later by a clock change.
const FURTHEST: i64 = 49 * Timestamp::HOUR;

impl App {
    /// One reminder at the end of a pause: `at` is that of a [`crate::moments::ReturnTimeView`]. Another one before takes
    /// its place. It comes on a hard day too, as the person asked for it in that very hour; in quiet hours only when they
    /// chose so. `None` when it would fall outside the plan.
    ///
    /// # Errors
    /// A time that is not ahead, or more than two days ahead.
    pub fn remind_of_return(&self, at: Timestamp, at_this_time_anyway: bool) -> Result<Option<ReminderSlot>> {
        self.transact(|scope| {
            if at <= scope.at || at.since(scope.at) > FURTHEST {
                return Err(Error::input("at", Problem::OutOfRange));
            }
            let id = scope.new_id()?;
            store::set_timer(scope.sql, &Timer { id, due_at: at, anyway: at_this_time_anyway, since: scope.at })?;
            let seed = cards::store::seed(scope.sql)?.unwrap_or(0);
            let (rules, facts) = super::facts::gather(scope)?;
            let planned = super::plan::plan(&rules, &facts, 4);
            let its = |slot: &&super::plan::Slot| slot.id.schedule == id;
            planned.iter().find(its).map(|slot| slots::shown(scope, slot, seed)).transpose()
        })
    }

    /// Takes the reminder of a pause back. Nothing is left of it.
    pub fn forget_return(&self) -> Result<()> {
        self.transact(|scope| store::clear_timer(scope.sql))
    }
}
