//! The page "From another app": a file is read and shown, then saved or left. What was saved can be taken out again, all at once.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{MOST_ENTRIES, Order, Source, Staged, Unread, own, store};
use crate::app::{App, Reading, Subject};
use crate::clock::LocalDay;
use crate::content::Words;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{
    Acts, Body, Button, Choice, Domain, File, Icon, Layout, Outcome, Page, Route, Row, Tab, Then, Values, Weight,
};

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ImportAct {
    /// Says which number stands first in a day.
    Order(Order),
    /// Saves what was read.
    Save,
    /// Leaves what was read unsaved.
    Leave,
    /// Takes back what a reading brought.
    TakeBack(Id),
    /// Takes back what a file of Grain brought.
    TakeBackRows(Id),
    /// Deletes what a reading brought.
    DeleteAll(Id),
    /// Deletes one note.
    Delete(Id),
}

impl Acts for ImportAct {
    const DOMAIN: &'static str = "import";
}

/// Notes of another app, to take in.
pub(crate) const DOMAIN: Domain = Domain {
    name: ImportAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

/// A file of another app.
pub(crate) const FILE: File = File { name: DOMAIN.name, bytes: |_| Err(Error::NotFound("file")), read };

/// The kinds of files, by all the names that systems have for them.
const MIMES: [&str; 13] = [
    "text/csv",
    "text/comma-separated-values",
    "application/csv",
    "application/vnd.ms-excel",
    "text/plain",
    "application/json",
    "application/x-ndjson",
    "application/jsonl",
    "application/zip",
    "application/x-zip-compressed",
    "application/vnd.sqlite3",
    "application/x-sqlite3",
    "application/octet-stream",
];
/// Places that could not be read, at most so many of them in sight.
const UNREAD: usize = 100;
/// Most notes from other apps.
const MOST: usize = 4 * MOST_ENTRIES;

fn read(app: &App, bytes: &[u8]) -> Result<Outcome> {
    if let Some(form) = own::form(bytes) {
        return own::take::show(app, form, page);
    }
    let staged = super::read(bytes)?;
    if staged.found.is_empty() && staged.unread.is_empty() && staged.left.is_empty() {
        return Err(Error::input("import", Problem::NotAllowed));
    }
    app.read(|scope| {
        scope.memory().hold(Some(staged));
        Ok(Outcome { page: Some(page(scope)?), ..Outcome::done() })
    })
}

fn act(app: &App, act: ImportAct, _: &Values) -> Result<Outcome> {
    match act {
        ImportAct::Order(order) => app.read(|scope| {
            let staged = Staged { order: Some(order), ..(*staged(scope)?).clone() };
            scope.memory().hold(Some(staged));
            Ok(Outcome { page: Some(page(scope)?), ..Outcome::done() })
        }),
        ImportAct::Save => {
            if let Some(staged) = app.read(|scope| Ok(scope.memory().held::<own::Staged>()))? {
                return own::take::save(app, &staged);
            }
            let outcome = app.transact(|scope| {
                let staged = staged(scope)?;
                if staged.asks_order() {
                    return Err(Error::input("day", Problem::NotADay));
                }
                let (batch, notes) = (scope.new_id()?, staged.notes()?);
                if store::count(scope.sql)? + notes.len() > MOST {
                    return Err(Error::beyond("import", Problem::TooMany, MOST));
                }
                let mut added = 0;
                for note in &notes {
                    added += usize::from(store::put(scope.sql, staged.source, batch, note)?);
                }
                let undo = (added > 0).then(|| ImportAct::TakeBack(batch).token());
                Ok(Outcome::said(scope.words().import_said_saved(added, notes.len() - added), undo))
            })?;
            // What is saved is no more than what is there: it is forgotten once that is sure.
            app.read(|scope| {
                scope.memory().hold::<Staged>(None);
                Ok(())
            })?;
            Ok(outcome)
        }
        ImportAct::Leave => app.read(|scope| {
            scope.memory().hold::<Staged>(None);
            Ok(Outcome::done())
        }),
        ImportAct::TakeBack(batch) => {
            app.erase(|sql| store::delete_batch(sql, batch).map(|_| ()))?;
            Ok(Outcome::done())
        }
        ImportAct::TakeBackRows(id) => own::take::take_back(app, id),
        ImportAct::DeleteAll(batch) => {
            app.erase(|sql| store::delete_batch(sql, batch).map(|_| ()))?;
            Ok(Outcome::said(app.words()?.app_deleted(), None))
        }
        ImportAct::Delete(id) => {
            app.erase(|sql| store::delete(sql, id).map(|_| ()))?;
            Ok(Outcome { then: Then::Back, ..Outcome::said(app.words()?.app_deleted(), None) })
        }
    }
}

fn staged(scope: &Reading<'_>) -> Result<Arc<Staged>> {
    scope.memory().held().ok_or(Error::NotFound("file"))
}

/// The button that deletes a note that came from another app.
pub(crate) fn delete_one(scope: &Reading<'_>, id: Id) -> Button {
    let words = scope.words();
    Button::delete(words.app_delete(), words.import_ask_one(), ImportAct::Delete(id).token(), words)
}

fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let page = Page::new(Route::to(DOMAIN.name), Tab::You, words.import_title())
        .lead(words.import_lead())
        .on(&[Subject::Imported, Subject::Settings]);
    let page = if let Some(staged) = scope.memory().held::<Staged>() {
        preview(scope, page, &staged)?
    } else if let Some(staged) = scope.memory().held::<own::Staged>() {
        own::take::preview(scope, page, &staged)
    } else {
        let read = Button::read_file(words.import_read(), FILE.name, &MIMES, own::LARGEST).icon(Icon::Import);
        page.section("file", "", Body::Buttons { buttons: vec![read] }).quiet("file note", words.import_note_files())
    };
    let earlier = store::batches(scope.sql)?.into_iter().map(|batch| {
        let ask = words.import_ask_all(app_name(batch.source), batch.notes);
        let delete = Button::delete(words.app_delete(), ask, ImportAct::DeleteAll(batch.id).token(), words);
        let fact = words.import_fact(batch.notes, span(scope, batch.from, batch.until));
        Row::new(batch.id, app_name(batch.source)).second(fact).menu(delete)
    });
    Ok(page.rows_if_any("earlier", words.import_earlier(), earlier.collect()))
}

