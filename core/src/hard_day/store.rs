use rusqlite::Connection;

use super::FURTHEST;
use crate::app::{Subject, Table};
use crate::clock::Timestamp;
use crate::error::Result;

/// Its tables.
pub(crate) const TABLES: &[Table] =
    &[Table::of_notes("hard_day", &[Subject::HardDay, Subject::Reminders, Subject::Cards, Subject::CheckIn])];

pub(super) fn set(sql: &Connection, until: Timestamp) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO hard_day (id, hard_day_until) VALUES (1, ?1)
         ON CONFLICT (id) DO UPDATE SET hard_day_until = excluded.hard_day_until",
    )?;
    statement.execute([until])?;
    Ok(())
}

/// Ends it early.
pub(crate) fn clear(sql: &Connection) -> Result<()> {
    sql.prepare_cached("DELETE FROM hard_day")?.execute([])?;
    Ok(())
}

/// Forgets an end that is over (N6) or that no tap under this clock can have set, and says whether there was one.
pub(crate) fn clear_over(sql: &Connection, now: Timestamp) -> Result<bool> {
    let mut statement = sql.prepare_cached("DELETE FROM hard_day WHERE hard_day_until <= ?1 OR hard_day_until > ?2")?;
    Ok(statement.execute([now, now.plus(FURTHEST)])? > 0)
}
