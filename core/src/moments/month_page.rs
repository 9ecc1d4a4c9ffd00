//! The page of the hard moments that were noted, a month at a time. Nothing is counted.

use serde::{Deserialize, Serialize};

use super::MomentKind;
use super::ops::KindSaid;
use super::store::{self, Moment};
use crate::app::{App, Reading, Subject};
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Acts, Button, Domain, Field, Form, FormOption, Icon, Outcome, Page, Route, Row, Tab, Values};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MomentAct {
    /// Writes or changes the line of a moment, and what it was.
    Change(Id),
    /// Deletes it.
    Delete(Id),
    /// Turns the page to the month of a day.
    Turn(LocalDay),
}

/// The option for a moment of which is not said what it was.
const NOT_SAID: &str = "none";

impl Acts for MomentAct {
    const DOMAIN: &'static str = "moments";
}

/// The moments of this month, or of the month of a day.
pub(crate) const DOMAIN: Domain =
    Domain { name: MomentAct::DOMAIN, page, act: |app, what, values| act(app, what.read()?, values) };

/// The route of the month of a day.
pub(crate) fn route_of(scope: &Reading<'_>, day: LocalDay) -> Route {
    if day.month() == scope.today.month() { Route::to(DOMAIN.name) } else { Route::of(DOMAIN.name, day) }
}

fn act(app: &App, act: MomentAct, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    match act {
        MomentAct::Change(id) => {
            let kind = if values.has("kind") { KindSaid::Now(kind(values)?) } else { KindSaid::Nothing };
            app.change_moment(id, kind, values.text("note")?.into_string())?;
            Ok(Outcome::said(words.app_saved(), None))
        }
        MomentAct::Delete(id) => {
            app.delete_moment(id)?;
            Ok(Outcome::said(words.app_deleted(), None))
        }
        MomentAct::Turn(day) => {
            let page = app.read(|scope| page(scope, &route_of(scope, day)))?;
            Ok(Outcome { page: Some(page), ..Outcome::done() })
        }
    }
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let day = match route.what() {
        "" => scope.today,
        day => day.parse().map_err(|_| Error::input("route", Problem::UnknownKey))?,
    };
    let (first, next) = day.month();
    let moments = store::between(scope.sql, first, next)?;
    let this_month = (first..next).contains(&scope.today);
    let lead = if this_month && !moments.is_empty() { words.moments_list() } else { String::new() };
    let rows = moments.into_iter().map(|moment| row(scope, moment)).collect();
    let page = Page::new(route.clone(), Tab::You, words.moments_noted_title())
        .lead(lead)
        .on(&[Subject::Moments, Subject::Settings])
        .rows("moments", words.month_year(first), rows, words.empty_moments());
    let others = [store::last_before(scope.sql, first)?, store::first_from(scope.sql, next)?].into_iter().flatten();
    // One month takes the place of another: Back leaves the months, and does not walk through them.
    let turn = |day| Button::act(words.month_year(day), MomentAct::Turn(day).token());
    Ok(others.fold(page, |page, day| page.foot(turn(day))))
}

/// What a moment was, as chosen; `None` where it is not said.
fn kind(values: &Values) -> Result<Option<MomentKind>> {
    match values.chosen("kind")? {
        None | Some(NOT_SAID) => Ok(None),
        Some(chosen) => {
            let known = MomentKind::ALL.iter().copied().find(|kind| kind.as_str() == chosen);
            known.map(Some).ok_or_else(|| Error::input("kind", Problem::UnknownKey))
        }
    }
}

fn called(scope: &Reading<'_>, kind: MomentKind) -> String {
    match kind {
        MomentKind::Triggered => scope.words().moments_triggered(),
        MomentKind::Defensive => scope.words().moments_defensive(),
    }
}

fn row(scope: &Reading<'_>, moment: Moment) -> Row {
    let words = scope.words();
    let text = moment.kind.map_or_else(|| words.moments_no_kind(), |kind| called(scope, kind));
    let kinds = MomentKind::ALL.iter().copied().map(|kind| FormOption::new(kind.as_str(), called(scope, kind)));
    let kinds = [FormOption::new(NOT_SAID, words.moments_kind_not_said())].into_iter().chain(kinds).collect();
    let chosen = moment.kind.map_or(NOT_SAID, MomentKind::as_str);
    // Beside a clock time stands the calendar's day.
    let shown = scope.zone.shown(moment.at);
    let when = words.days_day_time(words.day(shown.day(), scope.date()), words.clock(shown.time()));
    let note = moment.note.unwrap_or_default();
    let second = if note.is_empty() { when.clone() } else { format!("{when}\n{note}") };
    let form = Form::new(format!("moment {}", moment.id), words.app_save(), MomentAct::Change(moment.id).token())
        .title(text.clone())
        .lead(when.clone())
        .field(Field::one_of("kind", words.moments_kind(), kinds, chosen))
        .field(Field::text("note", words.moments_note_hint(), (2, text::LINE), note));
    let named = format!("{text} \u{b7} {when}");
    let delete = Button::delete(words.app_delete(), named, MomentAct::Delete(moment.id).token(), words);
    Row::new(moment.id, text).second(second).sheet(form).menu(delete.icon(Icon::Delete))
}
