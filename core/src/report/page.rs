//! The page of the report: what goes in, how much there is of it, and the file.

use serde::{Deserialize, Serialize};

use super::{Choice, Paper, Part, told};
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
    let ReportAct::Choose = act.read()?;
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
        let choice = choice.with(parts).checked(scope.today)?;
        let by = text::optional("by", &values.text("by")?, text::NAME)?.unwrap_or_default();
        scope.memory().put(BY, Written::from(by));
        page(scope, &Route::of(DOMAIN.name, &choice))
    })?;
    Ok(Outcome { page: Some(page), ..Outcome::done() })
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let words = scope.words();
    let choice = chosen(scope, route.what())?;
    let row = |(part, count): (Part, String)| Row::new(part.key(), words.report_part(part.key())).second(count);
    let inside: Vec<_> = told::counts(scope, &choice)?.into_iter().map(row).collect();
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
