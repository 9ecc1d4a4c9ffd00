//! What tests find on a page, and how they tap it.

use grain_core::app::App;
use grain_core::circle::PersonDraft;
use grain_core::error::Result;
use grain_core::ids::Id;
use grain_core::page::{Act, Action, Body, Button, Choice, FieldValue, Form, Outcome, Page, Row, Section, Value};
use grain_core::written::Written;

/// The page of a route.
pub fn page(app: &App, route: &str) -> Page {
    app.page(&route.parse().unwrap()).unwrap()
}

/// Does something on a page, with the values of its form.
pub fn act(app: &App, on: &Page, act: &Act, values: Vec<FieldValue>) -> Result<Outcome> {
    app.act(act, values, Some(&on.route))
}

/// Does something without a form, on a page that stays, and gives it as it then is.
pub fn tap(app: &App, on: &Page, does: Option<&Act>) -> Page {
    act(app, on, does.unwrap(), Vec::new()).unwrap().page.unwrap()
}

pub fn section<'a>(page: &'a Page, key: &str) -> &'a Section {
    let keys: Vec<_> = page.sections.iter().map(|section| &section.key).collect();
    page.sections.iter().find(|section| section.key == key).unwrap_or_else(|| panic!("{key} is none of {keys:?}"))
}

pub fn has(page: &Page, key: &str) -> bool {
    page.sections.iter().any(|section| section.key == key)
}

pub fn rows<'a>(page: &'a Page, key: &str) -> &'a [Row] {
    match &section(page, key).body {
        Body::Rows { rows, .. } => rows,
        other => panic!("{key} is {other:?}"),
    }
}

/// The texts of rows.
pub fn texts(rows: &[Row]) -> Vec<&str> {
    rows.iter().map(|row| row.text.as_str()).collect()
}

pub fn row<'a>(page: &'a Page, key: &str, text: &str) -> &'a Row {
    let rows = rows(page, key);
    rows.iter().find(|row| row.text == text).unwrap_or_else(|| panic!("{text} is none of {:?}", texts(rows)))
}

pub fn choices<'a>(page: &'a Page, key: &str) -> &'a [Choice] {
    match &section(page, key).body {
        Body::Choices { choices, .. } => choices,
        other => panic!("{key} is {other:?}"),
    }
}

pub fn choice<'a>(choices: &'a [Choice], key: &str) -> &'a Choice {
    let keys: Vec<_> = choices.iter().map(|choice| &choice.key).collect();
    choices.iter().find(|choice| choice.key == key).unwrap_or_else(|| panic!("{key} is none of {keys:?}"))
}

/// The keys of the chosen ones.
pub fn chosen(choices: &[Choice]) -> Vec<&str> {
    choices.iter().filter(|choice| choice.chosen).map(|choice| choice.key.as_str()).collect()
}

pub fn button<'a>(buttons: &'a [Button], text: &str) -> &'a Button {
    let all: Vec<_> = buttons.iter().map(|button| button.text.as_str()).collect();
    buttons.iter().find(|button| button.text == text).unwrap_or_else(|| panic!("{text} is none of {all:?}"))
}

/// What a button does at once.
pub fn does(button: &Button) -> Option<&Act> {
    match &button.does {
        Action::Do { act } => Some(act),
        _ => None,
    }
}

/// The form that a tap opens.
pub fn form(action: &Action) -> &Form {
    match action {
        Action::Sheet { form } => form,
        other => panic!("no form: {other:?}"),
    }
}

/// A form as it stands, with some fields filled in.
pub fn filled(form: &Form, values: &[(&str, Value)]) -> Vec<FieldValue> {
    let known: Vec<_> = form.fields.iter().map(|field| field.key.as_str()).collect();
    assert!(values.iter().all(|(key, _)| known.contains(key)), "{known:?}");
    let value = |key: &str| values.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone());
    let fill = |field: &grain_core::page::Field| FieldValue {
        key: field.key.clone(),
        value: value(&field.key).unwrap_or_else(|| field.value.clone()),
    };
    form.fields.iter().map(fill).collect()
}

pub fn written(text: &str) -> Value {
    Value::Text { text: text.into() }
}

pub fn picked(key: &str) -> Value {
    Value::Chosen { key: key.to_owned() }
}

/// The rows of a section of a page; none where the section is not there.
pub fn listed(app: &App, route: &str, key: &str) -> Vec<Row> {
    let page = page(app, route);
    if has(&page, key) { rows(&page, key).to_vec() } else { Vec::new() }
}

/// Every paragraph of a section; nothing where it is not there.
pub fn said(page: &Page, key: &str) -> String {
    match page.sections.iter().find(|section| section.key == key).map(|section| &section.body) {
        Some(Body::Text { lines, .. }) => lines.iter().map(Written::as_str).collect::<Vec<_>>().join("\n"),
        None => String::new(),
        other => panic!("{key} is {other:?}"),
    }
}

/// The page of what a search found.
pub fn searched(app: &App, typed: &str) -> Page {
    let search = page(app, "search");
    let Body::Form { form } = &search.sections[0].body else { panic!("{search:?}") };
    act(app, &search, &form.does, filled(form, &[("text", written(typed))])).unwrap().page.unwrap()
}

/// What a search found.
pub fn hits(app: &App, typed: &str) -> Vec<Row> {
    let page = searched(app, typed);
    if has(&page, "hits") { rows(&page, "hits").to_vec() } else { Vec::new() }
}

/// The id of what a row is about.
pub fn id_of(row: &Row) -> Id {
    row.key.parse().unwrap_or_else(|_| row.key.split_once('-').unwrap().1.parse().unwrap())
}

/// Adds someone to the circle, at its end.
pub fn add_person(app: &App, draft: PersonDraft) -> Id {
    app.add_person(draft).unwrap();
    id_of(listed(app, "circle", "people").last().unwrap())
}
