//! What is packed: Loop Habit Tracker, whose habits have a folder each, and Day One with its journals.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::tables::Table;
use super::{
    Date, Found, Left, MOST_UNPACKED, Source, Staged, Why, dates, json, lines, too_large, unknown, without_mark,
};
use crate::clock::LocalDay;
use crate::error::Result;
use crate::order::InOrder;

/// Most files in one.
const MOST_FILES: usize = 20_000;
/// What packs better than this, and is large, was made to be.
const MOST_PACKED: u64 = 200;
const LARGE: u64 = 1024 * 1024;

/// Reads a zip file.
pub(super) fn read(bytes: &[u8]) -> Result<Staged> {
    let mut zip = Packed::new(bytes, MOST_UNPACKED)?;
    let names = zip.names()?;
    if names.iter().any(|name| name == "Habits.csv") {
        return habits(&mut zip, names);
    }
    let mut journals: Vec<_> = names
        .into_iter()
        .filter(|name| name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("json")))
        .filter(|name| !name.starts_with("__MACOSX/"))
        .collect();
    journals.in_order();
    if journals.is_empty() {
        return Err(unknown());
    }
    let mut staged = Staged::new(Source::DayOne);
    for name in journals {
        let bytes = zip.file(&name)?;
        json::add(&name, &bytes, &mut staged)?;
    }
    Ok(staged)
}

/// A zip file, and how many bytes may still come out of it.
pub(super) struct Packed<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Packed<'a> {
    /// One of which at most `left` bytes are read.
    pub(super) fn new(bytes: &'a [u8], left: u64) -> Result<Self> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unknown())?;
        if zip.len() > MOST_FILES { Err(too_large()) } else { Ok(Self { zip, left }) }
    }

    /// The names of its files.
    pub(super) fn names(&self) -> Result<Vec<String>> {
        self.zip.file_names().map(|name| name.map(Cow::into_owned).map_err(|_| unknown())).collect()
    }

    pub(super) fn file(&mut self, name: &str) -> Result<Vec<u8>> {
        let file = self.zip.by_name(name).map_err(|_| unknown())?;
        let (size, packed) = (file.size(), file.compressed_size());
        if size > self.left || (size > LARGE && size / packed.max(1) > MOST_PACKED) {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        // What a file says of its size need not be true.
        file.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| unknown())?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or_else(too_large)?;
        bytes.drain(..bytes.len() - without_mark(&bytes).len());
        Ok(bytes)
    }
}

/// What a habit is called, and its unit where it is counted.
pub(super) struct Habit {
    pub name: String,
    pub counted: bool,
    pub unit: String,
}

/// The habits by the number that their folders begin with, since letters of other scripts are lost in the names of folders.
fn by_position(bytes: &[u8]) -> Result<HashMap<u32, Habit>> {
    let table = Table::of(bytes).filter(|table| table.has(&["position", "name"])).ok_or_else(unknown)?;
    let mut habits = HashMap::new();
    table.rows(true, |_, row| {
        let row = row.map_err(|_| unknown())?;
        let name = row.cell("name").to_owned();
        let counted = matches!(row.cell("type").to_lowercase().as_str(), "numerical" | "measurable" | "1");
        if let Ok(position) = row.cell("position").parse() {
            habits.insert(position, Habit { name, counted, unit: row.cell("unit").to_owned() });
        }
        Ok(())
    })?;
    Ok(habits)
}

fn habits(zip: &mut Packed<'_>, mut names: Vec<String>) -> Result<Staged> {
    let habits = by_position(&zip.file("Habits.csv")?)?;
    let mut staged = Staged::new(Source::Loop);
    let mut days: BTreeMap<LocalDay, Vec<String>> = BTreeMap::new();
    names.in_order();
    for name in names {
        let Some(folder) = name.strip_suffix("/Checkmarks.csv") else { continue };
        let digits = folder.bytes().take_while(u8::is_ascii_digit).count();
        let Some(habit) = folder.get(..digits).and_then(|n| n.parse().ok()).and_then(|n: u32| habits.get(&n)) else {
            staged.refuse((&name, 1), Why::Form)?;
            continue;
        };
        let bytes = zip.file(&name)?;
        let Some(table) = Table::of(&bytes) else {
            staged.refuse((&name, 1), Why::Letters)?;
            continue;
        };
        // Older ones have no first line with names.
        table.rows(table.has(&["date"]), |line, row| {
            let row = match row {
                Ok(row) => row,
                Err(why) => return staged.refuse((&name, line), why),
            };
            let Some((Date::On(day), _)) = dates::day(row.at(0)) else { return staged.refuse((&name, line), Why::Day) };
            match said(habit, row.at(1), row.at(2)) {
                Ok(Some(said)) => days.entry(day).or_default().push(said),
                Ok(None) => staged.leave(Left::Unmarked, 1),
                Err(why) => return staged.refuse((&name, line), why),
            }
            Ok(())
        })?;
    }
    by_day(&mut staged, days)?;
    Ok(staged)
}

/// One note a day, whichever order the person gave the habits in Loop when it was exported.
pub(super) fn by_day(staged: &mut Staged, days: BTreeMap<LocalDay, Vec<String>>) -> Result<()> {
    for (at, (day, mut said)) in days.into_iter().enumerate() {
        said.in_order();
        let text = lines(said.iter().map(String::as_str));
        staged.take(("", at + 1), Found { date: Date::On(day), minute: None, zone: None, text })?;
    }
    Ok(())
}

/// What a line of a habit says: marked by hand, counted, or a note. A mark that the app set itself, and a day without one, say
/// nothing.
pub(super) fn said(habit: &Habit, value: &str, note: &str) -> std::result::Result<Option<String>, Why> {
    let said = match value {
        "2" | "YES_MANUAL" if !habit.counted => Some(habit.name.clone()),
        "-1" | "0" | "1" | "3" | "NO" | "YES_AUTO" | "SKIP" | "UNKNOWN" if !habit.counted => None,
        "-1" | "0" | "SKIP" | "UNKNOWN" => None,
        // Loop counts in thousandths.
        number => match number.parse::<i64>() {
            Ok(number) if number > 0 => {
                let (whole, part) = (number / 1_000, format!("{:03}", number % 1_000));
                let part = part.trim_end_matches('0');
                let amount = if part.is_empty() { whole.to_string() } else { format!("{whole}.{part}") };
                Some(format!("{}: {amount} {}", habit.name, habit.unit).trim_end().to_owned())
            }
            _ => return Err(Why::Form),
        },
    };
    Ok(match (said, note.trim()) {
        (said, "") => said,
        (Some(said), note) => Some(format!("{said}: {note}")),
        (None, note) => Some(format!("{}: {note}", habit.name)),
    })
}
