use serde::{Deserialize, Serialize};

use super::{LATEST, LETTERS, SHOWN};
use crate::app::{App, Reading, Subject};
use crate::error::{Error, Problem, Result};
use crate::fit::Ground;
use crate::ids::Id;
use crate::kept::acts::{KeptAct, change, line, note};
use crate::kept::{self, Kept, Line, Practice, Waiting, examples, page, store};
use crate::page::{
    Acts, Body, Button, Choice, Domain, Due, Field, Form, FormOption, Icon, Layout, Outcome, Page, Route, Row, Values,
};
use crate::{areas, hard_day, search, text};

const PRACTICE: Practice = Practice::Lessons;
const SAID: [&str; 5] = ["loud", "doubted", "quieter", "gone", "back"];

/// What can be done beside what all practices have.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum LessonsAct {
    /// Writes down what speaks for what is true.
    Speak(Id),
    /// Ties a note to it that stands elsewhere.
    Link(Id),
}

impl Acts for LessonsAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// All lessons, and one.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { list(scope) } else { one(scope, route.id()?) },
    act: |app, what, values| act(app, what.read()?, values),
    ..page::domain(PRACTICE)
};

fn act(app: &App, act: LessonsAct, values: &Values) -> Result<Outcome> {
    match act {
        LessonsAct::Speak(id) => change(app, id, page::noted, |scope, kept| {
            let words = text::required("note", &values.text("note")?, text::SENTENCE)?;
            note(scope, kept, Line { words, ..line(scope, id, "speaks")? }).map(Some)
        }),
        LessonsAct::Link(id) => change(app, id, page::noted, |scope, kept| {
            let name = values.chosen("note")?.unwrap_or_default().to_owned();
            if linked(scope, &name)?.is_none() {
                return Err(Error::input("note", Problem::UnknownKey));
            }
            note(scope, kept, Line { then: name, ..line(scope, id, "speaks")? }).map(Some)
        }),
    }
}

/// The note with this name, what it is and its words; `None` when it is gone.
fn linked(scope: &Reading<'_>, name: &str) -> Result<Option<(Route, String, String)>> {
    let note = name.split_once('-').and_then(|(kind, id)| Some((kind.parse().ok()?, id.parse().ok()?)));
    let Some((kind, id)) = note else { return Ok(None) };
    let whole = search::ops::whole(scope, kind, id)?;
    Ok(whole.map(|(what, text)| (search::note::route(kind, id), what, text)))
}

/// A lesson shows notes that stand elsewhere.
const NOTES: [Subject; 10] = [
    Subject::Kept,
    Subject::Settings,
    Subject::Areas,
    Subject::Bowl,
    Subject::Prompts,
    Subject::Cards,
    Subject::Promises,
    Subject::Disclosures,
    Subject::Moments,
    Subject::Circle,
];

fn short(text: &str) -> String {
    let text = text.replace('\n', " ");
    let line: String = text.chars().take(LETTERS).collect();
    if line.len() < text.len() { format!("{line} …") } else { line }
}

fn form(scope: &Reading<'_>, key: String, act: &KeptAct, [text, more, source]: [&str; 3]) -> Form {
    let words = scope.words();
    let mut form = page::form(scope, key, act, text).title(words.lessons_new());
    form.fields[0].label = words.lessons_taught();
    form.fields.insert(1, Field::text("source", words.lessons_source(), (1, text::SENTENCE), source));
    form.fields.insert(2, Field::text("more", words.lessons_true(), (3, text::SENTENCE), more));
    form
}

