//! What one tap means, in rows.

use super::store::{self, Row};
use super::{Answer, FeltWord, GrainsSaid, rest};
use crate::app::{Reading, Writing};
use crate::areas::Area;
use crate::bowl::{self, GrainDraft, GrainSource};
use crate::clock::LocalDay;
use crate::content::{Question, QuestionKind};
use crate::error::{Error, Problem, Result};
use crate::{areas, disclosures, promises, text};

/// Question ids that rows are stored under.
pub(super) const FEELINGS: &str = "feelings";
pub(super) const GRAINS: &str = "grains";
pub(super) const BEHAVIOURS: &str = "behaviours";
pub(super) const TELL: &str = "tell";

/// The item of a question that has one answer.
pub(super) const ONLY: &str = "";

/// Most feeling words of a day (product.md system 1).
const MOST_WORDS: usize = 5;

/// Writes one answer of `day`.
pub(super) fn write(scope: &Writing<'_>, day: LocalDay, answer: &Answer) -> Result<()> {
    match answer {
        Answer::One { question, choice } => {
            let question = find(scope, question, &[QuestionKind::Scale, QuestionKind::Choice])?;
            let value = choice.as_deref().map(|choice| place(question, choice)).transpose()?;
            store::set(scope, day, question.id, ONLY, value)
        }
        Answer::Several { question, choices } => several(scope, day, question, choices),
        Answer::Feelings { words } => feelings(scope, day, words),
        Answer::Grains { area, grains, why } => {
            rest::touched(scope, day, GRAINS, area);
            self::grains(scope, day, area, *grains, why)
        }
        Answer::Behaviour { line, choice } => {
            let question = find(scope, BEHAVIOURS, &[QuestionKind::Behaviours])?;
            if !question.line.iter().any(|known| known.id == line) {
                return Err(Error::input(line, Problem::UnknownKey));
            }
            let value = choice.as_deref().map(|choice| place(question, choice)).transpose()?;
            rest::touched(scope, day, BEHAVIOURS, line);
            store::set(scope, day, BEHAVIOURS, line, value)
        }
        Answer::Promise { promise, answer } => promises::ops::answer(scope, promise.parse()?, day, *answer).map(|_| ()),
        Answer::Tell { anything, note } => {
            store::set(scope, day, TELL, ONLY, anything.map(i64::from))?;
            match note {
                Some(note) if *anything == Some(true) => disclosures::ops::note_in_check_in(scope, day, note),
                _ => Ok(()),
            }
        }
    }
}

pub(super) fn find(scope: &Writing<'_>, id: &str, kinds: &[QuestionKind]) -> Result<&'static Question> {
    let questions = scope.content().check_in.question;
    let known = questions.iter().find(|question| question.id == id && kinds.contains(&question.kind));
    known.ok_or_else(|| Error::input(id, Problem::UnknownKey))
}

/// The place of an answer in its list is its value: the order of a question's answers never changes.
pub(super) fn place(question: &Question, choice: &str) -> Result<i64> {
    let place = question.answers.iter().position(|answer| answer.id == choice);
    place.and_then(|place| i64::try_from(place).ok()).ok_or_else(|| Error::input(question.id, Problem::UnknownKey))
}

fn several(scope: &Writing<'_>, day: LocalDay, question: &str, choices: &[String]) -> Result<()> {
    let question = find(scope, question, &[QuestionKind::Choices])?;
    let mut rows: Vec<Row> = Vec::with_capacity(choices.len());
    for choice in choices {
        let known =
            question.answers.iter().find(|answer| answer.id == choice && (!answer.faith || scope.settings.faith));
        known.ok_or_else(|| Error::input(question.id, Problem::UnknownKey))?;
        if !rows.iter().any(|row| row.item == *choice) {
            rows.push(Row { item: choice.clone(), value: 1 });
        }
    }
    if question.max > 0 && rows.len() > question.max as usize {
        return Err(Error::input(question.id, Problem::TooMany));
    }
    store::set_all(scope, day, question.id, &rows)
}

fn feelings(scope: &Writing<'_>, day: LocalDay, words: &[FeltWord]) -> Result<()> {
    if words.len() > MOST_WORDS {
        return Err(Error::input(FEELINGS, Problem::TooMany));
    }
    let content = scope.content().feelings;
    let mut rows = Vec::with_capacity(words.len());
    for felt in words {
        let known = content.group.iter().flat_map(|group| group.words).any(|word| word.id == felt.word);
        let strength = match &felt.strength {
            None => Some(0),
            Some(id) => content.strengths.iter().position(|strength| strength.id == id).map(|place| place + 1),
        };
        let strength = strength.filter(|_| known).ok_or_else(|| Error::input(FEELINGS, Problem::UnknownKey))?;
        rows.push(Row { item: felt.word.clone(), value: i64::try_from(strength).unwrap_or(0) });
    }
    if rows.iter().enumerate().any(|(n, row)| rows[..n].iter().any(|other| other.item == row.item)) {
        return Err(Error::input(FEELINGS, Problem::Duplicate));
    }
    store::set_all(scope, day, FEELINGS, &rows)
}

/// The grains of a day in one area: the answer, and its line in the ledger. A change of mind takes the line back and
/// writes another; no movement is overwritten (product.md system 6). Other words beside the same grains are no new
/// movement on the day on which they were written: a screen saves them as they are typed.
pub(super) fn grains(scope: &Writing<'_>, day: LocalDay, key: &str, said: Option<GrainsSaid>, why: &str) -> Result<()> {
    let area = areas::store::by_key(scope.sql, key)?;
    if !area.tracked || !area.side.has_bowl() {
        return Err(Error::input("area", Problem::NotAllowed));
    }
    let why = text::optional("why", why, text::LINE)?;
    let before = store::value(scope.sql, day, GRAINS, key)?;
    let value = said.map(|said| i64::from(said.grains()));
    let line = if before.is_some() { bowl::store::of_check_in(scope.sql, area.id, day)? } else { None };
    // What was taken back in the ledger is not chosen any more: chosen again, it counts again.
    let before = before.filter(|grains| *grains == 0 || line.is_some());
    if before == value {
        match &line {
            Some(line) if line.why == why => return Ok(()),
            Some(line) if scope.day_of(line.written_at) == scope.today => {
                let write = || bowl::store::set_why(scope.sql, line.id, why.as_deref());
                return scope.rewords(bowl::store::WORDS, Some(line.id), write).map(|_| ());
            }
            // No change: there is nothing beside which a line could stand.
            None => return Ok(()),
            Some(_) => {}
        }
    }
    store::set(scope, day, GRAINS, key, value)?;
    if let Some(line) = line {
        bowl::ops::take_back(scope, &area, line.id, day)?;
    }
    let Some(change) = said.and_then(GrainsSaid::change) else { return Ok(()) };
    let draft = GrainDraft {
        area: key.to_owned(),
        change,
        day: Some(day),
        source: GrainSource::CheckIn,
        reason: None,
        why: why.unwrap_or_default().into(),
    };
    bowl::ops::write(scope, &draft).map(|_| ())
}

/// What stands of the grains of a day in one area. What was taken back in the ledger is not said any more.
pub(super) fn grains_said(scope: &Reading<'_>, day: LocalDay, area: &Area) -> Result<Option<GrainsSaid>> {
    let said = store::value(scope.sql, day, GRAINS, &area.key)?.and_then(GrainsSaid::of_grains);
    match said {
        Some(said) if said.change().is_some() => Ok(bowl::store::of_check_in(scope.sql, area.id, day)?.map(|_| said)),
        said => Ok(said),
    }
}
