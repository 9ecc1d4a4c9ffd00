//! The header: who may open the file, and the proof that nobody changed that.

use std::io::{BufRead, Read};

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::encode::{base64, from_base64};
use super::keys::{FileKey, Lock, Unlock};
use super::stream::Reader;
use super::{VERSION, damaged, foreign};
use crate::error::{Error, Problem, Result};
use crate::ids::Random;

/// Bytes of the longest header that is read. Grain's own are below 250.
const LONGEST: usize = 16 * 1024;
/// Letters in a full line of a stanza's body.
const COLUMNS: usize = 64;

/// One way in.
#[derive(Debug)]
pub(super) struct Stanza {
    pub kind: String,
    pub arguments: Vec<String>,
    pub body: Vec<u8>,
}

impl Stanza {
    fn write(&self, text: &mut String) {
        text.extend(["-> ", &self.kind]);
        for argument in &self.arguments {
            text.extend([" ", argument]);
        }
        text.push('\n');
        let body = base64(&self.body);
        let mut rest = body.as_str();
        while rest.len() >= COLUMNS {
            let (line, after) = rest.split_at(COLUMNS);
            text.extend([line, "\n"]);
            rest = after;
        }
        text.extend([rest, "\n"]);
    }
}

/// The header of a new file, proof included.
pub(super) fn written(file_key: &FileKey, lock: Lock<'_>, random: &dyn Random) -> Result<Vec<u8>> {
    let mut text = format!("{VERSION}\n");
    file_key.wrapped(lock, random)?.write(&mut text);
    text.push_str("---");
    let proof = mac(file_key, text.as_bytes())?.finalize().into_bytes();
    text.extend([" ", &base64(&proof), "\n"]);
    Ok(text.into_bytes())
}

fn mac(file_key: &FileKey, header: &[u8]) -> Result<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&file_key.of_header()).map_err(|_| damaged())?;
    mac.update(header);
    Ok(mac)
}

/// A file whose header was read.
pub(crate) struct Opened<R> {
    input: R,
    stanzas: Vec<Stanza>,
    /// The header as it stands in the file, without the proof.
    header: Vec<u8>,
    proof: Vec<u8>,
}

impl<R: BufRead> Opened<R> {
    /// Reads a header.
    ///
    /// # Errors
    /// `backup` is refused when it is no age file of version 1, or none that can be read.
    pub(crate) fn new(mut input: R) -> Result<Self> {
        let mut header = Vec::new();
        if line(&mut input, &mut header)? != VERSION {
            return Err(foreign());
        }
        let mut stanzas: Vec<Stanza> = Vec::new();
        let mut next = line(&mut input, &mut header)?;
        loop {
            if let Some(proof) = next.strip_prefix("---") {
                let text = proof.strip_prefix(' ').ok_or_else(damaged)?;
                let proof = from_base64(text).filter(|proof| proof.len() == 32).ok_or_else(damaged)?;
                // The proof is over everything before itself: up to the dashes.
                header.truncate(header.len() - text.len() - 2);
                let alone = stanzas.len() == 1 || !stanzas.iter().any(Stanza::is_passphrase);
                return if stanzas.is_empty() || !alone {
                    Err(damaged())
                } else {
                    Ok(Self { input, stanzas, header, proof })
                };
            }
            let mut words = next.strip_prefix("-> ").ok_or_else(damaged)?.split(' ').map(str::to_owned);
            let kind = words.next().filter(|kind| !kind.is_empty()).ok_or_else(damaged)?;
            let arguments: Vec<String> = words.collect();
            if arguments.iter().any(String::is_empty) {
                return Err(damaged());
            }
            let mut body = String::new();
            loop {
                let part = line(&mut input, &mut header)?;
                body.push_str(&part);
                if part.len() > COLUMNS {
                    return Err(damaged());
                }
                if part.len() < COLUMNS {
                    break;
                }
            }
            stanzas.push(Stanza { kind, arguments, body: from_base64(&body).ok_or_else(damaged)? });
            next = line(&mut input, &mut header)?;
        }
    }

    /// It asks for a passphrase; otherwise for a key.
    pub(crate) fn asks_for_passphrase(&self) -> bool {
        self.stanzas.iter().any(Stanza::is_passphrase)
    }

    /// What is in it.
    ///
    /// # Errors
    /// `secret` is refused when this does not open it, `backup` when the header was changed.
    pub(crate) fn unlock(self, unlock: Unlock<'_>) -> Result<Reader<R>> {
        let file_key = FileKey::unwrapped(&self.stanzas, unlock)?;
        self.read_with(&file_key)
    }

    /// The same with the file's own key, for whoever has just made it.
    pub(super) fn read_with(mut self, file_key: &FileKey) -> Result<Reader<R>> {
        mac(file_key, &self.header)?.verify_slice(&self.proof).map_err(|_| damaged())?;
        let mut nonce = [0; 16];
        self.input.read_exact(&mut nonce).map_err(|_| damaged())?;
        Ok(Reader::new(self.input, &file_key.of_payload(&nonce)))
    }
}

/// The next line without its end, which is added to `header`.
fn line(input: &mut impl BufRead, header: &mut Vec<u8>) -> Result<String> {
    let begins = header.len();
    let left = (LONGEST - begins.min(LONGEST)) as u64;
    input.take(left).read_until(b'\n', header)?;
    let line = header.get(begins..).unwrap_or_default();
    let Some(line) = line.strip_suffix(b"\n") else {
        let too_long = header.len() >= LONGEST;
        return Err(if begins == 0 {
            foreign()
        } else if too_long {
            Error::input("backup", Problem::TooLong)
        } else {
            damaged()
        });
    };
    let plain = line.iter().all(|byte| (b' '..=b'~').contains(byte));
    match std::str::from_utf8(line) {
        Ok(text) if plain => Ok(text.to_owned()),
        _ if begins == 0 => Err(foreign()),
        _ => Err(damaged()),
    }
}
