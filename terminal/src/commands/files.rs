//! What goes out as a file, and comes back.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use grain_core::app::App;
use grain_core::content::Words;
use grain_core::error::{Error, Problem, Result};
use grain_core::page::{Outcome, say};

use super::{Output, backup};
use crate::cli::OnDisk;

/// Writes a file, or reads entries from one.
pub fn files(app: &App, words: Words, wanted: &OnDisk) -> Result<Output> {
    match wanted {
        OnDisk::Save { name, file } => {
            let bytes = app.file_bytes(name)?;
            write(file, &bytes)?;
            Ok(Output::new(serde_json::json!({ "file": file, "bytes": bytes.len() }), [words.app_saved()]))
        }
        OnDisk::Read { name, file } => {
            let bytes = fs::read(file).map_err(|_| Error::input("file", Problem::NotAllowed))?;
            Ok(came(words, &app.read_file(name, &bytes, None)?))
        }
        OnDisk::Import { file, save, first } => {
            let bytes = fs::read(file).map_err(|_| Error::input("file", Problem::NotAllowed))?;
            let mut outcome = app.read_file("import", &bytes, None)?;
            if let Some(first) = first {
                outcome = app.act(&format!(r#"import:{{"order":"{first}_first"}}"#).parse()?, Vec::new(), None)?;
            }
            if *save {
                outcome = app.act(&r#"import:"save""#.parse()?, Vec::new(), None)?;
            }
            Ok(came(words, &outcome))
        }
        OnDisk::Backup { file, code } => backup::make(app, words, file, *code),
        OnDisk::Restore { file, look, merge, theirs } => backup::restore(app, words, file, (*look, *merge, *theirs)),
        OnDisk::BackupFolder { folder } => backup::folder(app, words, folder.as_deref()),
        OnDisk::BringBack => backup::bring_back(app, words),
        OnDisk::AgeKey => backup::age_key(),
        // They do open.
        OnDisk::Anew => Err(Error::input("backup", Problem::Duplicate)),
    }
}

/// What came of reading a file, with the way back.
fn came(words: Words, outcome: &Outcome) -> Output {
    let said = outcome.notice.as_ref().map(|notice| notice.text.to_string());
    let undo = outcome.notice.as_ref().and_then(|notice| notice.undo.as_ref());
    let undo = undo.map(|act| format!("[ {} ]  '{act}'", words.app_undo()));
    let page = outcome.page.as_ref().map(|page| say::page(page, true)).unwrap_or_default();
    let lines = said.into_iter().chain(undo).chain([String::new()]);
    Output::new(outcome, lines.chain(page.lines().map(str::to_owned)))
}

/// A new file that nobody else can read. One that is there already is left alone.
pub(super) fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut opened = options.open(file).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::input("file", Problem::Duplicate),
        _ => Error::from(error),
    })?;
    Ok(opened.write_all(bytes).and_then(|()| opened.sync_all())?)
}
