//! What can be done with an offer beside what all practices have.

use serde::{Deserialize, Serialize};

use super::{PRACTICE, SCOPES, Span, Standing};
use crate::app::{App, Reading, Writing};
use crate::clock::check_coming_day;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::kept::acts::{change, line, note, put};
use crate::kept::{self, End, Kept, Line, Stands, page as shared, store};
use crate::page::{Acts, Outcome, Values};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum OffersAct {
    /// Makes one; one that is over stays as it is.
    Offer,
    /// Changes its words or its days.
    Change(Id),
    /// Makes it smaller; the words before stay beside it.
    Smaller(Id),
    /// It goes on until its end.
    GoOn(Id),
    /// It stops today. No reason is asked.
    Stop(Id),
}

impl Acts for OffersAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

pub(super) fn act(app: &App, act: &OffersAct, values: &Values) -> Result<Outcome> {
    match *act {
        OffersAct::Offer => app.transact(|scope| offer(scope, values)),
        OffersAct::Change(id) => app.transact(|scope| {
            let mut kept = open(scope, id)?;
            write(scope, &mut kept, values)?;
            put(scope, &kept)?;
            Ok(Outcome::said(shared::changed(scope, &kept), None))
        }),
        OffersAct::Smaller(id) => app.transact(|scope| {
            let mut kept = open(scope, id)?;
            let words = kept.words.clone();
            write(scope, &mut kept, values)?;
            note(scope, &kept, Line { words, ..line(scope, id, "smaller")? })?;
            put(scope, &kept)?;
            Ok(Outcome::said(shared::changed(scope, &kept), None))
        }),
        OffersAct::GoOn(id) => change(app, id, goes_on, |scope, kept| {
            must_be(kept, |standing| standing == Standing::Look, scope)?;
            kept.stands = Stands { look_on: None, looked_on: scope.today, ..kept.stands };
            note(scope, kept, line(scope, id, "went_on")?).map(Some)
        }),
        OffersAct::Stop(id) => change(app, id, stopped, |scope, kept| {
            must_be(kept, |standing| !standing.is_over(), scope)?;
            kept.stands.ended = Some((End::Away, scope.today));
            note(scope, kept, line(scope, id, "stopped")?).map(Some)
        }),
    }
}

fn must_be(kept: &Kept, fits: impl FnOnce(Standing) -> bool, scope: &Reading<'_>) -> Result<()> {
    let is = kept.practice == PRACTICE && fits(Standing::of(kept, scope.today));
    if is { Ok(()) } else { Err(Error::input("offer", Problem::AlreadyClosed)) }
}

/// One that is not over.
fn open(scope: &Reading<'_>, id: Id) -> Result<Kept> {
    let kept = kept::of(scope, PRACTICE, id)?;
    must_be(&kept, |standing| !standing.is_over(), scope).map(|()| kept)
}

fn goes_on(scope: &Reading<'_>, kept: &Kept) -> String {
    let end = kept.stands.by_day.map(|day| scope.words().date(day, scope.today));
    scope.words().offers_said_goes_on(end.unwrap_or_default())
}

fn stopped(scope: &Reading<'_>, _: &Kept) -> String {
    scope.words().offers_stopped(scope.words().date(scope.today, scope.today))
}

fn offer(scope: &Writing<'_>, values: &Values) -> Result<Outcome> {
    let chosen = values.chosen("scope")?;
    let sort = SCOPES.into_iter().find(|sort| Some(*sort) == chosen);
    let sort = sort.ok_or_else(|| Error::input("scope", Problem::UnknownKey))?;
    let mut kept = Kept::new(scope, PRACTICE, sort, String::new())?;
    let start = values.day("start")?.unwrap_or(scope.today);
    check_coming_day("start", start, scope.today)?;
    kept.stands.starts_on = Some(start);
    write(scope, &mut kept, values)?;
    kept::add(scope, &kept)?;
    let wants_to_notify = kept.stands.look_on.is_some();
    Ok(Outcome { wants_to_notify, ..Outcome::said(shared::written(scope, &kept), None) })
}

/// The words and the days of a form. An offer of a template has a gap that a field of its own fills.
fn write(scope: &Reading<'_>, kept: &mut Kept, values: &Values) -> Result<()> {
    let mut words = text::required("text", &values.text("text")?, text::SENTENCE)?;
    for key in ["amount", "time"] {
        if let Some(given) = text::optional(key, &values.text(key)?, text::NAME)? {
            words = filled(&words, &given);
        }
    }
    kept.words = text::required("text", &words, text::SENTENCE)?;
    kept.more = text::optional("private", &values.text("private")?, text::SENTENCE)?.unwrap_or_default();
    let start = kept.stands.starts_on.unwrap_or(scope.today);
    let look = values.day("review")?;
    // What has no day to look again since one went on is not asked about again.
    let went_on =
        kept.stands.look_on.is_none() && store::lines(scope.sql, kept.id)?.iter().any(|line| line.said == "went_on");
    let span = Span::new(start, look, values.day("end")?, scope.today)?;
    let span = if went_on && look.is_none() { Span { look: None, ..span } } else { span };
    kept.stands = span.put(Stands { looked_on: scope.today, ..kept.stands });
    Ok(())
}

/// Puts what was filled in into the gap of a text, or after it where the gap is gone: nothing that was written is lost.
pub(super) fn filled(text: &str, given: &str) -> String {
    match text.split_once('…') {
        Some((before, after)) => format!("{before}{given}{after}"),
        None => format!("{text} {given}"),
    }
}
