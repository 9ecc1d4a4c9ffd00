//! The same pictures for any stretch of time, for reading outside the app.

use super::book::Book;
use super::spans::{Span, quarter_begins};
use super::topic::{self, Topic};
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

/// What was written from a day to another, both included, read once; nothing of what lies outside is in it but the level that a
/// bowl had before.
pub(crate) struct OverTime {
    book: Book,
    weeks: Vec<Span>,
    spans: Vec<Span>,
}

impl OverTime {
    /// Reads it.
    ///
    /// # Errors
    /// The notes cannot be read.
    pub(crate) fn read(scope: &Reading<'_>, from: LocalDay, until: LocalDay) -> Result<Self> {
        let mut book = Book::read(scope, from)?;
        book.cut(until);
        let weeks = weeks(scope, from, until);
        let spans = columns(&weeks, from, until);
        Ok(Self { book, weeks, spans })
    }

    /// Each thing of a kind, with its pictures.
    pub(crate) fn told(&self, scope: &Reading<'_>, of: Of) -> Vec<Told> {
        self.topics(of).iter().map(|topic| self.one(scope, topic)).collect()
    }

    /// On how many days something was written of it: the most that any of its things has.
    pub(crate) fn days(&self, of: Of) -> usize {
        let written = |topic: &Topic| topic::written(&self.spans, &topic.days(&self.book));
        self.topics(of).iter().map(written).max().unwrap_or(0)
    }

    fn topics(&self, of: Of) -> Vec<Topic> {
        match of {
            Of::Bowls => self.book.areas.iter().map(|area| Topic::Area(area.key.clone())).collect(),
            Of::Promises => vec![Topic::Promises],
            Of::Behaviours => vec![Topic::Behaviours],
            Of::Feelings => vec![Topic::Feelings],
            Of::Calendar => vec![Topic::Calendar],
        }
    }

    fn one(&self, scope: &Reading<'_>, topic: &Topic) -> Told {
        let days = topic.days(&self.book);
        let written = topic::written(&self.spans, &days);
        let mut told = Told {
            name: topic.name(scope, &self.book),
            charts: Vec::new(),
            rows: Vec::new(),
            by_time: topic.is_by_time(),
            days: (written, topic.fewest()),
        };
        if written < topic.fewest() {
            return told;
        }
        let spans = match topic {
            // A square a day has room for a year.
            Topic::Calendar => self.weeks.get(self.weeks.len().saturating_sub(53)..).unwrap_or_default(),
            _ => &self.spans,
        };
        let (charts, rows) = topic.pictures(scope, &self.book, &days, spans);
        told.charts = charts.into_iter().map(|(_, chart)| chart).collect();
        told.rows = rows.into_iter().map(|row| (row.text.into_string(), row.second.into_string())).collect();
        if told.by_time {
            told.rows.reverse();
        }
        told
    }
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
    let first = if each == 1 { from.month().0 } else { quarter_begins(from) };
    let begins = std::iter::successors(Some(first), |day| Some(next(*day))).take_while(|day| *day <= until);
    begins.map(|day| Span { from: day, before: next(day) }).collect()
}
