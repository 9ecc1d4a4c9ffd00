//! A text parted into lines of a width, each letter at its place: also where a line goes from right to left, or both ways.

use crate::order::InOrder;
use std::collections::BTreeMap;

use unicode_bidi::{BidiInfo, Level};

use super::fonts::{Fonts, Sign};
use super::signs::{self, Unit};

/// One line.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// Signs, word by word as they are read, each with where it stands, in thousandths of the size.
    pub signs: Vec<(f32, Sign)>,
    /// Its width without white space at its end, in thousandths of the size.
    pub width: f32,
    /// It begins at the right.
    pub from_right: bool,
}

/// Signs of which there is none in the fonts, each with how often it was asked for.
pub(super) type Missing = BTreeMap<char, usize>;

/// The lines of a text at most so wide, in thousandths of the size. A text that is empty has one line without signs.
pub(super) fn lines(fonts: &mut Fonts<'_>, missing: &mut Missing, text: &str, most: f32) -> Vec<Line> {
    signs::lines(text).iter().flat_map(|line| parted(fonts, missing, line, most)).collect()
}

fn parted(fonts: &mut Fonts<'_>, missing: &mut Missing, text: &str, most: f32) -> Vec<Line> {
    let bidi = BidiInfo::new(text, None);
    let base = bidi.paragraphs.first().map_or(Level::ltr(), |paragraph| paragraph.level);
    let level = |at: usize| bidi.levels.get(at).copied().unwrap_or(base);
    let units = signs::units(fonts, text, |at| level(at).is_rtl(), |c| *missing.entry(c).or_default() += 1);
    let mut lines = Vec::new();
    let mut rest = &units[..];
    loop {
        let (line, after) = rest.split_at(fits(rest, most));
        lines.push(placed(line, base, level));
        rest = after;
        if rest.is_empty() {
            return lines;
        }
    }
}

/// How many units have room in one line: up to the last place where it may end, or, where there is none, as many as there is
/// room for, and one at least.
fn fits(units: &[Unit], most: f32) -> usize {
    let (mut width, mut last) = (0.0, 0);
    for (n, unit) in units.iter().enumerate() {
        width += unit.width;
        if !unit.space && width > most {
            return if last > 0 { last } else { n.max(1) };
        }
        if unit.breaks {
            last = n + 1;
        }
    }
    units.len()
}

fn placed(units: &[Unit], base: Level, level: impl Fn(usize) -> Level) -> Line {
    let end = units.iter().rposition(|unit| !unit.space).map_or(0, |last| last + 1);
    let levels: Vec<Level> =
        units.iter().enumerate().map(|(n, unit)| if n < end { level(unit.at) } else { base }).collect();
    let order = BidiInfo::reorder_visual(&levels);
    let of = |units: &[Unit]| units.iter().map(|unit| unit.width).sum::<f32>();
    let (width, after) = (of(units.get(..end).unwrap_or_default()), of(units.get(end..).unwrap_or_default()));
    let from_right = base.is_rtl();
    // White space at the end is drawn, since a reader parts words by it; it hangs over the edge, on the side where the line ends.
    let mut x = if from_right { -after } else { 0.0 };
    let mut at = vec![0.0; units.len()];
    for unit in order {
        if let (Some(place), Some(unit)) = (at.get_mut(unit), units.get(unit)) {
            *place = x;
            x += unit.width;
        }
    }
    // Word after word as they are read, and within a word from the left: readers turn a word round by themselves.
    let mut signs: Vec<(f32, Sign)> = Vec::with_capacity(units.len());
    let placed: Vec<_> = units.iter().zip(at).zip(&levels).collect();
    for word in placed.chunk_by(|((a, _), one), ((b, _), other)| a.letter && b.letter && one == other) {
        let begin = signs.len();
        for ((unit, x), _) in word {
            let mut x = *x;
            for sign in &unit.signs {
                signs.push((x, *sign));
                x += sign.width;
            }
        }
        if let Some(word) = signs.get_mut(begin..) {
            word.in_order_by(|(a, _), (b, _)| a.total_cmp(b));
        }
    }
    Line { signs, width, from_right }
}
