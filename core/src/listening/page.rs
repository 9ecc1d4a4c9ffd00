//! The pages of listening outside a talk: how it goes, the preparing forms, and what is kept.

use super::acts::{ListeningAct, act};
use super::{store, talk_page};
use crate::app::{Reading, Subject};
use crate::error::Result;
use crate::ids::Id;
use crate::kept::acts::{KeptAct, WHOLE};
use crate::kept::{self, Practice, examples, page as shared};
use crate::page::{Acts, Button, Domain, Field, Form, Icon, Outcome, Page, Route, Row, Weight};
use crate::{hard_day, text};

const PRACTICE: Practice = Practice::Listening;
const SORTS: [&str; 3] = ["kept", "speak", "listen"];
const SPEAK: [&str; 6] = ["say", "noticed", "felt", "like", "stop", "after"];
const LISTEN: [&str; 4] = ["hard", "hurts", "defend", "can_hear"];
/// What of it: the talk at the table.
const TALK: &str = "talk";

/// How it goes, the talk, and one thing that is kept.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| match route.what() {
        "" => list(scope),
        TALK => talk_page::page(scope, talk_route()),
        _ => one(scope, route.id()?),
    },
    act: |app, what, values| -> Result<Outcome> { act(app, &what.read()?, values) },
    ..shared::domain(PRACTICE)
};

/// Its route.
pub(crate) fn route() -> Route {
    shared::route(PRACTICE)
}

pub(super) fn talk_route() -> Route {
    Route::of(PRACTICE.as_str(), TALK)
}

/// The parts of a preparing form; `None` for no such form.
pub(super) fn parts(sort: &str) -> Option<&'static [&'static str]> {
    match sort {
        "speak" => Some(&SPEAK),
        "listen" => Some(&LISTEN),
        _ => None,
    }
}

pub(super) fn new(route: Route, title: String) -> Page {
    shared::new(PRACTICE, route, title).on(&[Subject::Kept, Subject::Settings, Subject::HardDay])
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let talk = store::read(scope.sql, scope.at)?;
    let for_two = examples::for_two(scope);
    let rests = hard_day::ops::resting(scope)?.is_some();
    let lead = if for_two { words.listening_text() } else { words.listening_text_alone() };
    // Fear comes first, then when it is not the time.
    let mut page = new(route(), words.listening_title())
        .lead(lead)
        .quiet("safe", scope.content().safety.both_safe)
        .quiet("not", words.listening_when_not());
    if let Some(talk) = talk {
        let fact = if talk.pause.is_some() { words.listening_open_paused() } else { words.listening_open_fact() };
        let row = Row::new("talk", words.listening_open()).icon(Icon::Listening).second(fact).go(talk_route());
        page = page.rows("open", "", vec![row], String::new());
    } else if for_two && !rests {
        let begin = Button::go(words.listening_begin(), talk_route()).icon(Icon::Listening).weight(Weight::Main);
        page = page.foot(begin);
    }
    // Nothing is shown to work on while one rests.
    if !rests {
        let form = |sort: &str| Row::new(sort, words.listening_as(sort)).sheet(prepare_form(scope, sort));
        page = page.rows("alone", words.listening_alone(), ["speak", "listen"].map(form).into(), String::new());
    }
    let headings = SORTS.map(|sort| (sort, words.listening_sort(sort)));
    shared::lists(scope, page, PRACTICE, &headings, words.listening_empty())
}

fn prepare_form(scope: &Reading<'_>, sort: &str) -> Form {
    let words = scope.words();
    let form = Form::new(format!("listening {sort}"), words.app_save(), ListeningAct::Prepare(sort.to_owned()).token())
        .title(words.listening_as(sort))
        .lead(words.listening_any());
    let part =
        |form: Form, part: &&str| form.field(Field::text(part, words.listening_part(*part), (2, text::SENTENCE), ""));
    let mut form = parts(sort).unwrap_or_default().iter().fold(form, part);
    if let Some(last) = form.fields.last_mut() {
        last.note = words.listening_is_it_safe();
    }
    form
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept = kept::of(scope, PRACTICE, id)?;
    let change = Form::new(format!("listening {id}"), words.app_save(), KeptAct::Change(id).token())
        .lead(words.kept_private())
        .field(Field::text("text", words.kept_own_words(), (6, WHOLE), kept.words.as_str()));
    shared::one(scope, &kept, words.listening_sort_of_one(kept.sort.as_str()), change, |page| {
        Ok(page.quiet("felt", kept.more.as_str()))
    })
}
