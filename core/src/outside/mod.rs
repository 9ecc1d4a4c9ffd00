//! What stands outside the app (S45 to S50): the quick ways in behind its icon and on tiles, and what a widget shows. All of
//! it is neutral: no area, no level of a bowl, no count, nobody's name, nothing a person wrote, and the same on a hard day as
//! on any other. Why it is so: docs/adr/0014.

mod ops;

use crate::clock::{LocalDay, Timestamp};
use crate::page::Route;

/// The most days that can be told ahead.
pub const MOST_DAYS: u8 = 14;

/// A quick way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum OutsideWay {
    /// To the check-in; behind the app's lock.
    Note,
    /// To a hard moment. Breathing comes first and, as Help does, before the app's lock: it shows nothing of the person's.
    Breathe,
}

/// A quick way in, as it is named outside.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OutsideWayView {
    /// Which.
    pub way: OutsideWay,
    /// "Note for today".
    pub text: String,
    /// The same where there is little room.
    pub short: String,
    /// Where it leads.
    pub route: Route,
}

/// What a widget shows on one day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WidgetFace {
    /// The person's day.
    pub day: LocalDay,
    /// From this instant on, until that of the next face.
    pub from: Timestamp,
    /// The card's title where the person asked for it (S48), else "A quiet note".
    pub title: String,
    /// The card's text; empty on the plain face.
    pub body: String,
    /// Where a tap leads, after the app's lock.
    pub route: Route,
}

/// Everything that stands outside the app.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OutsideView {
    /// The quick ways in; none with "extra private".
    pub ways: Vec<OutsideWayView>,
    /// Today's face and those of the days after it.
    pub faces: Vec<WidgetFace>,
}
