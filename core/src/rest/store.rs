use rusqlite::{Connection, OptionalExtension};

use crate::clock::Timestamp;
use crate::error::Result;
use crate::reminders;

/// The stored end, which may have passed.
pub(crate) fn end(sql: &Connection) -> Result<Option<Timestamp>> {
    let mut statement = sql.prepare_cached("SELECT hard_day_until FROM rest WHERE id = 1")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?.flatten())
}

pub(super) fn set(sql: &Connection, until: Timestamp) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO rest (id, hard_day_until) VALUES (1, ?1)
         ON CONFLICT (id) DO UPDATE SET hard_day_until = excluded.hard_day_until",
    )?;
    statement.execute([until])?;
    Ok(())
}

/// Ends it. What was silent meanwhile is not caught up.
pub(super) fn clear(sql: &Connection, now: Timestamp) -> Result<()> {
    sql.prepare_cached("DELETE FROM rest")?.execute([])?;
    reminders::store::resume(sql, now)
}

/// Forgets an end that is over (N6). Every write begins with it, so that no later page of the file tells of a hard day.
pub(crate) fn clear_over(sql: &Connection, now: Timestamp) -> Result<()> {
    match sql.prepare_cached("DELETE FROM rest WHERE hard_day_until <= ?1")?.execute([now])? {
        0 => Ok(()),
        _ => reminders::store::resume(sql, now),
    }
}
