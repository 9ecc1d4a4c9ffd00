//! The rice bowl (product.md system 6): a ledger of grains for each area, and levels that are replayed from it.
//!
//! Where to start: [`ledger`] has the rule, [`BowlView`] is the screen. Grains come only from the one whose trust it is;
//! no deed ever writes one (never-bends 12).

mod clocks;
mod entries;
pub(crate) mod falls;
pub mod ledger;
pub(crate) mod ops;
pub(crate) mod pages;
pub mod picture;
pub(crate) mod store;
#[cfg(test)]
mod tests;
pub(crate) mod views;
mod words;
pub(crate) mod year;

pub(crate) use views::small_shown;
pub use words::{BowlWord, StartingWord, shown, small_count, starting_words};

use crate::clock::{LocalDay, Timestamp};
use crate::ids::Id;
use crate::page::Route;
use crate::store::sql::stored_as_text;
use crate::written::Written;

/// Grains a bowl holds.
pub const CAPACITY: u8 = 100;

/// One movement of grains, as a person says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum GrainChange {
    /// A lot taken: five.
    LotTaken,
    /// A little taken: one.
    LittleTaken,
    /// A little added: one.
    LittleAdded,
    /// A lot added: five.
    LotAdded,
    /// The bowl tipped over; this many are left (0 to the level before).
    Tipped {
        /// Grains left.
        left: u8,
    },
}

impl GrainChange {
    /// Grains added (negative: taken); a tipped bowl has no fixed amount.
    pub fn grains(self) -> Option<i8> {
        match self {
            Self::LotTaken => Some(-5),
            Self::LittleTaken => Some(-1),
            Self::LittleAdded => Some(1),
            Self::LotAdded => Some(5),
            Self::Tipped { .. } => None,
        }
    }

    /// The change of this many grains, if there is one: -5, -1, 1 or 5.
    pub fn of_grains(grains: i8) -> Option<Self> {
        [Self::LotTaken, Self::LittleTaken, Self::LittleAdded, Self::LotAdded]
            .into_iter()
            .find(|c| c.grains() == Some(grains))
    }
}

/// Where an entry came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum GrainSource {
    /// The check-in of its day.
    CheckIn,
    /// After something that was promised.
    Promise,
    /// After a hard moment.
    Moment,
    /// By hand.
    ByHand,
}
stored_as_text!(GrainSource { CheckIn = "check_in", Promise = "promise", Moment = "moment", ByHand = "by_hand" });

/// A reason beside one's own grains; never a list of the other's promises (S9, S10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum GrainReason {
    /// I was told.
    Told,
    /// I found out.
    FoundOut,
}
stored_as_text!(GrainReason { Told = "told", FoundOut = "found_out" });

/// What is written into the ledger.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrainDraft {
    /// The area's key.
    pub area: String,
    /// The movement.
    pub change: GrainChange,
    /// The civil day it belongs to; `None` for today. Today or one of the seven days before.
    pub day: Option<LocalDay>,
    /// Where it came from.
    pub source: GrainSource,
    /// Told or found out, if the person tapped one.
    pub reason: Option<GrainReason>,
    /// A line why, at most 200 characters; empty for none.
    pub why: Written,
}

/// One line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LedgerEntryView {
    /// Its id, for taking it back and putting it back.
    pub id: Id,
    /// Civil day.
    pub day: LocalDay,
    /// "yesterday", "Friday, 20 November".
    pub day_text: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// The movement.
    pub change: GrainChange,
    /// "A little taken".
    pub text: String,
    /// "From check-in", or "Set right later" for one that was taken back: it stands there and does not count.
    pub source: String,
    /// "I was told", or empty.
    pub reason: String,
    /// The person's line, or empty.
    pub why: Written,
    /// It was taken back by a later entry and no longer counts. Its words are gone.
    pub taken_back: bool,
    /// The whole line as a screen reader says it.
    pub spoken: Written,
}

