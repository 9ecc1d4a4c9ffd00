//! What can be said on the road. Every tap is kept at once and can be taken back; a second tap on an answer takes it away.

use serde::{Deserialize, Serialize};

use crate::app::{App, Writing};
use crate::areas::store as areas;
use crate::clock::{LocalDay, check_entry_day};
use crate::error::{Error, Problem, Result};
use crate::fit::parts::{self, ANSWERS, Part, SAID, WHOLE};
use crate::kept::acts::{KeptAct, line, put};
use crate::kept::{Kept, Line, Look, Practice, Stands, page, store};
use crate::page::{Acts, Outcome};
use crate::settings::Side;

pub(super) const PRACTICE: Practice = Practice::Road;
/// The one that has the rhythm of all parts.
pub(super) const LOOK: &str = "look";

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RoadAct {
    /// Answers a statement of a part in the look of a day, or says how the part is; empty takes it away.
    Say(Part, LocalDay, String, String),
    /// Puts back what stood there, with the day of the last look.
    Back(Part, LocalDay, String, String, Option<LocalDay>),
    /// How often to look.
    Rhythm(Look),
    /// Not this time: the next look comes in its turn.
    PutOff,
    /// Deletes the look of a day at a part.
    Forget(Part, LocalDay),
}

/// The day of the last look after something was said.
#[derive(Clone, Copy)]
enum Last {
    Now,
    /// As it was before what is now taken back; `None` where there was no rhythm.
    Was(Option<LocalDay>),
}

impl Acts for RoadAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

pub(super) fn act(app: &App, act: &RoadAct) -> Result<Outcome> {
    match act {
        RoadAct::Say(part, day, what, answer) => {
            app.transact(|scope| say(scope, *part, *day, (what, answer), Last::Now))
        }
        RoadAct::Back(part, day, what, answer, looked) => {
            app.transact(|scope| say(scope, *part, *day, (what, answer), Last::Was(*looked)).map(|_| Outcome::done()))
        }
        RoadAct::Rhythm(look) => app.transact(|scope| rhythm(scope, *look)),
        RoadAct::PutOff => app.transact(|scope| {
            let kept = of(scope, LOOK)?.ok_or(Error::NotFound("note"))?;
            put(scope, &Kept { stands: Stands { looked_on: scope.today, ..kept.stands }, ..kept.clone() })?;
            let undo = KeptAct::Stands(kept.id, kept.stands, None).token();
            Ok(Outcome::said(scope.words().road_put_off(), Some(undo)))
        }),
        RoadAct::Forget(part, day) => {
            let kept = app.read(|scope| Ok(one(scope, part.as_str())?.ok_or(Error::NotFound("note"))?.id))?;
            app.erase(|sql| store::delete_lines_of(sql, kept, *day))?;
            Ok(Outcome::done())
        }
    }
}

/// What is kept of a part, or of the rhythm.
pub(super) fn one(scope: &crate::app::Reading<'_>, sort: &str) -> Result<Option<Kept>> {
    Ok(store::all(scope.sql, PRACTICE)?.into_iter().find(|kept| kept.sort == sort))
}

fn of(scope: &Writing<'_>, sort: &str) -> Result<Option<Kept>> {
    one(scope, sort)
}

fn checked(scope: &Writing<'_>, part: Part, what: &str, answer: &str) -> Result<()> {
    let known = parts::keys(scope, part, &[Side::Healing, Side::Rebuilding]);
    let answers = if what == WHOLE { &SAID[..] } else { &ANSWERS[..] };
    let fits =
        (what == WHOLE || known.iter().any(|key| key == what)) && (answer.is_empty() || answers.contains(&answer));
    if fits { Ok(()) } else { Err(Error::input("said", Problem::UnknownKey)) }
}

/// Writes an answer, or takes it away.
fn say(scope: &Writing<'_>, part: Part, day: LocalDay, (what, answer): (&str, &str), last: Last) -> Result<Outcome> {
    checked(scope, part, what, answer)?;
    check_entry_day(day, scope.today)?;
    let areas = areas::all(scope.sql)?;
    let shaky = parts::shaky(scope, &areas)?;
    let known = of(scope, part.as_str())?;
    let lines = parts::said(scope, known.as_ref())?;
    let there = lines.iter().find(|line| line.day == day && line.said == what);
    let before = there.map(|line| line.then.clone()).unwrap_or_default();
    match (there, known) {
        (None, _) if answer.is_empty() => {}
        (Some(there), _) if answer.is_empty() => {
            store::delete_line(scope.sql, there.id)?;
        }
        (Some(there), _) => store::put_line(scope.sql, &Line { then: answer.to_owned(), ..there.clone() })?,
        (None, known) => {
            let is_new = known.is_none();
            let kept = known.map_or_else(|| Kept::new(scope, PRACTICE, part.as_str(), String::new()), Ok)?;
            if is_new {
                put(scope, &kept)?;
            }
            let line = Line { day, then: answer.to_owned(), ..line(scope, kept.id, what)? };
            store::put_line(scope.sql, &line)?;
        }
    }
    let looked = looked(scope, answer, last)?;
    let undo = RoadAct::Back(part, day, what.to_owned(), before, looked).token();
    let words = scope.words();
    let now = parts::shaky(scope, &areas)?;
    let text = if answer.is_empty() {
        words.road_taken_back()
    } else if now != shaky && now == Some(part) && parts::there(scope).last() != Some(&part) {
        words.road_noted_shaky()
    } else {
        words.road_noted()
    };
    Ok(Outcome::said(text, Some(undo)))
}

/// To answer is to look: the rhythm begins anew, where there is one. Gives the day it had.
fn looked(scope: &Writing<'_>, answer: &str, last: Last) -> Result<Option<LocalDay>> {
    let Some(kept) = of(scope, LOOK)? else { return Ok(None) };
    let before = kept.stands.looked_on;
    let day = match last {
        Last::Was(day) => day.unwrap_or(before),
        Last::Now if answer.is_empty() => before,
        Last::Now => scope.today,
    };
    put(scope, &Kept { stands: Stands { looked_on: day, ..kept.stands }, ..kept })?;
    Ok(Some(before))
}

fn rhythm(scope: &Writing<'_>, look: Look) -> Result<Outcome> {
    let known = of(scope, LOOK)?;
    let is_new = known.is_none();
    let kept = known.map_or_else(|| Kept::new(scope, PRACTICE, LOOK, String::new()), Ok)?;
    let undo = if is_new { KeptAct::NotBegun(kept.id) } else { KeptAct::Stands(kept.id, kept.stands, None) };
    let kept = Kept { stands: Stands { look, looked_on: scope.today, ..kept.stands }, ..kept };
    put(scope, &kept)?;
    let said = Outcome::said(page::changed(scope, &kept), Some(undo.token()));
    Ok(Outcome { wants_to_notify: look != Look::Never, ..said })
}
