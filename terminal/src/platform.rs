//! What the core asks of a platform: the clock, the zone, chance, the data folder and the key.

use std::env;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use grain_core::app::Platform;
use grain_core::clock::{Clock, FixedClock, LocalDay, Timestamp, Zone};
use grain_core::error::{Error, Result};
use grain_core::ids::Random;
use grain_core::recovery::Closed;
use grain_core::settings::PhoneHabits;
use grain_core::store::{DATABASE, Key, make_private};

use crate::cli::Place;
use crate::zone::MachineZone;

/// The key's file, beside the database.
const KEY: &str = "key";

struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
    fn now(&self) -> Result<Timestamp> {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let millis = since.ok().and_then(|since| i64::try_from(since.as_millis()).ok());
        millis.map(Timestamp).ok_or(Error::Platform("clock"))
    }
}

struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes).map_err(|_| Error::Platform("chance"))
    }
}

/// Clock, zone and chance, as the command line wants them.
pub fn platform(place: &Place) -> Platform {
    let zone = place.zone.or_else(|| place.now?.1);
    Platform {
        clock: place.now.map_or_else(|| Arc::new(SystemClock) as Arc<dyn Clock>, |(at, _)| Arc::new(FixedClock(at))),
        zone: Arc::new(MachineZone(zone)),
        random: Arc::new(SystemRandom),
    }
}

/// The calendar's day, also when the machine gives no usable clock.
pub fn calendar_day(place: &Place) -> LocalDay {
    let platform = platform(place);
    let zone = platform.zone.zone().map_or(Zone::UTC, |zone| zone.as_built_in());
    platform.clock.now().map_or_else(|_| LocalDay::from_epoch_days(0), |now| LocalDay::at(now, zone, 0))
}

/// The region of the machine's locale, such as GB of `en_GB.UTF-8`; empty when it names none.
pub fn region() -> String {
    region_of("LC_MESSAGES")
}

/// The region that the locale names for one category, such as `LC_TIME`. A variable that is empty is none (POSIX).
pub fn region_of(category: &str) -> String {
    let said = |name: &&str| env::var(name).ok().filter(|locale| !locale.is_empty());
    let locale = ["LC_ALL", category, "LANG"].iter().find_map(said);
    let region = locale.as_deref().and_then(|locale| locale.split_once('_')).map(|(_, rest)| rest.chars().take(2));
    region.map(Iterator::collect).unwrap_or_default()
}

/// Regions where a week begins on Sunday, and on Saturday; everywhere else on Monday.
const SUNDAY: &str = "AU BD BR CA CO DO ET GT HK HN ID IL IN JM JP KE KH KR LA MO MX MM NI NP PA PE PH PK PR PT PY SA SG SV \
                      TH TT TW US VE YE ZA ZW";
const SATURDAY: &str = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";
/// Regions where a clock has twelve hours.
const TWELVE_HOURS: &str =
    "AU BD CA CO DO DZ EG ET HN IN IQ JM JO KW LY MX MY NZ OM PA PH PK PR QA SA SD SV SY TT TW US VE YE";

/// What the locale says; a locale without a region begins on Monday and has twenty-four hours.
pub fn habits() -> PhoneHabits {
    habits_of(&region_of("LC_TIME"))
}

fn habits_of(region: &str) -> PhoneHabits {
    let is_in = |list: &str| list.split_whitespace().any(|known| known == region);
    let week_begins = if is_in(SUNDAY) {
        6
    } else if is_in(SATURDAY) {
        5
    } else {
        0
    };
    PhoneHabits { week_begins, twelve_hours: is_in(TWELVE_HOURS), ..PhoneHabits::default() }
}

/// The folder of the notes.
pub fn data_folder(place: &Place) -> Result<PathBuf> {
    let variable = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = || {
        if cfg!(windows) {
            variable("LOCALAPPDATA")
        } else if cfg!(target_vendor = "apple") {
            variable("HOME").map(|home| home.join("Library/Application Support"))
        } else {
            variable("XDG_DATA_HOME").or_else(|| Some(variable("HOME")?.join(".local/share")))
        }
    };
    let folder = place.data_dir.clone().or_else(|| base().map(|base| base.join("grain")));
    folder.ok_or(Error::Platform("data folder"))
}