/// A bowl in small, for lists and Today.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlRow {
    /// The area's key, seed of its places.
    pub area: String,
    /// The area's name.
    pub name: Written,
    /// 0 to 100; `None` while nobody has spoken about it: then it has no word and no count, and counts nowhere.
    pub level: Option<u8>,
    /// The word for it.
    pub word: Option<BowlWord>,
    /// The word in the person's language, or that nothing was said yet.
    pub word_text: String,
    /// Places shown in the large form, 0 to 100; none without a level.
    pub shown: u8,
    /// Places shown in the small form, 0 to 24; none without a level.
    pub small_shown: u8,
    /// "3 grains added today", "Not yet, since 3 May", or empty.
    pub line: String,
    /// Series 1 to 8.
    pub series: u8,
    /// So many of the grains that lie in it, the last ones, were added today: drawn white, with a ring.
    pub added_today: u8,
    /// So many of the places after them were taken from today: drawn as dashed outlines.
    pub taken_today: u8,
    /// The whole row as a screen reader says it.
    pub spoken: Written,
}

/// What writing grains gives back.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GrainsWritten {
    /// The entry just written: what Undo takes back, wherever it stands in the ledger.
    pub entry: Id,
    /// The bowl as it is now.
    pub bowl: BowlView,
}

/// All bowls: the pooled one in words only, and a row for each area with a bowl.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlsView {
    /// Mean share of the bowls that have a level, for the picture. Never shown as a number; `None` with fewer than two of them.
    pub overall: Option<BowlOverall>,
    /// One row an area, in the person's order.
    pub rows: Vec<BowlRow>,
    /// Tracked areas where the person only rebuilds: no bowl, it is not theirs to fill.
    pub rebuilding: Vec<Written>,
}

/// The pooled bowl.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlOverall {
    /// Places shown in the large form, 0 to 100. In no JSON: together they are said in a word, never a number.
    #[serde(skip)]
    pub shown: u8,
    /// Places shown in the small form, 0 to 24.
    #[serde(skip)]
    pub small_shown: u8,
    /// "All together: filling".
    pub line: String,
    /// The word for it.
    pub word: BowlWord,
    /// The word in the person's language.
    pub word_text: String,
    /// As a screen reader says it.
    pub spoken: String,
}

/// One bowl with its ledger.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlView {
    /// The row of it.
    pub bowl: BowlRow,
    /// The places from which today's grains fall on this page, 0 to `shown` of the bowl; the same as `shown` when nothing is to fall.
    /// They fall once: a shell says [`crate::app::App::bowl_seen`] when it has begun. In no JSON: it is of the picture alone.
    #[serde(skip)]
    pub before: u8,
    /// The line under the word ("A few grains.").
    pub word_line: String,
    /// "29 grains in a bowl of 100", empty when the person wants words only.
    pub count: String,
    /// A line that stands with the area on every screen, or empty.
    pub note: String,
    /// Nobody has said yet where it stands: asked first, and it may be left open.
    pub ask_starting_level: bool,
    /// The bowl fell low and the offer of the guide was not answered yet.
    pub offer_guide: bool,
    /// There is something in it to take.
    pub can_take: bool,
    /// There is room in it.
    pub can_add: bool,
    /// Amount, day and why.
    pub more: Route,
    /// "I do not trust yet, in this area".
    pub not_yet: NotYetRow,
    /// What happened last, newest first: at most ten lines that stand, and what was taken back between them.
    pub ledger: Vec<LedgerEntryView>,
    /// Said where nothing stands in the ledger, or empty.
    pub ledger_empty: String,
    /// The months in which there is more, newest first, at most twelve: each leads on to those before.
    pub months: Vec<MonthRow>,
    /// The last twelve months; `None` with fewer than two of them.
    pub year: Option<BowlYear>,
}

/// The row of "not yet": it opens its page, where it is named or let go.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotYetRow {
    /// "Not yet", or "Not yet, since 24 November".
    pub text: String,
    /// What it means.
    pub second: String,
    /// Its page.
    pub route: Route,
    /// Named on this day, and not let go.
    pub since: Option<LocalDay>,
}

/// A month of a ledger.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MonthRow {
    /// "November 2026".
    pub text: String,
    /// Its page.
    pub route: Route,
}

/// A year of a bowl, to look back: one small bowl a month.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlYear {
    /// From the month in which it began, at most twelve, the present one last.
    pub months: Vec<BowlMonth>,
    /// All of it as sentences, for one who hears it.
    pub spoken: String,
}

/// A month of a bowl's year.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BowlMonth {
    /// "Nov".
    pub name: String,
    /// Places shown in the small form at its end, or now; `None` for a month in which nothing was written.
    pub small_shown: Option<u8>,
    /// The word for it, or that nothing was written.
    pub word_text: String,
    /// "November 2026: half."
    pub spoken: String,
    /// Its ledger; `None` where nothing was written.
    pub route: Option<Route>,
}
