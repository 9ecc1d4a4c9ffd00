//! The machine's time zone, and what the machine knows of zones: the files of its tz database.

use std::env;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use grain_core::clock::{DeviceZone, Timestamp, Zone, ZoneSource, ZoneTransitions};
use grain_core::error::Result;

/// Where systems keep their zones. `TZDIR` names another folder.
const FOLDERS: [&str; 4] =
    ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"];
/// No file of a zone is longer, in bytes.
const LONGEST: u64 = 1 << 20;

/// The zone that was asked for on the command line, or the machine's, read anew each time: a laptop travels, and its
/// zone data is updated under the running app.
pub struct MachineZone(pub Option<Zone>);

impl MachineZone {
    /// The zone by its name.
    pub fn name(&self) -> Zone {
        let by_hand = || env::var("TZ").ok().and_then(|id| Zone::parse(id.trim_start_matches(':')).ok());
        let of_system = || iana_time_zone::get_timezone().ok().and_then(|id| Zone::parse(&id).ok());
        self.0.or_else(by_hand).or_else(of_system).unwrap_or(Zone::UTC)
    }
}

impl ZoneSource for MachineZone {
    fn zone(&self) -> Result<DeviceZone> {
        Ok(self.name().into())
    }

    fn transitions(&self, zones: &[String], from: Timestamp, until: Timestamp) -> Result<Vec<ZoneTransitions>> {
        let Some(folder) = folder() else { return Ok(Vec::new()) };
        let version = version(&folder);
        let read =
            |id: &String| ZoneTransitions::from_tzif(id, version.as_deref(), &read(&file(&folder, id)?)?, from, until);
        Ok(zones.iter().filter_map(read).collect())
    }
}

/// The folder with the machine's zones; none when there is no such thing, or `TZDIR` leads nowhere.
fn folder() -> Option<PathBuf> {
    let by_hand = env::var_os("TZDIR").map(PathBuf::from);
    let known = || FOLDERS.iter().map(PathBuf::from).find(|folder| folder.is_dir());
    by_hand.or_else(known).filter(|folder| folder.is_dir())
}

/// The file of a zone. An id is made of plain names, so that none leads out of the folder.
fn file(folder: &Path, id: &str) -> Option<PathBuf> {
    let is_name = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-'))
    };
    id.split('/').all(is_name).then(|| folder.join(id))
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(LONGEST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The release, where the folder names it: a file of its own on Apple's systems and BSD, the first line of `tzdata.zi` on
/// Linux.
fn version(folder: &Path) -> Option<String> {
    let named = fs::read_to_string(folder.join("+VERSION")).ok();
    let word = |text: String| text.split_whitespace().next().map(str::to_owned);
    named.and_then(word).or_else(|| {
        let mut head = Vec::new();
        File::open(folder.join("tzdata.zi")).ok()?.take(64).read_to_end(&mut head).ok()?;
        word(String::from_utf8_lossy(&head).strip_prefix("# version ")?.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_leads_out_of_the_folder() {
        let folder = Path::new("/zones");
        assert_eq!(file(folder, "America/Argentina/Ushuaia").unwrap(), Path::new("/zones/America/Argentina/Ushuaia"));
        assert_eq!(file(folder, "Etc/GMT+5").unwrap(), Path::new("/zones/Etc/GMT+5"));
        for id in ["", "/etc/passwd", "../x", "Europe/../../x", "Europe//Berlin", "Europe/.", "a\0b"] {
            assert_eq!(file(folder, id), None, "{id}");
        }
    }

    #[test]
    fn the_release_is_read_where_a_system_writes_it() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(version(folder.path()), None);
        fs::write(folder.path().join("tzdata.zi"), "# version 2026c\n# This zic input file is in the public domain.\n")
            .unwrap();
        assert_eq!(version(folder.path()).as_deref(), Some("2026c"));
        fs::write(folder.path().join("+VERSION"), "2026d\n").unwrap();
        assert_eq!(version(folder.path()).as_deref(), Some("2026d"));
    }
}
