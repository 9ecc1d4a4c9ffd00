//! The page of one note that was found, whole, with the way to where it can be changed.

use super::store::{self, Note};
use super::{NoteKind, ops};
use crate::app::{Reading, Subject};
use crate::areas::{self, Area};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Button, Domain, Island, Page, Route, Tab};
use crate::{cards, circle, disclosures, import, kept, moments, money, promises, prompts, slips};

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
    let (note, text) = store::one(scope.sql, kind, id)?.ok_or(Error::NotFound("note"))?;
    let areas = areas::store::all(scope.sql)?;
    let page = Page::new(route.clone(), Tab::You, ops::kind_text(scope, &areas, &note)?)
        .lead(ops::day_text(scope, &note))
        .on(&[subject(kind), Subject::Areas, Subject::Settings])
        .text("text", "", vec![text.into()]);
    if kind == NoteKind::Imported {
        // It has no other page than this one.
        return Ok(page.foot(import::page::delete_one(scope, id)));
    }
    let place = place(scope, &areas, &note)?;
    Ok(place.into_iter().fold(page, |page, place| page.foot(Button::go(scope.words().app_open(), place))))
}

/// On what a note is read again.
fn subject(kind: NoteKind) -> Subject {
    match kind {
        NoteKind::Grain => Subject::Bowl,
        NoteKind::Answer => Subject::Prompts,
        NoteKind::OwnCard => Subject::Cards,
        NoteKind::Promise => Subject::Promises,
        NoteKind::Disclosure | NoteKind::SlipPlan => Subject::Disclosures,
        NoteKind::Moment | NoteKind::Plan | NoteKind::PauseWords => Subject::Moments,
        NoteKind::Person | NoteKind::Question | NoteKind::SessionNote => Subject::Circle,
        NoteKind::Kept => Subject::Kept,
        NoteKind::Money => Subject::Money,
        NoteKind::Imported => Subject::Imported,
    }
}

/// Where a note can be changed or deleted; `None` when that place is closed, as the bowl of an area in which the person only
/// rebuilds.
fn place(scope: &Reading<'_>, areas: &[Area], note: &Note) -> Result<Option<Route>> {
    Ok(Some(match note.kind {
        NoteKind::Grain => {
            let key = store::area_of_grain(scope.sql, note.id)?;
            let open = areas.iter().find(|area| Some(&area.key) == key.as_ref() && area.side.has_bowl());
            return Ok(open.map(|area| Island::Bowl { area: area.key.clone() }.route()));
        }
        NoteKind::Answer => prompts::page::route_of(note.id),
        NoteKind::OwnCard => cards::page::route_of(&note.id.to_string()),
        NoteKind::Promise => promises::page::route_of(note.id),
        NoteKind::Disclosure => disclosures::page::route(),
        NoteKind::Moment => return Ok(note.day.map(|day| moments::month_page::route_of(scope, day))),
        NoteKind::Plan => moments::plan_page::route(),
        NoteKind::Money => return Ok(note.day.map(|day| money::page::route_of(scope, day))),
        NoteKind::SlipPlan => slips::plan_page::route(),
        NoteKind::Imported => return Ok(None),
        NoteKind::PauseWords => Island::HardMoment.route(),
        NoteKind::Kept => kept::page::route_of(&kept::store::find(scope.sql, note.id)?),
        NoteKind::Person | NoteKind::Question | NoteKind::SessionNote => {
            circle::page::route_of(store::person_of(scope.sql, note.id)?.unwrap_or(note.id))
        }
    }))
}
