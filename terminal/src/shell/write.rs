//! Writing a text. Enter ends it, and Exit ends it too: what stands there is kept either way.

use super::keys::Key;
use super::page::{Page, READING, Tone, span};
use super::text_area::TextArea;
use super::{Left, Shell, Step, help, screen};

/// How a text was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrote {
    /// It is written: on to what comes next.
    Next,
    /// To what stands before it.
    Before,
    /// All of it is to be saved.
    Save,
    /// One stays at it.
    Stay,
}

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
        let mut area = TextArea::new(text);
        let words = self.words;
        let left = self.edit(
            &mut area,
            true,
            |_, _| None,
            |area| {
                let mut page = page.clone();
                page.gap();
                drawn(&mut page, area, "> ");
                page.key("Enter", if area.text().is_empty() { words.app_back() } else { words.app_save() });
                if !area.text().is_empty() {
                    page.key("Ctrl-U", words.terminal_clear());
                }
                page
            },
        );
        area.text().clone_into(text);
        left.map(|_| ())
    }

    /// Changes a text on a page that is drawn with it, until it is left. Only one of several lines takes a line feed. Where
    /// the text stands for a value, `next` makes another of it by the arrows: one more, or one less.
    pub(super) fn edit(
        &mut self,
        text: &mut TextArea,
        lines: bool,
        next: impl Fn(&str, i16) -> Option<String>,
        draw: impl Fn(&TextArea) -> Page,
    ) -> Step<Wrote> {
        loop {
            let page = draw(text);
            let width = writing_width(&page);
            self.show_writing(&page)?;
            match screen::key(None)? {
                Some(Key::Exit) => return Err(Left::Exit),
                Some(Key::Help) => help::help(self)?,
                Some(Key::Enter | Key::Tab) => return Ok(Wrote::Next),
                Some(Key::BackTab) => return Ok(Wrote::Before),
                Some(Key::Save) => return Ok(Wrote::Save),
                Some(Key::LineFeed) if lines => text.put("\n"),
                Some(Key::Char(letter)) => text.put(letter.encode_utf8(&mut [0; 4])),
                Some(Key::Paste(pasted)) if lines => text.put(&pasted),
                Some(Key::Paste(pasted)) => text.put(&pasted.split_whitespace().collect::<Vec<_>>().join(" ")),
                Some(Key::Backspace) => text.backspace(),
                Some(Key::Delete) => text.delete(),
                Some(Key::Clear) => text.clear(),
                Some(Key::Left) => text.left(),
                Some(Key::Right) => text.right(),
                Some(Key::Home) => text.home(width),
                Some(Key::End) => text.end(width),
                Some(key @ (Key::Up | Key::Down)) => match next(text.text(), if key == Key::Up { 1 } else { -1 }) {
                    Some(other) => *text = TextArea::new(&other),
                    None if key == Key::Up => text.up(width),
                    None => text.down(width),
                },
                _ => {}
            }
        }
    }

    /// Every sign belongs to the text here: Help has a key that is none. What is written is always in sight.
    fn show_writing(&mut self, page: &Page) -> Step {
        let mut corner = self.corner();
        "F1".clone_into(&mut corner.keys[0].0);
        let frame = self.screen.show(page, &corner, usize::MAX)?;
        if let Some((line, _)) = page.cursor.filter(|(line, _)| *line < frame.top) {
            self.screen.show(page, &corner, line)?;
        }
        Ok(())
    }
}

/// How wide a row of what is written may be: the cursor stands behind the last letter.
pub fn writing_width(page: &Page) -> usize {
    page.width().min(READING).saturating_sub(5).max(1)
}

/// A text with its cursor, each row behind `before`.
pub fn drawn(page: &mut Page, text: &TextArea, before: &str) {
    let width = writing_width(page);
    let (row, column) = text.cursor(width);
    page.cursor = Some((page.lines.len() + row, before.chars().count() + column));
    for line in text.lines(width) {
        page.line(vec![span(Tone::Key, before), span(Tone::Plain, line)]);
    }
}
