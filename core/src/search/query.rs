//! What was typed, as an expression that FTS5 cannot misread, and the piece of a note in which it stands.

use crate::text::fold::{Word, Words};

/// Most words looked for; the rest of a pasted page adds nothing.
const MOST_WORDS: usize = 12;
/// Most parts of them: letters of scripts without spaces, pieces between hyphens.
const MOST_PARTS: usize = 120;
/// How much of a note a snippet shows, and how much of it before the first match. A word weighs 3, a letter of a script
/// without spaces 1.
const SHOWN: usize = 72;
const SHOWN_BEFORE: usize = 18;
/// Stands where a snippet leaves something out.
const CUT: char = '…';

/// What is looked for: all words, the last one as a beginning.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Query {
    /// Each a run of words that stand side by side: `don't` is `don` and `t`, a Chinese word its letters.
    phrases: Vec<Vec<String>>,
}

impl Query {
    /// `None` when fewer than two letters were typed; one letter of a script without spaces can be a word.
    pub(super) fn of(typed: &str) -> Option<Self> {
        let (mut letters, mut left) = (0, MOST_PARTS);
        let mut phrases = Vec::new();
        for chunk in typed.split_whitespace() {
            let words: Vec<Word> = Words::of(chunk).take(left).collect();
            if words.is_empty() || phrases.len() == MOST_WORDS {
                continue;
            }
            left -= words.len();
            letters += words.iter().map(|word| if word.alone { 2 } else { word.folded.chars().count() }).sum::<usize>();
            phrases.push(words.into_iter().map(|word| word.folded).collect());
        }
        (letters >= 2).then_some(Self { phrases })
    }

    /// For FTS5. Only letters, digits and their signs survive, so nothing of the query language can.
    pub(super) fn expression(&self) -> String {
        let quoted: Vec<_> = self.phrases.iter().map(|phrase| format!("\"{}\"", phrase.join(" "))).collect();
        format!("{} *", quoted.join(" AND "))
    }

    /// How many of the last words make up a phrase that ends with them.
    fn ends(&self, words: &[Word]) -> Option<usize> {
        let last = self.phrases.len().checked_sub(1)?;
        let ends = |(place, phrase): (usize, &Vec<String>)| {
            let tail = &words[words.len().checked_sub(phrase.len())?..];
            let same = |(n, (word, part)): (usize, (&Word, &String))| {
                let beginning = place == last && n + 1 == phrase.len();
                if beginning { word.folded.starts_with(part.as_str()) } else { word.folded == *part }
            };
            tail.iter().zip(phrase).enumerate().all(same).then_some(phrase.len())
        };
        self.phrases.iter().enumerate().filter_map(ends).max()
    }

    /// Some words of the note around the first match, as they were written, each piece with whether it was looked for. Joined,
    /// the pieces are the text.
    pub(super) fn snippet(&self, text: &str) -> Vec<(String, bool)> {
        let mut source = Words::of(text);
        let mut words: Vec<Word> = Vec::new();
        let mut matches: Vec<(usize, usize)> = Vec::new();
        // Where the snippet begins, and what it weighs so far.
        let (mut begin, mut shown) = (None, 0);
        let mut more = false;
        for word in source.by_ref() {
            if shown >= SHOWN {
                more = true;
                break;
            }
            shown += begin.map_or(0, |_| weight(&word));
            words.push(word);
            if let Some(count) = self.ends(&words) {
                let first = words.len() - count;
                let from = *begin.get_or_insert_with(|| before(&words, first));
                if matches.is_empty() {
                    shown = words[from..].iter().map(weight).sum();
                }
                matches.push((words[first].start, words[words.len() - 1].end));
            }
        }
        let begin = begin.unwrap_or(0);
        let start = if begin == 0 { 0 } else { words[begin].start };
        let end = if more { words.last().map_or(0, |word| word.end) } else { text.len() };
        let mut parts = Parts(Vec::new());
        if begin > 0 {
            parts.add(&CUT.to_string(), false);
        }
        let mut at = start;
        for (from, to) in matches {
            parts.add(&text[at..from.max(at)], false);
            parts.add(&text[from.max(at)..to.max(at)], true);
            at = at.max(to);
        }
        parts.add(&text[at.min(end)..end], false);
        if more {
            parts.add(&CUT.to_string(), false);
        }
        parts.0
    }
}

