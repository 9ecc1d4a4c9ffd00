//! Every page that is a value of the core, of a sample life: found from the menus, drawn as text, and everything on it done
//! once. A new domain is tested by standing in the list.
//!
//! The pages as text stand in `snapshots`; ids do not. After a change that was meant:
//! `INSTA_UPDATE=always cargo test -p grain-tests --test all pages`.

mod forms;
use forms::field_of;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use grain_core::app::{App, Listener, Subject};
use grain_core::clock::LocalDay;
use grain_core::domains::place;
use grain_core::error::{Error, Result};
use grain_core::page::{
    Act, Action, Body, Button, Choice, FieldValue, Form, Outcome, Page, Place, Route, Row, Value, say,
};
use grain_tests::everything::{self, WRITTEN_AT};
use regex::Regex;

/// Where the walk begins: the menus, and pages that islands lead to.
const BEGINNINGS: [&str; 3] = ["practice", "you", "guide/money"];

/// A sample life in a folder, closed.
fn sample_life() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let app = everything::open_at(folder.path(), WRITTEN_AT).unwrap();
    everything::write(&app, today()).unwrap();
    folder
}

/// A made-up year in a folder, closed.
fn made_up_year() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    everything::open_at(folder.path(), WRITTEN_AT).unwrap().make_demo(1, 7).unwrap();
    folder
}

fn today() -> LocalDay {
    WRITTEN_AT[..10].parse().unwrap()
}

fn open(folder: &Path) -> App {
    everything::open_at(folder, WRITTEN_AT).unwrap()
}

/// A copy of the sample life, so that whatever is done there is done once.
fn copy(folder: &Path) -> tempfile::TempDir {
    let to = tempfile::tempdir().unwrap();
    copy_into(folder, to.path());
    to
}

fn copy_into(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir(&target).unwrap();
            copy_into(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Domains whose pages are made alike, and how many of them are walked: those that are met first.
const ALIKE: [(&str, usize); 10] = [
    ("answer", 2),
    ("answers", 2),
    ("card", 3),
    ("cards", 6),
    ("day", 3),
    ("guides", 3),
    ("insights", 14),
    ("measures", 7),
    ("promise", 3),
    ("talk", 2),
];

/// Of a list of more rows than these only the first are walked: they are all made alike.
const LONG: usize = 12;
const FIRST: usize = 3;

fn walked(rows: &[Row]) -> &[Row] {
    if rows.len() > LONG { &rows[..FIRST] } else { rows }
}

/// A page with the first rows of its long lists.
fn shortened(page: &Page) -> Page {
    let mut page = page.clone();
    for section in &mut page.sections {
        if let Body::Rows { rows, .. } = &mut section.body {
            *rows = walked(rows).to_vec();
        }
    }
    page
}

/// Everything that can be tapped on a page.
#[derive(Default)]
struct Tapped<'a> {
    buttons: Vec<&'a Button>,
    taps: Vec<&'a Action>,
    choices: Vec<&'a Choice>,
    forms: Vec<&'a Form>,
}

impl<'a> Tapped<'a> {
    fn of(page: &'a Page) -> Self {
        let mut tapped = Self::default();
        page.foot.iter().for_each(|button| tapped.button(button));
        for section in &page.sections {
            match &section.body {
                Body::Rows { rows, .. } => {
                    for row in walked(rows) {
                        row.buttons.iter().chain(&row.menu).for_each(|button| tapped.button(button));
                        tapped.choices.extend(&row.choices);
                        if let Some(tap) = &row.tap {
                            tapped.action(tap);
                        }
                    }
                }
                Body::Choices { choices, .. } => tapped.choices.extend(choices),
                Body::Form { form } => tapped.forms.push(form),
                Body::Buttons { buttons } => buttons.iter().for_each(|button| tapped.button(button)),
                Body::Text { .. }
                | Body::Steps { .. }
                | Body::Bowl { .. }
                | Body::Clock { .. }
                | Body::Chart { .. }
                | Body::Squares { .. } => {}
            }
        }
        tapped
    }

    fn button(&mut self, button: &'a Button) {
        self.buttons.push(button);
        self.action(&button.does);
    }

    fn action(&mut self, action: &'a Action) {
        self.taps.push(action);
        if let Action::Sheet { form } = action {
            self.forms.push(form);
        }
    }

    /// Acts that are done without a form.
    fn acts(&self) -> Vec<&'a Act> {
        let done = self.taps.iter().filter_map(|tap| match tap {
            Action::Do { act } => Some(act),
            _ => None,
        });
        done.chain(self.choices.iter().filter_map(|choice| choice.does.as_ref())).collect()
    }

    fn routes(&self) -> Vec<&'a Route> {
        let go = |tap: &&'a Action| match tap {
            Action::Go { route } => Some(route),
            _ => None,
        };
        self.taps.iter().filter_map(go).collect()
    }
}

