//! A damaged database is moved aside, never deleted, and the newest good copy takes its place.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::account::{Account, TableAccount};
use super::salvage::salvage;
use super::snapshots::{Snapshots, remove, remove_with_log, sync_folder, with_log};
use super::{DATABASE, Key};
use crate::clock::Timestamp;
use crate::error::Result;
use crate::order::InOrder;

/// Where damaged files are kept.
pub(super) const SET_ASIDE: &str = "set-aside";
/// Holds when the copy was taken that stands in the place of damaged notes, until the person has read of it.
const PUT_BACK: &str = "put-back";
/// How long they are kept, in milliseconds.
pub(crate) const KEEP_ASIDE: i64 = 30 * Timestamp::DAY;
/// Days of upkeep in a row that must find them so old: a clock that jumped is not believed.
const DAYS_OF_UPKEEP: usize = 7;
/// Holds the days of upkeep that found the files beside it so old, one a line.
const TOO_OLD: &str = "too-old";

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When the copy that is now in place was taken.
    pub copy_taken: Timestamp,
    /// What came over from the damaged file beyond the copy.
    pub rescued: Rescued,
}

/// How much of a damaged file could be read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rescued {
    /// Nothing: what stands there is the copy, and later entries are missing.
    Nothing,
    /// Every entry: the damage met none.
    All,
    /// All but rows of these tables.
    AllBut(Vec<String>),
}

/// Puts the newest copy that opens with `key` in place; `None`, and nothing touched, when there is none.
pub(super) fn restore(folder: &Path, key: &Key, snapshots: &Snapshots, now: Timestamp) -> Result<Option<Restored>> {
    let Some(copy) = snapshots.newest_good(key, now)? else { return Ok(None) };
    let path = folder.join(DATABASE);
    // A clock that was wrong then cannot have taken it later than now.
    let taken = copy.taken.min(now);

    // The copy is complete beside the database before anything is moved.
    let incoming = folder.join("grain.incoming");
    let tables = rescue(&path, &copy.path, &incoming, key)?;
    File::open(&incoming)?.sync_all()?;
    let account = Account { set_aside: now.0, copy_taken: taken.0, tables };
    if path.exists() {
        // Without it less can be said of what is missing, and nothing is lost.
        let _ = account.write(&aside(folder, now), key);
    }
    // Written first: whoever's process ends here puts the copy back at the next opening.
    let notice = RecoveryNotice { copy_taken: taken.0, rescued: account.rescued() };
    fs::write(folder.join(PUT_BACK), serde_json::to_vec(&notice).map_err(io::Error::other)?)?;
    set_aside(folder, &path, now)?;
    fs::rename(&incoming, &path)?;
    sync_folder(folder)?;
    Ok(Some(notice.restored()))
}

/// The copy beside the database, with what the damaged file still shows. Without any table where that is nothing.
fn rescue(damaged: &Path, copy: &Path, incoming: &Path, key: &Key) -> Result<Vec<TableAccount>> {
    remove_with_log(incoming)?;
    fs::copy(copy, incoming)?;
    let salvaged = salvage(damaged, incoming, key);
    if salvaged.is_err() {
        // Half of a rescue is none: the copy as it was.
        fs::copy(copy, incoming)?;
    }
    with_log(incoming).iter().skip(1).try_for_each(|file| remove(file))?;
    Ok(salvaged.unwrap_or_default())
}

/// Where what is set aside now is kept.
fn aside(folder: &Path, now: Timestamp) -> PathBuf {
    folder.join(SET_ASIDE).join(now.0.to_string())
}

/// What lies in a folder under the name of its moment, the oldest first.
pub(super) fn by_moment(folder: &Path) -> Vec<(Timestamp, PathBuf)> {
    let Ok(found) = fs::read_dir(folder) else { return Vec::new() };
    let named = |path: PathBuf| Some((Timestamp(path.file_name()?.to_str()?.parse().ok()?), path));
    let mut all: Vec<_> = found.filter_map(|entry| named(entry.ok()?.path())).collect();
    all.in_order();
    all
}

/// What stands in [`PUT_BACK`].
#[derive(serde::Serialize, serde::Deserialize)]
struct RecoveryNotice {
    /// Milliseconds since 1970.
    copy_taken: i64,
    rescued: Rescued,
}

impl RecoveryNotice {
    fn restored(self) -> Restored {
        Restored { copy_taken: Timestamp(self.copy_taken), rescued: self.rescued }
    }
}

/// What was put in the place of damaged notes; `None` when there is nothing, or it was read.
pub(super) fn recovery_notice(folder: &Path) -> Option<Restored> {
    let text = fs::read_to_string(folder.join(PUT_BACK)).ok()?;
    // Earlier versions wrote the instant alone, and never looked into the damaged file.
    let earlier = || {
        let copy_taken = Timestamp(text.parse().ok()?);
        Some(Restored { copy_taken, rescued: Rescued::Nothing })
    };
    earlier().or_else(|| serde_json::from_str::<RecoveryNotice>(&text).ok().map(RecoveryNotice::restored))
}

/// It was read.
pub(super) fn recovery_notice_read(folder: &Path) -> Result<()> {
    remove(&folder.join(PUT_BACK))
}

fn set_aside(folder: &Path, path: &Path, now: Timestamp) -> Result<()> {
    if !path.exists() {
        return remove_with_log(path);
    }
    let aside = aside(folder, now);
    fs::create_dir_all(&aside)?;
    for file in with_log(path).iter().filter(|file| file.exists()) {
        fs::rename(file, aside.join(file.file_name().unwrap_or_default()))?;
    }
    sync_folder(&aside)
}

/// Removes damaged files that were set aside more than 30 days ago, once the upkeep of seven different days has found that.
/// One that finds anything else begins to count anew.
pub(super) fn forget_old(folder: &Path, now: Timestamp) -> Result<()> {
    let aside = folder.join(SET_ASIDE);
    if !aside.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(&aside)? {
        let path = entry?.path();
        let moved = path.file_name().and_then(|name| name.to_string_lossy().parse().ok()).map(Timestamp);
        let seen = path.join(TOO_OLD);
        if moved.is_none_or(|moved| now.since(moved) <= KEEP_ASIDE) {
            remove(&seen)?;
            continue;
        }
        let mut days = fs::read_to_string(&seen).unwrap_or_default();
        let today = now.0.div_euclid(Timestamp::DAY).to_string();
        if !days.lines().any(|day| day == today) {
            days.push_str(&today);
            days.push('\n');
        }
        if days.lines().count() >= DAYS_OF_UPKEEP {
            fs::remove_dir_all(&path)?;
        } else {
            fs::write(&seen, days)?;
        }
    }
    Ok(())
}

/// Removes everything that was set aside: a deletion reaches it too (S27).
pub(super) fn forget_all(folder: &Path) -> Result<()> {
    let aside = folder.join(SET_ASIDE);
    if aside.exists() { Ok(fs::remove_dir_all(aside)?) } else { Ok(()) }
}
