//! The pages of openness: what is offered, and one offer.

use super::acts::{OffersAct, act};
use super::{LONGEST, PRACTICE, SCOPES, Standing, USUAL};
use crate::app::{Reading, Subject};
use crate::clock::{DAYS_AHEAD, LocalDay};
use crate::error::Result;
use crate::ids::Id;
use crate::kept::acts::KeptAct;
use crate::kept::{self, Kept, Waiting, examples, page as shared, store};
use crate::page::{
    Acts, Body, Button, By, Domain, Due, Field, Form, FormOption, Icon, Outcome, Page, Route, Row, TextStyle,
};
use crate::{disclosures, hard_day, money, slips, text};

/// All of them, and one.
pub(crate) const DOMAIN: Domain = Domain {
    page: |scope, route| if route.what().is_empty() { list(scope) } else { one(scope, route.id()?) },
    act: |app, what, values| -> Result<Outcome> { act(app, &what.read()?, values) },
    ..shared::domain(PRACTICE)
};

/// Its route.
pub(crate) fn route() -> Route {
    shared::route(PRACTICE)
}

/// Offers are made by the one who opens up.
pub(crate) fn in_menu(scope: &Reading<'_>) -> bool {
    scope.settings.side.unwrap_or_default().has_deeds()
}

/// How many stand, for the row that leads here; empty for none.
pub(crate) fn fact(scope: &Reading<'_>) -> Result<String> {
    let all = store::all(scope.sql, PRACTICE)?;
    let open = all.iter().filter(|kept| !Standing::of(kept, scope.today).is_over()).count();
    Ok(if open == 0 { String::new() } else { scope.words().offers_fact(open) })
}

/// The offer whose day to look again is today. An end needs nothing.
pub(crate) fn due(scope: &Reading<'_>, waiting: &Waiting) -> Option<Due> {
    if !in_menu(scope) {
        return None;
    }
    let words = scope.words();
    let today: Vec<_> = waiting
        .of(PRACTICE)
        .filter(|kept| kept.stands.look_on == Some(scope.today))
        .filter(|kept| Standing::of(kept, scope.today) == Standing::Look)
        .collect();
    let route = if let [only] = today[..] { shared::route_of(only) } else { route() };
    today.iter().map(|kept| kept.written_on).min().map(|set_on| Due {
        icon: Icon::Openness,
        text: words.offers_title(),
        second: words.kept_due_by_day(),
        route,
        by: By::Day,
        set_on,
    })
}

fn new(route: Route, title: String) -> Page {
    shared::new(PRACTICE, route, title).on(&[
        Subject::Kept,
        Subject::Settings,
        Subject::Areas,
        Subject::Disclosures,
        Subject::HardDay,
    ])
}

fn list(scope: &Reading<'_>) -> Result<Page> {
    let words = scope.words();
    let all = store::all(scope.sql, PRACTICE)?;
    let (over, open): (Vec<_>, Vec<_>) = all.iter().partition(|kept| Standing::of(kept, scope.today).is_over());
    let rows = |kept: Vec<&Kept>| kept.into_iter().map(|kept| row(scope, kept)).collect::<Vec<_>>();
    let also = vec![
        Row::new("told", words.disclosures_title())
            .icon(Icon::Tell)
            .second(disclosures::page::fact(scope)?)
            .go(disclosures::page::route()),
        Row::new("slip", words.slips_plan_title())
            .icon(Icon::Plan)
            .second(slips::plan_page::fact(scope)?)
            .go(slips::plan_page::route()),
        Row::new("money", words.money_title()).icon(Icon::Money).go(money::page::route()),
    ];
    let page = new(route(), words.offers_title());
    if !in_menu(scope) {
        // The one who was hurt asks for nothing here, and keeps no list of what the other offers (S9, S10).
        let page = page.lead(words.offers_not_mine()).rows_if_any("open", words.offers_open(), rows(open));
        let page = if over.is_empty() { page } else { page.folded("over", words.offers_over(), rows(over)) };
        return Ok(page.rows("also", words.offers_also(), also, String::new()));
    }
    let page = page
        .lead(words.offers_text())
        .section("first", "", Body::Text { lines: first(scope), style: TextStyle::Quiet })
        .rows("open", words.offers_open(), rows(open), words.offers_empty());
    let page = if over.is_empty() { page } else { page.folded("over", words.offers_over(), rows(over)) };
    // Nothing is shown to work on while one rests, and what needs both has no place while they are apart.
    let offered = hard_day::ops::resting(scope)?.is_none() && examples::for_two(scope);
    let page = if offered { templates(scope, page) } else { page };
    let page = page.rows("also", words.offers_also(), also, String::new()).quiet("rest", words.kept_rest());
    let form = offer_form(scope, "offer".to_owned(), SCOPES[0], ["", ""]);
    Ok(page.foot(Button::sheet(words.offers_new(), form).icon(Icon::Add)))
}

