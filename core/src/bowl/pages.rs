//! What is said beyond one grain, each on a page of its own where nothing is written before it is saved: amount, day and why;
//! what is left in a bowl that tipped over; "not yet"; and the ledger of a month.

use serde::{Deserialize, Serialize};

use super::views::{change_text, word_text};
use super::{
    BowlWord, CAPACITY, GrainChange, GrainDraft, GrainReason, GrainSource, LedgerEntryView, NotYetRow, entries,
};
use crate::app::{App, Reading, Subject};
use crate::areas::{self, Area, not_yet};
use crate::clock::{LocalDay, OPEN_DAYS};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{
    Acts, Body, Button, Domain, Field, Form, FormOption, Outcome, Page, Route, Row, Tab, TextStyle, Then, Values,
    Weight, key_of,
};
use crate::text;
use crate::written::Written;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum GrainsAct {
    /// Writes an amount into the bowl of an area.
    Write(String),
    /// Writes what is left in the bowl of an area.
    Tip(String),
    /// Takes an entry back.
    TakeBack(Id),
    /// Undo of it.
    PutBack(Id),
    /// Turns the page to the month of a day.
    Turn(String, LocalDay),
    /// Names "not yet" in an area.
    Name(String),
    /// Lets it go.
    LetGo(String),
    /// Undo of both.
    NotSaid(Id),
    /// Leaves the page as it was.
    Leave,
}

impl Acts for GrainsAct {
    const DOMAIN: &'static str = "grains";
}

fn act_of(app: &App, what: &crate::page::Act, values: &Values) -> Result<Outcome> {
    act(app, what.read()?, values)
}

/// Amount, day and why.
pub(crate) const DOMAIN: Domain = Domain { name: GrainsAct::DOMAIN, page: more_page, act: act_of };
/// The bowl tipped over.
pub(crate) const TIPPED: Domain = Domain { name: "tipped", page: tipped_page, act: Domain::nothing };
/// "Not yet".
pub(crate) const NOT_YET: Domain = Domain { name: "not-yet", page: not_yet_page, act: Domain::nothing };
/// A month of a ledger.
pub(crate) const MONTH: Domain = Domain { name: "ledger", page: month_page, act: Domain::nothing };

/// The route of amount, day and why.
pub(super) fn more(area: &str) -> Route {
    Route::of(DOMAIN.name, area)
}

/// The route of the month of a day.
pub(crate) fn month(area: &str, day: LocalDay) -> Route {
    Route::of(MONTH.name, format!("{area}_{}", day.month().0))
}

fn own(scope: &Reading<'_>, key: &str) -> Result<Area> {
    let area = areas::store::by_key(scope.sql, key)?;
    if area.side.has_bowl() { Ok(area) } else { Err(Error::input("area", Problem::NotAllowed)) }
}

fn page(route: &Route, title: impl Into<Written>) -> Page {
    Page::new(route.clone(), Tab::Bowls, title).on(&[Subject::Bowl, Subject::Areas, Subject::Settings])
}

/// The days for which something can be said.
fn day_field(scope: &Reading<'_>) -> Field {
    let days = (Some(scope.today.plus(-i32::from(OPEN_DAYS))), Some(scope.today));
    Field::day("day", scope.words().bowl_day(), scope, days, String::new(), Some(scope.today))
}

/// The four amounts, from a lot taken to a lot added.
fn amounts() -> impl Iterator<Item = GrainChange> {
    [-5, -1, 1, 5].into_iter().filter_map(GrainChange::of_grains)
}

fn more_page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let area = own(scope, route.what())?;
    let amount = |change: GrainChange| FormOption {
        grains: change.grains(),
        ..FormOption::new(key_of(&change), change_text(words, change))
    };
    let reasons = [
        FormOption::new(GrainReason::Told.as_str(), words.bowl_why_told()),
        FormOption::new(GrainReason::FoundOut.as_str(), words.bowl_why_found_out()),
    ];
    let form = Form::new(format!("grains {}", area.key), words.app_save(), GrainsAct::Write(area.key.clone()).token())
        .field(Field::one_of("change", words.bowl_amount(), amounts().map(amount).collect(), ""))
        .field(day_field(scope))
        .field(Field::one_of("reason", words.bowl_reason(), reasons.into(), ""))
        .field(Field::text("why", words.bowl_why(), (2, text::LINE), ""));
    let page = page(route, words.bowl_more()).lead(area.name(scope.content())).form("amount", "", form);
    Ok(if area.level.is_some_and(|level| level > 0) {
        let row = Row::new("tipped", words.bowl_tipped())
            .second(words.bowl_tipped_text())
            .go(Route::of(TIPPED.name, &area.key));
        page.rows("tipped", "", vec![row], String::new())
    } else {
        page
    })
}

