//! The page of one slip: step by step until it is told, and then its two truths.

use serde::{Deserialize, Serialize};

use super::{plan_page, store};
use crate::app::{App, Reading, Subject, Writing};
use crate::clock::{DAYS_AHEAD, OPEN_DAYS, check_coming_day, check_entry_day};
use crate::disclosures::store::{self as told, Disclosure};
use crate::disclosures::{self, ops};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::kept::{self, Practice};
use crate::page::{
    Acts, Body, Button, Domain, Field, Form, Icon, Outcome, Page, Route, Row, Step, Tab, Then, Values, Weight,
};
use crate::{circle, text};

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum SlipAct {
    /// It was told, today.
    Told(Id),
    /// It was told, on the day that was chosen.
    ToldOn(Id),
    /// It was not told after all.
    Untold(Id),
    /// It is not told yet, and that is said kindly. Nothing is kept of it.
    NotYet(Id),
    /// A new time, or none.
    SetTime(Id),
    /// Puts a reminder at that time, or takes it away.
    Remind(Id, bool),
    /// What happened and what was lost, in own words.
    Words(Id),
    /// It did not happen: takes it away, while nothing was written of it.
    NotHappened(Id),
    /// Deletes it.
    Delete(Id),
}

impl Acts for SlipAct {
    const DOMAIN: &'static str = "slips";
}

/// One slip.
pub(crate) const DOMAIN: Domain = Domain {
    name: SlipAct::DOMAIN,
    page: |scope, route| one(scope, route.id()?),
    act: |app, what, values| act(app, &what.read()?, values),
};

/// The route of one.
pub(crate) fn route_of(id: Id) -> Route {
    Route::of(DOMAIN.name, id)
}

/// A slip in a list: what happened, and its line.
pub(crate) fn row(scope: &Reading<'_>, thing: &Disclosure) -> Row {
    let view = ops::view(scope, thing.clone(), String::new());
    Row::new(thing.id, view.text).second(view.line).spoken(view.spoken).go(route_of(thing.id))
}

fn slip(scope: &Reading<'_>, id: Id) -> Result<Disclosure> {
    Some(told::find(scope.sql, id)?).filter(|thing| thing.slip).ok_or(Error::NotFound("thing to tell"))
}

