//! Pages of the core on the terminal: any page, by its value alone. Nothing here knows what a page is about.
//!
//! Where to start: [`Shell::open`]. `lay` makes lines and items of a page, `list` chooses among them, `form` fills in.

mod aside;
mod chart;
mod field;
mod form;
mod lay;
mod places;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use grain_core::error::{Error, ErrorKind};
use grain_core::page::{Act, Action, Body, Confirm, FieldValue, Outcome, Page as View, Route, Then, Weight};

use super::keys::Key;
use super::list::{At, Picked};
use super::page::Tone;
use super::{Shell, Step, blank};
use crate::fill;
use lay::{Deed, laid, shows};

/// Whether the page is still there.
#[derive(Debug, Clone, PartialEq, Eq)]
enum On {
    /// It is read again.
    Here,
    /// It was turned, such as to another month, and stands here now.
    At(Route),
    /// One page back.
    Back,
}

impl Shell {
    /// Shows what stands at a route, until it is left.
    pub(super) fn open(&mut self, route: &Route) -> Step {
        match places::by_hand(route)? {
            Some(island) => places::island(self, island),
            None => self.page(route),
        }
    }

    fn page(&mut self, route: &Route) -> Step {
        let outside = self.live.take();
        let left = self.page_alone(route);
        self.live = outside;
        left
    }

    fn page_alone(&mut self, route: &Route) -> Step {
        let mut route = route.clone();
        let (mut at, mut marked, mut unfolded) = (At::default(), String::new(), BTreeSet::new());
        let page = self.app.page(&route);
        if let Some(form) = page.iter().flat_map(fill::forms).find(|form| form.live) {
            // What such a page is for is written at once.
            self.tap(&route, &Action::Sheet { form: form.clone() }, None)?;
            if self.live.is_none() {
                return Ok(());
            }
        }
        loop {
            let view = match self.read(&route) {
                Ok(view) => view,
                // What it was about is gone.
                Err(Error::NotFound(_)) => return Ok(()),
                Err(error) => return self.said::<()>(Err(error)).map(|_| ()),
            };
            if let [section] = view.sections.as_slice()
                && let Body::Steps { steps, aside } = &section.body
            {
                return aside::read(self, &view.title, steps, aside.as_ref());
            }
            match self.one_page(&route, &view, (&mut at, &mut marked, &mut unfolded))? {
                On::Here => {}
                On::At(turned) => route = turned,
                On::Back => return Ok(()),
            }
        }
    }

    /// The page as it is now, with what was found where something was looked for.
    fn read(&self, route: &Route) -> Result<View, Error> {
        if let Some((act, values)) = &self.live
            && let Some(page) = self.app.act(act, values.clone(), Some(route))?.page
        {
            return Ok(page);
        }
        self.app.page(route)
    }

    /// Shows the page as it is now, until something on it was done.
    fn one_page(
        &mut self,
        route: &Route,
        view: &View,
        (at, marked, unfolded): (&mut At, &mut String, &mut BTreeSet<String>),
    ) -> Step<On> {
        let words = self.words;
        let now = self.app.moment()?.at;
        let shown = shows(view, now);
        let mut laid = laid(view, unfolded, &self.drafts, blank(&*view.title), (words, now));
        laid.page.gap();
        laid.page.quiet(&places::only_here(route, words));
        // The mark stays with what it stood at, wherever that stands now.
        at.item = laid.deeds.iter().position(|(name, _)| name == marked).unwrap_or(at.item);
        for (place, button) in view.foot.iter().enumerate() {
            let tone = if button.weight == Weight::Delete { Tone::Clay } else { Tone::Plain };
            laid.page.toned_key(tone, super::digit(place).to_string(), &*button.text);
        }
        self.put_after(&mut laid.page);
        loop {
            let mut page = laid.page.clone();
            if !laid.items.is_empty() {
                page.key("Enter", words.app_open());
                page.key("\u{2191}\u{2193}", words.terminal_choose());
            }
            if laid.menus.iter().any(|menu| !menu.buttons.is_empty()) {
                page.key(".", words.app_more());
            }
            page.key("\u{2190}", words.app_back());
            let is_old = |shell: &Self| {
                let moved = shell.app.moment().is_ok_and(|now| shows(view, now.at) != shown);
                moved || shell.read(route).is_ok_and(|now| now != *view)
            };
            let picked = self.pick_by(&page, &laid.items, at, |shell| shell.key_while_new(is_old))?;
            *marked = laid.deeds.get(at.item).map(|(name, _)| name.clone()).unwrap_or_default();
            match picked {
                Picked::Item(item) => return self.does(route, &laid.deeds[item].1, unfolded),
                Picked::Key(Key::Left | Key::Backspace | Key::Enter) => {
                    // What was done here is taken back here.
                    self.after = None;
                    return Ok(On::Back);
                }
                Picked::Key(Key::Undo) => {
                    if let Some(undo) = self.after.take().and_then(|notice| notice.undo) {
                        return self.act(route, &undo);
                    }
                }
                Picked::Key(Key::Char('.')) => {
                    if let Some(menu) = laid.menus.get(at.item).filter(|menu| !menu.buttons.is_empty()) {
                        return self.menu(route, menu);
                    }
                }
                Picked::Key(key) => {
                    let button = super::place(&key, view.foot.len()).map(|place| &view.foot[place]);
                    match button {
                        Some(button) => return self.tap(route, &button.does, button.ask.as_ref()),
                        None if key == Key::Resize => return Ok(On::Here),
                        None => {}
                    }
                }
            }
        }
    }

