//! The recovery code: 128 bits of chance as twelve words, shown once. The words are the English list of BIP 39, whose words are
//! told apart by their first four letters; the last one holds four bits that say whether one was misread.

use sha2::{Digest, Sha256};

use super::age::{SecretKey, derived};
use crate::error::{Error, Problem, Result};
use crate::ids::Random;
use crate::page::Squares;

/// The list, one a line, in its order.
const LIST: &str = include_str!("words.txt");
/// How many words a code has.
pub const WORDS: usize = 12;
/// Letters by which a word is known.
const ENOUGH: usize = 4;
/// Bits of a word.
const BITS: usize = 11;

/// Words of the list that no new code holds: nobody reads them on the worst day of a year. It costs less than two of the 128 bits.
const NEVER_GIVEN: &str = "abandon abuse accuse addict afraid alcohol anger angry anxiety apology army arrest assault attack betray bitter \
    blame blast blood bomb broken bullet burden cancel caught cave chaos couple crash crazy crime cruel crush cry \
    damage danger deal debris defy demise denial deny despair destroy disagree disease dismiss disorder divorce dumb \
    enemy error escape evil exile expose fat fatal fatigue fault fever foil force fury garbage ghost grief guilt gun \
    harsh hazard horror hunt hurt husband idle ill illegal illness impose inflict injury inmate insane jealous judge \
    junk kick kidney kiss knife lawsuit lazy liar lonely mad marriage misery miss mistake monster naive nasty \
    neglect obey odor orphan panic pistol poverty prison problem punch rebel regret reject reveal riot rude sad \
    sadness scare scorpion scrap secret shock sick skull slam snake spy sting struggle stumble suffer surprise \
    suspect swear tragic trap trash trick trigger trouble ugly unable unfair unhappy unknown useless vanish vicious \
    virus void warfare weapon wedding weird whip wife worry wreck wrestle wrong";

/// A recovery code. Never stored, never printed by accident.
pub struct RecoveryCode([u8; 16]);

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.0.fill(0);
        std::hint::black_box(&self.0);
    }
}

fn list() -> impl Iterator<Item = &'static str> {
    LIST.lines()
}

impl RecoveryCode {
    /// A new one, of words that hurt nobody.
    pub fn new(random: &dyn Random) -> Result<Self> {
        let never = |word: &str| NEVER_GIVEN.split_whitespace().any(|unkind| unkind == word);
        // One in three holds none of them.
        for _ in 0..200 {
            let mut code = Self([0; 16]);
            random.fill(&mut code.0)?;
            if !code.words().iter().any(|word| never(word)) {
                return Ok(code);
            }
        }
        Err(Error::Platform("chance"))
    }

    /// The twelve words.
    pub fn words(&self) -> Vec<&'static str> {
        let sum = Sha256::digest(self.0).first().map_or(0, |byte| byte >> 4);
        let bits = u128::from_be_bytes(self.0);
        let all: Vec<&str> = list().collect();
        let places = (0..WORDS).map(|at| {
            let place = if at + 1 < WORDS { bits >> (128 - BITS * (at + 1)) } else { bits << 4 | u128::from(sum) };
            usize::try_from(place & 2047).unwrap_or_default()
        });
        places.filter_map(|place| all.get(place).copied()).collect()
    }

    /// The words as squares for a camera; what it reads from them is what [`Self::read`] takes.
    pub fn squares(&self, spoken: String) -> Option<Squares> {
        Squares::of(&self.words().join(" "), spoken)
    }

    /// Reads what somebody typed: in any case, with anything between the words, each word whole or its first four letters.
    ///
    /// # Errors
    /// `code` is refused: other than twelve words, one that is not in the list (the limit says which), or one that was misread.
    pub fn read(typed: &str) -> Result<Self> {
        let typed = typed.to_lowercase();
        let words: Vec<&str> = typed.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        if words.len() != WORDS {
            return Err(Error::beyond("code", Problem::TooMany, WORDS));
        }
        let mut bits = 0_u128;
        let mut last = 0;
        for (number, word) in (1..).zip(&words) {
            let place = list().position(|known| {
                known == *word || (word.len() >= ENOUGH && known.get(..ENOUGH) == word.get(..ENOUGH))
            });
            let place = place.and_then(|place| u128::try_from(place).ok());
            let place = place.ok_or_else(|| Error::beyond("code", Problem::UnknownKey, number))?;
            if number < WORDS {
                bits = bits << BITS | place;
            } else {
                last = place;
            }
        }
        let code = Self((bits << 7 | last >> 4).to_be_bytes());
        let sum = Sha256::digest(code.0).first().map_or(0, |byte| byte >> 4);
        if u128::from(sum) == last & 15 { Ok(code) } else { Err(Error::input("code", Problem::NotAllowed)) }
    }

    /// The key it stands for.
    pub(super) fn key(&self) -> SecretKey {
        SecretKey::new(derived(&[], &self.0, b"grain backup recovery code, version 1"))
    }

    /// The same for every age program: `AGE-SECRET-KEY-1…`.
    pub fn age_key(&self) -> String {
        self.key().text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::SeededRandom;

    #[test]
    fn a_code_is_read_back_from_its_words_however_they_were_typed() {
        let random = SeededRandom::new(3);
        for _ in 0..200 {
            let code = RecoveryCode::new(&random).unwrap();
            let words = code.words();
            assert_eq!(words.len(), WORDS);
            let numbered: Vec<_> = (1..)
                .zip(&words)
                .map(|(n, word)| format!("{n}. {}", &word.to_uppercase()[..word.len().min(4)]))
                .collect();
            for typed in [words.join(" "), numbered.join("\n"), format!("  {} ", words.join(",-"))] {
                assert_eq!(RecoveryCode::read(&typed).unwrap().0, code.0, "{typed}");
            }
        }
    }

    #[test]
    fn the_words_are_those_of_the_standard() {
        // Test vectors of BIP 39.
        for (bytes, words) in [
            ([0x7f; 16], "legal winner thank year wave sausage worth useful legal winner thank yellow"),
            ([0x80; 16], "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"),
            ([0xff; 16], "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"),
        ] {
            assert_eq!(RecoveryCode(bytes).words().join(" "), words);
            assert_eq!(RecoveryCode::read(words).unwrap().0, bytes);
        }
    }

    #[test]
    fn a_word_that_was_misread_is_named_or_the_code_is_refused() {
        let refused = |typed: &str| RecoveryCode::read(typed).unwrap_err();
        let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        assert!(matches!(
            refused(&words.replace("wave", "wavering-not")),
            Error::Input { problem: Problem::TooMany, limit: Some(12), .. }
        ));
        assert!(matches!(
            refused(&words.replace("sausage", "sauerkraut")),
            Error::Input { problem: Problem::UnknownKey, limit: Some(6), .. }
        ));
        assert!(matches!(
            refused(&words.replace("yellow", "zebra")),
            Error::Input { problem: Problem::NotAllowed, .. }
        ));
        assert!(matches!(refused(""), Error::Input { problem: Problem::TooMany, .. }));
    }

    #[test]
    fn the_list_is_whole_and_no_new_code_holds_a_word_that_hurts() {
        let all: Vec<_> = list().collect();
        assert_eq!(all.len(), 2048);
        assert!(all.is_sorted());
        let never: Vec<_> = NEVER_GIVEN.split_whitespace().collect();
        assert!(never.iter().all(|word| all.contains(word)));
        let random = SeededRandom::new(9);
        for _ in 0..1_000 {
            assert!(!RecoveryCode::new(&random).unwrap().words().iter().any(|word| never.contains(word)));
        }
    }
}
