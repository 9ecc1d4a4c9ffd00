//! The pages of promises: all of them, and one with its days. What can be said of a day stands on it as choices; the
//! chosen one takes back what was said.

mod days;
mod form;
mod list;
mod one;

use serde::{Deserialize, Serialize};

use super::{
    PromiseAnswer, PromiseDraft, PromiseReminder, PromiseSaid, PromiseSchedule, PromiseUndo, PromiseView, PromisedTo,
};
use crate::app::{App, Reading, Subject};
use crate::clock::LocalDay;
use crate::content::Words;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Act, Acts, Domain, Form, Outcome, Route, Values};

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PromiseAct {
    /// Writes a promise down.
    Add,
    /// Writes today's word down: a small promise for today.
    Word,
    /// Changes words, days or reminder.
    Change(Id),
    /// Says what became of a day, or takes that back.
    Answer(Id, LocalDay, PromiseAnswer),
    /// Says what became of a day, as it was chosen in a form.
    Choose(Id, LocalDay),
    /// Puts a day off to another, before it is over.
    Move(Id, LocalDay),
    /// What was said before an answer stands again.
    Undo(PromiseUndo),
    /// It has no days any more, from today on.
    End(Id),
    /// Deletes it with all that was said of it.
    Delete(Id),
}

impl Acts for PromiseAct {
    const DOMAIN: &'static str = "promises";
}

/// All promises.
pub(crate) const DOMAIN: Domain = Domain {
    name: PromiseAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| list::page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

/// One promise.
pub(crate) const ONE: Domain =
    Domain { name: "promise", page: |scope, route| one::page(scope, route.id()?), act: Domain::nothing };

const SUBJECTS: [Subject; 3] = [Subject::Promises, Subject::HardDay, Subject::Settings];

/// The route of all of them.
pub(crate) fn route() -> Route {
    Route::to(DOMAIN.name)
}

/// The form of a promise that begins with words from elsewhere. `key` is that of the form.
pub(crate) fn begun_form(scope: &Reading<'_>, key: String, text: &str) -> Form {
    form::begun_form(scope, key, text)
}

/// The route of one.
pub(crate) fn route_of(id: Id) -> Route {
    Route::of(ONE.name, id)
}

fn act(app: &App, act: PromiseAct, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    match act {
        PromiseAct::Add => {
            let draft = form::new_draft(values, app.day()?)?;
            Ok(saved(&app.add_promise(draft).map_err(form::by_field)?, words))
        }
        PromiseAct::Word => {
            let text = values.text("text")?;
            let draft = PromiseDraft { text, schedule: PromiseSchedule::TodaysWord, ..form::empty(app.day()?) };
            Ok(saved(&app.add_promise(draft)?, words))
        }
        PromiseAct::Change(id) => {
            let draft = form::changed_draft(values, &app.promise(id)?.draft, app.day()?)?;
            Ok(saved(&app.change_promise(id, draft).map_err(form::by_field)?, words))
        }
        PromiseAct::Answer(id, day, answer) => Ok(said(app.answer_promise(id, day, answer)?, words)),
        PromiseAct::Choose(id, day) => match form::chosen_answer(values)? {
            // It stands, and cannot be said any more.
            PromiseAnswer::Changed { .. } => Ok(Outcome::done()),
            answer => Ok(said(app.answer_promise(id, day, answer)?, words)),
        },
        PromiseAct::Move(id, day) => {
            let new_day = values.day("new_day")?.ok_or_else(|| Error::input("new_day", Problem::Empty))?;
            Ok(said(app.answer_promise(id, day, PromiseAnswer::Changed { new_day: Some(new_day) })?, words))
        }
        PromiseAct::Undo(undo) => app.undo_promise_answer(undo).map(|_| Outcome::done()),
        PromiseAct::End(id) => app.end_promise(id).map(|_| Outcome::done()),
        PromiseAct::Delete(id) => app.delete_promise(id).map(|()| Outcome::said(words.app_deleted(), None)),
    }
}

/// After an answer: its flat text, and the way back.
fn said(said: PromiseSaid, words: Words) -> Outcome {
    let Some(undo) = said.undo else { return Outcome::done() };
    let text = if said.text.is_empty() { words.app_undone() } else { said.text };
    Outcome::said(text, Some(PromiseAct::Undo(undo).token()))
}

/// After saving: what is to be known of the reminder or of very large words, or that it is saved.
fn saved(view: &PromiseView, words: Words) -> Outcome {
    let notes = [&view.remind_passed, &view.very_large];
    let note = notes.into_iter().find(|note| !note.is_empty());
    let said = Outcome::said(note.cloned().unwrap_or_else(|| words.app_saved()), None);
    Outcome { wants_to_notify: view.draft.remind != PromiseReminder::Off, ..said }
}

/// "To Sam · Each weekday": what is there of the facts, once each.
fn facts<'a>(facts: impl IntoIterator<Item = &'a str>) -> String {
    let mut shown: Vec<&str> = Vec::new();
    for fact in facts {
        if !fact.is_empty() && !shown.contains(&fact) {
            shown.push(fact);
        }
    }
    shown.join(" \u{b7} ")
}

fn answer(row: &super::PromiseRow, answer: PromiseAnswer) -> Act {
    PromiseAct::Answer(row.promise, row.day, answer).token()
}