/// What the file holds, what comes, and what does not.
fn preview(scope: &Reading<'_>, page: Page, staged: &Staged) -> Result<Page> {
    let words = scope.words();
    let notes = staged.notes()?;
    let mut known = 0;
    for note in &notes {
        known += usize::from(store::is_there(scope.sql, note.id)?);
    }
    let mut rows = vec![
        Row::new("app", words.import_of()).second(app_name(staged.source)),
        Row::new("new", words.import_new()).second((notes.len() - known).to_string()),
    ];
    if known > 0 {
        rows.push(Row::new("known", words.import_known()).second(known.to_string()));
    }
    let days = || notes.iter().map(|note| note.day);
    if let (Some(from), Some(until), false) = (days().min(), days().max(), staged.asks_order()) {
        rows.push(Row::new("days", words.import_days()).second(span(scope, from, until)));
    }
    let mut page = page.rows("found", words.import_found(), rows, String::new()).quiet("become", words.import_become());
    if let Some((day_first, month_first)) = staged.example() {
        let choice = |key: &str, order: Order, day: LocalDay| {
            let chosen = staged.order == Some(order);
            Choice::new(key, words.date(day, scope.today), chosen, Some(ImportAct::Order(order).token()))
        };
        let choices = vec![choice("day", Order::DayFirst, day_first), choice("month", Order::MonthFirst, month_first)];
        let (day, month, year) = day_first.parts();
        let asked = words.import_which_day(format!("{day:02}/{month:02}/{year}"));
        page = page.choices("order", asked, Layout::List, choices);
    }
    let left = staged
        .left
        .iter()
        .map(|(what, count)| Row::new(what.key(), words.import_left(what.key())).second(count.to_string()));
    page = page.rows_if_any("left", words.import_stays(), left.collect());
    let by_entry = staged.source == Source::DayOne || staged.source == Source::Pixels;
    page = unread(words, page, &staged.unread, by_entry);
    let leave = Button::act(words.import_leave(), ImportAct::Leave.token());
    if staged.asks_order() || notes.len() == known {
        return Ok(page.foot(leave));
    }
    let save = Button::act(words.import_save(), ImportAct::Save.token()).weight(Weight::Main);
    Ok(page.foot(save).foot(leave))
}

/// The places that could not be read, by the line or by the entry.
pub(super) fn unread(words: Words, page: Page, places: &[Unread], by_entry: bool) -> Page {
    let rows = places.iter().take(UNREAD).enumerate().map(|(at, unread)| {
        let place = if by_entry { words.import_entry(unread.at) } else { words.import_line(unread.at) };
        let place = if unread.file.is_empty() { place } else { format!("{} \u{b7} {place}", unread.file) };
        Row::new(at, place).second(words.import_why(unread.why.key()))
    });
    page.rows_if_any("unread", words.import_unread(places.len()), rows.collect())
}

fn span(scope: &Reading<'_>, from: LocalDay, until: LocalDay) -> String {
    let words = scope.words();
    let day = |day| words.date(day, scope.today);
    if from == until { day(from) } else { words.import_span(day(from), day(until)) }
}

/// The name of an app is the same in every language.
fn app_name(source: Source) -> &'static str {
    match source {
        Source::Daylio => "Daylio",
        Source::Loop => "Loop Habit Tracker",
        Source::Bearable => "Bearable",
        Source::DayOne => "Day One",
        Source::Pixels => "Pixels",
        Source::HowWeFeel => "How We Feel",
    }
}
