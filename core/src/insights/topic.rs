//! The things of which there are pictures.

use std::fmt;

use super::book::Book;
use super::spans::{self, Period, Span};
use super::{FEWEST_DAYS, calendar, deeds, feelings, level};
use crate::app::Reading;
use crate::clock::LocalDay;
use crate::order::InOrder;
use crate::page::{Chart, Icon, Row};
use crate::written::Written;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Topic {
    /// The bowl of an area, by its key.
    Area(String),
    /// One's own promises.
    Promises,
    /// The seven behaviours, in oneself.
    Behaviours,
    /// Feelings.
    Feelings,
    /// The days on which something was written.
    Calendar,
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Area(key) => write!(f, "area_{key}"),
            Self::Promises => f.write_str("promises"),
            Self::Behaviours => f.write_str("behaviours"),
            Self::Feelings => f.write_str("feelings"),
            Self::Calendar => f.write_str("calendar"),
        }
    }
}

impl Topic {
    pub(super) fn read(key: &str) -> Option<Self> {
        Some(match key {
            "promises" => Self::Promises,
            "behaviours" => Self::Behaviours,
            "feelings" => Self::Feelings,
            "calendar" => Self::Calendar,
            other => Self::Area(other.strip_prefix("area_")?.to_owned()),
        })
    }

    /// All that fit the person, in the order of their rows.
    pub(super) fn all(scope: &Reading<'_>, book: &Book) -> Vec<Self> {
        let deeds = scope.settings.side.unwrap_or_default().has_deeds();
        let mut all: Vec<_> = book.areas.iter().map(|area| Self::Area(area.key.clone())).collect();
        all.extend((deeds || !book.promises.is_empty()).then_some(Self::Promises));
        all.extend((deeds || !book.behaviours.is_empty()).then_some(Self::Behaviours));
        all.extend([Self::Feelings, Self::Calendar]);
        all
    }

    /// The area of a bowl, by its place in the book; `None` for what is not one, or is no longer.
    pub(super) fn area(&self, book: &Book) -> Option<usize> {
        let Self::Area(key) = self else { return None };
        book.areas.iter().position(|area| area.key == *key)
    }

    pub(super) fn name(&self, scope: &Reading<'_>, book: &Book) -> Written {
        let words = scope.words();
        match self {
            Self::Area(_) => {
                let area = self.area(book).and_then(|area| book.areas.get(area));
                area.map(|area| area.name(scope.content())).unwrap_or_default()
            }
            Self::Promises => words.insights_promises().into(),
            Self::Behaviours => words.insights_behaviours().into(),
            Self::Feelings => words.insights_feelings().into(),
            Self::Calendar => words.insights_calendar().into(),
        }
    }

    pub(super) fn icon(&self) -> Icon {
        match self {
            Self::Area(_) => Icon::Areas,
            Self::Promises => Icon::Promise,
            Self::Behaviours => Icon::Behaviours,
            Self::Feelings => Icon::You,
            Self::Calendar => Icon::Week,
        }
    }

    /// The days on which something was said of it, rising, each once.
    pub(super) fn days(&self, book: &Book) -> Vec<LocalDay> {
        let mut days: Vec<_> = match self {
            Self::Area(_) => {
                let area = self.area(book);
                area.map(|area| book.said_of(area).collect()).unwrap_or_default()
            }
            Self::Promises => book.promises.iter().map(|(day, _)| *day).collect(),
            Self::Behaviours => book.behaviours.iter().map(|(day, ..)| *day).collect(),
            Self::Feelings => book.felt.iter().map(|(day, _)| *day).collect(),
            Self::Calendar => book.days.clone(),
        };
        days.in_order();
        days.dedup();
        days
    }

    /// Its list goes by time, a row a column.
    pub(super) fn is_by_time(&self) -> bool {
        matches!(self, Self::Area(_) | Self::Promises)
    }

    /// Its pictures, the first with the sentence of all, and the same as a list. `days` are its [`Self::days`].
    pub(super) fn pictures(
        &self,
        scope: &Reading<'_>,
        book: &Book,
        days: &[LocalDay],
        spans: &[Span],
    ) -> (Vec<(&'static str, Chart)>, Vec<Row>) {
        let one = |key, (chart, rows): (Chart, Vec<Row>)| (vec![(key, chart)], rows);
        match self {
            Self::Area(_) => {
                let area = self.area(book).unwrap_or_default();
                let (mut charts, rows) = one("level", level::chart(scope, book, area, spans));
                charts.extend(level::moves(scope, book, area, spans).map(|moves| ("moves", moves)));
                (charts, rows)
            }
            Self::Promises => one("promises", deeds::promises(scope, book, spans)),
            Self::Behaviours => one("behaviours", deeds::behaviours(scope, book, spans)),
            Self::Feelings => one("feelings", feelings::chart(scope, book, days, spans)),
            Self::Calendar => one("calendar", (calendar::chart(scope, book, spans), Vec::new())),
        }
    }

    /// Days that must be written before there is a picture. That of written days says nothing beyond them.
    pub(super) fn fewest(&self) -> usize {
        if *self == Self::Calendar { 1 } else { FEWEST_DAYS }
    }

    /// The shortest period in which enough was written; `None` when there is too little in all of them.
    pub(super) fn period(&self, scope: &Reading<'_>, days: &[LocalDay]) -> Option<Period> {
        Period::EVERY.into_iter().find(|period| written(&spans::columns(scope, *period), days) >= self.fewest())
    }
}

/// How many of these days lie in the columns.
pub(super) fn written(spans: &[Span], days: &[LocalDay]) -> usize {
    days.iter().filter(|day| spans::at(spans, **day).is_some()).count()
}
