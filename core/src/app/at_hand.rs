use rusqlite::{Connection, Row};

use crate::clock::{LocalDay, Timestamp};
use crate::error::Result;
use crate::settings::{self, Settings};

/// What nearly every page needs first, kept by the store in one row: one statement prepared and one page decrypted for all.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AtHand {
    /// The newest day on which anything was written.
    pub newest_day: LocalDay,
    /// The stored end of a hard day, which may have passed.
    pub hard_day_until: Option<Timestamp>,
    /// The person's chance, if it was drawn.
    pub seed: Option<u64>,
    /// The first day on which reminders come again, which may have passed.
    pub paused_until: Option<LocalDay>,
    /// The day for which "Not today" was said last of the question.
    pub prompt_not_today: Option<LocalDay>,
    /// These notes were made up.
    pub made_up: bool,
}

/// What was chosen stands in a table of its own and is read with it.
const WITH_SETTINGS: &str = "SELECT newest_day, hard_day_until, seed, paused_until, prompt_not_today, made_up,
    (SELECT value FROM settings WHERE id = 1) FROM at_hand WHERE id = 1";

impl AtHand {
    /// As it stands now: read again after each writing.
    pub fn read(sql: &Connection) -> Result<Self> {
        Ok(sql.prepare_cached(WITH_SETTINGS)?.query_row([], Self::of)?)
    }

    /// The same, with what the person chose.
    pub fn with_settings(sql: &Connection) -> Result<(Self, Settings)> {
        let mut statement = sql.prepare_cached(WITH_SETTINGS)?;
        let (hand, value) = statement.query_row([], |row| Ok((Self::of(row)?, row.get::<_, Option<String>>(6)?)))?;
        Ok((hand, settings::store::of(value.as_deref())?))
    }

    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            newest_day: row.get(0)?,
            hard_day_until: row.get(1)?,
            seed: row.get::<_, Option<i64>>(2)?.map(i64::cast_unsigned),
            paused_until: row.get(3)?,
            prompt_not_today: row.get(4)?,
            made_up: row.get(5)?,
        })
    }
}
