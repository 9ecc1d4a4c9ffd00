//! Telephone numbers as they are typed or printed, and the addresses that open the dialler or the message screen. Opening
//! one calls nobody: the person taps again there (R6).

use crate::error::{Error, Problem, Result};
use crate::text::{self, letters};

/// Most characters of a number as typed.
const LONGEST: usize = 40;
/// Most digits; the longest international number has 15, an extension may follow.
const MOST_DIGITS: usize = 24;
/// So many digits stand before letters that mean digits ("1-800-799-SAFE").
const BEFORE_LETTERS: usize = 3;
/// How extensions are announced.
const EXTENSIONS: [&str; 5] = ["extension", "ext.", "ext", "x.", "x"];

/// The number as it was typed, or why it is none; `None` for an empty field. Every usual writing is taken: digits of any
/// script, `+` in front, spaces, dashes, dots, strokes and brackets between them, `*` and `#`, a pause (`,` or `;`), an
/// extension (`ext. 12`), capital letters that stand for digits. What cannot be seen is left out.
pub(crate) fn checked(field: &str, typed: &str) -> Result<Option<String>> {
    let seen: String = typed.chars().filter(|c| !letters::is_invisible(*c)).collect();
    let seen = seen.trim_start();
    let number = if seen.get(..4).is_some_and(|link| link.eq_ignore_ascii_case("tel:")) { &seen[4..] } else { seen };
    let Some(number) = text::optional(field, number, LONGEST)? else { return Ok(None) };
    let dialled = dialled(&number).ok_or_else(|| Error::input(field, Problem::NotANumber))?;
    if dialled.chars().filter(char::is_ascii_digit).count() > MOST_DIGITS {
        return Err(Error::input(field, Problem::TooLong));
    }
    Ok(Some(number))
}

/// Opens the dialler with the number in it (RFC 3966).
pub(crate) fn tel(number: &str) -> String {
    format!("tel:{}", escaped(&dialled(number).unwrap_or_default()))
}

/// Opens an empty message to the number (RFC 5724). What is dialled after a pause is no part of it.
pub(crate) fn sms(number: &str) -> String {
    let dialled = dialled(number).unwrap_or_default();
    format!("sms:{}", escaped(dialled.split(',').next().unwrap_or_default()))
}

/// `#` would begin a fragment.
fn escaped(dialled: &str) -> String {
    dialled.replace('#', "%23")
}

/// What is dialled: digits, `+` in front, `*`, `#`, and a comma for each pause; `None` for what is no number.
fn dialled(number: &str) -> Option<String> {
    let plain: String = number.chars().map(plain).collect();
    let (main, extension) = match extension(&plain) {
        Some((main, extension)) => (main, Some(extension)),
        None => (plain.as_str(), None),
    };
    let international = main.trim_start_matches([' ', '(']).starts_with('+');
    // "+49 (0) 30" is written for two ways of dialling: after a country code the nought is left out.
    let main = if international { main.replace("(0)", "") } else { main.to_owned() };
    let mut dialled = String::with_capacity(main.len());
    let mut digits = 0;
    for c in main.chars() {
        match c {
            '0'..='9' => {
                digits += 1;
                dialled.push(c);
            }
            '+' if dialled.is_empty() => dialled.push(c),
            '*' | '#' => dialled.push(c),
            ',' if digits > 0 => dialled.push(c),
            'A'..='Z' if digits >= BEFORE_LETTERS => dialled.push(key(c)),
            ' ' | '(' | ')' => {}
            _ => return None,
        }
    }
    if let Some(extension) = extension {
        dialled.push(',');
        dialled.push_str(extension.trim());
    }
    (digits > 0).then_some(dialled)
}

/// A sign in its plain form: digits of any script, and a space for all that only helps the eye.
fn plain(c: char) -> char {
    match c {
        '＋' | '﹢' => '+',
        '＊' | '∗' | '✱' => '*',
        '＃' | '♯' => '#',
        '(' | '（' | '[' | '［' => '(',
        ')' | '）' | ']' | '］' => ')',
        ',' | ';' | '，' | '；' | '、' | '،' => ',',
        c if helps_the_eye(c) => ' ',
        c => letters::digit(c).unwrap_or(c),
    }
}

/// Spaces, dots, strokes, hyphens and dashes of every length, the minus, the long mark of Japanese.
fn helps_the_eye(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '.' | '．'
                | '·'
                | '•'
                | '・'
                | '/'
                | '／'
                | '⁄'
                | '∕'
                | '|'
                | '_'
                | '~'
                | '～'
                | '〜'
                | '-'
                | '\u{58a}'
                | '\u{2010}'
                ..='\u{2015}'
                    | '\u{2043}'
                    | '\u{2212}'
                    | '\u{30fc}'
                    | '\u{fe58}'
                    | '\u{fe63}'
                    | '\u{ff0d}'
                    | '\u{ff70}'
        )
}

