//! Someone who lives with Grain: opens it on a day, looks at a page, taps what stands there by its words. Each day and each
//! tap is held to what always holds: every page can be opened, Today shows three lines at most, no deed writes a grain.

use std::collections::{BTreeSet, VecDeque};

use grain_core::app::App;
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::check_in::{Answer, FeltWord};
use grain_core::domains::place;
use grain_core::page::{Act, Action, Body, Form, Outcome, Page, Place, Route, Value, say};
use grain_core::settings::Side;

use crate::common::page::{filled, hits, page};
use crate::common::{app_at, day};

/// Where a walk through everything begins.
const MENUS: [&str; 2] = ["practice", "you"];

pub struct Person {
    folder: tempfile::TempDir,
    app: Option<App>,
    /// A word of everything that was written, by which it is looked for at the end.
    wrote: Vec<String>,
    grains: usize,
}

/// Something with words on a page that can be tapped.
struct Tappable {
    text: String,
    does: Action,
}

fn tappable(page: &Page) -> Vec<Tappable> {
    let mut all = Vec::new();
    let mut add = |text: &str, does: Action| all.push(Tappable { text: text.to_owned(), does });
    let act = |act: &Act| Action::Do { act: act.clone() };
    for section in &page.sections {
        match &section.body {
            Body::Rows { rows, .. } => {
                for row in rows {
                    row.tap.iter().for_each(|tap| add(row.text.as_str(), tap.clone()));
                    for choice in &row.choices {
                        // A switch is named by its row.
                        let text = if choice.key == "on" { row.text.as_str() } else { choice.text.as_str() };
                        choice.does.iter().for_each(|does| add(text, act(does)));
                    }
                    row.buttons
                        .iter()
                        .chain(&row.menu)
                        .for_each(|button| add(button.text.as_str(), button.does.clone()));
                }
            }
            Body::Choices { choices, .. } => {
                for one in choices {
                    one.does.iter().for_each(|does| add(one.text.as_str(), act(does)));
                }
            }
            Body::Buttons { buttons } => buttons.iter().for_each(|one| add(one.text.as_str(), one.does.clone())),
            Body::Form { form } => add(&form.save, Action::Sheet { form: form.clone() }),
            _ => {}
        }
    }
    page.foot.iter().for_each(|button| add(button.text.as_str(), button.does.clone()));
    all
}

impl Person {
    /// Set-up: the side and what is looked at.
    pub fn begins(on: &str, side: Side, areas: &[&str]) -> Self {
        let mut person = Self { folder: tempfile::tempdir().unwrap(), app: None, wrote: Vec::new(), grains: 0 };
        person.opens(on);
        person.app().choose_side(side).unwrap();
        person.app().track_areas(areas.iter().map(|area| (*area).to_owned()).collect()).unwrap();
        person
    }

    pub fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    fn opens(&mut self, on: &str) {
        self.app = None;
        self.app = Some(app_at(self.folder.path(), &format!("{on}T17:00:00Z")));
    }

    /// Opens the app on the evening of a day, and looks at everything there is.
    pub fn on(&mut self, on: &str) -> &mut Self {
        self.opens(on);
        self.app().app_opened().unwrap();
        self.everything();
        let today = self.app().today().unwrap();
        assert!(today.due.len() <= 3, "{on}: {:?}", today.due);
        self
    }

    /// Every page that can be reached, as text.
    pub fn everything(&self) -> Vec<(String, String)> {
        let mut waiting: VecDeque<Route> = MENUS.iter().map(|route| route.parse().unwrap()).collect();
        let (mut known, mut pages) = (BTreeSet::new(), Vec::new());
        while let Some(route) = waiting.pop_front() {
            // Cards are all alike, and so are the days of answers.
            let alike = matches!(route.to_string().split('/').next(), Some("card" | "answer"));
            if alike || !known.insert(route.clone()) || matches!(place(&route).unwrap(), Place::Island { .. }) {
                continue;
            }
            let page = self.app().page(&route).unwrap_or_else(|error| panic!("a way leads to {route}: {error}"));
            let go = |one: Tappable| match one.does {
                Action::Go { route } => Some(route),
                _ => None,
            };
            waiting.extend(tappable(&page).into_iter().filter_map(go));
            pages.push((route.to_string(), say::page(&page, true)));
        }
        pages
    }

    /// What a page says.
    pub fn reads(&self, route: &str) -> String {
        say::page(&page(self.app(), route), true)
    }

    /// The names of what Today says has its day.
    pub fn today(&self) -> Vec<String> {
        self.app().today().unwrap().due.into_iter().map(|due| due.text).collect()
    }

    /// The route that a line of Today opens.
    pub fn opens_from_today(&self, text: &str) -> String {
        let due = self.app().today().unwrap().due;
        let line = due.into_iter().find(|due| due.text == text);
        line.unwrap_or_else(|| panic!("{text} is not on Today")).route.to_string()
    }