/// What stands above all offers: fear and pressure come first, then what nobody owes.
fn first(scope: &Reading<'_>) -> Vec<crate::written::Written> {
    let words = scope.words();
    vec![words.offers_pressed().into(), words.offers_owe_nothing().into()]
}

fn row(scope: &Reading<'_>, kept: &Kept) -> Row {
    let (words, stands) = (scope.words(), kept.stands);
    let date = |day: LocalDay| words.date(day, scope.today);
    let optional = |day: Option<LocalDay>| day.map(date).unwrap_or_default();
    let fact = match Standing::of(kept, scope.today) {
        Standing::Stopped(on) => words.offers_row_stopped(date(on)),
        Standing::Ended(on) => words.offers_row_ended(date(on)),
        Standing::Look => words.kept_due(),
        Standing::Coming => words.offers_row_coming(optional(stands.starts_on), optional(stands.by_day)),
        Standing::Running => words.offers_row_running(optional(stands.by_day)),
    };
    Row::new(kept.id, kept.words.as_str()).second(fact).go(shared::route_of(kept))
}

/// Templates by what they are about: a tap opens the form with their words, and a field for what they leave open.
fn templates(scope: &Reading<'_>, page: Page) -> Page {
    let words = scope.words();
    let row = |(at, example): (usize, &crate::content::KeptExample)| {
        let [text, private, gap @ ..] = example.lines else { return None };
        let mut form = offer_form(scope, format!("offer {at}"), example.sort, [text, private]);
        let gap = match gap.first() {
            Some(&"amount") => Some(Field::text("amount", words.offers_amount(), (1, text::NAME), "")),
            Some(&"time") => {
                Some(Field::text("time", words.offers_time(), (1, text::NAME), "").hint(words.offers_time_hint()))
            }
            _ => None,
        };
        form.fields.splice(2..2, gap);
        Some(Row::new(at, *text).second(words.offers_scope(example.sort)).sheet(form))
    };
    let rows = examples::fitting(scope, PRACTICE, None).enumerate().filter_map(row).collect();
    page.folded("templates", words.offers_templates(), rows)
}

fn offer_form(scope: &Reading<'_>, key: String, sort: &str, [text, private]: [&str; 2]) -> Form {
    let words = scope.words();
    let scopes = SCOPES.map(|sort| FormOption::new(sort, words.offers_scope(sort)));
    let starts = (Some(scope.today), Some(scope.today.plus(DAYS_AHEAD)));
    let form = Form::new(key, words.app_save(), OffersAct::Offer.token())
        .title(words.offers_new())
        .lead(words.offers_form_note())
        .field(Field::one_of("scope", words.offers_about(), scopes.into(), sort));
    let form = texts(scope, form, [text, private]).field(Field::day(
        "start",
        words.offers_from(),
        scope,
        starts,
        String::new(),
        Some(scope.today),
    ));
    days(scope, form, (Some(scope.today), None), None, Some(scope.today.plus(USUAL)))
}

fn texts(scope: &Reading<'_>, form: Form, [text, private]: [&str; 2]) -> Form {
    let words = scope.words();
    form.field(Field::text("text", words.offers_words(), (3, text::SENTENCE), text).hint(words.offers_words_hint()))
        .field(Field::text("private", words.offers_private(), (2, text::SENTENCE), private))
}

fn days(
    scope: &Reading<'_>,
    form: Form,
    (from, until): (Option<LocalDay>, Option<LocalDay>),
    look: Option<LocalDay>,
    end: Option<LocalDay>,
) -> Form {
    let words = scope.words();
    form.field(
        Field::day("review", words.offers_look(), scope, (from, until), words.offers_half_way(), look)
            .note(words.offers_look_note(words.clock(kept::REMIND_AT))),
    )
    .field(
        Field::day("end", words.offers_ends(), scope, (from, until), String::new(), end).note(words.offers_end_note()),
    )
}