fn change(app: &App, id: Id, change: impl FnOnce(&Writing<'_>, &mut Disclosure) -> Result<Outcome>) -> Result<Outcome> {
    app.transact(|scope| {
        let mut thing = slip(scope, id)?;
        let outcome = change(scope, &mut thing)?;
        ops::reword(scope, &thing).map(|()| outcome)
    })
}

fn act(app: &App, act: &SlipAct, values: &Values) -> Result<Outcome> {
    match *act {
        SlipAct::Told(id) => change(app, id, |scope, thing| {
            if thing.told_on.is_some() {
                return Err(Error::input("told", Problem::AlreadyClosed));
            }
            thing.told_on = Some(scope.today);
            let said = scope.words().disclosures_said_told(scope.words().day(scope.today, scope.today));
            Ok(Outcome::said(said, Some(SlipAct::Untold(id).token())))
        }),
        SlipAct::ToldOn(id) => change(app, id, |scope, thing| {
            let day = values.day("day")?.ok_or_else(|| Error::input("day", Problem::Empty))?;
            check_entry_day(day, scope.today)?;
            thing.told_on = Some(day);
            // It happened on that day at the latest.
            thing.happened_on = thing.happened_on.map(|happened| happened.min(day));
            Ok(Outcome::said(scope.words().disclosures_said_told(scope.words().day(day, scope.today)), None))
        }),
        SlipAct::Untold(id) => change(app, id, |_, thing| {
            if thing.told_on.take().is_none() {
                return Err(Error::input("told", Problem::NotAllowed));
            }
            Ok(Outcome::done())
        }),
        SlipAct::NotYet(id) => app.read(|scope| {
            slip(scope, id)?;
            Ok(Outcome::said(scope.words().disclosures_not_yet(), None))
        }),
        SlipAct::SetTime(id) => change(app, id, |scope, thing| {
            let (day, time) = (values.day("day")?, values.time("time")?);
            if let Some(day) = day.filter(|day| Some(*day) != thing.by_day) {
                check_coming_day("day", day, scope.today)?;
            }
            if (day, time) != (thing.by_day, thing.by_time) {
                thing.by_since = scope.at;
            }
            (thing.by_day, thing.by_time) = (day, time.filter(|_| day.is_some()));
            thing.reminded = values.on("remind")? && day.is_some();
            let wants_to_notify = thing.reminded;
            Ok(Outcome { wants_to_notify, ..Outcome::said(scope.words().kept_said_changed(), None) })
        }),
        SlipAct::Remind(id, on) => {
            let outcome = change(app, id, |_, thing| {
                thing.reminded = on;
                Ok(Outcome::done())
            })?;
            Ok(Outcome { wants_to_notify: on, ..outcome })
        }
        SlipAct::Words(id) => change(app, id, |scope, thing| {
            if values.has("text") {
                thing.text = text::required("text", &values.text("text")?, text::NOTE)?;
            }
            if values.has("loss") {
                thing.loss = text::optional("loss", &values.text("loss")?, text::SENTENCE)?.unwrap_or_default();
            }
            Ok(Outcome::said(scope.words().kept_said_changed(), None))
        }),
        SlipAct::NotHappened(id) => app.transact(|scope| {
            let thing = slip(scope, id)?;
            if thing.text != scope.words().slips_name() || !thing.loss.is_empty() || thing.told_on.is_some() {
                return Err(Error::input("act", Problem::AlreadyClosed));
            }
            told::delete(scope.sql, id)?;
            scope.forgets(told::WORDS, id, move |sql| told::delete(sql, id));
            Ok(Outcome { then: Then::Go { route: plan_page::route() }, ..Outcome::done() })
        }),
        SlipAct::Delete(id) => {
            app.read(|scope| slip(scope, id).map(|_| ()))?;
            app.delete_disclosure(id)?;
            Ok(Outcome { then: Then::Back, ..Outcome::said(app.words()?.app_deleted(), None) })
        }
    }
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let thing = slip(scope, id)?;
    let page = Page::new(route_of(id), Tab::Practice, words.slips_one_title()).on(&[
        Subject::Disclosures,
        Subject::Circle,
        Subject::Settings,
    ]);
    let page = match thing.told_on {
        None => to_tell(scope, page, &thing)?,
        Some(_) => two_truths(scope, page, &thing),
    };
    let form = words_form(scope, &thing, &["text", "loss"]);
    let delete = Button::delete(words.app_delete(), thing.text.as_str(), SlipAct::Delete(id).token(), words);
    Ok(page
        .quiet("fear", words.slips_fear())
        .quiet("rest", words.kept_rest())
        .foot(Button::sheet(words.slips_words(), form))
        .foot(delete.icon(Icon::Delete)))
}

/// The steps of the plan, whom to call, by when, and then the two answers.
fn to_tell(scope: &Reading<'_>, page: Page, thing: &Disclosure) -> Result<Page> {
    let (words, id) = (scope.words(), thing.id);
    let plan = store::plan(scope.sql)?;
    let written = |key: &str| plan.as_ref().map_or("", |plan| plan.of(key)).to_owned();
    let line = ops::view(scope, thing.clone(), String::new()).line;
    let tell = [line.clone(), written("say")].into_iter().filter(|text| !text.is_empty()).collect();
    let all = [
        (words.slips_step_first(), vec![written("first")]),
        (words.slips_step_call(), vec![written("call")]),
        (words.slips_step_tell(), tell),
        (words.slips_step_rest(), vec![written("rest")]),
    ];
    let of = all.len();
    let step = |(n, (title, lines)): (usize, (String, Vec<String>))| {
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        // What the plan leaves open has a word of ours.
        let lines = if lines.is_empty() { vec![words.slips_step_open(n)] } else { lines };
        let title = words.slips_step(n, of, title);
        let spoken = format!("{title}. {}", lines.join(" "));
        let lines = lines.into_iter().map(Into::into).collect();
        let (who, note) = ("".into(), "".into());
        Step { title: title.into(), who, lines, note, avoid: Vec::new(), aside: false, spoken: spoken.into() }
    };
    let steps = (1..).zip(all).map(step).collect();
    let people = circle::views::people(scope)?.into_iter().filter_map(|person| {
        let mut row = Row::new(person.id, person.person.name.clone()).spoken(person.spoken.clone());
        row.buttons = circle::page::calls(scope, &person);
        (!row.buttons.is_empty()).then_some(row)
    });
    let by = Row::new("by", if line.is_empty() { words.disclosures_by_none() } else { line })
        .button(Button::sheet(words.slips_set_time(), time_form(scope, thing)));
    let remind = thing.by_day.filter(|_| !ops::has_passed(scope, thing)).map(|_| {
        let act = SlipAct::Remind(id, !thing.reminded).token();
        Row::new("remind", words.slips_remind()).second(words.slips_remind_note()).switch(words, thing.reminded, act)
    });
    let answers = vec![
        Button::act(words.slips_told(), SlipAct::Told(id).token()),
        Button::act(words.slips_not_yet(), SlipAct::NotYet(id).token()),
        Button::sheet(words.disclosures_told_another_day(), told_form(scope, id)).weight(Weight::Word),
    ];
    let lead = if thing.text == words.slips_name() { String::new() } else { thing.text.clone() };
    Ok(page
        .lead(lead)
        .section("steps", "", Body::Steps { steps, aside: None })
        .rows_if_any("people", words.slips_step_call(), people.collect())
        .rows("time", words.disclosures_by(), [by].into_iter().chain(remind).collect(), String::new())
        .quiet("time_note", words.slips_time_note())
        .section("answers", words.slips_is_it_told(), Body::Buttons { buttons: answers }))
}

/// Honest, and a loss: two rows of one look, and nothing that adds them up.
fn two_truths(scope: &Reading<'_>, page: Page, thing: &Disclosure) -> Page {
    let words = scope.words();
    let told = thing.told_on.map(|day| words.day(day, scope.today)).unwrap_or_default();
    let loss = if thing.loss.is_empty() { words.slips_loss_open() } else { thing.loss.clone() };
    let truths = vec![
        Row::new("honest", words.slips_honest()).second(words.slips_honest_line(told)),
        Row::new("loss", words.slips_loss()).second(loss).sheet(words_form(scope, thing, &["loss"])),
    ];
    let buttons = vec![
        Button::go(words.slips_plan_repair(), kept::page::route(Practice::Repair)),
        Button::go(words.slips_look_at_plan(), plan_page::route()),
        Button::go(words.slips_leave(), disclosures::page::route()),
    ];
    let untold = Button::act(words.app_take_back(), SlipAct::Untold(thing.id).token()).weight(Weight::Word);
    page.lead(thing.text.as_str())
        .rows("truths", words.slips_truths(), truths, String::new())
        .text("both", "", vec![words.slips_both().into()])
        .section("then", "", Body::Buttons { buttons })
        .foot(untold)
}

fn words_form(scope: &Reading<'_>, thing: &Disclosure, fields: &[&str]) -> Form {
    let words = scope.words();
    let (id, key) = (thing.id, fields.concat());
    let name = words.slips_name();
    let text = if thing.text == name { "" } else { thing.text.as_str() };
    let form = Form::new(format!("slip {key} {id}"), words.app_save(), SlipAct::Words(id).token())
        .title(words.slips_words())
        .lead(words.kept_private());
    fields.iter().fold(form, |form, key| {
        form.field(match *key {
            "text" => Field::text("text", words.slips_what_happened(), (2, text::NOTE), text).hint(name.clone()),
            _ => Field::text("loss", words.slips_loss_field(), (2, text::SENTENCE), thing.loss.as_str())
                .hint(words.slips_loss_hint()),
        })
    })
}

fn time_form(scope: &Reading<'_>, thing: &Disclosure) -> Form {
    let words = scope.words();
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    let day = thing.by_day.filter(|day| *day >= scope.today);
    Form::new(format!("slip time {}", thing.id), words.app_save(), SlipAct::SetTime(thing.id).token())
        .title(words.disclosures_by())
        .field(
            Field::day("day", words.kept_day(), scope, days, words.disclosures_by_none(), day)
                .note(words.disclosures_by_note()),
        )
        .field(Field::time("time", words.slips_hour(), words.slips_hour_open(), thing.by_time))
        .field(Field::switch("remind", words.slips_remind(), thing.reminded).note(words.slips_remind_note()))
}

fn told_form(scope: &Reading<'_>, id: Id) -> Form {
    let words = scope.words();
    let days = (Some(scope.today.plus(-i32::from(OPEN_DAYS))), Some(scope.today));
    Form::new(format!("slip told {id}"), words.app_save(), SlipAct::ToldOn(id).token())
        .title(words.disclosures_mark_told())
        .field(Field::day("day", words.disclosures_told_on(), scope, days, String::new(), Some(scope.today)))
}
