//! The page of a week, and what can be done there.

use serde::{Deserialize, Serialize};

use super::{Week, behaviours, earlier, kept_of, note, now, said};
use crate::app::{App, Reading, Subject, Writing};
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::kept::acts::{KeptAct, line};
use crate::kept::{self, Kept, Line, Practice, examples, page, store};
use crate::page::{
    Acts, Body, Button, By, Choice, Domain, Due, Field, Form, FormOption, Icon, Layout, Outcome, Page, Row, TextStyle,
    Values,
};
use crate::{areas, circle, hard_day, text};

const PRACTICE: Practice = Practice::Week;
const SORT: &str = "review";
const THANKS: &str = "thanks";
const CLOSED: &str = "closed";
const TOPIC: &str = "topic";
/// What stands before a topic that is heavy.
const HEAVY: &str = "heavy_";
/// Most thanks of a week.
const MOST_THANKS: usize = 3;
const BEGINNINGS: [&str; 5] = ["glad", "helped", "noticed", "myself", "someone"];
/// Topics, with whether they need two, and the area without which they are not there.
const TOPICS: [(&str, bool, Option<&str>); 9] = [
    ("plan", true, None),
    ("small", false, None),
    ("liked", false, None),
    ("money", false, Some("money")),
    ("time", true, None),
    ("children", false, Some("children")),
    ("rest", false, None),
    ("therapist", false, None),
    ("nothing", false, None),
];

/// What can be done, each of the week that begins on a day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WeekAct {
    /// Writes one thing down that the person is thankful for.
    Thank(LocalDay),
    /// Says what there is to talk about.
    Topic(LocalDay, String),
    /// Puts the topic on the list for the next session with someone.
    List(String, Id),
    /// That was the week.
    Close(LocalDay),
}

impl Acts for WeekAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// The week that is looked at now, and one of those before.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| {
        if route.what().is_empty() {
            return one(scope, now(scope), true);
        }
        let begins = kept::of(scope, PRACTICE, route.id()?)?.stands.by_day;
        let begins = begins.ok_or(Error::Stored("week"))?;
        one(scope, Week { begins }, begins == now(scope).begins)
    },
    act: |app, what, values| match what.read()? {
        WeekAct::Thank(day) => thank(app, day, values),
        WeekAct::Topic(day, topic) => say(app, day, &topic),
        WeekAct::List(topic, person) => list(app, &topic, person),
        WeekAct::Close(day) => close(app, day),
    },
    ..page::domain(PRACTICE)
};

/// The week has its day from its last one on, where something was written in it and it was not closed.
pub(crate) fn due(scope: &Reading<'_>) -> Result<Option<Due>> {
    let (words, week) = (scope.words(), now(scope));
    let lines = lines(scope, week)?;
    if lines.iter().any(|line| line.said == CLOSED) || !said::is_written(scope, week)? {
        return Ok(None);
    }
    let (text, second, route) = (words.week_title(), words.week_due(), page::route(PRACTICE));
    let by = By::Rhythm(week.ends());
    Ok(Some(Due { icon: Icon::Week, text, second, route, by, set_on: week.begins }))
}

/// The last day of the week that is looked at now, where the look at it was closed: nothing calls for it until the next one.
pub(crate) fn closed(scope: &Reading<'_>) -> Result<Option<LocalDay>> {
    let week = now(scope);
    Ok(lines(scope, week)?.iter().any(|line| line.said == CLOSED).then(|| week.ends()))
}

fn lines(scope: &Reading<'_>, week: Week) -> Result<Vec<Line>> {
    kept_of(scope, PRACTICE, SORT, week)?.map_or(Ok(Vec::new()), |kept| store::lines(scope.sql, kept.id))
}

