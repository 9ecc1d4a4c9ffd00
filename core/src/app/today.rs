//! Which day it is for a person, once they have written something.
//!
//! The clock gives the day. After a journey to the west, or with another hour at which a day begins, the clock can fall back
//! into a day before one that was already written on. That later day then stays today until the clock has come round to
//! it: so nothing that was written lies in the future, the newest entry is the last one of the ledger, and the check-in
//! that was begun is the one that is open (ADR 10).

use rusqlite::Connection;

use crate::clock::LocalDay;
use crate::error::Result;

/// Days by which a journey and another hour of the day's beginning can turn a day back: zones differ by up to 26 hours and
/// the hours by eleven. What lies further ahead is of a clock that was wrong, and makes no day today.
const MOST: i32 = 2;

/// The day by the clock, or the later one on which something was written already.
pub(super) fn of(sql: &Connection, by_the_clock: LocalDay) -> Result<LocalDay> {
    let newest: LocalDay =
        sql.prepare_cached("SELECT day FROM newest_day WHERE id = 1")?.query_row([], |row| row.get(0))?;
    if newest <= by_the_clock {
        return Ok(by_the_clock);
    }
    let mut statement = sql.prepare_cached(
        "SELECT max(day) FROM (
             SELECT day FROM check_in WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM grain WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM prompt_answer WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM moment WHERE day BETWEEN ?1 AND ?2
             UNION ALL SELECT day FROM promise_answer
                 WHERE replaced_on IS NULL AND answer <> 'changed' AND day BETWEEN ?1 AND ?2)",
    )?;
    let later: Option<LocalDay> =
        statement.query_row([by_the_clock.plus(1), by_the_clock.plus(MOST)], |row| row.get(0))?;
    Ok(later.unwrap_or(by_the_clock))
}
