use super::say::{self, LOOK, PRACTICE, RoadAct, one};
use crate::app::{App, Reading, Subject};
use crate::areas::Area;
use crate::areas::store as areas;
use crate::error::Result;
use crate::fit::parts::{self, ANSWERS, Part, SAID, Standing, WHOLE};
use crate::kept::acts::KeptAct;
use crate::kept::{Kept, Line, Look, Practice, Waiting, page, store};
use crate::page::{
    Acts, Body, Button, Choice, Domain, Due, Icon, Island, Layout, Outcome, Page, Route, Row, Values, Weight,
};
use crate::settings::Side;
use crate::{circle, disclosures, hard_day, promises};

/// How often one can be brought to it.
const RHYTHMS: [Look; 3] = [Look::Never, Look::Fortnight, Look::Month];

/// What changes these pages.
const SUBJECTS: [Subject; 4] = [Subject::Kept, Subject::Settings, Subject::Areas, Subject::HardDay];

/// The road, and one of its parts.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| match route.what().parse::<Part>() {
        Ok(part) => look(scope, part),
        Err(_) if route.what().is_empty() => all(scope),
        // What has its day is the road itself.
        Err(_) => route.id().and_then(|id| crate::kept::of(scope, PRACTICE, id)).and_then(|_| all(scope)),
    },
    act: |app: &App, what, _: &Values| -> Result<Outcome> { say::act(app, &what.read()?) },
    ..page::domain(PRACTICE)
};

/// What of it has its day.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Result<Option<Due>> {
    page::due(scope, waiting, PRACTICE, (Icon::Road, scope.words().road_title()), None)
}

fn route_of(part: Part) -> Route {
    Route::of(PRACTICE.as_str(), part.as_str())
}

/// Everything the pages are made from, read once.
struct Seen {
    areas: Vec<Area>,
    sides: Vec<Side>,
    kept: Vec<Kept>,
    shaky: Option<Part>,
}

impl Seen {
    fn now(scope: &Reading<'_>) -> Result<Self> {
        let areas = areas::all(scope.sql)?;
        let (sides, shaky) = (parts::sides(scope, &areas), parts::shaky(scope, &areas)?);
        Ok(Self { areas, sides, kept: store::all(scope.sql, PRACTICE)?, shaky })
    }

    fn of(&self, part: Part) -> Option<&Kept> {
        self.kept.iter().find(|kept| kept.sort == part.as_str())
    }

    fn is_away(&self, scope: &Reading<'_>, part: Part) -> bool {
        self.shaky.is_some_and(|shaky| part > shaky) || !parts::there(scope).contains(&part)
    }
}

fn all(scope: &Reading<'_>) -> Result<Page> {
    let (words, seen) = (scope.words(), Seen::now(scope)?);
    let there = parts::there(scope);
    let (mut rows, mut stand) = (Vec::new(), 0);
    for part in there {
        let row = Row::new(part.as_str(), words.road_part(part.as_str()));
        if seen.is_away(scope, *part) {
            rows.push(row.second(words.road_put_away(part.as_str())));
            continue;
        }
        let lines = parts::said(scope, seen.of(*part))?;
        let standing = parts::standing(&lines, &parts::keys(scope, *part, &seen.sides));
        stand += usize::from(matches!(standing, Some((Standing::Stands, _))));
        let second = standing.map_or_else(
            || words.road_new(part.as_str()),
            |(standing, day)| words.road_standing(standing.as_str(), words.date(day, scope.today)),
        );
        rows.push(row.second(second).go(route_of(*part)));
    }
    let last = there.last().copied();
    let away = seen.shaky.filter(|shaky| Some(*shaky) < last).map(|_| words.road_put_away_text()).unwrap_or_default();
    let stands = if stand == Part::ALL.len() { words.road_all_stand() } else { String::new() };
    let mut page = page::new(PRACTICE, page::route(PRACTICE), words.road_title())
        .on(&SUBJECTS)
        .lead(words.road_text())
        .quiet("fear", words.kept_fear())
        .rows("parts", "", rows, String::new())
        .quiet("away", away)
        .quiet("stands", stands);
    if let Some(part) = seen.shaky {
        page = shaky(scope, page, part, &seen)?;
    }
    let rhythm = one(scope, LOOK)?;
    if rhythm.as_ref().is_some_and(|kept| kept.is_due(scope.today)) {
        let not_now = Button::act(words.road_not_now(), RoadAct::PutOff.token());
        page = page.section("due", "", Body::Buttons { buttons: vec![not_now] });
    }
    let stands = rhythm.map_or(Look::Never, |kept| kept.stands.look);
    let choice = |look: Look| {
        let act = (look != stands).then(|| RoadAct::Rhythm(look).token());
        Choice::new(look.as_str(), words.kept_rhythm(look.as_str()), act.is_none(), act)
    };
    Ok(page
        .choices("rhythm", words.road_rhythm(), Layout::List, RHYTHMS.map(choice).into())
        .quiet("rhythm_note", words.kept_look_note(words.clock(crate::kept::REMIND_AT))))
}

