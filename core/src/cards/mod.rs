//! Encouragement cards (product.md system 3): one a day, chosen for the person; keep it, hide it, write your own.
//!
//! Where to start: [`choice`] has the rule, [`CardTodayView`] is the screen. To add a card, edit
//! `content/<lang>/cards/*.toml` and nothing else. Reading writes nothing; only a card that was opened is noted
//! ([`crate::app::App::card_seen`]), and on a hard day not even that (N6, S18).

pub(crate) mod choice;
mod ops;
mod own;
pub(crate) mod page;
pub mod pools;
pub(crate) mod store;
pub(crate) mod views;

use crate::content::{Kind, Stage};
use crate::written::Written;

/// Most characters of the title of one's own card (W12).
pub const OWN_TITLE: usize = 40;
/// Most characters of the text of one's own card (W12).
pub const OWN_TEXT: usize = 240;

/// The card of the day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CardTodayView {
    /// The card; `None` when nothing fits.
    pub card: Option<CardView>,
    /// "No card today …" when there is none, else empty.
    pub none: String,
    /// A hard day lasts: the card is one to rest with.
    pub hard_day: bool,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[allow(clippy::struct_excessive_bools)] // each is a state of a button on the card
pub struct CardView {
    /// Its id, stable.
    pub id: String,
    /// Title, at most 40 characters.
    pub title: Written,
    /// The text, at most 240 characters.
    pub body: Written,
    /// "One small step, or not: …", or empty.
    pub step: Written,
    /// What it gives; `None` for one's own.
    pub kind: Option<Kind>,
    /// Part of the road; `None` for one's own.
    pub stage: Option<Stage>,
    /// An area's key, or empty.
    pub area: String,
    /// The area's name, or empty.
    pub area_name: Written,
    /// A line to show before a heavy topic, or empty (W7).
    pub heavy: String,
    /// Written by the person.
    pub own: bool,
    /// The person keeps it.
    pub kept: bool,
    /// Never shown again by itself until it is brought back.
    pub hidden: bool,
    /// "Less like this" was said of its kind and area today.
    pub lowered: bool,
    /// "Less like this" makes sense: not for one's own.
    pub can_lower: bool,
    /// Named people approved the text. For About only, no card shows a mark (D6).
    pub reviewed: bool,
    /// The card as a screen reader says it.
    pub spoken: Written,
}

/// By what all cards can be looked through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CardTheme {
    /// Every card that fits, and one's own.
    All,
    /// The ones with the heart.
    Kept,
    /// The person's own.
    Mine,
    /// The hidden ones, which can come back.
    Hidden,
    /// What a card gives.
    Kind {
        /// Leave, a step, a view or rest.
        kind: Kind,
    },
    /// A part of the road.
    Stage {
        /// Which.
        stage: Stage,
    },
    /// A tracked area.
    Area {
        /// Its key.
        area: String,
    },
    /// Faith, of every tradition there is; only with the switch on (W10).
    Faith,
}

/// What is written for a card of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCardDraft {
    /// Title, 1 to 40 characters.
    pub title: Written,
    /// Text, 1 to 240 characters.
    pub body: Written,
}

/// A card outside the app: never the person's own words, nothing sensitive, no faith (S47, S48).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SurfaceCardView {
    /// Its id: a tap opens this card.
    pub id: String,
    /// Title.
    pub title: String,
    /// Text.
    pub body: String,
}
