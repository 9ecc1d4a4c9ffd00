//! The commonest act of every practice in four taps or fewer from Today: counted by walking the pages, as a finger does.
//!
//! A tap opens a place, a page, a form or a closed list, saves a form, or does something. Typing is no tap. A practice says
//! here what is done in it most; one that says nothing has to have anything to do as near.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use grain_core::app::App;
use grain_core::domains::place;
use grain_core::page::{Action, Body, Button, Page, Place, Route};
use grain_tests::everything::{self, WRITTEN_AT};

/// Taps from Today.
const MOST: usize = 4;

/// What is done most in a practice: how its act begins, and what else stands in it.
const COMMONEST: [(&str, &str, &str); 19] = [
    ("promises", "promises:{\"answer\":", "\"kept\""),
    ("disclosures", "disclosures:\"add\"", ""),
    ("repair", "kept:{\"note\":", "\"kept_up\""),
    ("commitments", "kept:{\"looked\":", ""),
    ("boundaries", "kept:{\"note\":", "\"respected\""),
    ("goals", "kept:{\"then\":", "\"done\""),
    ("measures", "kept:{\"note\":", "\"tried\""),
    ("lessons", "kept:{\"note\":", "\"quieter\""),
    ("stages", "stages:{\"say\":", ""),
    ("peace", "kept:{\"note\":", "\"done\""),
    ("home_felt", "home_felt:{\"say\":", ""),
    ("forgiveness", "forgiveness:{\"say\":", ""),
    ("path", "path:{\"done\":", ""),
    ("offers", "kept:{\"note\":", "\"shown\""),
    ("road", "road:{\"say\":", ""),
    ("week", "week:{\"topic\":", ""),
    ("behaviours", "behaviours:{\"own\":", ""),
    ("listening", "listening:{\"talk\":", ""),
    ("circle", "circle:{\"ask\":", ""),
];

fn life(folder: &tempfile::TempDir) -> App {
    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    everything::write(&app, WRITTEN_AT[..10].parse().unwrap()).unwrap();
    app.end_hard_day().unwrap();
    app.end_reminder_pause().unwrap();
    app
}

/// What can be tapped on a page, each with its taps: where it leads, and the acts.
#[derive(Default)]
struct Near {
    routes: Vec<(usize, Route)>,
    acts: Vec<(usize, String)>,
}

impl Near {
    fn of(page: &Page) -> Self {
        let mut near = Self::default();
        page.foot.iter().for_each(|button| near.button(1, button));
        for section in &page.sections {
            let taps = 1 + usize::from(section.folded);
            match &section.body {
                Body::Rows { rows, .. } => rows.iter().for_each(|row| {
                    row.tap.iter().for_each(|tap| near.action(taps, tap));
                    row.buttons.iter().for_each(|button| near.button(taps, button));
                    // A menu is opened first.
                    row.menu.iter().for_each(|button| near.button(taps + 1, button));
                    row.choices.iter().filter_map(|choice| choice.does.as_ref()).for_each(|act| near.act(taps, act));
                }),
                Body::Choices { choices, .. } => {
                    choices.iter().filter_map(|choice| choice.does.as_ref()).for_each(|act| near.act(taps, act));
                }
                Body::Form { form } => near.act(taps, &form.does),
                Body::Buttons { buttons } => buttons.iter().for_each(|button| near.button(taps, button)),
                _ => {}
            }
        }
        near
    }

    /// A button that asks is answered too.
    fn button(&mut self, taps: usize, button: &Button) {
        self.action(taps + usize::from(button.ask.is_some()), &button.does);
    }

    fn action(&mut self, taps: usize, action: &Action) {
        match action {
            Action::Go { route } => self.routes.push((taps, route.clone())),
            Action::Do { act } => self.act(taps, act),
            Action::Sheet { form } => self.act(taps + 1, &form.does),
            Action::Open { .. } | Action::SaveFile { .. } | Action::ReadFile { .. } | Action::PickFolder => {}
        }
    }

