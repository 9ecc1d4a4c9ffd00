//! Backups that are made by themselves, into a folder that the person picked. What is saved and opened by hand goes through the
//! page `backup` and its files.

use std::sync::Arc;

use grain_core::backup::{Folder, Progress};
use grain_core::error::{Error, Result as CoreResult};

use crate::platform::PlatformError;
use crate::{Grain, Result};

/// The folder, by whatever the system gives for it. Each call is made on the thread that asked for the backup.
#[uniffi::export(foreign)]
pub trait BackupFolder: Send + Sync {
    /// Writes a new file. It is read back before it gets its name.
    fn write(&self, name: String, bytes: Vec<u8>) -> std::result::Result<(), PlatformError>;

    /// Reads a file.
    fn read(&self, name: String) -> std::result::Result<Vec<u8>, PlatformError>;

    /// The names of the files in it.
    fn names(&self) -> std::result::Result<Vec<String>, PlatformError>;

    /// Removes a file.
    fn remove(&self, name: String) -> std::result::Result<(), PlatformError>;

    /// Gives a file another name, which none has.
    fn rename(&self, name: String, to: String) -> std::result::Result<(), PlatformError>;
}

/// Hears how far a backup is, and can stop it.
#[uniffi::export(foreign)]
pub trait BackupProgress: Send + Sync {
    /// So many of a thousand parts are done; `false` stops it, and there is no backup then.
    fn reached(&self, parts: u32) -> std::result::Result<bool, PlatformError>;
}

struct FolderOf(Arc<dyn BackupFolder>);

fn unwritable<T>(given: std::result::Result<T, PlatformError>) -> CoreResult<T> {
    given.map_err(|_| Error::ReadOnly)
}

impl Folder for FolderOf {
    fn write(&self, name: &str, bytes: &[u8]) -> CoreResult<()> {
        unwritable(self.0.write(name.to_owned(), bytes.to_vec()))
    }

    fn read(&self, name: &str) -> CoreResult<Vec<u8>> {
        unwritable(self.0.read(name.to_owned()))
    }

    fn names(&self) -> CoreResult<Vec<String>> {
        unwritable(self.0.names())
    }

    fn remove(&self, name: &str) -> CoreResult<()> {
        unwritable(self.0.remove(name.to_owned()))
    }

    fn rename(&self, name: &str, to: &str) -> CoreResult<()> {
        unwritable(self.0.rename(name.to_owned(), to.to_owned()))
    }
}

struct ProgressOf(Arc<dyn BackupProgress>);

impl Progress for ProgressOf {
    fn reached(&self, parts: u32) -> bool {
        // One that fails to listen stops nothing.
        self.0.reached(parts).unwrap_or(true)
    }
}

#[uniffi::export]
impl Grain {
    /// Where backups go by themselves, as [`Self::use_backup_place`] was told; `None` for nowhere.
    pub fn backup_place(&self) -> Result<Option<String>> {
        self.to_ffi(self.app.backup_place().map(|place| place.map(|place| place.as_str().to_owned())))
    }

    /// From now on backups go there by themselves; `None` for nowhere. Refused while there is no recovery code that opens them.
    pub fn use_backup_place(&self, place: Option<String>) -> Result<()> {
        self.to_ffi(self.app.use_backup_place(place.as_deref()))
    }

    /// Makes a backup in that folder when one is due; `true` when one was made. Ask twice a day, in the background.
    pub fn back_up_if_due(
        &self,
        folder: Arc<dyn BackupFolder>,
        progress: Option<Arc<dyn BackupProgress>>,
    ) -> Result<bool> {
        let folder = FolderOf(folder);
        self.to_ffi(match progress {
            Some(progress) => self.app.back_up_if_due(&folder, &ProgressOf(progress)),
            None => self.app.back_up_if_due(&folder, &()),
        })
    }
}
