//! Everything that Grain gave out comes back: `everything.jsonl` and `tables.zip` (docs/data.md), of this version and of every one
//! before.
//!
//! Anybody may have written such a file, so it is believed no more than that. Its rows come into a database of the file's schema
//! that stands in memory alone: the schema holds types, ranges and what belongs to what, `sink` holds what columns say. A row that
//! does not fit is named by its line and left out, since years of other rows are no worse for it. What follows from other rows
//! (levels, the search) is never read. Then it is brought to the schema of today, and its rows are merged by id as those of a backup.
//!
//! Where to start: [`read`]; `lines` and `sheets` are the two forms, `take` shows, saves and takes back.

mod lines;
mod sheets;
mod sink;
pub(super) mod take;

use std::sync::Mutex;

use rusqlite::Connection;
use serde::Deserialize;

use super::Unread;
use super::zipped::Packed;
use crate::app::{Subject, Table};
use crate::backup::merge::Merged;
use crate::clock::Timestamp;
use crate::error::{Error, Result};
use crate::rows::FORMAT;
use crate::store::{brought_up, known_schema};
use sink::Sink;

/// Bytes of the largest file that is read, and of all that is read out of a zip file.
pub(super) const LARGEST: u32 = 64 * 1024 * 1024;

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct About {
    grain: String,
    format: u32,
    schema: u32,
    #[serde(default)]
    written_at: String,
}

impl About {
    /// # Errors
    /// A newer version wrote it: this one is to be updated.
    fn checked(self) -> Result<Self> {
        if self.format > FORMAT || self.schema > known_schema() {
            return Err(Error::NewerSchema { found: self.schema, known: known_schema() });
        }
        if self.format == 0 || self.schema == 0 { Err(super::unknown()) } else { Ok(self) }
    }

    /// When it was made, where the file says it.
    fn written_at(&self) -> Option<Timestamp> {
        Timestamp::parse(&self.written_at).ok()
    }
}

/// A file of Grain, in one of its forms.
pub(super) enum Form<'a> {
    Lines(&'a [u8]),
    Sheets(Packed<'a>),
}

/// A file that was read and not saved yet.
pub(super) struct Staged {
    /// Its rows, in the schema of today.
    rows: Mutex<Connection>,
    written_at: Option<Timestamp>,
    unread: Vec<Unread>,
    /// Rows that the file speaks of and that are not in it.
    missing: u64,
    /// What saving would do, table by table.
    would: Vec<(Subject, Merged)>,
}

/// Which form of Grain's a file has; `None` where it is of another app.
pub(super) fn form(bytes: &[u8]) -> Option<Form<'_>> {
    if bytes.starts_with(b"PK\x03\x04") {
        return sheets::is_one(bytes).map(Form::Sheets);
    }
    let bytes = super::without_mark(bytes);
    lines::is_one(bytes).then_some(Form::Lines(bytes))
}

/// Reads a file of Grain.
///
/// # Errors
/// A newer version wrote it, or it is larger than can be read at once; then nothing of it was taken.
pub(super) fn read(form: Form<'_>, tables: &[&'static [Table]]) -> Result<Staged> {
    let (about, mut sink, missing) = match form {
        Form::Lines(bytes) => lines::read(bytes, tables)?,
        Form::Sheets(zip) => sheets::read(zip, tables)?,
    };
    sink.settle()?;
    let Sink { mut sql, unread, .. } = sink;
    brought_up(&mut sql)?;
    Ok(Staged { rows: Mutex::new(sql), written_at: about.written_at(), unread, missing, would: Vec::new() })
}
