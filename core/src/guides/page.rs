//! The pages of the guides: all that fit, one of them with the lines that were saved after it, and one such line.

use super::{LOW_BOWL, by_id, fitting, steps};
use crate::app::{Reading, Subject};
use crate::areas;
use crate::clock::LocalDay;
use crate::content::GuideText;
use crate::error::{Error, Result};
use crate::fit::Ground;
use crate::ids::Id;
use crate::kept::acts::KeptAct;
use crate::kept::{self, Kept, Practice, page, store};
use crate::page::{Acts, Body, Button, Domain, Field, Form, Icon, Page, Route, Row};
use crate::text;

const PRACTICE: Practice = Practice::Guides;
/// As they stand in the list.
const GROUPS: [&str; 3] = ["plain", "hard", "help"];

/// All guides, one, and a line that was saved.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| match route.what() {
        "" => list(scope),
        what => what.parse().map_or_else(|_| guide(scope, what), |id| saved(scope, id)),
    },
    ..page::domain(PRACTICE)
};

fn route_of(guide: &GuideText) -> Route {
    Route::of(PRACTICE.as_str(), guide.id)
}

fn new(route: Route, title: &str) -> Page {
    page::new(PRACTICE, route, title.to_owned()).on(&[
        Subject::Kept,
        Subject::Settings,
        Subject::Areas,
        Subject::HardDay,
    ])
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let ground = Ground::now(scope, &areas::store::all(scope.sql)?)?;
    let (guides, more): (Vec<&GuideText>, Vec<&GuideText>) =
        fitting(scope)?.into_iter().partition(|guide| ground.offers_guide(guide.id));
    let row = |guide: &GuideText| Row::new(guide.id, guide.title).go(route_of(guide));
    let page = new(page::route(PRACTICE), &words.guide_title()).lead(words.guide_text());
    let page = GROUPS.into_iter().fold(page, |page, group| {
        let of_group = guides.iter().filter(|guide| guide.group == group);
        page.rows_if_any(group, words.guide_group(group), of_group.map(|guide| row(guide)).collect())
    });
    // What is not for now stays within reach of one's own tap.
    let more: Vec<_> = more.into_iter().map(row).collect();
    let page = if more.is_empty() { page } else { page.folded("more", words.app_more(), more) };
    Ok(page.by_month("saved", words.guide_saved(), words, lines(scope, None)?))
}

/// One that fits; one that does not is not there, but what was saved after it is.
fn guide(scope: &Reading<'_>, id: &str) -> Result<Page> {
    let words = scope.words();
    let guide = fitting(scope)?.into_iter().find(|guide| guide.id == id).ok_or(Error::NotFound("guide"))?;
    let page = new(route_of(guide), guide.title).lead(words.guide_text());
    let page = if guide.two { page.quiet("fear", words.kept_fear()) } else { page };
    let (heading, buttons) = if guide.id == LOW_BOWL {
        let areas = areas::store::all(scope.sql)?.into_iter().filter(|area| area.tracked && area.side.has_bowl());
        let begin = |area: areas::Area| {
            Button::go(area.name(scope.content()).to_string(), Route::of(steps::LOW_BOWL.name, &area.key))
        };
        (words.guide_which(), areas.map(begin).collect())
    } else {
        let begin = Button::go(words.guide_begin(), Route::of(steps::TALK.name, guide.id));
        (String::new(), vec![begin])
    };
    let add = KeptAct::Add(PRACTICE, guide.id.to_owned(), String::new());
    let save = form(scope, guide.id.to_owned(), &add, "").title(words.guide_save());
    Ok(page
        .section("begin", heading, Body::Buttons { buttons })
        .by_month("saved", words.guide_saved(), words, lines(scope, Some(guide.id))?)
        .foot(Button::sheet(words.guide_save(), save).icon(Icon::Add)))
}

/// The lines that were saved, the latest first.
fn lines(scope: &Reading<'_>, of: Option<&str>) -> Result<Vec<(LocalDay, Row)>> {
    let words = scope.words();
    let kept = store::all(scope.sql, PRACTICE)?.into_iter().filter(|kept| of.is_none_or(|id| kept.sort == id));
    let row = |kept: Kept| {
        let day = words.day_heading(kept.written_on, scope.today);
        (kept.written_on, Row::new(kept.id, kept.words.as_str()).second(day).go(page::route_of(&kept)))
    };
    Ok(kept.map(row).collect())
}

fn saved(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let (words, kept) = (scope.words(), kept::of(scope, PRACTICE, id)?);
    let title = by_id(scope, &kept.sort).map_or_else(|_| words.guide_title(), |guide| guide.title.to_owned());
    let change = form(scope, format!("line {id}"), &KeptAct::Change(id), &kept.words).title(words.app_change());
    let delete = Button::delete(words.app_delete(), kept.name(), KeptAct::Delete(id).token(), words);
    Ok(new(page::route_of(&kept), &title)
        .text("words", "", vec![kept.words.as_str().into()])
        .quiet("written", words.kept_written_on(words.date(kept.written_on, scope.today)))
        .foot(Button::sheet(words.app_change(), change))
        .foot(delete.icon(Icon::Delete)))
}

fn form(scope: &Reading<'_>, key: String, act: &KeptAct, line: &str) -> Form {
    let words = scope.words();
    Form::new(key, words.app_save(), act.token()).lead(words.kept_private()).field(Field::text(
        "text",
        words.kept_own_words(),
        (2, text::SENTENCE),
        line,
    ))
}
