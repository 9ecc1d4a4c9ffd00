//! The page of things to tell.

use serde::{Deserialize, Serialize};

use super::store::{self, Disclosure};
use super::{DisclosureDraft, ops, told};
use crate::app::{App, Held, Reading, Subject};
use crate::clock::{DAYS_AHEAD, OPEN_DAYS};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{
    Act, Acts, Button, By, Domain, Due, Field, Form, Icon, Outcome, Page, Route, Row, Tab, Values, Weight,
};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DisclosureAct {
    /// Notes what was written.
    Add,
    /// Changes the words or the day.
    Change(Id),
    /// Writes down what was told, with its day and how.
    AddTold,
    /// Changes what is written of it.
    ChangeTold(Id),
    /// It was told, today.
    Told(Id),
    /// It was told, on the day that was chosen.
    ToldOn(Id),
    /// It was not told after all.
    Untold(Id),
    /// It will stay untold, or its record goes.
    Delete(Id),
}

impl Acts for DisclosureAct {
    const DOMAIN: &'static str = "disclosures";
}

/// Things to tell.
pub(crate) const DOMAIN: Domain = Domain {
    name: DisclosureAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(DisclosureAct::DOMAIN)
}

fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let open = store::open(scope.sql)?.into_iter().map(|thing| open_row(scope, thing)).collect();
    let told = store::told(scope.sql, ops::TOLD)?.into_iter().map(|thing| (thing.told_on, told_row(scope, thing)));
    let told = told.filter_map(|(day, row)| day.map(|day| (day, row))).collect();
    let open: Vec<_> = open;
    let not_yet = if open.is_empty() { String::new() } else { words.disclosures_not_yet() };
    let told_form = told::form(scope, "told".to_owned(), DisclosureAct::AddTold.token(), None);
    Ok(Page::new(route(), Tab::Practice, words.disclosures_title())
        .lead(words.disclosures_text())
        .on(&[Subject::Disclosures, Subject::Settings])
        .form("note", "", note_form(scope))
        .rows("open", words.disclosures_waiting(), open, words.empty_disclosures())
        .quiet("not_yet", not_yet)
        .quiet("fear", words.disclosures_fear())
        .by_month("told", words.disclosures_done(), words, told)
        .foot(Button::sheet(words.disclosures_add_told(), told_form.title(words.disclosures_add_told()))))
}

fn act(app: &App, act: DisclosureAct, values: &Values) -> Result<Outcome> {
    let draft = || Ok::<_, Error>(DisclosureDraft { text: values.text("text")?, day: values.day("day")? });
    Ok(match act {
        DisclosureAct::Add => Outcome::said(app.add_disclosure(draft()?)?.said, None),
        DisclosureAct::Change(id) => {
            let draft = draft()?;
            let wants_to_notify = draft.day.is_some();
            app.change_disclosure(id, draft)?;
            Outcome { wants_to_notify, ..Outcome::done() }
        }
        DisclosureAct::AddTold => told::add(app, values)?,
        DisclosureAct::ChangeTold(id) => told::change(app, id, values)?,
        DisclosureAct::Told(id) => marked(id, app.mark_told(id, None)?.said),
        DisclosureAct::ToldOn(id) => {
            let day = values.day("day")?.ok_or_else(|| Error::input("day", Problem::Empty))?;
            marked(id, app.mark_told(id, Some(day))?.said)
        }
        DisclosureAct::Untold(id) => {
            app.undo_told(id)?;
            Outcome::done()
        }
        DisclosureAct::Delete(id) => {
            app.delete_disclosure(id)?;
            Outcome::done()
        }
    })
}

fn marked(id: Id, said: String) -> Outcome {
    Outcome::said(said, Some(DisclosureAct::Untold(id).token()))
}

/// "Two things are on the list.", for the row that leads here; empty when there is none.
pub(crate) fn fact(scope: &Reading<'_>) -> Result<String> {
    let open = store::open(scope.sql)?.len();
    Ok(if open == 0 { String::new() } else { scope.words().disclosures_fact(open) })
}

