//! How lines, choices and words of a check-in stand on a page.

use grain_core::check_in::{ChoiceView, FeelingGroupView};

use super::sheets::SheetLine;
use crate::shell::page::{Line, Page, Tone, cell, span, width_of, wrapped};
use crate::shell::{digit, letters};

/// A line with what was said, and its choices while it is the one to be answered.
pub fn draw_line(page: &mut Page, line: &SheetLine, name: &str, here: bool, is_question: bool) {
    let tone = if here || is_question { Tone::Strong } else { Tone::Plain };
    let said = line.chosen().map(|chosen| chosen.text.clone()).unwrap_or_default();
    let room = page.width().min(72).saturating_sub(2 + said.chars().count() + 2).max(20);
    let lines = wrapped(name, room);
    let count = lines.len();
    for (n, piece) in lines.into_iter().enumerate() {
        let mark = if here && n == 0 { "> " } else { "  " };
        let mut row: Line = vec![span(Tone::Key, mark), span(tone, piece)];
        if n + 1 == count && !here && !said.is_empty() {
            row.push(span(Tone::Quiet, format!("  {said}")));
        }
        page.line(row);
    }
    if here {
        page.quiet(&line.note);
        choices(page, &line.choices);
        if is_question {
            page.gap();
        }
    }
    if !line.why.is_empty() {
        page.quiet(&format!("    {}", line.why));
    }
}

/// `    1  Not at all   2  A little  [3] Partly`, in as many lines as it takes.
pub fn choices(page: &mut Page, choices: &[ChoiceView]) {
    let indent = || vec![span(Tone::Plain, "    ")];
    let mut row = indent();
    for (place, choice) in choices.iter().enumerate() {
        let mut piece = cell(digit(place), choice.chosen);
        piece.push(span(if choice.chosen { Tone::Strong } else { Tone::Plain }, choice.text.clone()));
        if row.len() > 1 && width_of(&row) + width_of(&piece) > page.width().min(76) {
            page.line(std::mem::replace(&mut row, indent()));
        }
        row.extend(piece);
        row.push(span(Tone::Plain, "  "));
    }
    page.line(row);
}

/// Words with their keys, side by side.
pub fn in_columns(
    page: &mut Page,
    words: impl Iterator<Item = (String, bool)>,
    keys: &mut impl Iterator<Item = char>,
    columns: usize,
) {
    let wide = page.width().min(78) / columns;
    let mut row = Line::new();
    for (place, ((text, chosen), key)) in words.zip(keys).enumerate() {
        if place % columns == 0 && place > 0 {
            page.line(std::mem::take(&mut row));
        }
        let missing = (place % columns * wide).saturating_sub(width_of(&row));
        row.push(span(Tone::Plain, " ".repeat(missing)));
        row.extend(cell(key, chosen));
        row.push(span(if chosen { Tone::Strong } else { Tone::Plain }, text));
    }
    page.line(row);
}

/// Groups of words in columns of four, so that all of them fit on one page of 24 lines.
pub fn draw_feelings(page: &mut Page, groups: &[FeelingGroupView], strengths: &[ChoiceView]) {
    const COLUMNS: usize = 4;
    let wide = page.width().min(78) / COLUMNS;
    let mut keys = letters();
    for four in groups.chunks(COLUMNS) {
        let keyed: Vec<Vec<_>> =
            four.iter().map(|group| group.words.iter().zip(keys.by_ref().take(group.words.len())).collect()).collect();
        let mut heads = Line::new();
        for group in four {
            heads.push(span(Tone::Quiet, format!("{:wide$}", group.text)));
        }
        page.line(heads);
        let rows = keyed.iter().map(Vec::len).max().unwrap_or(0);
        for row in 0..rows {
            let mut line = Line::new();
            for (column, words) in keyed.iter().enumerate() {
                let missing = (column * wide).saturating_sub(width_of(&line));
                line.push(span(Tone::Plain, " ".repeat(missing)));
                let Some((word, key)) = words.get(row) else { continue };
                line.extend(cell(*key, word.chosen));
                let place = strengths.iter().position(|strength| word.strength.as_ref() == Some(&strength.id));
                let dots = "*".repeat(place.map_or(0, |place| place + 1));
                let tone = if word.chosen { Tone::Strong } else { Tone::Plain };
                line.push(span(tone, format!("{}{dots}", word.text)));
            }
            page.line(line);
        }
    }
}
