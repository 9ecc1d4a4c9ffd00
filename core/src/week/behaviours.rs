//! The seven behaviours, looked at once a week (product.md system 10): in myself, and what reached me. The second is what the
//! person felt in that week, in words, and stands for that week alone: with the next one it goes, so that no number, trend or
//! sum about anybody else can be made of it (S10).

use serde::{Deserialize, Serialize};

use super::{Week, earlier, kept_of, note, now};
use crate::app::{App, Reading, Writing};
use crate::clock::LocalDay;
use crate::error::{Error, Problem, Result};
use crate::hard_day;
use crate::kept::acts::{self, KeptAct, line};
use crate::kept::{self, End, Kept, Line, Practice, examples, page, store};
use crate::page::{Acts, Button, Choice, Domain, Icon, Outcome, Page, Route, Row, Weight};

const PRACTICE: Practice = Practice::Behaviours;
const OWN: &str = "own";
const SEEN: &str = "seen";
const LINES: [&str; 7] = [
    "says_what_is_meant",
    "follows_through",
    "seeks_the_good",
    "shows_priority",
    "refrains_from_harm",
    "works_through_problems",
    "gives_freely",
];
const YES: &str = "yes";
const OWN_ANSWERS: [&str; 4] = [YES, "partly", "no", "no_occasion"];
const SEEN_ANSWERS: [&str; 4] = ["reached", "a_little", "not_this_week", "cannot_tell"];
/// A line that speaks of two: not for one who is alone, apart, or keeps the app for themselves (S7, S17).
const OF_TWO: [&str; 1] = ["seeks_the_good"];
/// Weeks from which on a pattern is named (voice-practices.md 3).
const WEEKS: usize = 6;

/// What can be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum BehavioursAct {
    /// Answers a line about oneself, of the week that begins on a day.
    Own(LocalDay, String, String),
    /// Says what reached the person, of the week that begins on a day.
    Seen(LocalDay, String, String),
    /// Leaves the second page out from now on.
    LeaveOut,
}

impl Acts for BehavioursAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// In myself, what reached me, and one of the weeks before.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| match route.what() {
        "" => own(scope, now(scope), route),
        SEEN => seen(scope, route),
        _ => {
            let begins = kept::of(scope, PRACTICE, route.id()?)?.stands.by_day;
            own(scope, Week { begins: begins.ok_or(Error::Stored("week"))? }, route)
        }
    },
    act: |app, what, _| match what.read()? {
        BehavioursAct::Own(day, line, answer) => say(app, OWN, day, &line, &answer),
        BehavioursAct::Seen(day, line, answer) => say(app, SEEN, day, &line, &answer),
        BehavioursAct::LeaveOut => leave_out(app),
    },
    ..page::domain(PRACTICE)
};

/// The route of the first page.
pub(crate) fn route() -> Route {
    page::route(PRACTICE)
}

/// What was answered in a week, the latest of each line first.
fn lines_of(scope: &Reading<'_>, sort: &str, week: Week) -> Result<Vec<Line>> {
    kept_of(scope, PRACTICE, sort, week)?.map_or(Ok(Vec::new()), |kept| store::lines(scope.sql, kept.id))
}

/// The seven lines with their answers; one more tap on what was chosen takes it back.
fn rows(
    scope: &Reading<'_>,
    said: &[Line],
    answers: &[&'static str],
    text: impl Fn(&'static str) -> String,
    act: impl Fn(&str, &str) -> BehavioursAct,
) -> Vec<Row> {
    let words = scope.words();
    let row = |key: &'static str| {
        let stands = said.iter().find(|line| line.said == key);
        let choice = |answer: &&'static str| {
            let chosen = stands.is_some_and(|line| line.then == *answer);
            let does = match stands {
                Some(line) => KeptAct::Then(line.id, if chosen { String::new() } else { (*answer).to_owned() }).token(),
                None => act(key, answer).token(),
            };
            Choice::new(answer, words.behaviours_answer(*answer), chosen, Some(does))
        };
        Row::new(key, text(key)).choices(answers.iter().map(choice).collect())
    };
    let for_two = examples::for_two(scope);
    LINES.into_iter().filter(|key| for_two || !OF_TWO.contains(key)).map(row).collect()
}

