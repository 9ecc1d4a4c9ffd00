//! L4: the phrase families, as data in families.toml. A tripwire for careless reuse, not a judge of harm (safety 3.5).

use regex::Regex;
use serde::Deserialize;

use super::finding::Finding;
use super::load::{Shelved, Text};
use super::record::{Faith, Record, Role};
use super::words::{fold, sentence_around};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    family: Vec<WrittenFamily>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFamily {
    id: String,
    name: String,
    #[serde(default)]
    roles: Vec<Role>,
    #[serde(default)]
    untagged_only: bool,
    #[serde(default)]
    cards_only: bool,
    #[serde(default)]
    say: Vec<String>,
    #[serde(default)]
    flat: Vec<String>,
    #[serde(default)]
    fine: Vec<String>,
}

/// One family of phrases.
pub struct Family {
    /// "F1" to "F20", and "V1", "V2" for the cute and the vague (voice.md rule 11).
    pub id: String,
    /// What it is about.
    pub name: String,
    roles: Vec<Role>,
    untagged_only: bool,
    cards_only: bool,
    say: Vec<Regex>,
    flat: Vec<Regex>,
    fine: Vec<Regex>,
}

/// All families, ready to match.
pub struct Families {
    /// In the order of the file.
    pub all: Vec<Family>,
    negation: Regex,
}

/// Words that turn a phrase round when they stand shortly before it or within it.
const NEGATION: &str =
    r"(?:\b(?:no|not|nobody|nothing|none|neither|nor|never|without|cannot|hardly|instead of|rather than)\b|n't\b)";

/// How many bytes before a hit a negation still reaches: about six words.
const REACH: usize = 34;

impl Families {
    /// Reads families.toml; a pattern that does not compile is a fault.
    pub fn read() -> Result<Self, String> {
        let written: Written =
            toml::from_str(include_str!("families.toml")).map_err(|fault| format!("families.toml: {fault}"))?;
        let all = written.family.into_iter().map(Family::compile).collect::<Result<_, _>>()?;
        let negation = Regex::new(NEGATION).map_err(|fault| fault.to_string())?;
        Ok(Self { all, negation })
    }

    /// The families a text for this role and faith falls into, each with the words that gave it away.
    pub fn hits(&self, text: &str, role: Role, faith: Faith) -> Vec<(&Family, String)> {
        let folded = fold(text);
        self.all
            .iter()
            .filter(|family| family.roles.is_empty() || family.roles.contains(&role))
            .filter(|family| !family.untagged_only || faith == Faith::None)
            .filter_map(|family| self.first_hit(family, &folded).map(|words| (family, words)))
            .collect()
    }

    fn first_hit(&self, family: &Family, text: &str) -> Option<String> {
        let said = family.say.iter().flat_map(|pattern| pattern.find_iter(text)).filter(|hit| {
            let sentence = sentence_around(text, hit.start());
            let mut from = hit.start().saturating_sub(REACH).max(sentence.start);
            while !text.is_char_boundary(from) {
                from += 1;
            }
            !self.negation.is_match(&text[from..hit.end()])
        });
        let flat = family.flat.iter().flat_map(|pattern| pattern.find_iter(text));
        said.chain(flat)
            .find(|hit| {
                let sentence = &text[sentence_around(text, hit.start())];
                !family.fine.iter().any(|fine| fine.is_match(sentence))
            })
            .map(|hit| hit.as_str().trim().to_owned())
    }

    /// The same families over a text that is no card. A guide may name what to avoid, so a person decides.
    pub fn check_other(&self, text: &Text) -> Vec<Finding> {
        self.hits(&text.text, Role::Either, Faith::None)
            .into_iter()
            .filter(|(family, _)| !family.cards_only)
            .map(|(family, words)| {
                Finding::warning(&format!("L4 {}", family.id), &text.place(), format!("{}: \"{words}\"", family.name))
            })
            .collect()
    }

    /// Everything L4 asks of one record, the exceptions it carries taken into account.
    pub fn check(&self, shelved: &Shelved) -> Vec<Finding> {
        let record = &shelved.record;
        let place = shelved.place();
        let hits: Vec<_> = record
            .texts()
            .flat_map(|(field, text)| {
                self.hits(text, record.role, record.faith)
                    .into_iter()
                    .map(move |(family, words)| (field, family, words))
            })
            .collect();
        let mut found = Vec::new();
        for (field, family, words) in &hits {
            if !allowed(record, family) {
                let says = format!("{}: the {field} says \"{words}\"", family.name);
                found.push(Finding::error(&format!("L4 {}", family.id), &place, says));
            }
        }
        for allow in &record.lint_allow {
            if !hits.iter().any(|(_, family, _)| family.id == allow.family) {
                let says = format!("lint_allow {} excuses nothing here", allow.family);
                found.push(Finding::warning("L4", &place, says));
            }
        }
        found
    }
}

/// F1 to F13 have no exception; for the rest the record names one.
fn allowed(record: &Record, family: &Family) -> bool {
    family.id.strip_prefix('F').and_then(|digits| digits.parse::<u32>().ok()).is_some_and(|number| number >= 14)
        && record.lint_allow.iter().any(|allow| allow.family == family.id)
}

impl Family {
    fn compile(written: WrittenFamily) -> Result<Self, String> {
        let WrittenFamily { id, name, roles, untagged_only, cards_only, say, flat, fine } = written;
        let compile = |patterns: Vec<String>| {
            patterns
                .into_iter()
                .map(|pattern| Regex::new(&pattern).map_err(|fault| format!("families.toml {id}: {fault}")))
                .collect::<Result<Vec<_>, _>>()
        };
        let (say, flat, fine) = (compile(say)?, compile(flat)?, compile(fine)?);
        Ok(Self { id, name, roles, untagged_only, cards_only, say, flat, fine })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Result<Vec<String>, String> {
        let families = Families::read()?;
        Ok(families.hits(text, Role::Hurt, Faith::None).into_iter().map(|(family, _)| family.id.clone()).collect())
    }

    #[test]
    fn the_twenty_families_are_all_there_and_each_has_patterns() -> Result<(), String> {
        let families = Families::read()?;
        for number in 1..=20 {
            let id = format!("F{number}");
            let family = families.all.iter().find(|family| family.id == id).ok_or(id)?;
            assert!(!family.say.is_empty() || !family.flat.is_empty(), "{} is empty", family.name);
        }
        Ok(())
    }

    #[test]
    fn a_negation_before_the_phrase_turns_it_round() -> Result<(), String> {
        assert!(ids("You owe your partner some trust.")?.contains(&"F3".to_owned()));
        assert!(!ids("No one owes you trust.")?.contains(&"F3".to_owned()));
        Ok(())
    }

    #[test]
    fn a_negation_in_the_sentence_before_changes_nothing() -> Result<(), String> {
        assert!(ids("That is not all. You owe your partner trust.")?.contains(&"F3".to_owned()));
        Ok(())
    }

    #[test]
    fn a_faith_word_is_a_fault_only_without_the_tag() -> Result<(), String> {
        let families = Families::read()?;
        let with = |faith| {
            families.hits("A prayer may be short.", Role::Either, faith).iter().any(|(family, _)| family.id == "F12")
        };
        assert!(with(Faith::None) && !with(Faith::General));
        Ok(())
    }
}
