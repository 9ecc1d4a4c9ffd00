//! What locks a file and opens it, and the keys that follow from it.

use std::fmt;

use chacha20poly1305::aead::AeadInPlace;
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::StaticSecret;

use super::encode::{base64, bech32, from_base64};
use super::header::Stanza;
use super::{damaged, foreign};
use crate::error::{Error, Problem, Result};
use crate::ids::Random;

/// The most work that a file may ask for, as the logarithm of scrypt's N: 2^18 takes 256 MiB for a moment, and is what the
/// `age` program writes.
const MOST_WORK: u8 = 18;
const X25519: &str = "X25519";
const SCRYPT: &str = "scrypt";

/// A public key: locks, opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PublicKey(pub [u8; 32]);

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&bech32("age", &self.0))
    }
}

/// A secret key.
pub(crate) struct SecretKey(StaticSecret);

impl SecretKey {
    /// From 32 bytes of chance.
    pub(crate) fn new(bytes: [u8; 32]) -> Self {
        Self(StaticSecret::from(bytes))
    }

    /// The key that locks what this one opens.
    pub(crate) fn public(&self) -> PublicKey {
        PublicKey(x25519_dalek::PublicKey::from(&self.0).to_bytes())
    }

    /// As every age program takes it: `AGE-SECRET-KEY-1…`.
    pub(crate) fn text(&self) -> String {
        bech32("age-secret-key-", self.0.as_bytes()).to_uppercase()
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// What a file is locked with.
#[derive(Clone, Copy)]
pub(crate) enum Lock<'a> {
    /// A passphrase, and the logarithm of scrypt's N.
    Passphrase(&'a str, u8),
    /// Whoever holds the secret of this key.
    Key(PublicKey),
}

/// What opens a file.
#[derive(Clone, Copy)]
pub(crate) enum Unlock<'a> {
    /// A passphrase.
    Passphrase(&'a str),
    /// A secret key.
    Key(&'a SecretKey),
}

/// The key of one file, drawn anew for each.
pub(super) struct FileKey(pub [u8; 16]);

impl Drop for FileKey {
    fn drop(&mut self) {
        self.0.fill(0);
        std::hint::black_box(&self.0);
    }
}

impl FileKey {
    pub(super) fn new(random: &dyn Random) -> Result<Self> {
        let mut key = Self([0; 16]);
        random.fill(&mut key.0)?;
        Ok(key)
    }

    /// The key for the header's proof.
    pub(super) fn of_header(&self) -> [u8; 32] {
        derived(&[], &self.0, b"header")
    }

    /// The key of what is in the file.
    pub(super) fn of_payload(&self, nonce: &[u8; 16]) -> [u8; 32] {
        derived(nonce, &self.0, b"payload")
    }

    /// Wrapped for whoever may open the file.
    pub(super) fn wrapped(&self, lock: Lock<'_>, random: &dyn Random) -> Result<Stanza> {
        let (kind, arguments, wrap) = match lock {
            Lock::Passphrase(text, log_n) => {
                let mut salt = [0; 16];
                random.fill(&mut salt)?;
                let wrap = of_passphrase(text, &salt, log_n)?;
                (SCRYPT, vec![base64(&salt), log_n.to_string()], wrap)
            }
            Lock::Key(public) => {
                let mut once = [0; 32];
                random.fill(&mut once)?;
                let once = StaticSecret::from(once);
                let share = x25519_dalek::PublicKey::from(&once).to_bytes();
                let wrap = of_exchange(&once, public.0, &share, &public.0)?;
                (X25519, vec![base64(&share)], wrap)
            }
        };
        let mut body = self.0.to_vec();
        let tag = cipher(&wrap).encrypt_in_place_detached(&Nonce::default(), &[], &mut body).map_err(|_| damaged())?;
        body.extend_from_slice(&tag);
        Ok(Stanza { kind: kind.to_owned(), arguments, body })
    }

    /// Out of the stanzas of a header.
    ///
    /// # Errors
    /// `secret` is refused when this opens none of them; `backup` when they are not as they must be, or ask for too much work.
    pub(super) fn unwrapped(stanzas: &[Stanza], unlock: Unlock<'_>) -> Result<Self> {
        let wrong = || Error::input("secret", Problem::NotAllowed);
        match unlock {
            Unlock::Passphrase(text) => {
                let [stanza] = stanzas else { return Err(wrong()) };
                if stanza.kind != SCRYPT {
                    return Err(wrong());
                }
                let (salt, log_n) = scrypt_arguments(stanza)?;
                stanza.opened(&of_passphrase(text, &salt, log_n)?)?.ok_or_else(wrong)
            }
            Unlock::Key(secret) => {
                for stanza in stanzas.iter().filter(|stanza| stanza.kind == X25519) {
                    let [share] = stanza.arguments.as_slice() else { return Err(damaged()) };
                    let share = from_base64(share).and_then(|share| <[u8; 32]>::try_from(share).ok());
                    let share = share.ok_or_else(damaged)?;
                    let wrap = of_exchange(&secret.0, share, &share, &secret.public().0)?;
                    if let Some(key) = stanza.opened(&wrap)? {
                        return Ok(key);
                    }
                }
                Err(wrong())
            }
        }
    }
}

impl Stanza {
    /// It stands for a passphrase, and so alone.
    pub(super) fn is_passphrase(&self) -> bool {
        self.kind == SCRYPT
    }

    /// The file's key; `None` when it is wrapped with another.
    fn opened(&self, wrap: &[u8; 32]) -> Result<Option<FileKey>> {
        // Of any other length it could be made to open with two keys.
        let body: [u8; 32] = self.body.as_slice().try_into().map_err(|_| damaged())?;
        let (key, tag) = body.split_at(16);
        let mut file_key = FileKey([0; 16]);
        file_key.0.copy_from_slice(key);
        let done = cipher(wrap).decrypt_in_place_detached(&Nonce::default(), &[], &mut file_key.0, tag.into());
        Ok(done.ok().map(|()| file_key))
    }
}

/// Salt and work of a passphrase's stanza, held against the limit before any of it is done.
fn scrypt_arguments(stanza: &Stanza) -> Result<([u8; 16], u8)> {
    let [salt, log_n] = stanza.arguments.as_slice() else { return Err(damaged()) };
    let salt = from_base64(salt).and_then(|salt| <[u8; 16]>::try_from(salt).ok()).ok_or_else(damaged)?;
    let plain = !log_n.starts_with(['0', '+']) && log_n.len() <= 2;
    let log_n = log_n.parse::<u8>().ok().filter(|_| plain).ok_or_else(damaged)?;
    if log_n > MOST_WORK {
        return Err(Error::input("backup", Problem::TooLong));
    }
    Ok((salt, log_n))
}

fn of_passphrase(text: &str, salt: &[u8; 16], log_n: u8) -> Result<[u8; 32]> {
    let params = scrypt::Params::new(log_n, 8, 1, 32).map_err(|_| foreign())?;
    let salt = [b"age-encryption.org/v1/scrypt", salt.as_slice()].concat();
    let mut wrap = [0; 32];
    scrypt::scrypt(text.as_bytes(), &salt, &params, &mut wrap).map_err(|_| foreign())?;
    Ok(wrap)
}

/// What two keys have in common; `share` is the one that stands in the file.
fn of_exchange(secret: &StaticSecret, theirs: [u8; 32], share: &[u8; 32], to: &[u8; 32]) -> Result<[u8; 32]> {
    let common = secret.diffie_hellman(&x25519_dalek::PublicKey::from(theirs));
    if !common.was_contributory() {
        return Err(damaged());
    }
    Ok(derived(&[share.as_slice(), to].concat(), common.as_bytes(), b"age-encryption.org/v1/X25519"))
}

/// HKDF with SHA-256.
pub(crate) fn derived(salt: &[u8], from: &[u8], label: &[u8]) -> [u8; 32] {
    let mut key = [0; 32];
    // 32 bytes are one block of it: it cannot be too many.
    let _ = Hkdf::<Sha256>::new(Some(salt), from).expand(label, &mut key);
    key
}

pub(super) fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(Key::from_slice(key))
}