/// What is said of a shaky part, for each side, and what may fit there; on a hard day nothing is there to work on (N6).
fn shaky(scope: &Reading<'_>, page: Page, part: Part, seen: &Seen) -> Result<Page> {
    let (words, sides) = (scope.words(), &seen.sides);
    let line = |side: &Side| match side {
        Side::Rebuilding => words.road_shaky_rebuilding(part.as_str()),
        _ => words.road_shaky_healing(part.as_str()),
    };
    let lines = sides.iter().map(|side| line(side).into()).collect();
    let mut rows: Vec<_> = sides.iter().flat_map(|side| fits(scope, part, *side)).collect();
    // What fits both sides stands there once.
    rows.dedup_by(|a, b| a.key == b.key);
    if hard_day::ops::resting(scope)?.is_some() {
        rows.clear();
    }
    let page = page.text("shaky", words.road_shaky_heading(part.as_str()), lines);
    Ok(page.rows_if_any("fits", words.road_fits(), rows))
}

/// The practices that fit where a part is shaky (voice-practices.md 1). None is offered for being close.
fn fits(scope: &Reading<'_>, part: Part, side: Side) -> Vec<Row> {
    let words = scope.words();
    let row = |icon, text: String, route: Route| Row::new(&route, text).icon(icon).go(route);
    let kept = |icon, text, practice| row(icon, text, page::route(practice));
    match (part, side) {
        (Part::Honesty, Side::Rebuilding) => {
            vec![row(Icon::Tell, words.disclosures_title(), disclosures::page::route())]
        }
        (Part::Honesty, _) => vec![row(Icon::Question, words.today_prompt(), Island::Prompt.route())],
        (Part::Safety, Side::Rebuilding) => vec![
            row(Icon::HardMoment, words.moments_defensive(), Island::HardMoment.route()),
            row(Icon::People, words.circle_title(), circle::page::route()),
        ],
        (Part::Safety, _) => vec![kept(Icon::Boundary, words.boundaries_title(), Practice::Boundaries)],
        (Part::Trust, Side::Rebuilding) => {
            vec![row(Icon::Promise, words.promises_title(), Route::to(promises::page::DOMAIN.name))]
        }
        (Part::Trust, _) => vec![kept(Icon::Measure, words.measures_title(), Practice::Measures)],
        (Part::Connection, Side::Rebuilding) => {
            vec![kept(Icon::Listening, words.listening_title(), Practice::Listening)]
        }
        (Part::Connection, _) => vec![kept(Icon::Peace, words.peace_title(), Practice::Peace)],
        (Part::Close, _) => Vec::new(),
    }
}

fn look(scope: &Reading<'_>, part: Part) -> Result<Page> {
    let (words, seen) = (scope.words(), Seen::now(scope)?);
    let name = words.road_part(part.as_str());
    let page = page::new(PRACTICE, route_of(part), name.clone()).on(&SUBJECTS);
    if seen.is_away(scope, part) {
        return Ok(page.lead(words.road_put_away_text()));
    }
    let lines = parts::said(scope, seen.of(part))?;
    let mut page = page.lead(words.road_part_text());
    if part == Part::Close {
        page = page.quiet("no", words.road_no());
    }
    for side in &seen.sides {
        let heading = if seen.sides.len() > 1 { heading(scope, *side, &seen.areas) } else { String::new() };
        let statements = parts::statements(scope, part, *side).into_iter();
        let rows = statements.map(|(key, text)| statement(scope, part, &lines, &key, text)).collect();
        page = page.rows(side.as_str(), heading, rows, String::new());
    }
    let keys = parts::keys(scope, part, &seen.sides);
    page = whole(scope, page, part, parts::whole(&lines, &keys));
    match parts::standing(&lines, &keys) {
        Some((Standing::Shaky, _)) => page = shaky(scope, page, part, &seen)?,
        Some((Standing::Stands, _)) => page = page.quiet("stands", words.road_stands_text()),
        _ => {}
    }
    page = page.quiet("fear", words.kept_fear());
    page = earlier(scope, page, part, &seen)?;
    page = page.quiet("rest", words.kept_rest());
    if let Some(next) = part.next().filter(|next| !seen.is_away(scope, *next)) {
        page = page.foot(Button::go(words.road_go_on(next.as_str()), route_of(next)).weight(Weight::Main));
    }
    if let Some(kept) = seen.of(part).filter(|_| !lines.is_empty()) {
        let delete = KeptAct::Delete(kept.id).token();
        page = page.foot(
            Button::delete(words.road_delete_part(), words.road_all_looks(name), delete, words).icon(Icon::Delete),
        );
    }
    Ok(page)
}