/// Where no database is yet, one process alone makes the key and the database while this is held; the others wait for both. A key that
/// stands alone tells of notes that are gone.
pub fn alone_where_nothing_is(folder: &Path) -> Option<File> {
    if folder.join(DATABASE).exists() {
        return None;
    }
    make_private(folder).ok()?;
    // Where a folder cannot be locked, who comes second may be told so though nothing is gone.
    let place = File::open(folder).ok()?;
    place.lock().ok()?;
    Some(place)
}

/// The key of the database in `folder`, made when nothing is there yet. Notes and copies without their key get no new one.
pub fn key(folder: &Path) -> Result<Key> {
    let path = folder.join(KEY);
    if let Some(key) = read_key(&path)? {
        return Ok(key);
    }
    if Closed::why(folder, None).is_some() {
        // Another process may have made both since: the key is always there before the database.
        return read_key(&path)?.ok_or(Error::WrongKey);
    }
    make_key(folder)
}

/// A key for notes whose own is gone, before they are restored from a backup; `true` when it was made now.
pub fn key_to_restore(folder: &Path) -> Result<(Key, bool)> {
    match read_key(&folder.join(KEY))? {
        Some(key) => Ok((key, false)),
        None => make_key(folder).map(|key| (key, true)),
    }
}

fn make_key(folder: &Path) -> Result<Key> {
    let path = folder.join(KEY);
    make_private(folder)?;
    let mut bytes = [0; Key::LEN];
    SystemRandom.fill(&mut bytes)?;
    // Complete under another name first, so that a second process never reads half a key.
    let unfinished = folder.join(format!("key.{}", std::process::id()));
    write_private(&unfinished, &bytes)?;
    let named = fs::hard_link(&unfinished, &path);
    fs::remove_file(&unfinished)?;
    match named {
        Ok(()) => Key::new(&bytes),
        // Another process was first: its key is the one.
        Err(e) if e.kind() == ErrorKind::AlreadyExists => read_key(&path)?.ok_or(Error::WrongKey),
        Err(e) => Err(e.into()),
    }
}

/// The key, or `None` where there is none.
fn read_key(path: &Path) -> Result<Option<Key>> {
    match fs::read(path) {
        Ok(bytes) => Key::new(&bytes).map(Some).map_err(|_| Error::WrongKey),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e.into()),
    }
}

/// The key that lies in `folder`, where there is one. Nothing is made.
pub fn found_key(folder: &Path) -> Option<Key> {
    read_key(&folder.join(KEY)).ok().flatten()
}

/// Keeps a key file that is none under another name, so that a new one can be made.
pub fn set_unread_key_aside(folder: &Path, now: Timestamp) -> Result<()> {
    let path = folder.join(KEY);
    if path.exists() && found_key(folder).is_none() {
        fs::rename(&path, folder.join(format!("key-aside-{}", now.0)))?;
    }
    Ok(())
}

/// Removes the key, and the folder if nothing else is in it.
pub fn forget_key(folder: &Path) -> Result<()> {
    match fs::remove_file(folder.join(KEY)) {
        Err(e) if e.kind() != ErrorKind::NotFound => return Err(e.into()),
        _ => {}
    }
    // A folder with something else in it stays.
    let _ = fs::remove_dir(folder);
    Ok(())
}

fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_is_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("new");
        key(&place).unwrap();
        let first = fs::read(place.join(KEY)).unwrap();
        key(&place).unwrap();
        assert_eq!(first, fs::read(place.join(KEY)).unwrap());
        assert_eq!(fs::read_dir(&place).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(place.join(KEY)).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_database_without_its_key_gets_no_new_one() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(DATABASE), b"some notes").unwrap();
        assert!(matches!(key(folder.path()), Err(Error::WrongKey)));
        assert!(!folder.path().join(KEY).exists());
    }

    #[test]
    fn a_region_says_when_a_week_begins_and_what_its_clock_is() {
        let said = |region| (habits_of(region).week_begins, habits_of(region).twelve_hours);
        assert_eq!(
            [said("US"), said("DE"), said("EG"), said("JP"), said("")],
            [(6, true), (0, false), (5, true), (6, false), (0, false)]
        );
    }
}
