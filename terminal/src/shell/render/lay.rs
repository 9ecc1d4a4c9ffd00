//! A page of the core as lines, with everything on it that can be chosen.

use std::collections::BTreeSet;

use grain_core::bowl::picture::text_picture::BEST_WIDTH;
use grain_core::clock::Timestamp;
use grain_core::content::Words;
use grain_core::page::{
    Act, Action, Body, Button, Choice, Layout, Page as View, Row, RunningTime, Section, Step, TextStyle, Value, Weight,
};
use grain_core::written::Written;

use super::chart;
use super::places::is_here;
use crate::shell::bowls::picture_of;
use crate::shell::drafts::Drafts;
use crate::shell::list::{Item, letters};
use crate::shell::page::{Page, READING, Tone, cell, span, width_of};

/// What choosing an item does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// What a tap does.
    Tap(Action),
    /// What a button does, once it was asked.
    Button(Button),
    /// Opens the menu of a row in which nothing else can be tapped.
    Menu(Menu),
    /// Says this, or leaves it: a chosen one stays.
    Choice(Option<Act>),
    /// Opens and closes a section.
    Fold(String),
}

/// What else can be done with a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Menu {
    /// The words of the row.
    pub title: String,
    /// What can be done; none where there is no menu.
    pub buttons: Vec<Button>,
}

/// A page with its items.
pub struct Laid {
    /// The lines.
    pub page: Page,
    /// What can be chosen.
    pub items: Vec<Item>,
    /// What each item does, under a name that stays the same while the page changes.
    pub deeds: Vec<(String, Deed)>,
    /// The menu of the row to which each item belongs.
    pub menus: Vec<Menu>,
}

struct Laying<'a> {
    laid: Laid,
    drafts: &'a Drafts,
    letters: Box<dyn Iterator<Item = char>>,
    words: Words,
    now: Timestamp,
}

/// Lays a page out on an empty one.
pub fn laid(
    view: &View,
    unfolded: &BTreeSet<String>,
    drafts: &Drafts,
    page: Page,
    (words, now): (Words, Timestamp),
) -> Laid {
    let laid = Laid { page, items: Vec::new(), deeds: Vec::new(), menus: Vec::new() };
    let mut laying = Laying { laid, drafts, letters: Box::new(letters()), words, now };
    laying.laid.page.quiet(&view.lead);
    for section in &view.sections {
        laying.laid.page.gap();
        laying.section(section, unfolded);
    }
    laying.laid
}

/// Something that can be chosen, as lines: its key, its words, and something quiet under them.
pub fn item(page: &mut Page, key: Option<char>, text: &str, second: &str) -> Item {
    chosen_item(page, key, text, second, false)
}

/// A button as lines. What deletes looks like nothing else.
pub fn button(page: &mut Page, key: Option<char>, button: &Button) -> Item {
    let item = item(page, key, &button.text, "");
    if button.weight == Weight::Delete {
        for piece in page.lines[item.lines.clone()].iter_mut().filter_map(|line| line.last_mut()) {
            piece.tone = Tone::Clay;
        }
    }
    item
}

/// Something that can be chosen, or is.
pub fn chosen_item(page: &mut Page, key: Option<char>, text: &str, second: &str, chosen: bool) -> Item {
    let start = page.lines.len();
    page.choice(key.unwrap_or(' '), text, second, chosen);
    Item::new(start..page.lines.len(), key)
}

/// One of several that stand beside each other.
struct Short<'a> {
    key: Option<char>,
    text: &'a str,
    chosen: bool,
    tone: Tone,
}

