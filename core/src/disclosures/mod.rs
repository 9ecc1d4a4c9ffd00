//! Things to tell (product.md system 13, design.md 37 in small): the author's own list, in their own words. No proof, no
//! reply, no measure of how soon (S3, S4), and no grain.
//!
//! Where to start: [`DisclosureDraft`] goes in, `page.rs` is the page. Telling is only for where it is safe: the page says
//! so, and nothing here pushes.

pub(crate) mod ops;
pub(crate) mod page;
pub(crate) mod store;
pub(crate) mod told;

use crate::clock::{LocalDay, Timestamp, WallTime};
use crate::ids::Id;
use crate::store::sql::stored_as_text;
use crate::written::Written;

/// The hour at which a thing to tell is reminded of: in the middle of the day, as its day has no hour of its own.
pub(crate) const REMIND_AT: WallTime = WallTime::from_minute(12 * 60);

/// Something to tell, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisclosureDraft {
    /// What, 1 to 20,000 characters.
    pub text: Written,
    /// Until when the person wants to tell it: today or later, at most ten years ahead; `None` for no time.
    pub day: Option<LocalDay>,
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisclosureView {
    /// Its id.
    pub id: Id,
    /// What.
    pub text: Written,
    /// "A time I set for myself: Friday, 27 November", "The time you set has passed…", "Told on …", or empty. Says so when
    /// the hour of the reminder had passed as the day was set.
    pub line: String,
    /// What is said right after a change; empty in a list.
    pub said: String,
    /// The row as a screen reader says it.
    pub spoken: Written,
}

/// How it was told, as the one who told it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    Before,
    Asked,
}
stored_as_text!(How { Before = "before", Asked = "asked" });

/// A thing to tell with a day, for the planner of reminders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RemindedTell {
    pub id: Id,
    pub day: LocalDay,
    pub time: WallTime,
    /// The person set this hour themselves: it comes in quiet hours too.
    pub anyway: bool,
    /// When the day was set.
    pub since: Timestamp,
}
