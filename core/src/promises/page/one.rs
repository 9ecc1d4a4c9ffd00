//! The page of one promise: its words, its days, and what was said before.

use super::days::{is_moved_and_answered, key, with_choices, with_repair};
use super::{PromiseAct, SUBJECTS, answer, facts, form, route_of};
use crate::app::Reading;
use crate::error::Result;
use crate::ids::Id;
use crate::page::{Acts, Button, Icon, Page, Row, Tab, Weight};
use crate::promises::rules::DAYS_BACK;
use crate::promises::{
    EarlierAnswer, EarlierWords, PromiseAnswer, PromiseRow, PromiseSchedule, PromiseState, PromiseView, ops, views,
};

pub(super) fn page(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let view = views::one(scope, id)?;
    let ended = view.ended_on.map(|day| words.promises_ended(words.date(day, scope.today)));
    let mut page = Page::new(route_of(id), Tab::Practice, words.search_promise())
        .lead(facts([&*view.to, &view.rhythm]))
        .on(&SUBJECTS)
        .text("text", "", vec![view.draft.text.clone()])
        .quiet("ended", ended.unwrap_or_default())
        .quiet("very_large", view.very_large.clone())
        .quiet("remind_passed", view.remind_passed.clone());
    let is_open = |row: &&PromiseRow| row.day >= scope.today || !matches!(row.state, PromiseState::Answered { .. });
    let (open, said): (Vec<_>, Vec<_>) = view.days.iter().partition(is_open);
    let (mut days, mut coming) = (Vec::with_capacity(open.len()), Vec::new());
    for row in open {
        let rows = if row.day > scope.today { &mut coming } else { &mut days };
        rows.extend(with_choices(scope, row, head(scope, row))?);
    }
    let mut earlier = Vec::with_capacity(said.len());
    for row in said {
        earlier.push((row.day, said_row(scope, &view, row)?));
    }
    page = page
        .rows_if_any("days", "", days)
        .rows_if_any("coming", words.promises_coming(), coming)
        .by_month("earlier", words.promises_earlier(), words, earlier)
        .rows_if_any("answers", words.promises_earlier_answers(), answers(&view.earlier_answers))
        .rows_if_any("words", words.promises_earlier_words(), wordings(scope, &view.earlier_words));
    Ok(foot(scope, page, &view, ops::can_end(scope, id)?))
}

/// "Today", "Due today, 18:30".
fn head(scope: &Reading<'_>, row: &PromiseRow) -> Row {
    Row::new(key(row), scope.words().day_heading(row.day, scope.today))
        .second(row.state_text.clone())
        .spoken(row.spoken.clone())
}

/// A day of which something was said: a tap changes it.
fn said_row(scope: &Reading<'_>, view: &PromiseView, row: &PromiseRow) -> Result<Row> {
    let line = head(scope, row);
    if is_moved_and_answered(scope, row)? {
        return Ok(line);
    }
    let line = with_repair(scope, row, line.sheet(form::answer_form(scope, row)))?;
    // Of a rhythm, a day that nobody can answer any more keeps what was said of it.
    let single = matches!(view.draft.schedule, PromiseSchedule::Once { .. } | PromiseSchedule::TodaysWord);
    if !single && scope.today.since(row.day) > DAYS_BACK {
        return Ok(line);
    }
    let take_back = Button::act(scope.words().app_take_back(), answer(row, PromiseAnswer::Open));
    Ok(line.menu(take_back.weight(Weight::Word)))
}

fn answers(earlier: &[EarlierAnswer]) -> Vec<Row> {
    let row = |(at, earlier): (usize, &EarlierAnswer)| Row::new(at, earlier.text.clone()).second(earlier.dates.clone());
    earlier.iter().enumerate().map(row).collect()
}

fn wordings(scope: &Reading<'_>, earlier: &[EarlierWords]) -> Vec<Row> {
    let words = scope.words();
    let row = |(at, earlier): (usize, &EarlierWords)| {
        let changed = words.app_changed_on(words.date(earlier.changed_on, scope.today));
        Row::new(at, earlier.text.clone()).second(changed)
    };
    earlier.iter().enumerate().map(row).collect()
}

fn foot(scope: &Reading<'_>, mut page: Page, view: &PromiseView, can_end: bool) -> Page {
    let words = scope.words();
    if view.can_change {
        page = page.foot(Button::sheet(words.promises_change(), form::change_form(scope, view)));
    }
    if can_end {
        let end = Button::act(words.promises_end(), PromiseAct::End(view.id).token()).weight(Weight::Word);
        page = page.foot(end.asked(view.draft.text.clone(), words.promises_end_text(), words));
    }
    let delete = PromiseAct::Delete(view.id).token();
    page.foot(Button::delete(words.app_delete(), view.draft.text.clone(), delete, words).icon(Icon::Delete))
}
