use super::answers::{self, BEHAVIOURS, FEELINGS, ONLY, TELL};
use super::store::{self, StoredAnswer};
use super::{
    AreaQuestionView, CheckInView, ChoiceView, DuePromiseView, FeelingGroupView, FeelingView, GrainsSaid,
    LineQuestionView, QuestionBody, QuestionView, RestView, ops,
};
use crate::app::Reading;
use crate::areas;
use crate::bowl;
use crate::clock::{LocalDay, OPEN_DAYS};
use crate::content::{Asked, Choice, Question, QuestionKind, QuestionPart};
use crate::disclosures;
use crate::error::Result;
use crate::hard_day;
use crate::promises::{self, DisclosureStatus, PromiseAnswer};
use crate::settings::Side;

/// The screen of one day.
pub(super) fn of(scope: &Reading<'_>, day: LocalDay) -> Result<CheckInView> {
    let head = store::head(scope.sql, day)?;
    let form = head.map_or_else(|| ops::form(scope), |head| head.form);
    let day_of = Day { scope, day, said: store::stored_answers(scope.sql, day)? };
    let changed = store::changed_on(scope.sql, day)?;
    let content = scope.content().check_in;
    // One line answered opens all of them: they are one way to answer.
    let line_by_line = content.question.iter().any(|q| asked(q, form) == Asked::Fold && day_of.has_said(q.id));
    let mut questions = Vec::with_capacity(content.question.len());
    for question in content.question {
        let asked = asked(question, form);
        // What a form asks no longer stays in sight on the days on which it was answered.
        let is_asked_elsewhere =
            || content.question.iter().any(|q| q.id == question.id && self::asked(q, form) != Asked::None);
        if asked == Asked::None && (!day_of.has_said(question.id) || is_asked_elsewhere()) {
            continue;
        }
        let changed_on = changed.iter().find(|(id, _)| id == question.id).map(|(_, day)| *day);
        questions.push(QuestionView {
            id: question.id.to_owned(),
            heading: heading(scope, question, form),
            text: question.text.to_owned(),
            folded: asked == Asked::Fold && !line_by_line,
            instead: asked == Asked::Fold,
            changed_on,
            changed_text: changed_on.map(|on| changed_text(scope, on)).unwrap_or_default(),
            body: day_of.body(question)?,
        });
    }
    let words = scope.words();
    let is_today = day == scope.today;
    let begun = head.is_some();
    Ok(CheckInView {
        day,
        day_text: words.day_heading(day, scope.today),
        earlier: (scope.today.since(day) < i32::from(OPEN_DAYS)).then(|| day.plus(-1)),
        later: (!is_today).then(|| day.plus(1)),
        past_day: if is_today { String::new() } else { content.past_day.replace("{day}", &past_name(scope, day)) },
        form,
        opening: content.opening.to_owned(),
        closing: if begun { content.closing.to_owned() } else { String::new() },
        begun,
        done_at: head.and_then(|head| head.done_at),
        hard_day_until: hard_day::ops::hard_day_until(scope)?,
        questions,
    })
}

/// "Monday"; the same weekday a week ago needs its date.
fn past_name(scope: &Reading<'_>, day: LocalDay) -> String {
    let words = scope.words();
    if scope.today.since(day) < 7 { words.weekday(day) } else { words.date(day, scope.today) }
}

fn changed_text(scope: &Reading<'_>, on: LocalDay) -> String {
    let words = scope.words();
    words.app_changed_on(&*words.date(on, scope.today))
}

/// The first question of the person's form: the one that Today shows.
pub(crate) fn first(scope: &Reading<'_>) -> Result<QuestionView> {
    let form = ops::form(scope);
    let day_of = Day { scope, day: scope.today, said: Vec::new() };
    // A form begins with what can be answered in one tap; promises stand on Today by themselves.
    let first = scope
        .content()
        .check_in
        .question
        .iter()
        .find(|question| asked(question, form) == Asked::Ask && question.kind != QuestionKind::Promises);
    let question = first.ok_or(crate::error::Error::NotFound("question"))?;
    Ok(QuestionView {
        id: question.id.to_owned(),
        heading: String::new(),
        text: question.text.to_owned(),
        folded: false,
        instead: false,
        changed_on: None,
        changed_text: String::new(),
        body: day_of.body(question)?,
    })
}

