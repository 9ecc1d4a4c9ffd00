//! The page of the report: what goes in, how much there is of it, and the file.

use serde::{Deserialize, Serialize};

use super::store::Written as Note;
use super::{Choice, Paper, Part, notes, told};
use crate::app::{App, Reading, Subject};
use crate::error::{Error, Problem, Result};
use crate::page::{
    Act, Acts, Body, Button, Domain, Field, Form, FormOption, Icon, Made, Outcome, Page, Route, Row, Tab, Values,
    key_of,
};
use crate::text;
use crate::written::Written;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ReportAct {
    /// Chooses what goes in.
    Choose,
    /// Picks single notes of a part.
    Pick {
        /// What is chosen besides, as it stands in the route.
        choice: String,
        /// Of which.
        part: Part,
    },
}

impl Acts for ReportAct {
    const DOMAIN: &'static str = "report";
}

/// The page.
pub(crate) const DOMAIN: Domain = Domain { name: ReportAct::DOMAIN, page, act };

/// The file: what is chosen stands in its name, and without one it is what is chosen at first.
pub(crate) const FILE: Made = Made { name: DOMAIN.name, bytes: |app, choice| app.read(|scope| bytes(scope, choice)) };

/// What the file is called unless the person calls it otherwise: it says to nobody what is in it (S45).
const FILE_NAME: &str = "notes.pdf";
/// Where the name is held that was typed: in no file.
const BY: &str = "report by";

/// So many letters tell a note from others in a list.
const BEGINNING: usize = 90;

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(DOMAIN.name)
}

fn chosen(scope: &Reading<'_>, choice: &str) -> Result<Choice> {
    if choice.is_empty() {
        return Ok(Choice::at_first(scope.today, scope.week_begins(), &scope.settings.country));
    }
    Choice::read(choice, scope.today)
}

fn bytes(scope: &Reading<'_>, choice: &str) -> Result<Vec<u8>> {
    told::written(scope, &chosen(scope, choice)?, scope.memory().get(BY).as_str())
}

fn act(app: &App, act: &Act, values: &Values) -> Result<Outcome> {
    if let ReportAct::Pick { choice, part } = act.read()? {
        let page = app.read(|scope| {
            let choice = notes::pick(scope, &chosen(scope, &choice)?, part, values.all_chosen("notes")?)?;
            page(scope, &Route::of(DOMAIN.name, &choice))
        })?;
        return Ok(Outcome { page: Some(page), ..Outcome::done() });
    }
    let page = app.read(|scope| {
        let paper = values.chosen("paper")?.unwrap_or_default();
        let paper = Paper::EVERY.into_iter().find(|known| key_of(known) == paper);
        let keys = values.all_chosen("pictures")?.iter().chain(values.all_chosen("words")?);
        let part = |key: &String| Part::every().find(|part| part.key() == *key);
        let parts: Option<Vec<_>> = keys.map(part).collect();
        let parts = parts.ok_or_else(|| Error::input("words", Problem::UnknownKey))?;
        let first = Choice::at_first(scope.today, scope.week_begins(), &scope.settings.country);
        let choice = Choice {
            from: values.day("from")?.unwrap_or(first.from),
            until: values.day("until")?.unwrap_or(first.until),
            paper: paper.unwrap_or(first.paper),
            ..first
        };
        let choice = notes::with_picked(scope, choice.with(parts).checked(scope.today)?);
        let by = text::optional("by", &values.text("by")?, text::NAME)?.unwrap_or_default();
        scope.memory().put(BY, Written::from(by));
        page(scope, &Route::of(DOMAIN.name, &choice))
    })?;
    Ok(Outcome { page: Some(page), ..Outcome::done() })
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let choice = chosen(scope, route.what())?;
    let row = |(part, count): (Part, String)| {
        let row = Row::new(part.key(), words.report_part(part.key())).second(count);
        Ok(match singly(scope, &choice, part)? {
            Some(form) => row.sheet(form),
            None => row,
        })
    };
    let inside = told::counts(scope, &choice)?.into_iter().map(row).collect::<Result<Vec<_>>>()?;
    let none = inside.is_empty();
    // Before anything is chosen no name stands there either.
    let by = if route.what().is_empty() { Written::new() } else { scope.memory().get(BY) };
    let page = Page::new(route.clone(), Tab::You, words.report_title())
        .lead(words.report_lead())
        .on(&[
            Subject::Settings,
            Subject::CheckIn,
            Subject::Bowl,
            Subject::Promises,
            Subject::Moments,
            Subject::Kept,
            Subject::Areas,
            Subject::Circle,
            Subject::Disclosures,
            Subject::Prompts,
        ])
        .text("careful", "", vec![words.report_careful().into()])
        .form("choose", words.report_choose(), form(scope, &choice, by))
        .rows("inside", words.report_inside(), inside, words.report_inside_none());
    if none {
        return Ok(page);
    }
    let file = format!("{}/{choice}", FILE.name);
    let save = Button::save_file(words.report_save(), &file, FILE_NAME, "application/pdf").icon(Icon::Export);
    Ok(page.section("save", "", Body::Buttons { buttons: vec![save] }))
}