fn tipped_page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let area = own(scope, route.what())?;
    let level = area.level.unwrap_or(0);
    let called = |left: u8| {
        let word = word_text(words, BowlWord::of(left.into(), CAPACITY.into()));
        if scope.settings.words_only { word } else { words.bowl_left(word, left) }
    };
    let form = Form::new(format!("tipped {}", area.key), words.app_save(), GrainsAct::Tip(area.key.clone()).token())
        .field(Field::grains(
            "left",
            words.bowl_tipped_left(),
            (&area.key, area.series),
            (0..=level).map(called).collect(),
            level,
        ))
        .field(Field::text("why", words.bowl_why(), (2, text::LINE), ""));
    Ok(page(route, words.bowl_tipped()).lead(area.name(scope.content())).form("left", "", form))
}

/// The row of "not yet" on the page of the bowl.
pub(super) fn not_yet_row(scope: &Reading<'_>, area: &Area) -> Result<NotYetRow> {
    let words = scope.words();
    let standing = not_yet::of(scope.sql, area.id)?.into_iter().find(|named| named.let_go.is_none());
    let since = standing.map(|named| named.on);
    Ok(NotYetRow {
        text: since.map_or_else(
            || words.bowl_not_yet_title(),
            |since| words.bowl_not_yet_since(words.near(since, scope.today)),
        ),
        second: words.bowl_not_yet_means(),
        route: Route::of(NOT_YET.name, &area.key),
        since,
    })
}

fn not_yet_page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let area = own(scope, route.what())?;
    let all = not_yet::of(scope.sql, area.id)?;
    let row = not_yet_row(scope, &area)?;
    let mut page = page(route, row.text)
        .lead(area.name(scope.content()))
        .section("sentence", "", Body::Text { lines: vec![words.bowl_not_yet().into()], style: TextStyle::Large })
        .quiet("means", row.second);
    let key = || area.key.clone();
    if row.since.is_some() {
        let let_go = Button::act(words.bowl_not_yet_release(), GrainsAct::LetGo(key()).token()).asked(
            words.bowl_not_yet_release_ask(),
            words.bowl_not_yet_release_text(),
            words,
        );
        page = page.foot(let_go.weight(Weight::Soft));
    } else {
        let form =
            Form::new(format!("not yet {}", area.key), words.bowl_not_yet_name(), GrainsAct::Name(key()).token())
                .field(day_field(scope));
        page = page
            .form("name", "", form)
            .foot(Button::act(words.bowl_not_yet_leave(), GrainsAct::Leave.token()).weight(Weight::Soft));
    }
    let before = all.into_iter().filter_map(|named| Some((named.id, named.on, named.let_go?)));
    let before = before.map(|(id, on, let_go)| {
        Row::new(id, words.bowl_not_yet_named(words.day(on, scope.today)))
            .second(words.bowl_not_yet_let_go(words.day(let_go, scope.today)))
    });
    Ok(page.rows_if_any("before", words.bowl_not_yet_before(), before.collect()))
}

fn month_page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let unknown = || Error::input("route", Problem::UnknownKey);
    let (key, day) = route.what().rsplit_once('_').ok_or_else(unknown)?;
    let day: LocalDay = day.parse().map_err(|_| unknown())?;
    let area = own(scope, key)?;
    let rows = entries::of_month(scope, &area, day)?.into_iter().map(|entry| row(scope, entry)).collect();
    let page = page(route, area.name(scope.content())).rows(
        "entries",
        words.month_year(day),
        rows,
        words.bowl_month_nothing(),
    );
    let others = [entries::before(scope, &area, day)?, entries::after(scope, &area, day)?].into_iter().flatten();
    // One month takes the place of another: Back leaves the months, and does not walk through them.
    let turn = |day| Button::act(words.month_year(day), GrainsAct::Turn(key.to_owned(), day).token());
    let page = others.fold(page, |page, day| page.foot(turn(day)));
    let over_time = Button::go(words.insights_title(), over_time(key)).weight(Weight::Word);
    Ok(page.foot(over_time))
}

