//! Words as they are looked for: without accents, case and width, whichever way the letters were put together. The index
//! holds a text in this form, and what is typed is brought into it too.
//!
//! Where to start: [`Words`] are the words of a text with their places in it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::letters::{digit, is_accent, is_invisible, plain, stands_alone};

/// Most letters of a word that are compared; what is longer is the same from there on.
const LONGEST: usize = 64;

/// A word of a text. Chinese, Japanese, Korean, Thai and their like: one letter with its signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it is compared.
    pub folded: String,
    /// The byte at which it begins in the text.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// A letter of a script without spaces: what follows belongs to it as closely as the letters of a word.
    pub alone: bool,
}

/// The words of a text in the form in which the index holds them: with one space between.
pub(crate) fn indexed(text: &str) -> String {
    let mut indexed = String::with_capacity(text.len());
    for word in Words::of(text) {
        if !indexed.is_empty() {
            indexed.push(' ');
        }
        indexed.push_str(&word.folded);
    }
    indexed
}

/// A name as a reader sees it: equal for names that look alike. Accents count.
pub(crate) fn as_seen(name: &str) -> String {
    let lower = |c: char| c.to_uppercase().flat_map(char::to_lowercase);
    let seen: String = name.nfkd().filter(|c| !is_invisible(*c)).flat_map(lower).nfkc().collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text, in order.
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    /// Words that one letter held ("㍿") and that were not given out yet.
    ready: std::collections::VecDeque<Word>,
    /// The word that may go on.
    open: Option<Word>,
    letters: usize,
}

impl<'a> Words<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self { text, at: 0, ready: std::collections::VecDeque::new(), open: None, letters: 0 }
    }

    fn close(&mut self) {
        self.ready.extend(self.open.take());
        self.letters = 0;
    }

    /// A folded character that stands between these bytes.
    fn take(&mut self, c: char, start: usize, end: usize) {
        if is_combining_mark(c) {
            // A sign belongs to the letter before it.
            if let Some(word) = &mut self.open {
                word.folded.push(c);
                word.end = end;
            }
        } else if !c.is_alphanumeric() {
            self.close();
        } else if stands_alone(c) {
            self.close();
            self.open = Some(Word { folded: c.into(), start, end, alone: true });
        } else {
            if self.open.as_ref().is_some_and(|word| word.alone) {
                self.close();
            }
            self.letters += 1;
            let word = self.open.get_or_insert_with(|| Word { folded: String::new(), start, end, alone: false });
            word.end = end;
            if self.letters <= LONGEST {
                word.folded.push(c);
            }
        }
    }

    /// One letter with the signs that follow it: whichever of its forms was typed, they give the same.
    fn take_letter(&mut self, start: usize, end: usize) {
        let letter = &self.text[start..end];
        let mut folded = String::new();
        for c in letter.nfkd().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase) {
            match (digit(c), plain(c)) {
                _ if is_accent(c) => {}
                (Some(digit), _) => folded.push(digit),
                (_, Some(plain)) => folded.push_str(plain),
                _ => folded.push(c),
            }
        }
        for c in folded.nfc() {
            self.take(c, start, end);
        }
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        loop {
            if let Some(word) = self.ready.pop_front() {
                return Some(word);
            }
            let rest = &self.text[self.at..];
            let Some(first) = rest.chars().next() else {
                return self.open.take();
            };
            let start = self.at;
            let follows =
                rest[first.len_utf8()..].chars().take_while(|c| goes_on(*c)).map(char::len_utf8).sum::<usize>();
            self.at += first.len_utf8() + follows;
            if first.is_ascii() && follows == 0 {
                self.take(first.to_ascii_lowercase(), start, self.at);
            } else {
                self.take_letter(start, self.at);
            }
        }
    }
}

/// Belongs to the letter before it: accents and signs, what cannot be seen, the second and third part of a Korean
/// syllable, the voice marks of half-width Japanese.
fn goes_on(c: char) -> bool {
    !c.is_ascii()
        && (is_combining_mark(c)
            || is_invisible(c)
            || matches!(c, '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7ff}' | '\u{ff9e}' | '\u{ff9f}'))
}
