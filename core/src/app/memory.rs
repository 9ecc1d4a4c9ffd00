use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::error::{Error, Result};
use crate::store::Shelf;
use crate::written::Written;

/// What is held while the process lives and stands in no file: names that two people typed for one talk. It is gone with the
/// process, and nobody may count on it.
#[derive(Default)]
pub(crate) struct Memory {
    texts: Mutex<BTreeMap<&'static str, Written>>,
    /// One thing that is shown before it is saved: a file that was read.
    held: Mutex<Option<Arc<dyn Any + Send + Sync>>>,
    /// What was done last and is more than a token can carry back.
    done: Mutex<Option<Arc<dyn Any + Send + Sync>>>,
    /// A file that was picked.
    file: Mutex<Option<Arc<Vec<u8>>>>,
    /// Where to look for what lies beside the notes.
    shelf: OnceLock<Shelf>,
}

impl Memory {
    /// Remembers a text under a key of the domain; an empty one is forgotten.
    pub(crate) fn put(&self, key: &'static str, text: Written) {
        let mut held = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        if text.is_empty() {
            held.remove(key)
        } else {
            held.insert(key, text)
        };
    }

    /// What is remembered; empty for nothing.
    pub(crate) fn get(&self, key: &'static str) -> Written {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned().unwrap_or_default()
    }

    /// Holds one thing in place of the one before; `None` forgets it.
    pub(crate) fn hold<T: Any + Send + Sync>(&self, thing: Option<T>) {
        let thing = thing.map(|thing| -> Arc<dyn Any + Send + Sync> { Arc::new(thing) });
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = thing;
    }

    /// What is held, where it is of this kind.
    pub(crate) fn held<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).clone()?.downcast().ok()
    }

    /// Holds what takes back what was done last; `None` forgets it.
    pub(crate) fn hold_done<T: Any + Send + Sync>(&self, thing: Option<T>) {
        let thing = thing.map(|thing| -> Arc<dyn Any + Send + Sync> { Arc::new(thing) });
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = thing;
    }

    /// What takes back what was done last, where it is of this kind.
    pub(crate) fn done<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).clone()?.downcast().ok()
    }

    /// Holds a file that the person picked, until another is.
    pub(crate) fn put_file(&self, bytes: Vec<u8>) {
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(bytes));
    }

    /// The file that was picked.
    pub(crate) fn file(&self) -> Option<Arc<Vec<u8>>> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Says where the notes lie, once.
    pub(super) fn put_shelf(&self, beside: Shelf) {
        let _ = self.shelf.set(beside);
    }

    /// What lies beside the notes.
    ///
    /// # Errors
    /// Nobody said where they lie.
    pub(crate) fn shelf(&self) -> Result<&Shelf> {
        self.shelf.get().ok_or(Error::NotFound("folder"))
    }

    /// Forgets everything.
    pub(super) fn clear(&self) {
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.texts.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}
