//! The page of the areas: which are tracked, in which order, on which side one stands in each, and areas of one's own.

use serde::{Deserialize, Serialize};

use super::{AreaView, MOST_AREAS, ops, store};
use crate::app::{App, Reading, Subject};
use crate::error::{Error, Problem, Result};
use crate::page::{
    Act, Acts, Button, Choice, Domain, Field, Form, Icon, Outcome, Page, Route, Row, Tab, Values, Weight,
};
use crate::settings::Side;
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum AreasAct {
    /// Tracks an area, at the end of the list, or leaves it out.
    Track(String, bool),
    /// One place up among the tracked ones.
    Up(String),
    /// One place down among them.
    Down(String),
    /// The side in one area.
    Stand(String, Side),
    /// Adds an area of one's own.
    Add,
    /// Gives one of one's own another name.
    Rename(String),
    /// Deletes one of one's own with its grains.
    Delete(String),
}

impl Acts for AreasAct {
    const DOMAIN: &'static str = "areas";
}

/// The areas.
pub(crate) const DOMAIN: Domain = Domain {
    name: AreasAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let areas = ops::views(scope)?;
    let tracked: Vec<_> = areas.iter().filter(|area| area.tracked).collect();
    let rows = areas.iter().map(|area| row(scope, area, &tracked)).collect();
    let both = scope.settings.side == Some(Side::Both);
    let sides = tracked.iter().filter(|_| both).map(|area| side_row(scope, area)).collect();
    let page = Page::new(Route::to(AreasAct::DOMAIN), Tab::You, words.settings_areas())
        .lead(words.setup_areas_text())
        .on(&[Subject::Areas, Subject::Settings])
        .rows("areas", "", rows, String::new())
        .rows_if_any("sides", words.settings_my_side(), sides);
    // Those of Grain take no place before they are used.
    Ok(if store::all(scope.sql)?.len() < MOST_AREAS {
        let form = name_form(scope, "area", "", AreasAct::Add.token()).title(words.setup_area_own());
        page.foot(Button::sheet(words.setup_area_own(), form).icon(Icon::Add))
    } else {
        page
    })
}

fn act(app: &App, act: AreasAct, values: &Values) -> Result<Outcome> {
    match act {
        AreasAct::Track(key, on) => tracked(app, |keys| {
            keys.retain(|known| *known != key);
            keys.extend(on.then(|| key.clone()));
            Ok(())
        })?,
        AreasAct::Up(key) => moved(app, &key, true)?,
        AreasAct::Down(key) => moved(app, &key, false)?,
        AreasAct::Stand(key, side) => {
            app.set_area_side(key, side)?;
        }
        AreasAct::Add => {
            app.add_area(values.text("name")?.into_string())?;
        }
        AreasAct::Rename(key) => {
            app.rename_area(key, values.text("name")?.into_string())?;
        }
        AreasAct::Delete(key) => app.delete_area(key)?,
    }
    Ok(Outcome::done())
}

/// Changes which areas are tracked, over what is stored now.
fn tracked(app: &App, change: impl FnOnce(&mut Vec<String>) -> Result<()>) -> Result<()> {
    app.transact(|scope| {
        let areas = ops::views(scope)?;
        let mut keys: Vec<_> = areas.into_iter().filter(|area| area.tracked).map(|area| area.key).collect();
        change(&mut keys)?;
        if keys.len() > MOST_AREAS {
            return Err(Error::beyond("areas", Problem::TooMany, MOST_AREAS));
        }
        ops::track(scope, &keys)
    })
}

fn moved(app: &App, key: &str, up: bool) -> Result<()> {
    tracked(app, |keys| {
        let at = keys.iter().position(|known| known == key).ok_or(Error::NotFound("area"))?;
        let to = if up { at.saturating_sub(1) } else { (at + 1).min(keys.len() - 1) };
        keys.swap(at, to);
        Ok(())
    })
}

fn row(scope: &Reading<'_>, area: &AreaView, tracked: &[&AreaView]) -> Row {
    let words = scope.words();
    let key = || area.key.clone();
    let move_to = |text: String, act: AreasAct| Button::act(text, act.token()).weight(Weight::Word);
    let mut row = Row::new(&area.key, area.name.clone()).second(area.note.clone()).switch(
        words,
        area.tracked,
        AreasAct::Track(key(), !area.tracked).token(),
    );
    if let Some(at) = tracked.iter().position(|known| known.key == area.key) {
        if at > 0 {
            row = row.menu(move_to(words.app_move_up(), AreasAct::Up(key())));
        }
        if at + 1 < tracked.len() {
            row = row.menu(move_to(words.app_move_down(), AreasAct::Down(key())));
        }
    }
    if area.own {
        let form = name_form(scope, &format!("area {}", area.key), area.name.as_str(), AreasAct::Rename(key()).token())
            .title(area.name.clone());
        let delete = Button::delete(words.app_delete(), area.name.clone(), AreasAct::Delete(key()).token(), words)
            .ask_text(words.settings_area_delete_text());
        row = row.menu(Button::sheet(words.app_edit(), form).weight(Weight::Word)).menu(delete);
    }
    row
}

fn side_row(scope: &Reading<'_>, area: &AreaView) -> Row {
    let words = scope.words();
    let side = |side: Side, text: String| {
        let chosen = area.side == side;
        let act = AreasAct::Stand(area.key.clone(), side);
        Choice::new(side.as_str(), text, chosen, (!chosen).then(|| act.token()))
    };
    Row::new(&area.key, area.name.clone()).choices(vec![
        side(Side::Healing, words.setup_area_healing()),
        side(Side::Rebuilding, words.setup_area_rebuilding()),
    ])
}

fn name_form(scope: &Reading<'_>, key: &str, name: &str, does: Act) -> Form {
    let words = scope.words();
    Form::new(key, words.app_save(), does).field(Field::text(
        "name",
        words.setup_area_own_name(),
        (1, text::NAME),
        name,
    ))
}
