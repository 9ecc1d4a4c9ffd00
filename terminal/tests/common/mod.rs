//! What the tests of the terminal share: the program on a folder of its own.

#[cfg(unix)]
pub mod person;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// Wednesday evening in Berlin.
pub const NOW: &str = "2026-11-25T20:41:00+01:00[Europe/Berlin]";

/// The program with a data folder that is not there yet.
pub struct Grain {
    outside: TempDir,
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Grain {
    pub fn new() -> Self {
        Self { outside: tempfile::tempdir().unwrap() }
    }

    /// Someone with these areas, each bowl at 40.
    pub fn set_up(role: &str) -> Self {
        let grain = Self::new();
        grain.done(&["setup", "--role", role, "--areas", "money,time,honesty"]);
        if role != "rebuilding" {
            grain.done(&["setup", "--level", "money=40", "time=40", "honesty=40"]);
        }
        grain
    }

    pub fn folder(&self) -> PathBuf {
        self.outside.path().join("notes")
    }

    /// A program run by nobody's keyboard, at the given moment, in the given folder.
    pub fn command(folder: &Path, now: Option<&str>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_grain"));
        command.arg("--data-dir").arg(folder);
        if let Some(now) = now {
            command.arg("--now").arg(now);
        }
        command.env("LANG", "C.UTF-8").env_remove("LC_ALL").stdin(Stdio::null());
        command
    }

    pub fn run_at(&self, now: &str, arguments: &[&str]) -> Run {
        run(Self::command(&self.folder(), Some(now)).args(arguments))
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_at(NOW, arguments)
    }

    /// A run that is done, as JSON.
    pub fn done_at(&self, now: &str, arguments: &[&str]) -> Value {
        let run = self.run_at(now, &[arguments, &["--json"]].concat());
        assert_eq!((run.exit, run.err.as_str()), (0, ""), "{arguments:?}");
        serde_json::from_str(&run.out).unwrap_or_else(|e| panic!("{arguments:?}: {e}: {}", run.out))
    }

    pub fn done(&self, arguments: &[&str]) -> Value {
        self.done_at(NOW, arguments)
    }

    /// Does an act of a page, with the values of its form.
    pub fn does(&self, act: &str, values: &[&str]) -> Value {
        self.done(&[&["do", act], values].concat())
    }

    /// The rows of a section of a page; none where there is no such section.
    pub fn rows(&self, route: &str, section: &str) -> Vec<Value> {
        rows_of(&self.done(&["page", route]), section)
    }

    /// A promise, today's word where the values say nothing else; its id.
    pub fn promise(&self, text: &str, values: &[&str]) -> String {
        self.promise_at(NOW, text, values)
    }

    pub fn promise_at(&self, now: &str, text: &str, values: &[&str]) -> String {
        let text_value = format!("text={text}");
        let values = [&["do", r#"promises:"add""#, &text_value, "rhythm=todays_word", "--on", "promises"], values];
        id_of(&self.done_at(now, &values.concat())["page"], text)
    }

    /// A thing to tell; its id.
    pub fn to_tell(&self, text: &str) -> String {
        self.does(r#"disclosures:"add""#, &[&format!("text={text}")]);
        let open = self.rows("disclosures", "open");
        let row = open.iter().find(|row| row["text"].as_str().unwrap().starts_with(text.trim())).unwrap();
        row["key"].as_str().unwrap().to_owned()
    }

    /// A reminder to check in.
    pub fn remind(&self, now: &str, values: &[&str]) {
        self.done_at(now, &[&["do", r#"reminders:"add""#, "kind=check_in"], values].concat());
    }

    /// How many notes are found.
    pub fn found(&self, words: &str) -> usize {
        let said = self.does(r#"search:"find""#, &[&format!("text={words}")]);
        rows_of(&said["page"], "hits").len()
    }

    /// The bytes in which notes are kept.
    pub fn bytes(&self) -> Vec<Vec<u8>> {
        ["grain.db", "grain.db-wal", "key"]
            .iter()
            .map(|name| fs::read(self.folder().join(name)).unwrap_or_default())
            .collect()
    }

    pub fn level(&self, area: &str) -> u64 {
        self.done(&["bowl", "--area", area])["bowl"]["level"].as_u64().unwrap()
    }
}

/// The rows of a section of a page; none where there is no such section.
pub fn rows_of(page: &Value, section: &str) -> Vec<Value> {
    let sections = page["sections"].as_array().unwrap();
    let found = sections.iter().find(|found| found["key"] == section).unwrap_or(&Value::Null);
    found["body"]["rows"]["rows"].as_array().cloned().unwrap_or_default()
}

/// The id of the promise of this text on a page of promises.
fn id_of(page: &Value, text: &str) -> String {
    let mut rows = ["due", "coming", "earlier"].iter().flat_map(|section| rows_of(page, section));
    let row = rows.find(|row| row["text"] == text).unwrap_or_else(|| panic!("{text}: {page:#}"));
    row["tap"]["go"]["route"].as_str().unwrap().strip_prefix("promise/").unwrap().to_owned()
}

pub fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        exit: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    /// Refused with this exit code, in one line on stderr and, for a program, as an object on stdout.
    pub fn assert_refused(&self, exit: i32) {
        assert_eq!(self.exit, exit, "{self:?}");
        let lines: Vec<_> = self.err.lines().collect();
        assert!(lines.len() == 1 && lines[0].len() > 20, "one clear sentence: {self:?}");
        assert!(!self.err.contains("panicked"), "{self:?}");
    }

    pub fn error(&self) -> Value {
        serde_json::from_str::<Value>(&self.out).unwrap()["error"].clone()
    }
}
