//! Ids are UUIDv7 from an injected source of chance, so that sharing chosen items between two phones later changes no
//! meaning.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use crate::clock::Timestamp;
use crate::error::{Error, Problem, Result};

/// Where random bytes come from: the system in a shell, a seeded source in a test.
pub trait Random: Send + Sync {
    /// Fills `bytes` with chance.
    fn fill(&self, bytes: &mut [u8]) -> Result<()>;
}

/// The id of one stored thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(Uuid);

impl Id {
    /// A new id, ordered by `at`.
    pub fn new(at: Timestamp, random: &dyn Random) -> Result<Self> {
        let mut chance = [0; 10];
        random.fill(&mut chance)?;
        let millis = u64::try_from(at.0).unwrap_or(0);
        Ok(Self(Builder::from_unix_timestamp_millis(millis, &chance).into_uuid()))
    }

    /// The sixteen bytes that are stored.
    pub fn bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Reads what [`Self::bytes`] gave.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Uuid::parse_str(text).map(Self).map_err(|_| Error::input("id", Problem::UnknownKey))
    }
}

/// Chance from a seed, the same on every run (SplitMix64): for tests, demos and choices that must repeat.
#[derive(Debug)]
pub struct SeededRandom(std::sync::atomic::AtomicU64);

impl SeededRandom {
    /// A source that begins at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed.into())
    }

    /// The next 64 bits.
    pub fn next(&self) -> u64 {
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let before = self.0.fetch_add(STEP, std::sync::atomic::Ordering::Relaxed);
        let mut z = before.wrapping_add(STEP);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        for chunk in bytes.chunks_mut(8) {
            let next = self.next().to_le_bytes();
            chunk.copy_from_slice(&next[..chunk.len()]);
        }
        Ok(())
    }
}