/// The areas of a side, for one who has both.
fn heading(scope: &Reading<'_>, side: Side, areas: &[Area]) -> String {
    let words = scope.words();
    let on = if side == Side::Rebuilding { Side::has_deeds } else { Side::has_bowl };
    let names = areas.iter().filter(|area| area.tracked && on(area.side)).map(|area| area.name(scope.content()));
    let names = names.map(|name| name.to_string()).collect::<Vec<_>>().join(" · ");
    if names.is_empty() { words.road_side_whole(side.as_str()) } else { words.road_side(side.as_str(), names) }
}

/// A statement with its answers of today; what was said before stands under it.
fn statement(scope: &Reading<'_>, part: Part, lines: &[Line], key: &str, text: &str) -> Row {
    let words = scope.words();
    let mut said = lines.iter().filter(|line| line.said == key).peekable();
    let now = said.next_if(|line| line.day == scope.today).map(|line| line.then.as_str());
    let before = said
        .next()
        .map(|line| words.road_before_answer(words.road_answer(line.then.as_str()), words.date(line.day, scope.today)));
    let choice = |answer: &str| {
        let chosen = now == Some(answer);
        let answered = if chosen { String::new() } else { answer.to_owned() };
        let act = RoadAct::Say(part, scope.today, key.to_owned(), answered).token();
        Choice::new(answer, words.road_answer(answer), chosen, Some(act))
    };
    Row::new(key, scope.with_partner(text)).second(before.unwrap_or_default()).choices(ANSWERS.map(choice).into())
}

/// What the person says of the part, above all answers.
fn whole(scope: &Reading<'_>, page: Page, part: Part, said: Option<&Line>) -> Page {
    let words = scope.words();
    let choice = |what: &str| {
        let chosen = said.filter(|line| line.then == what);
        // What was said today can be taken away; what was said before is changed by saying something else.
        let act = match chosen {
            Some(line) if line.day == scope.today => Some(String::new()),
            Some(_) => None,
            None => Some(what.to_owned()),
        };
        let act = act.map(|answer| RoadAct::Say(part, scope.today, WHOLE.to_owned(), answer).token());
        Choice::new(what, words.road_said(what), chosen.is_some(), act)
    };
    let before = said.filter(|line| line.day != scope.today);
    page.choices("part", words.road_for_me(), Layout::Cells, SAID.map(choice).into())
        .quiet("said_on", before.map(|line| words.road_said_on(words.date(line.day, scope.today))).unwrap_or_default())
        .quiet("part_note", words.road_for_me_note())
}

/// The looks of earlier days, with what was then said.
fn earlier(scope: &Reading<'_>, page: Page, part: Part, seen: &Seen) -> Result<Page> {
    let words = scope.words();
    let Some(kept) = seen.of(part) else { return Ok(page) };
    let lines = store::lines(scope.sql, kept.id)?;
    let keys = parts::keys(scope, part, &[Side::Healing, Side::Rebuilding]);
    let mut rows = Vec::new();
    for of_day in lines.chunk_by(|a, b| a.day == b.day) {
        let day = of_day[0].day;
        if day == scope.today {
            continue;
        }
        let date = words.date(day, scope.today);
        let said = parts::standing(of_day, &keys).map_or(Standing::Open, |(standing, _)| standing);
        let name = words.road_look_of(words.road_part(part.as_str()), date.as_str());
        let delete = Button::delete(words.app_delete(), name, RoadAct::Forget(part, day).token(), words);
        rows.push((day, Row::new(day, words.road_standing(said.as_str(), date)).menu(delete)));
    }
    Ok(page.by_month("earlier", words.road_earlier(), words, rows))
}
