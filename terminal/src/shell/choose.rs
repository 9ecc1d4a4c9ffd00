//! Small pages that ask for one thing: one of a list, several of a list, a time, and whether everything is to be deleted.

use grain_core::clock::WallTime;

use super::drafts::Drafts;
use super::keys::Key;
use super::page::cell;
use super::page::{Tone, span};
use super::{Left, Shell, Step, blank, digit, digits, letters, place};

impl Shell {
    /// One of a few; `None` when it was left open.
    pub(super) fn choose(&mut self, title: &str, question: &str, choices: &[String]) -> Step<Option<usize>> {
        self.choose_with(title, question, "", choices)
    }

    /// The same with a line under the question.
    pub(super) fn choose_with(
        &mut self,
        title: &str,
        question: &str,
        text: &str,
        choices: &[String],
    ) -> Step<Option<usize>> {
        loop {
            let mut page = blank(title);
            page.strong(question);
            page.quiet(text);
            page.gap();
            for (place, choice) in choices.iter().enumerate() {
                let (choice, aside) = choice.split_once('\n').unwrap_or((choice, ""));
                page.choice(digit(place), choice, aside, false);
            }
            page.key(digits(choices.len()), self.words.terminal_choose());
            page.key("Enter", self.words.app_skip());
            match self.ask(&page)? {
                Key::Enter | Key::Left | Key::Backspace => return Ok(None),
                key => {
                    if let Some(place) = place(&key, choices.len()) {
                        return Ok(Some(place));
                    }
                }
            }
        }
    }

    /// Several of a list, in the order in which they were chosen.
    pub(super) fn choose_several(
        &mut self,
        title: &str,
        question: &str,
        text: &str,
        choices: &[String],
        before: &[usize],
    ) -> Step<Vec<usize>> {
        let mut chosen: Vec<usize> = before.to_vec();
        loop {
            let mut page = blank(title);
            page.strong(question);
            page.quiet(text);
            page.gap();
            for (place, (choice, key)) in choices.iter().zip(letters()).enumerate() {
                let on = chosen.contains(&place);
                let mut line = cell(key, on);
                line.push(span(if on { Tone::Strong } else { Tone::Plain }, choice));
                page.line(line);
            }
            page.key("a-z", self.words.terminal_choose());
            page.key("Enter", self.words.app_continue());
            match self.ask(&page)? {
                Key::Enter => return Ok(chosen),
                Key::Left | Key::Backspace => return Ok(before.to_vec()),
                Key::Char(letter) => {
                    let Some(place) = letters().take(choices.len()).position(|key| key == letter) else { continue };
                    if chosen.contains(&place) {
                        chosen.retain(|other| *other != place);
                    } else {
                        chosen.push(place);
                    }
                }
                _ => {}
            }
        }
    }

    /// A time as hours and minutes; asked again until it can be read or is left empty.
    pub(super) fn time_typed(&mut self, title: &str, question: &str) -> Step<Option<WallTime>> {
        let hint = self.words.error_unreadable_time_text();
        let mut before = String::new();
        loop {
            let mut page = blank(title);
            page.strong(question);
            page.quiet(&hint);
            let Some(text) = self.write(&page, &before)? else { return Ok(None) };
            match text.trim().parse() {
                Ok(time) => return Ok(Some(time)),
                Err(_) => before = text,
            }
        }
    }
}

/// Deletes notes, copies and key. In two steps, with what it may cost before them (S28).
pub fn delete_everything(shell: &mut Shell) -> Step {
    let words = shell.words;
    let text =
        [words.settings_delete_text(), words.settings_delete_evidence(), words.settings_delete_left()].join("\n");
    let first = [words.settings_delete_keep(), words.settings_delete_copy(), words.settings_delete_steps()];
    match shell.choose_with(&words.settings_delete(), &words.settings_delete(), &text, &first)? {
        Some(1) => {
            shell.notice = words.terminal_by_command("grain delete --everything --copy FILE");
            return Ok(());
        }
        Some(2) => {}
        _ => return Ok(()),
    }
    let second = [words.settings_delete_keep(), words.settings_delete_confirm()];
    if shell.choose_with(&words.settings_delete(), &words.settings_delete(), &text, &second)? != Some(1) {
        return Ok(());
    }
    shell.app.delete_everything()?;
    crate::platform::forget_key(&shell.folder)?;
    shell.drafts = Drafts::default();
    Err(Left::Exit)
}
