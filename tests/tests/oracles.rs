//! The one zone conversion and the planner on it, against java.time and Python's zoneinfo(fold=0): every gap and every fold
//! of every zone from 2015 to 2040, and 50,000 cases by chance (1,000,000 with `GRAIN_FULL=1`). `tests/oracles/prepare`
//! makes what is asked here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "tests")]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use grain_core::clock::{LocalDay, Timestamp, WallTime, Zone};
use grain_core::ids::{Id, SeededRandom};
use grain_core::reminders::{ReminderKind, Rule, When, occurrences};

const FIRST_YEAR: i32 = 2015;
const LAST_YEAR: i32 = 2040;

/// Zones of which an oracle of another tz release than chrono-tz's may know something else, and why. Everything that is
/// not named here must agree.
const OTHER_RELEASES: &[Difference] = &[
    Difference { zones: &["America/Coyhaique"], from: "", before: "2025b", reason: "a zone since 2025b" },
    Difference {
        zones: &["Europe/Chisinau", "Europe/Tiraspol"],
        from: "2026a",
        before: "",
        reason: "2026a: Moldova has had the hours of the EU since 2022",
    },
    Difference {
        zones: &["America/Vancouver", "Canada/Pacific"],
        from: "2026b",
        before: "",
        reason: "2026b: British Columbia stays at -07",
    },
    Difference {
        zones: &["America/Edmonton", "America/Yellowknife", "Canada/Mountain"],
        from: "2026c",
        before: "",
        reason: "2026c: Alberta stays at -06",
    },
    Difference {
        zones: &["Africa/Casablanca", "Africa/El_Aaiun"],
        from: "2026c",
        before: "",
        reason: "2026c: Morocco gives up its clock changes",
    },
    Difference {
        zones: &["America/Inuvik", "America/Rainy_River", "America/Winnipeg", "Canada/Central"],
        from: "2026d",
        before: "",
        reason: "after 2026c: more of Canada gives up its clock changes",
    },
    Difference {
        zones: &["America/Havana", "Cuba"],
        from: "2026d",
        before: "",
        reason: "after 2026c: Cuba has other hours in the winter of 2026",
    },
];

/// Old names that the tz database has and java.time has not; `ZoneId.of` refuses them in every release.
const NOT_IN_JAVA: &[&str] = &["EST", "HST", "MST", "ROC"];

const NO_NAME: &str = "a name that the oracle does not have";

/// A difference that a change of the tz database explains.
struct Difference {
    zones: &'static [&'static str],
    /// Oracles of this release and later, or of every one.
    from: &'static str,
    /// Oracles of releases before this one, or of every one.
    before: &'static str,
    reason: &'static str,
}

impl Difference {
    fn explains(&self, release: &str) -> bool {
        (self.from.is_empty() || release >= self.from) && (self.before.is_empty() || release < self.before)
    }
}

/// A time of the wall clock on a day in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Case {
    zone: Zone,
    day: LocalDay,
    time: WallTime,
}

impl Case {
    /// At so many minutes of the wall clock since 1970.
    fn at(zone: Zone, minutes: i64) -> Self {
        let day = LocalDay::from_epoch_days(i32::try_from(minutes.div_euclid(1_440)).unwrap());
        Self { zone, day, time: WallTime::from_minute(u16::try_from(minutes.rem_euclid(1_440)).unwrap()) }
    }

    fn line(&self) -> String {
        format!("{} {} {}\n", self.zone.id(), self.day.epoch_days(), self.time.minute_of_day())
    }
}

fn zones() -> Vec<Zone> {
    Zone::ids().map(|id| Zone::parse(id).unwrap()).collect()
}

fn year_begins(year: i32) -> LocalDay {
    LocalDay::from_ymd(year, 1, 1).unwrap()
}

/// What the wall clock is ahead of universal time, in milliseconds.
fn offset(zone: Zone, at: i64) -> i64 {
    zone.local(Timestamp(at)).and_utc().timestamp_millis() - at
}

