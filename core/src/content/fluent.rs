use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::written::Written;

/// Every sentence of a language; `LABELS` has the ids of those without variables, one to a line. Generated from `content/<lang>/*.ftl`.
struct Sentences {
    language: &'static str,
    /// One behind the other. The first [`COMPOSED`] of them are what stands behind `=` in Fluent.
    text: &'static str,
    ends: &'static [u32],
}

/// The sentences of one language: one function for each Fluent message. What has no variables is said as it stands; of the
/// others each is parsed when it is first said, since a process may say a dozen of hundreds.
#[derive(Clone, Copy)]
pub struct Words {
    language: usize,
    twelve_hours: bool,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?})", SENTENCES[self.language].language)
    }
}

type Bundle = FluentBundle<FluentResource>;

impl Words {
    pub(super) fn of(language: &str) -> Self {
        let language = SENTENCES.iter().position(|one| one.language == language).unwrap_or(0);
        Self { language, twelve_hours: false }
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
        LABELS.lines().zip(COMPOSED..).map(|(id, number)| (id, self.sentence(number).to_owned())).collect()
    }

    fn sentence(self, number: usize) -> &'static str {
        let Sentences { text, ends, .. } = &SENTENCES[self.language];
        let begin = number.checked_sub(1).map_or(0, |before| ends[before]);
        &text[begin as usize..ends[number] as usize]
    }

    fn say(self, number: usize, args: &[(&'static str, FluentValue<'_>)]) -> String {
        let bundle = self.bundle(number);
        let pattern = bundle.get_message("s").and_then(|message| message.value());
        let Some(pattern) = pattern else { return String::new() };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    fn bundle(self, number: usize) -> &'static Bundle {
        static BUNDLES: [[OnceLock<Box<Bundle>>; COMPOSED]; SENTENCES.len()] =
            [const { [const { OnceLock::new() }; COMPOSED] }; SENTENCES.len()];
        BUNDLES[self.language][number].get_or_init(|| {
            let locale = SENTENCES[self.language].language.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![locale]);
            // The languages shipped so far are written left to right; isolation marks would show in a terminal.
            bundle.set_use_isolating(false);
            // The build script parsed the same text and would have failed on an error.
            let parsed = FluentResource::try_new(format!("s ={}", self.sentence(number)));
            bundle.add_resource_overriding(parsed.unwrap_or_else(|(resource, _)| resource));
            Box::new(bundle)
        })
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// All files of a language in one bundle, as Fluent has it.
    fn whole(language: &str) -> Bundle {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(language);
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            if file.extension().is_some_and(|ending| ending == "ftl") {
                let source = std::fs::read_to_string(file).unwrap();
                bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
            }
        }
        bundle
    }

    #[test]
    fn every_sentence_is_what_fluent_makes_of_the_whole_files() {
        for Sentences { language, .. } in &SENTENCES {
            let (words, whole) = (Words::of(language), whole(language));
            for (number, (id, variables)) in IDS.iter().enumerate() {
                let pattern = whole.get_message(id).unwrap().value().unwrap();
                for value in [FluentValue::from(0), 1.into(), 2.into(), 11.into(), "yes".into(), "other {x}".into()] {
                    let args: Vec<_> = variables.iter().map(|name| (*name, value.clone())).collect();
                    let theirs = whole.format_pattern(pattern, Some(&args.iter().cloned().collect()), &mut Vec::new());
                    let ours =
                        if variables.is_empty() { words.sentence(number).to_owned() } else { words.say(number, &args) };
                    assert_eq!(ours, theirs, "{language}: {id}");
                }
            }
            assert_eq!(words.labels().len(), IDS.len() - COMPOSED);
        }
    }
}
