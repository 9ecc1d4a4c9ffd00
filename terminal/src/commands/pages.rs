//! Any page and any act by its text, as a script uses them.

use std::collections::{BTreeSet, VecDeque};

use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::page::{Action, FieldValue, Form, Route, Then, say};

use super::Output;
use crate::cli::Do;
use crate::{fill, typed};

/// Pages looked through for a form: far more than lead to any of them.
const PAGES: usize = 300;

/// A page with the acts and routes of what can be tapped on it.
pub fn page(app: &App, route: &Route) -> Result<Output> {
    let page = app.page(route)?;
    let text = say::page(&page, true);
    Ok(Output::new(&page, text.lines().map(str::to_owned)))
}

/// Does an act, with the values of its form: those that were typed, and what stands in the form for the others.
pub fn act(app: &App, words: Words, wanted: &Do) -> Result<Output> {
    let typed: Vec<_> = wanted.values.iter().map(|pair| typed::pair("values", pair)).collect::<Result<_>>()?;
    let values = match form(app, wanted, !typed.is_empty())? {
        Some(form) => filled(&form, &typed)?,
        None if typed.is_empty() => Vec::new(),
        None => return Err(Error::input("act", Problem::UnknownKey)),
    };
    let outcome = app.act(&wanted.act, values, wanted.on.as_ref())?;
    let said = outcome.notice.as_ref().map_or_else(|| words.app_done(), |notice| notice.text.to_string());
    let undo = outcome.notice.as_ref().and_then(|notice| notice.undo.as_ref());
    let undo = undo.map(|act| format!("[ {} ]  '{act}'", words.app_undo()));
    let goes = match &outcome.then {
        Then::Go { route } => Some(format!("-> {route}")),
        Then::Stay | Then::Back => None,
    };
    let page = outcome.page.as_ref().map(|page| say::page(page, true)).unwrap_or_default();
    let lines = std::iter::once(said).chain(undo).chain(goes).chain([String::new()]);
    Ok(Output::new(&outcome, lines.chain(page.lines().map(str::to_owned))))
}

/// The form that does this act: on the page that was named, on those of its domain, and, where something was filled in, on
/// those that the menus lead to.
fn form(app: &App, wanted: &Do, everywhere: bool) -> Result<Option<Form>> {
    let domain = wanted.act.to_string().split(':').next().unwrap_or_default().to_owned();
    let mut open: VecDeque<Route> = wanted.on.clone().into_iter().chain([Route::to(&domain)]).collect();
    if everywhere {
        open.extend(["practice", "you"].map(Route::to));
    }
    let mut seen = BTreeSet::new();
    while let Some(route) = open.pop_front().filter(|_| seen.len() < PAGES) {
        if !seen.insert(route.clone()) {
            continue;
        }
        let page = match app.page(&route) {
            Ok(page) => page,
            // What a shell draws by its own hand has no forms to be found, and one thing may be gone by now.
            Err(Error::Input { .. } | Error::NotFound(_)) => continue,
            Err(other) => return Err(other),
        };
        if let Some(form) = fill::forms(&page).find(|form| form.does == wanted.act) {
            return Ok(Some(form.clone()));
        }
        let goes = fill::actions(&page).filter_map(|action| match action {
            Action::Go { route } => Some(route),
            _ => None,
        });
        open.extend(goes.filter(|route| everywhere || route.domain() == domain).cloned());
    }
    Ok(None)
}

/// The values of the fields that are seen.
fn filled(form: &Form, typed: &[(&str, &str)]) -> Result<Vec<FieldValue>> {
    if let Some((key, _)) = typed.iter().find(|(key, _)| form.fields.iter().all(|field| field.key != *key)) {
        return Err(Error::input(*key, Problem::UnknownKey));
    }
    let mut values = Vec::new();
    for field in &form.fields {
        let given = typed.iter().rev().find(|(key, _)| *key == field.key);
        let value = given.map_or_else(|| Ok(field.value.clone()), |(_, text)| fill::read(field, text))?;
        values.push(FieldValue { key: field.key.clone(), value });
    }
    let values = fill::seen(form, values);
    match typed.iter().find(|(key, _)| values.iter().all(|value| value.key != *key)) {
        // Typed, and not asked for as the other fields stand: left out, it would be lost without a word.
        Some((key, _)) => Err(Error::input(*key, Problem::NotAllowed)),
        None => Ok(values),
    }
}
