//! The pages of the people to call: all of them, and one with what belongs to sessions.

use serde::{Deserialize, Serialize};

use super::store::{self, Note};
use super::{MOST_PEOPLE, PersonDraft, PersonView, Relation, ready, views};
use crate::app::{App, Held, Reading, Subject};
use crate::clock::{DAYS_AHEAD, LocalDay, WallTime};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{
    Acts, Body, Button, By, Domain, Due, Field, Form, Icon, Outcome, Page, Route, Row, Tab, Values, Weight,
};
use crate::text;
use crate::written::Written;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CircleAct {
    /// Adds someone.
    Add,
    /// Changes what is written about someone.
    Change(Id),
    /// One place up in the list.
    Up(Id),
    /// One place down in the list.
    Down(Id),
    /// Deletes someone with all questions and notes.
    Delete(Id),
    /// Says when the next session is.
    Session(Id),
    /// Writes down a question for it.
    Ask(Id),
    /// Puts one of the questions to choose from on the list, or takes it off.
    Tick(Id, String),
    /// Takes a question off the list.
    DeleteQuestion(Id),
    /// Writes the note after a session of the day that was chosen.
    Note(Id),
    /// Changes what stands in the note after the session of a day.
    ChangeNote(Id, LocalDay),
    /// Deletes a note.
    DeleteNote(Id),
}

impl Acts for CircleAct {
    const DOMAIN: &'static str = "circle";
}

/// The people to call.
pub(crate) const DOMAIN: Domain =
    Domain { name: CircleAct::DOMAIN, page, act: |app, what, values| act(app, what.read()?, values) };

const SUBJECTS: [Subject; 3] = [Subject::Circle, Subject::Settings, Subject::Areas];

/// The route of all of them.
pub(crate) fn route() -> Route {
    Route::to(CircleAct::DOMAIN)
}

/// The route of one of them.
pub(crate) fn route_of(id: Id) -> Route {
    Route::of(CircleAct::DOMAIN, id)
}

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    if route.what().is_empty() { everyone(scope) } else { one(scope, route.id()?) }
}

fn act(app: &App, act: CircleAct, values: &Values) -> Result<Outcome> {
    match act {
        CircleAct::Add => app.add_person(draft(values)?)?,
        CircleAct::Change(id) => app.change_person(id, draft(values)?)?,
        CircleAct::Up(id) => moved(app, id, true)?,
        CircleAct::Down(id) => moved(app, id, false)?,
        CircleAct::Delete(id) => app.delete_person(id)?,
        CircleAct::Session(id) => app.set_next_session(id, values.day("day")?, values.time("time")?)?,
        CircleAct::Ask(id) => app.add_session_question(id, values.text("question")?.into_string())?,
        CircleAct::Tick(id, key) => ready::tick(app, id, &key)?,
        CircleAct::DeleteQuestion(id) => app.delete_session_question(id)?,
        CircleAct::Note(id) => {
            let day = values.day("day")?.ok_or_else(|| Error::input("day", Problem::Empty))?;
            write_note(app, id, day, values)?;
        }
        CircleAct::ChangeNote(id, day) => write_note(app, id, day, values)?,
        CircleAct::DeleteNote(id) => app.delete_session_note(id)?,
    }
    Ok(Outcome::done())
}

fn write_note(app: &App, person: Id, day: LocalDay, values: &Values) -> Result<()> {
    let text = |key: &str| values.text(key).map(Written::into_string);
    app.write_session_note(person, day, text("take_with_me")?, text("leave_there")?)
}

/// How many there are, for the row that leads here.
pub(crate) fn fact(scope: &Reading<'_>) -> Result<String> {
    let people = store::count(scope.sql)?;
    Ok(if people == 0 { String::new() } else { scope.words().circle_count(people) })
}

/// A session is on this day, by the person's own word.
pub(crate) fn due(scope: &Reading<'_>) -> Result<Option<Due>> {
    let people = scope.where_held(Held::People, store::all)?;
    let with = people.iter().find(|person| person.session_day == Some(scope.today));
    let words = scope.words();
    Ok(with.map(|person| Due {
        icon: Icon::People,
        text: words.circle_title(),
        second: words.kept_due_by_day(),
        route: route_of(person.id),
        by: By::Day,
        set_on: scope.today,
    }))
}

