//! The stretch of time that is looked at, and its columns.

use serde::{Deserialize, Serialize};

use crate::app::Reading;
use crate::clock::LocalDay;
use crate::page::key_of;

/// Columns of the longest look: ten years by quarters.
const MOST: usize = 40;

/// How far back is looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Period {
    /// Thirteen weeks.
    Quarter,
    /// Twelve months.
    Year,
    /// Ten years, by quarters of a year.
    All,
}

impl Period {
    pub(super) const EVERY: [Self; 3] = [Self::Quarter, Self::Year, Self::All];

    /// Its name in routes and messages.
    pub(super) fn key(self) -> String {
        key_of(&self)
    }

    pub(super) fn read(key: &str) -> Option<Self> {
        Self::EVERY.into_iter().find(|period| period.key() == key)
    }
}

/// One column: its days, the second not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub from: LocalDay,
    pub before: LocalDay,
}

impl Span {
    /// It lies within one week.
    pub(super) fn is_week(self) -> bool {
        self.before.since(self.from) <= 7
    }
}

/// The columns of a period, the earliest first; today lies in the last one.
pub(super) fn columns(scope: &Reading<'_>, period: Period) -> Vec<Span> {
    of(scope.today, scope.week_begins(), period)
}

fn of(today: LocalDay, week_begins: u8, period: Period) -> Vec<Span> {
    let mut spans = match period {
        Period::Quarter => weeks(today, week_begins, 13),
        Period::Year => months(today.month().0, 1, 12),
        Period::All => months(quarter_begins(today), 3, MOST),
    };
    spans.reverse();
    spans
}

/// The first day of the quarter of a year in which a day lies.
pub(super) fn quarter_begins(day: LocalDay) -> LocalDay {
    let (_, month, year) = day.parts();
    LocalDay::from_ymd(year, (month - 1) / 3 * 3 + 1, 1).unwrap_or(day)
}

/// The last weeks, the newest first.
pub(super) fn weeks(today: LocalDay, week_begins: u8, many: i32) -> Vec<Span> {
    let first = today.week_begins(week_begins);
    (0..many).map(|ago| first.plus(-7 * ago)).map(|from| Span { from, before: from.plus(7) }).collect()
}

/// So many stretches of some months back from the one that begins with `first`, the newest first.
fn months(first: LocalDay, each: usize, many: usize) -> Vec<Span> {
    let back = |day: LocalDay| (0..each).fold(day, |day, _| day.plus(-1).month().0);
    let mut before = (0..each).fold(first, |day, _| day.month().1);
    let froms = std::iter::successors(Some(first), |day| Some(back(*day)));
    froms
        .take(many)
        .map(|from| {
            let span = Span { from, before };
            before = from;
            span
        })
        .collect()
}

/// The columns without those at the beginning that end before anything was written, but at least four.
pub(super) fn since(spans: &[Span], first: Option<LocalDay>) -> Vec<Span> {
    let lead = spans.iter().take_while(|span| first.is_none_or(|first| span.before <= first)).count();
    spans[lead.min(spans.len().saturating_sub(4))..].to_vec()
}

/// In which column a day lies.
pub(super) fn at(spans: &[Span], day: LocalDay) -> Option<usize> {
    let place = spans.partition_point(|span| span.before <= day);
    spans.get(place).filter(|span| span.from <= day).map(|_| place)
}

/// What stands under each column: the name of a month where one begins, of a year where the columns are quarters.
pub(super) fn labels(scope: &Reading<'_>, spans: &[Span]) -> Vec<String> {
    let words = scope.words();
    let quarters = spans.first().is_some_and(|span| span.before.since(span.from) > 31);
    let of =
        |span: &Span| if quarters { span.from.parts().2.to_string() } else { words.month_short(span.before.plus(-1)) };
    // At most six names have room on a narrow phone.
    let mut names: Vec<(usize, String)> = Vec::new();
    for (n, span) in spans.iter().enumerate() {
        let name = of(span);
        if names.last().is_none_or(|(_, last)| *last != name) {
            names.push((n, name));
        }
    }
    // The first month may have begun just before the columns do: its name would stand in the way of the next.
    if names.len() > 1 && names[1].0 * 6 < spans.len() {
        names.remove(0);
    }
    let each = names.len().div_ceil(6);
    let mut labels = vec![String::new(); spans.len()];
    for (n, name) in names.into_iter().rev().step_by(each.max(1)) {
        labels[n] = name;
    }
    labels
}

/// A column in words: a week by its first day, a month by its name.
pub(super) fn name(scope: &Reading<'_>, span: Span) -> String {
    let words = scope.words();
    if span.is_week() {
        words.insights_week(day_month(scope, span.from))
    } else if span.before.since(span.from) <= 31 {
        words.month_year(span.from)
    } else {
        words.insights_months(words.month_year(span.from), words.month_year(span.before.plus(-1)))
    }
}

/// "3 November".
pub(super) fn day_month(scope: &Reading<'_>, day: LocalDay) -> String {
    let (number, month, _) = day.parts();
    scope.words().day_month(number, month)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn columns_follow_each_other_without_a_hole_and_end_with_today(
            today in 10_000..30_000i32,
            begins in 0..7u8,
            period in 0..3usize,
        ) {
            let today = LocalDay::from_epoch_days(today);
            let spans = of(today, begins, Period::EVERY[period]);
            prop_assert_eq!(spans.len(), [13, 12, 40][period]);
            prop_assert!(spans.windows(2).all(|two| two[0].before == two[1].from));
            prop_assert_eq!(at(&spans, today), Some(spans.len() - 1));
            prop_assert_eq!(at(&spans, spans[0].from.plus(-1)), None);
            prop_assert_eq!(at(&spans, spans[2].from), Some(2));
            let cut = since(&spans, Some(spans[5].from));
            prop_assert_eq!(cut.first(), spans.get(5));
            prop_assert_eq!(since(&spans, None).len(), 4);
        }
    }
}
