use serde::{Deserialize, Serialize};

use super::{STAGES, is_back};
use crate::app::{App, Reading};
use crate::areas::store as areas;
use crate::error::Result;
use crate::kept::acts::say;
use crate::kept::{Practice, page, store};
use crate::page::{Acts, Domain, Outcome, Page};

const PRACTICE: Practice = Practice::Stages;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StagesAct {
    /// Says the stage in an area.
    Say(String, String),
}

impl Acts for StagesAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// All areas on one page.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { all(scope) } else { route.id().and_then(|_| all(scope)) },
    act: |app, what, _| match what.read()? {
        StagesAct::Say(area, stage) => said(app, &area, &stage),
    },
    ..page::domain(PRACTICE)
};

fn said(app: &App, area: &str, stage: &str) -> Result<Outcome> {
    say(app, PRACTICE, area, stage, |scope, before| {
        let words = scope.words();
        if before.is_some_and(|before| is_back(&before, stage)) {
            return Ok(words.stages_back(words.stages_of(stage)));
        }
        let name = areas::by_key(scope.sql, area)?.name(scope.content());
        Ok(words.stages_noted(&*name, words.date(scope.today, scope.today)))
    })
}

fn all(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let kept = store::all(scope.sql, PRACTICE)?;
    let mut page = page::new(PRACTICE, page::route(PRACTICE), words.stages_title()).lead(words.stages_text());
    let areas = areas::all(scope.sql)?.into_iter().filter(|area| area.tracked && area.side.has_bowl());
    let areas: Vec<_> = areas.collect();
    if areas.is_empty() {
        page = page.rows("none", "", Vec::new(), words.stages_none());
    }
    for area in areas {
        let name = area.name(scope.content());
        let options = STAGES.map(|stage| (stage, words.stages_of(stage), words.stages_line(stage)));
        let act = |stage: &str| StagesAct::Say(area.key.clone(), stage.to_owned()).token();
        let of = kept.iter().find(|kept| kept.area == area.key);
        let headings = [words.stages_question(&*name), words.stages_before(&*name)];
        page = page::states(scope, page, (&area.key, of), headings, &options, act)?
            .quiet(&format!("note {}", area.key), area.note(scope.content()));
    }
    Ok(page)
}
