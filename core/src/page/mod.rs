//! A page as a value: what stands on it, and for everything that can be tapped what it does (architecture.md 2).
//!
//! Where to start: [`Page`] is made by a domain with its builders, read by a shell and drawn by it in the way of its
//! platform; [`Act`] and [`Route`] are handed back as they were given. A shell decides how something looks, never what
//! stands there or what follows. The vocabulary is closed: ten bodies and nine inputs; a new one needs two users
//! or a decision in `docs/adr`.
//! All texts are [`Written`], since a name or a promise can stand in any of them, and a page may be logged.

mod action;
mod build;
mod build_form;
pub mod chart;
mod domain;
mod due;
mod form;
mod place;
pub(crate) mod rhythm;
pub mod say;
mod squares;

pub use action::{Act, Action, Button, Choice, Confirm, Icon, Notice, Outcome, Then, Weight};
pub(crate) use build::{Acts, key_of};
pub use chart::{Chart, ChartColumn, ChartGap, ChartKind, ChartLevel, ChartMarker, ChartPattern, ChartSeries};
pub(crate) use domain::{Domain, File, Made};
pub(crate) use due::{By, Due};
pub use form::{Field, FieldValue, Form, FormOption, Input, Keyboard, OnlyIf, Value, Values};
pub use place::{Island, Place, Route, Tab};
pub use squares::Squares;

use crate::app::Subject;
use crate::clock::Timestamp;
use crate::written::Written;

/// One page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Page {
    /// Where it stands; a shell reads it again with this.
    pub route: Route,
    /// The title.
    pub title: Written,
    /// A quiet line under the title, or empty.
    pub lead: Written,
    /// From top to bottom.
    pub sections: Vec<Section>,
    /// Buttons in reach of the thumb, under everything else.
    pub foot: Vec<Button>,
    /// The place of the app it belongs to.
    pub tab: Tab,
    /// It is one of the four places itself: it has no way back, and the places stand at its foot.
    pub top: bool,
    /// It is to be read again when one of these changes.
    pub on: Vec<Subject>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Section {
    /// Stable within the page, so that scroll and focus stay where they were.
    pub key: String,
    /// Its heading, or empty.
    pub heading: Written,
    /// It begins closed, under its heading.
    pub folded: bool,
    /// What stands in it.
    pub body: Body,
}

/// What stands in a section.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Body {
    /// Paragraphs.
    Text {
        /// One paragraph each.
        lines: Vec<Written>,
        /// How they are to be read.
        style: TextStyle,
    },
    /// A list.
    Rows {
        /// From top to bottom.
        rows: Vec<Row>,
        /// What stands there instead when there is none; empty for nothing.
        empty: String,
    },
    /// One or several of a few, each saved when it is tapped.
    Choices {
        /// In their order.
        choices: Vec<Choice>,
        /// How they are laid out.
        layout: Layout,
    },
    /// A form that stands on the page.
    Form {
        /// The form.
        form: Form,
    },
    /// Something that is read step by step.
    Steps {
        /// In their order; each can be the last one read.
        steps: Vec<Step>,
        /// Reached from every step that says so; it leads back.
        aside: Option<Step>,
    },
    /// Buttons.
    Buttons {
        /// In their order.
        buttons: Vec<Button>,
    },
    /// A bowl as it is drawn, with words below it.
    Bowl {
        /// The area, seed of its places; "overall" for all together.
        area: String,
        /// Series 1 to 8, 0 for all areas together.
        series: u8,
        /// Grains in it, of 100.
        shown: u8,
        /// What it is called.
        name: String,
        /// A line below, or empty.
        second: String,
    },
    /// Time that runs, in words and as a picture that fills; no seconds are shown and nothing sounds.
    Clock {
        /// The time.
        clock: RunningTime,
    },
    /// Numbers as a picture.
    Chart {
        /// The picture.
        chart: Chart,
    },
    /// Words for the camera of another device. The page is kept out of pictures as long as it shows them.
    Squares {
        /// The squares.
        squares: Squares,
    },
}

/// Time that runs until an instant. A shell asks its own clock, so that a phone that slept shows the truth when it wakes; at the
/// end it reads the page again, once. What lies before the beginning is drawn as the beginning, what lies after the end as the end.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RunningTime {
    /// Whose time it is, large.
    pub who: Written,
    /// A quiet line under it, or empty.
    pub note: Written,
    /// When it began: the picture is empty.
    pub began_at: Timestamp,
    /// When it ends: the picture is full.
    pub until: Timestamp,
    /// How much is left in words, each from its instant on, rising; the first one also before.
    pub words: Vec<TimeWords>,
    /// The screen stays awake until the end.
    pub awake: bool,
}

/// How much time is left, in words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimeWords {
    /// From when on.
    pub from: Timestamp,
    /// The words.
    pub text: Written,
    /// A screen reader says them when they come; the others it says only when it is asked.
    pub told: bool,
}

impl RunningTime {
    /// The words that stand at an instant.
    pub fn words_at(&self, at: Timestamp) -> &str {
        let now = self.words.iter().rev().find(|words| words.from <= at).or_else(|| self.words.first());
        now.map_or("", |words| words.text.as_str())
    }
}

/// How paragraphs are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum TextStyle {
    /// As text.
    Plain,
    /// As a second line.
    Quiet,
    /// One point each.
    Points,
    /// To be said aloud, large enough for two who look at one phone.
    Large,
}

/// How choices are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Layout {
    /// Cells of equal width, short words.
    Cells,
    /// One of several under each other, with second lines.
    List,
    /// On or off, each for itself.
    Switches,
}

/// One line of a list. What is tapped opens it; its buttons stand under it; its menu is what each platform has for rows.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Row {
    /// Stable within the section.
    pub key: String,
    /// What it is.
    pub text: Written,
    /// Words of the text that stand out wherever they stand in it.
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub marked: Vec<Written>,
    /// A fact beside it, or empty.
    pub second: Written,
    /// What a screen reader says instead of the two, or empty.
    pub spoken: Written,
    /// A picture before it.
    pub icon: Option<Icon>,
    /// What a tap does.
    pub tap: Option<Action>,
    /// Answers that are saved when they are tapped. One alone, with the key `on`, is a switch at the row's end: on while it is
    /// chosen, named by the row, and its words stand in no place.
    pub choices: Vec<Choice>,
    /// Buttons that are seen.
    pub buttons: Vec<Button>,
    /// Buttons that are a gesture or a menu away.
    pub menu: Vec<Button>,
}

/// One step of something that is read step by step.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Step {
    /// Such as "Turn 3 of 5".
    pub title: Written,
    /// Who speaks, or empty.
    pub who: Written,
    /// To read, or to say.
    pub lines: Vec<Written>,
    /// A word beside the lines, or empty.
    pub note: Written,
    /// What is better left out.
    pub avoid: Vec<Written>,
    /// The aside can be reached from it.
    pub aside: bool,
    /// What a screen reader says.
    pub spoken: Written,
}
