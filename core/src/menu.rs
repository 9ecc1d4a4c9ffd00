//! The menus of Practice and You (design.md 28, 29): which rows, in which order, the same in every shell. Second lines
//! state facts, never what is overdue.

use crate::app::{Reading, Subject};
use crate::error::Result;
use crate::fit::Ground;
use crate::kept::{self, Practice};
use crate::page::{Domain, Icon, Island, Page, Route, Row, Tab};
use crate::{
    areas, backup, cards, circle, disclosures, export, forgiveness, import, insights, moments, money, offers, path,
    promises, prompts, reminders, repair, report, search, setup, today,
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

/// The row of what is written down and kept of a practice.
fn mine(scope: &Reading<'_>, icon: Icon, text: String, practice: Practice) -> Result<Row> {
    Ok(row(icon, text, kept::page::route(practice)).second(kept::page::fact(scope, practice)?))
}

/// Four short lists: what has its day and found no room on Today, what I do, what I need, and what looks at the whole. What
/// does not fit the person's side is not there, and what is not offered as things stand (`fit::ground`) is folded away.
fn practice(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let areas = areas::store::all(scope.sql)?;
    let side = scope.settings.side.unwrap_or_default();
    let hurt = side.has_bowl() || areas.iter().any(|area| area.tracked && area.side.has_bowl());
    let (ground, for_two) = (Ground::now(scope, &areas)?, kept::examples::for_two(scope));
    let now = today::due::now(scope)?.rest.into_iter();
    let now = now.map(|due| row(due.icon, due.text, due.route).second(due.second)).collect();
    let due = promises::views::due_now(scope)?.len();
    let due = if due == 0 { String::new() } else { words.promises_fact(due) };
    let mut do_rows = vec![
        row(Icon::Promise, words.promises_title(), Route::to(promises::page::DOMAIN.name)).second(due),
        row(Icon::Tell, words.disclosures_title(), disclosures::page::route()).second(disclosures::page::fact(scope)?),
        mine(scope, Icon::Repair, repair::page::title(scope), Practice::Repair)?,
        mine(scope, Icon::Commitment, words.commitments_title(), Practice::Commitments)?,
    ];
    let (mut need_rows, mut more) = (Vec::new(), Vec::new());
    if offers::page::in_menu(scope) {
        let fact = offers::page::fact(scope)?;
        let openness = row(Icon::Openness, words.offers_title(), offers::page::route()).second(fact);
        if for_two { do_rows.insert(2, openness) } else { more.push(openness) }
    }
    // A talk needs two; alone one can get ready for it, a tap further away.
    let listening = mine(scope, Icon::Listening, words.listening_title(), Practice::Listening)?;
    if ground.offers(Practice::Listening) { &mut do_rows } else { &mut more }.push(listening);
    let account = row(Icon::Money, words.money_title(), money::page::route());
    if side.has_deeds() { &mut do_rows } else { &mut more }.push(account);
    // The one who broke trust is not asked to set limits or to try trust out (design.md 28).
    let limits = mine(scope, Icon::Boundary, words.boundaries_title(), Practice::Boundaries)?;
    if hurt { &mut need_rows } else { &mut more }.push(limits);
    need_rows.push(mine(scope, Icon::Goal, words.goals_title(), Practice::Goals)?);
    let rungs = mine(scope, Icon::Measure, words.measures_title(), Practice::Measures)?;
    if hurt && ground.offers(Practice::Measures) { &mut need_rows } else { &mut more }.push(rungs);
    let lessons = mine(scope, Icon::Lesson, words.lessons_title(), Practice::Lessons)?;
    if ground.offers(Practice::Lessons) { &mut need_rows } else { &mut more }.push(lessons);
    if areas.iter().any(|area| area.tracked && area.side.has_bowl()) {
        need_rows.push(row(Icon::Stage, words.stages_title(), kept::page::route(Practice::Stages)));
    }
    need_rows.push(mine(scope, Icon::Peace, words.peace_title(), Practice::Peace)?);
    need_rows.push(row(Icon::Plan, words.moments_plan_title(), Route::to(moments::plan_page::DOMAIN.name)));
    if let Some(in_sight) = forgiveness::page::in_menu(scope)? {
        let forgiveness = row(Icon::Forgiveness, words.forgiveness_title(), kept::page::route(Practice::Forgiveness));
        let in_sight = in_sight && ground.offers(Practice::Forgiveness);
        if in_sight { &mut need_rows } else { &mut more }.push(forgiveness);
    }
    let mut whole_rows = vec![
        row(Icon::Road, words.road_title(), kept::page::route(Practice::Road)),
        row(Icon::Week, words.week_title(), kept::page::route(Practice::Week)),
        row(Icon::Behaviours, words.behaviours_title(), kept::page::route(Practice::Behaviours)),
    ];
    let guides = mine(scope, Icon::Talk, words.guide_title(), Practice::Guides)?;
    if for_two { &mut whole_rows } else { &mut more }.push(guides);
    let (away, fact) = path::page::in_menu(scope)?;
    let the_path = row(Icon::Path, words.path_title(), kept::page::route(Practice::Path)).second(fact);
    if away { &mut more } else { &mut whole_rows }.push(the_path);
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
        .rows("do", words.app_what_i_do(), do_rows, String::new())
        .rows("need", words.app_what_i_need(), need_rows, String::new())
        .rows_if_any("whole", words.app_the_whole(), whole_rows);
    Ok(if more.is_empty() { page } else { page.folded("more", words.app_more(), more) })
}

fn you(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let back = vec![
        row(Icon::OverTime, words.insights_title(), insights::page::route()),
        row(Icon::Road, words.insights_back(), Route::to(insights::BACK.name)),
        row(Icon::Search, words.app_search(), Route::to(search::page::DOMAIN.name)),
        row(Icon::History, words.prompts_all_answers(), Route::to(prompts::page::DOMAIN.name)),
        row(Icon::HardMoment, words.app_hard_moment(), Route::to(moments::month_page::DOMAIN.name)),
    ];
    let mut around = vec![
        row(Icon::People, words.circle_title(), circle::page::route()).second(circle::page::fact(scope)?),
        row(Icon::Cards, words.cards_all(), Route::to(cards::page::DOMAIN.name)),
    ];
    // With faith off nothing of it is there (W10).
    if scope.settings.faith {
        around.push(row(Icon::Faith, words.cards_faith(), Route::of(cards::page::DOMAIN.name, "faith")));
    }
    let app = vec![
        row(Icon::You, words.settings_my_side(), Route::to(setup::side::DOMAIN.name)),
        row(Icon::Areas, words.settings_areas(), Route::to(areas::page::DOMAIN.name)),
        row(Icon::Reminders, words.reminders_title(), Route::to(reminders::page::DOMAIN.name)),
        row(Icon::Lock, words.settings_lock(), Island::Lock.route()),
        row(Icon::Backup, words.backup_title(), backup::page::route()).second(backup::page::fact(scope)?),
        row(Icon::Export, words.export_title(), Route::to(export::page::DOMAIN.name)),
        row(Icon::Plan, words.report_title(), report::page::route()),
        row(Icon::Import, words.import_title(), Route::to(import::page::DOMAIN.name)),
        row(Icon::Settings, words.settings_title(), Route::to(setup::settings_page::DOMAIN.name)),
    ];
    // At the end, and deleting last of all.
    let last = vec![
        row(Icon::About, words.settings_about(), Route::to(setup::about::DOMAIN.name)),
        row(Icon::Delete, words.settings_delete(), Island::Delete.route()),
    ];
    Ok(Page::new(Route::to("you"), Tab::You, words.app_place_you())
        .top()
        .on(&[Subject::Circle, Subject::Settings])
        .rows("back", words.settings_look_back(), back, String::new())
        .rows("around", words.settings_around_me(), around, String::new())
        .rows("app", words.settings_this_app(), app, String::new())
        .rows("last", "", last, String::new()))
}
