//! The pages: what can be seen, each picture with its list and the entries behind it, and what came before.

use serde::{Deserialize, Serialize};

use super::before::{self, Case, Way};
use super::book::{Book, Factor};
use super::place::{NAME, Place};
use super::spans::{self, Period, Span};
use super::topic::{self, Topic};
use super::{FEWEST_CASES, back, calendar, day, days};
use crate::app::{App, Reading, Subject};
use crate::clock::LocalDay;
use crate::error::{Error, Result};
use crate::hard_day;
use crate::page::{Acts, Body, Chart, Choice, Domain, Icon, Layout, Outcome, Page, Route, Row, Tab, Values};

/// Months that are listed behind a picture.
const MONTHS: usize = 12;
/// Most cases that are listed.
const CASES: usize = 60;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum InsightsAct {
    /// Looks at another period: it takes the place of the one before, so that Back leaves the page.
    Turn(Route),
}

impl Acts for InsightsAct {
    const DOMAIN: &'static str = NAME;
}

/// All of it.
pub(crate) const DOMAIN: Domain = Domain { name: NAME, page, act };

/// The route of the list.
pub(crate) fn route() -> Route {
    Place::List.route()
}

fn act(app: &App, what: &crate::page::Act, _: &Values) -> Result<Outcome> {
    let InsightsAct::Turn(to) = what.read()?;
    let page = app.read(|scope| page(scope, &to))?;
    Ok(Outcome { page: Some(page), ..Outcome::done() })
}

fn new(place: &Place, title: impl Into<crate::written::Written>) -> Page {
    Page::new(place.route(), Tab::You, title).on(&[
        Subject::Bowl,
        Subject::CheckIn,
        Subject::Promises,
        Subject::Moments,
        Subject::Areas,
        Subject::Settings,
        Subject::HardDay,
    ])
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let place = Place::of(route)?;
    if hard_day::ops::resting(scope)?.is_some() {
        let words = scope.words();
        return Ok(new(&place, words.insights_title()).quiet("resting", words.insights_resting()));
    }
    let book = Book::read(scope, first_day(scope, &place))?;
    match &place {
        Place::List => Ok(list(scope, &book)),
        Place::Picture(topic, period) => picture(scope, &book, topic, *period),
        Place::Days(topic, from, before) => days_of(scope, &book, topic, Span { from: *from, before: *before }, &place),
        Place::Before => Ok(before_page(scope, &book)),
        Place::Case(way, factor) => case_page(scope, &book, *way, *factor, &place),
    }
}

/// From which day on is read for a page.
fn first_day(scope: &Reading<'_>, place: &Place) -> LocalDay {
    match place {
        Place::Picture(topic, period) => columns(scope, topic, *period).first().map_or(scope.today, |span| span.from),
        Place::Days(_, from, _) => *from,
        _ => spans::columns(scope, Period::All).first().map_or(scope.today, |span| span.from),
    }
}

fn list(scope: &Reading<'_>, book: &Book) -> Page {
    let words = scope.words();
    let (mut now, mut later) = (Vec::new(), Vec::new());
    for topic in Topic::all(scope, book) {
        let days = topic.days(book);
        let row = Row::new(&topic, topic.name(scope, book)).icon(topic.icon());
        match topic.period(scope, &days) {
            Some(period) => {
                let drawn = draw(scope, book, &topic, &days, &columns(scope, &topic, period));
                let said = drawn.charts.into_iter().next().map(|(_, chart)| chart.words).unwrap_or_default();
                now.push(row.second(said).go(Place::Picture(topic, period).route()));
            }
            None => later.push(row.second(words.insights_missing(days.len(), topic.fewest()))),
        }
    }
    if !book.areas.is_empty() {
        let row = Row::new("before", words.insights_before()).icon(Icon::Path);
        if before::cases(book).is_empty() {
            later.push(row.second(words.insights_missing_cases(FEWEST_CASES)));
        } else {
            now.push(row.go(Place::Before.route()));
        }
    }
    let back = Row::new("back", words.insights_back()).icon(Icon::History).go(back::route());
    let none = later.is_empty();
    let page = new(&Place::List, words.insights_title())
        .lead(words.insights_text())
        .rows_if_any("now", words.insights_now(), now)
        .rows_if_any("later", words.insights_later(), later);
    let page = if none { page } else { page.quiet("rush", words.insights_later_text()) };
    page.rows("back", "", vec![back], String::new())
}