/// What was said today of how it felt.
pub(crate) struct Said {
    /// The step of the scale, if one was said.
    pub safe: Option<&'static str>,
    /// The words, in the order of the list.
    pub feelings: Vec<&'static str>,
}

/// What was said today of how it felt, for the row on Today that shows it after a tap.
pub(crate) fn said(scope: &Reading<'_>) -> Result<Said> {
    let said = store::stored_answers(scope.sql, scope.today)?;
    let scales = scope.content().check_in.question.iter().filter(|question| question.kind == QuestionKind::Scale);
    let step = |question: &&Question| {
        let answer = said.iter().find(|said| said.question == question.id && said.item == ONLY)?;
        usize::try_from(answer.value).ok().and_then(|step| question.answers.get(step))
    };
    let safe = scales.collect::<Vec<_>>().iter().find_map(step).map(|answer| answer.text);
    let felt = |word: &&Choice| said.iter().any(|said| said.question == FEELINGS && said.item == word.id);
    let words = scope.content().feelings.group.iter().flat_map(|group| group.words);
    Ok(Said { safe, feelings: words.filter(felt).map(|word| word.text).collect() })
}

fn asked(question: &Question, form: Side) -> Asked {
    match form {
        Side::Healing => question.healing,
        Side::Rebuilding => question.rebuilding,
        Side::Both => question.both,
    }
}

fn heading(scope: &Reading<'_>, question: &Question, form: Side) -> String {
    match (form, question.section) {
        (Side::Both, QuestionPart::Healing) => scope.words().check_in_healing(),
        (Side::Both, QuestionPart::Rebuilding) => scope.words().check_in_rebuilding(),
        _ => String::new(),
    }
}

/// What was said on one day.
struct Day<'a> {
    scope: &'a Reading<'a>,
    day: LocalDay,
    said: Vec<StoredAnswer>,
}

