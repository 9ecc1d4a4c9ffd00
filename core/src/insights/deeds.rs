//! One's own deeds over time: what was said and done, and the seven behaviours in oneself. Counted for the one who did them, and for
//! nobody else (S9, S10).

use super::book::Book;
use super::days;
use super::spans::{self, Span};
use super::stats;
use crate::app::Reading;
use crate::page::{Chart, ChartKind, ChartPattern, ChartSeries, Row};
use crate::promises::PromiseMark;
use crate::promises::views::mark_word;

/// What can become of a day of a promise, with its colour and its filling.
const MARKS: [(PromiseMark, u8, ChartPattern); 3] = [
    (PromiseMark::Full, 1, ChartPattern::Plain),
    (PromiseMark::Half, 6, ChartPattern::Rising),
    (PromiseMark::Hollow, 4, ChartPattern::Outline),
];

/// Said and done, with its list.
pub(super) fn promises(scope: &Reading<'_>, book: &Book, spans: &[Span]) -> (Chart, Vec<Row>) {
    let words = scope.words();
    let mut counts = vec![None::<[u32; 3]>; spans.len()];
    for (day, mark) in &book.promises {
        let (Some(column), Some(place)) = (spans::at(spans, *day), MARKS.iter().position(|(of, ..)| of == mark)) else {
            continue;
        };
        counts[column].get_or_insert_default()[place] += 1;
    }
    let most = counts.iter().flatten().flatten().max().copied().unwrap_or(0);
    let (top, levels) = days::counted(most);
    let one = |(n, (mark, colour, pattern)): (usize, &(PromiseMark, u8, ChartPattern))| {
        let values = counts.iter().map(|counts| counts.map(|counts| days::of(counts[n], top))).collect();
        ChartSeries::new(mark_word(words, *mark), *colour, values).pattern(*pattern)
    };
    let series: Vec<_> = MARKS.iter().enumerate().map(one).collect();
    let gaps = Chart::gaps(&series, spans.len(), &words.insights_no_entry());
    let all: u32 = counts.iter().flatten().flatten().sum();
    let kept: u32 = counts.iter().flatten().map(|counts| counts[0]).sum();
    let chart = Chart {
        kind: ChartKind::Bars,
        title: words.insights_promises_title().into(),
        words: words.insights_promises_said(all, kept).into(),
        note: words.insights_promises_note(),
        columns: days::columns(scope, spans),
        levels,
        series,
        gaps,
    };
    let said = |counts: [u32; 3]| {
        let of = |(n, (mark, ..)): (usize, &(PromiseMark, u8, ChartPattern))| {
            (counts[n] > 0).then(|| words.insights_count(mark_word(words, *mark), counts[n]))
        };
        MARKS.iter().enumerate().filter_map(of).collect::<Vec<_>>().join(" \u{b7} ")
    };
    (chart, days::rows(scope, spans, |column| counts[column].map(said)))
}

/// How a place among the answers of a behaviour is drawn: kept, partly, missed; no occasion is nothing said of it.
fn height(answer: usize) -> Option<f64> {
    [1.0, 0.5, 0.0].get(answer).copied()
}

/// The seven behaviours: a row each, in each column the middle of its answers; with a list of the lines.
pub(super) fn behaviours(scope: &Reading<'_>, book: &Book, spans: &[Span]) -> (Chart, Vec<Row>) {
    let words = scope.words();
    let questions = scope.content().check_in.question;
    let question = questions.iter().find(|question| question.id == "behaviours");
    let (lines, answers) = question.map_or((&[][..], &[][..]), |question| (question.line, question.answers));
    let mut said = vec![vec![Vec::new(); spans.len()]; lines.len()];
    let mut counts = vec![[0_u32; 3]; lines.len()];
    for (day, line, answer) in &book.behaviours {
        let (Some(column), Some(height)) = (spans::at(spans, *day), height(*answer)) else { continue };
        said[*line][column].push(height);
        counts[*line][*answer] += 1;
    }
    let tall = |heights: &mut Vec<f64>| {
        // One of 0, 500 and 1,000, or between two of them: what was answered is seen also where it was the least of all.
        #[allow(clippy::cast_possible_truncation)]
        let height = |middle: f64| (250.0 + middle * 750.0).round() as i32;
        stats::median(heights).map(height)
    };
    let series: Vec<_> = said
        .iter_mut()
        .zip(lines)
        .map(|(columns, line)| ChartSeries::new(line.text, 3, columns.iter_mut().map(tall).collect()))
        .collect();
    let gaps = Chart::gaps(&series, spans.len(), &words.insights_no_entry());
    let text = |place: usize| answers.get(place).map_or("", |answer| answer.text);
    let chart = Chart {
        kind: ChartKind::Grid,
        title: words.insights_behaviours_title().into(),
        words: words.insights_behaviours_said(text(0), text(2)).into(),
        note: String::new(),
        columns: days::columns(scope, spans),
        levels: Vec::new(),
        series,
        gaps,
    };
    let of = |(line, counts): (&crate::content::Choice, &[u32; 3])| {
        let named = counts.iter().enumerate().filter(|(_, count)| **count > 0);
        let named: Vec<_> = named.map(|(place, count)| words.insights_count(text(place), *count)).collect();
        let said = if named.is_empty() { words.insights_no_entry() } else { named.join(" \u{b7} ") };
        Row::new(line.id, line.text).second(said)
    };
    (chart, lines.iter().zip(&counts).map(of).collect())
}

#[cfg(test)]
mod tests {
    use super::height;

    #[test]
    fn no_occasion_is_no_answer() {
        assert_eq!([0, 1, 2, 3, usize::MAX].map(height), [Some(1.0), Some(0.5), Some(0.0), None, None]);
    }
}
