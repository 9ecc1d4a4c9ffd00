//! The page of the plan: read in a hard hour, written on a calm day. It stays where it is on a hard day, and asks for nothing.

use serde::{Deserialize, Serialize};

use super::{LENGTHS, SENTENCES, SlipPlan, TellBy, page, store};
use crate::app::{App, Reading, Subject, Writing};
use crate::clock::WallTime;
use crate::disclosures::store::{self as told, Disclosure};
use crate::error::{Error, Problem, Result};
use crate::page::{
    Acts, Button, Domain, Field, Form, FormOption, Icon, Outcome, Page, Route, Row, Tab, Then, Values, Weight,
};
use crate::text;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PlanAct {
    /// Writes the plan, or changes it.
    Write,
    /// Deletes it.
    Delete,
    /// It happened: the plan leads on, step by step.
    Happened,
}

impl Acts for PlanAct {
    const DOMAIN: &'static str = "slip_plan";
}

/// The plan.
pub(crate) const DOMAIN: Domain = Domain {
    name: PlanAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| plan_page(scope)),
    act: |app, what, values| act(app, &what.read()?, values),
};

/// In the field `tell_by`: at a time of day.
const AT: &str = "at";
/// In the field `tell_by`: no time is set.
const OPEN: &str = "open";
/// What stands in the field of the time of day at first.
const EVENING: WallTime = WallTime::from_minute(21 * 60);

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(DOMAIN.name)
}

/// "Written on 8 November", for the row that leads here; empty without a plan.
pub(crate) fn fact(scope: &Reading<'_>) -> Result<String> {
    let plan = store::plan(scope.sql)?;
    Ok(plan.map_or_else(String::new, |plan| {
        scope.words().kept_written_on(scope.words().date(plan.written_on, scope.today))
    }))
}

fn act(app: &App, act: &PlanAct, values: &Values) -> Result<Outcome> {
    match act {
        PlanAct::Write => app.transact(|scope| {
            let plan = filled_in(scope, values)?;
            scope.rewords(store::WORDS, None, || store::put(scope.sql, &plan))?;
            let wants_to_notify = plan.remind;
            Ok(Outcome { wants_to_notify, ..Outcome::said(scope.words().slips_said_written(), None) })
        }),
        PlanAct::Delete => {
            app.erase(store::delete)?;
            Ok(Outcome::said(app.words()?.app_deleted(), None))
        }
        PlanAct::Happened => app.transact(happened),
    }
}

/// Writes down that it happened, by the plan where there is one, and goes to its page.
fn happened(scope: &Writing<'_>) -> Result<Outcome> {
    let plan = store::plan(scope.sql)?;
    let by = plan.as_ref().and_then(|plan| plan.tell_by).map(|by| by.moment(scope));
    let thing = Disclosure {
        by_day: by.map(|(day, _)| day),
        by_time: by.map(|(_, time)| time),
        reminded: plan.is_some_and(|plan| plan.remind),
        happened_on: Some(scope.today),
        slip: true,
        ..Disclosure::new(scope, scope.words().slips_name())?
    };
    told::put(scope.sql, &thing)?;
    let undo = page::SlipAct::NotHappened(thing.id).token();
    let said = Outcome::said(scope.words().slips_said_happened(), Some(undo));
    Ok(Outcome { then: Then::Go { route: page::route_of(thing.id) }, ..said })
}

fn filled_in(scope: &Writing<'_>, values: &Values) -> Result<SlipPlan> {
    let mut sentences: [String; 6] = Default::default();
    for (sentence, key) in sentences.iter_mut().zip(SENTENCES) {
        *sentence = text::optional(key, &values.text(key)?, text::SENTENCE)?.unwrap_or_default();
    }
    if sentences.iter().all(String::is_empty) {
        return Err(Error::input(SENTENCES[0], Problem::Empty));
    }
    let time = values.time("tell_at")?;
    let tell_by = match values.chosen("tell_by")? {
        None | Some(OPEN) => None,
        Some(AT) => Some(TellBy::At(time.ok_or_else(|| Error::input("tell_at", Problem::NotATime))?)),
        Some(key) => {
            let known = LENGTHS.iter().find(|(known, _)| *known == key);
            Some(TellBy::Within(known.ok_or_else(|| Error::input("tell_by", Problem::UnknownKey))?.1))
        }
    };
    let remind = values.on("remind")? && tell_by.is_some();
    Ok(SlipPlan { sentences, tell_by, remind, written_on: scope.today })
}

