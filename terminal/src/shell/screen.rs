//! The terminal: entered, drawn on, read from, and left as it was.

use std::io::{self, Stdout, Write};
use std::time::Duration;

use crossterm::style::{Attribute, Color, Print, SetAttribute, SetBackgroundColor, SetForegroundColor};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode, size,
};
use crossterm::{cursor, event, execute, queue};

use super::keys::Key;
use super::page::{Line, Page, Span, Tone, span, width_of};

/// Where everything begins, and as much is left free at the right.
const MARGIN: usize = 2;
/// No page is wider.
const WIDEST: usize = 100;

/// The terminal while a day is lived. Nothing of it stays in the scroll-back.
pub struct Screen {
    out: Stdout,
    colours: bool,
}

impl Screen {
    /// Takes the terminal. Colours are off on one that has none, and with `NO_COLOR`, which crossterm sees to.
    pub fn enter() -> io::Result<Self> {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let mut screen = Self { out: io::stdout(), colours: !dumb };
        enable_raw_mode()?;
        execute!(screen.out, EnterAlternateScreen, event::EnableBracketedPaste, cursor::Hide)?;
        Ok(screen)
    }

    /// Draws a page from line `top` on, and says how far it can still be scrolled.
    pub fn show(&mut self, page: &Page, corner: &[(String, String)], more: &str, top: usize) -> io::Result<usize> {
        let width = width();
        let mut foot = keys(&page.keys, width);
        let mut room = body_height(foot.len());
        let hidden = page.lines.len().saturating_sub(room);
        if hidden > 0 {
            let mut with_more = page.keys.clone();
            with_more.push(("\u{2193}".to_owned(), more.to_owned()));
            foot = keys(&with_more, width);
            room = body_height(foot.len());
        }
        let last = page.lines.len().saturating_sub(room);
        queue!(self.out, BeginSynchronizedUpdate, Clear(ClearType::All))?;
        self.put(0, &head(&page.title, corner, width))?;
        for (row, line) in page.lines.iter().skip(top.min(last)).take(room).enumerate() {
            self.put(row + 2, line)?;
        }
        let (_, rows) = window();
        for (row, line) in foot.iter().enumerate() {
            self.put(rows.saturating_sub(foot.len()) + row, line)?;
        }
        queue!(self.out, EndSynchronizedUpdate)?;
        self.out.flush()?;
        Ok(last)
    }

    fn put(&mut self, row: usize, line: &[Span]) -> io::Result<()> {
        let column = u16::try_from(MARGIN).unwrap_or(0);
        queue!(self.out, cursor::MoveTo(column, u16::try_from(row).unwrap_or(u16::MAX)))?;
        let mut room = window().0.saturating_sub(MARGIN);
        for span in line {
            let text = cut(&span.text, room);
            room = room.saturating_sub(textwrap::core::display_width(text));
            self.tone(span.tone)?;
            queue!(self.out, Print(text))?;
            if span.tone != Tone::Plain {
                queue!(self.out, SetAttribute(Attribute::Reset))?;
            }
        }
        Ok(())
    }

    /// Mid tones that read on a light ground and on a dark one.
    fn tone(&mut self, tone: Tone) -> io::Result<()> {
        const LEAF: Color = Color::AnsiValue(65);
        const CLAY: Color = Color::AnsiValue(130);
        const GLAZE: Color = Color::AnsiValue(238);
        const RICE: Color = Color::AnsiValue(230);
        match tone {
            Tone::Strong => queue!(self.out, SetAttribute(Attribute::Bold)),
            Tone::Quiet => queue!(self.out, SetAttribute(Attribute::Dim)),
            Tone::Key if self.colours => queue!(self.out, SetAttribute(Attribute::Bold), SetForegroundColor(LEAF)),
            Tone::Key => queue!(self.out, SetAttribute(Attribute::Bold)),
            Tone::Clay if self.colours => queue!(self.out, SetForegroundColor(CLAY)),
            Tone::Rice if self.colours => queue!(self.out, SetForegroundColor(RICE), SetBackgroundColor(GLAZE)),
            Tone::Plain | Tone::Clay | Tone::Rice => Ok(()),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Cleared before it is left: a terminal without a second screen shows nothing either.
        let _ = execute!(
            self.out,
            Clear(ClearType::All),
            cursor::MoveTo(0, 0),
            cursor::Show,
            event::DisableBracketedPaste,
            LeaveAlternateScreen
        );
        let _ = disable_raw_mode();
    }
}

/// As much of a text as there is room for.
fn cut(text: &str, room: usize) -> &str {
    let mut wide = 0;
    for (place, letter) in text.char_indices() {
        wide += textwrap::core::display_width(letter.encode_utf8(&mut [0; 4]));
        if wide > room {
            return &text[..place];
        }
    }
    text
}

/// How wide a page's text may be.
pub fn width() -> usize {
    window().0.saturating_sub(2 * MARGIN)
}

/// How many lines a page's body may have before it scrolls, with this foot.
fn body_height(foot: usize) -> usize {
    window().1.saturating_sub(3 + foot).max(1)
}

/// Columns, at most as wide as a page, and rows.
fn window() -> (usize, usize) {
    let (columns, rows) = size().ok().filter(|size| size.0 > 0 && size.1 > 0).unwrap_or((80, 24));
    (usize::from(columns).min(WIDEST), usize::from(rows))
}

/// The next key; `None` when none came in that time.
pub fn key(within: Option<Duration>) -> io::Result<Option<Key>> {
    loop {
        if let Some(within) = within
            && !event::poll(within)?
        {
            return Ok(None);
        }
        if let Some(key) = Key::of(event::read()?) {
            return Ok(Some(key));
        }
    }
}

/// The title at the left, Help and Exit at the right.
fn head(title: &str, corner: &[(String, String)], width: usize) -> Line {
    let mut right = Line::new();
    for (key, does) in corner {
        right.extend([span(Tone::Plain, "   "), span(Tone::Key, key), span(Tone::Plain, format!(" {does}"))]);
    }
    let left = vec![span(Tone::Strong, title)];
    let free = width.saturating_sub(width_of(&left) + width_of(&right));
    left.into_iter().chain([span(Tone::Plain, " ".repeat(free))]).chain(right).collect()
}

/// Keys with what they do, as many in a line as fit.
fn keys(keys: &[(String, String)], width: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (key, does) in keys {
        let piece = [span(Tone::Key, key), span(Tone::Plain, format!(" {does}   "))];
        match lines.last_mut() {
            Some(line) if width_of(line) + width_of(&piece) <= width + 3 => line.extend(piece),
            _ => lines.push(piece.to_vec()),
        }
    }
    lines
}
