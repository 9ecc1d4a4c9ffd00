//! What was said in every check-in, in the words of the questions: for reading outside the app.

use std::collections::BTreeMap;

use super::{GrainsSaid, store};
use crate::app::Reading;
use crate::areas::Area;
use crate::clock::LocalDay;
use crate::content::{Choice, Question, QuestionKind};
use crate::error::Result;

/// A question with what was answered, in words.
pub(crate) struct Said {
    /// Its id in the content.
    pub id: &'static str,
    /// The question.
    pub question: String,
    /// The answers, parted by commas.
    pub answer: String,
}

/// Every day with what was said on it. What no question of today's content explains any more is left out here; the tables have
/// it.
pub(crate) fn by_day(scope: &Reading<'_>, areas: &[Area]) -> Result<BTreeMap<LocalDay, Vec<Said>>> {
    of_days(scope, areas, LocalDay::from_epoch_days(i32::MIN), LocalDay::from_epoch_days(i32::MAX))
}

/// The days between two, both included, with what was said on each.
pub(crate) fn of_days(
    scope: &Reading<'_>,
    areas: &[Area],
    from: LocalDay,
    until: LocalDay,
) -> Result<BTreeMap<LocalDay, Vec<Said>>> {
    let questions = scope.content().check_in.question;
    let mut days: BTreeMap<LocalDay, Vec<Said>> = BTreeMap::new();
    let mut last: Option<(LocalDay, &'static str)> = None;
    store::every_answer(scope.sql, (from, until), |day, id, item, value| {
        let Some(question) = questions.iter().find(|question| question.id == id) else { return };
        let Some(answer) = in_words(scope, areas, question, item, value) else { return };
        let said = days.entry(day).or_default();
        match said.last_mut() {
            Some(before) if last == Some((day, question.id)) => {
                before.answer += ", ";
                before.answer += &answer;
            }
            _ => said.push(Said { id: question.id, question: scope.with_partner(question.text), answer }),
        }
        last = Some((day, question.id));
    })?;
    Ok(days)
}

fn in_words(
    scope: &Reading<'_>,
    areas: &[Area],
    question: &'static Question,
    item: &str,
    value: i64,
) -> Option<String> {
    let at_place = |list: &'static [Choice], place: i64| list.get(usize::try_from(place).ok()?).map(|one| one.text);
    let named = |list: &'static [Choice]| list.iter().find(|one| one.id == item).map(|one| one.text);
    match question.kind {
        QuestionKind::Scale | QuestionKind::Choice => at_place(question.answers, value).map(str::to_owned),
        QuestionKind::Choices => named(question.answers).map(|text| scope.with_partner(text)),
        QuestionKind::Feelings => {
            let content = scope.content().feelings;
            let word = content.group.iter().flat_map(|group| group.words).find(|word| word.id == item)?;
            let strength = at_place(content.strengths, value - 1);
            Some(strength.map_or_else(|| word.text.to_owned(), |strength| format!("{} ({strength})", word.text)))
        }
        QuestionKind::Grains => {
            let area = areas.iter().find(|area| area.key == item)?;
            let said = GrainsSaid::of_grains(value)?;
            let text = question.answers.iter().zip(GrainsSaid::ALL).find(|(_, of)| *of == said)?.0.text;
            Some(format!("{}: {text}", area.name(scope.content())))
        }
        QuestionKind::Behaviours => {
            let line = named(question.line)?;
            at_place(question.answers, value).map(|text| format!("{line}: {text}"))
        }
        QuestionKind::Tell => question.answers.get(usize::from(value > 0)).map(|answer| answer.text.to_owned()),
        QuestionKind::Promises => None,
    }
}
