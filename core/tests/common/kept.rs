//! What the tests of practices share: the pages of what is written down and kept.

use grain_core::app::App;
use grain_core::page::{Action, Body, Button, Form, Page, Value};
use grain_core::settings::Side;

use super::page::{act, button, filled, form, page, section};
use super::{NOON, app_at};

pub fn app(folder: &tempfile::TempDir, side: Side) -> App {
    let app = app_at(folder.path(), NOON);
    app.choose_side(side).unwrap();
    app.track_areas(vec!["money".to_owned(), "faith".to_owned()]).unwrap();
    app
}

pub fn buttons<'a>(page: &'a Page, key: &str) -> &'a [Button] {
    match &section(page, key).body {
        Body::Buttons { buttons } => buttons,
        other => panic!("{key} is {other:?}"),
    }
}

/// Fills in a form of a page, and gives what is said of it.
pub fn save(app: &App, on: &Page, form: &Form, values: &[(&str, Value)]) -> String {
    act(app, on, &form.does, filled(form, values)).unwrap().notice.unwrap().text.to_string()
}

/// The page of the first one of a practice.
pub fn first(app: &App, practice: &str) -> Page {
    let list = page(app, practice);
    let mut lists = list.sections.iter().filter_map(|section| match &section.body {
        Body::Rows { rows, .. } => rows.first()?.tap.as_ref(),
        _ => None,
    });
    let go = |action: &Action| match action {
        Action::Go { route } => Some(page(app, &route.to_string())),
        _ => None,
    };
    lists.find_map(go).unwrap()
}

/// Writes one in own words by the last form at the foot of its list, and gives its page.
pub fn write(app: &App, practice: &str, new: &str, values: &[(&str, Value)]) -> Page {
    let list = page(app, practice);
    save(app, &list, form(&button(&list.foot, new).does), values);
    first(app, practice)
}

pub fn texts_of(buttons: &[Button]) -> Vec<&str> {
    buttons.iter().map(|button| button.text.as_str()).collect()
}
