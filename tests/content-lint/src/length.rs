//! L2: lengths, sentence counts and readability (W11, W12), for the base locale.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::load::Shelved;
use super::reading;
use super::words::{length, sentences, words};

const RULE: &str = "L2";
const TITLE: usize = 40;
const BODY: usize = 240;
const STEP: usize = 120;
const BODY_WORDS: usize = 45;
const BODY_SENTENCES: usize = 4;
const STEP_SENTENCES: usize = 2;
const MEAN_SENTENCE: f64 = 14.0;
const LONGEST_SENTENCE: usize = 18;
const LONG_WORDS: usize = 1;
const GRADE: f64 = 7.0;

/// Everything L2 asks of one record.
pub fn check(shelved: &Shelved) -> Vec<Finding> {
    let record = &shelved.record;
    let mut faults = Vec::new();
    let mut most = |what: &str, has: usize, may: usize, unit: &str| {
        if has > may {
            faults.push(format!("{what} has {has} {unit}, {may} at most"));
        }
    };
    most("title", length(&record.title), TITLE, "characters");
    most("body", length(&record.body), BODY, "characters");
    most("step", length(&record.step), STEP, "characters");
    most("body", words(&record.body).count(), BODY_WORDS, "words");
    most("body", sentences(&record.body).len(), BODY_SENTENCES, "sentences");
    most("step", sentences(&record.step).len(), STEP_SENTENCES, "sentences");
    for (field, text) in record.texts() {
        for sentence in sentences(text) {
            let count = words(sentence).count();
            most(&format!("a sentence of the {field} ({sentence})"), count, LONGEST_SENTENCE, "words");
        }
    }
    let whole: Vec<&str> = record.texts().map(|(_, text)| text).collect();
    // The same long word twice is one word to learn: "Ordinary days", "an ordinary day".
    let long: BTreeSet<String> =
        whole.iter().flat_map(|text| reading::long_words(text)).map(str::to_lowercase).collect();
    if long.len() > LONG_WORDS {
        faults.push(format!(
            "{} words of four syllables or more ({}), {LONG_WORDS} at most",
            long.len(),
            long.into_iter().collect::<Vec<_>>().join(", ")
        ));
    }
    faults.extend(hard_to_read(&record.body, &record.step));
    let place = shelved.place();
    faults.into_iter().map(|says| Finding::error(RULE, &place, says)).collect()
}

#[allow(clippy::cast_precision_loss, reason = "a card has far fewer than 2^52 words")]
fn hard_to_read(body: &str, step: &str) -> Vec<String> {
    let parts = sentences(body).len().max(1) as f64;
    let mean = words(body).count() as f64 / parts;
    let grade = reading::grade(format!("{body} {step}").trim()).unwrap_or(0.0);
    let mut faults = Vec::new();
    if mean > MEAN_SENTENCE {
        faults.push(format!("{mean:.1} words a sentence, {MEAN_SENTENCE} at most"));
    }
    if grade > GRADE {
        faults.push(format!("grade {grade:.1}, {GRADE} at most"));
    }
    faults
}
