//! Backups that are made by themselves, into a folder that the person chose. They are locked for the recovery code's public key,
//! so that nothing that opens them is stored. Silent: nothing outside the app says that one was made, or was not.

use super::age::Lock;
use super::{Progress, store};
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};
use crate::written::Written;

/// How often, in milliseconds: a little less than a day, so that a phone which asks twice a day makes one each day.
const EVERY: i64 = 20 * 60 * 60 * 1_000;
/// How many of them stay in the folder.
const STAY: usize = 7;
/// A backup older than this is said to be old, on its page.
pub(super) const OLD: i64 = 14 * Timestamp::DAY;
/// What their names begin and end with; between them stands the day. They say nothing of what is in them (S45).
const NAMES: (&str, &str) = ("notes-", ".age");
/// Longest text of a place, in characters.
const LONGEST: usize = 4_000;

/// A folder, as the system gives it: a path, or what stands for one.
pub trait Folder: Send + Sync {
    /// Writes a new file, all of it or none.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<()>;
    /// Reads a file.
    fn read(&self, name: &str) -> Result<Vec<u8>>;
    /// The names of the files in it.
    fn names(&self) -> Result<Vec<String>>;
    /// Removes a file.
    fn remove(&self, name: &str) -> Result<()>;
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

    /// From now on backups go there by themselves; `None` for nowhere.
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
        })
    }

    /// Makes a backup in that folder when one is due: written, read back from there and compared, and only then called done.
    /// Older ones beyond seven go. `true` when one was made.
    ///
    /// # Errors
    /// The folder cannot be written or read back. The next call tries again.
    pub fn back_up_if_due(&self, folder: &dyn Folder, progress: &dyn Progress) -> Result<bool> {
        let now = self.moment()?.at;
        let kept = self.read(|scope| store::kept(scope.sql))?;
        let (Some(key), Some(_)) = (kept.key, kept.place) else { return Ok(false) };
        // One of a clock that was wrong does not put the next one off.
        if kept.made_at.is_some_and(|made| made <= now && now.since(made) < EVERY) {
            return Ok(false);
        }
        let bytes = self.backup(Lock::Key(key), progress)?;
        let day = self.read(|scope| Ok(scope.date()))?;
        let name = format!("{}{day}{}", NAMES.0, NAMES.1);
        let there = folder.names()?;
        if there.contains(&name) {
            folder.remove(&name)?;
        }
        folder.write(&name, &bytes)?;
        if folder.read(&name).ok().as_ref() != Some(&bytes) {
            let _ = folder.remove(&name);
            return Err(Error::ReadOnly);
        }
        let mut ours: Vec<String> = there.into_iter().filter(|other| is_ours(other) && *other < name).collect();
        ours.sort_unstable();
        // One that cannot be removed costs room, and nothing else.
        let gone = ours.len().saturating_sub(STAY - 1);
        ours.iter().take(gone).for_each(|old| drop(folder.remove(old)));
        self.noted_as_made()?;
        Ok(true)
    }

    /// A backup was made now.
    pub(super) fn noted_as_made(&self) -> Result<()> {
        self.transact(|scope| {
            let kept = store::kept(scope.sql)?;
            store::keep(scope.sql, &store::Kept { made_at: Some(scope.at), ..kept })
        })
    }
}

/// A name that only a backup of ours has, such as `notes-2026-11-29.age`.
fn is_ours(name: &str) -> bool {
    let day = name.strip_prefix(NAMES.0).and_then(|rest| rest.strip_suffix(NAMES.1));
    day.is_some_and(|day| day.parse::<crate::clock::LocalDay>().is_ok())
}
