use serde::{Deserialize, Serialize};

use super::{PARTS, needs_both, place};
use crate::app::{App, Reading, Subject, Writing};
use crate::error::{Error, Problem, Result};
use crate::hard_day;
use crate::ids::Id;
use crate::kept::acts::{KeptAct, line, note};
use crate::kept::{self, End, Kept, Line, Practice, examples, page, store};
use crate::page::{Acts, Body, Button, Confirm, Domain, Icon, Outcome, Page, Route, Row, Weight};
use crate::settings::{Side, Situation};

const PRACTICE: Practice = Practice::Path;

/// What can be done. A side is healing or rebuilding.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PathAct {
    /// A step was done.
    Done(Side, u8, usize),
    /// Opens a part.
    Open(Side, u8),
    /// A part is begun anew.
    OnceMore(Side, u8),
}

impl Acts for PathAct {
    const DOMAIN: &'static str = PRACTICE.as_str();
}

/// The path of a side, or both.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| match (route.what(), &*sides(scope)) {
        ("", [side]) => one(scope, *side, route),
        ("", _) => both(scope),
        (what, mine) => {
            let of_side = mine.iter().find(|side| side.as_str() == what);
            match of_side {
                Some(side) => one(scope, *side, route),
                // The side was changed while its path was open: it is gone, and no mistake.
                None if what.parse::<Side>().is_ok() => Err(Error::NotFound("path")),
                // A path has no words of its own: whoever knows its id comes to all of it.
                None => route.id().and_then(|_| both(scope)),
            }
        }
    },
    act: |app, what, _| match what.read()? {
        PathAct::Done(side, part, step) => walk(app, side, part, |_, path| {
            let known =
                path.steps.get(usize::from(part) - 1).is_some_and(|steps| steps.iter().any(|(at, _)| *at == step));
            if known { Ok(step_word(part, step)) } else { Err(Error::input("act", Problem::UnknownKey)) }
        }),
        PathAct::Open(side, part) => walk(app, side, part, |_, path| {
            let is_next = (2..=PARTS).contains(&part) && path.open + 1 == part;
            if is_next { Ok(format!("open_{part}")) } else { Err(Error::input("act", Problem::NotAllowed)) }
        }),
        PathAct::OnceMore(side, part) => walk(app, side, part, |_, path| {
            if part <= path.open { Ok(format!("again_{part}")) } else { Err(Error::input("act", Problem::NotAllowed)) }
        }),
    },
    ..page::domain(PRACTICE)
};

/// The sides of the person, each of which has its path.
fn sides(scope: &Reading<'_>) -> Vec<Side> {
    let side = scope.settings.side.unwrap_or_default();
    let bowl = side.has_bowl().then_some(Side::Healing);
    bowl.into_iter().chain(side.has_deeds().then_some(Side::Rebuilding)).collect()
}

fn step_word(part: u8, step: usize) -> String {
    format!("{part}_{}", step + 1)
}

