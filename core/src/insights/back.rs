//! A look back to this day a month and a year ago. Hard days are left out until they are asked for; nothing brings this page up.

use rusqlite::{Connection, params};

use super::day;
use crate::app::Reading;
use crate::areas;
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::hard_day;
use crate::page::{Body, Button, Domain, Page, Route, Row, Tab, TextStyle};

/// The look back, and the one with hard days in it.
pub(crate) const DOMAIN: Domain = Domain { name: "look-back", page, act: Domain::nothing };

const ALL: &str = "all";

pub(super) fn route() -> Route {
    Route::to(DOMAIN.name)
}

/// The same day of the month some months before, the last day of a month that is shorter.
fn months_ago(today: LocalDay, months: u32) -> LocalDay {
    let (day, ..) = today.parts();
    let first = (0..months).fold(today.month().0, |first, _| first.plus(-1).month().0);
    let last = first.month().1.plus(-1);
    first.plus(i32::try_from(day).unwrap_or(1) - 1).min(last)
}

/// A day on which a hard moment was noted, a bowl tipped over or something was found out, or one of the dates that the person
/// marked as hard.
fn is_hard(sql: &Connection, day: LocalDay) -> Result<bool> {
    let (number, month, _) = day.parts();
    let mut statement = sql.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM moment WHERE day = ?1)
         OR EXISTS (SELECT 1 FROM grain WHERE day = ?1 AND (tip_left IS NOT NULL OR reason = 'found_out'))
         OR EXISTS (SELECT 1 FROM moment_hard_date WHERE month = ?2 AND day = ?3)",
    )?;
    Ok(statement.query_row(params![day, month, number], |row| row.get(0))?)
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let all = match route.what() {
        "" => false,
        ALL => true,
        _ => return Err(Error::input("route", Problem::UnknownKey)),
    };
    let mut page =
        Page::new(route.clone(), Tab::You, words.insights_back()).lead(words.insights_back_text()).on(&day::SUBJECTS);
    page.on.push(crate::app::Subject::HardDay);
    if hard_day::ops::resting(scope)?.is_some() {
        return Ok(page.quiet("resting", words.insights_resting()));
    }
    let areas = areas::store::all(scope.sql)?;
    let mut left_out = false;
    for (key, months) in [("month", 1), ("year", 12)] {
        let then = months_ago(scope.today, months);
        let date = words.date(then, scope.today);
        let heading = if months == 1 { words.insights_back_month(date) } else { words.insights_back_year(date) };
        if !all && is_hard(scope.sql, then)? {
            left_out = true;
            let lines = vec![words.insights_back_hard().into()];
            page = page.section(key, heading, Body::Text { lines, style: TextStyle::Quiet });
            continue;
        }
        let mut rows = day::said(scope, &areas, then)?;
        if !rows.is_empty() {
            rows.push(Row::new("day", words.insights_back_open()).go(day::route(then)));
        }
        page = page.rows(key, heading, rows, words.insights_day_empty());
    }
    if left_out {
        page = page.foot(Button::go(words.insights_back_show(), Route::of(DOMAIN.name, ALL)));
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_and_a_year_ago_are_days_of_the_calendar() {
        let ago = |day: &str, months| months_ago(day.parse().unwrap(), months).to_string();
        assert_eq!(ago("2026-11-29", 1), "2026-10-29");
        assert_eq!(ago("2026-03-31", 1), "2026-02-28");
        assert_eq!(ago("2026-01-15", 1), "2025-12-15");
        assert_eq!(ago("2024-02-29", 12), "2023-02-28");
        assert_eq!(ago("2026-11-29", 12), "2025-11-29");
    }
}
