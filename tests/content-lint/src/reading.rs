//! How hard a text is to read: syllables and the Flesch-Kincaid grade (W11). English only.

use super::words::{sentences, words};

/// Words the vowel rule gets wrong and that these texts use.
const EXCEPTIONS: &[(&str, usize)] = &[
    ("being", 2),
    ("doing", 2),
    ("going", 2),
    ("seeing", 2),
    ("idea", 3),
    ("area", 3),
    ("areas", 3),
    ("quiet", 2),
    ("quietly", 3),
    ("create", 2),
    ("react", 2),
    ("poem", 2),
    ("diary", 3),
    ("trial", 2),
    ("lion", 2),
    ("science", 2),
    ("society", 4),
    ("every", 2),
    ("everything", 3),
    ("everyone", 3),
    ("evening", 2),
    ("someone", 2),
    ("something", 2),
    ("sometimes", 2),
    ("somewhere", 2),
    ("people", 2),
    ("maybe", 2),
    ("whole", 1),
    ("hour", 1),
    ("hours", 1),
    ("our", 1),
    ("ours", 1),
    ("business", 2),
    ("family", 3),
    ("different", 3),
    ("safety", 2),
    ("homework", 2),
    ("some", 1),
    ("fully", 2),
    ("therapist", 3),
    ("believe", 2),
    ("anyone", 3),
    ("real", 1),
    ("really", 2),
    ("lonely", 2),
    ("movement", 2),
    ("careful", 2),
    ("carefully", 3),
    ("hopeful", 2),
    ("useful", 2),
    ("likely", 2),
    ("nicely", 2),
];

/// Endings that leave a silent e inside the word: "forgive-ness".
const ENDINGS: &[&str] =
    &["ness", "fully", "ful", "lessly", "less", "ments", "ment", "ly", "some", "thing", "times", "time"];

/// The syllables of one word: its vowel groups, less the silent endings.
#[must_use]
pub fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    if let Some((_, count)) = EXCEPTIONS.iter().find(|(known, _)| *known == word) {
        return *count;
    }
    let stem = ENDINGS.iter().find_map(|ending| Some((word.strip_suffix(ending)?, *ending)));
    if let Some((stem, ending)) = stem.filter(|(stem, _)| stem.ends_with('e') && stem.len() > 2) {
        return syllables(stem) + syllables(ending);
    }
    let vowel = |c: char| "aeiouy".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let groups = (0..letters.len()).filter(|&i| vowel(letters[i]) && (i == 0 || !vowel(letters[i - 1]))).count();
    let before = |back: usize| letters.len().checked_sub(back).map(|i| letters[i]);
    let consonant_before = |back: usize| before(back).is_some_and(|c| !vowel(c));
    let silent = if word.ends_with("le") {
        !consonant_before(3)
    } else if word.ends_with('e') {
        consonant_before(2)
    } else if word.ends_with("es") {
        consonant_before(3)
            && !["ses", "ces", "xes", "zes", "ges", "ches", "shes", "les"].iter().any(|end| word.ends_with(end))
    } else if word.ends_with("ed") {
        let said = word.ends_with("ted")
            || word.ends_with("ded")
            || (word.ends_with("led") && consonant_before(4) && before(4) != Some('l'));
        consonant_before(3) && !said
    } else {
        false
    };
    // Two vowels that are said apart: "di-ary", "o-beyi-ng" and the like.
    let apart = ["ying", "iet", "ious", "uous", "eous", "ia", "iu"]
        .iter()
        .filter(|pair| {
            word.contains(**pair)
                && !word.contains("cia")
                && !word.contains("tia")
                && !word.contains("cious")
                && !word.contains("tious")
        })
        .count()
        .min(1);
    (groups + apart).saturating_sub(usize::from(silent)).max(1)
}

/// The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59. `None` without words.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "a card has far fewer than 2^52 words")]
pub fn grade(text: &str) -> Option<f64> {
    let count = words(text).count() as f64;
    let parts = sentences(text).len() as f64;
    let sounds: usize = words(text).map(syllables).sum();
    (count > 0.0).then(|| 0.39 * count / parts + 11.8 * sounds as f64 / count - 15.59)
}

/// The words with four syllables or more.
#[must_use]
pub fn long_words(text: &str) -> Vec<&str> {
    words(text).filter(|word| syllables(word) >= 4).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        let said = [
            ("a", 1),
            ("pace", 1),
            ("trust", 1),
            ("table", 2),
            ("little", 2),
            ("rule", 1),
            ("asked", 1),
            ("needed", 2),
            ("wanted", 2),
            ("boxes", 2),
            ("times", 1),
            ("quiet", 2),
            ("money", 2),
            ("honesty", 3),
            ("apology", 4),
            ("forgiveness", 3),
            ("today", 2),
            ("hours", 1),
            ("relationship", 4),
            ("serious", 3),
            ("special", 2),
            ("saying", 2),
            ("trying", 2),
            ("walked", 1),
            ("places", 2),
            ("responsibility", 6),
            ("you", 1),
            ("people", 2),
            ("shared", 1),
            ("settled", 2),
            ("handles", 2),
            ("promise", 2),
            ("patience", 2),
            ("don’t", 1),
        ];
        for (word, count) in said {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn the_grade_follows_the_published_formula() {
        // 5 words, 1 sentence, 5 syllables: 0.39 * 5 + 11.8 - 15.59
        let plain = grade("You may go home now.");
        assert!(plain.is_some_and(|grade| (grade - (-1.84)).abs() < 0.005), "{plain:?}");
        let heavy = grade("Responsibility necessitates unconditional transparency.");
        assert!(heavy.is_some_and(|grade| grade > 20.0), "{heavy:?}");
        assert_eq!(grade(""), None);
    }

    #[test]
    fn long_words_are_those_of_four_syllables_and_more() {
        assert_eq!(long_words("An apology looks at what was done by everyone."), ["apology"]);
    }
}
