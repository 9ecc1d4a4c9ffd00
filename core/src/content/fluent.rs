use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::written::Written;

/// The sentences of one language: one function for each Fluent message, generated from `content/<lang>/*.ftl`.
#[derive(Clone, Copy)]
pub struct Words {
    bundle: &'static FluentBundle<FluentResource>,
    twelve_hours: bool,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?})", self.bundle.locales)
    }
}

impl Words {
    /// The bundle of a language, parsed once when first needed.
    pub(super) fn of(language: &str) -> Self {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; MESSAGES.len()] =
            [const { OnceLock::new() }; MESSAGES.len()];
        let index = MESSAGES.iter().position(|(code, _)| *code == language).unwrap_or(0);
        let (code, source) = MESSAGES[index];
        Self { bundle: BUNDLES[index].get_or_init(|| bundle(code, source)), twelve_hours: false }
    }

    /// The same sentences, with clock times of twelve hours or of twenty-four.
    #[must_use]
    pub fn with_twelve_hours(self, twelve_hours: bool) -> Self {
        Self { twelve_hours, ..self }
    }

    /// Clock times have twelve hours.
    pub(super) fn has_twelve_hours(self) -> bool {
        self.twelve_hours
    }

    /// Every message without arguments, with its id: what a shell loads once as its labels.
    pub fn labels(&self) -> Vec<(&'static str, String)> {
        LABELS.iter().map(|id| (*id, self.say(id, &[]))).collect()
    }

    fn say(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else { return String::new() };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

fn bundle(language: &str, source: &'static str) -> FluentBundle<FluentResource> {
    let locale = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The languages shipped so far are written left to right; isolation marks would show in a terminal.
    bundle.set_use_isolating(false);
    // The build script parsed the same text and would have failed on an error.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// A value that a sentence takes: a number picks plural forms, a text stands as it is.
pub trait Arg<'a> {
    /// The value for Fluent.
    fn value(self) -> FluentValue<'a>;
}

impl<'a> Arg<'a> for &'a str {
    fn value(self) -> FluentValue<'a> {
        FluentValue::String(Cow::Borrowed(self))
    }
}

impl<'a> Arg<'a> for String {
    fn value(self) -> FluentValue<'a> {
        FluentValue::String(Cow::Owned(self))
    }
}

impl<'a> Arg<'a> for &'a String {
    fn value(self) -> FluentValue<'a> {
        FluentValue::String(Cow::Borrowed(self))
    }
}

impl<'a> Arg<'a> for Written {
    fn value(self) -> FluentValue<'a> {
        self.into_string().value()
    }
}

impl<'a> Arg<'a> for &'a Written {
    fn value(self) -> FluentValue<'a> {
        self.as_str().value()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(impl<'a> Arg<'a> for $number {
        fn value(self) -> FluentValue<'a> {
            FluentValue::from(self)
        }
    })*};
}
numbers!(u8, u16, u32, i32, i64, usize);

include!(concat!(env!("OUT_DIR"), "/words.rs"));
