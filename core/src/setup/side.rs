//! The page of one's side, and of where things stand.

use serde::{Deserialize, Serialize};

use crate::app::{App, Reading, Subject};
use crate::error::Result;
use crate::page::{Acts, Choice, Domain, Layout, Outcome, Page, Route, Tab, Values};
use crate::settings::{Settings, Side, Since, Situation};

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SideAct {
    /// On this side I stand.
    Stand(Side),
    /// So things stand.
    Stands(Situation),
    /// Since when.
    Since(Since),
}

impl Acts for SideAct {
    const DOMAIN: &'static str = "side";
}

/// On which side one stands; changed at any time, with nothing lost and no reason asked (never-bends 13).
pub(crate) const DOMAIN: Domain = Domain {
    name: SideAct::DOMAIN,
    page: |scope, route| route.plain().map(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

fn page(scope: &Reading<'_>) -> Page {
    let words = scope.words();
    let settings = &scope.settings;
    let sides = [
        (Side::Healing, words.setup_role_healing(), words.setup_role_healing_text()),
        (Side::Rebuilding, words.setup_role_rebuilding(), words.setup_role_rebuilding_text()),
        (Side::Both, words.setup_role_both(), words.setup_role_both_text()),
    ];
    let side = |(side, text, below): (Side, String, String)| {
        let chosen = settings.side == Some(side);
        Choice::new(side.as_str(), text, chosen, (!chosen).then(|| SideAct::Stand(side).token())).second(below)
    };
    let situations = [
        (Situation::WorkingOnIt, words.settings_state_working()),
        (Situation::StillDeciding, words.settings_state_deciding()),
        (Situation::Pausing, words.settings_state_pausing()),
        (Situation::Parting, words.settings_state_parting()),
        (Situation::OnMyOwn, words.settings_state_alone()),
    ];
    let situation = |(situation, text): (Situation, String)| {
        let chosen = settings.situation == situation;
        Choice::new(situation.as_str(), text, chosen, (!chosen).then(|| SideAct::Stands(situation).token()))
    };
    let since = |since: &Since| {
        let chosen = settings.since == *since;
        let act = (!chosen).then(|| SideAct::Since(*since).token());
        Choice::new(since.as_str(), words.settings_since_of(since.as_str()), chosen, act)
    };
    let sinces = [Since::FirstWeeks, Since::FirstYear, Since::Later, Since::Again, Since::NotSaid];
    Page::new(Route::to(SideAct::DOMAIN), Tab::You, words.settings_my_side())
        .lead(words.settings_my_side_text())
        .on(&[Subject::Settings])
        .choices("side", "", Layout::List, sides.into_iter().map(side).collect())
        .choices("situation", words.settings_state(), Layout::Cells, situations.into_iter().map(situation).collect())
        .choices("since", words.settings_since(), Layout::List, sinces.iter().map(since).collect())
        .quiet("since_note", words.settings_since_text())
}

fn act(app: &App, act: SideAct, _: &Values) -> Result<Outcome> {
    let settings = app.settings()?;
    match act {
        SideAct::Stand(side) => {
            app.choose_side(side)?;
            Ok(Outcome::done())
        }
        SideAct::Stands(situation) => {
            let before = settings.situation;
            app.save_settings(Settings { situation, ..settings })?;
            let words = crate::content::words(&app.settings()?.language);
            let said = match situation {
                Situation::Parting => words.settings_state_parting_said(),
                _ => words.settings_state_said(),
            };
            Ok(Outcome::said(said, Some(SideAct::Stands(before).token())))
        }
        SideAct::Since(since) => {
            let (before, side) = (settings.since, settings.side.unwrap_or_default());
            app.save_settings(Settings { since, ..settings })?;
            let words = crate::content::words(&app.settings()?.language);
            let said = match since {
                Since::Again => words.settings_since_again(side.as_str()),
                _ => words.settings_state_said(),
            };
            Ok(Outcome::said(said, Some(SideAct::Since(before).token())))
        }
    }
}
