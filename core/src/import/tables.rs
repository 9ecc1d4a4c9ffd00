//! Tables of comma-separated values: Daylio, Bearable, How We Feel.

use std::collections::HashMap;

use super::{Date, Found, Left, Order, Source, Staged, Why, beside, dates, lines, unknown};
use crate::error::Result;

/// A table with the names of its columns in small letters.
pub(super) struct Table<'a> {
    columns: HashMap<String, usize>,
    names: Vec<String>,
    bytes: &'a [u8],
    by: u8,
}

/// A row of one.
pub(super) struct Row<'a> {
    table: &'a Table<'a>,
    cells: csv::StringRecord,
}

impl Row<'_> {
    /// A cell, empty where there is none.
    pub(super) fn cell(&self, name: &str) -> &str {
        self.table.columns.get(name).and_then(|at| self.cells.get(*at)).unwrap_or_default().trim()
    }

    /// A cell by the place of its column, as it stands there; `None` where the row is too short.
    pub(super) fn whole(&self, at: usize) -> Option<&str> {
        self.cells.get(at)
    }

    /// A cell by its place.
    pub(super) fn at(&self, at: usize) -> &str {
        self.cells.get(at).unwrap_or_default().trim()
    }
}

impl<'a> Table<'a> {
    /// `None` where the first line is no line of text.
    pub(super) fn of(bytes: &'a [u8]) -> Option<Self> {
        let first = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).next()?;
        let many = |by: &u8| count(first, *by);
        let by = [b'\t', b';', b','].into_iter().max_by_key(many)?;
        let mut reader = csv::ReaderBuilder::new().delimiter(by).flexible(true).from_reader(bytes);
        let header = reader.headers().ok()?.clone();
        let names: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
        let columns = names.iter().cloned().enumerate().map(|(at, name)| (name, at)).collect();
        Some(Self { columns, names, bytes, by })
    }

    /// Where a column stands.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.columns.get(name).copied()
    }

    pub(super) fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.columns.contains_key(*name))
    }

    /// Hands out each row with its line; a row that is no UTF-8 is named.
    pub(super) fn rows(
        &self,
        has_header: bool,
        mut each: impl FnMut(usize, std::result::Result<Row<'_>, Why>) -> Result<()>,
    ) -> Result<()> {
        let mut reader =
            csv::ReaderBuilder::new().delimiter(self.by).flexible(true).has_headers(has_header).from_reader(self.bytes);
        let (mut line, mut counted) = (1, 0);
        let mut record = csv::ByteRecord::new();
        while reader.read_byte_record(&mut record).map_err(|_| unknown())? {
            // The reader counts a line late where lines end with two signs, so the line feeds are counted here.
            let from = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(usize::MAX));
            let rest = self.bytes.get(from..).unwrap_or_default();
            let begins = from + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            line += count(self.bytes.get(counted..begins).unwrap_or_default(), b'\n');
            counted = begins.max(counted);
            match csv::StringRecord::from_byte_record(record.clone()) {
                Ok(cells) => each(line, Ok(Row { table: self, cells }))?,
                Err(_) => each(line, Err(Why::Letters))?,
            }
        }
        Ok(())
    }
}

fn count(bytes: &[u8], wanted: u8) -> usize {
    bytes.split(|byte| *byte == wanted).count() - 1
}

/// What a row says: its day, the minute, and the text.
type Said = (Date, Option<Order>, Option<u16>, String);

/// Reads a table of one of these apps.
pub(super) fn read(bytes: &[u8]) -> Result<Staged> {
    let table = Table::of(bytes).ok_or_else(unknown)?;
    let tags = table.names.iter().any(|name| name.starts_with("tags ("));
    let (source, says): (_, fn(&Row<'_>) -> Option<Said>) =
        if table.has(&["date", "time", "mood", "activities", "note"])
            && (table.has(&["full_date"]) || table.has(&["year"]))
        {
            (Source::Daylio, daylio)
        } else if table.has(&["date", "category", "rating/amount"]) {
            (Source::Bearable, bearable)
        } else if table.has(&["date", "mood"]) && tags {
            (Source::HowWeFeel, how_we_feel)
        } else {
            return Err(unknown());
        };
    let (mut staged, mut seen) = (Staged::new(source), None);
    table.rows(true, |line, row| {
        let row = match row {
            Ok(row) => row,
            Err(why) => return staged.refuse(("", line), why),
        };
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            staged.leave(Left::Empty, 1);
            return Ok(());
        }
        let Some((date, order, minute, text)) = says(&row) else { return staged.refuse(("", line), Why::Day) };
        seen = seen.or(order);
        staged.take(("", line), Found { date, minute, zone: None, text })
    })?;
    staged.settle_order(seen);
    Ok(staged)
}

/// A time that is no clock time stays in the words.
fn time(text: &str) -> (Option<u16>, &str) {
    match dates::clock(text) {
        Some(minute) => (Some(minute), ""),
        None => (None, text),
    }
}

/// Daylio: notes with line breaks as tags, activities with a bar between them.
fn daylio(row: &Row<'_>) -> Option<Said> {
    let whole = row.cell("full_date");
    let (date, order) = if whole.is_empty() {
        dates::day(&format!("{} {}", row.cell("date"), row.cell("year")))?
    } else {
        dates::day(whole)?
    };
    let (minute, other) = time(row.cell("time"));
    let note = row.cell("note").replace("<br>", "\n").replace("<br/>", "\n").replace("<br />", "\n");
    let apart = |name: &str| beside(row.cell(name).split('|'));
    let text = lines([row.cell("note_title"), &note, row.cell("mood"), &apart("activities"), &apart("scales"), other]);
    Some((date, order, minute, text))
}

/// Bearable: one line a reading.
fn bearable(row: &Row<'_>) -> Option<Said> {
    let (date, order) = dates::day(row.cell("date"))?;
    let (minute, other) = time(row.cell("time of day"));
    let reading = beside([row.cell("category"), row.cell("detail"), row.cell("rating/amount"), other]);
    Some((date, order, minute, lines([row.cell("notes"), &reading])))
}

/// How We Feel: a mood, three kinds of tags and what was written. The rest of a row is named as the file names it.
fn how_we_feel(row: &Row<'_>) -> Option<Said> {
    let (date, order, minute) = dates::moment(row.cell("date"))?;
    let written = |name: &str| match row.cell(name) {
        "[]" => String::new(),
        text => text.to_owned(),
    };
    let is_known = |name: &str| {
        let keys = name.starts_with("tags") || name.starts_with("mood key");
        keys || ["date", "locale", "mood", "notes", "reflections", "takeaways"].contains(&name)
    };
    let others = row.table.names.iter().enumerate().filter(|(_, name)| !is_known(name));
    let others: Vec<String> =
        others.filter(|(at, _)| !row.at(*at).is_empty()).map(|(at, name)| format!("{name}: {}", row.at(at))).collect();
    let text = lines([
        written("notes").as_str(),
        &written("reflections"),
        &written("takeaways"),
        row.cell("mood"),
        &beside([row.cell("tags (people)"), row.cell("tags (places)"), row.cell("tags (events)")]),
        &beside(others.iter().map(String::as_str)),
    ]);
    Some((date, order, minute, text))
}
