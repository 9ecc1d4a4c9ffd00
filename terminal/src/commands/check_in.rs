//! `--set key=value` as the tap it stands for. The form itself says what kind of question a key is.

use grain_core::app::App;
use grain_core::check_in::{Answer, CheckInView, FeltWord, GrainsSaid, QuestionBody, QuestionView};
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::promises::PromiseAnswer;

use super::Output;
use crate::cli::CheckIn;
use crate::typed::{self, pair};

pub fn check_in(app: &App, words: Words, wanted: &CheckIn) -> Result<Output> {
    let form = app.check_in(wanted.day)?;
    // All of it belongs to the day that was read, also when midnight comes in between.
    let day = Some(form.day);
    let answers: Vec<_> = wanted.set.iter().map(|typed| answer(&form, typed)).collect::<Result<_>>()?;
    if !answers.is_empty() {
        app.answer_check_in(day, answers)?;
        if !wanted.open {
            app.finish_check_in(day)?;
        }
    }
    let view = app.check_in(day)?;
    let mut lines = vec![view.past_day.clone()];
    for question in view.questions.iter().filter(|question| !question.folded) {
        let said = said(words, question);
        if !said.is_empty() {
            lines.extend([String::new(), heading(question)]);
            lines.extend(said);
        }
    }
    lines.extend([String::new(), view.opening.clone(), view.closing.clone()]);
    Ok(Output::new(&view, lines))
}

/// The words of a question; those of promises stand in each of them.
fn heading(question: &QuestionView) -> String {
    if matches!(question.body, QuestionBody::Promises { .. }) { String::new() } else { question.text.clone() }
}

/// What was said to one question, one line for each of its parts.
fn said(words: Words, question: &QuestionView) -> Vec<String> {
    let chosen = |choices: &[grain_core::check_in::ChoiceView]| {
        let texts: Vec<_> = choices.iter().filter(|choice| choice.chosen).map(|choice| choice.text.as_str()).collect();
        if texts.is_empty() { words.app_not_said() } else { texts.join(", ") }
    };
    match &question.body {
        QuestionBody::Scale { choices }
        | QuestionBody::One { choices }
        | QuestionBody::Several { choices }
        | QuestionBody::Tell { choices, .. } => vec![chosen(choices)],
        QuestionBody::Feelings { groups, .. } => {
            let felt = groups.iter().flat_map(|group| &group.words).filter(|word| word.chosen);
            let felt: Vec<_> = felt.map(|word| word.text.as_str()).collect();
            vec![if felt.is_empty() { words.app_not_said() } else { felt.join(", ") }]
        }
        QuestionBody::Grains { areas, .. } => {
            areas.iter().map(|area| words.terminal_row(&area.name, chosen(&area.choices))).collect()
        }
        QuestionBody::Behaviours { lines, .. } => {
            lines.iter().map(|line| words.terminal_row(&line.text, chosen(&line.choices))).collect()
        }
        QuestionBody::Promises { due } => {
            due.iter().map(|due| words.terminal_row(&due.text, chosen(&due.choices))).collect()
        }
    }
}

fn answer(form: &CheckInView, typed: &str) -> Result<Answer> {
    let (key, value) = pair("set", typed)?;
    let (id, part) = key.split_once('.').unwrap_or((key, ""));
    let unknown = || Error::input(key, Problem::UnknownKey);
    let question = form.questions.iter().find(|question| question.id == id).ok_or_else(unknown)?;
    let needs_part = matches!(
        question.body,
        QuestionBody::Grains { .. } | QuestionBody::Behaviours { .. } | QuestionBody::Promises { .. }
    );
    if needs_part == part.is_empty() {
        return Err(unknown());
    }
    let choice = (!value.is_empty()).then(|| value.to_owned());
    Ok(match &question.body {
        QuestionBody::Scale { .. } | QuestionBody::One { .. } => Answer::One { question: id.to_owned(), choice },
        QuestionBody::Several { .. } => Answer::Several { question: id.to_owned(), choices: list(value) },
        QuestionBody::Feelings { .. } => {
            Answer::Feelings { words: list(value).iter().map(|felt| word(felt)).collect() }
        }
        QuestionBody::Grains { .. } => grains(part, value)?,
        QuestionBody::Behaviours { .. } => Answer::Behaviour { line: part.to_owned(), choice },
        QuestionBody::Promises { .. } => Answer::Promise { promise: part.to_owned(), answer: promise(value)? },
        QuestionBody::Tell { .. } => tell(value)?,
    })
}

fn list(value: &str) -> Vec<String> {
    value.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// `hopeful` or `hopeful:clearly`.
fn word(typed: &str) -> FeltWord {
    let (word, strength) = typed.split_once(':').map_or((typed, None), |(word, strength)| (word, Some(strength)));
    FeltWord { word: word.to_owned(), strength: strength.map(str::to_owned) }
}

/// `+1`, `0`, `-5:why`.
fn grains(area: &str, value: &str) -> Result<Answer> {
    let (amount, why) = value.split_once(':').unwrap_or((value, ""));
    let grains = if amount.is_empty() { None } else { Some(amount_said(amount)?) };
    Ok(Answer::Grains { area: area.to_owned(), grains, why: why.into() })
}

fn amount_said(amount: &str) -> Result<GrainsSaid> {
    let grains: Option<i64> = amount.parse().ok();
    grains.and_then(GrainsSaid::of_grains).ok_or_else(|| Error::input("grains", Problem::OutOfRange))
}

/// `kept`, `kept_late`, `not_kept`, `not_kept:told`, `changed`, `changed:2026-12-01`, or nothing.
fn promise(value: &str) -> Result<PromiseAnswer> {
    Ok(match value.split_once(':').unwrap_or((value, "")) {
        ("kept", "") => PromiseAnswer::Kept,
        ("kept_late", "") => PromiseAnswer::KeptLate,
        ("not_kept", "") => PromiseAnswer::NotKept { known: None },
        ("not_kept", known) => PromiseAnswer::NotKept { known: Some(typed::known(known)?) },
        ("changed", "") => PromiseAnswer::Changed { new_day: None },
        ("changed", day) => PromiseAnswer::Changed { new_day: Some(day.parse()?) },
        ("", "") => PromiseAnswer::Open,
        _ => return Err(Error::input("promises", Problem::UnknownKey)),
    })
}

/// `no`, `yes`, `yes:what`.
fn tell(value: &str) -> Result<Answer> {
    let (anything, note) = value.split_once(':').unwrap_or((value, ""));
    let anything = match anything {
        "" => None,
        "yes" => Some(true),
        "no" if note.is_empty() => Some(false),
        _ => return Err(Error::input("tell", Problem::UnknownKey)),
    };
    let note = Some(note).filter(|note| !note.is_empty()).map(Into::into);
    Ok(Answer::Tell { anything, note })
}
