//! What stands behind the header: pieces of 64 KiB, each sealed with its number, the last one marked as the last. A piece that
//! was changed, moved, doubled or cut off opens with no key.

use std::io::{self, Read, Write};

use chacha20poly1305::aead::AeadInPlace;
use chacha20poly1305::{ChaCha20Poly1305, Nonce};

use super::header;
use super::keys::{FileKey, Lock, cipher};
use crate::error::Result;
use crate::ids::Random;

/// Bytes of a piece.
const PIECE: usize = 64 * 1024;
/// Bytes of its seal.
const SEAL: usize = 16;

/// The number of a piece, and whether it is the last.
fn nonce(number: u64, last: bool) -> Nonce {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&number.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce.into()
}

/// Locks what is written to it.
pub(crate) struct Writer<W> {
    output: W,
    cipher: ChaCha20Poly1305,
    number: u64,
    /// The piece that is being filled.
    piece: Vec<u8>,
    file_key: FileKey,
}

impl<W: Write> Writer<W> {
    /// Begins a file.
    pub(crate) fn new(mut output: W, lock: Lock<'_>, random: &dyn Random) -> Result<Self> {
        let file_key = FileKey::new(random)?;
        output.write_all(&header::written(&file_key, lock, random)?)?;
        let mut salt = [0; 16];
        random.fill(&mut salt)?;
        output.write_all(&salt)?;
        let cipher = cipher(&file_key.of_payload(&salt));
        Ok(Self { output, cipher, number: 0, piece: Vec::with_capacity(PIECE + SEAL), file_key })
    }

    /// Ends it. Without this it opens with no key. The key of the file comes back, so that it can be read at once, whoever it
    /// is locked for.
    pub(crate) fn finish(mut self) -> Result<(W, Proof)> {
        self.seal(true)?;
        Ok((self.output, Proof(self.file_key)))
    }

    fn seal(&mut self, last: bool) -> io::Result<()> {
        let no_room = |_| io::Error::other("piece");
        let tag =
            self.cipher.encrypt_in_place_detached(&nonce(self.number, last), &[], &mut self.piece).map_err(no_room)?;
        self.output.write_all(&self.piece)?;
        self.output.write_all(&tag)?;
        self.piece.clear();
        self.number += 1;
        Ok(())
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full piece waits: only what comes after it says that it is not the last.
        if self.piece.len() == PIECE && !bytes.is_empty() {
            self.seal(false)?;
        }
        let taken = bytes.len().min(PIECE - self.piece.len());
        self.piece.extend_from_slice(bytes.get(..taken).unwrap_or_default());
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

/// Reads back what was just made, once.
pub(crate) struct Proof(FileKey);

impl Proof {
    /// What is in the file.
    pub(crate) fn read<R: io::BufRead>(self, input: R) -> Result<Reader<R>> {
        header::Opened::new(input)?.read_with(&self.0)
    }
}

/// Opens what is read from it, piece by piece: nothing is given out that was not proven.
pub(crate) struct Reader<R> {
    input: R,
    cipher: ChaCha20Poly1305,
    number: u64,
    /// The piece after the one that is given out, still sealed.
    next: Vec<u8>,
    open: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Reader<R> {
    pub(super) fn new(input: R, key: &[u8; 32]) -> Self {
        let (next, open) = (Vec::new(), Vec::new());
        Self { input, cipher: cipher(key), number: 0, next, open, given: 0, ended: false }
    }

    fn sealed(&mut self) -> io::Result<Vec<u8>> {
        let mut piece = Vec::new();
        self.input.by_ref().take((PIECE + SEAL) as u64).read_to_end(&mut piece)?;
        Ok(piece)
    }

    fn open_next(&mut self) -> io::Result<()> {
        if self.number == 0 {
            self.next = self.sealed()?;
        }
        let after = self.sealed()?;
        let mut piece = std::mem::replace(&mut self.next, after);
        let last = self.next.is_empty();
        let broken = || io::Error::from(io::ErrorKind::InvalidData);
        let length = piece.len().checked_sub(SEAL).ok_or_else(broken)?;
        let tag = piece.split_off(length);
        // An empty piece is only ever the whole of an empty file.
        if length == 0 && self.number > 0 {
            return Err(broken());
        }
        let opened =
            self.cipher.decrypt_in_place_detached(&nonce(self.number, last), &[], &mut piece, tag.as_slice().into());
        opened.map_err(|_| broken())?;
        (self.open, self.given, self.ended) = (piece, 0, last);
        self.number += 1;
        Ok(())
    }
}

impl<R: Read> Read for Reader<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        while self.given == self.open.len() {
            if self.ended {
                return Ok(0);
            }
            self.open_next()?;
        }
        let rest = self.open.get(self.given..).unwrap_or_default();
        let taken = rest.len().min(bytes.len());
        if let (Some(to), Some(from)) = (bytes.get_mut(..taken), rest.get(..taken)) {
            to.copy_from_slice(from);
        }
        self.given += taken;
        Ok(taken)
    }
}
