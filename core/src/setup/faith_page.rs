//! Which texts on faith there are: none, the general ones, or those of one tradition beside them. None until the person says
//! so, and a tradition only by its name (W10).

use serde::{Deserialize, Serialize};

use super::settings::change;
use crate::app::{App, Reading, Subject};
use crate::error::Result;
use crate::page::{Acts, Choice, Domain, Layout, Outcome, Page, Route, Row, Tab, Values, key_of};
use crate::settings::Tradition;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FaithAct {
    /// These texts from now on.
    Choose(Texts),
}

impl Acts for FaithAct {
    const DOMAIN: &'static str = "faith";
}

/// The texts on faith that there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Texts {
    /// None.
    Off,
    /// The general ones.
    General,
    /// The general ones and those of one tradition.
    #[serde(untagged)]
    Of(Tradition),
}

impl Texts {
    fn now(scope: &Reading<'_>) -> Self {
        match (scope.settings.faith, scope.settings.tradition) {
            (false, _) => Self::Off,
            (true, None) => Self::General,
            (true, Some(tradition)) => Self::Of(tradition),
        }
    }

    fn name(self, scope: &Reading<'_>) -> String {
        let words = scope.words();
        match self {
            Self::Off => words.faith_off(),
            Self::General => words.faith_general(),
            Self::Of(tradition) => words.faith_tradition(key_of(&tradition)),
        }
    }
}

/// The choice.
pub(crate) const DOMAIN: Domain = Domain {
    name: FaithAct::DOMAIN,
    page: |scope, route| route.plain().map(|()| page(scope)),
    act: |app, what, values| act(app, what.read()?, values),
};

/// Its row in the settings, with what is chosen.
pub(super) fn row(scope: &Reading<'_>) -> Row {
    let second = Texts::now(scope).name(scope);
    Row::new("faith", scope.words().settings_faith()).second(second).go(Route::to(DOMAIN.name))
}

fn page(scope: &Reading<'_>) -> Page {
    let words = scope.words();
    let now = Texts::now(scope);
    let all = [Texts::Off, Texts::General].into_iter().chain(Tradition::ALL.map(Texts::Of));
    let choices = all.map(|texts| {
        let does = (texts != now).then(|| FaithAct::Choose(texts).token());
        let below = match texts {
            Texts::General => words.faith_general_text(),
            Texts::Off | Texts::Of(_) => String::new(),
        };
        Choice::new(key_of(&texts), texts.name(scope), texts == now, does).second(below)
    });
    Page::new(Route::to(DOMAIN.name), Tab::You, words.settings_faith())
        .on(&[Subject::Settings])
        .lead(words.faith_lead())
        .choices("texts", "", Layout::List, choices.collect())
}

fn act(app: &App, act: FaithAct, _values: &Values) -> Result<Outcome> {
    let FaithAct::Choose(texts) = act;
    let (faith, tradition) = match texts {
        Texts::Off => (false, None),
        Texts::General => (true, None),
        Texts::Of(tradition) => (true, Some(tradition)),
    };
    change(app, &|settings| (settings.faith, settings.tradition) = (faith, tradition))?;
    Ok(Outcome::done())
}
