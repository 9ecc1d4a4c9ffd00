//! The S45 ban list: one pattern per locale.

use std::collections::BTreeMap;

use regex::Regex;
use serde::Deserialize;

use super::words::fold;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    words: Vec<String>,
    #[serde(default)]
    telling: Vec<String>,
}

/// The words that never stand outside the app in one locale.
pub struct BanWords(Regex);

impl BanWords {
    /// The list of a locale; a locale without one is a fault.
    pub fn of(locale: &str) -> Result<Self, String> {
        Self::read(locale, |list| list.words)
    }

    /// The list of a locale for what stands outside all day, such as a widget and what is behind the icon: beside the words
    /// of S45 those that Grain itself says of bowls, feelings and hard hours.
    pub fn outside(locale: &str) -> Result<Self, String> {
        Self::read(locale, |list| list.words.into_iter().chain(list.telling).collect())
    }

    fn read(locale: &str, of: impl Fn(List) -> Vec<String>) -> Result<Self, String> {
        let mut lists: BTreeMap<String, List> =
            toml::from_str(include_str!("ban-words.toml")).map_err(|fault| format!("ban-words.toml: {fault}"))?;
        let list = lists.remove(locale).ok_or_else(|| format!("no ban list (S45) for the locale {locale}"))?;
        let pattern = format!(r"\b(?:{})\b", of(list).join("|"));
        Regex::new(&pattern).map(Self).map_err(|fault| format!("ban-words.toml, {locale}: {fault}"))
    }

    /// The banned words of a text, in lower case.
    pub fn found_in(&self, text: &str) -> impl Iterator<Item = String> {
        let folded = fold(text);
        let found: Vec<String> = self.0.find_iter(&folded).map(|hit| hit.as_str().to_owned()).collect();
        found.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_s45_is_banned_with_its_inflections() -> Result<(), String> {
        let banned = BanWords::of("en")?;
        let words = "trust trusted distrust spouse spouses partner partner’s husband wife wives marriage married affair cheat \
                     cheating sex sexual intimacy intimate forgive forgave forgiveness safe unsafe safety abuse abusive help \
                     helpful helpline hotline God";
        for word in words.split_whitespace() {
            assert!(banned.found_in(word).next().is_some(), "{word} passes");
        }
        Ok(())
    }

    #[test]
    fn neutral_words_pass_and_a_locale_without_a_list_is_a_fault() -> Result<(), String> {
        let banned = BanWords::of("en")?;
        assert_eq!(
            banned.found_in("Your note for today is ready. Goodness, a fair day and a midwinter list.").count(),
            0
        );
        assert!(BanWords::of("es")?.found_in("La confianza crece").next().is_some());
        assert!(BanWords::of("xx").is_err());
        Ok(())
    }
}
