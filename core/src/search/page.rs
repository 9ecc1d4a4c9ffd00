//! The page of the search. What is typed is looked for as it is typed, and kept nowhere.

use serde::{Deserialize, Serialize};

use super::store::Note;
use super::{note, ops};
use crate::app::{App, Reading, Subject};
use crate::error::Result;
use crate::page::{Acts, Domain, Field, Form, Outcome, Page, Route, Row, Tab, Values};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SearchAct {
    /// Looks for what was typed.
    Find,
}

impl Acts for SearchAct {
    const DOMAIN: &'static str = "search";
}

/// The search over all notes.
pub(crate) const DOMAIN: Domain = Domain {
    name: SearchAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope, "")),
    act: |app, what, values| act(app, what.read()?, values),
};

/// Notes are written everywhere.
const SUBJECTS: [Subject; 10] = [
    Subject::Bowl,
    Subject::CheckIn,
    Subject::Prompts,
    Subject::Cards,
    Subject::Promises,
    Subject::Disclosures,
    Subject::Moments,
    Subject::Circle,
    Subject::Imported,
    Subject::Settings,
];

fn act(app: &App, SearchAct::Find: SearchAct, values: &Values) -> Result<Outcome> {
    let typed = values.text("text")?;
    let page = app.read(|scope| page(scope, &typed))?;
    Ok(Outcome { page: Some(page), ..Outcome::done() })
}

fn page(scope: &Reading<'_>, typed: &str) -> Result<Page> {
    let words = scope.words();
    let (hits, line) = ops::search(scope, typed)?;
    let field = Field::text("text", words.search_what(), (1, text::LINE), typed).hint(words.search_hint());
    let form = Form::new("search", words.search_find(), SearchAct::Find.token()).field(field).live();
    Ok(Page::new(Route::to(SearchAct::DOMAIN), Tab::You, words.app_search())
        .on(&SUBJECTS)
        .form("search", "", form)
        .quiet("line", line)
        .rows_if_any("hits", "", hits))
}

/// A note that was found: some words of it, those that were looked for marked; what it is, and when it was.
pub(super) fn row(note: &Note, of: [String; 2], snippet: Vec<(String, bool)>) -> Row {
    let of: Vec<_> = of.into_iter().filter(|part| !part.is_empty()).collect();
    let text: String = snippet.iter().map(|(piece, _)| piece.as_str()).collect();
    let marked = snippet.into_iter().filter(|(_, matched)| *matched).map(|(piece, _)| piece.into()).collect();
    Row { marked, ..Row::new(format_args!("{}-{}", note.kind.as_str(), note.id), text) }
        .second(of.join(" \u{b7} "))
        .go(note::route(note.kind, note.id))
}