/// Every jump of a zone's clock: the instant, the offset before it and the offset from it on.
fn jumps(zone: Zone) -> Vec<(i64, i64, i64)> {
    let day = |year| i64::from(year_begins(year).epoch_days()) * Timestamp::DAY;
    let (first, last) = (day(FIRST_YEAR), day(LAST_YEAR + 1));
    let mut found = Vec::new();
    let mut before = offset(zone, first);
    for at in (first..last).step_by(usize::try_from(Timestamp::DAY).unwrap()) {
        let next = at + Timestamp::DAY;
        let after = offset(zone, next);
        if after != before {
            let (mut low, mut high) = (at, next);
            while high - low > Timestamp::SECOND {
                let middle = i64::midpoint(low, high) / Timestamp::SECOND * Timestamp::SECOND;
                if offset(zone, middle) == before { low = middle } else { high = middle }
            }
            found.push((high, before, after));
            before = after;
        }
    }
    found
}

/// Around and inside what a jump leaves out or repeats: its edges, the minutes beside them, each quarter of an hour.
fn around(zone: Zone, (at, before, after): (i64, i64, i64)) -> Vec<Case> {
    let low = (at + before.min(after)).div_euclid(Timestamp::MINUTE);
    let high = (at + before.max(after)).div_euclid(Timestamp::MINUTE);
    let quarters = (low..high).step_by(15);
    [low - 1, low + 1, high - 1, high, high + 1].into_iter().chain(quarters).map(|at| Case::at(zone, at)).collect()
}

fn by_chance(count: u32) -> Vec<Case> {
    let (zones, chance) = (zones(), SeededRandom::new(20_150_101));
    let (first, last) = (year_begins(FIRST_YEAR).epoch_days(), year_begins(LAST_YEAR + 1).epoch_days());
    let minutes = i64::from(first) * 1_440..i64::from(last) * 1_440;
    let below = |limit: u64| chance.next() % limit;
    let span = u64::try_from(minutes.end - minutes.start).unwrap();
    (0..count)
        .map(|_| {
            let zone = zones[usize::try_from(below(zones.len() as u64)).unwrap()];
            Case::at(zone, minutes.start + i64::try_from(below(span)).unwrap())
        })
        .collect()
}

/// What the planner makes of a case, in seconds: the occurrence of a rule for that one day.
fn planned(case: &Case) -> String {
    let rule = Rule {
        schedule: Id::from_bytes([1; 16]),
        kind: ReminderKind::Promise,
        when: When::On { days: vec![case.day], time: case.time },
        zone: Some(case.zone),
        anyway: true,
        since: Timestamp(0),
    };
    let noon = Timestamp(i64::from(case.day.epoch_days()) * Timestamp::DAY + Timestamp::DAY / 2);
    let (from, until) = (noon.plus(-2 * Timestamp::DAY), noon.plus(2 * Timestamp::DAY));
    let all = occurrences::between(&[rule], case.zone, from, until);
    assert!(all.len() <= 1, "{case:?} comes twice");
    let instant = all.first().map(|one| one.due.at);
    assert_eq!(instant, case.zone.instant(case.day, case.time), "{case:?}: the planner has another conversion");
    instant.map_or("-".to_owned(), |at| at.0.div_euclid(Timestamp::SECOND).to_string())
}

fn cache() -> PathBuf {
    let home = || PathBuf::from(std::env::var_os("HOME").expect("HOME is set")).join(".cache/grain");
    std::env::var_os("GRAIN_CACHE").map_or_else(home, PathBuf::from).join("oracles")
}

