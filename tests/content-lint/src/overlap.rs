//! L8: no six words in a row from a seed article, and no two cards that say nearly the same.

use std::collections::{BTreeSet, HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::finding::Finding;
use super::fixtures;
use super::load::{Shelved, Text};
use super::words::{fold, words};

const RULE: &str = "L8";
const SHINGLE: usize = 6;
const NEAR: f64 = 0.8;

/// Phrases the voice repeats on purpose: each is its way of offering a choice.
const SET_PHRASES: &[&str] = &[
    "leave it for another day",
    "leave this for another day",
    "nothing here asks more of you",
    "nothing more is asked of you",
    "you do not have to",
    "you may leave it at that",
    "that is enough for today",
    "or leave it for now",
];

/// The runs of six words of the source articles, hashed. They are other people's articles, so no sentence of them is
/// here, and the check runs everywhere.
pub struct Seeds(HashSet<String>);

impl Seeds {
    /// Reads seed-shingles.txt; its first lines say how it was made.
    pub fn read() -> Result<Self, String> {
        let path = fixtures::folder().join("seed-shingles.txt");
        let text = std::fs::read_to_string(&path).map_err(|fault| format!("seed-shingles.txt: {fault}"))?;
        let hashes: HashSet<String> =
            text.lines().filter(|line| !line.starts_with('#')).map(|line| line.trim().to_owned()).collect();
        let sound = |hash: &String| hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        if hashes.len() < 1000 || !hashes.iter().all(sound) {
            return Err("seed-shingles.txt holds too little, or something that is no hash".to_owned());
        }
        Ok(Self(hashes))
    }

    /// An article of one's own, for tests.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(six_words(text).iter().map(|run| hashed(run)).collect())
    }

    /// The runs of six words that a text shares with the articles.
    #[must_use]
    pub fn shared_with(&self, text: &str) -> Vec<String> {
        six_words(text).into_iter().filter(|run| self.0.contains(&hashed(run))).collect()
    }

    /// How many runs there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// None at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Cut as the list was made: lower case, no apostrophes, words of letters and digits without accents.
fn six_words(text: &str) -> Vec<String> {
    let plain: String = text.to_lowercase().chars().filter(|letter| !matches!(letter, '\'' | '’')).collect();
    let all: Vec<&str> =
        plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    all.windows(SHINGLE).map(|run| run.join(" ")).collect()
}

fn hashed(run: &str) -> String {
    Sha256::digest(run).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The runs of six words of a text.
#[must_use]
pub fn shingles(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    let all: Vec<&str> = words(&folded).collect();
    all.windows(SHINGLE).map(|run| run.join(" ")).collect()
}

/// Shared words over all words of two texts, 0 to 1.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "a card has far fewer than 2^52 words")]
pub fn jaccard(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let shared = one.intersection(other).count();
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { shared as f64 / all as f64 }
}

/// One error for each text that copies a seed.
pub fn with_seeds(all: &[Text], seeds: &Seeds) -> Vec<Finding> {
    let mut found = Vec::new();
    for text in all {
        let runs = seeds.shared_with(&text.text).into_iter();
        found
            .extend(runs.map(|run| Finding::error(RULE, &text.place(), format!("six words of a seed article: {run}"))));
    }
    found
}

/// Warnings for texts that are close to each other, or share a run of six words beyond the set phrases.
pub fn among_themselves(all: &[&Shelved]) -> Vec<Finding> {
    let mut found = Vec::new();
    let bags: Vec<BTreeSet<String>> = all.iter().map(|shelved| bag(shelved)).collect();
    let mut first: HashMap<String, usize> = HashMap::new();
    for (at, shelved) in all.iter().enumerate() {
        for earlier in 0..at {
            let near = jaccard(&bags[earlier], &bags[at]);
            if near > NEAR {
                let says = format!("nearly the same as {} ({near:.2})", all[earlier].record.id);
                found.push(Finding::warning(RULE, &shelved.place(), says));
            }
        }
        for run in shelved.record.texts().flat_map(|(_, text)| shingles(text)) {
            let earlier = *first.entry(run.clone()).or_insert(at);
            if earlier != at && !SET_PHRASES.iter().any(|phrase| run.contains(phrase) || phrase.contains(&run)) {
                found.push(Finding::warning(
                    RULE,
                    &shelved.place(),
                    format!("shares \"{run}\" with {}", all[earlier].record.id),
                ));
            }
        }
    }
    found
}

fn bag(shelved: &Shelved) -> BTreeSet<String> {
    shelved.record.texts().flat_map(|(_, text)| words(&fold(text)).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_words_in_a_row_make_a_run_and_case_and_marks_do_not_matter() {
        let runs = shingles("One, two three; FOUR five six. Seven");
        assert_eq!(runs.len(), 2);
        assert!(runs.contains("one two three four five six"));
        assert!(shingles("too short to count").is_empty());
    }

    #[test]
    fn likeness_goes_from_nothing_to_one() {
        let bag = |text: &str| words(text).map(str::to_owned).collect::<BTreeSet<_>>();
        assert!((jaccard(&bag("a b c"), &bag("c b a")) - 1.0).abs() < f64::EPSILON);
        assert!((jaccard(&bag("a b c"), &bag("c d e")) - 0.2).abs() < 1e-9);
        assert!(jaccard(&bag(""), &bag("")).abs() < f64::EPSILON);
    }

    #[test]
    fn a_run_is_hashed_as_the_list_was_made() {
        // printf 'dont wait for the third bus' | sha256sum
        assert_eq!(hashed("dont wait for the third bus"), "2c4e87837dc3");
        let seeds = Seeds::of("Don’t wait: for the THIRD bus!");
        assert_eq!(seeds.len(), 1);
        assert_eq!(seeds.shared_with("So don't wait for the third bus."), ["dont wait for the third bus"]);
        assert!(seeds.shared_with("Do not wait for the third bus.").is_empty());
    }
}
