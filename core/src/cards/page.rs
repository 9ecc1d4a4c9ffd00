//! The pages of the cards: by what they can be looked through, the cards of one theme, and one card.

use serde::{Deserialize, Serialize};

use super::{CardTheme, CardView, OWN_TEXT, OWN_TITLE, OwnCardDraft, ops};
use crate::app::{App, Reading, Subject};
use crate::content::{Faith, Kind};
use crate::error::{Error, Problem, Result};
use crate::order::InOrder;
use crate::page::{Acts, Button, Domain, Field, Form, Icon, Outcome, Page, Route, Row, Tab, Values, Weight, key_of};
use crate::settings::Tradition;
use crate::setup::faith_page;
use crate::written::Written;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum CardsAct {
    /// Keeps a card, or keeps it no more.
    Keep(String, bool),
    /// Hides a card.
    Hide(String),
    /// Brings it back.
    BringBack(String),
    /// Fewer like this.
    Less(String),
    /// As many like this as before.
    UndoLess(String),
    /// Writes a card of one's own.
    Write,
    /// Changes one of them.
    Change(String),
    /// Deletes one of them.
    Delete(String),
}

impl Acts for CardsAct {
    const DOMAIN: &'static str = "cards";
}

/// All cards.
pub(crate) const DOMAIN: Domain =
    Domain { name: CardsAct::DOMAIN, page: cards, act: |app, what, values| act(app, what.read()?, values) };

/// One card, from a list.
pub(crate) const CARD: Domain = Domain { name: "card", page: card, act: Domain::nothing };

/// The cards that fit follow from these, too.
const SUBJECTS: [Subject; 4] = [Subject::Cards, Subject::Settings, Subject::Areas, Subject::HardDay];

/// The page of one card.
pub(crate) fn route_of(id: &str) -> Route {
    Route::of(CARD.name, id)
}

fn cards(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let page = if route.what().is_empty() { library(scope)? } else { of_theme(scope, route)? };
    let words = scope.words();
    let form = own_form(scope, None, CardsAct::Write);
    Ok(page.on(&SUBJECTS).foot(Button::sheet(words.cards_own(), form).icon(Icon::Add)))
}

fn act(app: &App, act: CardsAct, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    let draft = || Ok::<_, Error>(OwnCardDraft { title: values.text("title")?, body: values.text("body")? });
    let mut outcome = Outcome::done();
    match act {
        CardsAct::Keep(id, keep) => app.keep_card(id, keep).map(|_| ())?,
        CardsAct::Hide(id) => {
            app.hide_card(id.clone())?;
            outcome = Outcome::said(words.cards_hidden(), Some(CardsAct::BringBack(id).token()));
        }
        CardsAct::BringBack(id) => app.bring_back_card(id).map(|_| ())?,
        CardsAct::Less(id) => {
            app.less_like_card(id.clone())?;
            outcome = Outcome::said(words.cards_less_said(), Some(CardsAct::UndoLess(id).token()));
        }
        CardsAct::UndoLess(id) => app.undo_less_like_card(id).map(|_| ())?,
        CardsAct::Write => app.write_own_card(draft()?).map(|_| ())?,
        CardsAct::Change(id) => app.change_own_card(id, draft()?).map(|_| ())?,
        CardsAct::Delete(id) => app.delete_own_card(id)?,
    }
    Ok(outcome)
}

/// By what the cards can be looked through, each with how many there are.
fn library(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let mut rows = Vec::new();
    for (theme, text, line) in ops::counted(scope)? {
        let route = route_to(&theme);
        rows.push(Row::new(route.what(), text).second(line).go(route));
    }
    let themes = rows.split_off(ops::OWN_LISTS.min(rows.len()));
    Ok(Page::new(Route::to(CardsAct::DOMAIN), Tab::You, words.cards_library())
        .rows("lists", "", rows, String::new())
        .rows_if_any("themes", words.cards_themes(), themes))
}

fn of_theme(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let theme = ops::themes(scope)?.into_iter().find(|(theme, _)| route_to(theme) == *route);
    // A theme without a card is gone for now, such as on a hard day; one that never was is no route.
    let is_theme = ["kind-", "stage-", "area-", "faith"].iter().any(|theme| route.what().starts_with(theme));
    let gone = || if is_theme { Error::NotFound("card") } else { Error::input("route", Problem::UnknownKey) };
    let (theme, text) = theme.ok_or_else(gone)?;
    let (cards, line) = ops::browse(scope, &theme)?;
    let page = Page::new(route.clone(), Tab::You, text);
    if theme == CardTheme::Faith && !cards.is_empty() {
        return Ok(of_faith(scope, page.lead(scope.words().cards_faith_text()), &cards));
    }
    let rows = cards.iter().map(|card| row(scope, card)).collect();
    Ok(page.rows("cards", "", rows, line))
}