fn weight(word: &Word) -> usize {
    if word.alone { 1 } else { 3 }
}

/// The word with which a snippet begins that shows the one at `first`.
fn before(words: &[Word], first: usize) -> usize {
    let mut left = SHOWN_BEFORE;
    let mut from = first;
    while let Some(word) = from.checked_sub(1).map(|place| &words[place]) {
        let Some(rest) = left.checked_sub(weight(word)) else { break };
        (from, left) = (from - 1, rest);
    }
    from
}

struct Parts(Vec<(String, bool)>);

impl Parts {
    /// One more piece, in one line: where a note breaks its lines says nothing in a list.
    fn add(&mut self, text: &str, matched: bool) {
        if text.is_empty() {
            return;
        }
        let mut one_line = String::with_capacity(text.len());
        for c in text.chars() {
            if !c.is_whitespace() {
                one_line.push(c);
            } else if !one_line.ends_with(' ') {
                one_line.push(' ');
            }
        }
        match self.0.last_mut() {
            Some((last, same)) if *same == matched => last.push_str(&one_line),
            _ => self.0.push((one_line, matched)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expression(typed: &str) -> Option<String> {
        Query::of(typed).map(|query| query.expression())
    }

    /// The snippet with its matches in brackets.
    fn snippet(typed: &str, text: &str) -> String {
        let parts = Query::of(typed).unwrap().snippet(text);
        parts.into_iter().map(|(piece, matched)| if matched { format!("[{piece}]") } else { piece }).collect()
    }

    #[test]
    fn words_are_anded_and_the_last_is_a_beginning() {
        assert_eq!(expression("the  bill").as_deref(), Some("\"the\" AND \"bill\" *"));
        assert_eq!(expression("don't").as_deref(), Some("\"don t\" *"));
        assert_eq!(expression("\"a\" OR b* NEAR(").as_deref(), Some("\"a\" AND \"or\" AND \"b\" AND \"near\" *"));
        assert_eq!(expression("Łódź 银行").as_deref(), Some("\"lodz\" AND \"银 行\" *"));
    }

    #[test]
    fn fewer_than_two_letters_look_for_nothing() {
        for typed in ["", " ", "a", "\u{0}", "\"\"", "* -", "é", "\u{301}\u{301}", "ا"] {
            assert_eq!(expression(typed), None, "{typed:?}");
        }
        assert!(expression("钱").is_some(), "one letter can be a word");
    }

    #[test]
    fn a_snippet_is_the_persons_own_text_with_the_right_words_marked() {
        for (typed, text, marked) in [
            ("strasse", "In der Straße.", "In der [Straße]."),
            ("lukasz", "mit Łukasz und", "mit [Łukasz] und"),
            ("银行", "我今天告诉她银行账户的事情", "我今天告诉她[银行]账户的事情"),
            ("cafe", "🙂🙂 cafe\u{301}s\nzu", "🙂🙂 [cafe\u{301}s] zu"),
            ("know why", "I do not know-why, not why", "I do not [know]-[why], not [why]"),
            ("סליחה", "אמרתי סְלִיחָה היום", "אמרתי [סְלִיחָה] היום"),
            ("計座", "㍿の計座", "㍿の[計座]"),
            ("株式", "㍿の計座", "[㍿]の計座"),
        ] {
            assert_eq!(snippet(typed, text), marked);
        }
    }

    #[test]
    fn a_long_note_is_cut_on_both_sides_of_the_first_match() {
        let text = format!("{}\n\n here {}", "before ".repeat(60), "behind ".repeat(60));
        let marked = snippet("here", &text);
        assert!(marked.starts_with("…before before"), "{marked}");
        assert!(marked.contains("before [here] behind"), "{marked}");
        assert!(marked.ends_with("behind…"), "{marked}");
        assert!(marked.split(' ').count() <= 26, "{marked}");
        assert!(snippet("钱", &"给他钱。".repeat(200)).chars().count() < 150);
    }
}
