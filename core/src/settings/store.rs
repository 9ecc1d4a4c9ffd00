use rusqlite::{Connection, OptionalExtension};

use super::Settings;
use crate::error::{Error, Result};

pub(crate) fn read(sql: &Connection) -> Result<Settings> {
    let mut statement = sql.prepare_cached("SELECT value FROM settings WHERE id = 1")?;
    let value: Option<String> = statement.query_row([], |row| row.get(0)).optional()?;
    value.map_or_else(
        || Ok(Settings::default()),
        |json: String| serde_json::from_str(&json).map_err(|_| Error::Stored("settings")),
    )
}

pub(crate) fn save(sql: &Connection, settings: &Settings) -> Result<()> {
    let json = serde_json::to_string(settings).map_err(|_| Error::Stored("settings"))?;
    let mut statement = sql.prepare_cached(
        "INSERT INTO settings (id, value) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
    )?;
    statement.execute([json])?;
    Ok(())
}
