//! Feelings over time: in a row a group, on how many of the days with words one of its words was chosen. No group is good or bad.

use super::book::Book;
use super::days;
use super::spans::{self, Span};
use super::stats::{self, Z95};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::order::InOrder;
use crate::page::{Chart, ChartKind, ChartSeries, Row, chart::TOP};

/// The picture, with a list of the groups.
pub(super) fn chart(scope: &Reading<'_>, book: &Book, days_with: &[LocalDay], spans: &[Span]) -> (Chart, Vec<Row>) {
    let words = scope.words();
    let groups = scope.content().feelings.group;
    let mut felt: Vec<(LocalDay, usize)> = book.felt.clone();
    felt.in_order();
    felt.dedup();
    let mut on = vec![vec![0_u32; spans.len()]; groups.len()];
    for (day, group) in felt {
        if let Some(column) = spans::at(spans, day) {
            on[group][column] += 1;
        }
    }
    let mut all = vec![0_u32; spans.len()];
    days_with.iter().filter_map(|day| spans::at(spans, *day)).for_each(|column| all[column] += 1);
    let series: Vec<_> = groups
        .iter()
        .zip(&on)
        .map(|(group, on)| {
            let share = |(so, all): (&u32, &u32)| (*all > 0).then(|| days::of(*so, *all).min(TOP));
            ChartSeries::new(group.text, 5, on.iter().zip(&all).map(share).collect())
        })
        .collect();
    let gaps = Chart::gaps(&series, spans.len(), &words.insights_no_entry());
    let total: u32 = all.iter().sum();
    let mut often: Vec<(u32, &str)> = on.iter().zip(groups).map(|(on, group)| (on.iter().sum(), group.text)).collect();
    let rows = often
        .iter()
        .zip(groups)
        .map(|((so, text), group)| {
            let share = stats::wilson(*so, total, Z95);
            let second = share.map_or(String::new(), |(low, high)| {
                words.insights_share(*so, total, ten((low * 10.0).floor()), ten((high * 10.0).ceil()))
            });
            Row::new(group.id, *text).second(second)
        })
        .collect();
    // Rising, and of equal ones in the order of the content.
    often.in_order_by_key(|(so, _)| std::cmp::Reverse(*so));
    let sentence = match &often[..] {
        // It is named only where chance does not make it the first.
        [(first, text), (second, _), ..]
            if stats::wilson(*first, total, Z95)
                .is_some_and(|(low, _)| low > f64::from(*second) / f64::from(total.max(1))) =>
        {
            words.insights_feelings_most(*text, *first, total)
        }
        _ => words.insights_feelings_mixed(total),
    };
    let chart = Chart {
        kind: ChartKind::Grid,
        title: words.insights_feelings_title().into(),
        words: sentence.into(),
        note: words.insights_feelings_note(),
        columns: days::columns(scope, spans),
        levels: Vec::new(),
        series,
        gaps,
    };
    (chart, rows)
}

/// So many of ten.
fn ten(whole: f64) -> u32 {
    // Shares lie between 0 and 1.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let ten = whole as u32;
    ten.min(10)
}
