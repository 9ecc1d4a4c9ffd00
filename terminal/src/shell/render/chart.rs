//! Pictures of numbers in letters. A series is told by its sign and never by a colour.

use grain_core::page::chart::TOP;
use grain_core::page::{Chart, ChartKind, ChartMarker, ChartPattern, ChartSeries};

use crate::shell::page::{Page, Tone, span};

/// Lines of a picture with heights; an odd number, so that the middle has one.
const HIGH: usize = 9;
/// What stands in a stretch without an entry.
const NOTHING: char = '░';
/// Squares of a grid by their size; the least is something else than nothing at all.
const SQUARES: [char; 5] = ['·', '░', '▒', '▓', '█'];

/// Its sentences, the picture, and what it rests on.
pub fn draw(page: &mut Page, chart: &Chart) {
    page.strong(&chart.title);
    page.text(&chart.words);
    page.gap();
    match chart.kind {
        ChartKind::Line | ChartKind::Bars => plot(page, chart),
        ChartKind::Grid => grid(page, chart),
    }
    page.quiet(&chart.note);
    page.gap();
}

/// How a point of a series looks.
fn sign(chart: &Chart, series: &ChartSeries) -> char {
    match (chart.kind, series.pattern, series.marker) {
        (ChartKind::Bars, ChartPattern::Plain, _) => '█',
        (ChartKind::Bars, ChartPattern::Rising, _) => '/',
        (ChartKind::Bars, ChartPattern::Falling, _) => '\\',
        (ChartKind::Bars, ChartPattern::Outline, _) => '▒',
        (_, _, ChartMarker::Circle) => '●',
        (_, _, ChartMarker::Square) => '■',
        (_, _, ChartMarker::Triangle) => '▲',
        (_, _, ChartMarker::Diamond) => '◆',
        (_, _, ChartMarker::Plus) => '+',
        (_, _, ChartMarker::TriangleDown) => '▼',
        (_, _, ChartMarker::Hexagon) => '*',
        (_, _, ChartMarker::Ring) => '○',
    }
}

/// The line of a height, the lowest first.
fn line_of(height: i32) -> usize {
    let steps = i32::try_from(HIGH).unwrap_or(1) - 1;
    usize::try_from((height.clamp(0, TOP) * steps + TOP / 2) / TOP).unwrap_or(0)
}

/// Letters between the beginnings of two columns.
fn wide(page: &Page, chart: &Chart, beside: usize) -> usize {
    let room = page.width().saturating_sub(beside) / chart.columns.len().max(1);
    let least = if chart.kind == ChartKind::Bars { chart.series.len() + 1 } else { 1 };
    room.clamp(1, 4.max(least))
}

/// Points or bars over a line of names, with the names of the lines across before them.
fn plot(page: &mut Page, chart: &Chart) {
    let beside = chart.levels.iter().map(|level| level.text.chars().count()).max().unwrap_or(0) + 1;
    let each = wide(page, chart, beside);
    let width = each * chart.columns.len();
    let mut lines = vec![vec![' '; width]; HIGH];
    for level in &chart.levels {
        lines[line_of(level.at)].fill('┈');
    }
    for gap in &chart.gaps {
        let (from, until) = (place(gap.from) * each, (place(gap.until) + 1) * each);
        for line in &mut lines {
            line[from.min(width)..until.min(width)].fill(NOTHING);
        }
    }
    for (n, series) in chart.series.iter().enumerate() {
        let sign = sign(chart, series);
        for (column, height) in series.values.iter().enumerate() {
            let Some(height) = height else { continue };
            let top = line_of(*height);
            // Where there is no room for bars beside each other the last one stands before those behind it.
            let at = column * each + if chart.kind == ChartKind::Bars && each > chart.series.len() { n } else { 0 };
            let from = if chart.kind == ChartKind::Line || *height == 0 { top } else { 0 };
            for line in &mut lines[from..=top] {
                line[at] = if *height == 0 && chart.kind == ChartKind::Bars { '_' } else { sign };
            }
        }
    }
    for (n, line) in lines.iter().enumerate().rev() {
        let name = chart.levels.iter().find(|level| line_of(level.at) == n).map_or("", |level| &*level.text);
        let name = format!("{name}{}", " ".repeat(beside.saturating_sub(name.chars().count())));
        page.line(vec![span(Tone::Quiet, name), span(Tone::Plain, line.iter().collect::<String>())]);
    }
    names(page, chart, beside, each);
    for series in &chart.series {
        page.line(vec![span(Tone::Plain, format!("{}{} {}", " ".repeat(beside), sign(chart, series), series.name))]);
    }
    if !chart.gaps.is_empty() {
        let text = chart.gaps.iter().map(|gap| gap.text.as_str()).find(|text| !text.is_empty());
        let text = text.map(|text| format!("{}{NOTHING} {text}", " ".repeat(beside)));
        if let Some(text) = text {
            page.line(vec![span(Tone::Quiet, text)]);
        }
    }
}

fn place(column: u32) -> usize {
    usize::try_from(column).unwrap_or(usize::MAX / 8)
}

/// The names of the columns, each where it begins and only where the one before leaves room.
fn names(page: &mut Page, chart: &Chart, beside: usize, each: usize) {
    let mut line = " ".repeat(beside);
    for (n, column) in chart.columns.iter().enumerate().filter(|(_, column)| !column.label.is_empty()) {
        let (at, long) = (beside + n * each, line.chars().count());
        if at >= long {
            line.push_str(&" ".repeat(at - long));
            line.push_str(&column.label);
            line.push(' ');
        }
    }
    page.line(vec![span(Tone::Quiet, line)]);
}

/// A row a series: its name over it, where that is longer than a short word, else before it.
fn grid(page: &mut Page, chart: &Chart) {
    const SHORT: usize = 14;
    let longest = chart.series.iter().map(|series| series.name.chars().count()).max().unwrap_or(0);
    let beside = if longest <= SHORT { longest + 1 } else { 2 };
    let each = wide(page, chart, beside).min(2);
    for series in &chart.series {
        let square = |height: &Option<i32>| match height {
            Some(height) => SQUARES[usize::from(Chart::step(*height)).min(4)],
            None => ' ',
        };
        let cells: String = series
            .values
            .iter()
            .flat_map(|height| std::iter::once(square(height)).chain(std::iter::repeat_n(' ', each - 1)))
            .collect();
        let before = if longest <= SHORT {
            format!("{}{}", series.name, " ".repeat(beside.saturating_sub(series.name.chars().count())))
        } else {
            page.quiet(&series.name);
            " ".repeat(beside)
        };
        page.line(vec![span(Tone::Quiet, before), span(Tone::Rice, cells)]);
    }
    names(page, chart, beside, each);
}
