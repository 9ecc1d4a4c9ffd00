//! Notes out of the apps that people used before (product.md system 25). Each entry of a file becomes a dated note in the words that
//! stood there: no grains, no promise and no answer is made of it. What a file holds is shown before it is saved, what cannot be
//! read is named by its place, and one undo takes all of it back.
//!
//! The forms, as exporters and converters of them have them: Daylio CSV with `full_date` (8 and 9 columns, a byte order mark) and the
//! one of 2018 that starts with `year`; Loop Habit Tracker 1.7 to 2.x as a zip of folders and as its own database; Bearable CSV of 2021 and later (days as
//! `8th Dec 2021`); Day One JSON of version 1.0, alone or in a zip; Pixels JSON of 2019 (`mood`), of 2021 (`entries`) and with
//! `scores`; How We Feel CSV of two forms (`Mood Keys` of 2026 and `Mood Key` before), days as `2026 Wed Jul 22 11:36 PM`.
//!
//! Where to start: [`read`] tells the forms apart; `tables` reads CSV, `json` JSON, `zipped` what is packed, `database` what is a database; `page` shows and saves.

mod database;
mod dates;
mod json;
mod own;
pub(crate) mod page;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod samples;
pub(crate) mod store;
mod tables;
#[cfg(test)]
mod tests;
mod zipped;

use std::collections::{BTreeMap, HashMap};

use sha2::{Digest, Sha256};

use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Problem, Result};
use crate::ids::{Id, Random};
use crate::store::sql::stored_as_text;

/// Bytes of the largest file that is read.
pub(crate) const LARGEST: u32 = 16 * 1024 * 1024;
/// Bytes of all that is read out of one zip file.
const MOST_UNPACKED: u64 = 32 * 1024 * 1024;
/// Most entries of one file: thirteen a day for ten years.
const MOST_ENTRIES: usize = 50_000;
/// Bytes of the longest note.
const LONGEST_NOTE: usize = 1024 * 1024;

/// An app that people used before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    /// Daylio.
    Daylio,
    /// Loop Habit Tracker.
    Loop,
    /// Bearable.
    Bearable,
    /// Day One.
    DayOne,
    /// Pixels.
    Pixels,
    /// How We Feel.
    HowWeFeel,
}
stored_as_text!(Source {
    Daylio = "daylio",
    Loop = "loop",
    Bearable = "bearable",
    DayOne = "day_one",
    Pixels = "pixels",
    HowWeFeel = "how_we_feel",
});

/// The day of an entry as far as the file says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Date {
    /// One day.
    On(LocalDay),
    /// Two numbers that can be read both ways.
    Either { day_first: LocalDay, month_first: LocalDay },
}

/// Which number stands first where a day is written as two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
enum Order {
    DayFirst,
    MonthFirst,
}

/// An entry of a file.
#[derive(Clone, PartialEq, Eq)]
struct Found {
    date: Date,
    /// The minute of the day, where the file says it.
    minute: Option<u16>,
    /// The zone, where the file says it.
    zone: Option<String>,
    text: String,
}

impl std::fmt::Debug for Found {
    /// What was written is never printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Found").field("date", &self.date).field("minute", &self.minute).finish_non_exhaustive()
    }
}

/// Why a place of a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// The day.
    Day,
    /// It is not UTF-8.
    Letters,
    /// It is longer than a note can be.
    TooLong,
    /// It has another form.
    Form,
    /// A row of a table that is none of the person's entries.
    Kind,
    /// A column says what it cannot say.
    Value,
    /// What the row belongs to is not there.
    Alone,
    /// The same row stands there once more.
    Twice,
}

impl Why {
    const fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Letters => "letters",
            Self::TooLong => "too_long",
            Self::Form => "form",
            Self::Kind => "kind",
            Self::Value => "value",
            Self::Alone => "alone",
            Self::Twice => "twice",
        }
    }
}

/// A place of a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unread {
    /// The file within a zip; empty for a file alone.
    file: String,
    /// The line of a table, or the number of an entry; from 1.
    at: usize,
    why: Why,
}

/// What does not come over, and is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    /// Pictures, sound and film.
    Media,
    /// Places and weather.
    Places,
    /// Days of a habit without a mark of one's own.
    Unmarked,
    /// Entries in which nothing stands.
    Empty,
}

impl Left {
    const fn key(self) -> &'static str {
        match self {
            Self::Media => "media",
            Self::Places => "places",
            Self::Unmarked => "unmarked",
            Self::Empty => "empty",
        }
    }
}

/// A file that was read and not saved yet.
#[derive(Debug, Clone)]
struct Staged {
    source: Source,
    found: Vec<Found>,
    unread: Vec<Unread>,
    left: BTreeMap<Left, usize>,
    order: Option<Order>,
}

/// A note as it is saved.
struct Note {
    id: Id,
    day: LocalDay,
    minute: Option<u16>,
    zone: Option<String>,
    text: String,
}

impl Staged {
    fn new(source: Source) -> Self {
        Self { source, found: Vec::new(), unread: Vec::new(), left: BTreeMap::new(), order: None }
    }

