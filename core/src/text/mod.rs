//! Checks on what a person writes: length, emptiness, and characters that hide or turn text.

pub(crate) mod fold;
pub(crate) mod letters;

use crate::error::{Error, Problem, Result};

/// Most characters of a name.
pub(crate) const NAME: usize = 40;
/// Most characters of one line ("Why, if you like").
pub(crate) const LINE: usize = 200;
/// Most characters of a promise or a step.
pub(crate) const SENTENCE: usize = 500;
/// Most characters of a note.
pub(crate) const NOTE: usize = 20_000;

/// The text without surrounding space, or why it cannot be taken.
pub(crate) fn required(field: &str, text: &str, limit: usize) -> Result<String> {
    optional(field, text, limit)?.ok_or_else(|| Error::input(field, Problem::Empty))
}

/// As [`required`], with `None` for nothing but space.
pub(crate) fn optional(field: &str, text: &str, limit: usize) -> Result<Option<String>> {
    let text = text.trim();
    if text.chars().any(hides_or_turns) {
        return Err(Error::input(field, Problem::ControlCharacters));
    }
    if text.chars().count() > limit {
        return Err(Error::beyond(field, Problem::TooLong, limit));
    }
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// Control characters other than line feed and tab, bidi overrides and isolates, and the byte-order mark.
fn hides_or_turns(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
}

/// Two capital letters.
pub(crate) fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> Option<Problem> {
        match required("text", text, 10) {
            Err(Error::Input { problem, .. }) => Some(problem),
            _ => None,
        }
    }

    #[test]
    fn a_text_is_refused_for_one_clear_reason() {
        assert_eq!(problem(" \n\t "), Some(Problem::Empty));
        assert_eq!(problem("a\u{0}b"), Some(Problem::ControlCharacters));
        assert_eq!(problem("a\u{202e}b"), Some(Problem::ControlCharacters));
        assert_eq!(problem("elevenchars"), Some(Problem::TooLong));
        assert_eq!(problem("ähm\nok"), None);
    }
}
