//! The age file format, version 1 (age-encryption.org/v1), as far as a backup needs it: one X25519 recipient, or one passphrase
//! (scrypt). The ciphers are those of `RustCrypto`; written here is only how they stand in a file. The crate `age` costs a phone's
//! library 0.4 MB, most of it for forms that Grain never writes (docs/adr/0015).
//!
//! Where to start: [`Writer::new`] locks, [`Opened::new`] reads a header and [`Opened::unlock`] the rest. What reads a file
//! believes nothing in it: lengths, costs and ends are held against limits before anything is done for them.

mod encode;
mod header;
mod keys;
mod stream;

pub(super) use header::Opened;
pub(super) use keys::{Lock, PublicKey, SecretKey, Unlock, derived};
pub(super) use stream::Writer;

use crate::error::{Error, Problem};

/// What every file begins with.
const VERSION: &str = "age-encryption.org/v1";

/// It is no age file, or it was changed or cut short.
fn damaged() -> Error {
    Error::input("backup", Problem::OutOfRange)
}

/// It is none of ours.
fn foreign() -> Error {
    Error::input("backup", Problem::NotAllowed)
}

#[cfg(test)]
mod tests;