impl Day<'_> {
    fn has_said(&self, question: &str) -> bool {
        self.said.iter().any(|said| said.question == question)
    }

    fn value(&self, question: &str, item: &str) -> Option<i64> {
        self.said.iter().find(|said| said.question == question && said.item == item).map(|said| said.value)
    }

    fn body(&self, question: &'static Question) -> Result<QuestionBody> {
        Ok(match question.kind {
            QuestionKind::Scale => QuestionBody::Scale { choices: self.one(question, ONLY) },
            QuestionKind::Choice => QuestionBody::One { choices: self.one(question, ONLY) },
            QuestionKind::Choices => QuestionBody::Several { choices: self.several(question) },
            QuestionKind::Feelings => self.feelings(question),
            QuestionKind::Grains => self.grains(question)?,
            QuestionKind::Behaviours => self.behaviours(question),
            QuestionKind::Promises => QuestionBody::Promises { due: self.promises(question)? },
            QuestionKind::Tell => QuestionBody::Tell {
                choices: self.tell(question),
                note: disclosures::ops::note_of_check_in(self.scope, self.day)?.unwrap_or_default().into(),
            },
        })
    }

    /// The list of a question with the answer at the stored place chosen.
    fn one(&self, question: &Question, item: &str) -> Vec<ChoiceView> {
        let value = self.value(if item.is_empty() { question.id } else { BEHAVIOURS }, item);
        let chosen = |place: usize| value == i64::try_from(place).ok();
        question.answers.iter().enumerate().map(|(place, answer)| choice(answer, chosen(place))).collect()
    }

    fn several(&self, question: &Question) -> Vec<ChoiceView> {
        let offered = question.answers.iter().filter(|answer| !answer.faith || self.scope.settings.faith);
        let view = |answer: &Choice| {
            let chosen = self.value(question.id, answer.id).is_some();
            let ChoiceView { id, text, .. } = choice(answer, chosen);
            ChoiceView { id, text: self.scope.with_partner(&text), chosen }
        };
        offered.map(view).collect()
    }

    fn feelings(&self, question: &Question) -> QuestionBody {
        let content = self.scope.content().feelings;
        let word = |word: &Choice| {
            let value = self.value(FEELINGS, word.id);
            let strength =
                value.and_then(|value| usize::try_from(value - 1).ok()).and_then(|n| content.strengths.get(n));
            FeelingView {
                id: word.id.to_owned(),
                text: word.text.to_owned(),
                chosen: value.is_some(),
                strength: strength.map(|strength| strength.id.to_owned()),
            }
        };
        let groups = content.group.iter().map(|group| FeelingGroupView {
            text: group.text.to_owned(),
            words: group.words.iter().map(word).collect(),
        });
        QuestionBody::Feelings {
            groups: groups.collect(),
            strengths: content.strengths.iter().map(|strength| choice(strength, false)).collect(),
            max: question.max,
        }
    }

    fn grains(&self, question: &Question) -> Result<QuestionBody> {
        let areas = areas::store::all(self.scope.sql)?;
        let with_bowl = areas.iter().filter(|area| area.tracked && area.side.has_bowl());
        let view = |area: &areas::Area| {
            let said = answers::grains_said(self.scope, self.day, area)?;
            let line = bowl::store::of_check_in(self.scope.sql, area.id, self.day)?;
            let choices = question.answers.iter().zip(GrainsSaid::ALL);
            Ok(AreaQuestionView {
                area: area.key.clone(),
                name: area.name(self.scope.content()),
                note: area.note(self.scope.content()),
                series: area.series,
                small_shown: bowl::small_shown(area.level.unwrap_or(0)),
                choices: choices.map(|(answer, value)| choice(answer, said == Some(value))).collect(),
                why: line.and_then(|line| line.why).unwrap_or_default().into(),
            })
        };
        let areas: Vec<_> = with_bowl.map(view).collect::<Result<_>>()?;
        let words = self.scope.words();
        let (taken, added) = (words.check_in_grains_taken(), words.check_in_grains_added());
        let columns = vec![taken.clone(), taken, words.check_in_grains_nothing(), added.clone(), added];
        let said = areas.iter().map(|area| &area.choices);
        let rest = rest(said, words.check_in_grains_rest_all(), words.check_in_grains_rest());
        Ok(QuestionBody::Grains { areas, columns, rest })
    }

    fn behaviours(&self, question: &Question) -> QuestionBody {
        let line = |line: &Choice| LineQuestionView {
            id: line.id.to_owned(),
            text: line.text.to_owned(),
            choices: self.one(question, line.id),
        };
        let lines: Vec<_> = question.line.iter().map(line).collect();
        let words = self.scope.words();
        let said = lines.iter().map(|line| &line.choices);
        let rest = rest(said, words.check_in_lines_rest_all(), words.check_in_lines_rest());
        QuestionBody::Behaviours { lines, rest }
    }

    fn promises(&self, question: &Question) -> Result<Vec<DuePromiseView>> {
        let due = promises::ops::due_on(self.scope, self.day)?;
        let view = |promise: promises::DuePromise| {
            let kept = matches!(promise.answer, Some(PromiseAnswer::Kept | PromiseAnswer::KeptLate));
            let changed = matches!(promise.answer, Some(PromiseAnswer::Changed { .. }));
            let not_kept = match promise.answer {
                Some(PromiseAnswer::NotKept { known }) => Some(known),
                _ => None,
            };
            let chosen = |id: &str| match id {
                "kept" => kept,
                "not_kept" => not_kept.is_some(),
                _ => changed,
            };
            let known = |id: &str| match id {
                "told" => DisclosureStatus::Told,
                "found_out" => DisclosureStatus::FoundOut,
                _ => DisclosureStatus::NotToldYet,
            };
            let after = not_kept.map(|said| {
                question.after_not_kept.iter().map(|answer| choice(answer, said == Some(known(answer.id)))).collect()
            });
            DuePromiseView {
                promise: promise.id.to_string(),
                text: question.text.replace("{promise}", &promise.text).into(),
                choices: question.answers.iter().map(|answer| choice(answer, chosen(answer.id))).collect(),
                after_not_kept: after.unwrap_or_default(),
            }
        };
        Ok(due.into_iter().map(view).collect())
    }

    fn tell(&self, question: &Question) -> Vec<ChoiceView> {
        let said = self.value(TELL, ONLY);
        question.answers.iter().map(|answer| choice(answer, said == Some(i64::from(answer.id == "yes")))).collect()
    }
}

/// The button at the end of lines, by what was said in them.
fn rest<'a>(lines: impl Iterator<Item = &'a Vec<ChoiceView>>, all: String, some: String) -> RestView {
    let said: Vec<bool> = lines.map(|choices| choices.iter().any(|choice| choice.chosen)).collect();
    RestView { text: if said.contains(&true) { some } else { all }, open: said.contains(&false) }
}

fn choice(choice: &Choice, chosen: bool) -> ChoiceView {
    ChoiceView { id: choice.id.to_owned(), text: choice.text.to_owned(), chosen }
}
