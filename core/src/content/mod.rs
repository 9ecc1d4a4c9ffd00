//! Words and texts: data, not code. `content/<lang>` is read by the build script and held here as constants, so that
//! nothing is parsed when the app starts. Messages are Fluent with one typed function each ([`Words`]).
//!
//! Where to start: [`Content`] is everything one language has; [`Words`] says whole sentences.

pub(crate) mod days;
mod fluent;

pub(crate) use days::weekdays_from;
pub use days::{DayWords, day_words};
pub use fluent::Words;

type Text = &'static str;
type List<T> = &'static [T];

macro_rules! enums {
    ($($(#[$meta:meta])* enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum $name { $($(#[$variant_meta])* $variant,)* }
    )*};
}

macro_rules! records {
    ($($(#[$meta:meta])* struct $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* } $(unpacked { $($unpacked:tt)* })?)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

include!("kinds.rs");
include!("records.rs");

/// Everything that one language has, apart from messages.
#[derive(Debug, Clone, Copy)]
pub struct Content {
    /// BCP 47 code.
    pub language: &'static str,
    /// Cards without and with faith.
    pub cards: &'static [CardText],
    /// Prompts of the day.
    pub prompts: &'static [CardText],
    /// The check-in.
    pub check_in: CheckInText,
    /// Feeling words.
    pub feelings: FeelingsText,
    /// Default areas and level words.
    pub areas: AreasText,
    /// All that leaves the app.
    pub notifications: NotificationsText,
    /// Helplines by country.
    pub helplines: &'static [Helplines],
    /// Hard moments.
    pub moments: MomentsText,
    /// Guides for a talk.
    pub guides: GuidesText,
    /// The safety page.
    pub safety: SafetyText,
    /// What is written down and kept, by practice.
    pub kept: &'static [KeptText],
}

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// The content of a language, English for one that is not there.
pub fn content(language: &str) -> &'static Content {
    let wanted = |content: &&Content| content.language == language;
    CONTENTS.iter().find(wanted).unwrap_or(&CONTENTS[0])
}

/// A language that Grain speaks.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Language {
    /// BCP 47 code.
    pub code: String,
    /// Its name in itself.
    pub name: String,
}

/// Every language that Grain speaks.
pub fn languages() -> Vec<Language> {
    let language = |content: &Content| Language {
        code: content.language.to_owned(),
        name: words(content.language).app_language(),
    };
    CONTENTS.iter().map(language).collect()
}

/// The sentences of a language, English for one that is not there.
pub fn words(language: &str) -> Words {
    Words::of(content(language).language)
}

/// False while any packed text is unsigned: About then says "not reviewed by experts" (D6, L12).
pub fn reviewed_by_experts(content: &Content) -> bool {
    content.cards.iter().chain(content.prompts).all(|text| text.review == Review::Approved)
}
