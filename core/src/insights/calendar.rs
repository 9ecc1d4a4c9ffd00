//! The days on which something was written. The others are empty, and nothing is said of them (N7, N8).

use super::book::Book;
use super::days;
use super::spans::{self, Period, Span};
use crate::app::Reading;
use crate::content::weekdays_from;
use crate::page::{Chart, ChartKind, ChartSeries, chart::TOP};

/// Weeks in the picture.
pub(super) fn weeks(scope: &Reading<'_>, period: Period) -> Vec<Span> {
    let many = if period == Period::Quarter { 13 } else { 53 };
    let mut weeks = spans::weeks(scope.today, scope.week_begins(), many);
    weeks.reverse();
    weeks
}

/// A row a weekday, a column a week.
pub(super) fn chart(scope: &Reading<'_>, book: &Book, spans: &[Span]) -> Chart {
    let words = scope.words();
    let order: Vec<u8> = weekdays_from(scope.week_begins()).collect();
    let mut rows = vec![vec![None; spans.len()]; order.len()];
    for day in &book.days {
        let place = order.iter().position(|weekday| *weekday == day.weekday());
        if let (Some(row), Some(column)) = (place, spans::at(spans, *day)) {
            rows[row][column] = Some(TOP);
        }
    }
    let all = rows.iter().flatten().flatten().count();
    let series = order.iter().zip(rows).map(|(weekday, row)| ChartSeries::new(words.weekday_short(*weekday), 1, row));
    Chart {
        kind: ChartKind::Grid,
        title: words.insights_calendar_title().into(),
        words: words.insights_calendar_said(all).into(),
        note: words.insights_calendar_note(),
        columns: days::columns(scope, spans),
        levels: Vec::new(),
        series: series.collect(),
        gaps: Vec::new(),
    }
}
