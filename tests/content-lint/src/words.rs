//! Cutting a text into sentences and words, the same way for every rule.

use unicode_segmentation::UnicodeSegmentation;

/// Lower case, one kind of apostrophe, single spaces: what the phrase families are matched against.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain: String = text.to_lowercase().chars().map(|c| if matches!(c, '’' | '‘') { '\'' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences of a text. A full stop ends one only where a space or the end follows, so "3.5" stays whole.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let mut next = letters.peek().map(|(_, c)| *c);
        let mut end = at + letter.len_utf8();
        // “Words to say.” end with their mark.
        if ends_sentence(letter) && next == Some('”') {
            end += '”'.len_utf8();
            letters.next();
            next = letters.peek().map(|(_, c)| *c);
        }
        if ends_sentence(letter) && next.is_none_or(char::is_whitespace) {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

fn ends_sentence(letter: char) -> bool {
    matches!(letter, '.' | '?' | '!' | '…')
}

/// The sentence that holds the byte at `at`, as a range of bytes.
#[must_use]
pub fn sentence_around(text: &str, at: usize) -> std::ops::Range<usize> {
    let start =
        text[..at].rfind(ends_sentence).map_or(0, |end| end + text[end..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(ends_sentence).map_or(text.len(), |end| at + end);
    start..end
}

/// The words of a text; "don’t" is one word.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_words()
}

/// How long a text looks on a screen: grapheme clusters, not bytes (W12).
#[must_use]
pub fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colon_does_not_end_a_sentence_but_a_question_does() {
        let text = "A prayer may be one line: I do not know. Is that fine? Yes.";
        assert_eq!(sentences(text), ["A prayer may be one line: I do not know.", "Is that fine?", "Yes."]);
    }

    #[test]
    fn a_text_without_a_full_stop_is_one_sentence_and_an_empty_one_is_none() {
        assert_eq!(sentences("Your pace is the pace"), ["Your pace is the pace"]);
        assert!(sentences("  ").is_empty());
        assert_eq!(sentences("About 3.5 hours…  Then rest").len(), 2);
    }

    #[test]
    fn the_sentence_around_a_place_stops_at_its_own_ends() {
        let text = "one two. three four. five";
        assert_eq!(&text[sentence_around(text, 10)], " three four");
        assert_eq!(&text[sentence_around(text, 0)], "one two");
        assert_eq!(&text[sentence_around(text, text.len() - 1)], " five");
    }

    #[test]
    fn words_keep_their_apostrophes_and_lengths_count_what_is_seen() {
        assert_eq!(words("You don’t have to, today.").count(), 5);
        assert_eq!(length("e\u{301}a"), 2);
        assert_eq!(fold("Don’t   WAIT"), "don't wait");
    }
}
