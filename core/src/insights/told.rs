//! The same pictures for any stretch of time, for reading outside the app.

use super::book::Book;
use super::spans::Span;
use super::topic::{self, Topic};
use super::{calendar, deeds, feelings, level};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::page::Chart;
use crate::written::Written;

/// What can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// Every bowl.
    Bowls,
    /// One's own promises.
    Promises,
    /// The seven behaviours, in oneself.
    Behaviours,
    /// Feelings.
    Feelings,
    /// The days on which something was written.
    Calendar,
}

/// One thing over the time.
pub(crate) struct Told {
    /// What it is.
    pub name: Written,
    /// Its pictures; none where too little was written.
    pub charts: Vec<Chart>,
    /// What the pictures show as a list of two columns, from the earliest where it goes by time.
    pub rows: Vec<(String, String)>,
    /// The list goes by time.
    pub by_time: bool,
    /// On how many days something was written of it, and how many are needed.
    pub days: (usize, usize),
}

/// Days up to which the columns are weeks, and months; after that quarters of a year.
const WEEKS: i32 = 26 * 7;
const MONTHS: i32 = 3 * 366;

/// What was written of it from a day to another, both included; nothing of what lies outside is in it but the level that a bowl
/// had before.
pub(crate) fn told(scope: &Reading<'_>, of: Of, from: LocalDay, until: LocalDay) -> Result<Vec<Told>> {
    let mut book = Book::read(scope, from)?;
    book.cut(until);
    let topics = match of {
        Of::Bowls => book.areas.iter().map(|area| Topic::Area(area.key.clone())).collect(),
        Of::Promises => vec![Topic::Promises],
        Of::Behaviours => vec![Topic::Behaviours],
        Of::Feelings => vec![Topic::Feelings],
        Of::Calendar => vec![Topic::Calendar],
    };
    let weeks = weeks(scope, from, until);
    let spans = columns(&weeks, from, until);
    Ok(topics.iter().map(|topic| one(scope, &book, topic, &weeks, &spans)).collect())
}

/// On how many days of these something was written of it, for all of its things together.
pub(crate) fn days(scope: &Reading<'_>, of: Of, from: LocalDay, until: LocalDay) -> Result<usize> {
    Ok(told(scope, of, from, until)?.iter().map(|told| told.days.0).max().unwrap_or(0))
}

fn one(scope: &Reading<'_>, book: &Book, topic: &Topic, weeks: &[Span], spans: &[Span]) -> Told {
    let days = topic.days(book);
    let written = topic::written(spans, &days);
    let name = topic.name(scope, book);
    let mut told = Told { name, charts: Vec::new(), rows: Vec::new(), by_time: true, days: (written, topic.fewest()) };
    if written < topic.fewest() {
        return told;
    }
    let list = match topic {
        Topic::Area(_) => {
            let area = topic.area(book).unwrap_or_default();
            let (chart, list) = level::chart(scope, book, area, spans);
            told.charts.push(chart);
            told.charts.extend(level::moves(scope, book, area, spans));
            list
        }
        Topic::Promises => {
            let (chart, list) = deeds::promises(scope, book, spans);
            told.charts.push(chart);
            list
        }
        Topic::Behaviours | Topic::Feelings => {
            told.by_time = false;
            let (chart, list) = match topic {
                Topic::Feelings => feelings::chart(scope, book, &days, spans),
                _ => deeds::behaviours(scope, book, spans),
            };
            told.charts.push(chart);
            list
        }
        Topic::Calendar => {
            // A square a day has room for a year.
            let newest = weeks.len().saturating_sub(53);
            told.charts.push(calendar::chart(scope, book, weeks.get(newest..).unwrap_or_default()));
            Vec::new()
        }
    };
    told.rows = list.into_iter().map(|row| (row.text.into_string(), row.second.into_string())).collect();
    if told.by_time {
        told.rows.reverse();
    }
    told
}

/// The weeks of a stretch, whole ones: of the days outside nothing was read.
fn weeks(scope: &Reading<'_>, from: LocalDay, until: LocalDay) -> Vec<Span> {
    let first = from.week_begins(scope.week_begins());
    let begins = std::iter::successors(Some(first), |day| Some(day.plus(7))).take_while(|day| *day <= until);
    begins.map(|day| Span { from: day, before: day.plus(7) }).collect()
}

/// The columns of a stretch, whole ones too.
fn columns(weeks: &[Span], from: LocalDay, until: LocalDay) -> Vec<Span> {
    let length = until.since(from);
    if length < WEEKS {
        return weeks.to_vec();
    }
    let each = if length < MONTHS { 1 } else { 3 };
    let next = |day: LocalDay| (0..each).fold(day, |day, _| day.month().1);
    let (_, month, year) = from.parts();
    let quarter = LocalDay::from_ymd(year, (month - 1) / 3 * 3 + 1, 1).unwrap_or(from);
    let first = if each == 1 { from.month().0 } else { quarter };
    let begins = std::iter::successors(Some(first), |day| Some(next(*day))).take_while(|day| *day <= until);
    begins.map(|day| Span { from: day, before: next(day) }).collect()
}