/// How far a path has come.
struct Path {
    kept: Option<Kept>,
    lines: Vec<Line>,
    /// The last part that is open.
    open: u8,
    /// The steps of each part that fit the person, by their place in it.
    steps: Vec<Vec<(usize, &'static str)>>,
}

impl Path {
    fn of(scope: &Reading<'_>, side: Side) -> Result<Self> {
        let kept = store::all(scope.sql, PRACTICE)?.into_iter().find(|kept| kept.sort == side.as_str());
        let lines = kept.as_ref().map_or(Ok(Vec::new()), |kept| store::lines(scope.sql, kept.id))?;
        let is_open = |part: &u8| lines.iter().any(|line| line.said == format!("open_{part}"));
        let open = (2..=PARTS).take_while(is_open).last().unwrap_or(1);
        let for_two = examples::for_two(scope);
        let of_side: Vec<_> =
            examples::fitting(scope, PRACTICE, None).filter(|example| example.side == side.as_str()).collect();
        let steps = (1..=PARTS).map(|part| {
            let lines = of_side.iter().filter(|example| example.sort == part.to_string()).flat_map(|part| part.lines);
            let fits = |(step, _): &(usize, &'static str)| for_two || !needs_both(side, part, *step);
            lines.copied().enumerate().filter(fits).collect()
        });
        Ok(Self { kept, lines: lines.clone(), open, steps: steps.collect() })
    }

    /// In which round a part is: what was done before "once more" is of an earlier one.
    fn round(&self, part: u8) -> String {
        self.lines.iter().filter(|line| line.said == format!("again_{part}")).count().to_string()
    }

    fn done(&self, part: u8, step: usize) -> Option<&Line> {
        let (word, round) = (step_word(part, step), self.round(part));
        self.lines.iter().find(|line| line.said == word && line.then == round)
    }
}

/// Writes a line of the path, which is begun with the first of them.
fn walk(app: &App, side: Side, part: u8, said: impl FnOnce(&Reading<'_>, &Path) -> Result<String>) -> Result<Outcome> {
    app.transact(|scope| {
        if !(1..=PARTS).contains(&part) || !sides(scope).contains(&side) {
            return Err(Error::input("act", Problem::UnknownKey));
        }
        let path = Path::of(scope, side)?;
        let said = said(scope, &path)?;
        if part > path.open && !said.starts_with("open") {
            return Err(Error::input("act", Problem::NotAllowed));
        }
        let then = if said.starts_with(char::is_numeric) { path.round(part) } else { String::new() };
        if path.lines.iter().any(|line| line.said == said && line.then == then && !said.starts_with("again")) {
            return Ok(Outcome::done());
        }
        write(scope, side, path.kept, said, then)
    })
}

fn write(scope: &Writing<'_>, side: Side, kept: Option<Kept>, said: String, then: String) -> Result<Outcome> {
    let words = scope.words();
    let is_new = kept.is_none();
    let kept = kept.map_or_else(|| Kept::new(scope, PRACTICE, side.as_str(), String::new()), Ok)?;
    if is_new {
        kept::add(scope, &kept)?;
    }
    let text = if said.starts_with("open") { words.path_opened() } else { page::noted(scope, &kept) };
    let line = note(scope, &kept, Line { then, ..line(scope, kept.id, &said)? })?;
    let undo = if is_new { KeptAct::NotBegun(kept.id) } else { KeptAct::Stands(kept.id, kept.stands, Some(line)) };
    Ok(Outcome::said(text, Some(undo.token())))
}

/// Whether the path was put away, and how far it has come where there is one; for the menu.
pub(crate) fn in_menu(scope: &Reading<'_>) -> Result<(bool, String)> {
    let paths = store::all(scope.sql, PRACTICE)?;
    let away = !paths.is_empty() && paths.iter().all(|path| !path.is_open());
    let mine = sides(scope);
    let fact = match &*mine {
        [side] if paths.iter().any(|path| path.is_open() && path.sort == side.as_str()) => {
            scope.words().path_part(Path::of(scope, *side)?.open)
        }
        _ => String::new(),
    };
    Ok((away, fact))
}

fn new(scope: &Reading<'_>, route: &Route, title: String) -> Page {
    page::new(PRACTICE, route.clone(), title)
        .on(&[Subject::Kept, Subject::Settings, Subject::HardDay])
        .lead(scope.words().path_text())
        .quiet("fear", scope.words().kept_fear())
}

/// For one who stands on both sides: two paths, and neither waits for the other.
fn both(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let mut rows = Vec::new();
    for side in sides(scope) {
        let path = Path::of(scope, side)?;
        let begun = path.kept.as_ref().is_some_and(Kept::is_open);
        let second = if begun { words.path_part(path.open) } else { String::new() };
        let route = Route::of(PRACTICE.as_str(), side.as_str());
        rows.push(Row::new(side.as_str(), words.path_of(side.as_str())).second(second).go(route));
    }
    Ok(new(scope, &page::route(PRACTICE), words.path_title())
        .rows("paths", "", rows, String::new())
        .quiet("both", words.path_both()))
}

fn one(scope: &Reading<'_>, side: Side, route: &Route) -> Result<Page> {
    let words = scope.words();
    let title = if sides(scope).len() > 1 { words.path_of(side.as_str()) } else { words.path_title() };
    let page = new(scope, route, title);
    let path = Path::of(scope, side)?;
    if hard_day::ops::resting(scope)?.is_some() {
        return Ok(page.quiet("resting", words.path_resting()));
    }
    let delete = |kept: &Kept| {
        Button::delete(words.app_delete(), words.path_title(), KeptAct::Delete(kept.id).token(), words)
            .icon(Icon::Delete)
    };
    if let Some((kept, (end, on))) = path.kept.as_ref().and_then(|kept| Some((kept, kept.stands.ended?))) {
        let again = Button::act(words.kept_take_up(), KeptAct::Again(kept.id).token());
        let on = words.kept_ended_on(end.as_str(), words.date(on, scope.today));
        return Ok(page.quiet("away", on).foot(again).foot(delete(kept)));
    }
    let mut page = page;
    for part in 1..=path.open {
        page = part_of(scope, page, side, &path, part);
    }
    page = page.quiet("tick", words.path_tick());
    if path.open < PARTS {
        page = next(scope, page, side, &path);
    }
    page = page.quiet("rest", words.kept_rest());
    // A page of `insights`, which stands a floor above.
    let over_time = Row::new("over_time", words.insights_title()).icon(Icon::Week).go(Route::to("insights"));
    page = page.rows("over_time", "", vec![over_time], String::new());
    Ok(match &path.kept {
        Some(kept) => page.foot(away(scope, kept.id)).foot(delete(kept)),
        None => page,
    })
}

fn away(scope: &Reading<'_>, id: Id) -> Button {
    Button::act(scope.words().path_away(), KeptAct::End(id, End::Away).token()).weight(Weight::Word)
}

/// The steps of a part that is open, and what can be done with it as a whole.
fn part_of(scope: &Reading<'_>, page: Page, side: Side, path: &Path, part: u8) -> Page {
    let words = scope.words();
    let steps = &path.steps[usize::from(part) - 1];
    let row = |(step, text): &(usize, &'static str)| {
        let done = path.done(part, *step);
        let act = match (done, &path.kept) {
            // Taken back, it was never ticked.
            (Some(line), Some(kept)) => KeptAct::Stands(kept.id, kept.stands, Some(line.id)).token(),
            _ => PathAct::Done(side, part, *step).token(),
        };
        let row = Row::new(step + 1, *text).switch(words, done.is_some(), act);
        let row = if done.is_some() { row.second(words.path_done()) } else { row };
        match place(side, part, *step) {
            Some(route) => row.go(route),
            None => row,
        }
    };
    let mut page =
        page.rows(&format!("part {part}"), words.path_part(part), steps.iter().map(row).collect(), String::new());
    let mut buttons = Vec::new();
    if steps.iter().all(|(step, _)| path.done(part, *step).is_some()) {
        page = page.text(&format!("end {part}"), "", vec![words.path_end().into()]);
        buttons.push(Button::act(words.path_again(), PathAct::OnceMore(side, part).token()));
        if part == path.open && part < PARTS {
            buttons.push(open(scope, side, part + 1, words.path_go_on()));
        }
    }
    if part > 1 && part == path.open {
        page = page.quiet(&format!("stay {part}"), words.path_stay());
        let opened = path.lines.iter().find(|line| line.said == format!("open_{part}"));
        buttons.extend(opened.zip(path.kept.as_ref()).map(|(line, kept)| {
            let close = KeptAct::Stands(kept.id, kept.stands, Some(line.id)).token();
            Button::act(words.path_close(), close).weight(Weight::Word)
        }));
    }
    if buttons.is_empty() { page } else { page.section(&format!("after {part}"), "", Body::Buttons { buttons }) }
}

/// Nobody could tell this person that they can go on.
fn alone(scope: &Reading<'_>) -> bool {
    examples::apart(scope) || scope.settings.situation == Situation::OnMyOwn
}

/// The next part, closed: its name, and the way to open it.
fn next(scope: &Reading<'_>, page: Page, side: Side, path: &Path) -> Page {
    let words = scope.words();
    let part = path.open + 1;
    let text = match side {
        Side::Rebuilding if alone(scope) => words.path_open_alone(),
        Side::Rebuilding => words.path_open_rebuilding(),
        _ => words.path_open_healing(),
    };
    let buttons = vec![open(scope, side, part, words.path_open())];
    page.text(&format!("next {part}"), words.path_part(part), vec![text.into()]).section(
        &format!("open {part}"),
        "",
        Body::Buttons { buttons },
    )
}

/// Opens a part. The one who rebuilds is asked whether they were told, and leaving it stands first.
fn open(scope: &Reading<'_>, side: Side, part: u8, text: String) -> Button {
    let words = scope.words();
    let button = Button::act(text, PathAct::Open(side, part).token());
    if side != Side::Rebuilding || alone(scope) {
        return button;
    }
    let ask = Confirm {
        title: words.path_part(part).into(),
        text: words.path_open_rebuilding(),
        keep: words.path_not_now(),
        go_on: words.path_told(),
    };
    Button { ask: Some(ask), ..button }
}
