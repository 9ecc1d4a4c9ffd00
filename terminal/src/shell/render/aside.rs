//! What stands beside a page of the core: the question before a deed, the menu of a row, a number, and what is read step by
//! step.

use grain_core::page::{Confirm, Route, Step as OneStep};

use super::On;
use super::lay::{self, Menu};
use crate::shell::figures::figures;
use crate::shell::keys::Key;
use crate::shell::list::{At, Picked};
use crate::shell::page::{Tone, span};
use crate::shell::{Shell, Step, blank, digit, digits};

impl Shell {
    /// Asks before something is done. Keeping stands first, and Enter keeps.
    pub(in crate::shell) fn may(&mut self, ask: &Confirm) -> Step<bool> {
        let mut page = blank(&*ask.title);
        page.text(&ask.text);
        page.gap();
        let choices = [&ask.keep, &ask.go_on];
        let items = choices.into_iter().zip(['1', '2']).map(|(text, key)| lay::item(&mut page, Some(key), text, ""));
        let items: Vec<_> = items.collect();
        page.key("1-2", self.words.terminal_choose());
        page.key("\u{2190}", &*ask.keep);
        let mut at = At::default();
        loop {
            match self.pick(&page, &items, &mut at)? {
                Picked::Item(item) => return Ok(item == 1),
                Picked::Key(Key::Left | Key::Backspace) => return Ok(false),
                Picked::Key(_) => {}
            }
        }
    }

    /// The buttons of a row, on a page of their own.
    pub(super) fn menu(&mut self, on: &Route, menu: &Menu) -> Step<On> {
        let (mut page, buttons) = (blank(&*menu.title), &menu.buttons);
        let mut items = Vec::new();
        for (place, button) in buttons.iter().enumerate() {
            items.push(lay::button(&mut page, Some(digit(place)).filter(|key| *key != ' '), button));
        }
        page.key(digits(buttons.len().min(9)), self.words.terminal_choose());
        page.key("\u{2190}", self.words.app_back());
        let mut at = At::default();
        loop {
            match self.pick(&page, &items, &mut at)? {
                Picked::Item(item) => return self.tap(on, &buttons[item].does, buttons[item].ask.as_ref()),
                Picked::Key(Key::Left | Key::Backspace) => return Ok(On::Here),
                Picked::Key(_) => {}
            }
        }
    }

    /// A number to be dialled from a telephone: this machine is none.
    pub(in crate::shell) fn number(&mut self, address: &str) -> Step {
        let number = address.split_once(':').map_or(address, |(_, number)| number);
        let mut page = blank(number);
        page.strong(&self.words.safety_other_phone());
        page.gap();
        for row in figures(number, page.width()) {
            page.line(vec![span(Tone::Plain, row)]);
        }
        page.key("\u{2190}", self.words.app_back());
        while !matches!(self.ask(&page)?, Key::Left | Key::Backspace | Key::Enter) {}
        Ok(())
    }
}

/// Reads it. Any step can be the last.
pub fn read(shell: &mut Shell, title: &str, steps: &[OneStep], aside: Option<&OneStep>) -> Step {
    let (words, mut place) = (shell.words, 0);
    while let Some(step) = steps.get(place) {
        let aside = aside.filter(|_| step.aside);
        let mut page = blank(title);
        lay::step(&mut page, step, words);
        let last = place + 1 == steps.len();
        page.key("Enter", if last { words.guide_close() } else { words.guide_next() });
        if let Some(aside) = aside {
            page.key("t", &*aside.title);
        }
        page.key("\u{2190}", words.app_back());
        page.key("c", words.app_close());
        match (shell.ask(&page)?, aside) {
            (Key::Enter, _) => place += 1,
            (Key::Left | Key::Backspace, _) if place == 0 => return Ok(()),
            (Key::Left | Key::Backspace, _) => place -= 1,
            (Key::Char('t'), Some(aside)) => {
                let mut page = blank(title);
                lay::step(&mut page, aside, words);
                page.key("\u{2190}", words.app_back());
                shell.ask(&page)?;
            }
            (Key::Char('c'), _) => return Ok(()),
            _ => {}
        }
    }
    Ok(())
}
