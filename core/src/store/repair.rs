//! A damaged database is moved aside, never deleted, and the newest good copy takes its place.

use std::fs::{self, File};
use std::path::Path;

use rusqlite::Connection;

use super::connection::{connect, schema_version};
use super::snapshots::{Snapshots, count, remove, remove_with_log, sync_folder, tables, with_log};
use super::{DATABASE, Key};
use crate::clock::Timestamp;
use crate::error::Result;

/// Where damaged files are kept.
const SET_ASIDE: &str = "set-aside";
/// Holds when the copy was taken that stands in the place of damaged notes, until the person has read of it.
const PUT_BACK: &str = "put-back";
/// How long they are kept, in milliseconds.
const KEEP_ASIDE: i64 = 30 * Timestamp::DAY;
/// Days of upkeep in a row that must find them so old: a clock that jumped is not believed.
const DAYS_OF_UPKEEP: usize = 7;
/// Holds the days of upkeep that found the files beside it so old, one a line.
const TOO_OLD: &str = "too-old";

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When the copy that is now in place was taken. Later entries may be missing.
    pub copy_taken: Timestamp,
    /// What the damaged file still showed beyond the copy. Empty when it could not be read at all.
    pub missing: Vec<Missing>,
}

/// Rows that the damaged file had and the copy has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The kind of entry (a table's name).
    pub what: String,
    /// How many.
    pub count: i64,
}

/// Puts the newest copy that opens with `key` in place; `None`, and nothing touched, when there is none.
pub(super) fn restore(folder: &Path, key: &Key, snapshots: &Snapshots, now: Timestamp) -> Result<Option<Restored>> {
    let Some(copy) = snapshots.newest_good(key, now)? else { return Ok(None) };
    let path = folder.join(DATABASE);
    let missing = missing(&path, &copy.path, key);

    // A clock that was wrong then cannot have taken it later than now.
    let taken = copy.taken.min(now);

    // The copy is complete beside the database before anything is moved.
    let incoming = folder.join("grain.incoming");
    fs::copy(&copy.path, &incoming)?;
    File::open(&incoming)?.sync_all()?;
    // Written first: whoever's process ends here puts the copy back at the next opening.
    fs::write(folder.join(PUT_BACK), taken.0.to_string())?;
    set_aside(folder, &path, now)?;
    fs::rename(&incoming, &path)?;
    sync_folder(folder)?;
    Ok(Some(Restored { copy_taken: taken, missing }))
}

/// When the copy was taken that stands in the place of damaged notes; `None` when there is none, or it was read.
pub(super) fn recovery_notice(folder: &Path) -> Option<Timestamp> {
    fs::read_to_string(folder.join(PUT_BACK)).ok()?.parse().ok().map(Timestamp)
}

/// It was read.
pub(super) fn recovery_notice_read(folder: &Path) -> Result<()> {
    remove(&folder.join(PUT_BACK))
}

fn set_aside(folder: &Path, path: &Path, now: Timestamp) -> Result<()> {
    if !path.exists() {
        return remove_with_log(path);
    }
    let aside = folder.join(SET_ASIDE).join(now.0.to_string());
    fs::create_dir_all(&aside)?;
    for file in with_log(path).iter().filter(|file| file.exists()) {
        fs::rename(file, aside.join(file.file_name().unwrap_or_default()))?;
    }
    sync_folder(&aside)
}

/// Counts what can still be counted. Never fails: a file that cannot be read shows nothing.
fn missing(damaged: &Path, copy: &Path, key: &Key) -> Vec<Missing> {
    let both = connect(damaged, key, false).and_then(|old| Ok((old, connect(copy, key, false)?)));
    let Ok((old, new)) = both else { return Vec::new() };
    if schema_version(&old).is_err() {
        return Vec::new();
    }
    let more = |table: String| {
        let more = count(&old, &table).ok()? - count(&new, &table).ok()?;
        (more > 0).then_some(Missing { what: table, count: more })
    };
    tables(&old as &Connection).unwrap_or_default().into_iter().filter_map(more).collect()
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
