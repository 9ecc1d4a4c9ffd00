use serde::{Deserialize, Serialize};

use super::talk::{Heard, Next, Step, Talk, Tap, Who, next};
use super::{names, page, store};
use crate::app::{App, Reading, Writing};
use crate::clock::{Timestamp, WallTime};
use crate::error::{Error, Problem, Result};
use crate::kept::acts::write_down;
use crate::kept::{Kept, Practice, examples};
use crate::page::{Acts, Outcome, Then, Values};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ListeningAct {
    /// A tap in the talk.
    Talk(Tap),
    /// Before anybody agreed: not today.
    NotToday,
    /// The names for now, how long a turn is and who is first; by a form.
    Plan,
    /// When the one who paused goes on; by a form.
    GoOnAt,
    /// Keeps a line, or the own answer, or both; by a form.
    Keep,
    /// Keeps nothing.
    KeepNothing,
    /// Writes down what was prepared alone: as the one who speaks, or who listens; by a form.
    Prepare(String),
}

impl Acts for ListeningAct {
    const DOMAIN: &'static str = Practice::Listening.as_str();
}

pub(super) fn act(app: &App, act: &ListeningAct, values: &Values) -> Result<Outcome> {
    app.transact(|scope| match act {
        ListeningAct::Talk(tap) => tapped(scope, *tap),
        ListeningAct::NotToday => end(scope, scope.words().listening_not_today_said()),
        ListeningAct::Plan => plan(scope, values),
        ListeningAct::GoOnAt => {
            let time = values.time("go_on")?.ok_or_else(|| Error::input("go_on", Problem::Empty))?;
            let at = next_at(scope, time).ok_or_else(|| Error::input("go_on", Problem::OutOfRange))?;
            tapped(scope, Tap::PauseUntil(at.0))
        }
        ListeningAct::Keep => keep(scope, values),
        ListeningAct::KeepNothing => match store::read(scope.sql, scope.at)? {
            Some(Talk { step: Step::Line, .. }) => end(scope, scope.words().listening_enough_for_one_day()),
            _ => Ok(Outcome::done()),
        },
        ListeningAct::Prepare(sort) => prepare(scope, sort, values),
    })
}

fn tapped(scope: &Writing<'_>, tap: Tap) -> Result<Outcome> {
    let before = store::read(scope.sql, scope.at)?;
    if before.is_none() {
        names::forget(scope);
        if !examples::for_two(scope) {
            return Err(Error::input("act", Problem::NotAllowed));
        }
    }
    let paused = before.as_ref().is_some_and(|talk| talk.pause.is_some());
    let words = scope.words();
    match next(before, tap, scope.at) {
        Some(Next::On(talk)) => store::put(scope.sql, &talk, scope.at).map(|()| Outcome::done()),
        Some(Next::End) => {
            end(scope, if paused { words.listening_nothing_undone() } else { words.listening_good_place() })
        }
        None => Ok(Outcome::done()),
    }
}

/// The talk is over: its row and its names are gone.
fn end(scope: &Writing<'_>, said: String) -> Result<Outcome> {
    store::clear(scope.sql)?;
    names::forget(scope);
    Ok(Outcome { then: Then::Back, ..Outcome::said(said, None) })
}

fn plan(scope: &Writing<'_>, values: &Values) -> Result<Outcome> {
    let unknown = |field| Error::input(field, Problem::UnknownKey);
    let minutes = match values.chosen("minutes")? {
        Some("1") => 1,
        Some("2") => 2,
        Some("3") => 3,
        _ => return Err(unknown("minutes")),
    };
    let first = match values.chosen("first")? {
        Some("owner") => Who::Owner,
        Some("other") => Who::Other,
        _ => return Err(unknown("first")),
    };
    let name = |key| Ok::<_, Error>(text::optional(key, &values.text(key)?, text::NAME)?.unwrap_or_default());
    let (owner, other) = (name("owner")?, name("other")?);
    let outcome = tapped(scope, Tap::Plan(minutes, first))?;
    names::put(scope, owner.into(), other.into());
    Ok(outcome)
}

/// The next time at which the clock on the wall shows this.
fn next_at(scope: &Reading<'_>, time: WallTime) -> Option<Timestamp> {
    let today = scope.date();
    let at = |days| scope.zone.instant(today.plus(days), time);
    (0..=2).filter_map(at).find(|at| *at > scope.at)
}

/// What is kept of a talk stands among what is written down. The answer of the other one is not there: it was never stored.
fn keep(scope: &Writing<'_>, values: &Values) -> Result<Outcome> {
    let words = scope.words();
    let Some(Talk { step: Step::Line, heard, .. }) = store::read(scope.sql, scope.at)? else {
        return Ok(Outcome::done());
    };
    let line = text::optional("line", &values.text("line")?, text::SENTENCE)?;
    let felt = heard.filter(|_| values.on("felt").unwrap_or_default()).map(Heard::word);
    let felt = felt.map(|word| words.listening_felt(word));
    let kept = match (line, felt) {
        (Some(line), felt) => Some(Kept { more: felt.unwrap_or_default(), ..new(scope, "kept", line)? }),
        (None, Some(felt)) => Some(new(scope, "kept", felt)?),
        (None, None) => return Err(Error::input("line", Problem::Empty)),
    };
    if let Some(kept) = kept {
        write_down(scope, kept, values)?;
    }
    end(scope, words.listening_kept_said())
}

fn new(scope: &Writing<'_>, sort: &str, words: String) -> Result<Kept> {
    Kept::new(scope, Practice::Listening, sort, words)
}

/// What was filled in, each part after the words it began with; a part that stayed empty is left out.
fn prepare(scope: &Writing<'_>, sort: &str, values: &Values) -> Result<Outcome> {
    let parts = page::parts(sort).ok_or_else(|| Error::input("act", Problem::UnknownKey))?;
    let mut lines = Vec::new();
    for part in parts {
        if let Some(text) = text::optional(part, &values.text(part)?, text::SENTENCE)? {
            lines.push(scope.words().listening_prepared(*part, text));
        }
    }
    if lines.is_empty() {
        return Err(Error::input(parts[0], Problem::Empty));
    }
    let words = text::required(parts[0], &lines.join("\n\n"), crate::kept::acts::WHOLE)?;
    write_down(scope, new(scope, sort, words)?, values)
}
