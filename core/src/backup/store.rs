//! What this phone knows of its backups: one row.

use rusqlite::{Connection, OptionalExtension, params};

use super::age::PublicKey;
use crate::app::{Subject, Table};
use crate::clock::{LocalDay, Timestamp};
use crate::error::Result;
use crate::written::Written;

/// The table.
pub(crate) const TABLES: &[Table] = &[Table::of_notes("backup", &[Subject::Settings])];

/// The row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Kept {
    /// The key that the recovery code opens.
    pub key: Option<PublicKey>,
    /// The day on which the code was made.
    pub code_made_on: Option<LocalDay>,
    /// Where backups go by themselves.
    pub place: Option<Written>,
    /// When the last one was made.
    pub made_at: Option<Timestamp>,
    /// When one last took the place of other notes.
    pub replaced_at: Option<Timestamp>,
}

pub(super) fn kept(sql: &Connection) -> Result<Kept> {
    let mut statement =
        sql.prepare_cached("SELECT public_key, code_made_on, place, made_at, replaced_at FROM backup WHERE id = 1")?;
    let row = |row: &rusqlite::Row<'_>| {
        let key: Option<Vec<u8>> = row.get(0)?;
        let key = key.and_then(|key| key.try_into().ok()).map(PublicKey);
        Ok(Kept { key, code_made_on: row.get(1)?, place: row.get(2)?, made_at: row.get(3)?, replaced_at: row.get(4)? })
    };
    Ok(statement.query_row([], row).optional()?.unwrap_or_default())
}

pub(super) fn keep(sql: &Connection, kept: &Kept) -> Result<()> {
    sql.prepare_cached(
        "INSERT INTO backup (id, public_key, code_made_on, place, made_at, replaced_at) VALUES (1, ?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET public_key = ?1, code_made_on = ?2, place = ?3, made_at = ?4, replaced_at = ?5",
    )?
    .execute(params![
        kept.key.map(|key| key.0.to_vec()),
        kept.code_made_on,
        kept.place,
        kept.made_at,
        kept.replaced_at
    ])?;
    Ok(())
}