/// The notes of a part, of which each goes in or stays out; `None` where it has none.
fn singly(scope: &Reading<'_>, choice: &Choice, part: Part) -> Result<Option<Form>> {
    let every = if Part::WORDS.contains(&part) { told::notes(scope, choice, part)? } else { Vec::new() };
    if every.is_empty() {
        return Ok(None);
    }
    let words = scope.words();
    let picked = choice.has_single(part).then(|| notes::of(scope, part));
    let keys = every.iter().map(|note| note.id.clone());
    let keys = keys.filter(|key| picked.as_ref().is_none_or(|picked| picked.contains(key))).collect();
    let option = |note: Note| {
        let line: String = note.text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(BEGINNING).collect();
        let text = note.day.map_or(line.clone(), |day| words.report_file_beside(words.date(day, scope.today), line));
        FormOption::new(note.id, text)
    };
    let options = every.into_iter().map(option).collect();
    let does = ReportAct::Pick { choice: choice.to_string(), part }.token();
    Ok(Some(
        Form::new(format!("report {}", part.key()), words.report_show(), does)
            .title(words.report_part(part.key()))
            .lead(words.report_singly())
            .fleeting()
            .field(Field::some_of("notes", words.report_notes(), options, keys)),
    ))
}

fn form(scope: &Reading<'_>, choice: &Choice, by: Written) -> Form {
    let words = scope.words();
    let options =
        |parts: &[Part]| parts.iter().map(|part| FormOption::new(part.key(), words.report_part(part.key()))).collect();
    let keys = |parts: &[Part]| parts.iter().filter(|part| choice.has(**part)).map(|part| part.key()).collect();
    let papers = Paper::EVERY.map(|paper| FormOption::new(key_of(&paper), words.report_paper_of(key_of(&paper))));
    let day = |key: &str, label: String, day| {
        Field::day(key, label, scope, (None, Some(scope.today)), String::new(), Some(day))
    };
    // What is chosen stands in the route; the name in memory alone.
    Form::new("report", words.report_show(), ReportAct::Choose.token())
        .fleeting()
        .field(day("from", words.report_from(), choice.from))
        .field(day("until", words.report_until(), choice.until))
        .field(Field::some_of("pictures", words.report_pictures(), options(&Part::PICTURES), keys(&Part::PICTURES)))
        .field(
            Field::some_of("words", words.report_words(), options(&Part::WORDS), keys(&Part::WORDS))
                .note(words.report_words_note()),
        )
        .field(Field::one_of("paper", words.report_paper(), papers.into(), key_of(&choice.paper)))
        .field(Field::text("by", words.report_by(), (1, text::NAME), by).note(words.report_by_note()))
}
