//! Numbered migrations, forward only. `PRAGMA user_version` says how far a file has come.

use rusqlite::{Connection, TransactionBehavior};

use super::connection::schema_version;
use crate::error::{Error, Result};

/// Marks a file as Grain's ("Grai").
const APPLICATION_ID: i32 = 0x4772_6169;

macro_rules! migration {
    ($($file:literal),* $(,)?) => { concat!($(include_str!(concat!("migrations/", $file)), "\n"),*) };
}

/// Number n is at place n - 1. What has landed is never edited: a change is a new file.
const MIGRATIONS: &[&str] = &[
    BEGIN,
    migration!("0002_by_day_and_order.sql"),
    migration!("0003_words_as_they_stand.sql"),
    migration!("0004_search_in_every_script.sql"),
    migration!("0005_rarer_rhythms.sql"),
    migration!("0006_at_hand.sql"),
    migration!("0007_names.sql"),
    migration!("0008_kept.sql"),
    migration!("0009_openness.sql"),
    migration!("0010_slip_plan.sql"),
    migration!("0011_talk.sql"),
    migration!("0012_week_reminder.sql"),
    migration!("0013_money.sql"),
    migration!("0014_moment_without_a_kind.sql"),
    migration!("0015_backup.sql"),
    migration!("0016_imported_note.sql"),
    migration!("0017_less_of_an_index.sql"),
    #[cfg(feature = "test-domain")]
    "CREATE TABLE pebble (id BLOB PRIMARY KEY, text TEXT NOT NULL) STRICT;",
];

const BEGIN: &str = migration!(
    "0001_begin/settings.sql",
    "0001_begin/areas.sql",
    "0001_begin/bowl.sql",
    "0001_begin/check_in.sql",
    "0001_begin/rest.sql",
    "0001_begin/promises.sql",
    "0001_begin/tell.sql",
    "0001_begin/circle.sql",
    "0001_begin/moments.sql",
    "0001_begin/cards.sql",
    "0001_begin/prompts.sql",
    "0001_begin/reminders.sql",
    "0001_begin/demo.sql",
    // The last one: it puts triggers on the tables above.
    "0001_begin/search.sql",
);

/// The newest schema this version knows.
pub fn known_schema() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// Brings a file of schema `found` to the newest, one transaction for each step. `before` runs ahead of the first step of a file
/// that holds data: it takes the copy.
pub(super) fn migrate(
    conn: &mut Connection,
    found: u32,
    before: impl FnOnce(&Connection, u32) -> Result<()>,
) -> Result<Option<u32>> {
    if found == known_schema() {
        return Ok(None);
    }
    if found == 0 {
        conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    } else {
        before(conn, found)?;
    }
    for (number, sql) in (1..).zip(MIGRATIONS).skip(found as usize) {
        step(conn, number, sql)?;
    }
    Ok(Some(found))
}

/// Brings a copy to the newest schema, so that what changes entries finds them by the names of today.
pub(super) fn to_this_schema(copy: &mut Connection) -> Result<()> {
    let found = schema_version(copy)?;
    migrate(copy, found, |_, _| Ok(())).map(|_| ())
}

/// Makes a new file of an older schema, which is the one its rows were written for.
pub(super) fn up_to(conn: &mut Connection, schema: u32) -> Result<()> {
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    (1..).zip(MIGRATIONS).take(schema as usize).try_for_each(|(number, sql)| step(conn, number, sql))
}

fn step(conn: &mut Connection, number: u32, sql: &str) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Another process may have been faster.
    if schema_version(&tx)? < number {
        tx.execute_batch(sql)?;
        let broken: i64 = tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        if broken > 0 {
            return Err(Error::Stored("foreign key"));
        }
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", number)?;
        tx.commit()?;
    }
    Ok(())
}