    fn does(&mut self, route: &Route, deed: &Deed, unfolded: &mut BTreeSet<String>) -> Step<On> {
        match deed {
            Deed::Tap(action) => self.tap(route, action, None),
            Deed::Button(button) => self.tap(route, &button.does, button.ask.as_ref()),
            Deed::Menu(menu) => self.menu(route, menu),
            Deed::Choice(Some(act)) => self.act(route, act),
            Deed::Choice(None) => Ok(On::Here),
            Deed::Fold(key) => {
                if !unfolded.remove(key) {
                    unfolded.insert(key.clone());
                }
                Ok(On::Here)
            }
        }
    }

    /// What a tap does, after what is asked before it.
    fn tap(&mut self, on: &Route, action: &Action, ask: Option<&Confirm>) -> Step<On> {
        self.after = None;
        if let Some(ask) = ask
            && !self.may(ask)?
        {
            return Ok(On::Here);
        }
        match action {
            Action::Go { route } => self.open(route).map(|()| On::Here),
            Action::Do { act } => {
                let before = self.forms(on);
                let came = self.act(on, act)?;
                if ask.is_some() {
                    // What was begun about something that is gone goes with it (S27).
                    let left = self.forms(on);
                    before.iter().filter(|form| !left.contains(form)).for_each(|form| drop(self.drafts.take(form)));
                }
                Ok(came)
            }
            Action::Sheet { form } if form.live => {
                let values = self.look_for(form)?;
                self.live = values.map(|values| (form.does.clone(), values));
                Ok(On::Here)
            }
            Action::Sheet { form } => match self.fill_in(form, on)? {
                Some(outcome) => self.came(outcome),
                None => Ok(On::Here),
            },
            Action::Open { address } => self.number(address).map(|()| On::Here),
            Action::SaveFile { file, .. } => Ok(self.by_command(format!("grain file save {file} FILE"))),
            Action::ReadFile { file, .. } => Ok(self.by_command(format!("grain file read {file} FILE"))),
            Action::PickFolder => Ok(self.by_command("grain backup-folder FOLDER".to_owned())),
        }
    }

    /// A file has a path, and that is typed on a command line.
    fn by_command(&mut self, command: String) -> On {
        self.notice = self.words.terminal_by_command(command);
        On::Here
    }

    /// The keys of the forms of a page; none where it is gone.
    fn forms(&self, route: &Route) -> Vec<String> {
        let page = self.app.page(route);
        page.iter().flat_map(fill::forms).map(|form| form.key.clone()).collect()
    }

    fn act(&mut self, on: &Route, act: &Act) -> Step<On> {
        self.after = None;
        let outcome = self.done(act, Vec::new(), on);
        match self.said(outcome)? {
            Some(outcome) => self.came(outcome),
            None => Ok(On::Here),
        }
    }

    fn done(&mut self, act: &Act, values: Vec<FieldValue>, on: &Route) -> Result<Outcome, Error> {
        let outcome = self.app.act(act, values, Some(on))?;
        // Another language or clock is said in other words from now on.
        self.words = self.app.words()?;
        Ok(outcome)
    }

    /// Where one is after something was done.
    fn came(&mut self, outcome: Outcome) -> Step<On> {
        self.after = outcome.notice;
        match outcome.then {
            Then::Stay => Ok(outcome.page.map_or(On::Here, |page| On::At(page.route))),
            Then::Back => Ok(On::Back),
            Then::Go { route } => self.open(&route).map(|()| On::Back),
        }
    }

    /// What was just done, with the key that takes it back.
    fn put_after(&mut self, page: &mut super::page::Page) {
        let said = std::mem::take(&mut self.notice);
        match &self.after {
            Some(after) if said.is_empty() => {
                page.say(&after.text);
                if after.undo.is_some() {
                    page.key("Ctrl-Z", self.words.app_undo());
                }
            }
            _ => page.say(&said),
        }
    }

    /// A refused value: the key of its field, and what is wrong with it.
    fn refused(&self, error: &Error) -> Option<(String, String)> {
        let field = match error {
            Error::Input { field, .. } => field.clone(),
            other if other.kind() == ErrorKind::NotFound => String::new(),
            _ => return None,
        };
        let said = grain_core::error_words::words(error, self.words);
        Some((field, self.words.terminal_error(said.title, said.text)))
    }
}
