//! The pages of what was written to questions: all answers, newest first, and one of them whole.

use serde::{Deserialize, Serialize};

use super::store::{self, Answer};
use super::{AnswerDraft, AnswerView, ops, views};
use crate::app::{App, Reading, Subject};
use crate::clock::{LocalDay, check_entry_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{Act, Acts, Button, Domain, Field, Form, Icon, Outcome, Page, Route, Row, Tab, Values};
use crate::text;

/// Letters of an answer that stand in the list; the whole of it is a tap away.
const IN_THE_LIST: usize = 200;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AnswerAct {
    /// Changes what was written.
    Change(Id),
    /// Deletes it.
    Delete(Id),
}

impl Acts for AnswerAct {
    const DOMAIN: &'static str = "answers";
}

/// All answers, or those before a day.
pub(crate) const DOMAIN: Domain =
    Domain { name: AnswerAct::DOMAIN, page: all, act: |app, what, values| act(app, what.read()?, values) };

/// One answer.
pub(crate) const ONE: Domain =
    Domain { name: "answer", page: |scope, route| one(scope, route.id()?), act: Domain::nothing };

const SUBJECTS: [Subject; 2] = [Subject::Prompts, Subject::Settings];

/// The route of one answer.
pub(crate) fn route_of(id: Id) -> Route {
    Route::of(ONE.name, id)
}

fn act(app: &App, act: AnswerAct, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    match act {
        AnswerAct::Change(id) => {
            let Answer { prompt, day, .. } = app.read(|scope| store::answer(scope.sql, id))?;
            let text = values.text("text")?;
            // Nothing written would take the answer away; deleting says so and reaches the copies too.
            text::required("text", &text, text::NOTE)?;
            app.answer_prompt(AnswerDraft { prompt, day: Some(day), text })?;
            Ok(Outcome::said(words.app_saved(), None))
        }
        AnswerAct::Delete(id) => {
            app.delete_answer(id)?;
            Ok(Outcome::said(words.app_deleted(), None))
        }
    }
}

fn all(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let before = match route.what() {
        "" => None,
        day => Some(day.parse::<LocalDay>().map_err(|_| Error::input("route", Problem::UnknownKey))?),
    };
    let (answers, more_before) = ops::history(scope, before)?;
    let rows = answers.iter().map(|answer| (answer.day, row(scope, answer))).collect();
    let mut page = Page::new(route.clone(), Tab::You, words.prompts_all_answers()).on(&SUBJECTS);
    page = if before.is_none() && answers.is_empty() {
        page.rows("answers", "", Vec::new(), words.empty_answers())
    } else {
        page.by_month("answers", String::new(), words, rows)
    };
    if let Some(day) = more_before {
        page = page.foot(Button::go(words.app_more(), Route::of(AnswerAct::DOMAIN, day)));
    }
    Ok(page)
}

fn row(scope: &Reading<'_>, answer: &AnswerView) -> Row {
    Row::new(answer.id, answer.question.clone())
        .second(format!("{}\n{}", answer.day_text, beginning(&answer.text)))
        .go(route_of(answer.id))
        .menu(delete(scope, answer))
}

/// The first words of a text, as many as stand in a list.
fn beginning(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(IN_THE_LIST) else { return text.to_owned() };
    // Between words, so that no letter of any script is cut; a text without a space is cut where it is.
    let end = text[..end].rfind(char::is_whitespace).filter(|space| *space > 0).unwrap_or(end);
    format!("{} \u{2026}", text[..end].trim_end())
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let answer = views::answer(scope, store::answer(scope.sql, id)?);
    let mut page = Page::new(route_of(id), Tab::You, words.search_answer())
        .lead(answer.day_text.clone())
        .on(&SUBJECTS)
        .text("answer", answer.question.clone(), vec![answer.text.clone()]);
    // An older day is closed, as in the check-in.
    if check_entry_day(answer.day, scope.today).is_ok() {
        page = page.foot(Button::sheet(words.app_edit(), form(scope, &answer)));
    }
    Ok(page.foot(delete(scope, &answer)))
}

fn form(scope: &Reading<'_>, answer: &AnswerView) -> Form {
    let words = scope.words();
    let text = Field::text("text", words.prompts_field(), (6, text::NOTE), answer.text.clone());
    Form::new(format!("answer {}", answer.id), words.app_save(), AnswerAct::Change(answer.id).token())
        .title(answer.question.clone())
        .field(text.hint(words.prompts_hint()))
}

fn delete(scope: &Reading<'_>, answer: &AnswerView) -> Button {
    let words = scope.words();
    let act: Act = AnswerAct::Delete(answer.id).token();
    Button::delete(words.app_delete(), answer.question.clone(), act, words).icon(Icon::Delete)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_answer_is_cut_between_words_and_a_short_one_stays_whole() {
        assert_eq!(beginning("short\nand whole"), "short\nand whole");
        let long = "word ".repeat(60);
        let cut = beginning(&long);
        assert!(cut.ends_with("word \u{2026}") && cut.chars().count() <= IN_THE_LIST + 2, "{cut}");
        // A script without spaces, and a letter of several characters at the end.
        assert_eq!(beginning(&"\u{6c34}".repeat(300)).chars().count(), IN_THE_LIST + 2);
    }
}
