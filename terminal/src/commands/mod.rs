//! Commands for scripts: each does one thing through the core and answers as text or JSON. What has a page is done by it
//! (`pages`); the others are what a shell draws by its own hand, and the machine's own.
//!
//! Where to start: [`run`]. A command is a function from what was typed to [`Output`]; it holds no rule.

mod backup;
mod bowl;
mod check_in;
pub mod closed;
mod files;
mod help;
mod notes;
mod pages;
mod reminders;
mod store;

use grain_core::app::App;
use grain_core::content::{self, Words};
use serde::Serialize;
use serde_json::Value;

use crate::cli::{Command, OnDisk, Place};
use crate::failure::{Failure, Outcome};
use crate::platform;

/// What a command answers: as JSON and as lines.
pub struct Output {
    /// For programs.
    pub json: Value,
    lines: Vec<String>,
}

impl Output {
    /// An answer: a view of the core as it is, for programs, and its lines for people.
    pub fn new(view: impl Serialize, lines: impl IntoIterator<Item = String>) -> Self {
        Self { json: serde_json::to_value(view).unwrap_or_default(), lines: lines.into_iter().collect() }
    }

    /// Nothing to say.
    pub fn nothing() -> Self {
        Self { json: Value::Null, lines: Vec::new() }
    }

    /// For people: one line each, no two empty ones in a row.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            if !(line.is_empty() && (text.is_empty() || text.ends_with("\n\n"))) {
                text.push_str(line);
                text.push('\n');
            }
        }
        text
    }
}

/// Runs one command.
pub fn run(command: &Command, place: &Place) -> Outcome<Output> {
    // Help comes before everything: no folder, no key, no clock that must be right (R7).
    if let Command::Helplines { country } = command {
        return Ok(help::helplines(country.as_deref(), place));
    }
    if let Command::File(OnDisk::AgeKey) = command {
        return backup::age_key().map_err(|error| Failure::of(&error, content::words("")));
    }
    let (app, words) = match open(place) {
        Err(failure) if failure.is_closed() => {
            return match command {
                Command::File(OnDisk::Restore { file, look: false, merge: false, .. }) => backup::recover(file, place),
                Command::File(OnDisk::Anew) => closed::begin_anew(place),
                _ => Err(failure),
            };
        }
        opened => opened?,
    };
    let said = match command {
        Command::Setup(setup) => store::setup(&app, words, setup),
        Command::Today => notes::today(&app, words),
        Command::CheckIn(check_in) => check_in::check_in(&app, words, check_in),
        Command::Bowl { area } => bowl::bowl(&app, words, area.as_deref()),
        Command::Grains(grains) => bowl::grains(&app, words, grains),
        Command::Card => notes::card(&app, words),
        Command::Prompt(prompt) => notes::prompt(&app, words, prompt),
        Command::Moment { kind, note, only_script } => notes::moment(&app, *kind, note.as_deref(), *only_script),
        Command::Reminders(reminders) => reminders::reminders(&app, words, reminders, place),
        Command::Page { route } => pages::page(&app, route),
        Command::Do(wanted) => pages::act(&app, words, wanted),
        Command::File(wanted) => files::files(&app, words, wanted),
        Command::Demo { years, seed } => store::demo(&app, *years, *seed),
        Command::Check => store::check(&app, words),
        Command::Delete { copy, .. } => {
            return store::delete(app, words, place, copy.as_deref()).map_err(|error| Failure::of(&error, words));
        }
        Command::Helplines { .. } => Ok(Output::nothing()),
    };
    // A copy a day, after what was done. One that cannot be made takes nothing of it back.
    let _ = app.upkeep();
    // Silent, as one is everywhere: its page says when the last one was made.
    let _ = backup::if_due(&app);
    said.map_err(|error| Failure::of(&error, words))
}

/// Opens the notes, and says on stderr when a damaged file was put back from a copy.
pub fn open(place: &Place) -> Outcome<(App, Words)> {
    let platform = platform::platform(place);
    let folder = platform::data_folder(place)?;
    let alone = platform::alone_where_nothing_is(&folder);
    let gone = closed::notes_are_gone(&folder);
    let opened = platform::key(&folder).and_then(|key| App::open(&folder, key, platform));
    drop(alone);
    let (app, report) = opened.map_err(|error| closed::said(&folder, error))?;
    app.use_phone_habits(platform::habits())?;
    let words = app.words()?;
    if let Some(gone) = gone {
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "{}", words.terminal_error(gone.title, gone.lines.join(" ")));
    }
    if report.restored.is_some()
        && let Some(said) = app.recovery_notice()?
    {
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "{}", words.terminal_error(said.title, said.text));
    }
    Ok((app, words))
}
