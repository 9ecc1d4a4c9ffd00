//! Help (safety-and-content 1.3, 1.4, 2): the page "When it does not feel safe" and the helplines of a country. It outranks
//! every other domain.
//!
//! Free functions of the content: no app, no store, no key. They work before set-up, age question and lock, offline, and
//! can change nothing (S14, S18, R7). Nothing here may log. A number is only ever found by its country (R5).

mod helplines;
mod page;

pub use helplines::{FIRST_ROWS, countries, helplines};
pub use page::{safety_lines, safety_page, young_help};

use crate::content::{Audience, LineKind};
use crate::page::Icon;

/// The Help page, the same for everyone, always.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SafetyPageView {
    /// "Help".
    pub title: String,
    /// "When it does not feel safe".
    pub heading: String,
    /// "Some people find they:"
    pub intro: String,
    /// What some people find. A plain list: nothing to tick (S12, S13).
    pub lines: Vec<String>,
    /// That it is not their fault, and that there is someone to talk to.
    pub fault_line: String,
    /// For anyone who is afraid (S16). No advice to confront, leave or stay.
    pub after_fear: SafetyListView,
    /// Numbers of the country.
    pub helplines: HelplinesView,
    /// Every country with numbers, by name. Choosing one stores nothing (R3).
    pub countries: Vec<CountryView>,
    /// For those who worry about how they act (S19).
    pub other_side: SafetyListView,
    /// The country's lines for them; empty where none is known.
    pub other_side_helplines: Vec<HelplineView>,
    /// For those under 18 (C8).
    pub young: SafetyListView,
    /// The country's lines for children and teenagers; empty where none is known.
    pub young_helplines: Vec<HelplineView>,
    /// What Exit does, what it does not do, what else there is (S21): three lists.
    pub leaving: Vec<SafetyListView>,
    /// When to talk to a professional (C3).
    pub professional: SafetyListView,
    /// Notes and the law (C9).
    pub legal: SafetyListView,
    /// Pages of their own, each behind a row.
    pub topics: Vec<SafetyTopicView>,
    /// What the app is not (C1).
    pub not_therapy: String,
    /// That audio may be heard by others (A13).
    pub audio_hint: String,
}

/// What someone under 18 sees in place of the first run (C8): whom to talk to, and Help and Exit as everywhere. Nothing is
/// kept, and nothing is closed to them but the notes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct YoungHelpView {
    /// That Grain is for people of 18 and over, and that Help is open.
    pub text: String,
    /// What may be good to know.
    pub lines: SafetyListView,
    /// The emergency number and the lines for children and teenagers, at most five; where none is known for them, the
    /// first lines of the country.
    pub helplines: Vec<HelplineView>,
    /// When the country is unknown: what to do without a number of ours. Else empty.
    pub unknown: Vec<String>,
    /// Before the dialler (R6).
    pub call_note: String,
    /// Once under the lines when one of them was not checked lately (R2); else empty.
    pub check_note: String,
}

/// A page of its own under Help, the same for everyone: reading it stores nothing, and only Exit stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SafetyTopicView {
    /// The title, also the words of the row that opens it.
    pub title: String,
    /// What stands first.
    pub lead: String,
    /// What follows.
    pub lists: Vec<SafetyListView>,
}

/// A title with lines under it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SafetyListView {
    /// The title.
    pub title: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// Fixed lines that stand on other screens as they are.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SafetyLinesView {
    /// For couples who both feel safe: welcome, repair, apology, boundaries, guides (S6).
    pub both_safe: String,
    /// Not therapy, not medical advice, not a crisis service (C1).
    pub not_therapy: String,
    /// Notes and courts (C9).
    pub legal: String,
    /// Who may see that the app is here (S44).
    pub before_download: String,
    /// Others may hear (A13).
    pub audio_hint: String,
    /// Before the dialler (R6).
    pub call_note: String,
    /// After fear, in this order (S16). No advice to confront, leave or stay.
    pub after_fear: SafetyListView,
    /// Before the first entry, under what protects: who may see the app (S44), what it is not (C1), notes and the law (C9).
    pub before: Vec<BeforeLineView>,
}

/// A fixed line with what it is about before it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BeforeLineView {
    /// The picture before it, without meaning of its own.
    pub icon: Icon,
    /// What it is about, in two or three words.
    pub title: String,
    /// The line.
    pub text: String,
}

/// A country with numbers.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CountryView {
    /// ISO 3166-1 alpha-2, in capitals.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// The numbers of one country: emergency, violence at home, crisis, in this order (R9). Never those of another (R4). The
/// lines for those who worry about how they act, and for children, have places of their own on the page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HelplinesView {
    /// The country; `None` when it is unknown.
    pub country: Option<CountryView>,
    /// At most five. A line on violence and a crisis line are among them when the country has them.
    pub first: Vec<HelplineView>,
    /// The rest, behind "More".
    pub more: Vec<HelplineView>,
    /// When the country is unknown: that none is chosen, and what to do without a number of ours. Else empty.
    pub unknown: Vec<String>,
    /// "This call may show in your call list." Stands above the numbers, before the dialler (R6).
    pub call_note: String,
    /// Once under the list when a line other than the emergency number was not checked lately (R2); else empty.
    pub check_note: String,
}

/// One helpline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HelplineView {
    /// What it calls itself.
    pub name: String,
    /// What it is for.
    pub kind: LineKind,
    /// Whom it is for (R8).
    pub audience: Audience,
    /// One line under the name, or empty: what it is for, for whom, in which language and at which hours, as far as it is
    /// known. What is not known is not written.
    pub line: String,
    /// What else is known, in this order: what to know before calling, message, address to type in, cost, the bill.
    pub details: Vec<String>,
    /// As printed, for showing it large; empty when there is none to call.
    pub number: String,
    /// `tel:` address that opens the dialler and calls nobody by itself (R6).
    pub call: Option<String>,
    /// As a screen reader says it.
    pub spoken: String,
}
