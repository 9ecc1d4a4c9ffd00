//! One way to open a file: key, pragmas, nothing written.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};

use super::Key;
use crate::error::Result;
use crate::text::fold;

/// How long one process waits for another that writes.
const WAIT: Duration = Duration::from_secs(5);

/// Settings of every connection (reliability 2.1). A full WAL sync for each commit; deleted content is overwritten
/// (S27). Temporary tables stay in memory, because SQLite is built so.
const PRAGMAS: &str = "
    PRAGMA cache_size = -8000;
    PRAGMA synchronous = FULL;
    PRAGMA cell_size_check = ON;
    PRAGMA secure_delete = ON;
";

/// Apple's fsync returns before the data is on the flash; only F_FULLFSYNC is durable there.
#[cfg(target_vendor = "apple")]
const DURABLE: &str = "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;";
#[cfg(not(target_vendor = "apple"))]
const DURABLE: &str = "";

/// Opens `path` with `key`. A wrong key shows only when something is read.
pub(super) fn connect(path: &Path, key: &Key, create: bool) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(WAIT)?;
    // First of all: a connection that fails below must leave the file as it is. And a save costs exactly one fsync.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // One plan for a statement, whatever is bound to it: otherwise a bound limit is planned a second time.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.execute_batch(&key.pragma())?;
    conn.execute_batch(PRAGMAS)?;
    conn.execute_batch(DURABLE)?;
    prepare(&conn)?;
    Ok(conn)
}

/// What every connection has, also one to a database in memory.
pub(super) fn prepare(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    add_functions(conn)?;
    conn.set_prepared_statement_cache_capacity(96);
    Ok(())
}

/// What the triggers of the search call.
fn add_functions(conn: &Connection) -> Result<()> {
    // Innocuous: the schema may call it although it is not trusted with anything else.
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    Ok(conn.create_scalar_function("folded_words", 1, flags, |given| {
        let text = given.get_raw(0).as_str_or_null()?;
        Ok(text.map(fold::indexed))
    })?)
}

/// Reads the schema version; fails when the key does not fit or the first page is damaged.
pub(super) fn schema_version(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// True when every page is readable and every structure sound (4 to 9 ms at ten years).
pub(super) fn is_sound(conn: &Connection) -> bool {
    let verdict = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    verdict.is_ok_and(|word| word == "ok")
}

/// Moves the write-ahead log into the database and empties it.
pub(super) fn checkpoint(conn: &Connection) -> Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
