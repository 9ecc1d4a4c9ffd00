use rusqlite::Connection;

use super::Settings;
use crate::error::{Error, Result};

/// The stored value; `None` before anything was chosen. It is read with what is at hand.
pub(crate) fn of(value: Option<&str>) -> Result<Settings> {
    value.map_or_else(
        || Ok(Settings::default()),
        |json| serde_json::from_str(json).map_err(|_| Error::Stored("settings")),
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