/// Short ones beside each other under a row, as many in a line as fit. One that is too long has a line of its own.
fn side_by_side(page: &mut Page, all: &[Short<'_>]) -> Vec<Item> {
    const INDENT: usize = 3;
    const GAP: &str = "   ";
    let room = page.width().min(READING).saturating_sub(INDENT);
    let mut items = Vec::new();
    let mut line = vec![span(Tone::Plain, " ".repeat(INDENT))];
    for short in all {
        let mut pieces = cell(short.key.unwrap_or(' '), short.chosen);
        pieces.push(span(if short.chosen { Tone::Strong } else { short.tone }, short.text));
        if width_of(&pieces) > room {
            page.break_off(&mut line);
            items.push(chosen_item(page, short.key, short.text, "", short.chosen));
            continue;
        }
        if line.len() > 1 && width_of(&line) + GAP.len() + width_of(&pieces) > room + INDENT {
            page.break_off(&mut line);
        }
        if line.len() > 1 {
            line.push(span(Tone::Plain, GAP));
        }
        let (at, first) = (page.lines.len(), line.len());
        line.append(&mut pieces);
        items.push(Item { lines: at..at + 1, pieces: first + 1..line.len(), key: short.key });
    }
    page.break_off(&mut line);
    items
}

impl Laying<'_> {
    fn put(&mut self, name: String, item: Item, deed: Deed) {
        self.laid.items.push(item);
        self.laid.deeds.push((name, deed));
        self.laid.menus.push(Menu::default());
    }

    fn section(&mut self, section: &Section, unfolded: &BTreeSet<String>) {
        let open = !section.folded || unfolded.contains(&section.key);
        if section.folded {
            let key = self.letters.next();
            let words = if open { self.words.app_less() } else { self.words.app_more() };
            let item = item(&mut self.laid.page, key, &section.heading, &words);
            self.put(section.key.clone(), item, Deed::Fold(section.key.clone()));
        } else {
            self.laid.page.strong(&section.heading);
        }
        if !open {
            return;
        }
        let key = &section.key;
        match &section.body {
            Body::Text { lines, style } => lines.iter().for_each(|line| self.text(line, *style)),
            Body::Rows { rows, empty } if rows.is_empty() => self.laid.page.quiet(empty),
            Body::Rows { rows, .. } => rows.iter().for_each(|row| self.row(key, row)),
            Body::Choices { choices, layout: Layout::Cells } => self.choices(key, choices),
            Body::Choices { choices, .. } => choices.iter().for_each(|choice| self.choice(key, choice)),
            Body::Form { form } => {
                let first = form.fields.first();
                let label = first.map(|field| field.label.as_str()).unwrap_or_default();
                let stands = match first.map(|field| &field.value) {
                    Some(Value::Text { text }) => text.as_str(),
                    _ => "",
                };
                let begun = first.map(|field| self.drafts.text(&form.key, &field.key)).unwrap_or_default();
                let text =
                    [begun, stands, &form.title, label].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
                let letter = self.letters.next();
                let item = item(&mut self.laid.page, letter, &form.save, text);
                self.put(key.clone(), item, Deed::Tap(Action::Sheet { form: form.clone() }));
            }
            Body::Steps { steps, .. } => {
                for step in steps {
                    self::step(&mut self.laid.page, step, self.words);
                }
            }
            Body::Buttons { buttons } => buttons.iter().for_each(|button| self.button(key, button)),
            Body::Bowl { area, shown, name, second, .. } => {
                let page = &mut self.laid.page;
                for line in picture_of(area, *shown, BEST_WIDTH.min(page.width().try_into().unwrap_or(BEST_WIDTH))) {
                    page.line(line);
                }
                page.line(vec![span(Tone::Strong, name.clone())]);
                page.quiet(second);
            }
            Body::Clock { clock } => time(&mut self.laid.page, clock, self.now),
            Body::Chart { chart } => chart::draw(&mut self.laid.page, chart),
            Body::Squares { squares } => {
                let lines = squares.half_blocks();
                for line in lines {
                    self.laid.page.line(vec![span(Tone::Squares, line)]);
                }
            }
        }
    }

    fn text(&mut self, line: &str, style: TextStyle) {
        let page = &mut self.laid.page;
        for line in line.lines() {
            match style {
                TextStyle::Plain => page.text(line),
                TextStyle::Large => page.strong(line),
                TextStyle::Quiet => page.quiet(line),
                TextStyle::Points => page.bullet(&self.words.terminal_bullet(line)),
            }
        }
    }

    fn row(&mut self, section: &str, row: &Row) {
        let name = format!("{section}/{}", row.key);
        let menu = Menu { title: row.text.to_string(), buttons: row.menu.clone() };
        let first = self.laid.menus.len();
        let deed = match &row.tap {
            Some(action) if !is_here(action) => return,
            Some(action) => Some(Deed::Tap(action.clone())),
            None if row.menu.is_empty() => None,
            None => Some(Deed::Menu(menu.clone())),
        };
        // A single switch stands for its row.
        if let (None, [choice]) = (&row.tap, row.choices.as_slice()) {
            let letter = self.letters.next();
            let item = chosen_item(&mut self.laid.page, letter, &row.text, &row.second, choice.chosen);
            self.put(name.clone(), item, Deed::Choice(choice.does.clone()));
            return self.parts(row, &name, first, &[], menu);
        }
        match deed {
            Some(deed) => {
                let letter = self.letters.next();
                let item = item(&mut self.laid.page, letter, &row.text, &row.second);
                let marked: Vec<_> = row.marked.iter().map(Written::as_str).collect();
                self.laid.page.stand_out(item.lines.clone(), &marked);
                self.put(name.clone(), item, deed);
            }
            None => {
                item(&mut self.laid.page, None, &row.text, &row.second);
            }
        }
        self.parts(row, &name, first, &row.choices, menu);
    }

    /// What stands under a row. Its menu is there for each part of it.
    fn parts(&mut self, row: &Row, name: &str, first: usize, choices: &[Choice], menu: Menu) {
        self.choices(name, choices);
        self.buttons(name, &row.buttons);
        self.laid.menus[first..].iter_mut().for_each(|of_row| of_row.clone_from(&menu));
    }

    /// Choices beside each other, where none has a second line.
    fn choices(&mut self, section: &str, choices: &[Choice]) {
        if choices.iter().any(|choice| !choice.second.is_empty()) {
            return choices.iter().for_each(|choice| self.choice(section, choice));
        }
        let all: Vec<_> = choices
            .iter()
            .map(|choice| Short {
                key: self.letters.next(),
                text: &choice.text,
                chosen: choice.chosen,
                tone: Tone::Plain,
            })
            .collect();
        for (item, choice) in side_by_side(&mut self.laid.page, &all).into_iter().zip(choices) {
            self.put(format!("{section}/{}", choice.key), item, Deed::Choice(choice.does.clone()));
        }
    }

    /// The buttons of a row, beside each other.
    fn buttons(&mut self, section: &str, buttons: &[Button]) {
        let here: Vec<_> = buttons.iter().filter(|button| is_here(&button.does)).collect();
        let all: Vec<_> = here
            .iter()
            .map(|button| {
                let tone = if button.weight == Weight::Delete { Tone::Clay } else { Tone::Plain };
                Short { key: self.letters.next(), text: &button.text, chosen: false, tone }
            })
            .collect();
        for (item, button) in side_by_side(&mut self.laid.page, &all).into_iter().zip(here) {
            self.put(format!("{section}/{}", button.text.as_str()), item, Deed::Button(button.clone()));
        }
    }

    fn choice(&mut self, section: &str, choice: &Choice) {
        let letter = self.letters.next();
        let item = chosen_item(&mut self.laid.page, letter, &choice.text, &choice.second, choice.chosen);
        let name = format!("{section}/{}", choice.key);
        self.put(name, item, Deed::Choice(choice.does.clone()));
    }

    fn button(&mut self, section: &str, button: &Button) {
        if is_here(&button.does) {
            let letter = self.letters.next();
            let item = self::button(&mut self.laid.page, letter, button);
            self.put(format!("{section}/{}", button.text.as_str()), item, Deed::Button(button.clone()));
        }
    }
}

