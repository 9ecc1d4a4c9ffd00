//! A child process that saves and says so: what the kill and disk tests drive.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use grain_core::app::{App, Platform};
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::clock::{FixedClock, FixedZone, Timestamp, Zone};
use grain_core::error::{Error, Result};
use grain_core::ids::SeededRandom;
use grain_core::store::{Key, OpenReport};

use crate::everything::KEY;

/// The instant at which all of these tests happen.
const NOW: Timestamp = Timestamp(1_795_521_600_000); // 2026-11-24T12:00:00Z

/// Opens the app in `folder`. The seed keeps ids of different processes apart.
pub fn open(folder: &Path, seed: u64) -> Result<App> {
    Ok(opened(folder, seed)?.0)
}

/// The same, with what opening found and did.
pub fn opened(folder: &Path, seed: u64) -> Result<(App, OpenReport)> {
    let platform = Platform {
        clock: Arc::new(FixedClock(NOW)),
        zone: Arc::new(FixedZone(Zone::UTC)),
        random: Arc::new(SeededRandom::new(seed)),
    };
    let (app, report) = App::open(folder, Key::new(&KEY)?, platform)?;
    app.track_areas(vec!["money".to_owned()])?;
    Ok((app, report))
}

/// Saves one entry that can be found again by its line.
pub fn save(app: &App, line: &str) -> Result<()> {
    let draft = GrainDraft {
        area: "money".to_owned(),
        change: if line.len().is_multiple_of(2) { GrainChange::LittleAdded } else { GrainChange::LittleTaken },
        day: None,
        source: GrainSource::ByHand,
        reason: None,
        why: line.into(),
    };
    app.add_grains(draft).map(|_| ())
}

/// Lines of all entries, the newest first. The page of a bowl shows ten: what goes out as lines has all.
pub fn saved(app: &App) -> Result<Vec<String>> {
    let bytes = app.file_bytes("export_lines")?;
    let lines =
        bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<serde_json::Value>(line).ok());
    let of_grains = lines.filter(|line| line["table"] == "grain");
    let mut saved: Vec<String> = of_grains.filter_map(|line| Some(line["row"]["why"].as_str()?.to_owned())).collect();
    saved.reverse();
    Ok(saved)
}

/// Saves until it is killed or refused, or `count` times and then does the upkeep of the day. Prints each line once it is
/// durable. Returns why it stopped, `None` when it was done.
pub fn save_for(folder: &Path, seed: u64, count: u64, mut out: impl Write) -> Option<Error> {
    let mut run = || -> Result<()> {
        let app = open(folder, seed)?;
        for n in 0..count {
            let line = format!("{seed}-{n}");
            save(&app, &line)?;
            writeln!(out, "{line}")?;
            out.flush()?;
        }
        app.upkeep()
    };
    run().err()
}