fn moved(app: &App, id: Id, up: bool) -> Result<()> {
    let mut ids: Vec<_> = app.read(|scope| store::all(scope.sql))?.into_iter().map(|person| person.id).collect();
    let at = ids.iter().position(|other| *other == id).ok_or(Error::NotFound("person"))?;
    let to = if up { at.saturating_sub(1) } else { (at + 1).min(ids.len() - 1) };
    ids.swap(at, to);
    app.order_people(ids)
}

fn draft(values: &Values) -> Result<PersonDraft> {
    let relation = values.chosen("relation")?.map_or(Ok(Relation::default()), str::parse)?;
    let [name, phone, message, note] = ["name", "number", "message_number", "note"].map(|key| values.text(key));
    Ok(PersonDraft { name: name?, relation, phone: phone?, message: message?, note: note? })
}

fn everyone(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let people = views::people(scope)?;
    let last = people.len().saturating_sub(1);
    let callable = people.iter().any(|person| person.call.is_some());
    let row = |(at, person): (usize, &PersonView)| {
        let move_to = |text: String, act: CircleAct| Button::act(text, act.token()).weight(Weight::Word);
        let second = [person.relation_text.as_str(), &person.next];
        let mut row = Row::new(person.id, person.person.name.clone())
            .second(second.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"))
            .spoken(person.spoken.clone())
            .go(route_of(person.id));
        row.buttons = calls(scope, person);
        if at > 0 {
            row = row.menu(move_to(words.app_move_up(), CircleAct::Up(person.id)));
        }
        if at < last {
            row = row.menu(move_to(words.app_move_down(), CircleAct::Down(person.id)));
        }
        row.menu(edit(scope, person)).menu(delete(scope, person))
    };
    let rows = people.iter().enumerate().map(row).collect();
    let mut page = Page::new(route(), Tab::You, words.circle_title())
        .lead(words.circle_private())
        .on(&SUBJECTS)
        .rows("people", "", rows, words.empty_circle())
        .quiet("none", if callable { String::new() } else { words.circle_none_to_call() })
        // As on Help (R6).
        .quiet("call note", if callable { scope.content().safety.call_note } else { "" });
    if people.len() < MOST_PEOPLE as usize {
        let form = person_form(scope, "person", &PersonDraft::default(), CircleAct::Add);
        page = page.foot(Button::sheet(words.app_add(), form).icon(Icon::Add));
    }
    Ok(page)
}

/// Call and message; neither without a number.
pub(crate) fn calls(scope: &Reading<'_>, person: &PersonView) -> Vec<Button> {
    let words = scope.words();
    let call = person.call.clone().map(|address| (words.circle_call(), address, Icon::Call));
    let message = person.message.clone().map(|address| (words.circle_message(), address, Icon::Message));
    let button = |(text, address, icon): (String, Written, Icon)| {
        let spoken = words.circle_spoken_button(&text, &person.person.name);
        Button::open(text, address).icon(icon).spoken(spoken)
    };
    call.into_iter().chain(message).map(button).collect()
}

fn edit(scope: &Reading<'_>, person: &PersonView) -> Button {
    let form = person_form(scope, &format!("person {}", person.id), &person.person, CircleAct::Change(person.id));
    Button::sheet(scope.words().app_edit(), form).weight(Weight::Word)
}

fn delete(scope: &Reading<'_>, person: &PersonView) -> Button {
    let words = scope.words();
    Button::delete(words.app_delete(), person.person.name.clone(), CircleAct::Delete(person.id).token(), words)
}

fn person_form(scope: &Reading<'_>, key: &str, person: &PersonDraft, act: CircleAct) -> Form {
    let words = scope.words();
    Form::new(key, words.app_save(), act.token())
        .title(if person.name.is_empty() { words.circle_title().into() } else { person.name.clone() })
        .lead(words.circle_private())
        .field(
            Field::text("name", words.circle_name(), (1, text::NAME), person.name.clone())
                .hint(words.circle_name_hint()),
        )
        .field(Field::one_of("relation", words.circle_kind(), views::relations(scope), person.relation.as_str()))
        .field(Field::phone("number", words.circle_number(), person.phone.clone()))
        .field(
            Field::phone("message_number", words.circle_message_number(), person.message.clone())
                .hint(words.circle_message_number_hint()),
        )
        .field(Field::text("note", words.circle_notes(), (2, text::NOTE), person.note.clone()))
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let stored = store::find(scope.sql, id)?.ok_or(Error::NotFound("person"))?;
    // A day that has passed is nothing to speak of; the questions wait on.
    let day = stored.session_day.filter(|day| *day >= scope.today);
    let time = stored.session_time.filter(|_| day.is_some());
    let heading = match (day.map(|day| words.date(day, scope.today)), time) {
        (Some(date), Some(time)) => words.circle_next_session(date, words.clock(time)),
        (Some(date), None) => words.circle_next_session_day(date),
        (None, _) => words.circle_next_session_open(),
    };
    let person = views::view(scope, stored);
    let mut page = Page::new(route_of(id), Tab::You, person.person.name.clone())
        .lead(person.relation_text.clone())
        .on(&SUBJECTS)
        .quiet("number", person.person.phone.clone());
    if !person.person.note.is_empty() {
        page = page.text("note", "", vec![person.person.note.clone()]);
    }
    let buttons = calls(scope, &person);
    if !buttons.is_empty() {
        page = page.section("calls", "", Body::Buttons { buttons });
    }
    let questions = store::questions(scope.sql, id)?.into_iter().map(|(question, text)| {
        let act = CircleAct::DeleteQuestion(question).token();
        let delete = Button::delete(words.app_delete(), text.as_str(), act, words);
        Row::new(question, text).menu(delete)
    });
    page =
        page.rows("questions", heading, questions.collect(), String::new()).form("ask", "", question_form(scope, id));
    let ready = ready::rows(scope, id, person.person.relation)?;
    if !ready.is_empty() {
        page = page.folded("ready", words.circle_ready(), ready);
    }
    page = page.section("session", "", Body::Buttons { buttons: vec![session_button(scope, id, day, time)] });
    let notes = store::notes(scope.sql, id)?.into_iter().map(|note| note_row(scope, id, note)).collect();
    page = page
        .rows_if_any("notes", words.circle_notes_after(), notes)
        .foot(Button::sheet(words.circle_write_note(), note_form(scope, id, None)))
        .foot(edit(scope, &person))
        .foot(delete(scope, &person));
    Ok(page)
}

fn question_form(scope: &Reading<'_>, id: Id) -> Form {
    let words = scope.words();
    Form::new(format!("question {id}"), words.app_add(), CircleAct::Ask(id).token()).field(Field::text(
        "question",
        words.circle_add_question(),
        (1, text::SENTENCE),
        "",
    ))
}

fn session_button(scope: &Reading<'_>, id: Id, day: Option<LocalDay>, time: Option<WallTime>) -> Button {
    let words = scope.words();
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    let form = Form::new(format!("session {id}"), words.app_save(), CircleAct::Session(id).token())
        .title(words.circle_session_day())
        .field(Field::day("day", words.circle_session_day(), scope, days, words.circle_session_none(), day))
        .field(Field::time("time", words.circle_session_time(), words.circle_session_no_time(), time));
    Button::sheet(words.circle_session_day(), form)
}

/// A new note is of a day that is chosen; one that stands keeps its day.
fn note_form(scope: &Reading<'_>, person: Id, note: Option<(&Note, &str)>) -> Form {
    let words = scope.words();
    let form = if let Some((note, heading)) = note {
        let act = CircleAct::ChangeNote(person, note.day).token();
        Form::new(format!("session-note {}", note.id), words.app_save(), act).title(heading)
    } else {
        let until = (None, Some(scope.today));
        let day = Field::day("day", words.circle_session_day(), scope, until, String::new(), Some(scope.today));
        let act = CircleAct::Note(person).token();
        Form::new(format!("session-note {person}"), words.app_save(), act).title(words.circle_write_note()).field(day)
    };
    let part = |key: &str, label: String, text: Option<&String>| {
        Field::text(key, label, (3, text::NOTE), text.map_or("", String::as_str))
    };
    let (take, leave) = note.map_or((None, None), |(note, _)| (note.take_with_me.as_ref(), note.leave_there.as_ref()));
    form.field(part("take_with_me", words.circle_take_with_me(), take)).field(part(
        "leave_there",
        words.circle_leave_there(),
        leave,
    ))
}

/// "After the session of Thursday, 12 November", with what was taken and left.
fn note_row(scope: &Reading<'_>, person: Id, note: Note) -> Row {
    let words = scope.words();
    let heading = words.circle_after_session(words.date(note.day, scope.today));
    let form = note_form(scope, person, Some((&note, &heading)));
    let delete = CircleAct::DeleteNote(note.id).token();
    let said: Vec<_> = note.take_with_me.into_iter().chain(note.leave_there).collect();
    Row::new(note.id, heading.as_str()).second(said.join("\n")).sheet(form).menu(Button::delete(
        words.app_delete(),
        heading,
        delete,
        words,
    ))
}
