//! One guide, step by step. Each step can be the last one read.

use crate::app::{Reading, Subject};
use crate::areas;
use crate::content::{GuideText, GuideTurn};
use crate::error::Error;
use crate::page::{Body, Domain, Page, Route, Step, Tab};

/// The guide of a low bowl, by its area.
pub(crate) const LOW_BOWL: Domain = Domain {
    name: "guide",
    page: |scope, route| {
        let area = areas::store::by_key(scope.sql, route.what())?.name(scope.content()).to_string();
        let guide = super::by_id(scope, super::LOW_BOWL)?;
        Ok(page(scope, route, guide, &area, Tab::Bowls))
    },
    act: Domain::nothing,
};

/// Every other guide that fits, by its name.
pub(crate) const TALK: Domain = Domain {
    name: "talk",
    page: |scope, route| {
        let guide = super::fitting(scope)?.into_iter().find(|guide| guide.id == route.what());
        let guide = guide.filter(|guide| guide.id != super::LOW_BOWL).ok_or(Error::NotFound("guide"))?;
        Ok(page(scope, route, guide, "", Tab::Practice))
    },
    act: Domain::nothing,
};

/// From when not to use it, with the line for couples who both feel safe first (S6), to the end.
fn page(scope: &Reading<'_>, route: &Route, guide: &GuideText, area: &str, tab: Tab) -> Page {
    let (words, content) = (scope.words(), scope.content());
    let frame = &content.guides.frame;
    let said = |lines: &[&str]| lines.iter().map(|line| line.replace("{area}", area)).collect::<Vec<_>>();
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
            aside: guide.two,
            spoken,
        }
    };
    let (safe, before, until) = if guide.two {
        (&[content.safety.both_safe][..], frame.before, frame.stop)
    } else {
        (&[][..], &[][..], &[][..])
    };
    let mut steps = vec![step(words.guide_before(), &[safe, guide.before, before].concat())];
    if !guide.alone.is_empty() {
        steps.push(step(words.guide_alone(), guide.alone));
    }
    steps.push(step(words.guide_openings(), guide.openings));
    steps.extend((1..).zip(guide.turn).map(turn));
    steps.push(step(words.guide_end(), &[until, guide.end, frame.end].concat()));
    let aside = guide.two.then(|| step(words.guide_time_out(), frame.time_out));
    Page::new(route.clone(), tab, guide.title).on(&[Subject::Settings, Subject::Areas]).section(
        "steps",
        "",
        Body::Steps { steps, aside },
    )
}

/// Something to read, which is no turn of the talk.
fn step(title: String, lines: Vec<String>) -> Step {
    let spoken = format!("{title}. {}", lines.join(" ")).into();
    let lines = lines.into_iter().map(Into::into).collect();
    Step { title: title.into(), who: "".into(), lines, note: "".into(), avoid: Vec::new(), aside: false, spoken }
}
