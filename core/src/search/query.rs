//! What was typed, as an expression that FTS5 cannot misread, and what it marked, as parts.

use super::SnippetPart;

/// Most words looked for; the rest of a pasted page adds nothing.
const MOST_WORDS: usize = 12;
/// Most characters of one word.
const LONGEST_WORD: usize = 40;

/// Stands before a match in a marked snippet, and after it. No stored text holds control characters.
pub(super) const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// All words must be there; the last may be the beginning of one. `None` when fewer than two letters were typed.
///
/// Only letters and digits survive, so nothing of the query language can: `don't` looks for `don` beside `t`.
pub(super) fn expression(typed: &str) -> Option<String> {
    let words: Vec<String> = typed
        .split(char::is_whitespace)
        .map(|word| word.split(|c: char| !is_part(c)).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| word.chars().take(LONGEST_WORD).collect())
        .take(MOST_WORDS)
        .collect();
    let letters: usize = words.iter().map(|word| word.chars().filter(|c| c.is_alphanumeric()).count()).sum();
    if letters < 2 {
        return None;
    }
    let quoted: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
    Some(format!("{} *", quoted.join(" AND ")))
}

/// Letters, digits, and the marks that belong to the letter before them.
fn is_part(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}

/// A marked text in parts.
pub(super) fn parts(marked: &str) -> Vec<SnippetPart> {
    let mut parts = Vec::new();
    let mut matched = false;
    for piece in marked.split_inclusive(MARKS) {
        let text = piece.trim_end_matches(MARKS);
        if !text.is_empty() {
            parts.push(SnippetPart { text: text.to_owned().into(), matched });
        }
        matched = piece.ends_with(MARKS[0]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_anded_and_the_last_is_a_beginning() {
        assert_eq!(expression("the  bill").as_deref(), Some("\"the\" AND \"bill\" *"));
        assert_eq!(expression("don't").as_deref(), Some("\"don t\" *"));
        assert_eq!(expression("\"a\" OR b* NEAR(").as_deref(), Some("\"a\" AND \"OR\" AND \"b\" AND \"NEAR\" *"));
    }

    #[test]
    fn fewer_than_two_letters_look_for_nothing() {
        for typed in ["", " ", "a", "\u{0}", "\"\"", "* -", "é", "\u{301}\u{301}"] {
            assert_eq!(expression(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn parts_joined_are_the_text() {
        let parts = parts("çà \u{2}été\u{3} …");
        let parts: Vec<_> = parts.iter().map(|part| (part.text.as_str(), part.matched)).collect();
        assert_eq!(parts, [("çà ", false), ("été", true), (" …", false)]);
    }
}
