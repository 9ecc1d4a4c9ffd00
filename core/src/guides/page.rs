//! The page of a guide.

use super::{GuidePageView, GuideView};
use crate::app::{Reading, Subject};
use crate::error::Result;
use crate::page::{Body, Domain, Page, Route, Step, Tab};

/// Guides for a talk.
pub(crate) const DOMAIN: Domain = Domain { name: NAME, page, act: Domain::nothing };

const NAME: &str = "guide";

fn page(scope: &Reading<'_>, route: &Route) -> Result<Page> {
    let GuideView { title, pages, time_out } = super::of_low_bowl(scope, route.what())?;
    let steps = pages.into_iter().map(step).collect();
    Ok(Page::new(route.clone(), Tab::Bowls, title).on(&[Subject::Settings, Subject::Areas]).section(
        "steps",
        "",
        Body::Steps { steps, aside: Some(step(time_out)) },
    ))
}

fn step(page: GuidePageView) -> Step {
    let texts = |lines: Vec<String>| lines.into_iter().map(Into::into).collect();
    Step {
        title: page.title.into(),
        who: page.who.into(),
        lines: texts(page.lines),
        note: page.note.into(),
        avoid: texts(page.avoid),
        aside: page.turn,
        spoken: page.spoken.into(),
    }
}