/// What of it has its day: its name alone, as no text of a lesson stands on Today (design.md 47).
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    page::due(scope, waiting, PRACTICE, (Icon::Lesson, scope.words().lessons_title()), None)
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let new = page::new(PRACTICE, page::route(PRACTICE), words.lessons_title())
        .on(&[Subject::Kept, Subject::Settings, Subject::HardDay])
        .lead(words.lessons_text());
    let page = page::lists(scope, new, PRACTICE, &[("", words.lessons_open())], words.lessons_empty())?;
    let add = KeptAct::Add(PRACTICE, "lesson".to_owned(), String::new());
    // Two at a time, others on another day; none on a hard day, and none while the hurt is new.
    let fitting: Vec<_> = examples::fitting(scope, PRACTICE, None).collect();
    let offered = Ground::now(scope, &areas::store::all(scope.sql)?)?.offers(PRACTICE);
    let shown = if !offered || hard_day::ops::resting(scope)?.is_some() { 0 } else { SHOWN };
    let first = usize::try_from(scope.today.epoch_days().unsigned_abs()).unwrap_or(0) * SHOWN;
    let shown = (first..first + shown).filter_map(|at| fitting.get(at % fitting.len().max(1))).enumerate();
    let examples = shown.filter_map(|(at, example)| {
        let [text, more, ..] = example.lines else { return None };
        Some((*text, form(scope, format!("lesson {at}"), &add, [text, more, ""])))
    });
    let page = page::examples(scope, page, examples);
    Ok(page.foot(Button::sheet(words.lessons_new(), form(scope, "lesson".to_owned(), &add, [""; 3])).icon(Icon::Add)))
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept = kept::of(scope, PRACTICE, id)?;
    let texts = [kept.words.as_str(), &kept.more, &kept.source];
    let change = form(scope, format!("lesson {id}"), &KeptAct::Change(id), texts);
    page::one(scope, &kept, words.lessons_title(), change, |page| {
        let (speaks, said): (Vec<_>, Vec<_>) =
            store::lines(scope.sql, id)?.into_iter().partition(|line| line.said == "speaks");
        let page = page.on(&NOTES);
        let mut rows = Vec::new();
        for line in &speaks {
            let day = words.day_heading(line.day, scope.today);
            let row = if line.then.is_empty() {
                Row::new(line.id, line.words.as_str()).second(day)
            } else {
                // A note that is gone leaves nothing behind.
                let Some((route, what, text)) = linked(scope, &line.then)? else { continue };
                Row::new(line.id, short(&text)).second(what).go(route)
            };
            rows.push(page::deletable(scope, row, line));
        }
        let strength = |key: &str| {
            let chosen = said.first().is_some_and(|line| line.said == key);
            let act = (!chosen).then(|| KeptAct::Note(id, key.to_owned()).token());
            Choice::new(key, words.lessons_said(key), chosen, act)
        };
        let before = said.iter().skip(1);
        let before = before.map(|line| {
            (line.day, page::line(scope, line, words.lessons_said(line.said.as_str()), String::new(), vec![]))
        });
        let part = |page: Page, key: &str, heading: String, text: &str| {
            if text.is_empty() { page } else { page.text(key, heading, vec![text.into()]) }
        };
        let page = part(page, "source", words.lessons_source(), &kept.source);
        Ok(part(page, "true", words.lessons_true(), &kept.more)
            .rows("speaks", words.lessons_speaks(), rows, words.lessons_speaks_empty())
            .section("speak", "", Body::Buttons { buttons: speak_buttons(scope, &kept)? })
            .choices("strength", words.lessons_strength(), Layout::List, SAID.map(strength).into())
            .by_month("before", words.lessons_before(), words, before.collect()))
    })
}

fn speak_buttons(scope: &Reading<'_>, kept: &Kept) -> Result<Vec<Button>> {
    let (words, id) = (scope.words(), kept.id);
    let own = Form::new(format!("speaks {id}"), words.app_save(), LessonsAct::Speak(id).token())
        .title(words.lessons_add())
        .field(Field::text("note", words.lessons_speaks(), (2, text::SENTENCE), ""));
    let mut buttons = vec![Button::sheet(words.lessons_add(), own)];
    let mut options = Vec::new();
    for (kind, note) in search::store::latest(scope.sql, LATEST)? {
        let name = format!("{}-{note}", kind.as_str());
        if let Some((what, text)) = search::ops::whole(scope, kind, note)? {
            options.push(FormOption::new(name, format!("{what}: {}", short(&text))));
        }
    }
    if let Some(first) = options.first().map(|option| option.key.clone()) {
        let link = Form::new(format!("link {id}"), words.app_save(), LessonsAct::Link(id).token())
            .title(words.lessons_link())
            .field(Field::one_of("note", words.lessons_note(), options, first));
        buttons.push(Button::sheet(words.lessons_link(), link));
    }
    Ok(buttons)
}
