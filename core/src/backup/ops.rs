//! What an app does with backups.

use std::path::Path;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::age::{Lock, PublicKey};
use super::code::RecoveryCode;
use super::lines::{Manifest, hex};
use super::merge::{self, Merged};
use super::passphrase::Passphrase;
use super::restore::{self, Secret, built};
use super::{PASSPHRASE_COST, Progress, Watch, make, store};
use crate::app::{App, Platform, Reading};
use crate::bowl;
use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};
use crate::store::{Key, Lies, OpenReport, Ready, put_where_none_opens};

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct BackupView {
    /// When it was made.
    pub written_at: Timestamp,
    /// The version of Grain that made it.
    pub version: String,
    /// The schema its rows are of.
    pub schema: u32,
    /// Entries of the person.
    pub entries: u32,
    /// All rows, those that Grain notes for itself included.
    pub rows: u32,
}

fn all_of(from: &Connection, into: &Connection, take_theirs: bool) -> Result<Merged> {
    let tables = merge::tables_of_backup(into)?;
    let (done, _) = merge::merged(from, into, tables, take_theirs)?;
    Ok(done.into_iter().fold(Merged::default(), |all, (_, one)| all.and(one)))
}

impl App {
    /// A backup that opens with a passphrase. `cost` is [`PASSPHRASE_COST`] everywhere but in tests.
    ///
    /// # Errors
    /// It could not be read back, there is no room, or it was stopped: there is no file then.
    pub fn backup_for_passphrase(
        &self,
        passphrase: &Passphrase,
        cost: Option<u8>,
        progress: &dyn Progress,
    ) -> Result<Vec<u8>> {
        self.backup(Lock::Passphrase(passphrase.text(), cost.unwrap_or(PASSPHRASE_COST)), progress)
    }

    /// A backup that opens with a recovery code.
    ///
    /// # Errors
    /// As [`Self::backup_for_passphrase`].
    pub fn backup_for_code(&self, code: &RecoveryCode, progress: &dyn Progress) -> Result<Vec<u8>> {
        self.backup(Lock::Key(code.key().public()), progress)
    }

    pub(super) fn backup(&self, lock: Lock<'_>, progress: &dyn Progress) -> Result<Vec<u8>> {
        self.read(|scope| make::made(scope, lock, self.random(), progress))
    }

    /// A new recovery code.
    ///
    /// # Errors
    /// There is no chance to be had.
    pub fn new_recovery_code(&self) -> Result<RecoveryCode> {
        RecoveryCode::new(self.random())
    }

    /// From now on backups are locked for this code. The code itself is kept nowhere.
    ///
    /// # Errors
    /// The notes cannot be written.
    pub fn keep_recovery_code(&self, code: &RecoveryCode) -> Result<()> {
        self.transact(|scope| {
            let kept = store::Kept {
                key: Some(code.key().public()),
                code_made_on: Some(scope.today),
                ..store::kept(scope.sql)?
            };
            store::keep(scope.sql, &kept)
        })
    }

    /// Whether a file asks for a passphrase; otherwise it does for a recovery code.
    ///
    /// # Errors
    /// It is no backup.
    pub fn backup_asks_for_passphrase(bytes: &[u8]) -> Result<bool> {
        restore::asks_for_passphrase(bytes)
    }

    /// Opens a file, proves all of it and says what is in it, and what merging would do. Nothing is changed.
    ///
    /// # Errors
    /// The file or what opens it is refused.
    pub fn look_into_backup(&self, bytes: &[u8], typed: &str, progress: &dyn Progress) -> Result<(BackupView, Merged)> {
        let (ready, view, _) = self.built(bytes, typed, progress)?;
        let key = self.place()?.1;
        let would = self.transact(|scope| {
            scope.sql.execute_batch("SAVEPOINT look")?;
            let would = ready.read(&key, |from| all_of(from, scope.sql, false));
            scope.sql.execute_batch("ROLLBACK TO look; RELEASE look")?;
            would
        })?;
        Ok((view, would))
    }

    /// Opens a file, proves all of it, and answers with the sum of the notes as they are: it holds every one of them.
    ///
    /// # Errors
    /// The file or what opens it is refused, or the notes are others by now.
    pub(super) fn backup_of_now(&self, bytes: &[u8], typed: &str) -> Result<String> {
        let secret = Secret::for_file(bytes, typed)?;
        let (folder, key) = self.place()?;
        let (_, manifest) = built(&folder, &key, bytes, &secret, &())?;
        let sum = sum_of(&manifest);
        if self.read(sum_of_all)? == sum { Ok(sum) } else { Err(Error::input("backup", Problem::Empty)) }
    }

    /// Puts the notes of a file in the place of those that are here, which are kept for 30 days.
    ///
    /// # Errors
    /// The file or what opens it is refused, there is no room, or another process has the notes open: then nothing was changed.
    pub fn restore_backup(&self, bytes: &[u8], typed: &str, progress: &dyn Progress) -> Result<BackupView> {
        let (ready, view, key) = self.built(bytes, typed, progress)?;
        self.put_in_place(ready, key)?;
        Ok(view)
    }

