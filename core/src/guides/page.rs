//! The page of a guide.

use crate::app::{Reading, Subject};
use crate::areas;
use crate::content::GuideTurn;
use crate::error::{Error, Result};
use crate::page::{Body, Domain, Page, Route, Step, Tab};

/// Guides for a talk.
pub(crate) const DOMAIN: Domain = Domain { name: "guide", page, act: Domain::nothing };

/// The guide that a low bowl offers.
const LOW_BOWL: &str = "not_safe_here";

/// The guide that the low bowl of an area offers: from when not to use it, with the line for couples who both feel safe first
/// (S6), to the end. Each step can be the last one read.
fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let (words, content) = (scope.words(), scope.content());
    let area = areas::store::by_key(scope.sql, route.what())?.name(content);
    let guide = content.guides.iter().find(|guide| guide.id == LOW_BOWL).ok_or(Error::NotFound("guide"))?;
    let said = |lines: &[&str]| lines.iter().map(|line| line.replace("{area}", &area)).collect::<Vec<_>>();
    let step = |title: String, lines: &[&str]| step(title, said(lines));
    let of = guide.turn.len();
    let turn = |(n, turn): (usize, &GuideTurn)| {
        let title = words.guide_turn(n, of);
        let lines = said(turn.lines);
        let spoken = format!("{title}. {}: {} {}", turn.who, lines.join(" "), turn.note).trim_end().into();
        Step {
            title: title.into(),
            who: turn.who.into(),
            lines: lines.into_iter().map(Into::into).collect(),
            note: turn.note.into(),
            avoid: said(guide.avoid).into_iter().map(Into::into).collect(),
            aside: true,
            spoken,
        }
    };
    let before = step(words.guide_before(), &[&[content.safety.both_safe], guide.before].concat());
    let begin = [before, step(words.guide_alone(), guide.alone), step(words.guide_openings(), guide.openings)];
    let turns = (1..).zip(guide.turn).map(turn);
    let steps = begin.into_iter().chain(turns).chain([step(words.guide_end(), guide.end)]).collect();
    let body = Body::Steps { steps, aside: Some(step(words.guide_time_out(), guide.time_out)) };
    let page = Page::new(route.clone(), Tab::Bowls, guide.title).on(&[Subject::Settings, Subject::Areas]);
    Ok(page.section("steps", "", body))
}

/// Something to read, which is no turn of the talk.
fn step(title: String, lines: Vec<String>) -> Step {
    let spoken = format!("{title}. {}", lines.join(" ")).into();
    let lines = lines.into_iter().map(Into::into).collect();
    Step { title: title.into(), who: "".into(), lines, note: "".into(), avoid: Vec::new(), aside: false, spoken }
}
