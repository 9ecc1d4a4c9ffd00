use rusqlite::{Connection, params};

use crate::app::{Subject, Table};
use crate::error::Result;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[Table::of_notes("made_up", &[Subject::Settings])];

/// Marks the database, and lets what is chosen by chance follow from the seed too.
pub(super) fn mark(sql: &Connection, seed: u64) -> Result<()> {
    sql.execute("INSERT INTO made_up (id, seed) VALUES (1, ?1)", [seed.cast_signed()])?;
    sql.execute(
        "INSERT INTO chance (id, seed) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET seed = excluded.seed",
        params![seed.cast_signed()],
    )?;
    Ok(())
}

/// Days with a check-in.
pub(super) fn check_ins(sql: &Connection) -> Result<u32> {
    Ok(sql.query_row("SELECT count(*) FROM check_in", [], |row| row.get(0))?)
}