    /// Adds what a file has and the notes do not. A row that is in both and differs stays as it is here, unless the file's is
    /// wanted. A second time adds nothing.
    ///
    /// # Errors
    /// As [`Self::restore_backup`].
    pub fn merge_backup(
        &self,
        bytes: &[u8],
        typed: &str,
        take_theirs: bool,
        progress: &dyn Progress,
    ) -> Result<Merged> {
        let (ready, ..) = self.built(bytes, typed, progress)?;
        let (now, key) = (self.moment()?.at, self.place()?.1);
        self.with_store(|store| {
            let copied = store.copy_before_import(now);
            (Some(store), copied)
        })?;
        self.transact(|scope| {
            let done = ready.read(&key, |from| all_of(from, scope.sql, take_theirs))?;
            bowl::ops::replay_all(scope)?;
            Ok(done)
        })
    }

    /// When the notes that a backup took the place of were replaced; `None` when none are kept.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn replaced_notes(&self) -> Result<Option<Timestamp>> {
        let now = self.moment()?.at;
        self.ask_store(|store| store.replaced_at(now))
    }

    /// Brings back what a backup took the place of. What is here takes its place among what is kept.
    ///
    /// # Errors
    /// Nothing is kept, or another process has the notes open: then nothing was changed.
    pub fn bring_back_replaced(&self) -> Result<()> {
        let now = self.moment()?.at;
        let ready = self.ask_store(|store| store.replaced(now))?;
        self.put_in_place(ready, None)
    }

    /// Restores where no database opens: its key is gone or another one, or it is damaged and no copy is sound. What is there is set aside and kept
    /// until it is deleted by hand.
    ///
    /// # Errors
    /// The file or what opens it is refused, or the notes that are there do open with this key: then nothing was changed.
    pub fn recover(
        folder: &Path,
        key: Key,
        platform: Platform,
        file: (&[u8], &str),
        progress: &dyn Progress,
    ) -> Result<(Self, OpenReport)> {
        let now = platform.clock.now()?.checked()?;
        let secret = Secret::for_file(file.0, file.1)?;
        if crate::store::lies(folder, Some(&key)) == Lies::Opens {
            return Err(Error::input("backup", Problem::Duplicate));
        }
        let (ready, _) = built(folder, &key, file.0, &secret, progress)?;
        put_where_none_opens(ready, folder, now)?;
        Self::open(folder, key, platform)
    }

    fn place(&self) -> Result<(std::path::PathBuf, Key)> {
        self.ask_store(|store| Ok(store.place()))
    }

    /// What is in a file, and the key of the recovery code that opened it; none where a passphrase did.
    fn built(
        &self,
        bytes: &[u8],
        typed: &str,
        progress: &dyn Progress,
    ) -> Result<(Ready, BackupView, Option<PublicKey>)> {
        let secret = Secret::for_file(bytes, typed)?;
        let (folder, key) = self.place()?;
        let (ready, manifest) = built(&folder, &key, bytes, &secret, progress)?;
        let view = self.view_of(&manifest);
        Ok((ready, view, secret.public()))
    }

    /// What this phone knows of its backups stays, and a code that opened one opens those to come.
    pub(crate) fn put_in_place(&self, ready: Ready, opened_by: Option<PublicKey>) -> Result<()> {
        let now = self.moment()?.at;
        let before = self.read(|scope| store::kept(scope.sql))?;
        self.with_store(|store| store.replaced_by(ready, now))?;
        let replaced_at = self.replaced_notes()?.map(|_| now);
        self.transact(|scope| {
            let key = before.key.or(opened_by);
            store::keep(scope.sql, &store::Kept { key, replaced_at, ..before })
        })
    }

    fn view_of(&self, manifest: &Manifest) -> BackupView {
        let is_theirs = |name: &str| {
            let listed = self.tables().iter().copied().flatten();
            name != "settings" && listed.into_iter().any(|table| table.exported && table.name == name)
        };
        let entries =
            manifest.tables.iter().filter(|table| is_theirs(&table.name)).map(|table| table.rows).sum::<u64>();
        BackupView {
            written_at: Timestamp(manifest.written_at),
            version: manifest.version.clone(),
            schema: manifest.schema,
            entries: u32::try_from(entries).unwrap_or(u32::MAX),
            rows: u32::try_from(manifest.rows()).unwrap_or(u32::MAX),
        }
    }
}

/// One sum for all tables that a backup holds.
pub(super) fn sum_of_all(scope: &Reading<'_>) -> Result<String> {
    Ok(sum_of(&Manifest::of(scope.sql, scope.at, &mut Watch::new(&()))?))
}

fn sum_of(manifest: &Manifest) -> String {
    let mut sum = Sha256::new();
    for table in &manifest.tables {
        sum.update(format!("{} {} {}\n", table.name, table.rows, table.sha256));
    }
    hex(sum)
}