/// What fits every faith by what it gives, then each tradition by itself, the one that was chosen first; all of it closed until
/// it is wanted. Last the way to choose.
fn of_faith(scope: &Reading<'_>, page: Page, cards: &[CardView]) -> Page {
    let words = scope.words();
    let tradition = |card: &CardView| {
        let text = scope.content().cards.iter().find(|text| text.id == card.id);
        text.map_or(Faith::General, |text| text.faith)
    };
    let kinds = [
        (Kind::Rest, words.cards_kind_rest()),
        (Kind::Permission, words.cards_kind_permission()),
        (Kind::Perspective, words.cards_kind_perspective()),
        (Kind::Practice, words.cards_kind_practice()),
    ];
    let general = kinds.map(|(kind, heading)| (key_of(&kind), heading, Faith::General, Some(kind)));
    let chosen = scope.settings.tradition;
    let mut traditions = Tradition::ALL;
    traditions.in_order_by_key(|tradition| Some(*tradition) != chosen);
    let tagged = traditions.map(|tradition| {
        let key = key_of(&tradition);
        (key.clone(), words.cards_tradition(key), tradition.faith(), None)
    });
    let choice = Row::new("choice", words.faith_choose()).go(Route::to(faith_page::DOMAIN.name));
    let page = general.into_iter().chain(tagged).fold(page, |page, (key, heading, faith, kind)| {
        let belongs = |card: &&CardView| tradition(card) == faith && (kind.is_none() || card.kind == kind);
        let rows: Vec<_> = cards.iter().filter(belongs).map(|card| row(scope, card)).collect();
        if rows.is_empty() { page } else { page.folded(&key, heading, rows) }
    });
    page.rows("choice", "", vec![choice], String::new())
}

fn route_to(theme: &CardTheme) -> Route {
    let of = |what: &str| Route::of(CardsAct::DOMAIN, what);
    match theme {
        CardTheme::All => of("all"),
        CardTheme::Kept => of("kept"),
        CardTheme::Mine => of("mine"),
        CardTheme::Hidden => of("hidden"),
        CardTheme::Kind { kind } => of(&format!("kind-{}", key_of(kind))),
        CardTheme::Stage { stage } => of(&format!("stage-{}", key_of(stage))),
        CardTheme::Area { area } => of(&format!("area-{area}")),
        CardTheme::Faith => of("faith"),
    }
}

/// A heavy topic stands by its name, and its text one tap further on (W7).
fn row(scope: &Reading<'_>, card: &CardView) -> Row {
    let row = Row::new(&card.id, card.title.clone())
        .second(if card.heavy.is_empty() { card.body.clone() } else { card.heavy.clone().into() })
        .spoken(if card.heavy.is_empty() { card.spoken.clone() } else { Written::new() })
        .go(route_of(&card.id));
    if card.hidden {
        return buttons(scope, card).into_iter().take(1).fold(row, Row::button);
    }
    buttons(scope, card).into_iter().fold(row, Row::menu)
}

fn card(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let view = ops::one(scope, route.what())?;
    let mut page = Page::new(route.clone(), Tab::You, view.title.clone())
        .lead(view.area_name.clone())
        .on(&SUBJECTS)
        .quiet("heavy", view.heavy.clone())
        .text("text", "", vec![view.body.clone()])
        .quiet("step", view.step.clone());
    for button in buttons(scope, &view) {
        page = page.foot(button);
    }
    Ok(page)
}

/// What can be done with a card: the first is what most come for.
fn buttons(scope: &Reading<'_>, card: &CardView) -> Vec<Button> {
    let words = scope.words();
    let button = |text: String, act: fn(String) -> CardsAct| Button::act(text, act(card.id.clone()).token());
    let mut buttons = Vec::new();
    if card.hidden {
        buttons.push(button(words.cards_bring_back(), CardsAct::BringBack));
    } else if card.kept {
        buttons.push(button(words.cards_keep_no_longer(), |id| CardsAct::Keep(id, false)));
    } else {
        buttons.push(button(words.cards_keep(), |id| CardsAct::Keep(id, true)));
    }
    if card.own {
        let form = own_form(scope, Some(card), CardsAct::Change(card.id.clone()));
        buttons.push(Button::sheet(words.app_edit(), form));
    }
    if card.lowered {
        buttons.push(button(words.cards_less_take_back(), CardsAct::UndoLess).weight(Weight::Word));
    } else if card.can_lower {
        buttons.push(button(words.cards_less(), CardsAct::Less).weight(Weight::Word));
    }
    if !card.hidden {
        buttons.push(button(words.cards_hide(), CardsAct::Hide).weight(Weight::Word));
    }
    if card.own {
        let act = CardsAct::Delete(card.id.clone()).token();
        buttons.push(Button::delete(words.app_delete(), card.title.clone(), act, words));
    }
    buttons
}

fn own_form(scope: &Reading<'_>, card: Option<&CardView>, act: CardsAct) -> Form {
    let words = scope.words();
    let (key, title, body) = card.map_or_else(
        || ("card".to_owned(), Written::new(), Written::new()),
        |card| (format!("card {}", card.id), card.title.clone(), card.body.clone()),
    );
    Form::new(key, words.app_save(), act.token())
        .title(words.cards_own())
        .lead(words.cards_own_note())
        .field(Field::text("title", words.cards_own_title(), (1, OWN_TITLE), title))
        .field(Field::text("body", words.cards_own_text(), (4, OWN_TEXT), body))
}
