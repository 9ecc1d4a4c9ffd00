//! Telephone numbers as they are typed or printed, and the addresses that open the dialler or the message screen. Opening
//! one calls nobody: the person taps again there (R6).

use crate::error::{Error, Problem, Result};
use crate::text;

/// Most characters of a number as typed.
const LONGEST: usize = 40;
/// Most digits; the longest international number has 15, an extension may follow.
const MOST_DIGITS: usize = 24;

/// The number as it was typed, or why it is none; `None` for an empty field. Digits, spaces, `+` in front, `-`, `(`, `)`,
/// `*` and `#`.
pub(crate) fn checked(field: &str, typed: &str) -> Result<Option<String>> {
    let Some(number) = text::optional(field, typed, LONGEST)? else { return Ok(None) };
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '*' | '#');
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let plus_inside = number.trim_start_matches('+').contains('+') || number.starts_with("++");
    if !number.chars().all(allowed) || plus_inside || digits == 0 {
        return Err(Error::input(field, Problem::NotAllowed));
    }
    if digits > MOST_DIGITS {
        return Err(Error::input(field, Problem::TooLong));
    }
    Ok(Some(number))
}

/// Opens the dialler with the number in it (RFC 3966).
pub(crate) fn tel(number: &str) -> String {
    format!("tel:{}", bare(number))
}

/// Opens an empty message to the number (RFC 5724).
pub(crate) fn sms(number: &str) -> String {
    format!("sms:{}", bare(number))
}

/// The number without what only helps the eye. "+49 (0) 30" is written for two ways of dialling: after a country code
/// the nought is left out. `#` would begin a fragment and is escaped.
fn bare(number: &str) -> String {
    let number = if number.starts_with('+') { number.replace("(0)", "") } else { number.to_owned() };
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#'))
        .collect::<String>()
        .replace('#', "%23")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(typed: &str) -> Option<Problem> {
        match checked("number", typed) {
            Err(Error::Input { problem, .. }) => Some(problem),
            _ => None,
        }
    }

    #[test]
    fn a_number_opens_the_dialler_without_what_only_helps_the_eye() {
        let typed = checked("number", " +49 (0) 30-12 34 ").unwrap().unwrap();
        assert_eq!(typed, "+49 (0) 30-12 34");
        assert_eq!(tel(&typed), "tel:+49301234");
        assert_eq!(tel("(0) 30 12"), "tel:03012");
        assert_eq!(sms("0170 12"), "sms:017012");
        assert_eq!(tel("*120*7867#"), "tel:*120*7867%23");
    }

    #[test]
    fn letters_addresses_and_turned_text_are_no_number() {
        for typed in ["call Jo", "jo@example.org", "tel:112", "112;ext=1", "12+3", "++49", "+", "()", "١١٢", "030/1234"]
        {
            assert_eq!(problem(typed), Some(Problem::NotAllowed), "{typed}");
        }
        assert_eq!(problem("1\u{202e}2"), Some(Problem::ControlCharacters));
        assert_eq!(problem(&"1".repeat(25)), Some(Problem::TooLong));
        assert_eq!(checked("number", "  ").unwrap(), None);
    }
}
