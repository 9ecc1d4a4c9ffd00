//! Single notes of a part: which of them go in. What was picked is held in the memory of the process, and in no file; a part of
//! which it knows nothing any more has none.

use std::collections::{BTreeMap, BTreeSet};

use super::{Choice, Part, told};
use crate::app::Reading;
use crate::error::{Error, Problem, Result};

const PICKED: &str = "report picked";

type Picked = BTreeMap<String, BTreeSet<String>>;

fn all(scope: &Reading<'_>) -> Picked {
    serde_json::from_str(scope.memory().get(PICKED).as_str()).unwrap_or_default()
}

fn keep(scope: &Reading<'_>, picked: &Picked) {
    let text = if picked.is_empty() { String::new() } else { serde_json::to_string(picked).unwrap_or_default() };
    scope.memory().put(PICKED, text.into());
}

/// The notes of this part that were picked.
pub(super) fn of(scope: &Reading<'_>, part: Part) -> BTreeSet<String> {
    all(scope).remove(&part.key()).unwrap_or_default()
}

/// Picks these notes of a part and no others.
///
/// # Errors
/// One of them is none of its notes.
pub(super) fn pick(scope: &Reading<'_>, choice: &Choice, part: Part, keys: &[String]) -> Result<Choice> {
    let every = told::notes(scope, choice, part)?;
    if !choice.has(part) || keys.iter().any(|key| every.iter().all(|note| note.id != *key)) {
        return Err(Error::input("notes", Problem::UnknownKey));
    }
    let mut picked = all(scope);
    if keys.len() == every.len() {
        picked.remove(&part.key());
    } else {
        picked.insert(part.key(), keys.iter().cloned().collect());
    }
    keep(scope, &picked);
    Ok(with(choice.clone(), &picked))
}

/// The choice with what was picked of its parts; of others it is forgotten.
pub(super) fn with_picked(scope: &Reading<'_>, choice: Choice) -> Choice {
    let mut picked = all(scope);
    picked.retain(|part, _| choice.parts().any(|known| known.key() == *part));
    keep(scope, &picked);
    with(choice, &picked)
}

fn with(choice: Choice, picked: &Picked) -> Choice {
    choice.single(Part::WORDS.into_iter().filter(|part| picked.contains_key(&part.key())))
}
