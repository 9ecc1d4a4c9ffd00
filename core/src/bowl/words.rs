use super::picture::{BowlForm, SMALL_PLACES};
use crate::content;
use crate::store::sql::stored_as_text;

/// The word for a bowl's level; it stands under or beside every bowl (design.md 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum BowlWord {
    /// No grains.
    Empty,
    /// Under a fifth.
    Low,
    /// Under 45 of 100.
    Filling,
    /// Under 65 of 100.
    Half,
    /// Under 95 of 100.
    NearlyFull,
    /// The rest.
    Full,
}
stored_as_text!(BowlWord {
    Empty = "empty",
    Low = "low",
    Filling = "filling",
    Half = "half",
    NearlyFull = "nearly_full",
    Full = "full",
});

/// Every word with the level at which a bowl starts that is called so: in the middle of its range.
const STARTS: [(BowlWord, u8); 6] = [
    (BowlWord::Empty, 0),
    (BowlWord::Low, 10),
    (BowlWord::Filling, 32),
    (BowlWord::Half, 55),
    (BowlWord::NearlyFull, 80),
    (BowlWord::Full, 100),
];

/// A word for where a bowl may stand at the start.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StartingWord {
    /// The word.
    pub word: BowlWord,
    /// It, in the person's language.
    pub text: String,
    /// The level it begins with, 0 to 100.
    pub level: u8,
    /// Places shown in the small form, 0 to 24.
    pub small_shown: u8,
}

/// The words to choose a starting level from. A level is never asked for as a number.
pub fn starting_words(language: &str) -> Vec<StartingWord> {
    let words = content::words(language);
    let start = |(word, level): (BowlWord, u8)| StartingWord {
        word,
        text: super::views::word_text(words, word),
        level,
        small_shown: super::small_shown(level),
    };
    STARTS.map(start).to_vec()
}

impl BowlWord {
    /// The word for `grains` in a bowl of `capacity`.
    pub fn of(grains: u32, capacity: u32) -> Self {
        let hundredths = u64::from(grains) * 100;
        let below = |percent: u64| hundredths < percent * u64::from(capacity);
        match grains {
            0 => Self::Empty,
            _ if below(20) => Self::Low,
            _ if below(45) => Self::Filling,
            _ if below(65) => Self::Half,
            _ if below(95) => Self::NearlyFull,
            _ => Self::Full,
        }
    }

    /// Low or empty: the guide "I don't feel safe here" is offered once for each fall (product.md system 6).
    pub fn is_low(self) -> bool {
        self <= Self::Low
    }
}

/// How many of the 24 grains of the small form are seen: none only when empty, all only when truly full, and never
/// fewer than for a lower level.
pub fn small_count(grains: u32, capacity: u32) -> u32 {
    if grains == 0 {
        return 0;
    }
    if grains >= capacity {
        return SMALL_PLACES;
    }
    // Rounded half up in whole numbers: floor(share × 24 + 1/2).
    let (grains, capacity) = (u64::from(grains), u64::from(capacity));
    let rounded = (2 * grains * u64::from(SMALL_PLACES) + capacity) / (2 * capacity);
    u32::try_from(rounded).unwrap_or(SMALL_PLACES).clamp(1, SMALL_PLACES - 1)
}

/// How many places of a form are seen: places 0 to this, not including it.
pub fn shown(grains: u32, capacity: u32, form: BowlForm) -> u32 {
    match form {
        BowlForm::Large => grains.min(capacity),
        BowlForm::Small => small_count(grains, capacity),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bowl_that_starts_at_a_word_is_called_so() {
        let starts = starting_words("en");
        assert_eq!(starts.len(), 6, "each word once");
        for start in starts {
            assert_eq!(BowlWord::of(start.level.into(), 100), start.word);
            assert!(!start.text.is_empty());
        }
    }
}
