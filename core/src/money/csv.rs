//! The account as a file (RFC 4180), and back. What goes out comes back as it was, and reading the same file twice adds
//! nothing: an entry is known by its id, and where a file has none, by all that it says: of those that say the same as many
//! are added as the file has more of them than the account. What does not fit is listed and changes nothing.
//!
//! A cell that a spreadsheet would take for a formula begins with an apostrophe, which is taken off again on the way in.

use std::collections::{BTreeMap, HashMap};

use super::{CATEGORIES, DAYS_BACK, Entry, MOST, Way, What, amount, currency, decimals, store};
use crate::app::{App, Reading, Writing};
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::text;
use crate::text::cell::{guarded, unguarded};

/// The first line of the file. The first four others than `id` are needed, in any order.
const HEADER: [&str; 7] = ["id", "day", "direction", "amount", "currency", "category", "note"];
/// Most bytes of a file that is read.
pub(super) const MOST_BYTES: u32 = 8 * 1024 * 1024;

/// What came of reading a file.
#[derive(Debug, Default)]
pub(super) struct Came {
    /// Entries that are new.
    pub added: usize,
    /// Entries that were there already.
    pub known: usize,
    /// Rows that do not fit: the line of the file, and why.
    pub unfit: Vec<(usize, Error)>,
}

impl App {
    /// The whole account as a file of comma-separated values in UTF-8, the oldest entry first.
    pub fn money_csv(&self) -> Result<Vec<u8>> {
        self.read(|scope| written(&store::all(scope.sql)?, |key| scope.words().money_category(key)))
    }
}

/// The file of these entries.
fn written(entries: &[Entry], named: impl Fn(&str) -> String) -> Result<Vec<u8>> {
    let unwritten = |_| Error::NoRoom;
    let mut file = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    file.write_record(HEADER).map_err(unwritten)?;
    for Entry { id, what } in entries {
        let amount = amount::plain(what.minor.into(), decimals(&what.currency));
        let category = if is_given(&what.category) { named(&what.category) } else { what.category.clone() };
        let cells = [
            id.to_string(),
            what.day.to_string(),
            what.way.as_str().to_owned(),
            amount,
            what.currency.clone(),
            guarded(&category),
            guarded(&what.note),
        ];
        file.write_record(cells).map_err(unwritten)?;
    }
    file.into_inner().map_err(|_| Error::NoRoom)
}

fn is_given(category: &str) -> bool {
    CATEGORIES.contains(&category)
}

/// The key of a given category by its name, or the words as they are.
pub(super) fn category(typed: &str, scope: &Reading<'_>) -> String {
    let name = |key: &&str| scope.words().money_category(*key);
    let known = CATEGORIES.into_iter().find(|key| name(key).to_lowercase() == typed.to_lowercase());
    known.map_or_else(|| typed.to_owned(), str::to_owned)
}

/// The day of an entry: today or before.
pub(super) fn checked_day(day: LocalDay, today: LocalDay) -> Result<LocalDay> {
    match today.since(day) {
        ..0 => Err(Error::input("day", Problem::DayInFuture)),
        0..=DAYS_BACK => Ok(day),
        _ => Err(Error::input("day", Problem::OutOfRange)),
    }
}

/// Reads a file into the account.
///
/// # Errors
/// It is no such file, or too large; then nothing was changed.
pub(super) fn read(scope: &Writing<'_>, bytes: &[u8], batch: Id) -> Result<Came> {
    let unreadable = || Error::input("file", Problem::NotAllowed);
    if bytes.len() > MOST_BYTES as usize {
        return Err(Error::input("file", Problem::TooLong));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let by = [b',', b';', b'\t'].into_iter().max_by_key(|by| first.bytes().filter(|byte| byte == by).count());
    let mut file =
        ::csv::ReaderBuilder::new().delimiter(by.unwrap_or(b',')).flexible(true).from_reader(text.as_bytes());
    let columns: HashMap<String, usize> = {
        let header = file.headers().map_err(|_| unreadable())?;
        header.iter().enumerate().map(|(at, name)| (name.trim().to_lowercase(), at)).collect()
    };
    if !HEADER[1..5].iter().all(|name| columns.contains_key(*name)) {
        return Err(unreadable());
    }
    let stored = store::all(scope.sql)?;
    let mut room = MOST.saturating_sub(stored.len());
    let mut by_id: HashMap<Id, What> = stored.iter().map(|entry| (entry.id, entry.what.clone())).collect();
    let mut alike: BTreeMap<What, usize> = BTreeMap::new();
    for entry in stored {
        *alike.entry(entry.what).or_default() += 1;
    }
    let mut came = Came::default();
    let (mut line, mut counted) = (1, 0);
    for record in file.records() {
        let Ok(record) = record else {
            came.unfit.push((line, unreadable()));
            continue;
        };
        // The reader counts a line late where lines end as RFC 4180 has it, so the line feeds are counted here.
        let byte = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(usize::MAX));
        let begins = text.len() - text.get(byte..).unwrap_or_default().trim_start_matches(['\r', '\n']).len();
        line += text.get(counted..begins).unwrap_or_default().matches('\n').count();
        counted = begins.max(counted);
        let cell = |name: &str| columns.get(name).and_then(|at| record.get(*at)).unwrap_or_default().trim();
        let what = match fitting(scope, cell) {
            Ok(what) => what,
            Err(error) => {
                came.unfit.push((line, error));
                continue;
            }
        };
        let id = match cell("id") {
            "" => None,
            id => {
                let Ok(id) = id.parse::<Id>() else {
                    came.unfit.push((line, Error::input("id", Problem::UnknownKey)));
                    continue;
                };
                Some(id)
            }
        };
        let is_known = match id {
            Some(id) => match by_id.get(&id) {
                Some(known) if *known != what => {
                    came.unfit.push((line, Error::input("id", Problem::Duplicate)));
                    continue;
                }
                known => known.is_some(),
            },
            None => alike.get_mut(&what).filter(|left| **left > 0).map(|left| *left -= 1).is_some(),
        };
        if is_known {
            came.known += 1;
            continue;
        }
        if room == 0 {
            came.unfit.push((line, Error::beyond("file", Problem::TooMany, MOST)));
            continue;
        }
        room -= 1;
        let entry = Entry { id: id.map_or_else(|| scope.new_id(), Ok)?, what };
        store::put(scope.sql, &entry, Some(batch))?;
        by_id.insert(entry.id, entry.what);
        came.added += 1;
    }
    Ok(came)
}

/// What a row says.
fn fitting<'a>(scope: &Reading<'_>, cell: impl Fn(&str) -> &'a str) -> Result<What> {
    let day = cell("day").parse().map_err(|_| Error::input("day", Problem::NotADay))?;
    let way: Way =
        cell("direction").to_lowercase().parse().map_err(|_| Error::input("direction", Problem::UnknownKey))?;
    let currency = currency(cell("currency"))?.code();
    let own = text::optional("category", unguarded(cell("category")), text::NAME)?.unwrap_or_default();
    Ok(What {
        day: checked_day(day, scope.today)?,
        way,
        minor: amount::parse(cell("amount"), decimals(currency))?,
        currency: currency.to_owned(),
        category: if own.is_empty() { super::OTHER.to_owned() } else { category(&own, scope) },
        note: text::optional("note", unguarded(cell("note")), text::LINE)?.unwrap_or_default(),
    })
}
