use serde::{Deserialize, Serialize};

use super::STATES;
use crate::app::Reading;
use crate::error::Result;
use crate::kept::acts::{KeptAct, say};
use crate::kept::{End, Kept, Practice, page, store};
use crate::page::{Acts, Button, Domain, FormOption, Page, Weight};
use crate::settings::Side;

const PRACTICE: Practice = Practice::Forgiveness;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ForgivenessAct {
    /// Says where one is.
    Say(String),
}

impl Acts for ForgivenessAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// One page, and nothing behind it.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { one(scope) } else { route.id().and_then(|_| one(scope)) },
    act: |app, what, _| match what.read()? {
        ForgivenessAct::Say(state) => say(app, PRACTICE, "", &state, |scope, _| {
            Ok(scope.words().forgiveness_noted(scope.words().date(scope.today, scope.today)))
        }),
    },
    ..page::domain(PRACTICE)
};

fn kept(scope: &Reading<'_>) -> Result<Option<Kept>> {
    Ok(store::all(scope.sql, PRACTICE)?.pop())
}

/// Whether its row stands in the menu: for the hurt one, `Some(true)` in sight, `Some(false)` where it was taken out.
pub(crate) fn in_menu(scope: &Reading<'_>) -> Result<Option<bool>> {
    if !scope.settings.side.is_some_and(Side::has_bowl) {
        return Ok(None);
    }
    Ok(Some(kept(scope)?.is_none_or(|kept| kept.is_open())))
}

fn one(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let page = page::new(PRACTICE, page::route(PRACTICE), words.forgiveness_title());
    if !scope.settings.side.is_some_and(Side::has_bowl) {
        return Ok(page.lead(words.forgiveness_not_yours()));
    }
    let kept = kept(scope)?;
    let options = STATES.map(|state| (state, words.forgiveness_of(state), words.forgiveness_line(state)));
    let act = |state: &str| ForgivenessAct::Say(state.to_owned()).token();
    let headings = [words.forgiveness_where(), words.forgiveness_before()];
    let page = page
        .lead(words.forgiveness_text())
        .quiet("apart", words.forgiveness_apart())
        .quiet("both", words.forgiveness_both());
    let page = page::states(scope, page, ("", kept.as_ref()), headings, &options, act)?;
    let Some(kept) = kept else { return Ok(page) };
    let options = STATES.map(|state| FormOption::new(state, words.forgiveness_of(state)));
    let (text, act) = if kept.is_open() {
        (words.forgiveness_out(), KeptAct::End(kept.id, End::Away))
    } else {
        (words.forgiveness_in(), KeptAct::Again(kept.id))
    };
    let note = Button::sheet(words.kept_note_down(), page::note_form(scope, &kept, options.into()));
    let delete = Button::delete(words.app_delete(), words.forgiveness_title(), KeptAct::Delete(kept.id).token(), words);
    Ok(page.foot(note).foot(Button::act(text, act.token()).weight(Weight::Word)).foot(delete))
}