/// The topics that fit: those that need two stand where there are two, children and money where they are tracked.
fn topics(scope: &Reading<'_>) -> Result<impl Iterator<Item = &'static str>> {
    let (two, areas) = (examples::for_two(scope), areas::store::all(scope.sql)?);
    let tracked = move |key: &str| areas.iter().any(|area| area.tracked && area.key == key);
    let fits = move |(_, for_two, area): &(_, bool, Option<&str>)| (two || !for_two) && area.is_none_or(&tracked);
    Ok(TOPICS.into_iter().filter(fits).map(|(topic, ..)| topic))
}

fn one(scope: &Reading<'_>, week: Week, is_now: bool) -> Result<Page> {
    let (words, lines) = (scope.words(), lines(scope, week)?);
    let kept = kept_of(scope, PRACTICE, SORT, week)?;
    let date = |day| words.date(day, scope.today);
    let route = kept.as_ref().filter(|_| !is_now).map_or_else(|| page::route(PRACTICE), page::route_of);
    let sentences = said::of(scope, week)?.into_iter().map(Into::into).collect();
    let page = page::new(PRACTICE, route, words.week_title())
        .on(&[
            Subject::Kept,
            Subject::Settings,
            Subject::Areas,
            Subject::CheckIn,
            Subject::Bowl,
            Subject::Promises,
            Subject::Disclosures,
            Subject::Circle,
        ])
        .lead(words.week_text())
        .quiet("fear", words.kept_fear())
        .text("said", words.week_of(date(week.begins), date(week.ends())), sentences);
    // Nothing is shown to work on while one rests.
    if hard_day::ops::resting(scope)?.is_some() {
        return Ok(page);
    }
    let thanks: Vec<_> = lines.iter().filter(|line| line.said == THANKS).collect();
    let mut page = thanks_of(scope, page, week, &thanks);
    let topic = lines.iter().find(|line| line.said == TOPIC && !line.then.is_empty());
    let choice = |key: &'static str| {
        let chosen = topic.is_some_and(|line| is_about(line) == key);
        let act = match lines.iter().find(|line| line.said == TOPIC) {
            Some(line) => KeptAct::Then(line.id, key.to_owned()).token(),
            None => WeekAct::Topic(week.begins, key.to_owned()).token(),
        };
        Choice::new(key, words.week_topic_of(key), chosen, (!chosen).then_some(act))
    };
    page = page.choices("topic", words.week_topic(), Layout::List, topics(scope)?.map(choice).collect());
    if let Some(line) = topic {
        page = heavy(scope, page, line)?;
    }
    if examples::for_two(scope) {
        let questions = [
            words.week_question_light(),
            words.week_question_heavy(),
            words.week_question_easier(),
            words.week_question_alone(),
        ];
        let body = Body::Text { lines: questions.map(Into::into).into(), style: TextStyle::Points };
        page = page.section("questions", words.week_questions(), body);
    }
    let row = Row::new("behaviours", words.behaviours_title()).icon(Icon::Behaviours).go(behaviours::route());
    page = page.rows("more", "", vec![row], String::new());
    let closed = lines.iter().any(|line| line.said == CLOSED);
    if closed {
        page = page.quiet("closed", words.week_closed());
    } else if is_now {
        page = page.foot(Button::act(words.week_close(), WeekAct::Close(week.begins).token()));
    }
    if is_now { earlier(scope, page, (PRACTICE, SORT), week) } else { Ok(deletable(scope, page, kept.as_ref())) }
}

fn deletable(scope: &Reading<'_>, page: Page, kept: Option<&Kept>) -> Page {
    let words = scope.words();
    let Some(kept) = kept else { return page };
    let act = KeptAct::Delete(kept.id).token();
    page.foot(Button::delete(words.app_delete(), words.week_title(), act, words).icon(Icon::Delete))
}

fn thanks_of(scope: &Reading<'_>, page: Page, week: Week, thanks: &[&Line]) -> Page {
    let words = scope.words();
    let row = |line: &&Line| page::deletable(scope, Row::new(line.id, line.words.as_str()), line);
    let page = page
        .rows("thanks", words.week_thanks(), thanks.iter().map(row).collect(), words.week_thanks_text())
        .quiet("thanks note", words.week_thanks_foot());
    if thanks.len() >= MOST_THANKS {
        return page;
    }
    let options = BEGINNINGS.map(|begin| FormOption::new(begin, words.week_thanks_of(begin)));
    let form = Form::new(format!("thanks {}", week.begins), words.app_save(), WeekAct::Thank(week.begins).token())
        .title(words.week_thanks_add())
        .lead(words.kept_private())
        .field(Field::one_of("begin", words.week_thanks_begin(), options.into(), BEGINNINGS[0]))
        .field(Field::text("more", words.week_thanks_more(), (2, text::LINE), ""));
    page.section("thank", "", Body::Buttons { buttons: vec![Button::sheet(words.week_thanks_add(), form)] })
}