/// What is to be told on this day, by the person's own choice.
pub(crate) fn due(scope: &Reading<'_>) -> Result<Option<Due>> {
    let words = scope.words();
    let of_today = |thing: &&Disclosure| thing.by_day == Some(scope.today);
    let open = scope.where_held(Held::Disclosures, store::open)?;
    let first = open.iter().filter(of_today).map(|thing| thing.noted_on).min();
    Ok(first.map(|set_on| Due {
        icon: Icon::Promise,
        // Whoever looks at Today over a shoulder learns nothing of what waits to be told.
        text: words.disclosures_today(),
        second: words.kept_due_by_day(),
        route: route(),
        by: By::Day,
        set_on,
    }))
}

fn note_form(scope: &Reading<'_>) -> Form {
    let words = scope.words();
    let text =
        Field::text("text", words.disclosures_what_open(), (2, text::NOTE), "").hint(words.disclosures_what_hint());
    Form::new("disclosures", words.disclosures_add(), DisclosureAct::Add.token()).field(text)
}

fn change_form(scope: &Reading<'_>, thing: &Disclosure) -> Form {
    let words = scope.words();
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    Form::new(format!("disclosure {}", thing.id), words.app_save(), DisclosureAct::Change(thing.id).token())
        .title(words.disclosures_what_open())
        .field(Field::text("text", words.disclosures_what_open(), (3, text::NOTE), thing.text.as_str()))
        .field(
            Field::day("day", words.disclosures_by(), scope, days, words.disclosures_by_none(), thing.by_day)
                .note(words.disclosures_by_note()),
        )
}

fn told_form(scope: &Reading<'_>, thing: &Disclosure) -> Form {
    let words = scope.words();
    let days = (Some(scope.today.plus(-i32::from(OPEN_DAYS))), Some(scope.today));
    let day = Field::day("day", words.disclosures_told_on(), scope, days, String::new(), Some(scope.today));
    Form::new(format!("told on {}", thing.id), words.app_save(), DisclosureAct::ToldOn(thing.id).token())
        .title(words.disclosures_mark_told())
        .field(day)
}

fn row(scope: &Reading<'_>, thing: &Disclosure) -> Row {
    let view = ops::view(scope, thing.clone(), String::new());
    Row::new(thing.id, view.text).second(view.line).spoken(view.spoken)
}

fn open_row(scope: &Reading<'_>, thing: Disclosure) -> Row {
    if thing.slip {
        return row(scope, &thing).go(slip_route(&thing));
    }
    let words = scope.words();
    let told = Button::act(words.disclosures_mark_told(), DisclosureAct::Told(thing.id).token());
    row(scope, &thing)
        .sheet(change_form(scope, &thing))
        .button(told)
        .menu(Button::sheet(words.disclosures_told_another_day(), told_form(scope, &thing)).weight(Weight::Word))
        .menu(delete(scope, words.disclosures_let_go(), &thing))
}

/// A slip has a page of its own.
fn slip_route(thing: &Disclosure) -> Route {
    Route::of("slips", thing.id)
}

fn told_row(scope: &Reading<'_>, thing: Disclosure) -> Row {
    if thing.slip {
        return row(scope, &thing).go(slip_route(&thing));
    }
    let words = scope.words();
    let untold = Button::act(words.app_take_back(), DisclosureAct::Untold(thing.id).token()).weight(Weight::Word);
    let form =
        told::form(scope, format!("told {}", thing.id), DisclosureAct::ChangeTold(thing.id).token(), Some(&thing));
    row(scope, &thing).sheet(form.title(words.app_change())).menu(untold).menu(delete(
        scope,
        words.app_delete(),
        &thing,
    ))
}

fn delete(scope: &Reading<'_>, text: String, thing: &Disclosure) -> Button {
    let act: Act = DisclosureAct::Delete(thing.id).token();
    Button::delete(text, thing.text.as_str(), act, scope.words()).icon(Icon::Delete)
}
