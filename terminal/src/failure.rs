//! What went wrong, in one line, with the exit code that says whose turn it is.

use std::error::Error as _;

use clap::error::ErrorKind as ClapKind;
use grain_core::content::{self, Words};
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::error_words::{self, ErrorWords};
use grain_core::recovery::ClosedView;
use serde_json::{Value, json};

/// The result of a command.
pub type Outcome<T> = Result<T, Failure>;

/// Exit code: what was typed has to be corrected.
pub const BAD_INPUT: u8 = 2;
/// Exit code: key, file, folder or machine.
pub const STORE_TROUBLE: u8 = 3;

/// A failure, ready to be said.
#[derive(Debug)]
pub struct Failure {
    exit: u8,
    kind: ErrorKind,
    field: String,
    problem: Option<Problem>,
    title: String,
    text: String,
    closed: bool,
}

impl Failure {
    /// An error of the core in words.
    pub fn of(error: &Error, words: Words) -> Self {
        let ErrorWords { title, text } = error_words::words(error, words);
        let (field, problem) = match error {
            Error::Input { field, problem, .. } => (field.clone(), Some(*problem)),
            _ => (String::new(), None),
        };
        let exit = match error.kind() {
            ErrorKind::BadInput | ErrorKind::NotFound => BAD_INPUT,
            _ => STORE_TROUBLE,
        };
        Self { exit, kind: error.kind(), field, problem, title, text, closed: false }
    }

    /// What clap says about the command line, without its help.
    pub fn of_command_line(error: &clap::Error) -> Self {
        // A value that the core reads is refused in the core's words.
        if let Some(refused) = error.source().and_then(|source| source.downcast_ref::<Error>()) {
            return Self::of(refused, content::words(""));
        }
        let rendered = error.render().to_string();
        let said = rendered.split("\n\n").next().unwrap_or_default();
        let text = said.trim_start_matches("error: ").split_whitespace().collect::<Vec<_>>().join(" ");
        let problem = match error.kind() {
            ClapKind::InvalidValue | ClapKind::UnknownArgument | ClapKind::InvalidSubcommand => Problem::UnknownKey,
            ClapKind::ValueValidation => Problem::OutOfRange,
            ClapKind::MissingRequiredArgument | ClapKind::MissingSubcommand => Problem::Empty,
            _ => Problem::NotAllowed,
        };
        Self {
            exit: BAD_INPUT,
            kind: ErrorKind::BadInput,
            field: "command line".into(),
            problem: Some(problem),
            title: content::words("").terminal_not_understood(),
            text,
            closed: false,
        }
    }

    /// There is nobody at a keyboard to live a day with.
    pub fn no_terminal() -> Self {
        let words = content::words("");
        Self {
            exit: BAD_INPUT,
            kind: ErrorKind::BadInput,
            field: "terminal".into(),
            problem: Some(Problem::NotAllowed),
            title: words.terminal_no_keyboard_title(),
            text: words.terminal_no_keyboard_text(),
            closed: false,
        }
    }

    /// No notes open, and a backup or a new beginning leads on.
    pub fn of_closed(error: &Error, view: &ClosedView, words: Words) -> Self {
        let text = view.lines.iter().chain([&words.terminal_closed_ways()]).cloned().collect::<Vec<_>>().join(" ");
        Self { title: view.title.clone(), text, closed: true, ..Self::of(error, words) }
    }

    /// As [`Self::of_closed`] made it.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// The exit code.
    pub fn exit(&self) -> u8 {
        self.exit
    }

    /// One line for a person.
    pub fn line(&self) -> String {
        let words = content::words("");
        let line = if self.field.is_empty() {
            words.terminal_error(&self.title, &self.text)
        } else {
            words.terminal_error_field(&self.title, &self.field, &self.text)
        };
        line.replace('\n', " ")
    }

    /// The same for a program.
    pub fn json(&self) -> Value {
        let Self { exit, kind, field, problem, title, text, .. } = self;
        json!({ "error": {
            "exit": exit, "kind": kind, "field": field, "problem": problem, "title": title, "text": text,
        } })
    }
}

impl From<Error> for Failure {
    /// Before the settings are known, or where they cannot be read: the words of the first language.
    fn from(error: Error) -> Self {
        Self::of(&error, content::words(""))
    }
}