/// The number and its extension, when one is announced.
fn extension(plain: &str) -> Option<(&str, &str)> {
    let start = plain.find(|c: char| c.is_ascii_lowercase() || c == 'E' || c == 'X')?;
    let (main, rest) = plain.split_at(start);
    let lower = rest.to_ascii_lowercase();
    // The dot was made a space above.
    let announced = EXTENSIONS.iter().find(|word| lower.starts_with(word.trim_end_matches('.')))?;
    let digits = rest.get(announced.trim_end_matches('.').len()..)?.trim_start_matches([' ', ':']);
    let is_extension = (1..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    (is_extension && main.bytes().any(|b| b.is_ascii_digit())).then_some((main, digits))
}

/// The key of a telephone on which a letter stands.
fn key(letter: char) -> char {
    match letter {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        _ => '9',
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
    fn every_usual_writing_is_taken_and_shown_as_typed() {
        for (typed, opens) in [
            ("01.23.45.67.89", "0123456789"),
            ("030/1234567", "0301234567"),
            ("030 / 12 34-5 67", "0301234567"),
            ("(030) 123\u{2013}45\u{2011}67", "0301234567"),
            ("(+49) 30 1234", "+49301234"),
            ("[+49] (0)30 1234", "+49301234"),
            ("＋81（3）１２３４－５６７８", "+81312345678"),
            ("03ー1234ー5678", "0312345678"),
            ("٠٣٠ ١٢٣٤", "0301234"),
            ("۰۲۱-۱۲۳۴", "0211234"),
            ("०११ २३४५", "0112345"),
            ("06·12·34", "061234"),
            ("+1 (415) 555-2671 ext. 89", "+14155552671,89"),
            ("415-555-2671 x89", "4155552671,89"),
            ("415 555 2671 Ext 89", "4155552671,89"),
            ("0170 12,34", "017012,34"),
            ("1-800-799-SAFE", "18007997233"),
            ("1 800 EXPERT", "1800397378"),
            ("00 49 30 1", "0049301"),
            ("31 6 12\u{a0}34\u{202f}56", "316123456"),
        ] {
            let number = checked("number", typed).unwrap().unwrap();
            assert_eq!(number, typed);
            assert_eq!(tel(&number), format!("tel:{opens}"), "{typed}");
        }
        assert_eq!(sms("+1 415 555 2671 ext. 89"), "sms:+14155552671");
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        for typed in [
            "\u{202a}+49 30 12\u{202c}",
            "\u{2068}+49 30 12\u{2069}",
            "\u{200e}+49 3\u{ad}0 12\u{200b}",
            "tel:+49 30 12",
            "\u{feff}\u{202d}TEL:+49 30 12",
        ] {
            assert_eq!(checked("number", typed).unwrap().as_deref(), Some("+49 30 12"), "{typed:?}");
        }
        let long = format!("\u{202a}{}\u{202c}", "1 ".repeat(20).trim());
        assert!(checked("number", &long).is_ok(), "marks do not count as length");
    }

    #[test]
    fn letters_and_addresses_are_no_number() {
        for typed in [
            "call Jo",
            "jo@example.org",
            "112;ext=1",
            "12+3",
            "++49",
            "+",
            "()",
            "-",
            "JO",
            "12 JO",
            "ext. 12",
            "0800 call",
            "https://example.org/1",
            "½",
            "１２：３０",
            "🙂112",
        ] {
            assert_eq!(problem(typed), Some(Problem::NotANumber), "{typed}");
        }
        assert_eq!(problem(&"1".repeat(25)), Some(Problem::TooLong));
        for nothing in ["  ", "\u{200e}\u{202c}", "\u{a0}"] {
            assert_eq!(checked("number", nothing).unwrap(), None);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_pasted_opens_a_number_or_is_refused(typed in "\\PC{0,50}|[+0-9 ()./,;*#xXA-Z\u{2011}\u{202a}\u{660}-\u{669}-]{0,50}") {
            if let Ok(Some(number)) = checked("number", &typed) {
                let opens = tel(&number);
                let dialled = opens.strip_prefix("tel:").unwrap_or_default();
                prop_assert!(dialled.bytes().any(|b| b.is_ascii_digit()), "{typed:?} {opens}");
                prop_assert!(dialled.bytes().all(|b| b.is_ascii_digit() || b"+*%,".contains(&b)), "{typed:?} {opens}");
                prop_assert_eq!(checked("number", &number).unwrap(), Some(number), "what is kept can be kept again");
            }
        }
    }
}