fn plan_page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let plan = store::plan(scope.sql)?;
    let open = told::open(scope.sql)?.into_iter().filter(|thing| thing.slip);
    let open: Vec<_> = open.map(|thing| page::row(scope, &thing)).collect();
    let page = Page::new(route(), Tab::Practice, words.slips_plan_title())
        .on(&[Subject::Disclosures, Subject::Circle, Subject::Settings, Subject::HardDay])
        .rows_if_any("open", words.slips_open(), open);
    let happened = Button::act(words.slips_happened(), PlanAct::Happened.token());
    let form = form(scope, plan.as_ref());
    let Some(plan) = plan else {
        return Ok(page
            .lead(words.slips_calm())
            .quiet("what", words.slips_what())
            .quiet("fear", words.slips_fear())
            .foot(Button::sheet(words.slips_write(), form.title(words.slips_write())))
            .foot(happened));
    };
    let row = |key: &&str| {
        let text = plan.of(key);
        (!text.is_empty()).then(|| Row::new(key, words.slips_sentence(*key)).second(text))
    };
    let mut rows: Vec<_> = SENTENCES.iter().filter_map(row).collect();
    if let Some(tell_by) = plan.tell_by {
        let by = Row::new("tell_by", words.slips_sentence("tell_by")).second(tell_by_words(scope, tell_by));
        let at = rows.iter().position(|row| matches!(row.key.as_str(), "say" | "rest")).unwrap_or(rows.len());
        rows.insert(at, by);
    }
    let delete = Button::delete(words.app_delete(), words.slips_plan_title(), PlanAct::Delete.token(), words);
    Ok(page
        .lead(words.slips_written_on(words.date(plan.written_on, scope.today)))
        .rows("plan", "", rows, String::new())
        .quiet("time", words.slips_time_note())
        .quiet("fear", words.slips_fear())
        .foot(happened.weight(Weight::Main))
        .foot(Button::sheet(words.slips_change(), form.title(words.slips_change())))
        .foot(delete.icon(Icon::Delete)))
}

fn tell_by_words(scope: &Reading<'_>, tell_by: TellBy) -> String {
    let words = scope.words();
    match tell_by {
        TellBy::At(time) => words.slips_tell_at(words.clock(time)),
        TellBy::Within(minutes) => {
            let known = LENGTHS.iter().find(|(_, of)| *of == minutes);
            words.slips_tell_by(known.map_or(OPEN, |(key, _)| *key))
        }
    }
}

fn form(scope: &Reading<'_>, plan: Option<&SlipPlan>) -> Form {
    let words = scope.words();
    let sentence = |key: &str| {
        let text = plan.map_or("", |plan| plan.of(key));
        let hint = if key == "say" { words.slips_say_hint() } else { String::new() };
        Field::text(key, words.slips_sentence(key), (2, text::SENTENCE), text).hint(hint)
    };
    let (chosen, at) = match plan.and_then(|plan| plan.tell_by) {
        None => (OPEN, EVENING),
        Some(TellBy::At(time)) => (AT, time),
        Some(TellBy::Within(of)) => {
            (LENGTHS.iter().find(|(_, known)| *known == of).map_or(OPEN, |(key, _)| *key), EVENING)
        }
    };
    let keys = [OPEN, AT].into_iter().chain(LENGTHS.iter().map(|(key, _)| *key));
    let options = keys.map(|key| FormOption::new(key, words.slips_tell_by(key))).collect();
    let timed: Vec<_> = [AT].into_iter().chain(LENGTHS.iter().map(|(key, _)| *key)).collect();
    let form = Form::new("slip plan", words.app_save(), PlanAct::Write.token()).lead(words.kept_private());
    let form = SENTENCES[..4].iter().fold(form, |form, key| form.field(sentence(key)));
    let form = form
        .field(Field::one_of("tell_by", words.slips_sentence("tell_by"), options, chosen).note(words.slips_time_note()))
        .field(Field::time("tell_at", words.slips_tell_at_field(), String::new(), Some(at)).only_if("tell_by", &[AT]))
        .field(
            Field::switch("remind", words.slips_remind(), plan.is_some_and(|plan| plan.remind))
                .note(words.slips_remind_note())
                .only_if("tell_by", &timed),
        );
    SENTENCES[4..].iter().fold(form, |form, key| form.field(sentence(key)))
}
