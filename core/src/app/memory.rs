use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::written::Written;

/// What is held while the process lives and stands in no file: names that two people typed for one talk. It is gone with the
/// process, and nobody may count on it.
#[derive(Default)]
pub(crate) struct Memory(Mutex<BTreeMap<&'static str, Written>>, Mutex<Option<Arc<Vec<u8>>>>);

impl Memory {
    /// Remembers a text under a key of the domain; an empty one is forgotten.
    pub(crate) fn put(&self, key: &'static str, text: Written) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if text.is_empty() {
            held.remove(key)
        } else {
            held.insert(key, text)
        };
    }

    /// What is remembered; empty for nothing.
    pub(crate) fn get(&self, key: &'static str) -> Written {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned().unwrap_or_default()
    }

    /// Holds a file that the person picked, until another is.
    pub(crate) fn put_file(&self, bytes: Vec<u8>) {
        *self.1.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(bytes));
    }

    /// The file that was picked.
    pub(crate) fn file(&self) -> Option<Arc<Vec<u8>>> {
        self.1.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets everything.
    pub(super) fn clear(&self) {
        *self.1.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}
