//! L8: no six words in a row from a seed article, and no two cards that say nearly the same.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use super::finding::Finding;
use super::load::Shelved;
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

/// The seed articles, or the plain fact that they were not there to compare with.
pub enum Seeds {
    /// No folder was given.
    NotGiven,
    /// What the folder held.
    Read {
        /// How many files were read.
        files: usize,
        /// Their runs of six words.
        shingles: BTreeSet<String>,
    },
}

impl Seeds {
    /// Reads every text file of the folder. They are other people's articles, so they are never committed.
    pub fn from_folder(folder: Option<&Path>) -> Result<Self, String> {
        let Some(folder) = folder else { return Ok(Self::NotGiven) };
        let entries = std::fs::read_dir(folder).map_err(|fault| format!("seed folder: {fault}"))?;
        let mut texts = Vec::new();
        for entry in entries {
            let path = entry.map_err(|fault| format!("seed folder: {fault}"))?.path();
            if path.is_file() {
                texts.push(std::fs::read(&path).map_err(|fault| format!("seed file: {fault}"))?);
            }
        }
        if texts.is_empty() {
            return Err("the seed folder holds no file".to_owned());
        }
        let shingles = texts.iter().flat_map(|bytes| shingles(&String::from_utf8_lossy(bytes))).collect();
        Ok(Self::Read { files: texts.len(), shingles })
    }

    /// One line for the report.
    #[must_use]
    pub fn line(&self) -> String {
        match self {
            Self::NotGiven => {
                "L8 seed overlap: NOT RUN. Set GRAIN_SEEDS to a folder with the seed articles to run it.".to_owned()
            }
            Self::Read { files, shingles } => {
                format!("L8 seed overlap: run against {files} files, {} six-word runs.", shingles.len())
            }
        }
    }
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
pub fn with_seeds(all: &[&Shelved], seeds: &Seeds) -> Vec<Finding> {
    let Seeds::Read { shingles: seed, .. } = seeds else { return Vec::new() };
    let mut found = Vec::new();
    for shelved in all {
        let runs = shelved.record.texts().flat_map(|(_, text)| shingles(text));
        found.extend(
            runs.filter(|run| seed.contains(run))
                .map(|run| Finding::error(RULE, &shelved.place(), format!("six words of a seed article: {run}"))),
        );
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
    fn without_a_folder_the_report_says_plainly_that_the_rule_did_not_run() -> Result<(), String> {
        assert!(Seeds::from_folder(None)?.line().contains("NOT RUN"));
        Ok(())
    }
}
