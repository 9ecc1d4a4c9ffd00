//! The facade from Rust: what a shell brings may fail, and nothing breaks.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use grain::platform::{ChangeListener, DeviceNow, KeyVault, PlatformClock, PlatformError};
use grain::{Grain, GrainError, before};
use grain_core::app::Subject;
use grain_core::clock::{Timestamp, ZoneTransitions};
use grain_core::error::ErrorKind;
use grain_core::settings::Side;

struct Vault(Vec<u8>, AtomicUsize);

impl KeyVault for Vault {
    fn key(&self) -> Result<Vec<u8>, PlatformError> {
        Ok(self.0.clone())
    }

    fn forget(&self) -> Result<(), PlatformError> {
        self.1.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

/// Noon in a zone that nobody knows.
struct Atlantis;

impl PlatformClock for Atlantis {
    fn now(&self) -> Result<DeviceNow, PlatformError> {
        Ok(DeviceNow { at: Timestamp(1_795_953_600_000), zone: "Sea/Atlantis".into(), offset_seconds: -7200 })
    }

    fn transitions(
        &self,
        _zones: Vec<String>,
        _from: Timestamp,
        _until: Timestamp,
    ) -> Result<Vec<ZoneTransitions>, PlatformError> {
        Ok(Vec::new())
    }
}

struct NoClock;

impl PlatformClock for NoClock {
    fn now(&self) -> Result<DeviceNow, PlatformError> {
        Err(PlatformError::Unavailable)
    }

    fn transitions(
        &self,
        _zones: Vec<String>,
        _from: Timestamp,
        _until: Timestamp,
    ) -> Result<Vec<ZoneTransitions>, PlatformError> {
        Ok(Vec::new())
    }
}

struct Ear(AtomicUsize, fn());

impl ChangeListener for Ear {
    fn changed(&self, subjects: Vec<Subject>) -> Result<(), PlatformError> {
        self.0.fetch_add(subjects.len(), Ordering::SeqCst);
        (self.1)();
        Err(PlatformError::Unavailable)
    }
}

fn vault(len: usize) -> Arc<Vault> {
    Arc::new(Vault(vec![7; len], AtomicUsize::new(0)))
}

fn open(folder: &tempfile::TempDir, vault: Arc<Vault>) -> Result<Arc<Grain>, GrainError> {
    Grain::open(folder.path().display().to_string(), vault, Arc::new(Atlantis))
}

#[test]
fn a_zone_that_nobody_knows_does_not_keep_the_app_from_opening() {
    let folder = tempfile::tempdir().unwrap();
    let grain = open(&folder, vault(32)).unwrap();
    assert!(grain.is_new().unwrap());
    assert_eq!(grain.choose_side(Side::Both).unwrap().side, Some(Side::Both));
}

#[test]
fn a_key_of_the_wrong_length_or_a_broken_clock_asks_to_try_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().display().to_string();
    let short = open(&folder, vault(31)).unwrap_err();
    let timeless = Grain::open(path, vault(32), Arc::new(NoClock)).unwrap_err();
    for error in [short, timeless] {
        assert!(matches!(&error, GrainError::TryAgain { title, text } if !title.is_empty() && !text.is_empty()));
    }
}

#[test]
fn a_listener_that_panics_or_fails_changes_nothing_and_the_others_hear() {
    let folder = tempfile::tempdir().unwrap();
    let grain = open(&folder, vault(32)).unwrap();
    let ears = [Arc::new(Ear(0.into(), || panic!("on purpose"))), Arc::new(Ear(0.into(), || ()))];
    for ear in &ears {
        grain.listen(ear.clone());
    }
    grain.choose_side(Side::Healing).unwrap();
    assert_eq!(grain.settings().unwrap().side, Some(Side::Healing));
    assert!(ears.iter().all(|ear| ear.0.load(Ordering::SeqCst) > 0));
}

#[test]
fn deleting_everything_forgets_the_key_and_leaves_nothing_to_ask() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(32);
    let grain = open(&folder, vault.clone()).unwrap();
    grain.delete_everything().unwrap();
    assert_eq!(vault.1.load(Ordering::SeqCst), 1);
    assert!(matches!(grain.areas(), Err(GrainError::NotFound { .. })));
    assert!(open(&folder, vault).unwrap().is_new().unwrap());
}

#[test]
fn words_are_there_before_anything_is_opened() {
    let labels = before::labels("xx".into());
    assert!(labels.len() > 300 && labels.values().all(|text| !text.is_empty()));
    assert!(!before::explain(ErrorKind::TryAgain, "en".into()).text.is_empty());
}