/// Release and answers of an oracle.
fn ask(command: &mut Command, cases: &[Case]) -> (String, Vec<String>) {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("an oracle is missing ({error}): run tests/oracles/prepare"));
    let mut input = child.stdin.take().unwrap();
    let lines: String = cases.iter().map(Case::line).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().expect("the oracle reads every case: run tests/oracles/prepare");
    assert!(output.status.success(), "an oracle failed: run tests/oracles/prepare");
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines = text.lines().map(str::to_owned);
    let release = lines.next().expect("an oracle says nothing: run tests/oracles/prepare");
    (release, lines.collect())
}

fn java() -> Command {
    let mut command = Command::new("java");
    command.arg("-cp").arg(cache()).arg("Oracle");
    command
}

fn python() -> Command {
    let mut command = Command::new(cache().join("venv/bin/python"));
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/oracle.py")).env("PYTHONTZPATH", "");
    command
}

/// Compares all cases with one oracle and tells by zone what differs and what is left out.
fn compare(oracle: &str, command: &mut Command, cases: &[Case], no_such_zone: &[&str]) {
    let (release, answers) = ask(command, cases);
    println!("{oracle}: tz {release}; ours: tz {}; {} cases", grain_core::clock::ZONE_DATA, cases.len());
    assert_eq!(answers.len(), cases.len());
    let explained = OTHER_RELEASES.iter().filter(|known| known.explains(&release));
    let mut known: BTreeMap<&str, &str> =
        explained.flat_map(|known| known.zones.iter().map(|zone| (*zone, known.reason))).collect();
    known.extend(no_such_zone.iter().map(|zone| (*zone, NO_NAME)));
    let mut left_out: BTreeMap<String, usize> = BTreeMap::new();
    let mut differ: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (case, answer) in cases.iter().zip(answers) {
        let (ours, zone) = (planned(case), case.zone.id());
        if ours == answer {
            continue;
        }
        if known.get(zone.as_str()).is_some_and(|reason| *reason != NO_NAME || answer == "-") {
            *left_out.entry(zone).or_default() += 1;
        } else {
            differ.entry(zone).or_default().push(format!("{} {}: {ours}, {answer}", case.day, case.time));
        }
    }
    for (zone, count) in &left_out {
        println!("  left out: {count} cases of {zone} ({})", known[zone.as_str()]);
    }
    for (zone, cases) in &differ {
        println!("  {zone}: {} differ, the first {:?}, the last {:?}", cases.len(), cases.first(), cases.last());
    }
    assert!(differ.is_empty(), "{} zones differ from {oracle} of tz {release}", differ.len());
}

fn gaps_and_folds() -> Vec<Case> {
    zones().into_iter().flat_map(|zone| jumps(zone).into_iter().flat_map(move |jump| around(zone, jump))).collect()
}

fn chance() -> Vec<Case> {
    by_chance(if std::env::var_os("GRAIN_FULL").is_some() { 1_000_000 } else { 50_000 })
}

#[test]
fn every_gap_and_fold_is_where_java_time_has_it() {
    compare("java.time", &mut java(), &gaps_and_folds(), NOT_IN_JAVA);
}

#[test]
fn every_gap_and_fold_is_where_zoneinfo_has_it() {
    compare("zoneinfo", &mut python(), &gaps_and_folds(), &[]);
}

#[test]
fn any_day_and_time_in_any_zone_is_the_instant_that_java_time_gives() {
    compare("java.time", &mut java(), &chance(), NOT_IN_JAVA);
}

#[test]
fn any_day_and_time_in_any_zone_is_the_instant_that_zoneinfo_gives() {
    compare("zoneinfo", &mut python(), &chance(), &[]);
}

#[test]
fn every_zone_jumps_where_it_is_known_to() {
    let berlin = jumps(Zone::parse("Europe/Berlin").unwrap());
    assert_eq!(berlin.len(), 52);
    assert_eq!(Timestamp(berlin[22].0).to_string(), "2026-03-29T01:00:00Z");
    assert!(jumps(Zone::UTC).is_empty());
    assert!(gaps_and_folds().len() > 90_000);
}
