//! The questions of a check-in on sheets: lines that are answered by a digit, and words that are chosen by a letter.

use grain_core::check_in::{
    Answer, CheckInView, ChoiceView, FeelingGroupView, FeltWord, GrainsSaid, QuestionBody, QuestionView, RestView,
};
use grain_core::promises::{DisclosureStatus, PromiseAnswer};

use crate::shell::letters;

/// One sheet: what is asked on one page.
#[derive(Debug, Clone)]
pub enum Sheet {
    /// Lines with one answer each.
    Lines {
        /// Ids of the questions.
        questions: Vec<String>,
        /// What stands over it.
        heading: String,
        /// The question, or empty when each line is one.
        text: String,
        /// The lines.
        lines: Vec<SheetLine>,
        /// One answer for those that have none, where the question has it.
        rest: Option<RestView>,
    },
    /// Several of a list, of one question or of two.
    Several {
        /// The questions.
        questions: Vec<QuestionView>,
    },
    /// Feeling words.
    Feelings {
        /// The question.
        text: String,
        /// The words.
        groups: Vec<FeelingGroupView>,
        /// The strengths.
        strengths: Vec<ChoiceView>,
    },
}

/// One line with its answers.
#[derive(Debug, Clone)]
pub struct SheetLine {
    /// The words.
    pub text: String,
    /// A line that stands with it, or empty.
    pub note: String,
    /// The answers.
    pub choices: Vec<ChoiceView>,
    /// What an answer says.
    pub asks: Asks,
    /// The line why of grains.
    pub why: String,
}

/// What a line asks, so that a digit can become an answer.
#[derive(Debug, Clone)]
pub enum Asks {
    /// A question with one answer.
    One(String),
    /// The grains of an area.
    Grains(String),
    /// One behaviour.
    Behaviour(String),
    /// A promise of the day.
    Promise(String),
    /// How a promise that was not kept came out.
    DisclosureStatus(String),
    /// Something to tell.
    Tell,
}

impl Sheet {
    /// Every line of it has its answer; words are never all chosen.
    pub fn is_answered(&self) -> bool {
        matches!(self, Self::Lines { lines, .. } if lines.iter().all(|line| line.chosen().is_some()))
    }
}

/// The sheets of a form, in order; folded questions only with `all`.
pub fn sheets(view: &CheckInView, all: bool) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for question in view.questions.iter().filter(|question| all || !question.folded) {
        let sheet = sheet(question);
        match (sheets.last_mut(), sheet) {
            (Some(Sheet::Several { questions }), Sheet::Several { questions: more }) => questions.extend(more),
            (_, Sheet::Lines { lines, .. }) if lines.is_empty() => {}
            (
                Some(Sheet::Lines { questions, lines, text, .. }),
                Sheet::Lines { questions: q, lines: more, text: t, .. },
            ) if text.is_empty() && t.is_empty() => {
                questions.extend(q);
                lines.extend(more);
            }
            (_, sheet) => sheets.push(sheet),
        }
    }
    sheets
}

fn sheet(question: &QuestionView) -> Sheet {
    let line = |text: &str, choices: &[ChoiceView], asks| SheetLine {
        text: text.to_owned(),
        note: String::new(),
        choices: choices.to_vec(),
        asks,
        why: String::new(),
    };
    let lines = |text: &str, lines| Sheet::Lines {
        questions: vec![question.id.clone()],
        heading: question.heading.clone(),
        text: text.to_owned(),
        lines,
        rest: None,
    };
    let with_rest = |mut sheet: Sheet, of: &RestView| {
        if let Sheet::Lines { rest, .. } = &mut sheet {
            *rest = Some(of.clone());
        }
        sheet
    };
    match &question.body {
        QuestionBody::Scale { choices } | QuestionBody::One { choices } => {
            lines("", vec![line(&question.text, choices, Asks::One(question.id.clone()))])
        }
        QuestionBody::Tell { choices, note } => {
            lines("", vec![SheetLine { why: note.to_string(), ..line(&question.text, choices, Asks::Tell) }])
        }
        QuestionBody::Grains { areas, rest, .. } => {
            let areas = areas.iter().map(|area| SheetLine {
                note: area.note.clone(),
                why: area.why.clone().into(),
                ..line(&area.name, &area.choices, Asks::Grains(area.area.clone()))
            });
            with_rest(lines(&question.text, areas.collect()), rest)
        }
        QuestionBody::Behaviours { lines: all, rest } => {
            let all = all.iter().map(|one| line(&one.text, &one.choices, Asks::Behaviour(one.id.clone())));
            with_rest(lines(&question.text, all.collect()), rest)
        }
        QuestionBody::Promises { due } => {
            let due = due.iter().flat_map(|due| {
                let after = (!due.after_not_kept.is_empty())
                    .then(|| line("", &due.after_not_kept, Asks::DisclosureStatus(due.promise.clone())));
                std::iter::once(line(&due.text, &due.choices, Asks::Promise(due.promise.clone()))).chain(after)
            });
            lines("", due.collect())
        }
        QuestionBody::Several { .. } => Sheet::Several { questions: vec![question.clone()] },
        QuestionBody::Feelings { groups, strengths, .. } => {
            Sheet::Feelings { text: question.text.clone(), groups: groups.clone(), strengths: strengths.clone() }
        }
    }
}

