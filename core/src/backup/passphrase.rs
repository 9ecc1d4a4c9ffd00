//! A passphrase as it goes into a file: the same whatever keyboard it was typed on.

use unicode_normalization::UnicodeNormalization;

use crate::error::{Error, Problem, Result};

/// Characters of the shortest one that locks a new file.
pub const LEAST: usize = 10;
/// Characters of the longest one that locks a new file.
pub(super) const LONGEST: usize = 200;
/// Bytes of the longest.
const MOST: usize = 1_000;

/// A passphrase in one form (NFC), without the space around it. Never stored, never printed by accident.
pub struct Passphrase(String);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl Passphrase {
    /// For a new file.
    ///
    /// # Errors
    /// `passphrase` is refused: empty, shorter than [`LEAST`] characters, or too long.
    pub fn new(typed: &str) -> Result<Self> {
        let passphrase = Self::read(typed)?;
        let characters = typed.trim().chars().count();
        if characters > LONGEST {
            return Err(Error::beyond("passphrase", Problem::TooLong, LONGEST));
        }
        if passphrase.0.chars().count() < LEAST {
            return Err(Error::beyond("passphrase", Problem::OutOfRange, LEAST));
        }
        Ok(passphrase)
    }

    /// For a file that is there.
    ///
    /// # Errors
    /// `passphrase` is refused: empty, or longer than any can be.
    pub fn read(typed: &str) -> Result<Self> {
        if typed.len() > MOST {
            return Err(Error::beyond("passphrase", Problem::TooLong, MOST));
        }
        let text: String = typed.nfc().collect::<String>().trim().to_owned();
        if text.is_empty() { Err(Error::input("passphrase", Problem::Empty)) } else { Ok(Self(text)) }
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_the_same_from_every_keyboard_and_never_empty_or_short() {
        assert_eq!(Passphrase::new(" blu\u{308}te im mai\n").unwrap().text(), "blüte im mai");
        assert!(matches!(Passphrase::read(" \n"), Err(Error::Input { problem: Problem::Empty, .. })));
        assert!(matches!(Passphrase::new("short one"), Err(Error::Input { problem: Problem::OutOfRange, .. })));
        assert!(Passphrase::read("short one").is_ok(), "a file that is there is opened with what it has");
    }
}
