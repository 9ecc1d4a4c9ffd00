//! Backups that are made by themselves, into a folder that the person chose. They are locked for the recovery code's public key,
//! so that nothing that opens them is stored. Silent: nothing outside the app says that one was made, or was not.

use super::age::Lock;
use super::{Progress, store};
use crate::app::{App, Subject};
use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};
use crate::order::InOrder;
use crate::written::Written;

/// How often, in milliseconds: a little less than a day, so that a phone which asks twice a day makes one each day.
const EVERY: i64 = 20 * 60 * 60 * 1_000;
/// How many of them stay in the folder.
const STAY: usize = 7;
/// A backup older than this is said to be old, on its page.
pub(super) const OLD: i64 = 14 * Timestamp::DAY;
/// What their names begin and end with; between them stands the day. They say nothing of what is in them (S45).
const NAMES: (&str, &str) = ("notes-", ".age");
/// What stands behind the name of one that was not read back yet.
const HALF: &str = ".part";
/// The last try to use the folder failed: in the memory of the process, since every start tries again what is due.
pub(super) const TROUBLE: &str = "backup_place_trouble";
/// Longest text of a place, in characters.
const LONGEST: usize = 4_000;

/// A folder, as the system gives it: a path, or what stands for one. What is written is read back before it gets its name.
pub trait Folder: Send + Sync {
    /// Writes a new file.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<()>;
    /// Reads a file.
    fn read(&self, name: &str) -> Result<Vec<u8>>;
    /// The names of the files in it.
    fn names(&self) -> Result<Vec<String>>;
    /// Removes a file.
    fn remove(&self, name: &str) -> Result<()>;
    /// Gives a file another name, which none has.
    fn rename(&self, name: &str, to: &str) -> Result<()>;
}

impl App {
    /// Where backups go by themselves; `None` while nowhere is chosen, or there is no recovery code yet.
    ///
    /// # Errors
    /// The notes cannot be read.
    pub fn backup_place(&self) -> Result<Option<Written>> {
        self.read(|scope| {
            let kept = store::kept(scope.sql)?;
            Ok(kept.place.filter(|_| kept.key.is_some()))
        })
    }

    /// From now on backups go there by themselves; `None` for nowhere. A person knows it by what stands behind its last stroke.
    ///
    /// # Errors
    /// There is no recovery code yet, which would open them, or the place is no place.
    pub fn use_backup_place(&self, place: Option<&str>) -> Result<()> {
        self.transact(|scope| {
            let kept = store::kept(scope.sql)?;
            if let Some(place) = place {
                if kept.key.is_none() {
                    return Err(Error::input("code", Problem::Empty));
                }
                if place.is_empty() || place.len() > LONGEST {
                    return Err(Error::input("place", Problem::OutOfRange));
                }
            }
            store::keep(scope.sql, &store::Kept { place: place.map(Written::from), ..kept })
        })?;
        self.said_on_the_page(Ok(()))
    }

    /// Makes a backup in that folder when one is due, or when it holds none: written, read back from there and compared, and only
    /// then called done. Older ones beyond seven go. `true` when one was made. A folder that cannot be used is said on the page of
    /// backups, until it can.
    ///
    /// # Errors
    /// The folder cannot be written or read back. The next call tries again.
    pub fn back_up_if_due(&self, folder: &dyn Folder, progress: &dyn Progress) -> Result<bool> {
        let now = self.moment()?.at;
        let kept = self.read(|scope| store::kept(scope.sql))?;
        let (Some(key), Some(_)) = (kept.key, kept.place) else { return Ok(false) };
        let there = self.said_on_the_page(folder.names())?;
        // One of a clock that was wrong does not put the next one off.
        let lately = kept.made_at.is_some_and(|made| made <= now && now.since(made) < EVERY);
        if lately && there.iter().any(|name| is_ours(name)) {
            return Ok(false);
        }
        let bytes = self.backup(Lock::Key(key), progress)?;
        let day = self.read(|scope| Ok(scope.date()))?;
        self.said_on_the_page(put(folder, &there, &format!("{}{day}{}", NAMES.0, NAMES.1), &bytes))?;
        self.noted_as_made()?;
        Ok(true)
    }

    /// Remembers whether the folder could be used, for the page.
    fn said_on_the_page<T>(&self, done: Result<T>) -> Result<T> {
        let trouble = if done.is_err() { "yes" } else { "" };
        if self.memory().get(TROUBLE).as_str() != trouble {
            self.memory().put(TROUBLE, trouble.into());
            self.tell(&[Subject::Settings]);
        }
        done
    }

    /// A backup was made now.
    pub(super) fn noted_as_made(&self) -> Result<()> {
        self.transact(|scope| {
            let kept = store::kept(scope.sql)?;
            store::keep(scope.sql, &store::Kept { made_at: Some(scope.at), ..kept })
        })
    }
}

/// Puts a file there that was read back, in the place of one of that name, and takes away what is beyond seven.
fn put(folder: &dyn Folder, there: &[String], name: &str, bytes: &[u8]) -> Result<()> {
    // Halves of a process that ended.
    for half in there.iter().filter(|other| other.strip_suffix(HALF).is_some_and(is_ours)) {
        folder.remove(half)?;
    }
    let half = format!("{name}{HALF}");
    folder.write(&half, bytes)?;
    if folder.read(&half).ok().as_deref() != Some(bytes) {
        let _ = folder.remove(&half);
        return Err(Error::ReadOnly);
    }
    if there.iter().any(|other| other == name) {
        folder.remove(name)?;
    }
    folder.rename(&half, name)?;
    let mut ours: Vec<&String> = there.iter().filter(|other| is_ours(other) && other.as_str() < name).collect();
    ours.in_order();
    // One that cannot be removed costs room, and nothing else.
    let gone = ours.len().saturating_sub(STAY - 1);
    ours.iter().take(gone).for_each(|old| drop(folder.remove(old)));
    Ok(())
}

/// What a person knows a place by: what stands behind its last stroke.
pub(super) fn name_of(place: &str) -> &str {
    place.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next().unwrap_or_default()
}

/// A name that only a backup of ours has, such as `notes-2026-11-29.age`.
fn is_ours(name: &str) -> bool {
    let day = name.strip_prefix(NAMES.0).and_then(|rest| rest.strip_suffix(NAMES.1));
    day.is_some_and(|day| day.parse::<crate::clock::LocalDay>().is_ok())
}
