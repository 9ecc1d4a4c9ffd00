use rusqlite::{Connection, OptionalExtension};

use super::talk::Talk;
use crate::app::{Subject, Table};
use crate::clock::Timestamp;
use crate::error::Result;

/// Its table: where a talk stands, for Grain alone.
pub(crate) const TABLES: &[Table] = &[Table::of_notes("talk", &[Subject::Kept])];

/// How long a talk waits that nobody goes on with.
const WAITS: i64 = Timestamp::DAY;
/// The furthest that the last touch can lie ahead, which is the hour somebody named: what lies further was set under a clock
/// that was wrong.
const AHEAD: i64 = 2 * Timestamp::DAY;

fn is_old(touched_at: Timestamp, now: Timestamp) -> bool {
    let ago = now.since(touched_at);
    ago >= WAITS || ago <= -AHEAD
}

/// The talk that runs; `None` for none, for one that was left, and for one that another version wrote otherwise.
pub(super) fn read(sql: &Connection, now: Timestamp) -> Result<Option<Talk>> {
    let mut statement = sql.prepare_cached("SELECT stands, touched_at FROM talk")?;
    let row = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?));
    let found = statement.query_row([], row).optional()?;
    Ok(found.filter(|(_, at)| !is_old(*at, now)).and_then(|(stands, _)| serde_json::from_str(&stands).ok()))
}

/// Writes down where it stands.
pub(super) fn put(sql: &Connection, talk: &Talk, now: Timestamp) -> Result<()> {
    // Words of enums and numbers: there is nothing in it that JSON cannot hold.
    let stands = serde_json::to_string(talk).unwrap_or_default();
    let mut statement = sql.prepare_cached(
        "INSERT INTO talk (id, stands, touched_at) VALUES (1, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET stands = excluded.stands, touched_at = excluded.touched_at",
    )?;
    statement.execute((stands, talk.waits_from(now)))?;
    Ok(())
}

/// It is over, and nothing is left of it.
pub(super) fn clear(sql: &Connection) -> Result<()> {
    sql.prepare_cached("DELETE FROM talk")?.execute([])?;
    Ok(())
}

/// Forgets a talk that was left a day ago.
pub(crate) fn forget_old(sql: &Connection, now: Timestamp) -> Result<()> {
    let mut statement = sql.prepare_cached("DELETE FROM talk WHERE touched_at <= ?1 OR touched_at >= ?2")?;
    statement.execute([now.plus(-WAITS), now.plus(AHEAD)])?;
    Ok(())
}
