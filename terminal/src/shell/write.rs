//! Writing a text: a plain line editor. Enter ends it, and Exit ends it too: what stands there is kept either way.

use super::keys::Key;
use super::page::{Page, Tone, span, wrapped};
use super::{Left, Shell, Step, help, screen};

impl Shell {
    /// A value that is typed, such as a day; `None` when it was left empty. Exit drops it: a person's own words are
    /// written with [`Self::write_saved`] or [`Self::write_into`].
    pub(super) fn write(&mut self, page: &Page, before: &str) -> Step<Option<String>> {
        let mut text = before.to_owned();
        self.write_into(page, &mut text)?;
        Ok(Some(text).filter(|text| !text.trim().is_empty()))
    }

    /// Words that are saved when the writing ends, by Exit as by Enter. Unchanged ones are not saved again, and refused
    /// ones stand there once more with the reason (`save` says false), unless Exit was pressed: leaving never waits.
    pub(super) fn write_saved(
        &mut self,
        page: &Page,
        before: &str,
        mut save: impl FnMut(&mut Self, &str) -> Step<bool>,
    ) -> Step {
        let mut text = before.to_owned();
        loop {
            let mut page = page.clone();
            self.put_notice(&mut page);
            let left = self.write_into(&page, &mut text);
            let ended = matches!(left, Ok(()) | Err(Left::Exit));
            if !ended || text.trim() == before.trim() || save(self, &text)? {
                return left;
            }
            left?;
        }
    }

    /// Changes a text until Enter. However it ends, `text` holds what stands there.
    pub(super) fn write_into(&mut self, page: &Page, text: &mut String) -> Step {
        let mut letters: Vec<char> = text.chars().collect();
        let left = self.edit(page, &mut letters);
        *text = letters.into_iter().collect();
        left
    }

    fn edit(&mut self, page: &Page, text: &mut Vec<char>) -> Step {
        let mut at = text.len();
        loop {
            let shown = drawn(page, text, at, self);
            self.show_writing(&shown)?;
            match screen::key(None)? {
                Some(Key::Exit) => return Err(Left::Exit),
                Some(Key::Help) => help::help(self)?,
                Some(Key::Enter) => return Ok(()),
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