impl SheetLine {
    /// The answer that a choice gives; `None` takes it back.
    pub fn answer(&self, choice: Option<&str>, note: String) -> Answer {
        let chosen = choice.map(str::to_owned);
        match &self.asks {
            Asks::One(question) => Answer::One { question: question.clone(), choice: chosen },
            Asks::Grains(area) => {
                let place = self.choices.iter().position(|known| Some(known.id.as_str()) == choice);
                let grains = place.and_then(|place| GRAINS.get(place).copied()).and_then(GrainsSaid::of_grains);
                Answer::Grains { area: area.clone(), grains, why: note.into() }
            }
            Asks::Behaviour(line) => Answer::Behaviour { line: line.clone(), choice: chosen },
            Asks::Promise(promise) => {
                let answer = match choice {
                    Some("kept") => PromiseAnswer::Kept,
                    Some("not_kept") => PromiseAnswer::NotKept { known: None },
                    Some(_) => PromiseAnswer::Changed { new_day: None },
                    None => PromiseAnswer::Open,
                };
                Answer::Promise { promise: promise.clone(), answer }
            }
            Asks::DisclosureStatus(promise) => {
                let known = choice.map(|known| match known {
                    "told" => DisclosureStatus::Told,
                    "found_out" => DisclosureStatus::FoundOut,
                    _ => DisclosureStatus::NotToldYet,
                });
                Answer::Promise { promise: promise.clone(), answer: PromiseAnswer::NotKept { known } }
            }
            Asks::Tell => {
                let note = Some(note).filter(|note| !note.is_empty()).map(Into::into);
                Answer::Tell { anything: choice.map(|choice| choice == "yes"), note }
            }
        }
    }

    /// The question and the key of a line whose rest can be answered in one.
    pub fn of_rest(&self) -> Option<(String, String)> {
        match &self.asks {
            Asks::Grains(area) => Some(("grains".to_owned(), area.clone())),
            Asks::Behaviour(line) => Some(("behaviours".to_owned(), line.clone())),
            _ => None,
        }
    }

    /// What was chosen.
    pub fn chosen(&self) -> Option<&ChoiceView> {
        self.choices.iter().find(|choice| choice.chosen)
    }
}

/// Grains of the five answers, as they stand.
const GRAINS: [i64; 5] = [-5, -1, 0, 1, 5];

/// The choice that a letter stands for, over all questions of a sheet: question and place.
pub fn toggled(questions: &[QuestionView], key: char) -> Option<Answer> {
    let mut keys = letters();
    for question in questions {
        let QuestionBody::Several { choices } = &question.body else { continue };
        for choice in choices {
            if keys.next() == Some(key) {
                let stays = choices.iter().filter(|other| (other.id == choice.id) != other.chosen);
                let choices = stays.map(|choice| choice.id.clone()).collect();
                return Some(Answer::Several { question: question.id.clone(), choices });
            }
        }
    }
    None
}

/// The words after a letter was pressed: chosen, then each strength, then out again.
pub fn felt(groups: &[FeelingGroupView], strengths: &[ChoiceView], key: char) -> Option<Answer> {
    let place = letters().position(|letter| letter == key)?;
    let pressed = groups.iter().flat_map(|group| &group.words).nth(place)?;
    let chosen = groups.iter().flat_map(|group| &group.words).filter(|word| word.chosen);
    let mut words: Vec<FeltWord> =
        chosen.map(|word| FeltWord { word: word.id.clone(), strength: word.strength.clone() }).collect();
    match words.iter().position(|word| word.word == pressed.id) {
        None => words.push(FeltWord { word: pressed.id.clone(), strength: None }),
        Some(at) => match next_strength(words[at].strength.as_deref(), strengths) {
            Some(next) => words[at].strength = Some(next),
            None => {
                words.remove(at);
            }
        },
    }
    Some(Answer::Feelings { words })
}

fn next_strength(now: Option<&str>, strengths: &[ChoiceView]) -> Option<String> {
    let next = match now {
        None => 0,
        Some(now) => strengths.iter().position(|strength| strength.id == now)? + 1,
    };
    strengths.get(next).map(|strength| strength.id.clone())
}
