//! What stands in a file: the manifest as the first line, then each row as a line, in the order of the manifest's tables.

use std::io::{BufRead, BufReader, ErrorKind, Read};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{FORMAT, OF_THIS_PHONE, Watch};
use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};
use crate::order::InOrder;
use crate::rows::json_lines;
use crate::rows::tables::{Columns, bytes_text};
use crate::store::{known_schema, tables};

/// Bytes of the longest manifest, and of the longest line of a row.
const LONGEST: u64 = 2 * 1024 * 1024;
/// Most rows of one file: a thousand entries a day for ten years.
const MOST_ROWS: u64 = 4_000_000;
/// Most tables.
const MOST_TABLES: usize = 500;

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// Always "backup".
    pub grain: String,
    pub format: u32,
    /// The schema its rows are of.
    pub schema: u32,
    /// The version of Grain that wrote it.
    pub version: String,
    /// When, in milliseconds since 1970, UTC.
    pub written_at: i64,
    pub tables: Vec<TableSum>,
}

/// A table of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TableSum {
    pub name: String,
    pub rows: u64,
    /// SHA-256 over the lines of its rows, ends included.
    pub sha256: String,
}

/// It cannot be what was written.
pub(super) fn damaged() -> Error {
    Error::input("backup", Problem::OutOfRange)
}

/// Where SHA-256 stands in hexadecimal.
pub(super) fn hex(sum: Sha256) -> String {
    bytes_text(&sum.finalize())
}

/// The tables that a backup holds, by name.
pub(super) fn backed_up(sql: &Connection) -> Result<Vec<Columns>> {
    let mut names = tables(sql)?;
    names.retain(|name| !OF_THIS_PHONE.contains(&name.as_str()));
    names.in_order();
    names.iter().map(|name| Columns::of(sql, name)).collect()
}

/// Count and hash of a table's rows.
pub(super) fn sum_of(sql: &Connection, table: &Columns, watch: &mut Watch<'_>) -> Result<TableSum> {
    let (mut rows, mut sum, mut line) = (0, Sha256::new(), Vec::new());
    table.each(sql, |row| {
        line.clear();
        json_lines::line(&mut line, &table.table, row)?;
        sum.update(&line);
        rows += 1;
        watch.row()
    })?;
    Ok(TableSum { name: table.table.clone(), rows, sha256: hex(sum) })
}

impl Manifest {
    /// Of the notes as they are.
    pub(super) fn of(sql: &Connection, at: Timestamp, watch: &mut Watch<'_>) -> Result<Self> {
        let tables = backed_up(sql)?;
        let mut rows = 0;
        for table in &tables {
            rows += u64::try_from(table.count(sql)?).unwrap_or(0);
        }
        // Counted, written, read back.
        watch.all = rows * 3;
        Ok(Self {
            grain: "backup".to_owned(),
            format: FORMAT,
            schema: known_schema(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            written_at: at.0,
            tables: tables.iter().map(|table| sum_of(sql, table, watch)).collect::<Result<_>>()?,
        })
    }

    /// The first line.
    pub(super) fn line(&self) -> Result<Vec<u8>> {
        let mut line = serde_json::to_vec(self).map_err(|_| Error::NoRoom)?;
        line.push(b'\n');
        Ok(line)
    }

    /// Rows of all tables.
    pub(super) fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }

    fn checked(self) -> Result<Self> {
        if self.grain != "backup" {
            return Err(Error::input("backup", Problem::NotAllowed));
        }
        if self.format > FORMAT || self.schema > known_schema() {
            return Err(Error::NewerSchema { found: self.schema, known: known_schema() });
        }
        let sound = self.format > 0 && self.schema > 0 && self.tables.len() <= MOST_TABLES;
        let rows = self.tables.iter().try_fold(0_u64, |all, table| all.checked_add(table.rows));
        let in_order = self.tables.is_sorted_by(|one, other| one.name < other.name);
        if sound && in_order && rows.is_some_and(|rows| rows <= MOST_ROWS) { Ok(self) } else { Err(damaged()) }
    }
}

/// A file that is read, its manifest first.
pub(super) struct Lines<R: Read> {
    input: BufReader<R>,
    /// What it says of itself.
    pub manifest: Manifest,
    /// The manifest as it stands there.
    pub head: Vec<u8>,
}

impl<R: Read> Lines<R> {
    /// Reads the manifest.
    pub(super) fn begin(input: R) -> Result<Self> {
        let mut input = BufReader::with_capacity(64 * 1024, input);
        let mut head = Vec::new();
        next(&mut input, &mut head)?;
        let manifest: Manifest =
            serde_json::from_slice(&head).map_err(|_| Error::input("backup", Problem::NotAllowed))?;
        Ok(Self { input, manifest: manifest.checked()?, head })
    }

    /// Hands out each line with its table, and holds counts and hashes against the manifest. Nothing may stand behind them.
    pub(super) fn rows(mut self, mut each: impl FnMut(&str, &[u8]) -> Result<()>, watch: &mut Watch<'_>) -> Result<()> {
        let mut line = Vec::new();
        for table in &self.manifest.tables {
            let mut sum = Sha256::new();
            for _ in 0..table.rows {
                next(&mut self.input, &mut line)?;
                sum.update(&line);
                each(&table.name, &line)?;
                watch.row()?;
            }
            if hex(sum) != table.sha256 {
                return Err(damaged());
            }
        }
        let rest = self.input.fill_buf().map_err(of_reading)?;
        if rest.is_empty() { Ok(()) } else { Err(damaged()) }
    }
}

/// The next line with its end.
fn next(input: &mut impl BufRead, line: &mut Vec<u8>) -> Result<()> {
    line.clear();
    input.take(LONGEST).read_until(b'\n', line).map_err(of_reading)?;
    match line.last() {
        Some(b'\n') => Ok(()),
        _ if line.len() as u64 >= LONGEST => Err(Error::input("backup", Problem::TooLong)),
        _ => Err(damaged()),
    }
}

pub(super) fn of_reading(error: std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::InvalidData | ErrorKind::UnexpectedEof => damaged(),
        _ => error.into(),
    }
}