fn picture(scope: &Reading<'_>, book: &Book, topic: &Topic, period: Period) -> Result<Page> {
    let words = scope.words();
    if matches!(topic, Topic::Area(_)) && topic.area(book).is_none() {
        return Err(Error::NotFound("area"));
    }
    let place = Place::Picture(topic.clone(), period);
    let days = topic.days(book);
    let choice = |other: Period| {
        let to = Place::Picture(topic.clone(), other).route();
        let act = (other != period).then(|| InsightsAct::Turn(to).token());
        Choice::new(other.key(), words.insights_period_of(other.key()), other == period, act)
    };
    // The picture of written days has its weeks, and no longer look.
    let periods = Period::EVERY.into_iter().filter(|other| *topic != Topic::Calendar || *other != Period::All);
    let page = new(&place, topic.name(scope, book)).choices("period", "", Layout::Cells, periods.map(choice).collect());
    let spans = columns(scope, topic, period);
    let written = topic::written(&spans, &days);
    if written < topic.fewest() {
        let page = page.quiet("few", words.insights_few());
        return Ok(page.quiet("days", words.insights_missing(written, topic.fewest())));
    }
    let Drawn { mut charts, rows, spans } = draw(scope, book, topic, &days, &spans);
    if let Some((_, first)) = charts.first_mut().filter(|_| *topic != Topic::Calendar) {
        first.words = days::with_gap(scope, &first.words, &first.gaps, &spans).into();
    }
    let any = |span: Span| days.iter().any(|day| *day >= span.from && *day < span.before);
    let rows = if topic.is_by_time() { days::leading(rows, topic, &spans, any) } else { rows };
    let page = charts.into_iter().fold(page, |page, (key, chart)| page.section(key, "", Body::Chart { chart }));
    let page = if rows.is_empty() { page } else { page.folded("list", words.insights_list(), rows) };
    Ok(if topic.is_by_time() {
        page
    } else {
        page.folded("behind", words.insights_behind(), behind(scope, topic, &days))
    })
}

/// The pictures of a thing, the first with its sentence of all, and the same as a list.
struct Drawn {
    charts: Vec<(&'static str, Chart)>,
    rows: Vec<Row>,
    spans: Vec<Span>,
}

fn draw(scope: &Reading<'_>, book: &Book, topic: &Topic, days: &[LocalDay], spans: &[Span]) -> Drawn {
    let spans = spans::since(spans, days.first().copied());
    let (mut charts, rows) = topic.pictures(scope, book, days, &spans);
    if let (Topic::Area(_) | Topic::Behaviours, Some((_, first))) = (topic, charts.first_mut()) {
        first.note = scope.words().insights_days(topic::written(&spans, days));
    }
    Drawn { charts, rows, spans }
}

/// The columns of a picture.
fn columns(scope: &Reading<'_>, topic: &Topic, period: Period) -> Vec<Span> {
    if *topic == Topic::Calendar { calendar::weeks(scope, period) } else { spans::columns(scope, period) }
}

/// The months with entries, the newest first.
fn behind(scope: &Reading<'_>, topic: &Topic, days: &[LocalDay]) -> Vec<Row> {
    let words = scope.words();
    let row = |(span, count): (Span, usize)| {
        let to = Place::Days(topic.clone(), span.from, span.before).route();
        Row::new(span.from, words.month_year(span.from)).second(words.insights_days(count)).go(to)
    };
    day::months(days).into_iter().take(MONTHS).map(row).collect()
}

fn days_of(scope: &Reading<'_>, book: &Book, topic: &Topic, span: Span, place: &Place) -> Result<Page> {
    if matches!(topic, Topic::Area(_)) && topic.area(book).is_none() {
        return Err(Error::NotFound("area"));
    }
    let days = topic.days(book).into_iter().rev().filter(|day| (span.from..span.before).contains(day));
    let rows = days.map(|day| (day, day::row(scope, day))).collect();
    let words = scope.words();
    Ok(new(place, topic.name(scope, book)).lead(spans::name(scope, span)).by_month("days", String::new(), words, rows))
}

fn before_page(scope: &Reading<'_>, book: &Book) -> Page {
    let words = scope.words();
    let row = |case: &Case| {
        let (text, second) = before::said(scope, case)?;
        let to = Place::Case(case.way, case.factor);
        Some(Row::new(&to, text).second(second).go(to.route()))
    };
    let (clear, open): (Vec<_>, Vec<_>) = before::cases(book).into_iter().partition(Case::is_clear);
    let page = new(&Place::Before, words.insights_before())
        .lead(words.insights_before_text())
        .quiet("why", words.insights_before_not_why())
        .rows(
            "seen",
            words.insights_before_seen(),
            clear.iter().filter_map(row).collect(),
            words.insights_before_none(),
        );
    let open: Vec<_> = open.iter().filter_map(row).collect();
    if open.is_empty() { page } else { page.folded("open", words.insights_before_open(), open) }
}

fn case_page(scope: &Reading<'_>, book: &Book, way: Way, factor: Factor, place: &Place) -> Result<Page> {
    let words = scope.words();
    let case = before::cases(book).into_iter().find(|case| case.way == way && case.factor == factor);
    let (text, second) = case.and_then(|case| before::said(scope, &case)).ok_or(Error::NotFound("insight"))?;
    let next = before::next_days(book);
    let row = |(day, _): &(LocalDay, Factor)| {
        let way = match next.get(&day.plus(1))? {
            [true, true] => "both",
            [true, false] => "added",
            [false, true] => "taken",
            [false, false] => "none",
        };
        Some((*day, day::row(scope, *day).second(words.insights_before_day(way))))
    };
    let days = book.factors.iter().rev().filter(|(_, of)| *of == factor);
    Ok(new(place, words.insights_before())
        .text("said", "", vec![text.into()])
        .quiet("doubt", second)
        .quiet("why", words.insights_before_not_why())
        .by_month("days", words.insights_behind(), words, days.filter_map(row).take(CASES).collect()))
}
