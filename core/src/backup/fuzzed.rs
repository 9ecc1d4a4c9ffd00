//! What a fuzzer asks of a file before any of it is believed.

use std::io::Read;

use super::age::{Lock, Opened, SecretKey, Unlock, Writer};
use super::lines::{Lines, Manifest, backed_up, of_reading, sum_of};
use super::restore::put_all;
use super::{FORMAT, LARGEST, Watch};
use crate::app::Reading;
use crate::error::Result;
use crate::ids::SeededRandom;
use crate::rows::json_lines;
use crate::store::{Incoming, known_schema};

const PHRASE: &str = "three grey herons";
/// The logarithm of scrypt's N of a moment: files that ask for more are opened with the key alone.
const CHEAP: u8 = 4;

fn key() -> SecretKey {
    SecretKey::new([7; 32])
}

/// A file with one line in it, for a key and for a passphrase.
pub(crate) fn headers() -> Result<[Vec<u8>; 2]> {
    let locked = |lock: Lock<'_>| -> Result<Vec<u8>> {
        let mut file = Writer::new(Vec::new(), lock, &SeededRandom::new(4))?;
        std::io::Write::write_all(&mut file, b"a line\n")?;
        Ok(file.finish()?.0)
    };
    Ok([locked(Lock::Key(key().public()))?, locked(Lock::Passphrase(PHRASE, 1))?])
}

/// Opens a file with what [`headers`] locks with, as far as it can be read.
pub(crate) fn header(bytes: &[u8]) -> Result<()> {
    let opened = Opened::new(bytes)?;
    let key = key();
    let unlock = if opened.asks_for_passphrase() {
        if cost(bytes).is_some_and(|cost| cost > CHEAP) {
            return Ok(());
        }
        Unlock::Passphrase(PHRASE)
    } else {
        Unlock::Key(&key)
    };
    let mut inside = Vec::new();
    opened.unlock(unlock)?.take(u64::from(LARGEST)).read_to_end(&mut inside).map_err(of_reading)?;
    assert!(inside.len() < bytes.len(), "more comes out than is in it");
    Ok(())
}

/// What the file says that a passphrase costs.
fn cost(bytes: &[u8]) -> Option<u8> {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(400))?);
    head.lines().find(|line| line.starts_with("-> scrypt "))?.rsplit(' ').next()?.parse().ok()
}

/// Reads a manifest.
pub(crate) fn manifest(bytes: &[u8]) -> Result<()> {
    let lines = Lines::begin(bytes)?;
    let written = lines.manifest.line()?;
    let again = Lines::begin(written.as_slice())?;
    assert_eq!(again.manifest, lines.manifest, "it is read back as it was");
    assert!((1..=FORMAT).contains(&again.manifest.format) && again.manifest.schema <= known_schema());
    Ok(())
}

/// Puts every row of a file into an empty database, and takes all of it out again.
pub(crate) fn rows(bytes: &[u8], into: &Incoming) -> Result<()> {
    let lines = Lines::begin(bytes)?;
    into.sql().execute_batch("SAVEPOINT fuzzed")?;
    let put = put_all(lines, into.sql(), &mut Watch::new(&()));
    into.sql().execute_batch("ROLLBACK TO fuzzed; RELEASE fuzzed")?;
    put
}

/// Manifest and rows of the small tables, as they stand in a file.
pub(crate) fn text(scope: &Reading<'_>, most: i64) -> Result<Vec<u8>> {
    let mut watch = Watch::new(&());
    let mut tables = backed_up(scope.sql)?;
    tables.retain(|table| table.count(scope.sql).is_ok_and(|rows| rows <= most));
    let manifest = Manifest {
        grain: "backup".to_owned(),
        format: FORMAT,
        schema: known_schema(),
        version: "0.1.0".to_owned(),
        written_at: scope.at.0,
        tables: tables.iter().map(|table| sum_of(scope.sql, table, &mut watch)).collect::<Result<_>>()?,
    };
    let mut text = manifest.line()?;
    for table in &tables {
        table.each(scope.sql, |row| json_lines::line(&mut text, &table.table, row))?;
    }
    Ok(text)
}
