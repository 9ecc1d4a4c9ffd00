//! Writing a text: a plain line editor. The text is the person's until Enter; an empty one leaves without saving.

use super::keys::Key;
use super::page::{Page, Tone, span, wrapped};
use super::{Left, Shell, Step, help, screen};

/// How writing ended.
pub enum Written {
    /// Enter.
    Done(String),
    /// Exit: what stands there is kept where it can be, then leave.
    Exit(String),
}

impl Shell {
    /// A text, with what stood there before; `None` when it was left empty.
    pub(super) fn write(&mut self, page: &Page, before: &str) -> Step<Option<String>> {
        match self.write_or_exit(page, before)? {
            Written::Done(text) => Ok(Some(text).filter(|text| !text.trim().is_empty())),
            Written::Exit(_) => Err(Left::Exit),
        }
    }

    /// As [`Self::write`], for texts that are kept even on Exit.
    pub(super) fn write_or_exit(&mut self, page: &Page, before: &str) -> Step<Written> {
        let mut text: Vec<char> = before.chars().collect();
        let mut at = text.len();
        loop {
            let shown = drawn(page, &text, at, self);
            self.show_writing(&shown)?;
            match screen::key(None)? {
                Some(Key::Exit) => return Ok(Written::Exit(text.into_iter().collect())),
                Some(Key::Help) => help::help(self)?,
                Some(Key::Enter) => return Ok(Written::Done(text.into_iter().collect())),
                Some(Key::Char(letter)) => {
                    text.insert(at, letter);
                    at += 1;
                }
                Some(Key::Paste(pasted)) => {
                    let pasted: Vec<char> = pasted.replace("\r\n", "\n").replace('\r', "\n").chars().collect();
                    let after = at + pasted.len();
                    text.splice(at..at, pasted);
                    at = after;
                }
                Some(Key::Backspace) if at > 0 => {
                    at -= 1;
                    text.remove(at);
                }
                Some(Key::Clear) => {
                    text.clear();
                    at = 0;
                }
                Some(Key::Left) => at = at.saturating_sub(1),
                Some(Key::Right) => at = (at + 1).min(text.len()),
                Some(Key::Up) => at = 0,
                Some(Key::Down) => at = text.len(),
                _ => {}
            }
        }
    }

    /// Every sign belongs to the text here: Help has a key that is none.
    fn show_writing(&mut self, page: &Page) -> Step {
        let corner = [("F1".to_owned(), self.words.app_help()), self.exit_key()];
        self.screen.show(page, &corner, &self.words.app_more(), usize::MAX)?;
        Ok(())
    }
}

fn drawn(page: &Page, text: &[char], at: usize, shell: &Shell) -> Page {
    let mut page = page.clone();
    page.gap();
    let with_cursor: String = text[..at].iter().chain(&['_']).chain(&text[at..]).collect();
    for line in wrapped(&with_cursor, page.width().min(72) - 2) {
        page.line(vec![span(Tone::Key, "> "), span(Tone::Plain, line)]);
    }
    page.key("Enter", if text.is_empty() { shell.words.app_back() } else { shell.words.app_save() });
    if !text.is_empty() {
        page.key("Ctrl-U", shell.words.terminal_clear());
    }
    page
}