/// A bowl over a year: a page of `insights`, which stands a floor above.
fn over_time(key: &str) -> Route {
    Route::of("insights", format_args!("year_area_{key}"))
}

fn row(scope: &Reading<'_>, entry: LedgerEntryView) -> Row {
    let words = scope.words();
    let beside = [entry.day_text, entry.source, entry.reason].into_iter().filter(|text| !text.is_empty());
    let beside = beside.collect::<Vec<_>>().join(" \u{b7} ");
    let second = [beside.as_str(), entry.why.as_str()].into_iter().filter(|text| !text.is_empty());
    let row = Row::new(entry.id, entry.text).second(second.collect::<Vec<_>>().join("\n")).spoken(entry.spoken);
    if entry.taken_back {
        return row;
    }
    row.menu(Button::act(words.app_take_back(), GrainsAct::TakeBack(entry.id).token()).weight(Weight::Word))
}

fn act(app: &App, act: GrainsAct, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    match act {
        GrainsAct::Write(area) => {
            let chosen = values.chosen("change")?.ok_or_else(|| Error::input("change", Problem::Empty))?;
            let draft = GrainDraft {
                area,
                change: amounts()
                    .find(|change| key_of(change) == chosen)
                    .ok_or_else(|| Error::input("change", Problem::UnknownKey))?,
                day: values.day("day")?,
                source: GrainSource::ByHand,
                reason: reason(values)?,
                why: values.text("why")?,
            };
            write(app, draft)
        }
        GrainsAct::Tip(area) => {
            let left = values.number("left")?.ok_or_else(|| Error::input("left", Problem::Empty))?;
            let left = u8::try_from(left).map_err(|_| Error::input("left", Problem::OutOfRange))?;
            let (source, why) = (GrainSource::ByHand, values.text("why")?);
            write(app, GrainDraft { area, change: GrainChange::Tipped { left }, day: None, source, reason: None, why })
        }
        GrainsAct::TakeBack(entry) => {
            app.take_back_grains(entry)?;
            Ok(Outcome::said(words.bowl_taken_back(), Some(GrainsAct::PutBack(entry).token())))
        }
        GrainsAct::PutBack(entry) => {
            app.put_back_grains(entry)?;
            Ok(Outcome::said(words.app_undone(), None))
        }
        GrainsAct::Turn(area, day) => {
            let page = app.read(|scope| month_page(scope, &month(&area, day)))?;
            Ok(Outcome { page: Some(page), ..Outcome::done() })
        }
        GrainsAct::Name(area) => {
            let named = app.name_not_yet(area, values.day("day")?)?;
            Ok(back(Outcome::said(words.bowl_not_yet_noted(), Some(GrainsAct::NotSaid(named).token()))))
        }
        GrainsAct::LetGo(area) => {
            let named = app.let_go_not_yet(area)?;
            Ok(back(Outcome::said(words.bowl_not_yet_gone(), Some(GrainsAct::NotSaid(named).token()))))
        }
        GrainsAct::NotSaid(named) => {
            app.take_back_not_yet(named)?;
            Ok(Outcome::said(words.app_undone(), None))
        }
        GrainsAct::Leave => Ok(back(Outcome::done())),
    }
}

fn back(outcome: Outcome) -> Outcome {
    Outcome { then: Then::Back, ..outcome }
}

fn reason(values: &Values) -> Result<Option<GrainReason>> {
    let reasons = [GrainReason::Told, GrainReason::FoundOut];
    let known = |key: &str| reasons.into_iter().find(|reason| reason.as_str() == key);
    let unknown = || Error::input("reason", Problem::UnknownKey);
    values.chosen("reason")?.map(|key| known(key).ok_or_else(unknown)).transpose()
}

fn write(app: &App, draft: GrainDraft) -> Result<Outcome> {
    let words = app.words()?;
    let text = change_text(words, draft.change);
    let written = app.add_grains(draft)?;
    let said = words.bowl_written(&written.bowl.bowl.name, text);
    Ok(back(Outcome::said(said, Some(GrainsAct::TakeBack(written.entry).token()))))
}
