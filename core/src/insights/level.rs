//! A bowl over time: its level, and what came in and went.

use super::book::Book;
use super::spans::{self, Span};
use super::stats::{self, Z95};
use super::{FEWEST_COLUMNS, days};
use crate::app::Reading;
use crate::bowl::{BowlWord, CAPACITY, views::word_text};
use crate::page::{Chart, ChartKind, ChartLevel, ChartPattern, ChartSeries, Row, chart::TOP};

/// Grains up to which a level counts as the same: what "a lot" is in the check-in is more (our choice, not measured).
const THE_SAME: f64 = 4.0;

/// The middle level of each column in which there is one.
fn medians(book: &Book, area: usize, spans: &[Span]) -> Vec<Option<f64>> {
    let mut levels = vec![Vec::new(); spans.len()];
    for (day, level) in book.levels_of(area) {
        if let Some(column) = spans::at(spans, day) {
            levels[column].push(f64::from(level));
        }
    }
    levels.into_iter().map(|mut levels| stats::median(&mut levels)).collect()
}

/// Where a level went, as a key for its sentence.
fn way(medians: &[Option<f64>]) -> &'static str {
    let points: Vec<_> = (0u32..).zip(medians).filter_map(|(n, level)| Some((f64::from(n), (*level)?))).collect();
    if points.len() < FEWEST_COLUMNS {
        return "few";
    }
    let (least, most) = points.iter().fold((f64::MAX, f64::MIN), |(a, b), (_, y)| (a.min(*y), b.max(*y)));
    match stats::theil_sen(&points, Z95) {
        _ if most - least <= THE_SAME => "same",
        Some(slope) if slope.low > 0.0 => "up",
        Some(slope) if slope.high < 0.0 => "down",
        _ => "mixed",
    }
}

/// A height of so many hundredths.
fn height(hundredths: f64) -> i32 {
    // Levels lie between 0 and 100.
    #[allow(clippy::cast_possible_truncation)]
    let height = (hundredths * 10.0).round() as i32;
    height.clamp(0, TOP)
}

fn grains(level: f64) -> u8 {
    u8::try_from((height(level) + 5) / 10).unwrap_or(CAPACITY)
}

/// The level, with its list.
pub(super) fn chart(scope: &Reading<'_>, book: &Book, area: usize, spans: &[Span]) -> (Chart, Vec<Row>) {
    let words = scope.words();
    let medians = medians(book, area, spans);
    let (name, colour) = book.areas.get(area).map(|area| (area.name(scope.content()), area.series)).unwrap_or_default();
    let series = vec![ChartSeries::new(&*name, colour, medians.iter().map(|level| level.map(height)).collect())];
    let gaps = Chart::gaps(&series, spans.len(), &words.insights_no_entry());
    let sentence = words.insights_level(way(&medians), &*name);
    let levels = [(0, BowlWord::Empty), (TOP / 2, BowlWord::Half), (TOP, BowlWord::Full)];
    let chart = Chart {
        kind: ChartKind::Line,
        title: words.insights_level_title().into(),
        words: sentence.into(),
        note: String::new(),
        columns: days::columns(scope, spans),
        levels: levels.map(|(at, word)| ChartLevel { at, text: word_text(words, word) }).into(),
        series,
        gaps,
    };
    let said = |level: f64| {
        let word = word_text(words, BowlWord::of(grains(level).into(), CAPACITY.into()));
        if scope.settings.words_only { word } else { words.insights_level_row(grains(level), word) }
    };
    (chart, days::rows(scope, spans, |column| medians[column].map(said)))
}

/// Grains that came in and went in each column; `None` for who wants no numbers.
pub(super) fn moves(scope: &Reading<'_>, book: &Book, area: usize, spans: &[Span]) -> Option<Chart> {
    if scope.settings.words_only {
        return None;
    }
    let words = scope.words();
    let mut moved = vec![None::<(u32, u32)>; spans.len()];
    for column in book.said_of(area).filter_map(|day| spans::at(spans, day)) {
        moved[column].get_or_insert_default();
    }
    for (_, day, grains) in book.moves.iter().filter(|(of, ..)| *of == area) {
        let (Some(column), Some(grains)) = (spans::at(spans, *day), grains) else { continue };
        let (added, taken) = moved[column].get_or_insert_default();
        *if *grains > 0 { added } else { taken } += u32::from(grains.unsigned_abs());
    }
    let (added, taken) = moved.iter().flatten().fold((0, 0), |(a, t), (added, taken)| (a + added, t + taken));
    let most = moved.iter().flatten().map(|(added, taken)| *added.max(taken)).max().unwrap_or(0);
    let (top, levels) = days::counted(most);
    let colour = book.areas.get(area).map_or(1, |area| area.series);
    let of = |pick: fn(&(u32, u32)) -> u32| {
        moved.iter().map(|moved| moved.as_ref().map(|m| days::of(pick(m), top))).collect()
    };
    let series = vec![
        ChartSeries::new(words.insights_added(), colour, of(|moved| moved.0)),
        ChartSeries::new(words.insights_taken(), colour, of(|moved| moved.1)).pattern(ChartPattern::Outline),
    ];
    let gaps = Chart::gaps(&series, spans.len(), &words.insights_no_entry());
    Some(Chart {
        kind: ChartKind::Bars,
        title: words.insights_moves_title().into(),
        words: words.insights_moves(added, taken).into(),
        note: String::new(),
        columns: days::columns(scope, spans),
        levels,
        series,
        gaps,
    })
}

#[cfg(test)]
mod tests {
    use super::way;

    fn of(levels: &[f64]) -> &'static str {
        way(&levels.iter().map(|level| Some(*level)).collect::<Vec<_>>())
    }

    #[test]
    fn a_direction_is_said_only_where_chance_does_not_make_it() {
        assert_eq!(of(&[10.0, 20.0, 30.0, 40.0]), "few");
        assert_eq!(of(&[10.0, 14.0, 18.0, 26.0, 30.0, 34.0]), "up");
        assert_eq!(of(&[40.0, 34.0, 30.0, 26.0, 20.0, 10.0]), "down");
        assert_eq!(of(&[30.0, 31.0, 33.0, 34.0, 34.0, 34.0]), "same");
        assert_eq!(of(&[10.0, 60.0, 20.0, 50.0, 15.0, 55.0]), "mixed");
    }

    #[test]
    fn one_week_that_stands_out_makes_no_direction() {
        assert_eq!(of(&[30.0, 31.0, 30.0, 90.0, 30.0, 31.0, 30.0]), "mixed");
    }

    #[test]
    fn a_column_without_an_entry_is_no_zero() {
        let with = [Some(50.0), None, Some(50.0), None, Some(51.0), Some(50.0), Some(51.0)];
        assert_eq!(way(&with), "same");
    }
}
