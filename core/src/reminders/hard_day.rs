//! What the end of a hard day means for reminders: what was silent meanwhile is not caught up.

use rusqlite::Connection;

use super::store;
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::hard_day::{self, HardDayView};

impl App {
    /// Ends a hard day early. Nothing is left of it and nothing is owed afterwards.
    pub fn end_hard_day(&self) -> Result<HardDayView> {
        self.transact(|scope| {
            store::resume(scope.sql, scope.at)?;
            hard_day::ops::end(scope)
        })
    }
}

/// Forgets a hard day that is over. Every write begins with it, so that no later page of the file tells of one.
pub(crate) fn forget_over(sql: &Connection, now: Timestamp) -> Result<()> {
    if hard_day::store::clear_over(sql, now)? { store::resume(sql, now) } else { Ok(()) }
}
