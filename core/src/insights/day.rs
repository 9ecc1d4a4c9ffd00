//! One day, as it was written: what was said, what grains did, what became of promises, and the notes.

use super::spans;
use crate::app::{Reading, Subject};
use crate::areas::{self, Area};
use crate::bowl;
use crate::check_in;
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::page::{Domain, Page, Route, Row, Tab};
use crate::promises;
use crate::search;

/// One day.
pub(crate) const DOMAIN: Domain = Domain { name: "day", page, act: Domain::nothing };

/// On what it is read again: notes are written everywhere.
pub(super) const SUBJECTS: [Subject; 13] = [
    Subject::Bowl,
    Subject::CheckIn,
    Subject::Promises,
    Subject::Moments,
    Subject::Areas,
    Subject::Settings,
    Subject::Prompts,
    Subject::Cards,
    Subject::Disclosures,
    Subject::Circle,
    Subject::Kept,
    Subject::Money,
    Subject::Imported,
];

pub(super) fn route(day: LocalDay) -> Route {
    Route::of(DOMAIN.name, day)
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let day: LocalDay = route.what().parse().map_err(|_| Error::input("route", Problem::UnknownKey))?;
    let areas = areas::store::all(scope.sql)?;
    let said = said(scope, &areas, day)?;
    let promises = promises_of(scope, day)?;
    let notes = search::ops::notes_of(scope, &areas, day)?;
    let empty = said.is_empty() && promises.is_empty() && notes.is_empty();
    let page = Page::new(route.clone(), Tab::You, words.day_heading(day, scope.today)).on(&SUBJECTS);
    let page = if empty {
        page.rows("said", "", said, words.insights_day_empty())
    } else {
        page.rows_if_any("said", "", said)
    };
    Ok(page.rows_if_any("promises", words.insights_day_promises(), promises).rows_if_any(
        "notes",
        words.insights_day_notes(),
        notes,
    ))
}

/// What was said in the check-in, and what grains did. What was taken back stands in the ledger alone.
pub(super) fn said(scope: &Reading<'_>, areas: &[Area], day: LocalDay) -> Result<Vec<Row>> {
    let words = scope.words();
    let said = check_in::said::of_days(scope, areas, day, day)?.remove(&day).unwrap_or_default();
    let mut rows: Vec<_> =
        said.into_iter().map(|said| Row::new(&said.question, said.answer).second(said.question)).collect();
    for (area, change, id) in bowl::store::moved_on(scope.sql, day)? {
        let Some(area) = areas.iter().find(|known| known.id == area) else { continue };
        let row = Row::new(id, bowl::views::change_text(words, change));
        let row = row.second(words.insights_day_grains(area.name(scope.content())));
        rows.push(if area.side.has_bowl() { row.go(bowl::pages::month(&area.key, day)) } else { row });
    }
    Ok(rows)
}

fn promises_of(scope: &Reading<'_>, day: LocalDay) -> Result<Vec<Row>> {
    let answers = promises::store::answers_between(scope.sql, day, day)?.into_iter();
    let row = |said: promises::store::AnswerRow| {
        let promise = promises::store::find(scope.sql, said.promise)?;
        let mark = promises::PromiseMark::of(Some(said.answer));
        let second = promises::views::mark_word(scope.words(), mark);
        Ok(Row::new(said.promise, promise.written.text).second(second).go(promises::page::route_of(said.promise)))
    };
    answers.map(row).collect()
}

/// A row that leads to a day.
pub(super) fn row(scope: &Reading<'_>, day: LocalDay) -> Row {
    Row::new(day, scope.words().date(day, scope.today)).go(route(day))
}

/// The months of some days, the newest first, each with its days.
pub(super) fn months(days: &[LocalDay]) -> Vec<(spans::Span, usize)> {
    let mut months: Vec<(spans::Span, usize)> = Vec::new();
    for day in days.iter().rev() {
        let (from, before) = day.month();
        match months.last_mut().filter(|(last, _)| last.from == from) {
            Some((_, count)) => *count += 1,
            None => months.push((spans::Span { from, before }, 1)),
        }
    }
    months
}
