//! A database out of a file, built beside the one that is there.

use std::io::{self, Read};
use std::path::Path;

use rusqlite::{CachedStatement, Connection, ErrorCode, params_from_iter};

use super::age::{Opened, PublicKey, SecretKey, Unlock};
use super::code::RecoveryCode;
use super::lines::{Lines, Manifest, damaged, sum_of};
use super::passphrase::Passphrase;
use super::{LARGEST, OF_THIS_PHONE, Progress, Watch};
use crate::error::{Error, Problem, Result};
use crate::rows::tables::Columns;
use crate::rows::values::RowLine;
use crate::store::columns::{Column, columns, insert};
use crate::store::{Incoming, Key, Ready, tables};

/// What somebody typed to open a file.
pub(super) enum Secret {
    Passphrase(Passphrase),
    Key(SecretKey),
}

impl Secret {
    /// As the file asks for it: its passphrase, or the words of a recovery code.
    pub(super) fn for_file(bytes: &[u8], typed: &str) -> Result<Self> {
        if asks_for_passphrase(bytes)? {
            Ok(Self::Passphrase(Passphrase::read(typed)?))
        } else {
            Ok(Self::Key(RecoveryCode::read(typed)?.key()))
        }
    }

    /// The key of the recovery code, where it is one.
    pub(super) fn public(&self) -> Option<PublicKey> {
        match self {
            Self::Passphrase(_) => None,
            Self::Key(key) => Some(key.public()),
        }
    }

    fn unlock(&self) -> Unlock<'_> {
        match self {
            Self::Passphrase(passphrase) => Unlock::Passphrase(passphrase.text()),
            Self::Key(key) => Unlock::Key(key),
        }
    }
}

/// Whether a file is locked with a passphrase; otherwise it is with a recovery code.
pub(super) fn asks_for_passphrase(bytes: &[u8]) -> Result<bool> {
    if bytes.len() > LARGEST as usize {
        return Err(Error::input("backup", Problem::TooLong));
    }
    Ok(Opened::new(bytes)?.asks_for_passphrase())
}

/// The database of a file, whole and proven: counts and hashes are those of the manifest, read back out of it.
///
/// # Errors
/// What opens it, or what is in it, is refused; or there is no room. What was built is gone then.
pub(super) fn built(
    folder: &Path,
    key: &Key,
    bytes: &[u8],
    secret: &Secret,
    progress: &dyn Progress,
) -> Result<(Ready, Manifest)> {
    filled(folder, key, bytes, secret, progress).map_err(|error| match error {
        // Rows that belong to none are in no backup.
        Error::Stored(_) => damaged(),
        // A disk that fails, and what was built on it: the notes themselves were not asked.
        Error::Damaged | Error::WrongKey => io::Error::other("what was built cannot be read back").into(),
        error => error,
    })
}

fn filled(
    folder: &Path,
    key: &Key,
    bytes: &[u8],
    secret: &Secret,
    progress: &dyn Progress,
) -> Result<(Ready, Manifest)> {
    let lines = Lines::begin(Opened::new(bytes)?.unlock(secret.unlock())?)?;
    let manifest = lines.manifest.clone();
    let mut watch = Watch::new(progress);
    // Read, and read back.
    watch.all = manifest.rows() * 2;
    let incoming = Incoming::new(folder, key, manifest.schema)?;
    put_all(lines, incoming.sql(), &mut watch)?;
    for table in &manifest.tables {
        if sum_of(incoming.sql(), &Columns::of(incoming.sql(), &table.name)?, &mut watch)? != *table {
            return Err(damaged());
        }
    }
    Ok((incoming.finish()?, manifest))
}

/// Puts all rows of a file into a new database of its schema.
pub(super) fn put_all<R: Read>(lines: Lines<R>, sql: &Connection, watch: &mut Watch<'_>) -> Result<()> {
    let known = tables(sql)?;
    if lines.manifest.tables.iter().any(|table| !known.contains(&table.name) || table.name == "at_hand") {
        return Err(damaged());
    }
    // What a new database has from the start is not the person's.
    for table in known.iter().filter(|name| !OF_THIS_PHONE.contains(&name.as_str())) {
        sql.execute_batch(&format!("DELETE FROM \"{table}\""))?;
    }
    let mut put: Option<Put<'_>> = None;
    lines.rows(
        |table, line| {
            if put.as_ref().is_none_or(|put| put.table != table) {
                put = Some(Put::of(sql, table)?);
            }
            put.as_mut().map_or(Ok(()), |put| put.row(line))
        },
        watch,
    )
}

/// Puts rows into one table.
struct Put<'a> {
    table: String,
    columns: Vec<Column>,
    insert: CachedStatement<'a>,
}

impl<'a> Put<'a> {
    fn of(sql: &'a Connection, table: &str) -> Result<Self> {
        let columns = columns(sql, table)?;
        let insert = sql.prepare_cached(&insert(table, &columns))?;
        Ok(Self { table: table.to_owned(), columns, insert })
    }

    fn row(&mut self, line: &[u8]) -> Result<()> {
        let line = RowLine::of(line).filter(|line| line.table == self.table).ok_or_else(damaged)?;
        let values = line.values(&self.columns).ok_or_else(damaged)?;
        self.insert.execute(params_from_iter(values)).map(|_| ()).map_err(|error| match error.sqlite_error_code() {
            // What no version would have written.
            Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch | ErrorCode::TooBig) => damaged(),
            _ => error.into(),
        })
    }
}
