//! The page of one note that was found, whole, with the way to where it can be changed.

use super::{NoteKind, NotePlace, ops, store};
use crate::app::{Reading, Subject};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Button, Domain, Island, Page, Route, Tab};
use crate::{cards, circle, moments, promises, prompts, tell};

/// One note.
pub(crate) const DOMAIN: Domain = Domain { name: NAME, page, act: Domain::nothing };

const NAME: &str = "note";

/// The route of a note: its kind and its id.
pub(crate) fn route(kind: NoteKind, id: Id) -> Route {
    Route::of(NAME, format_args!("{}-{id}", kind.as_str()))
}

/// The note a route names.
fn named(route: &Route) -> Result<(NoteKind, Id)> {
    let named = route.what().split_once('-').and_then(|(kind, id)| Some((kind.parse().ok()?, id.parse().ok()?)));
    named.ok_or_else(|| Error::input("route", Problem::UnknownKey))
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let (kind, id) = named(route)?;
    let note = ops::whole(scope, kind, id)?;
    let mut page = Page::new(route.clone(), Tab::You, note.kind_text)
        .lead(note.day_text)
        .on(&[subject(kind), Subject::Areas, Subject::Settings])
        .text("text", "", vec![note.text]);
    if let Some(place) = note.place {
        page = page.foot(Button::go(scope.words().app_open(), route_of(scope, id, place)?));
    }
    Ok(page)
}

/// On what a note is read again.
fn subject(kind: NoteKind) -> Subject {
    match kind {
        NoteKind::Grain => Subject::Bowl,
        NoteKind::Answer => Subject::Prompts,
        NoteKind::OwnCard => Subject::Cards,
        NoteKind::Promise => Subject::Promises,
        NoteKind::Tell => Subject::Tell,
        NoteKind::Moment | NoteKind::Plan | NoteKind::PauseWords => Subject::Moments,
        NoteKind::Person | NoteKind::Question | NoteKind::SessionNote => Subject::Circle,
    }
}

/// Where the note `id` can be changed.
fn route_of(scope: &Reading<'_>, id: Id, place: NotePlace) -> Result<Route> {
    Ok(match place {
        NotePlace::Bowl { area } => Island::Bowl { area }.route(),
        NotePlace::Answers => prompts::page::route_of(id),
        NotePlace::Card { card } => cards::page::route_of(&card),
        NotePlace::Promise { promise } => promises::page::route_of(promise),
        NotePlace::Tell => tell::page::route(),
        NotePlace::Moments { day } => moments::month_page::route_of(scope, day),
        NotePlace::Plan => moments::plan_page::route(),
        NotePlace::Pause => Island::HardMoment.route(),
        NotePlace::Circle => circle::page::route_of(store::person_of(scope.sql, id)?.unwrap_or(id)),
    })
}
