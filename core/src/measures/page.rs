use serde::{Deserialize, Serialize};

use super::{HIGH, MOST, opens_at};
use crate::app::{App, Reading};
use crate::areas::Area;
use crate::areas::store as areas;
use crate::clock::{DAYS_AHEAD, check_coming_day};
use crate::error::{Error, Problem, Result};
use crate::fit::Ground;
use crate::ids::Id;
use crate::kept::acts::{KeptAct, change};
use crate::kept::{self, Kept, Practice, Waiting, examples, page, store};
use crate::page::{Acts, Body, Button, Domain, Due, Field, Form, FormOption, Icon, Outcome, Page, Route, Row, Values};

const PRACTICE: Practice = Practice::Measures;
const THEN: [&str; 4] = ["well", "mixed", "not_well", "stopped"];

/// What can be done beside what all practices have.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum MeasuresAct {
    /// Plans it for a day.
    Plan(Id),
}

impl Acts for MeasuresAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// All rungs, a ladder at one height, and one rung.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| match route.what().split_once('_') {
        Some((stake, area)) => ladder(scope, stake, area),
        None if route.what().is_empty() => list(scope),
        None => one(scope, route.id()?),
    },
    act: |app, what, values| match what.read()? {
        MeasuresAct::Plan(id) => plan(app, id, values),
    },
    ..page::domain(PRACTICE)
};

fn plan(app: &App, id: Id, values: &Values) -> Result<Outcome> {
    change(app, id, page::changed, |scope, kept| {
        kept.stands.by_day = values.day("by_day")?;
        kept.stands.by_day.map_or(Ok(()), |day| check_coming_day("by_day", day, scope.today)).map(|()| None)
    })
}

/// The ladder of an area at a height.
fn route_at(stake: u8, area: &str) -> Route {
    Route::of(PRACTICE.as_str(), format_args!("{stake}_{area}"))
}

/// Areas that have a ladder now. Faith has one for those who switched it on (W10).
fn has_ladder(scope: &Reading<'_>, area: &Area) -> bool {
    area.tracked && (area.key != "faith" || scope.settings.faith)
}

fn stake_of(kept: &Kept) -> u8 {
    kept.sort.parse().unwrap_or(1)
}

/// What of it has its day. A rung needs both: it is brought up by nothing while two pause or part, or to one who keeps to
/// themselves.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    if !examples::for_two(scope) {
        return Ok(None);
    }
    page::due(scope, waiting, PRACTICE, (Icon::Measure, scope.words().measures_title()), None)
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let new = page::new(PRACTICE, page::route(PRACTICE), words.measures_title()).lead(words.measures_text());
    let page = page::lists(scope, new, PRACTICE, &[("", words.measures_open())], words.measures_empty())?;
    let rungs = store::all(scope.sql, PRACTICE)?;
    let (mut rows, all) = (Vec::new(), areas::all(scope.sql)?);
    let ground = Ground::now(scope, &all)?;
    for area in all.iter().filter(|area| has_ladder(scope, area)) {
        let mut tried = Vec::new();
        for rung in rungs.iter().filter(|rung| rung.area == area.key) {
            let lines = store::lines(scope.sql, rung.id)?;
            tried.extend(lines.first().map(|line| (stake_of(rung), line.then == "well")));
        }
        // It opens low, and no higher than what is suggested now.
        let stake = opens_at(tried.into_iter()).min(ground.highest_rung(&area.key, MOST).max(1));
        rows.push(Row::new(&area.key, area.name(scope.content())).go(route_at(stake, &area.key)));
    }
    Ok(page
        .rows("ladders", words.measures_ladders(), rows, words.measures_no_areas())
        .quiet("begins", words.measures_begins()))
}

