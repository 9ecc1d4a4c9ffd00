//! The account of money (product.md system 13, design.md 39): what came in and what went out, as its owner writes it. It has no
//! tie to a bank, an offer or a bowl, no budget and no colour that warns; currencies stand beside each other and are never
//! converted.
//!
//! Where to start: [`Entry`] is one line, [`amount`] reads and writes sums, `csv.rs` is the file that goes out and comes back.

mod amount;
pub(crate) mod csv;
pub(crate) mod page;
pub(crate) mod store;
#[cfg(test)]
mod tests;

use iso_currency::{Country, Currency};

use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;

/// Categories that are given; each can be left for own words. The last one stands last wherever they are listed.
const CATEGORIES: [&str; 6] = ["pay", "home", "food", "getting_around", "loan", "other"];
/// What stands last.
const OTHER: &str = CATEGORIES[CATEGORIES.len() - 1];
/// Most entries of an account.
const MOST: usize = 50_000;
/// Days back that an entry can lie: a hundred years.
const DAYS_BACK: i32 = 36_525;

/// Which way it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Way {
    In,
    Out,
}
crate::store::sql::stored_as_text!(Way { In = "in", Out = "out" });

/// One line of the account.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    id: Id,
    what: What,
}

/// What an entry says: two of the same can stand beside each other.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct What {
    day: LocalDay,
    way: Way,
    /// In the currency's smallest unit, 1 to [`amount::MOST`].
    minor: i64,
    /// ISO 4217, three letters.
    currency: String,
    /// One of [`CATEGORIES`], or own words.
    category: String,
    /// A line, or empty.
    note: String,
}

impl std::fmt::Debug for What {
    /// What was written is never printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "What({:?}, {:?}, {} characters)", self.day, self.way, self.note.chars().count())
    }
}

/// What came in, what went out and what is left, of one currency, in its smallest unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sums {
    came: i128,
    went: i128,
}

impl Sums {
    fn of<'a>(entries: impl IntoIterator<Item = &'a What>) -> Self {
        entries.into_iter().fold(Self::default(), |mut sums, entry| {
            let side = if entry.way == Way::In { &mut sums.came } else { &mut sums.went };
            *side += i128::from(entry.minor);
            sums
        })
    }

    /// May be below nothing.
    fn left(self) -> i128 {
        self.came - self.went
    }
}

/// The currency of a code as it was typed.
///
/// # Errors
/// It is no currency of ISO 4217 that is counted in units.
fn currency(code: &str) -> Result<Currency> {
    let known = Currency::from_code(&code.trim().to_uppercase()).filter(|known| known.exponent().is_some());
    known.ok_or_else(|| Error::input("currency", Problem::UnknownKey))
}

/// How many decimals a stored currency has.
fn decimals(code: &str) -> u32 {
    Currency::from_code(code).and_then(Currency::exponent).map_or(2, u32::from)
}

/// The currency that is used in a country, where it has one of its own or a shared one.
fn of_country(country: &str) -> Option<&'static str> {
    let used = Currency::from_country(country.parse::<Country>().ok()?);
    used.into_iter().find(|known| known.flags().is_empty()).map(|known| known.code())
}
