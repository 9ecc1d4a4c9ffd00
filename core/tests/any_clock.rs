//! The clock is set between any two calls (R13 of the promises): back by a second, an hour, a day or three years, forwards by as
//! much. What was written is there, each line once, and the bowl counts each. That nothing fires twice stands in
//! `reminders_timelines.rs`.
//!
//! 12 lives of 40 calls; 1,000 with `GRAIN_FULL=1`.
#![allow(clippy::print_stdout, reason = "a test says how much of it ran")]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use grain_core::app::{App, Platform};
use grain_core::bowl::{GrainChange, GrainDraft, GrainSource};
use grain_core::clock::{Clock, FixedZone, Timestamp, WallTime, Zone};
use grain_core::error::Result;
use grain_core::ids::SeededRandom;
use grain_core::reminders::{ReminderDraft, ReminderKind};
use grain_core::settings::Side;
use grain_core::store::Key;

const JUMPS: [i64; 4] = [Timestamp::SECOND, Timestamp::HOUR, Timestamp::DAY, 3 * 365 * Timestamp::DAY];

struct Set(AtomicI64);

impl Clock for Set {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.0.load(Ordering::Relaxed)))
    }
}

fn open(folder: &Path, clock: &Arc<Set>, seed: u64) -> App {
    let platform = Platform {
        clock: clock.clone(),
        zone: Arc::new(FixedZone(Zone::parse("Europe/Berlin").unwrap())),
        random: Arc::new(SeededRandom::new(seed)),
    };
    App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0
}

/// Every line beside a grain, as they go out.
fn lines(app: &App) -> Vec<String> {
    let bytes = app.file_bytes("export_lines").unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let of = |line: &str| Some(line.split_once(r#""why":"line "#)?.1.split('"').next()?.to_owned());
    text.lines().filter_map(of).collect()
}

fn life(seed: u64) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let start = Timestamp::parse("2026-11-24T12:00:00Z").unwrap();
    let clock = Arc::new(Set(AtomicI64::new(start.0)));
    let dice = SeededRandom::new(seed);
    let mut app = open(folder.path(), &clock, seed);
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into()]).unwrap();
    let (kind, times) = (ReminderKind::CheckIn, vec![WallTime::from_minute(20 * 60)]);
    let (weekdays, rarer, zone, anyway) = (127, None, None, false);
    app.set_reminder(None, ReminderDraft { kind, times, weekdays, rarer, zone, at_this_time_anyway: anyway, on: true })
        .unwrap();
    let mut written = Vec::new();
    for step in 0..40 {
        let jump = JUMPS[usize::try_from(dice.next() % 4).unwrap()];
        let by = match dice.next() % 3 {
            0 => -jump,
            1 => jump,
            _ => Timestamp::HOUR,
        };
        clock.0.fetch_add(by, Ordering::Relaxed);
        let at = format!("seed {seed}, step {step}, the clock moved by {by}");
        match dice.next() % 5 {
            0 | 1 => {
                let (area, change, source) = ("money".into(), GrainChange::LittleAdded, GrainSource::ByHand);
                let why = format!("line {step}");
                app.add_grains(GrainDraft { area, change, day: None, source, reason: None, why: why.into() }).unwrap();
                written.push(step.to_string());
            }
            2 => drop(app.plan_reminders(2).unwrap()),
            3 => app.upkeep().unwrap(),
            _ => app = open(folder.path(), &clock, seed * 1_000 + step),
        }
        let mut found = lines(&app);
        found.sort_by_key(|line| line.parse::<u64>().unwrap());
        assert_eq!(found, written, "{at}: what was written is there, once");
        let level = app.bowl("money".into()).unwrap().bowl.level.unwrap_or(0);
        assert_eq!(usize::from(level), written.len(), "{at}: the bowl counts each");
        app.today().unwrap();
    }
    assert!(app.check().unwrap().0);
    written.len()
}

#[test]
fn a_clock_that_is_set_between_any_two_calls_changes_nothing_that_was_written() {
    let lives = if std::env::var_os("GRAIN_FULL").is_some() { 1_000 } else { 12 };
    let written: usize = (0..lives).map(life).sum();
    println!("{lives} lives under a clock that jumps, {written} entries, each there once and counted once");
}
