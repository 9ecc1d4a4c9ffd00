use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::written::Written;

/// What is held while the process lives and stands in no file: names that two people typed for one talk. It is gone with the
/// process, and nobody may count on it.
#[derive(Default)]
pub(crate) struct Memory(Mutex<BTreeMap<&'static str, Written>>);

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

    /// Forgets everything.
    pub(super) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}
