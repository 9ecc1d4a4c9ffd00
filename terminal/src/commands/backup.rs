//! Backups: one locked file, and the way back.

use std::fs::{self, File};
use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use grain_core::app::App;
use grain_core::backup::{self, Folder, Merged, Passphrase, Progress, RecoveryCode};
use grain_core::content::{self, Words};
use grain_core::error::{Error, Problem, Result};
use grain_core::page::{FieldValue, Value};
use serde_json::json;

use super::{Output, files};
use crate::cli::Place;
use crate::failure::{Failure, Outcome};
use crate::platform;

/// Says how far it is to a person who looks on, on a line that goes again; Ctrl-C stops it, and nothing was changed.
struct Counting;

impl Progress for Counting {
    fn reached(&self, parts: u32) -> bool {
        shown(format_args!("\r{:>3} %", parts / 10));
        true
    }
}

impl Drop for Counting {
    fn drop(&mut self) {
        shown(format_args!("\r     \r"));
    }
}

fn shown(line: std::fmt::Arguments<'_>) {
    let mut looked_at = io::stderr();
    if looked_at.is_terminal() {
        // Nobody hears of a terminal that is gone.
        let _ = looked_at.write_fmt(line);
    }
}

/// Makes one, and reads it back from the disk before it is done.
pub fn make(app: &App, words: Words, file: &Path, with_code: bool) -> Result<Output> {
    let code = if with_code { Some(app.new_recovery_code()?) } else { None };
    let bytes = match &code {
        Some(code) => app.backup_for_code(code, &Counting)?,
        None => app.backup_for_passphrase(&Passphrase::new(&asked(&words.backup_passphrase())?)?, None, &Counting)?,
    };
    files::write(file, &bytes)?;
    if fs::read(file)? != bytes {
        // The code of a file that is not whole must not be kept by anybody.
        let _ = fs::remove_file(file);
        return Err(Error::input("backup", Problem::OutOfRange));
    }
    if let Some(code) = &code {
        app.keep_recovery_code(code)?;
    }
    let code_words = code.as_ref().map(RecoveryCode::words).unwrap_or_default();
    let mut lines = vec![words.backup_made()];
    if !code_words.is_empty() {
        lines.extend([String::new(), words.backup_code_once()]);
        lines.extend((1..).zip(&code_words).map(|(number, word)| format!("{number:>4}  {word}")));
        let squares = code.as_ref().and_then(|code| code.squares(words.backup_code_squares_spoken()));
        if let Some(squares) = squares {
            lines.extend([String::new(), words.backup_code_squares()]);
            lines.extend(squares.half_blocks());
        }
    }
    Ok(Output::new(json!({ "file": file, "bytes": bytes.len(), "code": code_words }), lines))
}

/// A copy of everything, opened from its file and compared with all that is here.
pub fn sealed(app: &App, words: Words, file: &Path) -> Result<()> {
    let typed = asked(&words.backup_passphrase())?;
    let bytes = app.backup_for_passphrase(&Passphrase::new(&typed)?, None, &Counting)?;
    files::write(file, &bytes)?;
    app.read_file("sealed", &fs::read(file)?, None)?;
    let secret = FieldValue { key: "secret".into(), value: Value::Text { text: typed.as_str().into() } };
    app.act(&r#"sealed:"check""#.parse()?, vec![secret], None).map(|_| ())
}

/// Looks into one, puts it in place, or merges it.
pub fn restore(app: &App, words: Words, file: &Path, (look, merge, theirs): (bool, bool, bool)) -> Result<Output> {
    let bytes = read(file)?;
    let secret = secret(&bytes, words)?;
    if look {
        let (view, would) = app.look_into_backup(&bytes, &secret, &Counting)?;
        let lines = [words.backup_holds(view.entries), said(words, &would)];
        return Ok(Output::new(json!({ "backup": view, "merge": would }), lines));
    }
    if merge {
        let done = app.merge_backup(&bytes, &secret, theirs, &Counting)?;
        return Ok(Output::new(done, [words.backup_merged(done.added)]));
    }
    let view = app.restore_backup(&bytes, &secret, &Counting)?;
    Ok(Output::new(&view, [words.backup_restored(view.entries)]))
}

/// Restores where no database opens.
pub fn recover(file: &Path, place: &Place) -> Outcome<Output> {
    let words = content::words("");
    let folder = platform::data_folder(place)?;
    let recovered = || {
        let bytes = read(file)?;
        let secret = secret(&bytes, words)?;
        let (key, made) = platform::key_to_restore(&folder)?;
        let recovered = App::recover(&folder, key, platform::platform(place), (&bytes, &secret), &Counting);
        if recovered.is_err() && made {
            // As it was: the person may still find the old key.
            let _ = platform::forget_key(&folder);
        }
        recovered
    };
    recovered().map_err(|error| Failure::of(&error, words))?;
    Ok(Output::new(json!({ "recovered": true }), [words.backup_recovered()]))
}

/// A folder that backups go to by themselves.
pub fn folder(app: &App, words: Words, folder: Option<&Path>) -> Result<Output> {
    let place = folder.map(fs::canonicalize).transpose()?;
    app.use_backup_place(place.as_deref().and_then(Path::to_str))?;
    Ok(Output::new(json!({ "folder": place }), [words.app_saved()]))
}

/// Makes one there when it is due.
pub fn if_due(app: &App) -> Result<bool> {
    let Some(place) = app.backup_place()? else { return Ok(false) };
    app.back_up_if_due(&OnDisk(PathBuf::from(place.as_str())), &Counting)
}

/// A folder of the machine.
struct OnDisk(PathBuf);

impl Folder for OnDisk {
    fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        files::write(&self.0.join(name), bytes)
    }

    fn read(&self, name: &str) -> Result<Vec<u8>> {
        Ok(fs::read(self.0.join(name))?)
    }

    fn names(&self) -> Result<Vec<String>> {
        let names = fs::read_dir(&self.0)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        names.collect()
    }

    fn remove(&self, name: &str) -> Result<()> {
        Ok(fs::remove_file(self.0.join(name))?)
    }

    fn rename(&self, name: &str, to: &str) -> Result<()> {
        Ok(fs::rename(self.0.join(name), self.0.join(to))?)
    }
}

/// Brings back what was replaced.
pub fn bring_back(app: &App, words: Words) -> Result<Output> {
    app.bring_back_replaced()?;
    Ok(Output::new(json!({ "brought_back": true }), [words.backup_brought_back()]))
}

/// The key of a recovery code.
pub fn age_key() -> Result<Output> {
    let code = RecoveryCode::read(&asked(&content::words("").backup_code())?)?;
    let key = code.age_key();
    Ok(Output::new(json!({ "key": key }), [key.clone()]))
}

fn said(words: Words, would: &Merged) -> String {
    words.backup_would_merge(would.added, would.different)
}

/// The file, and no more of it than can be a backup.
fn read(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let opened = File::open(file).map_err(|_| Error::input("backup", Problem::NotAllowed))?;
    opened.take(u64::from(backup::LARGEST) + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn secret(bytes: &[u8], words: Words) -> Result<String> {
    let with_passphrase = App::backup_asks_for_passphrase(bytes)?;
    asked(&if with_passphrase { words.backup_passphrase() } else { words.backup_code() })
}

/// One line of the input. A person is asked for it, a program is not.
fn asked(what: &str) -> Result<String> {
    if io::stdin().is_terminal() {
        let _ = write!(io::stderr(), "{what}: ");
    }
    let mut line = String::new();
    io::stdin().lock().take(4_000).read_line(&mut line)?;
    Ok(line)
}
