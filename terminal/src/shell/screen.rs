//! The terminal: entered, drawn on, read from, and left as it was.

use std::io::{self, Stdout, Write};
use std::time::Duration;

use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode, size,
};
use crossterm::{cursor, event, execute, queue};
use ratatui::backend::{Backend, CrosstermBackend};

use super::frame::{Corner, Frame};
use super::keys::Key;
use super::page::Page;

/// Where everything begins, and as much is left free at the right.
pub const MARGIN: usize = 2;
/// No page is wider.
const WIDEST: usize = 100;

/// The terminal while a day is lived. Nothing of it stays in the scroll-back.
pub struct Screen {
    out: CrosstermBackend<Stdout>,
    colours: bool,
}

impl Screen {
    /// Takes the terminal. Colours are off on one that has none, and with `NO_COLOR`.
    pub fn enter() -> io::Result<Self> {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let mut screen = Self { out: CrosstermBackend::new(io::stdout()), colours: !dumb && !unwanted };
        enable_raw_mode()?;
        execute!(screen.out, EnterAlternateScreen, event::EnableBracketedPaste, cursor::Hide)?;
        Ok(screen)
    }

    /// Draws a page from line `top` on. The whole of it is written each time, so that another program's line on the
    /// terminal does not stay.
    pub fn show(&mut self, page: &Page, corner: &Corner, top: usize) -> io::Result<Frame> {
        let frame = Frame::of(page, corner, top, window(), self.colours);
        queue!(self.out, BeginSynchronizedUpdate, Clear(ClearType::All), cursor::Hide)?;
        self.out.draw(frame.cells())?;
        if let Some((column, row)) = frame.cursor {
            queue!(self.out, cursor::MoveTo(column, row), cursor::Show)?;
        }
        queue!(self.out, EndSynchronizedUpdate)?;
        Write::flush(&mut self.out)?;
        Ok(frame)
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

/// How wide a page's text may be.
pub fn width() -> usize {
    usize::from(window().0).saturating_sub(2 * MARGIN)
}

/// Columns, at most as wide as a page, and rows.
fn window() -> (u16, u16) {
    let (columns, rows) = size().ok().filter(|size| size.0 > 0 && size.1 > 0).unwrap_or((80, 24));
    (columns.min(u16::try_from(WIDEST).unwrap_or(u16::MAX)), rows)
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
