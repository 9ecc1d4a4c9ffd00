//! A day by single keys. Every page has Help and Exit in the same corner; every page saves as it goes, so that leaving is
//! always as easy as going on.
//!
//! Where to start: [`live`]. A page of the core is drawn by `render`, from its value alone. One that is drawn by hand is a
//! function that shows a [`Page`] with [`Shell::ask`] and does what was pressed.

pub mod bowls;
pub mod cards;
mod check_in;
mod choose;
mod drafts;
mod figures;
mod first_run;
mod frame;
pub mod help;
mod keys;
mod list;
mod moment;
mod page;
mod render;
mod screen;
mod text_area;
pub mod today;
mod write;

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::{Error, ErrorKind};
use grain_core::error_words;
use grain_core::page::{Act, FieldValue, Notice};

use crate::cli::Place;
use crate::commands::{self, Output};
use crate::failure::{Failure, Outcome};
use crate::platform;
use drafts::Drafts;
use frame::Corner;
use keys::Key;
use page::Page;
use screen::Screen;

/// So long nothing is pressed before a page is looked at again.
const REST: Duration = Duration::from_secs(2);

/// Why a page was left other than by its own keys.
pub enum Left {
    /// Exit was pressed: everything is saved, leave at once.
    Exit,
    /// The store cannot go on.
    Store(Error),
    /// The terminal cannot.
    Terminal(io::Error),
}

/// What a page gives back.
pub type Step<T = ()> = Result<T, Left>;

impl From<Error> for Left {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for Left {
    fn from(error: io::Error) -> Self {
        Self::Terminal(error)
    }
}

/// The app on a terminal.
pub struct Shell {
    app: App,
    words: Words,
    screen: Screen,
    /// Where the notes and their key lie.
    folder: PathBuf,
    /// A line to be shown once, on the next page: what was saved or refused.
    notice: String,
    /// What was done last on a page of the core, with what takes it back.
    after: Option<Notice>,
    /// What is looked for on the page that is open, and kept nowhere.
    live: Option<(Act, Vec<FieldValue>)>,
    /// What was filled in of forms that were left before they were saved.
    drafts: Drafts,
}

/// Lives a day, until Exit.
pub fn live(place: &Place) -> Outcome<Output> {
    let (app, words) = commands::open(place)?;
    // A copy a day. One that cannot be made keeps nobody from writing.
    let _ = app.upkeep();
    app.app_opened()?;
    let drafts = Drafts::of(&app)?;
    let screen = Screen::enter().map_err(Error::Io)?;
    let mut shell = Shell {
        app,
        words,
        screen,
        folder: platform::data_folder(place)?,
        notice: String::new(),
        after: None,
        live: None,
        drafts,
    };
    if let Some(said) = shell.app.recovery_notice()? {
        shell.notice = words.terminal_error(said.title, said.text);
        shell.app.recovery_notice_read()?;
    }
    let left = shell.day();
    let kept = shell.drafts.keep(&shell.app);
    match left {
        Ok(()) | Err(Left::Exit) => kept.map(|()| Output::nothing()).map_err(|error| Failure::of(&error, words)),
        Err(Left::Store(error)) => Err(Failure::of(&error, words)),
        Err(Left::Terminal(error)) => Err(Failure::of(&Error::Io(error), words)),
    }
}

impl Shell {
    fn day(&mut self) -> Step {
        if self.app.is_new()? {
            first_run::first_run(self)?;
            today::check_in_and_on(self)?;
        }
        today::today(self)
    }

    /// Shows a page and waits for a key that means something to it. Help, Exit and scrolling are answered here.
    fn ask(&mut self, page: &Page) -> Step<Key> {
        self.ask_by(page, |_| screen::key(None)).map(|key| key.unwrap_or(Key::Resize))
    }

    /// As [`Self::ask`], with the keys from `key`; `None` when none comes from there.
    fn ask_by(&mut self, page: &Page, key: impl Fn(&Self) -> io::Result<Option<Key>>) -> Step<Option<Key>> {
        let mut page = page.clone();
        self.put_notice(&mut page);
        let corner = self.corner();
        let mut top = 0;
        loop {
            let last = self.screen.show(&page, &corner, top)?.last;
            match key(self)? {
                Some(Key::Exit) => return Err(Left::Exit),
                Some(Key::Char('?') | Key::Help) => {
                    help::help(self)?;
                    return Ok(Some(Key::Resize));
                }
                Some(Key::Down) if last > 0 => top = (top + 1).min(last),
                Some(Key::PageDown | Key::Char(' ')) if last > 0 => top = (top + 10).min(last),
                Some(Key::Up) if last > 0 => top = top.min(last).saturating_sub(1),
                Some(Key::PageUp) if last > 0 => top = top.min(last).saturating_sub(10),
                key => return Ok(key),
            }
        }
    }

    /// The next key. While none is pressed what stands there is looked at again and again: [`Key::Resize`] once it is old, since
    /// another process wrote or another day began.
    fn key_while_new(&self, is_old: impl Fn(&Self) -> bool) -> io::Result<Key> {
        loop {
            match screen::key(Some(REST))? {
                Some(key) => return Ok(key),
                None if is_old(self) => return Ok(Key::Resize),
                None => {}
            }
        }
    }

    /// Help and Exit, in the same place on every page.
    fn corner(&self) -> Corner {
        let help = ("?".to_owned(), self.words.app_help());
        Corner { keys: vec![help, self.exit_key()], more: self.words.app_more() }
    }

    fn exit_key(&self) -> (String, String) {
        ("Esc".to_owned(), self.words.app_exit())
    }

    fn put_notice(&mut self, page: &mut Page) {
        let after = self.after.take().map(|after| after.text.into_string());
        let notice = std::mem::take(&mut self.notice);
        let notice = if notice.is_empty() { after.unwrap_or_default() } else { notice };
        if !notice.is_empty() {
            page.say(&notice);
        }
    }

    /// What the core answered. A refused value becomes a notice on the next page; any other trouble ends the day.
    fn said<T>(&mut self, result: Result<T, Error>) -> Step<Option<T>> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(error) if matches!(error.kind(), ErrorKind::BadInput | ErrorKind::NotFound) => {
                let said = error_words::words(&error, self.words);
                self.notice = self.words.terminal_error(said.title, said.text);
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// An empty page, as wide as the window allows.
pub fn blank(title: impl Into<String>) -> Page {
    Page::new(title, screen::width())
}

/// The key for the place of a choice: 1 to 9, or a letter.
fn digit(place: usize) -> char {
    char::from_digit(u32::try_from(place + 1).unwrap_or(0), 10).unwrap_or(' ')
}

/// How the keys of so many choices are called: "1-4", or "1".
fn digits(count: usize) -> String {
    if count < 2 { digit(0).to_string() } else { format!("1-{}", digit(count - 1)) }
}

/// The place that a digit stands for, if there are so many.
fn place(key: &Key, count: usize) -> Option<usize> {
    let Key::Char(letter) = key else { return None };
    let place = letter.to_digit(10)?.checked_sub(1)? as usize;
    (place < count).then_some(place)
}

/// a, b, c … A, B, C … 1, 2, 3 …
fn letters() -> impl Iterator<Item = char> {
    ('a'..='z').chain('A'..='Z').chain('1'..='9')
}