/// The topic of a line, heavy or not.
fn is_about(line: &Line) -> &str {
    line.then.strip_prefix(HEAVY).unwrap_or(&line.then)
}

/// Whether the topic is heavy, by the person; then there is a therapist's list for it.
fn heavy(scope: &Reading<'_>, page: Page, line: &Line) -> Result<Page> {
    let words = scope.words();
    let topic = is_about(line);
    if topic == "nothing" {
        return Ok(page);
    }
    let is_heavy = line.then.starts_with(HEAVY);
    let other = if is_heavy { topic.to_owned() } else { format!("{HEAVY}{topic}") };
    let act = KeptAct::Then(line.id, other).token();
    let switch = Row::new("heavy", words.week_topic_heavy()).switch(words, is_heavy, act);
    let page = page.rows("heavy", "", vec![switch], String::new());
    if !is_heavy && topic != "therapist" {
        return Ok(page);
    }
    let button = match circle::ops::for_sessions(scope)? {
        Some(person) => Button::act(words.week_topic_list(), WeekAct::List(topic.to_owned(), person).token()),
        None => Button::go(words.week_topic_people(), circle::page::route()),
    };
    let note = words.week_topic_note();
    Ok(page.quiet("heavy note", note).section("list", "", Body::Buttons { buttons: vec![button] }))
}

/// A week that begins on a day and has not its end before it; weeks that have not come are none.
fn known(scope: &Reading<'_>, begins: LocalDay) -> Result<Week> {
    if begins > scope.today { Err(Error::input("day", Problem::DayInFuture)) } else { Ok(Week { begins }) }
}

fn thank(app: &App, begins: LocalDay, values: &Values) -> Result<Outcome> {
    app.transact(|scope| {
        let words = scope.words();
        let begin = values.chosen("begin")?.unwrap_or(BEGINNINGS[0]);
        if !BEGINNINGS.contains(&begin) {
            return Err(Error::input("begin", Problem::UnknownKey));
        }
        let more = text::required("more", &values.text("more")?, text::LINE)?;
        let week = known(scope, begins)?;
        if lines(scope, week)?.iter().filter(|line| line.said == THANKS).count() >= MOST_THANKS {
            return Err(Error::beyond("more", Problem::TooMany, MOST_THANKS));
        }
        let begin = words.week_thanks_of(begin);
        let sentence = format!("{} {more}", begin.trim_end_matches(['…', ' ']));
        let undo = note(scope, (PRACTICE, SORT), week, |id| Ok(Line { words: sentence, ..line(scope, id, THANKS)? }))?;
        Ok(Outcome::said(words.kept_said_written(), Some(undo)))
    })
}

fn say(app: &App, begins: LocalDay, topic: &str) -> Result<Outcome> {
    app.transact(|scope| {
        if !TOPICS.iter().any(|(known, ..)| *known == topic) {
            return Err(Error::input("topic", Problem::UnknownKey));
        }
        let week = known(scope, begins)?;
        if lines(scope, week)?.iter().any(|line| line.said == TOPIC) {
            return Err(Error::input("topic", Problem::Duplicate));
        }
        let then = topic.to_owned();
        let undo = note(scope, (PRACTICE, SORT), week, |id| Ok(Line { then, ..line(scope, id, TOPIC)? }))?;
        Ok(Outcome::said(scope.words().kept_said_noted(PRACTICE.as_str()), Some(undo)))
    })
}

fn close(app: &App, begins: LocalDay) -> Result<Outcome> {
    app.transact(|scope| {
        let undo = note(scope, (PRACTICE, SORT), known(scope, begins)?, |id| line(scope, id, CLOSED))?;
        Ok(Outcome::said(scope.words().week_closed(), Some(undo)))
    })
}

fn list(app: &App, topic: &str, person: Id) -> Result<Outcome> {
    app.transact(|scope: &Writing<'_>| {
        let words = scope.words();
        if !TOPICS.iter().any(|(known, ..)| *known == topic) {
            return Err(Error::input("topic", Problem::UnknownKey));
        }
        let question = words.week_topic_question(words.week_topic_of(topic));
        let name = circle::ops::add_question(scope, person, &question)?;
        Ok(Outcome::said(words.week_topic_listed(&*name), None))
    })
}
