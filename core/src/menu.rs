//! The menus of Practice and You (design.md 28, 29): which rows, in which order, the same in every shell. Second lines
//! state facts, never what is overdue.

use crate::app::{Reading, Subject};
use crate::error::{Error, Result};
use crate::kept::{self, Practice};
use crate::page::{Domain, Icon, Island, Page, Route, Row, Tab};
use crate::{
    areas, cards, circle, disclosures, forgiveness, moments, promises, prompts, reminders, repair, search, setup, today,
};

/// What one does, and what one needs.
pub(crate) const PRACTICE: Domain = Domain {
    name: "practice",
    page: |scope, route| route.plain().and_then(|()| practice(scope)),
    act: Domain::nothing,
};

/// Look back, around me, this app.
pub(crate) const YOU: Domain =
    Domain { name: "you", page: |scope, route| route.plain().and_then(|()| you(scope)), act: Domain::nothing };

fn row(icon: Icon, text: String, route: Route) -> Row {
    Row::new(&route, text).icon(icon).go(route)
}

fn practice(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let due = promises::views::due_now(scope)?.len();
    let due = if due == 0 { String::new() } else { words.promises_fact(due) };
    let do_rows = vec![
        row(Icon::Promise, words.promises_title(), Route::to(promises::page::DOMAIN.name)).second(due),
        row(Icon::Tell, words.disclosures_title(), disclosures::page::route()).second(disclosures::page::fact(scope)?),
    ];
    let need_rows = vec![
        row(Icon::Question, words.today_prompt(), Island::Prompt.route()),
        row(Icon::History, words.prompts_all_answers(), Route::to(prompts::page::DOMAIN.name)),
        row(Icon::Plan, words.moments_plan_title(), Route::to(moments::plan_page::DOMAIN.name)),
    ];
    let mine = |icon, text, practice| {
        Ok::<_, Error>(row(icon, text, kept::page::route(practice)).second(kept::page::fact(scope, practice)?))
    };
    let mine_rows = vec![
        mine(Icon::Lock, words.boundaries_title(), Practice::Boundaries)?,
        mine(Icon::Plan, words.goals_title(), Practice::Goals)?,
        mine(Icon::Promise, words.commitments_title(), Practice::Commitments)?,
        mine(Icon::Tell, repair::page::title(scope), Practice::Repair)?,
        mine(Icon::Areas, words.measures_title(), Practice::Measures)?,
        mine(Icon::Question, words.lessons_title(), Practice::Lessons)?,
        mine(Icon::Cards, words.peace_title(), Practice::Peace)?,
    ];
    let hurt = areas::store::all(scope.sql)?.iter().any(|area| area.tracked && area.side.has_bowl());
    let stages = hurt.then(|| row(Icon::Areas, words.stages_title(), kept::page::route(Practice::Stages)));
    let (mut mine_rows, mut out) = (mine_rows, Vec::new());
    mine_rows.extend(stages);
    if let Some(in_sight) = forgiveness::page::in_menu(scope)? {
        let rows = if in_sight { &mut mine_rows } else { &mut out };
        rows.push(row(Icon::History, words.forgiveness_title(), kept::page::route(Practice::Forgiveness)));
    }
    let now = today::due::now(scope)?.rest.into_iter();
    let now = now.map(|due| row(due.icon, due.text, due.route).second(due.second)).collect();
    let page = Page::new(Route::to("practice"), Tab::Practice, words.app_place_practice())
        .top()
        .on(&[
            Subject::Promises,
            Subject::Disclosures,
            Subject::Settings,
            Subject::CheckIn,
            Subject::Areas,
            Subject::Kept,
            Subject::HardDay,
            Subject::Reminders,
        ])
        .rows_if_any("now", words.today_for_now(), now)
        .rows("do", "", do_rows, String::new())
        .rows("mine", "", mine_rows, String::new())
        .rows("need", "", need_rows, String::new());
    Ok(if out.is_empty() { page } else { page.folded("out", words.forgiveness_out_of_sight(), out) })
}

fn you(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let back = vec![
        row(Icon::Search, words.app_search(), Route::to(search::page::DOMAIN.name)),
        row(Icon::History, words.prompts_all_answers(), Route::to(prompts::page::DOMAIN.name)),
        row(Icon::HardMoment, words.app_hard_moment(), Route::to(moments::month_page::DOMAIN.name)),
    ];
    let around = vec![
        row(Icon::People, words.circle_title(), circle::page::route()).second(circle::page::fact(scope)?),
        row(Icon::Cards, words.cards_all(), Route::to(cards::page::DOMAIN.name)),
    ];
    let app = vec![
        row(Icon::You, words.settings_my_side(), Route::to(setup::side::DOMAIN.name)),
        row(Icon::Areas, words.settings_areas(), Route::to(areas::page::DOMAIN.name)),
        row(Icon::Reminders, words.reminders_title(), Route::to(reminders::page::DOMAIN.name)),
        row(Icon::Lock, words.settings_lock(), Island::Lock.route()),
        row(Icon::Settings, words.settings_title(), Route::to(setup::settings_page::DOMAIN.name)),
        row(Icon::About, words.settings_about(), Route::to(setup::about::DOMAIN.name)),
        row(Icon::Delete, words.settings_delete(), Island::Delete.route()),
    ];
    Ok(Page::new(Route::to("you"), Tab::You, words.app_place_you())
        .top()
        .on(&[Subject::Circle, Subject::Settings])
        .rows("back", words.settings_look_back(), back, String::new())
        .rows("around", words.settings_around_me(), around, String::new())
        .rows("app", words.settings_this_app(), app, String::new()))
}
