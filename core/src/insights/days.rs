//! What all pictures share: their columns, their lists, the days behind them.

use super::place::Place;
use super::spans::{self, Span};
use super::topic::Topic;
use crate::app::Reading;
use crate::page::{ChartColumn, ChartGap, ChartLevel, Row, chart::TOP};

pub(super) fn columns(scope: &Reading<'_>, spans: &[Span]) -> Vec<ChartColumn> {
    spans::labels(scope, spans).into_iter().map(|label| ChartColumn { label }).collect()
}

/// A round number that holds the greatest count, and the lines across for it.
pub(super) fn counted(most: u32) -> (u32, Vec<ChartLevel>) {
    let tens = std::iter::successors(Some(1_u32), |ten| ten.checked_mul(10));
    let steps = tens.flat_map(|ten| [2, 4, 6, 8, 10].map(|n| ten.saturating_mul(n)));
    let top = steps.into_iter().find(|top| *top >= most).unwrap_or(u32::MAX);
    let level = |at: i32, count: u32| ChartLevel { at, text: count.to_string() };
    (top, vec![level(0, 0), level(TOP / 2, top / 2), level(TOP, top)])
}

/// The height of a count under a top.
pub(super) fn of(count: u32, top: u32) -> i32 {
    let height = u64::from(count) * u64::from(TOP.unsigned_abs()) / u64::from(top.max(1));
    i32::try_from(height).unwrap_or(TOP).min(TOP)
}

/// A sentence with that of the longest stretch without an entry, where there is one of several columns.
pub(super) fn with_gap(scope: &Reading<'_>, sentence: &str, gaps: &[ChartGap], spans: &[Span]) -> String {
    let last = u32::try_from(spans.len()).unwrap_or(u32::MAX);
    // What comes before the first entry, or after the last, is no hole in what was written.
    let inner = gaps.iter().filter(|gap| gap.until > gap.from && gap.from > 0 && gap.until + 1 < last);
    let Some(gap) = inner.max_by_key(|gap| (gap.until - gap.from, gap.from)) else {
        return sentence.to_owned();
    };
    let at = |column: u32| usize::try_from(column).ok().and_then(|column| spans.get(column));
    let (Some(from), Some(until)) = (at(gap.from), at(gap.until)) else {
        return sentence.to_owned();
    };
    let (from, until) = (spans::day_month(scope, from.from), spans::day_month(scope, until.before.plus(-1)));
    format!("{sentence} {}", scope.words().insights_gap(from, until))
}

/// The picture as a list, the latest first.
pub(super) fn rows(scope: &Reading<'_>, spans: &[Span], said: impl Fn(usize) -> Option<String>) -> Vec<Row> {
    let none = scope.words().insights_no_entry();
    let row = |(n, span): (usize, &Span)| {
        Row::new(span.from, spans::name(scope, *span)).second(said(n).unwrap_or_else(|| none.clone()))
    };
    spans.iter().enumerate().rev().map(row).collect()
}

/// The same rows, each with the way to the days behind it where there are any.
pub(super) fn leading(rows: Vec<Row>, topic: &Topic, spans: &[Span], written: impl Fn(Span) -> bool) -> Vec<Row> {
    let leads = |(row, span): (Row, &Span)| {
        if written(*span) { row.go(Place::Days(topic.clone(), span.from, span.before).route()) } else { row }
    };
    rows.into_iter().zip(spans.iter().rev()).map(leads).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_is_a_round_number_that_holds_all() {
        let tops: Vec<_> = [0, 1, 2, 3, 5, 9, 10, 11, 35, 41, 365, 5_000].map(|most| counted(most).0).into();
        assert_eq!(tops, [2, 2, 2, 4, 6, 10, 10, 20, 40, 60, 400, 6_000]);
        assert_eq!((of(0, 4), of(1, 4), of(4, 4), of(9, 4)), (0, 250, TOP, TOP));
    }
}
