//! Questions to choose from for the next session (voice-practices.md 13): a tick puts one on the list, and takes it off again.

use super::page::CircleAct;
use super::{Relation, store};
use crate::app::{App, Reading};
use crate::areas;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Acts, Row};

/// As they stand in the list.
const READY: [&str; 12] =
    ["see", "safe", "fear", "know", "comes", "tell", "mine", "rest", "children", "changed", "decide", "try"];

/// The rows, each with its tick; none for friends and family, and none about children where there are none to speak of.
pub(super) fn rows(scope: &Reading<'_>, person: Id, relation: Relation) -> Result<Vec<Row>> {
    if matches!(relation, Relation::Friend | Relation::Family) {
        return Ok(Vec::new());
    }
    let words = scope.words();
    let children = areas::store::all(scope.sql)?.iter().any(|area| area.key == "children" && area.tracked);
    let asked: Vec<_> = store::questions(scope.sql, person)?.into_iter().map(|(_, text)| text).collect();
    let offered = READY.into_iter().filter(|key| children || *key != "children");
    Ok(offered
        .map(|key| {
            let text = words.circle_ready_of(key);
            let on = asked.contains(&text);
            let act = CircleAct::Tick(person, key.to_owned()).token();
            Row::new(key, text).switch(words, on, act)
        })
        .collect())
}

/// Puts it on the list, or takes it off.
pub(super) fn tick(app: &App, person: Id, key: &str) -> Result<()> {
    let known = READY.contains(&key);
    if !known {
        return Err(Error::input("question", Problem::UnknownKey));
    }
    let text = app.words()?.circle_ready_of(key);
    let asked = app.read(|scope| store::questions(scope.sql, person))?;
    match asked.into_iter().find(|(_, asked)| *asked == text) {
        Some((question, _)) => app.delete_session_question(question),
        None => app.add_session_question(person, text),
    }
}
