//! One tap for all lines that have no answer yet, and the way back from it.
//!
//! It answers only what the page names as seen: nothing that is folded away is ever answered. What it set is remembered while
//! the process lives, so that Undo takes back just that, and nothing that was said or changed since.

use super::answers::{self, BEHAVIOURS, GRAINS};
use super::{GrainsSaid, RestSaid, ops, store};
use crate::app::{App, Reading, Writing};
use crate::areas;
use crate::clock::LocalDay;
use crate::content::QuestionKind;
use crate::error::{Error, Problem, Result};

impl App {
    /// One answer for every seen line of a question that has none: "No change" for the areas of `grains`, "No occasion" for
    /// `behaviours`. `seen` are the keys of the lines that stood open before the person; others stay as they are.
    ///
    /// # Errors
    /// A day beyond the last seven, another question, a line that is not there. Nothing is changed then.
    pub fn answer_rest(&self, day: Option<LocalDay>, question: String, seen: Vec<String>) -> Result<RestSaid> {
        self.transact(|scope| {
            let day = day.unwrap_or(scope.today);
            ops::save_answers(scope, day, &[])?;
            let rest = Rest::of(&question)?;
            let mut set = Vec::new();
            for line in seen {
                if !rest.is_answered(scope, day, &line)? {
                    rest.set(scope, day, &line)?;
                    set.push(line);
                }
            }
            scope.memory().put(rest.key(), Said { day, lines: set.clone() }.kept().into());
            let words = scope.words();
            let text = match (rest, set.len()) {
                (_, 0) => String::new(),
                (Rest::Grains, n) => words.check_in_grains_rest_said(n),
                (Rest::Behaviours, n) => words.check_in_lines_rest_said(n),
            };
            Ok(RestSaid { text })
        })
    }

    /// Undo: what the last [`Self::answer_rest`] of this question and day set is not said again. What was answered since, by
    /// whatever way, stays. Without anything to take back nothing happens.
    pub fn undo_rest(&self, day: LocalDay, question: String) -> Result<()> {
        self.transact(|scope| {
            ops::save_answers(scope, day, &[])?;
            let rest = Rest::of(&question)?;
            let Some(said) = Said::of(scope, rest).filter(|said| said.day == day) else { return Ok(()) };
            for line in said.lines {
                rest.take_back(scope, day, &line)?;
            }
            scope.memory().put(rest.key(), String::new().into());
            Ok(())
        })
    }
}

/// The person answered a line: Undo leaves it alone from now on.
pub(super) fn touched(scope: &Reading<'_>, day: LocalDay, question: &str, line: &str) {
    let Ok(rest) = Rest::of(question) else { return };
    let Some(mut said) = Said::of(scope, rest).filter(|said| said.day == day) else { return };
    said.lines.retain(|kept| kept != line);
    scope.memory().put(rest.key(), said.kept().into());
}

/// A question whose lines can be answered in one.
#[derive(Clone, Copy)]
enum Rest {
    Grains,
    Behaviours,
}

impl Rest {
    fn of(question: &str) -> Result<Self> {
        match question {
            GRAINS => Ok(Self::Grains),
            BEHAVIOURS => Ok(Self::Behaviours),
            other => Err(Error::input(other, Problem::UnknownKey)),
        }
    }

    /// Where it is remembered.
    fn key(self) -> &'static str {
        match self {
            Self::Grains => "check_in.rest.grains",
            Self::Behaviours => "check_in.rest.behaviours",
        }
    }

    fn is_answered(self, scope: &Reading<'_>, day: LocalDay, line: &str) -> Result<bool> {
        Ok(match self {
            Self::Grains => {
                let area = areas::store::by_key(scope.sql, line)?;
                answers::grains_said(scope, day, &area)?.is_some()
            }
            Self::Behaviours => store::value(scope.sql, day, BEHAVIOURS, line)?.is_some(),
        })
    }

    fn set(self, scope: &Writing<'_>, day: LocalDay, line: &str) -> Result<()> {
        match self {
            Self::Grains => answers::grains(scope, day, line, Some(GrainsSaid::NoChange), ""),
            Self::Behaviours => {
                let (question, none) = no_occasion(scope)?;
                if !question.line.iter().any(|known| known.id == line) {
                    return Err(Error::input(line, Problem::UnknownKey));
                }
                store::set(scope, day, BEHAVIOURS, line, Some(none))
            }
        }
    }

    fn take_back(self, scope: &Writing<'_>, day: LocalDay, line: &str) -> Result<()> {
        let (question, set) = match self {
            Self::Grains => (GRAINS, i64::from(GrainsSaid::NoChange.grains())),
            Self::Behaviours => (BEHAVIOURS, no_occasion(scope)?.1),
        };
        // Deleted meanwhile, or answered on another way.
        if store::value(scope.sql, day, question, line)? != Some(set) {
            return Ok(());
        }
        store::set(scope, day, question, line, None)
    }
}

fn no_occasion(scope: &Writing<'_>) -> Result<(&'static crate::content::Question, i64)> {
    let question = answers::find(scope, BEHAVIOURS, &[QuestionKind::Behaviours])?;
    Ok((question, answers::place(question, "no_occasion")?))
}

/// What was set, as it is remembered: the day and the keys of the lines, a line each.
struct Said {
    day: LocalDay,
    lines: Vec<String>,
}

impl Said {
    fn of(scope: &Reading<'_>, rest: Rest) -> Option<Self> {
        let kept = scope.memory().get(rest.key());
        let mut parts = kept.split('\n').map(str::to_owned);
        let day = parts.next()?.parse().ok()?;
        Some(Self { day, lines: parts.collect() })
    }

    fn kept(&self) -> String {
        std::iter::once(self.day.to_string()).chain(self.lines.iter().cloned()).collect::<Vec<_>>().join("\n")
    }
}