    /// Takes an entry, unless nothing stands in it.
    ///
    /// # Errors
    /// There are too many.
    fn take(&mut self, (file, at): (&str, usize), mut found: Found) -> Result<()> {
        found.text = clean(&found.text);
        if found.text.is_empty() {
            self.leave(Left::Empty, 1);
            return Ok(());
        }
        if found.text.len() > LONGEST_NOTE {
            return self.refuse((file, at), Why::TooLong);
        }
        if self.found.len() >= MOST_ENTRIES {
            return Err(Error::beyond("import", Problem::TooMany, MOST_ENTRIES));
        }
        self.found.push(found);
        Ok(())
    }

    /// Names a place that cannot be read.
    fn refuse(&mut self, (file, at): (&str, usize), why: Why) -> Result<()> {
        if self.unread.len() >= MOST_ENTRIES {
            return Err(Error::input("import", Problem::NotAllowed));
        }
        self.unread.push(Unread { file: file.to_owned(), at, why });
        Ok(())
    }

    fn leave(&mut self, what: Left, count: usize) {
        if count > 0 {
            *self.left.entry(what).or_default() += count;
        }
    }

    /// Whether days can be read both ways, and none said which.
    fn asks_order(&self) -> bool {
        self.order.is_none() && self.found.iter().any(|found| matches!(found.date, Date::Either { .. }))
    }

    /// A day that can be read both ways.
    fn example(&self) -> Option<(LocalDay, LocalDay)> {
        self.found.iter().find_map(|found| match found.date {
            Date::Either { day_first, month_first } => Some((day_first, month_first)),
            Date::On(_) => None,
        })
    }

    /// Where one day of the file can be read one way only, all are written that way.
    fn settle_order(&mut self, seen: Option<Order>) {
        if self.order.is_none() {
            self.order = seen;
        }
    }

    /// The notes, each with the id that follows from what it says. Of entries that say the same each has its own.
    fn notes(&self) -> Result<Vec<Note>> {
        let mut alike: HashMap<[u8; 32], u32> = HashMap::new();
        let order = self.order.unwrap_or(Order::DayFirst);
        self.found
            .iter()
            .map(|found| {
                let day = match (found.date, order) {
                    (Date::On(day), _)
                    | (Date::Either { day_first: day, .. }, Order::DayFirst)
                    | (Date::Either { month_first: day, .. }, Order::MonthFirst) => day,
                };
                let mut says = Sha256::new();
                says.update(self.source.as_str());
                says.update(day.epoch_days().to_be_bytes());
                says.update(found.minute.map_or(-1, i32::from).to_be_bytes());
                says.update(&found.text);
                let sum: [u8; 32] = says.clone().finalize().into();
                let nth = alike.entry(sum).or_default();
                says.update(nth.to_be_bytes());
                *nth += 1;
                let minutes = i64::from(day.epoch_days()) * 1_440 + i64::from(found.minute.unwrap_or(0));
                let id = Id::new(Timestamp((minutes * Timestamp::MINUTE).max(0)), &Says(says.finalize().into()))?;
                Ok(Note { id, day, minute: found.minute, zone: found.zone.clone(), text: found.text.clone() })
            })
            .collect()
    }
}

/// In place of chance: what a note says.
struct Says([u8; 32]);

impl Random for Says {
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        bytes.iter_mut().zip(self.0).for_each(|(byte, said)| *byte = said);
        Ok(())
    }
}

/// Line ends as Grain has them, nothing that no text holds, and no white space around it.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}").trim().to_owned()
}

/// What stands there, each on a line of its own.
fn lines<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<_> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}

/// Several of a kind on one line.
fn beside<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<_> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join(" \u{b7} ")
}

/// A file without the mark that says it is UTF-8.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn unknown() -> Error {
    Error::input("import", Problem::NotAllowed)
}

fn too_large() -> Error {
    Error::input("import", Problem::TooLong)
}

/// What a fuzzer asks of a file: it is read within the limits or refused, and each entry can become a note.
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn fuzzed(bytes: &[u8]) -> Result<()> {
    let staged = read(bytes)?;
    assert!(staged.found.len() <= MOST_ENTRIES && staged.unread.len() <= MOST_ENTRIES);
    assert!(staged.found.iter().all(|found| !found.text.is_empty() && found.text.len() <= LONGEST_NOTE));
    for order in [Order::DayFirst, Order::MonthFirst] {
        let staged = Staged { order: Some(order), ..staged.clone() };
        assert!(!staged.asks_order());
        assert_eq!(staged.notes()?.len(), staged.found.len());
    }
    Ok(())
}

/// Reads a file of any of these apps.
///
/// # Errors
/// It is none, is larger than can be read at once, or holds more entries; then nothing of it was taken.
fn read(bytes: &[u8]) -> Result<Staged> {
    if bytes.len() > LARGEST as usize {
        return Err(Error::input("file", Problem::TooLong));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return zipped::read(bytes);
    }
    if bytes.starts_with(database::HEAD) {
        return database::read(bytes);
    }
    let bytes = without_mark(bytes);
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'[' | b'{') => json::read(bytes),
        Some(_) => tables::read(bytes),
        None => Err(unknown()),
    }
}
