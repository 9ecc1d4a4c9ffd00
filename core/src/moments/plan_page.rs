//! The page of the plan for hard moments: read in a hard one, written on a calm day.

use serde::{Deserialize, Serialize};

use super::{HardDate, MomentPlanDraft, PLAN_PART, plan};
use crate::app::{App, Reading, Subject};
use crate::circle::{self, PersonView};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;
use crate::page::{
    Acts, Button, Domain, Field, Form, FormOption, Icon, Outcome, Page, Route, Row, Tab, Values, Weight,
};
use crate::written::Written;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlanAct {
    /// Saves what was written, and who can be called.
    Write,
    /// One more day of the year on which nothing is sent, as it was chosen.
    AddDay,
    /// This day is one of them again.
    RecoveryNotice {
        /// 1 to 12.
        month: u32,
        /// 1 to 31.
        day: u32,
    },
    /// This day is none of them any more.
    TakeOff {
        /// 1 to 12.
        month: u32,
        /// 1 to 31.
        day: u32,
    },
    /// Deletes the plan with its days.
    Delete,
}

impl Acts for PlanAct {
    const DOMAIN: &'static str = "plan";
}

/// The plan.
pub(crate) const DOMAIN: Domain = Domain {
    name: PlanAct::DOMAIN,
    page: |scope, route| route.plain().and_then(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

/// Its route.
pub(crate) fn route() -> Route {
    Route::to(DOMAIN.name)
}

fn act(app: &App, act: PlanAct, values: &Values) -> Result<Outcome> {
    let words = app.words()?;
    let before = app.read(plan::written)?;
    let undo = |act: PlanAct| Some(act.token());
    match act {
        PlanAct::Write => {
            app.save_moment_plan(draft(values, before)?)?;
            Ok(Outcome::said(words.app_saved(), None))
        }
        PlanAct::AddDay => {
            let day = values.day("dates")?.ok_or_else(|| Error::input("dates", Problem::Empty))?;
            let (day, month, _) = day.parts();
            add(app, before, HardDate { month, day })?;
            Ok(Outcome::said(words.app_saved(), undo(PlanAct::TakeOff { month, day })))
        }
        PlanAct::RecoveryNotice { month, day } => add(app, before, HardDate { month, day }).map(|()| Outcome::done()),
        PlanAct::TakeOff { month, day } => {
            let dates = before.dates.iter().copied().filter(|date| *date != HardDate { month, day }).collect();
            app.save_moment_plan(MomentPlanDraft { dates, ..before })?;
            Ok(Outcome::said(words.app_deleted(), undo(PlanAct::RecoveryNotice { month, day })))
        }
        PlanAct::Delete => {
            app.delete_moment_plan()?;
            Ok(Outcome::said(words.app_deleted(), None))
        }
    }
}

fn add(app: &App, mut plan: MomentPlanDraft, date: HardDate) -> Result<()> {
    plan.dates.push(date);
    app.save_moment_plan(plan)
}

/// What was filled in; a part that was not asked stays as it was.
fn draft(values: &Values, before: MomentPlanDraft) -> Result<MomentPlanDraft> {
    let text = |key: &str, before: Written| if values.has(key) { values.text(key) } else { Ok(before) };
    let people = if values.has("people") {
        let known = |key: &String| key.parse::<Id>().map_err(|_| Error::input("people", Problem::UnknownKey));
        values.all_chosen("people")?.iter().map(known).collect::<Result<_>>()?
    } else {
        before.people
    };
    Ok(MomentPlanDraft {
        sets_off: text("sets_off", before.sets_off)?,
        helps: text("helps", before.helps)?,
        not_helps: text("not_helps", before.not_helps)?,
        whom_to_call: text("whom_to_call", before.whom_to_call)?,
        people,
        dates: before.dates,
    })
}

/// The four parts with their keys and names.
fn parts<'a>(scope: &Reading<'_>, plan: &'a MomentPlanDraft) -> [(&'static str, String, &'a Written); 4] {
    let words = scope.words();
    [
        ("sets_off", words.moments_plan_sets_off(), &plan.sets_off),
        ("helps", words.moments_plan_helps(), &plan.helps),
        ("not_helps", words.moments_plan_not(), &plan.not_helps),
        ("whom_to_call", words.moments_plan_call(), &plan.whom_to_call),
    ]
}

fn page(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let plan = plan::written(scope)?;
    let is_empty = plan == MomentPlanDraft::default();
    let mut page = Page::new(route(), Tab::Practice, words.moments_plan_title())
        .on(&[Subject::Moments, Subject::Circle, Subject::Settings])
        .quiet("empty", if is_empty { words.empty_plan() } else { String::new() });
    for (key, name, text) in parts(scope, &plan) {
        if !text.is_empty() {
            page = page.text(key, name, vec![text.clone()]);
        }
    }
    // Beside the words about whom to call stand those who can be called at once.
    let people = if plan.whom_to_call.is_empty() { words.moments_plan_call() } else { String::new() };
    let circle = circle::views::people(scope)?;
    let named = plan.people.iter().filter_map(|id| circle.iter().find(|person| person.id == *id));
    page = page.rows_if_any("people", people, named.map(|person| person_row(scope, person)).collect()).rows(
        "dates",
        words.moments_plan_dates(),
        dates(scope, &plan),
        words.moments_plan_dates_note(),
    );
    if !plan.dates.is_empty() {
        page = page.quiet("dates_note", words.moments_plan_dates_note());
    }
    let write = if is_empty { words.moments_plan_write() } else { words.moments_plan_change() };
    page = page
        .foot(Button::sheet(write, form(scope, &plan, circle)))
        .foot(Button::sheet(words.moments_plan_add_day(), day_form(scope)).icon(Icon::Add));
    if !is_empty {
        let delete =
            Button::delete(words.moments_plan_delete(), words.moments_plan_title(), PlanAct::Delete.token(), words);
        page = page.foot(delete.icon(Icon::Delete));
    }
    Ok(page)
}

fn person_row(scope: &Reading<'_>, person: &PersonView) -> Row {
    let mut row = Row::new(person.id, person.person.name.clone())
        .second(person.relation_text.clone())
        .spoken(person.spoken.clone());
    row.buttons = circle::page::calls(scope, person);
    row
}

fn dates(scope: &Reading<'_>, plan: &MomentPlanDraft) -> Vec<Row> {
    let words = scope.words();
    let row = |date: &HardDate| {
        let HardDate { month, day } = *date;
        let off = Button::act(words.moments_plan_delete_day(), PlanAct::TakeOff { month, day }.token());
        Row::new(format!("{month:02}-{day:02}"), words.day_month(day, month))
            .menu(off.weight(Weight::Delete).icon(Icon::Delete))
    };
    plan.dates.iter().map(row).collect()
}

fn form(scope: &Reading<'_>, plan: &MomentPlanDraft, circle: Vec<PersonView>) -> Form {
    let words = scope.words();
    let mut form = Form::new("plan", words.app_save(), PlanAct::Write.token())
        .title(words.moments_plan_title())
        .lead(words.moments_plan_text());
    for (key, name, text) in parts(scope, plan) {
        form = form.field(Field::text(key, name, (3, PLAN_PART), text.clone()));
    }
    if circle.is_empty() {
        return form;
    }
    let option = |person: PersonView| FormOption {
        second: person.relation_text,
        ..FormOption::new(person.id, person.person.name)
    };
    let chosen = plan.people.iter().map(Id::to_string).collect();
    let people = circle.into_iter().map(option).collect();
    form.field(Field::some_of("people", words.circle_title(), people, chosen))
}

/// Any day will do: it holds in every year, and what it is about is not asked.
fn day_form(scope: &Reading<'_>) -> Form {
    let words = scope.words();
    let day = Field::day("dates", words.moments_plan_dates(), scope, (None, None), String::new(), Some(scope.today));
    Form::new("plan-day", words.app_save(), PlanAct::AddDay.token())
        .title(words.moments_plan_add_day())
        .field(day.note(words.moments_plan_dates_note()))
}
