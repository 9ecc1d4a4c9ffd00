//! The page of the hard moments that were noted, a month at a time. Nothing is counted.

use serde::{Deserialize, Serialize};

use super::{MomentView, noted};
use crate::app::{App, Reading, Subject};
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Acts, Button, Domain, Field, Form, Icon, Outcome, Page, Route, Row, Tab, Values};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MomentAct {
    /// Writes or changes the line of a moment.
    Change(Id),
    /// Deletes it.
    Delete(Id),
    /// Turns the page to the month of a day.
    Turn(LocalDay),
}

impl Acts for MomentAct {
    const DOMAIN: &'static str = "moments";
}

/// The moments of this month, or of the month of a day.
pub(crate) const DOMAIN: Domain =
    Domain { name: MomentAct::DOMAIN, page, act: |app, what, values| act(app, what.read()?, values) };

/// The route of the month of a day.
pub(crate) fn route_of(scope: &Reading<'_>, day: LocalDay) -> Route {
    let month = |day: LocalDay| (day.parts().1, day.parts().2);
    if month(day) == month(scope.today) { Route::to(DOMAIN.name) } else { Route::of(DOMAIN.name, day) }
}

fn act(app: &App, act: MomentAct, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    match act {
        MomentAct::Change(id) => {
            app.change_moment_note(id, values.text("note")?.into_string())?;
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
    let view = noted::month(scope, day)?;
    let (lead, empty) = if view.moments.is_empty() { (String::new(), view.line) } else { (view.line, String::new()) };
    let others = view.earlier.into_iter().chain(view.later);
    let page = Page::new(route.clone(), Tab::You, words.moments_noted_title())
        .lead(lead)
        .on(&[Subject::Moments, Subject::Settings])
        .rows("moments", view.title, view.moments.iter().map(|moment| row(scope, moment)).collect(), empty);
    // One month takes the place of another: Back leaves the months, and does not walk through them.
    let turn = |day| Button::act(words.month_year(day), MomentAct::Turn(day).token());
    Ok(others.fold(page, |page, day| page.foot(turn(day))))
}

fn row(scope: &Reading<'_>, moment: &MomentView) -> Row {
    let words = scope.words();
    let second = if moment.note.is_empty() { moment.when.clone() } else { format!("{}\n{}", moment.when, moment.note) };
    let note = Field::text("note", words.moments_note_hint(), (2, text::LINE), moment.note.clone());
    let form = Form::new(format!("moment {}", moment.id), words.app_save(), MomentAct::Change(moment.id).token())
        .title(moment.text.clone())
        .lead(moment.when.clone())
        .field(note);
    let delete = Button::delete(
        words.app_delete(),
        format!("{} \u{b7} {}", moment.text, moment.when),
        MomentAct::Delete(moment.id).token(),
        words,
    );
    Row::new(moment.id, moment.text.clone()).second(second).sheet(form).menu(delete.icon(Icon::Delete))
}