fn ladder(scope: &Reading<'_>, stake: &str, area: &str) -> Result<Page> {
    let words = scope.words();
    let unknown = || Error::input("route", Problem::UnknownKey);
    let stake = stake.parse().ok().filter(|stake| (1..=MOST).contains(stake)).ok_or_else(unknown)?;
    let area = areas::find(scope.sql, area)?.filter(|area| has_ladder(scope, area)).ok_or(Error::NotFound("area"))?;
    let title = words.measures_at(&*area.name(scope.content()), stake);
    let form = |key: &str, text: String| {
        let act = KeptAct::Add(PRACTICE, stake.to_string(), area.key.clone());
        let form = page::form(scope, format!("rung {key}"), &act, &text).title(title.as_str());
        form.field(plan_field(scope, None))
    };
    let at = |example: &'static crate::content::KeptExample| {
        let rung = example.lines.get(usize::from(stake) - 1)?;
        let text = scope.with_partner(&words.measures_could(*rung));
        Some(Row::new(example.side, text.as_str()).sheet(form(example.side, text)))
    };
    // Nothing is suggested that needs both of them from one who is alone or apart, and nothing high while it is new.
    let suggested = stake <= Ground::now(scope, &areas::all(scope.sql)?)?.highest_rung(&area.key, MOST);
    let rows = examples::fitting(scope, PRACTICE, Some(&area)).filter(|_| suggested).filter_map(at).collect();
    let children = if area.key == "children" { words.measures_children() } else { String::new() };
    let step = |text, stake| Button::go(text, route_at(stake, &area.key));
    let mut steps = Vec::new();
    if stake > 1 {
        steps.push(step(words.measures_lower(), stake - 1));
    }
    if stake < MOST {
        steps.push(step(words.measures_higher(), stake + 1));
    }
    Ok(page::new(PRACTICE, route_at(stake, &area.key), title.clone())
        .lead(if stake < HIGH { words.measures_text() } else { words.measures_high() })
        .quiet("fear", words.kept_fear())
        .quiet("note", area.note(scope.content()))
        .quiet("children", children)
        .rows_if_any("ideas", words.measures_examples(), rows)
        .section("steps", "", Body::Buttons { buttons: steps })
        .foot(Button::sheet(words.measures_own(), form("own", String::new())).icon(Icon::Add)))
}

fn plan_field(scope: &Reading<'_>, day: Option<crate::clock::LocalDay>) -> Field {
    let words = scope.words();
    let days = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    Field::day("by_day", words.measures_planned(), scope, days, words.measures_planned_open(), day)
}

fn plan_button(scope: &Reading<'_>, kept: &Kept, key: &str, text: String) -> Button {
    let words = scope.words();
    let day = kept.stands.by_day.filter(|day| *day >= scope.today);
    let form = Form::new(format!("{key} {}", kept.id), words.app_save(), MeasuresAct::Plan(kept.id).token())
        .title(words.measures_plan())
        .field(plan_field(scope, day));
    Button::sheet(text, form)
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept = kept::of(scope, PRACTICE, id)?;
    let (stake, area) = (stake_of(&kept), areas::find(scope.sql, &kept.area)?);
    let name = area.as_ref().map(|area| area.name(scope.content())).unwrap_or_default();
    let title = if name.is_empty() { words.measures_title() } else { words.measures_one(stake, &*name) };
    let change = page::form(scope, format!("rung {id}"), &KeptAct::Change(id), &kept.words);
    page::one(scope, &kept, title, change, |page| {
        let lines = store::lines(scope.sql, id)?;
        let planned = kept.stands.by_day.map(|day| words.kept_by(words.date(day, scope.today))).unwrap_or_default();
        let note = Button::act(words.measures_try(), KeptAct::Note(id, "tried".to_owned()).token());
        let tried = FormOption::new("tried", words.measures_tried());
        let buttons = vec![
            plan_button(scope, &kept, "plan", words.measures_plan()),
            note,
            Button::sheet(words.kept_note_down(), page::note_form(scope, &kept, vec![tried])),
        ];
        let after = lines.first().filter(|line| !line.then.is_empty());
        let mut page = page
            .quiet("note", area.as_ref().map(|area| area.note(scope.content())).unwrap_or_default())
            .quiet("planned", planned)
            .quiet("high", if stake < HIGH { String::new() } else { words.measures_high() })
            .section("try", "", Body::Buttons { buttons })
            .quiet("after", after.map(|line| words.measures_after(line.then.as_str())).unwrap_or_default());
        if after.is_some() && kept.is_open() {
            let open = area.as_ref().filter(|area| has_ladder(scope, area));
            let go = |text, stake| open.map(|area| Button::go(text, route_at(stake, &area.key)));
            let mut next = vec![plan_button(scope, &kept, "again", words.measures_again())];
            // Nothing leads up after what did not go well, or above what is suggested now.
            let highest = Ground::now(scope, &areas::all(scope.sql)?)?.highest_rung(&kept.area, MOST);
            let well = after.is_some_and(|line| line.then == "well") && stake < highest;
            next.extend(go(words.measures_next_rung(), stake + 1).filter(|_| well));
            next.extend(go(words.measures_step_back(), stake - 1).filter(|_| stake > 1));
            page = page.section("next", words.measures_next(), Body::Buttons { buttons: next });
        }
        let rows = lines.iter().map(|line| {
            let thens = THEN.map(|then| (then, words.measures_then(then))).into();
            (line.day, page::line(scope, line, words.measures_tried(), words.measures_then_ask(), thens))
        });
        Ok(page.by_month("lines", String::new(), words, rows.collect()))
    })
}
