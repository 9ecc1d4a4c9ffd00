//! The page of things to tell.

use serde::{Deserialize, Serialize};

use super::store::{self, ToTell};
use super::{TellDraft, ops};
use crate::app::{App, Reading, Subject};
use crate::clock::{DAYS_AHEAD, OPEN_DAYS};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Act, Acts, Button, Domain, Field, Form, Icon, Outcome, Page, Route, Row, Tab, Values, Weight};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TellAct {
    /// Notes what was written.
    Add,
    /// Changes the words or the day.
    Change(Id),
    /// It was told, today.
    Told(Id),
    /// It was told, on the day that was chosen.
    ToldOn(Id),
    /// It was not told after all.
    Untold(Id),
    /// It will stay untold, or its record goes.
    Delete(Id),
}

impl Acts for TellAct {
    const DOMAIN: &'static str = "tell";
}

/// Things to tell.
pub(crate) const DOMAIN: Domain = Domain {
    name: TellAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(TellAct::DOMAIN)
}

fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let open = store::open(scope.sql)?.into_iter().map(|thing| open_row(scope, thing)).collect();
    let told = store::told(scope.sql, ops::TOLD)?.into_iter().map(|thing| told_row(scope, thing)).collect();
    Ok(Page::new(route(), Tab::Practice, words.tell_title())
        .lead(words.tell_text())
        .on(&[Subject::Tell, Subject::Settings])
        .form("note", "", note_form(scope))
        .rows("open", words.tell_waiting(), open, words.empty_tell())
        .quiet("fear", words.tell_fear())
        .rows_if_any("told", words.tell_done(), told))
}

fn act(app: &App, act: TellAct, values: &Values) -> Result<Outcome> {
    let draft = || Ok::<_, Error>(TellDraft { text: values.text("text")?, day: values.day("day")? });
    Ok(match act {
        TellAct::Add => Outcome::said(app.add_thing_to_tell(draft()?)?.said, None),
        TellAct::Change(id) => {
            app.change_thing_to_tell(id, draft()?)?;
            Outcome::done()
        }
        TellAct::Told(id) => told(id, app.mark_told(id, None)?.said),
        TellAct::ToldOn(id) => {
            let day = values.day("day")?.ok_or_else(|| Error::input("day", Problem::Empty))?;
            told(id, app.mark_told(id, Some(day))?.said)
        }
        TellAct::Untold(id) => {
            app.undo_told(id)?;
            Outcome::done()
        }
        TellAct::Delete(id) => {
            app.delete_thing_to_tell(id)?;
            Outcome::done()
        }
    })
}

fn told(id: Id, said: String) -> Outcome {
    Outcome::said(said, Some(TellAct::Untold(id).token()))
}

/// "Two things are on the list.", for the row that leads here; empty when there is none.
pub(crate) fn fact(scope: &Reading<'_>) -> Result<String> {
    let open = store::open(scope.sql)?.len();
    Ok(if open == 0 { String::new() } else { scope.words().tell_fact(open) })
}

fn note_form(scope: &Reading<'_>) -> Form {
    let words = scope.words();
    let text = Field::text("text", words.tell_what_open(), (2, text::NOTE), "").hint(words.tell_what_hint());
    Form::new("tell", words.tell_add(), TellAct::Add.token()).field(text)
}

fn change_form(scope: &Reading<'_>, thing: &ToTell) -> Form {
    let words = scope.words();
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    Form::new(format!("tell {}", thing.id), words.app_save(), TellAct::Change(thing.id).token())
        .title(words.tell_what_open())
        .field(Field::text("text", words.tell_what_open(), (3, text::NOTE), thing.text.as_str()))
        .field(
            Field::day("day", words.tell_by(), scope, days, words.tell_by_none(), thing.by_day)
                .note(words.tell_by_note()),
        )
}

fn told_form(scope: &Reading<'_>, thing: &ToTell) -> Form {
    let words = scope.words();
    let days = (Some(scope.today.plus(-i32::from(OPEN_DAYS))), Some(scope.today));
    let day = Field::day("day", words.tell_told_on(), scope, days, String::new(), Some(scope.today));
    Form::new(format!("told {}", thing.id), words.app_save(), TellAct::ToldOn(thing.id).token())
        .title(words.tell_mark_told())
        .field(day)
}

fn row(scope: &Reading<'_>, thing: &ToTell) -> Row {
    let view = ops::view(scope, thing.clone(), String::new());
    Row::new(thing.id, view.text).second(view.line).spoken(view.spoken)
}

fn open_row(scope: &Reading<'_>, thing: ToTell) -> Row {
    let words = scope.words();
    let told = Button::act(words.tell_mark_told(), TellAct::Told(thing.id).token());
    row(scope, &thing)
        .sheet(change_form(scope, &thing))
        .button(told)
        .menu(Button::sheet(words.tell_told_another_day(), told_form(scope, &thing)).weight(Weight::Word))
        .menu(delete(scope, words.tell_let_go(), &thing))
}

fn told_row(scope: &Reading<'_>, thing: ToTell) -> Row {
    let words = scope.words();
    let untold = Button::act(words.app_take_back(), TellAct::Untold(thing.id).token()).weight(Weight::Word);
    row(scope, &thing).menu(untold).menu(delete(scope, words.app_delete(), &thing))
}

fn delete(scope: &Reading<'_>, text: String, thing: &ToTell) -> Button {
    let act: Act = TellAct::Delete(thing.id).token();
    Button::delete(text, thing.text.as_str(), act, scope.words()).icon(Icon::Delete)
}
