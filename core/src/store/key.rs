use std::fmt;

use crate::error::{Error, Problem, Result};

/// The database key: 32 random bytes from the shell's vault. Never stretched, never printed.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// Length in bytes.
    pub const LEN: usize = 32;

    /// Takes exactly 32 bytes.
    pub fn new(bytes: &[u8]) -> Result<Self> {
        bytes.try_into().map(Self).map_err(|_| Error::input("key", Problem::OutOfRange))
    }

    /// `x'…'`: taken as it is, without a key derivation (reliability 2.2).
    pub(super) fn pragma(&self) -> String {
        use fmt::Write;
        let mut text = String::with_capacity(80);
        text.push_str("PRAGMA key = \"x'");
        for byte in self.0 {
            let _ = write!(text, "{byte:02x}");
        }
        text.push_str("'\"");
        text
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.fill(0);
        std::hint::black_box(&self.0);
    }
}