/// One step of something that is read.
pub fn step(page: &mut Page, step: &Step, words: Words) {
    page.quiet(&step.title);
    page.gap();
    page.strong(&step.who);
    for line in &step.lines {
        page.text(line);
    }
    page.quiet(&step.note);
    if !step.avoid.is_empty() {
        page.gap();
        page.quiet(&words.guide_avoid());
        for line in &step.avoid {
            page.text(line);
        }
    }
    page.gap();
}

/// How many pieces a bar of time has.
const PIECES: i64 = 30;

/// How much of a time is over, in pieces of its bar.
fn grown(clock: &RunningTime, now: Timestamp) -> i64 {
    let length = clock.until.since(clock.began_at).max(1);
    (now.since(clock.began_at).clamp(0, length) * PIECES) / length
}

/// Time that runs: whose it is, a soft bar, and how much is left in words.
fn time(page: &mut Page, clock: &RunningTime, now: Timestamp) {
    page.strong(&clock.who);
    page.quiet(&clock.note);
    page.gap();
    let over = grown(clock, now);
    let piece = |count: i64| "=".repeat(usize::try_from(count).unwrap_or_default());
    page.line(vec![span(Tone::Rice, piece(over)), span(Tone::Quiet, piece(PIECES - over).replace('=', "-"))]);
    page.text(clock.words_at(now));
}

/// What the times of a page show at an instant: once it is another one, the page is drawn anew.
pub fn shows(view: &View, now: Timestamp) -> Vec<(i64, String)> {
    let clocks = view.sections.iter().filter_map(|section| match &section.body {
        Body::Clock { clock } => Some((grown(clock, now), clock.words_at(now).to_owned())),
        _ => None,
    });
    clocks.collect()
}