    fn act(&mut self, taps: usize, act: &impl ToString) {
        self.acts.push((taps, act.to_string()));
    }
}

/// Every page within [`MOST`] taps, with the fewest that lead to it.
fn walked(app: &App) -> BTreeMap<Route, (usize, Page)> {
    // A line of Today, a place, or a page behind it.
    let today = app.today().unwrap().due.into_iter().map(|due| (1, due.route));
    let mut waiting: VecDeque<_> =
        ["practice", "you"].map(|tab| (1, tab.parse().unwrap())).into_iter().chain(today).collect();
    let mut pages: BTreeMap<Route, (usize, Page)> = BTreeMap::new();
    while let Some((taps, route)) = waiting.pop_front() {
        let known = pages.get(&route).is_some_and(|(fewer, _)| *fewer <= taps);
        if taps >= MOST || known || matches!(place(&route).unwrap(), Place::Island { .. }) {
            continue;
        }
        let page = app.page(&route).unwrap_or_else(|error| panic!("{route}: {error}"));
        waiting.extend(Near::of(&page).routes.into_iter().map(|(more, route)| (taps + more, route)));
        pages.insert(route, (taps, page));
    }
    pages
}

/// The fewest taps to an act of a domain's pages.
fn fewest(pages: &BTreeMap<Route, (usize, Page)>, domain: &str, is_it: impl Fn(&str) -> bool) -> Option<usize> {
    let of_domain = pages.iter().filter(|(route, _)| route.domain() == domain || domain.is_empty());
    let acts =
        of_domain.flat_map(|(_, (taps, page))| Near::of(page).acts.into_iter().map(|(more, act)| (*taps + more, act)));
    acts.filter(|(_, act)| is_it(act)).map(|(taps, _)| taps).min()
}

#[test]
fn the_commonest_act_of_every_practice_takes_four_taps_or_fewer() {
    let folder = tempfile::tempdir().unwrap();
    let pages = walked(&life(&folder));
    for (practice, begins, has) in COMMONEST {
        let is_it = |act: &str| act.starts_with(begins) && act.contains(has);
        // A promise is answered on its list and on its own page.
        let taps = fewest(&pages, practice, is_it).unwrap_or_else(|| panic!("{practice}: {begins} is nowhere near"));
        assert!(taps <= MOST, "{practice}: {taps} taps");
    }
}

#[test]
fn every_row_of_practice_has_something_to_do_as_near_or_leads_on() {
    let folder = tempfile::tempdir().unwrap();
    let app = life(&folder);
    let pages = walked(&app);
    let said: BTreeSet<_> = COMMONEST.iter().map(|(practice, ..)| *practice).collect();
    let rows: Vec<_> = Near::of(&pages[&"practice".parse().unwrap()].1).routes;
    assert!(rows.len() > 10, "only {} rows", rows.len());
    for (_, route) in rows.iter().filter(|(_, route)| !said.contains(route.domain())) {
        if matches!(place(route).unwrap(), Place::Island { .. }) {
            continue;
        }
        let (taps, page) = &pages[route];
        // What is read or counted by an island of its own is opened in two.
        let leads_on = !Near::of(page).routes.is_empty()
            || page.sections.iter().any(|section| matches!(section.body, Body::Steps { .. }));
        let near = fewest(&pages, route.domain(), |_| true).is_some_and(|taps| taps <= MOST);
        assert!(near || (leads_on && *taps <= 2), "{route}: nothing can be done there in {MOST} taps");
    }
}

#[test]
fn a_farther_act_is_found_to_be_too_far() {
    let folder = tempfile::tempdir().unwrap();
    let pages = walked(&life(&folder));
    let farther = fewest(&pages, "", |act| act.starts_with("lessons:{\"speak\":"));
    assert_eq!(farther, Some(5), "what speaks for a lesson is one tap more than its word of today");
}
