//! Checks on what a person writes: length and emptiness, after what nobody can see was cleaned away.

pub(crate) mod cell;
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

/// As [`required`], with `None` for nothing that can be seen. Text is pasted from anywhere: what nobody can see is cleaned
/// and never a reason to refuse. A text of at most [`LINE`] characters stands in one line.
pub(crate) fn optional(field: &str, text: &str, limit: usize) -> Result<Option<String>> {
    let text = if limit <= LINE { one_line(text) } else { cleaned(text) };
    if text.chars().count() > limit {
        return Err(Error::beyond(field, Problem::TooLong, limit));
    }
    Ok((!text.is_empty()).then_some(text))
}

/// Every way to break a line is a line feed; control characters and what would turn the text around are taken out. At the
/// ends nothing stands that has no shape.
pub(crate) fn cleaned(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '\n' if before == '\r' => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\n' | '\t' => cleaned.push(c),
            _ if c.is_control() || turns(c) => {}
            _ => cleaned.push(c),
        }
        before = c;
    }
    let nothing = |c: char| c.is_whitespace() || is_blank(c);
    // A joiner or a selector at the end shapes the letter before it.
    let shapes = |c: char| matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}');
    if cleaned.chars().all(nothing) {
        return String::new();
    }
    cleaned.trim_start_matches(nothing).trim_end_matches(|c| nothing(c) && !shapes(c)).to_owned()
}

/// The text in one line: what breaks lines or steps to the next column is a space.
fn one_line(text: &str) -> String {
    let broken = |c: char| matches!(c, '\n' | '\t');
    cleaned(text).split(broken).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Embeds, overrides or isolates a direction, or is a byte-order mark or the place of something that was not pasted.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
}

/// Shows nothing at all.
fn is_blank(c: char) -> bool {
    letters::is_invisible(c) || c == '\u{2800}'
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
        assert_eq!(problem("\u{200b}\u{feff}\u{3164} \u{2800}\u{0}"), Some(Problem::Empty), "nothing to be seen");
        assert_eq!(problem("elevenchars"), Some(Problem::TooLong));
        assert_eq!(problem("ähm\nok"), None);
        assert_eq!(problem("\u{202a}ten chars!\u{202c}\u{200e}"), None, "what is taken out does not count");
    }

    #[test]
    fn pasted_text_is_cleaned_of_what_nobody_can_see() {
        for (pasted, kept) in [
            ("first line\r\nsecond line", "first line\nsecond line"),
            (
                "first\u{2028}second\u{2029}third\u{b}\u{c}fourth\rfifth\u{85}sixth",
                "first\nsecond\nthird\n\nfourth\nfifth\nsixth",
            ),
            ("\u{feff}text", "text"),
            ("a\u{202e}b\u{202c} \u{2066}c\u{2069} \u{2067}d\u{2069}", "ab c d"),
            ("a\u{0}b\u{1b}[0m\u{7f}", "ab[0m"),
            ("\u{200b}\u{200e} text \u{a0}\u{200f}\u{2060}", "text"),
            // What shapes letters or emoji stays.
            ("👩\u{200d}❤\u{fe0f}\u{200d}👩 ❤\u{fe0f}", "👩\u{200d}❤\u{fe0f}\u{200d}👩 ❤\u{fe0f}"),
            ("می\u{200c}روم", "می\u{200c}روم"),
            ("שלום\u{200f} a", "שלום\u{200f} a"),
            ("\ttab\tstays", "tab\tstays"),
            ("cafe\u{301}", "cafe\u{301}"),
        ] {
            assert_eq!(optional("text", pasted, NOTE).unwrap().as_deref(), Some(kept), "{pasted:?}");
        }
        assert_eq!(
            optional("why", " two\r\nlines\tand \n\n more ", LINE).unwrap().as_deref(),
            Some("two lines and more")
        );
    }
}
