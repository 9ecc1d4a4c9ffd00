//! Somebody at the keys of a terminal of the system.

use std::process::{Command, Stdio};

use rexpect::session::{PtySession, spawn_command};

use super::{Grain, NOW};

pub const ENTER: &str = "\r";
pub const DOWN: &str = "\u{1b}[B";
pub const BACK: &str = "\u{7f}";
pub const SAVE: &str = "\u{13}";
pub const UNDO: &str = "\u{1a}";

/// Far longer than any page takes; a page that does not come fails the test instead of holding it.
const PATIENCE: Option<u64> = Some(30_000);

/// Somebody at the keys, who counts them.
pub struct Person {
    terminal: PtySession,
    pub keys: usize,
    /// What came before the words waited for last.
    pub text: String,
}

impl Person {
    pub fn sits_down(grain: &Grain, more: impl FnOnce(&mut Command)) -> Self {
        Self::sits_down_at(NOW, grain, more)
    }

    pub fn sits_down_at(now: &str, grain: &Grain, more: impl FnOnce(&mut Command)) -> Self {
        let mut command = Grain::command(&grain.folder(), Some(now));
        command.env("TERM", "xterm-256color").env_remove("NO_COLOR").stdin(Stdio::inherit());
        more(&mut command);
        Self { terminal: spawn_command(command, PATIENCE).unwrap(), keys: 0, text: String::new() }
    }

    /// Reads until these words stand there.
    pub fn sees(&mut self, words: &str) -> String {
        self.terminal.exp_string(words).unwrap_or_else(|e| panic!("{words}: {e}"))
    }

    /// Presses one key, and waits for what the page then says.
    pub fn presses(&mut self, key: &str, words: &str) -> &mut Self {
        self.types(key);
        self.keys += 1;
        self.text = self.sees(words);
        self
    }

    pub fn types(&mut self, text: &str) {
        self.terminal.send(text).unwrap();
        self.terminal.flush().unwrap();
    }

    /// Exit, which leaves the other screen with nothing on it.
    pub fn leaves(mut self) -> String {
        self.types("\u{1b}");
        let rest = self.terminal.exp_eof().unwrap();
        assert!(rest.contains("\u{1b}[?1049l"), "the terminal is given back");
        let status = self.terminal.process().wait().unwrap();
        assert!(format!("{status:?}").contains("Exited") && format!("{status:?}").contains(", 0)"), "{status:?}");
        rest
    }
}

/// Goes the way of these keys, writes there and presses Exit in the middle of it.
pub fn writes_and_exits(grain: &Grain, way: &[(&str, &str)], words: &str) {
    let mut person = Person::sits_down(grain, |_| ());
    person.sees("Settings");
    for (key, then) in way {
        person.presses(key, then);
    }
    person.types(words);
    person.sees(words.rsplit(' ').next().unwrap());
    person.leaves();
}