/// Every page that can be reached, by its route.
fn pages(app: &App) -> BTreeMap<Route, Page> {
    let mut pages = BTreeMap::new();
    let mut waiting: VecDeque<Route> = BEGINNINGS.iter().map(|route| route.parse().unwrap()).collect();
    while let Some(route) = waiting.pop_front() {
        if pages.contains_key(&route) || matches!(place(&route).unwrap(), Place::Island { .. }) {
            continue;
        }
        let most = ALIKE.iter().find(|(domain, _)| *domain == route.domain()).map_or(usize::MAX, |(_, most)| *most);
        if pages.keys().filter(|known: &&Route| known.domain() == route.domain()).count() >= most {
            continue;
        }
        let page = app.page(&route).unwrap_or_else(|error| panic!("{route}: {error}"));
        waiting.extend(Tapped::of(&page).routes().into_iter().cloned());
        pages.insert(route, page);
    }
    pages
}

/// Ids, which the order of writing decides, as `…`.
fn without_ids(text: &str) -> String {
    Regex::new("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
        .unwrap()
        .replace_all(text, "…")
        .into_owned()
}

#[test]
fn every_page_says_what_it_said() {
    let life = sample_life();
    let pages = pages(&open(life.path()));
    assert!(pages.len() >= 8, "only {} pages were found", pages.len());
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        let mut names = BTreeMap::new();
        for (route, page) in &pages {
            let mut name = format!("page_{}", without_ids(&route.to_string()).replace(['/', '…'], "_"));
            let alike: &mut usize = names.entry(name.clone()).or_default();
            *alike += 1;
            if *alike > 1 {
                name = format!("{name}{alike}");
            }
            insta::assert_snapshot!(name, without_ids(&say::page(&shortened(page), true)));
        }
    });
}

#[test]
fn every_page_is_whole_also_after_a_year() {
    for life in [sample_life(), made_up_year()] {
        let pages = pages(&open(life.path()));
        assert!(pages.len() >= 8, "only {} pages were found", pages.len());
        for (route, page) in pages {
            whole(&route, &page);
        }
    }
}

fn whole(route: &Route, page: &Page) {
    assert_eq!(page.route, *route);
    assert_eq!(route.to_string().parse::<Route>().unwrap(), *route);
    assert!(!page.title.is_empty(), "{route} has no title");
    assert!(!page.on.is_empty(), "{route} would never be read again");
    unique(route, "sections", page.sections.iter().map(|section| section.key.as_str()));
    let tapped = Tapped::of(page);
    for button in &tapped.buttons {
        assert!(!button.text.trim().is_empty(), "{route}: a button without words");
    }
    for choice in &tapped.choices {
        assert!(!choice.text.trim().is_empty(), "{route}: a choice without words");
        assert!(choice.chosen || choice.does.is_some(), "{route}: {} can never be chosen", choice.key);
    }
    unique(route, "forms", tapped.forms.iter().map(|form| form.key.as_str()));
    for form in &tapped.forms {
        assert!(!form.save.is_empty(), "{route}: {} has no button", form.key);
        unique(route, &form.key, form.fields.iter().map(|field| field.key.as_str()));
        for field in &form.fields {
            assert!(!field.label.is_empty() || !field.hint.is_empty(), "{route}: {} has no words", field.key);
        }
    }
    for section in &page.sections {
        let Body::Rows { rows, .. } = &section.body else { continue };
        unique(route, &section.key, rows.iter().map(|row| row.key.as_str()));
        for row in rows {
            assert!(!row.text.trim().is_empty(), "{route}: a row without words");
            unique(route, &row.key, row.choices.iter().map(|choice| choice.key.as_str()));
        }
    }
}

fn unique<'a>(route: &Route, of: &str, keys: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        assert!(!key.is_empty() && seen.insert(key), "{route}: {of}: two of the key {key:?}, or none");
    }
}

#[test]
fn a_log_of_a_page_holds_nothing_that_was_written() {
    let life = sample_life();
    let written =
        ["Noor", "a call", "the old account", "walk more", "Robin", "begin?", "030 1234", "Our garden", "statement"];
    let pages = pages(&open(life.path()));
    let all: String = pages.values().map(|page| say::page(page, false)).collect();
    assert!(written.iter().filter(|text| all.contains(**text)).count() >= 5, "the pages show what was written");
    for (route, page) in pages {
        let log = format!("{page:?}");
        for text in written {
            assert!(!log.contains(text), "{route}: {text} stands in a log");
        }
    }
}

/// Hears which subjects changed.
#[derive(Default)]
struct Heard(Mutex<BTreeSet<Subject>>);

impl Listener for Heard {
    fn changed(&self, subjects: &[Subject]) {
        self.0.lock().unwrap().extend(subjects);
    }
}

/// The values that stand in a form at first.
fn as_it_stands(form: &Form) -> Vec<FieldValue> {
    form.fields.iter().map(|field| FieldValue { key: field.key.clone(), value: field.value.clone() }).collect()
}