fn own(scope: &Reading<'_>, week: Week, route: &Route) -> Result<Page> {
    let words = scope.words();
    let date = |day| words.date(day, scope.today);
    let page = page::new(PRACTICE, route.clone(), words.behaviours_title())
        .lead(words.behaviours_text())
        .quiet("fear", words.kept_fear());
    // Nothing is shown to work on while one rests.
    if hard_day::ops::resting(scope)?.is_some() {
        return Ok(page);
    }
    let said = lines_of(scope, OWN, week)?;
    let act = |key: &str, answer: &str| BehavioursAct::Own(week.begins, key.to_owned(), answer.to_owned());
    let mut rows = rows(scope, &said, &OWN_ANSWERS, |key| words.behaviours_own(key), act);
    let weeks = weeks(scope)?;
    for row in &mut rows {
        let answered = weeks.iter().filter_map(|lines| lines.iter().find(|line| line.said == row.key));
        let (yes, all) = answered.fold((0, 0), |(yes, all), line| (yes + usize::from(line.then == YES), all + 1));
        if weeks.len() >= WEEKS && yes > 0 {
            row.second = words.behaviours_yes(yes, all).into();
        }
    }
    let mut page = page.rows("own", words.behaviours_week(date(week.begins), date(week.ends())), rows, String::new());
    if !weeks.is_empty() && weeks.len() < WEEKS {
        page = page.quiet("few", words.behaviours_few(weeks.len()));
    }
    if !route.what().is_empty() {
        let Some(kept) = kept_of(scope, PRACTICE, OWN, week)? else { return Ok(page) };
        let act = KeptAct::Delete(kept.id).token();
        return Ok(page.foot(Button::delete(words.app_delete(), words.behaviours_title(), act, words)));
    }
    if examples::for_two(scope) {
        let row = Row::new(SEEN, words.behaviours_to_seen()).icon(Icon::Behaviours).go(seen_route());
        page = page.rows("seen", "", vec![row], String::new());
    }
    earlier(scope, page, (PRACTICE, OWN), week)
}

/// The answers of each week about oneself in which there is one.
fn weeks(scope: &Reading<'_>) -> Result<Vec<Vec<Line>>> {
    let own = store::all(scope.sql, PRACTICE)?.into_iter().filter(|kept| kept.sort == OWN);
    let lines = own.map(|kept| {
        let lines = store::lines(scope.sql, kept.id)?.into_iter();
        Ok(lines.filter(|line| !line.then.is_empty()).collect::<Vec<_>>())
    });
    let lines = lines.collect::<Result<Vec<_>>>()?;
    Ok(lines.into_iter().filter(|lines| !lines.is_empty()).collect())
}

fn seen_route() -> Route {
    Route::of(PRACTICE.as_str(), SEEN)
}

/// What is kept of the second page: of this week, or that it was left out.
fn all_seen(scope: &Reading<'_>) -> Result<Vec<Kept>> {
    Ok(store::all(scope.sql, PRACTICE)?.into_iter().filter(|kept| kept.sort == SEEN).collect())
}

fn seen(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let (words, week) = (scope.words(), now(scope));
    let page = page::new(PRACTICE, route.clone(), words.behaviours_seen_title())
        .lead(words.behaviours_seen_text())
        .quiet("fear", words.kept_fear());
    if let Some(out) = all_seen(scope)?.iter().find(|kept| !kept.is_open()) {
        let back = Button::act(words.behaviours_bring_back(), KeptAct::Again(out.id).token());
        return Ok(page.quiet("out", words.behaviours_left_out()).foot(back));
    }
    if hard_day::ops::resting(scope)?.is_some() {
        return Ok(page);
    }
    let said = lines_of(scope, SEEN, week)?;
    let act = |key: &str, answer: &str| BehavioursAct::Seen(week.begins, key.to_owned(), answer.to_owned());
    let rows = rows(scope, &said, &SEEN_ANSWERS, |key| words.behaviours_seen(key), act);
    let out = Button::act(words.behaviours_leave_out(), BehavioursAct::LeaveOut.token()).weight(Weight::Word);
    Ok(page.quiet("test", words.behaviours_text()).rows("seen", "", rows, String::new()).foot(out))
}

fn say(app: &App, sort: &str, begins: LocalDay, key: &str, answer: &str) -> Result<Outcome> {
    app.transact(|scope| {
        let answers = if sort == OWN { &OWN_ANSWERS } else { &SEEN_ANSWERS };
        if !LINES.contains(&key) || !answers.contains(&answer) {
            return Err(Error::input("answer", Problem::UnknownKey));
        }
        if begins > scope.today {
            return Err(Error::input("day", Problem::DayInFuture));
        }
        let week = Week { begins };
        forget_seen_before(scope, now(scope))?;
        if lines_of(scope, sort, week)?.iter().any(|line| line.said == key) {
            return Err(Error::input("answer", Problem::Duplicate));
        }
        let undo =
            note(scope, (PRACTICE, sort), week, |id| Ok(Line { then: answer.to_owned(), ..line(scope, id, key)? }))?;
        Ok(Outcome::said(scope.words().behaviours_saved(), Some(undo)))
    })
}

/// What reached the person in a week goes with it.
fn forget_seen_before(scope: &Writing<'_>, week: Week) -> Result<()> {
    let mut gone =
        all_seen(scope)?.into_iter().filter(|kept| kept.is_open() && kept.stands.by_day != Some(week.begins));
    gone.try_for_each(|kept| store::delete(scope.sql, kept.id))
}

fn leave_out(app: &App) -> Result<Outcome> {
    app.transact(|scope| {
        let (words, week) = (scope.words(), now(scope));
        for kept in all_seen(scope)? {
            store::delete(scope.sql, kept.id)?;
        }
        let new = Kept::new(scope, PRACTICE, SEEN, String::new())?;
        let stands = kept::Stands { by_day: Some(week.begins), ended: Some((End::Away, scope.today)), ..new.stands };
        let out = Kept { stands, ..new };
        acts::put(scope, &out)?;
        Ok(Outcome::said(words.behaviours_left_out(), Some(KeptAct::Again(out.id).token())))
    })
}
