//! Notes that no key opens: set aside as they are, and kept until the person deletes them.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::drafts::DRAFTS;
use super::process_lock::Presence;
use super::repair::{SET_ASIDE, by_moment, recovery_notice_read};
use super::snapshots::{Snapshots, remove_with_log, sync_folder, with_log};
use super::{DATABASE, FOREIGN, Key, head, opened_twice};
use crate::clock::Timestamp;
use crate::error::{Error, Result};

/// Where they are kept, each in a folder that is named by its moment.
const CLOSED: &str = "closed";

/// What lies in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lies {
    /// Neither notes nor copies of them.
    Nothing,
    /// Notes that open, or a copy that takes their place.
    Opens,
    /// Notes or copies that this key does not open, or that need one.
    Shut,
    /// Notes that the key opens, which are damaged, and no sound copy.
    Damaged,
}

/// Looks, and changes nothing. What is of a newer version, or of another app, is said when it is opened.
pub(crate) fn lies(folder: &Path, key: Option<&Key>) -> Lies {
    let path = folder.join(DATABASE);
    let snapshots = Snapshots::new(folder);
    let first = head(&path).ok().flatten();
    let copies = snapshots.list(Timestamp(0)).is_ok_and(|copies| copies.iter().any(|copy| !copy.replaced));
    if first.is_none() && !copies {
        return Lies::Nothing;
    }
    let Some(key) = key else { return Lies::Shut };
    if matches!(snapshots.newest_good(key, Timestamp(0)), Ok(Some(_))) || first.as_ref() == Some(FOREIGN) {
        return Lies::Opens;
    }
    match first.map(|_| opened_twice(&path, key, true)) {
        None | Some(Err(Error::WrongKey)) => Lies::Shut,
        Some(Err(Error::Damaged)) => Lies::Damaged,
        Some(_) => Lies::Opens,
    }
}

/// Copies what is there to where it is kept. The copies that belong to it and what was begun go with it; the database itself stays
/// until another takes its place, so that it is never missing.
pub(super) fn keep_closed(folder: &Path, now: Timestamp) -> Result<()> {
    let closed = folder.join(CLOSED).join(now.0.to_string());
    fs::create_dir_all(&closed)?;
    for file in with_log(&folder.join(DATABASE)).iter().filter(|file| file.exists()) {
        let copy = closed.join(file.file_name().unwrap_or_default());
        fs::copy(file, &copy)?;
        File::open(copy)?.sync_all()?;
    }
    for name in [super::snapshots::FOLDER, SET_ASIDE, DRAFTS[0]] {
        if folder.join(name).exists() {
            fs::rename(folder.join(name), closed.join(name))?;
        }
    }
    recovery_notice_read(folder)?;
    sync_folder(&closed)
}

/// Sets aside what is there, so that nothing is.
///
/// # Errors
/// Another process has it open, or the folder cannot be written: the database is there as it was then.
pub(crate) fn set_closed_aside(folder: &Path, now: Timestamp) -> Result<()> {
    let presence = Presence::enter(folder)?;
    if !presence.alone() {
        return Err(Error::Busy);
    }
    keep_closed(folder, now)?;
    remove_with_log(&folder.join(DATABASE))?;
    sync_folder(folder)
}

/// When notes were set aside, the oldest first.
pub(super) fn closed_here(folder: &Path) -> Vec<Timestamp> {
    by_moment(&folder.join(CLOSED)).into_iter().map(|(moment, _)| moment).collect()
}

/// Deletes what was set aside at this moment; all of it when none is given.
pub(super) fn forget_closed(folder: &Path, at: Option<Timestamp>) -> Result<()> {
    let all: PathBuf = folder.join(CLOSED);
    let gone = at.map_or_else(|| all.clone(), |at| all.join(at.0.to_string()));
    if gone.exists() {
        fs::remove_dir_all(gone)?;
    }
    // The folder itself goes with the last of them.
    let _ = fs::remove_dir(all);
    Ok(())
}
