//! The one question that Today asks on the page itself.

use super::{TodayChoice, TodayQuestion};
use crate::app::Reading;
use crate::check_in::{self, Answer, ChoiceView, QuestionBody};
use crate::error::{Error, Result};

/// The first question of the person's form with what each cell says. A form begins with what one tap answers: the scale for one
/// who heals, the first of the seven lines for one who rebuilds.
pub(super) fn first(scope: &Reading<'_>) -> Result<TodayQuestion> {
    let words = scope.words();
    let question = check_in::views::first(scope)?;
    let id = question.id;
    let one = |choice: &ChoiceView| Answer::One { question: id.clone(), choice: Some(choice.id.clone()) };
    Ok(match question.body {
        QuestionBody::Scale { choices } => {
            let label = words.today_check_in();
            TodayQuestion { label, text: question.text, steps: true, choices: said(&choices, one) }
        }
        QuestionBody::One { choices } => {
            let label = words.today_check_in();
            TodayQuestion { label, text: question.text, steps: false, choices: said(&choices, one) }
        }
        QuestionBody::Behaviours { lines, .. } => {
            let line = lines.into_iter().next().ok_or(Error::NotFound("question"))?;
            let answer =
                |choice: &ChoiceView| Answer::Behaviour { line: line.id.clone(), choice: Some(choice.id.clone()) };
            let choices = said(&line.choices, answer);
            TodayQuestion { label: words.today_my_side(), text: line.text, steps: false, choices }
        }
        // No form begins with one of the others: there the heading alone leads on.
        _ => TodayQuestion { label: words.today_check_in(), text: question.text, steps: false, choices: Vec::new() },
    })
}

fn said(choices: &[ChoiceView], answer: impl Fn(&ChoiceView) -> Answer) -> Vec<TodayChoice> {
    choices.iter().map(|choice| TodayChoice { text: choice.text.clone(), answer: answer(choice) }).collect()
}
