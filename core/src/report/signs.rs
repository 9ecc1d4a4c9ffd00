//! From a text to what is drawn of it: letters in the forms that they have beside each other, what cannot be drawn by its
//! number, and nothing for what is not seen.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::arabic;
use super::fonts::{Fonts, Sign};

/// What stands together: a letter with its marks. It is never parted.
#[derive(Debug)]
pub(super) struct Unit {
    /// Where it begins in the text, in bytes.
    pub at: usize,
    /// What is drawn, from left to right.
    pub signs: Vec<Sign>,
    /// Its width, in thousandths of the size.
    pub width: f32,
    /// A line may end after it.
    pub breaks: bool,
    /// A letter.
    pub letter: bool,
    /// White space, which is not counted at the end of a line.
    pub space: bool,
}

/// The lines of a text as they were written, of letters that were put together where they can be, with one kind of space.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text: String = text.replace("\r\n", "\n").nfc().collect();
    let ends = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let clean = |line: &str| {
        let line = line.replace('\t', "    ");
        line.chars().map(|c| if is_space(c) { ' ' } else { c }).filter(|c| !is_dropped(*c)).collect()
    };
    text.split(ends).map(clean).collect()
}

/// Spaces of any width: a reader makes one of all of them. The one that does not break stays what it is.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}')
}

/// What no reader sees and nothing here needs: control characters, the hyphen that is only a place to part a word, joiners of
/// signs, what chooses among looks of one sign.
fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// What steers how letters stand and is not drawn itself.
fn is_steering(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A bracket as it stands in a line from right to left.
fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 7] =
        [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>'), ('«', '»'), ('‹', '›'), ('≤', '≥')];
    let other = |(a, b): &(char, char)| (*a == c).then_some(*b).or((*b == c).then_some(*a));
    PAIRS.iter().find_map(other).unwrap_or(c)
}

/// The units of one line; `from_right` says of a place in it whether it is read from right to left. What no font has is told to
/// `missing`.
pub(super) fn units(
    fonts: &mut Fonts<'_>,
    line: &str,
    from_right: impl Fn(usize) -> bool,
    mut missing: impl FnMut(char),
) -> Vec<Unit> {
    let letters: Vec<(usize, char)> = line.char_indices().collect();
    let joined = arabic::forms(&letters);
    let mut units: Vec<Unit> = Vec::new();
    for (n, (at, letter)) in letters.iter().copied().enumerate() {
        // The second half of two letters that are drawn as one.
        let Some(form) = joined.get(n).copied().flatten() else { continue };
        if is_steering(letter) {
            continue;
        }
        let next = letters.get(n + 1).map(|(at, _)| *at);
        let two = joined.get(n + 1).is_some_and(Option::is_none);
        let until = if two { letters.get(n + 2).map(|(at, _)| *at) } else { next };
        let stands_for = line.get(at..until.unwrap_or(line.len())).unwrap_or_default();
        let form = if from_right(at) { mirrored(form) } else { form };
        let drawn = fonts.sign(form, stands_for).or_else(|| fonts.sign(letter, stands_for));
        let signs = if let Some(sign) = drawn {
            vec![sign]
        } else {
            missing(letter);
            let number = format!("[U+{:04X}]", u32::from(letter));
            let signs = number.chars().filter_map(|c| fonts.sign(c, c.encode_utf8(&mut [0; 4])));
            signs.collect()
        };
        match units.last_mut() {
            Some(unit) if is_combining_mark(letter) && !unit.space && drawn.is_some() => unit.add(&signs),
            _ => {
                let space = letter == ' ';
                let breaks =
                    space || matches!(letter, '-' | '\u{2010}' | '\u{2013}' | '\u{2014}' | '/') || drawn.is_none();
                let mut unit =
                    Unit { at, signs: Vec::new(), width: 0.0, breaks, letter: letter.is_alphabetic(), space };
                unit.add(&signs);
                units.push(unit);
            }
        }
    }
    units
}

impl Unit {
    fn add(&mut self, signs: &[Sign]) {
        self.width += signs.iter().map(|sign| sign.width).sum::<f32>();
        self.signs.extend(signs);
    }
}