fn change_form(scope: &Reading<'_>, kept: &Kept, key: &str, act: &OffersAct, title: String) -> Form {
    let words = scope.words();
    let form = Form::new(format!("{key} {}", kept.id), words.app_save(), act.token()).title(title);
    let until = kept.stands.starts_on.map(|start| start.plus(LONGEST));
    let look = kept.stands.look_on.filter(|day| *day >= scope.today);
    days(scope, texts(scope, form, [&kept.words, &kept.more]), (Some(scope.today), until), look, kept.stands.by_day)
}

fn one(scope: &Reading<'_>, id: Id) -> Result<Page> {
    let words = scope.words();
    let kept = kept::of(scope, PRACTICE, id)?;
    let standing = Standing::of(&kept, scope.today);
    let page = new(shared::route_of(&kept), words.offers_scope(kept.sort.as_str()))
        .text("words", words.offers_words(), vec![kept.words.as_str().into()])
        .quiet("heard", shared::heard(scope, &kept).unwrap_or_default());
    let page = if kept.more.is_empty() {
        page
    } else {
        page.text("private", words.offers_private(), vec![kept.more.as_str().into()])
    };
    let date = |day: LocalDay| words.date(day, scope.today);
    let stands = kept.stands;
    let day = |key: &str, text: String, day: Option<LocalDay>| day.map(|day| Row::new(key, text).second(date(day)));
    let days = [
        day("start", words.offers_from(), stands.starts_on),
        day("review", words.offers_look(), stands.look_on),
        day("end", words.offers_ends(), stands.by_day),
    ];
    let page = page.rows("days", "", days.into_iter().flatten().collect(), String::new());
    let page = stand(scope, page, &kept, standing)?;
    let lines = store::lines(scope.sql, id)?;
    let rows = lines.iter().map(|line| {
        let said = words.offers_line(line.said.as_str());
        (line.day, shared::line(scope, line, said, String::new(), Vec::new()))
    });
    let page = page.by_month("done", words.offers_done(), words, rows.collect()).quiet("rest", words.kept_rest());
    let change = change_form(scope, &kept, "offer", &OffersAct::Change(id), words.app_change());
    let page = if standing.is_over() { page } else { page.foot(Button::sheet(words.app_change(), change)) };
    let delete = KeptAct::Delete(id).token();
    Ok(page.foot(Button::delete(words.app_delete(), kept.words.as_str(), delete, words).icon(Icon::Delete)))
}

/// Where it is, and what can be done: stopping and showing in one look.
fn stand(scope: &Reading<'_>, page: Page, kept: &Kept, standing: Standing) -> Result<Page> {
    let (words, id) = (scope.words(), kept.id);
    let date = |day: LocalDay| words.date(day, scope.today);
    let stop = || Button::act(words.offers_stop(), OffersAct::Stop(id).token());
    let shown = || Button::act(words.offers_shown(), KeptAct::Note(id, "shown".to_owned()).token());
    let buttons = |page: Page, buttons| page.section("stand", "", Body::Buttons { buttons });
    Ok(match standing {
        Standing::Stopped(on) => anew(scope, page.quiet("where", words.offers_stopped(date(on))), kept),
        Standing::Ended(on) => anew(scope, page.quiet("where", words.offers_ended(date(on))), kept),
        Standing::Coming => buttons(page, vec![stop()]).quiet("stop", words.offers_before_stop()),
        // On a hard day nothing asks for an answer.
        Standing::Look if hard_day::ops::resting(scope)?.is_none() => {
            let smaller = change_form(scope, kept, "smaller", &OffersAct::Smaller(id), words.offers_smaller());
            let end = kept.stands.by_day.map(date).unwrap_or_default();
            let question = if kept.stands.look_on == Some(scope.today) {
                words.offers_day_today(end)
            } else {
                words.offers_day_came(end)
            };
            let look = vec![
                Button::act(words.offers_go_on(), OffersAct::GoOn(id).token()),
                Button::sheet(words.offers_smaller(), smaller),
                stop(),
                shown(),
            ];
            buttons(page.quiet("where", question), look).quiet("stop", words.offers_before_stop())
        }
        Standing::Running | Standing::Look => {
            buttons(page, vec![stop(), shown()]).quiet("stop", words.offers_before_stop())
        }
    })
}

/// What is over can be offered anew, as a new one, or left.
fn anew(scope: &Reading<'_>, page: Page, kept: &Kept) -> Page {
    let words = scope.words();
    let form = offer_form(scope, format!("anew {}", kept.id), &kept.sort, [&kept.words, &kept.more]);
    let buttons = vec![Button::sheet(words.offers_anew(), form), Button::go(words.offers_leave(), route())];
    page.section("anew", "", Body::Buttons { buttons })
}
