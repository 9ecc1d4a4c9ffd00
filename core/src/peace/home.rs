use serde::{Deserialize, Serialize};

use crate::app::Reading;
use crate::clock::LocalDay;
use crate::error::Result;
use crate::kept::acts::{KeptAct, say};
use crate::kept::{Practice, Waiting, page, store};
use crate::page::{Acts, Button, Choice, Domain, Due, FormOption, Icon, Layout, Page};

pub(super) const PRACTICE: Practice = Practice::HomeFelt;
const WORDS: [&str; 9] = ["restful", "calm", "ordinary", "mixed", "tense", "cold", "lonely", "away", "cannot_say"];
/// Weeks that stand one by one; what is older stands by month.
const WEEKS: i32 = 8;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum HomeAct {
    /// Says how home felt.
    Say(String),
}

impl Acts for HomeAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// One page, and nothing behind it.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { one(scope) } else { route.id().and_then(|_| one(scope)) },
    act: |app, what, _| match what.read()? {
        HomeAct::Say(word) => say(app, PRACTICE, "", &word, |scope, _| Ok(scope.words().peace_home_noted())),
    },
    ..page::domain(PRACTICE)
};

/// What of it has its day.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    page::due(scope, waiting, PRACTICE, (Icon::Peace, scope.words().peace_home_title()), None)
}

fn one(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let kept = store::all(scope.sql, PRACTICE)?.pop();
    let lines = kept.as_ref().map_or(Ok(Vec::new()), |kept| store::lines(scope.sql, kept.id))?;
    let week_of = |day: LocalDay| day.week_begins(scope.week_begins());
    let this_week = week_of(scope.today);
    // What was said of a week before stands there, and this week is asked about anew.
    let now = lines.first().filter(|line| week_of(line.day) == this_week).map(|line| line.said.as_str());
    let choice = |word: &str| {
        let chosen = now == Some(word);
        let act = (!chosen).then(|| HomeAct::Say(word.to_owned()).token());
        Choice::new(word, words.peace_home_said(word), chosen, act)
    };
    let mut page = page::new(PRACTICE, page::route(PRACTICE), words.peace_home_title())
        .lead(words.peace_home_text())
        .choices("state", words.peace_home_ask(), Layout::List, WORDS.map(choice).into())
        .quiet("fear", words.kept_fear());
    let row = |line| page::line(scope, line, words.peace_home_said(line.said.as_str()), String::new(), Vec::new());
    for ago in 0..WEEKS {
        let week = this_week.plus(-7 * ago);
        let rows = lines.iter().filter(|line| week_of(line.day) == week).map(row).collect();
        let heading = words.peace_home_week(words.date(week, scope.today));
        page = page.rows_if_any(&format!("week {week}"), heading, rows);
    }
    let first = this_week.plus(-7 * (WEEKS - 1));
    let older = lines.iter().filter(|line| line.day < first).map(|line| (line.day, row(line))).collect();
    page = page.by_month("earlier", words.peace_home_earlier(), words, older);
    let Some(kept) = kept else { return Ok(page) };
    let options = WORDS.map(|word| FormOption::new(word, words.peace_home_said(word)));
    let mut note = page::note_form(scope, &kept, options.into());
    if let Some(why) = note.fields.last_mut() {
        why.label = words.peace_home_why();
    }
    let delete = Button::delete(words.app_delete(), words.peace_home_title(), KeptAct::Delete(kept.id).token(), words);
    Ok(page::rhythm(scope, page, &kept).foot(Button::sheet(words.kept_note_down(), note)).foot(delete))
}
