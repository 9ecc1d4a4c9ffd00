//! What the tests of the core share: an app on a folder, at a moment.

pub mod kept;
pub mod page;

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use grain_core::app::{App, Platform};
use grain_core::clock::{FixedClock, FixedZone, LocalDay, Timestamp, Zone};
use grain_core::error::{Error, Problem};
use grain_core::ids::SeededRandom;
use grain_core::store::Key;

/// Tuesday, 24 November 2026, 13:00 in Berlin.
pub const NOON: &str = "2026-11-24T12:00:00Z";

/// The app at an instant, in Berlin. Ids follow from the instant.
pub fn app_at(folder: &Path, now: &str) -> App {
    app_in(folder, now, "Europe/Berlin")
}

/// The app at an instant in a zone.
pub fn app_in(folder: &Path, now: &str, zone: &str) -> App {
    let at = Timestamp::parse(now).unwrap();
    let platform = Platform {
        clock: Arc::new(FixedClock(at)),
        zone: Arc::new(FixedZone(Zone::parse(zone).unwrap())),
        random: Arc::new(SeededRandom::new(at.0.unsigned_abs())),
    };
    App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0
}

pub fn day(text: &str) -> LocalDay {
    text.parse().unwrap()
}

/// Why an input was refused, and for which field.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> (String, Problem) {
    match result.unwrap_err() {
        Error::Input { field, problem, .. } => (field, problem),
        other => panic!("{other:?}"),
    }
}

/// Every file under a folder with the hash of its bytes.
pub fn fingerprint(folder: &Path) -> BTreeMap<PathBuf, u64> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(fingerprint(&path));
        } else {
            let mut hasher = DefaultHasher::new();
            std::fs::read(&path).unwrap().hash(&mut hasher);
            found.insert(path, hasher.finish());
        }
    }
    found
}