/// The same with something written wherever nothing stands.
fn filled(form: &Form) -> Vec<FieldValue> {
    let fill = |value: FieldValue| match value.value {
        Value::Text { text } if text.is_empty() => FieldValue { value: Value::Text { text: "12 345".into() }, ..value },
        _ => value,
    };
    as_it_stands(form).into_iter().map(fill).collect()
}

/// What was done, and the pages before and after it.
struct Done {
    result: Result<Outcome>,
    before: BTreeMap<Route, Page>,
    after: BTreeMap<Route, Option<Page>>,
    heard: BTreeSet<Subject>,
}

fn done(app: &App, act: &Act, values: Vec<FieldValue>, on: &Route) -> Done {
    let before = pages(app);
    let heard = Arc::new(Heard::default());
    app.listen(heard.clone());
    let result = app.act(act, values, Some(on));
    let after = before.keys().map(|route| (route.clone(), app.page(route).ok())).collect();
    let heard = heard.0.lock().unwrap().clone();
    Done { result, before, after, heard }
}

impl Done {
    /// What changed on any page was told, so that whoever shows it reads it again.
    fn told(&self, act: &Act) {
        for (route, page) in &self.before {
            let changed = self.after[route].as_ref() != Some(page);
            let told = page.on.iter().any(|subject| self.heard.contains(subject));
            assert!(!changed || told, "{act} changes {route}, which hears of {:?}, not of {:?}", page.on, self.heard);
        }
    }

    fn changed_nothing(&self, what: &str) {
        let same = self.before.iter().all(|(route, page)| self.after[route].as_ref() == Some(page));
        assert!(same && self.heard.is_empty(), "{what} was refused and changed something");
    }
}

/// The acts of a page; of those that differ only by what they are about, the first three.
fn different(page: &Page) -> Vec<&Act> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let about = Regex::new(r"[0-9a-f-]{8,}").unwrap();
    let mut fresh = |act: &&Act| {
        let times = seen.entry(about.replace_all(&act.to_string(), "").into_owned()).or_default();
        *times += 1;
        *times <= 3
    };
    Tapped::of(page).acts().into_iter().filter(|act| fresh(act)).collect()
}

#[test]
fn everything_on_a_page_can_be_done_and_what_can_be_undone_stands_as_before() {
    let (acts, undone) = done_and_undone(&sample_life());
    assert!(acts >= 10 && undone >= 2, "{acts} acts, {undone} undone");
}

#[test]
fn a_year_later_everything_can_be_done_and_undone_too() {
    let (acts, undone) = done_and_undone(&made_up_year());
    assert!(acts >= 10 && undone >= 1, "{acts} acts, {undone} undone");
}

fn done_and_undone(life: &tempfile::TempDir) -> (usize, usize) {
    let (mut acts, mut undone) = (0, 0);
    let mut known = BTreeSet::new();
    for (route, page) in pages(&open(life.path())) {
        for act in different(&page) {
            // What stands on several pages is done once.
            if !known.insert(act.to_string()) {
                continue;
            }
            let folder = copy(life.path());
            let app = open(folder.path());
            let done = done(&app, act, Vec::new(), &route);
            let outcome = done.result.as_ref().unwrap_or_else(|error| panic!("{route}: {act}: {error}"));
            done.told(act);
            if let Some(now) = &outcome.page {
                // One that was turned, such as to another month, stands at its own route.
                assert_eq!(*now, app.page(&now.route).unwrap(), "{act} answers with the page as it is");
            }
            acts += 1;
            if let Some(undo) = outcome.notice.as_ref().and_then(|notice| notice.undo.as_ref()) {
                app.act(undo, Vec::new(), Some(&route)).unwrap_or_else(|error| panic!("{undo}: {error}"));
                assert_eq!(pages(&app), done.before, "{undo} does not take {act} back");
                undone += 1;
            }
        }
    }
    (acts, undone)
}

#[test]
fn what_no_page_gave_is_refused() {
    let life = sample_life();
    let app = open(life.path());
    for text in ["nowhere", "tell/else", "circle/", "circle/Noor", "/", "", "a b", "you/7", "circle/../tell"] {
        let page = text.parse::<Route>().and_then(|route| app.page(&route));
        assert_eq!(field_of(&page.unwrap_err()), "route", "{text:?}");
    }
    let gone = "circle/019ab7c0-0000-7000-8000-000000000000".parse().unwrap();
    assert!(matches!(app.page(&gone), Err(Error::NotFound(_))));
    for text in [
        "disclosures",
        "disclosures:",
        "disclosures:\"burn\"",
        "disclosures:{\"told\":\"x\"}",
        "nowhere:\"add\"",
        "practice:\"add\"",
        "disclosures:{}",
    ] {
        let outcome = text.parse::<Act>().and_then(|act| app.act(&act, Vec::new(), None));
        assert_eq!(field_of(&outcome.unwrap_err()), "act", "{text:?}");
    }
}