    /// The route that a row of a page leads to.
    pub fn goes(&self, route: &str, text: &str) -> String {
        match self.found(route, text) {
            Action::Go { route } => route.to_string(),
            other => panic!("{text} on {route} leads nowhere: {other:?}"),
        }
    }

    /// Whether something with these words can be tapped there.
    pub fn can(&self, route: &str, text: &str) -> bool {
        tappable(&page(self.app(), route)).iter().any(|one| one.text == text)
    }

    fn found(&self, route: &str, text: &str) -> Action {
        let all = tappable(&page(self.app(), route));
        let names: Vec<_> = all.iter().map(|one| one.text.as_str()).collect();
        let place = names.iter().position(|name| *name == text);
        all[place.unwrap_or_else(|| panic!("{text} is none of {names:?} on {route}"))].does.clone()
    }

    fn done(&mut self, route: &str, form: Option<(&Form, &[(&str, Value)])>, act: &Act) -> Outcome {
        let values = form.map_or(Vec::new(), |(form, values)| filled(form, values));
        let outcome = self.app().act(act, values, Some(&route.parse().unwrap())).unwrap();
        assert_eq!(self.ledger(), self.grains, "{act} on {route} wrote a grain");
        outcome
    }

    /// Taps something by its words and gives what is said of it.
    pub fn taps(&mut self, route: &str, text: &str) -> String {
        let Action::Do { act } = self.found(route, text) else { panic!("{text} on {route} does nothing at once") };
        self.done(route, None, &act).notice.map_or(String::new(), |notice| notice.text.to_string())
    }

    /// Taps something, and takes it back.
    pub fn taps_by_mistake(&mut self, route: &str, text: &str) {
        let before = page(self.app(), route);
        let Action::Do { act } = self.found(route, text) else { panic!("{text} on {route} does nothing at once") };
        let undo = self.done(route, None, &act).notice.and_then(|notice| notice.undo);
        self.done(route, None, &undo.unwrap_or_else(|| panic!("{text} on {route} has no way back")));
        assert_eq!(page(self.app(), route), before, "{text} on {route} was taken back");
    }

    /// Opens a form by its words, fills it in and saves it; gives what is said of it. What is written is looked for at the end.
    pub fn fills(&mut self, route: &str, text: &str, values: &[(&str, Value)]) -> String {
        let Action::Sheet { form } = self.found(route, text) else { panic!("{text} on {route} opens no form") };
        for (_, value) in values {
            if let Value::Text { text } = value {
                self.wrote.push(text.to_string());
            }
        }
        let outcome = self.done(route, Some((&form, values)), &form.does);
        outcome.notice.map_or(String::new(), |notice| notice.text.to_string())
    }

    /// The newest of a practice: the page of the first row that leads to one of it.
    pub fn first(&self, practice: &str) -> String {
        let of = format!("{practice}/");
        let leads = tappable(&page(self.app(), practice)).into_iter().filter_map(|one| match one.does {
            Action::Go { route } => Some(route.to_string()),
            _ => None,
        });
        leads.into_iter().find(|route| route.starts_with(&of) && route.len() > of.len() + 30).unwrap()
    }

    /// A check-in with a word of feeling.
    pub fn feels(&mut self, word: &str) {
        let words = vec![FeltWord { word: word.into(), strength: None }];
        self.app().answer_check_in(None, vec![Answer::Feelings { words }]).unwrap();
        self.app().finish_check_in(None).unwrap();
        assert_eq!(self.ledger(), self.grains, "a check-in without grains wrote one");
    }

    /// The one way a grain is written: by hand, by the one whose trust it is.
    pub fn grain(&mut self, area: &str, change: GrainChange) {
        let draft = GrainDraft {
            area: area.into(),
            change,
            reason: None,
            why: String::new().into(),
            day: None,
            source: GrainSource::ByHand,
        };
        self.app().add_grains(draft).unwrap();
        self.grains += 1;
    }

    fn ledger(&self) -> usize {
        let areas = self.app().areas().unwrap().into_iter();
        areas.filter_map(|area| self.app().bowl(area.key).ok()).map(|bowl| bowl.ledger.len()).sum()
    }

    /// Everything that was written can be found, the notes are sound, and every page opens.
    pub fn has_lost_nothing(&self) {
        assert!(!self.wrote.is_empty());
        for text in &self.wrote {
            assert!(!hits(self.app(), text).is_empty(), "{text} is not found any more");
        }
        assert!(self.app().check().unwrap().0);
        assert!(self.everything().len() > 25);
    }
}

/// The days from the one after the first until the second.
pub fn days_until(from: &str, until: &str) -> Vec<String> {
    let (from, until) = (day(from), day(until));
    (1..=until.since(from)).map(|n| from.plus(n).to_string()).collect()
}
