//! The one zone conversion and the planner on it, against Python's zoneinfo(fold=0) with the newest tz database and against
//! java.time where that has the same rules: every gap and every fold of every zone from 2015 to 2040, and 50,000 cases by
//! chance (1,000,000 with `GRAIN_FULL=1`). `tests/oracles/prepare` makes what is asked here.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use grain_core::clock::{LocalDay, Timestamp, WallTime, ZONE_DATA, Zone, ZoneTransitions};
use grain_core::ids::{Id, SeededRandom};
use grain_core::reminders::{ReminderKind, Rule, When, occurrences};

const FIRST_YEAR: i32 = 2015;
const LAST_YEAR: i32 = 2040;

/// Zones that java.time may know other hours of than the newest tz database, or none at all; names that link to another counted too.
const MOST_OLD: usize = 60;

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
    jumps_between(zone, day(FIRST_YEAR), day(LAST_YEAR + 1))
}

fn jumps_between(zone: Zone, first: i64, last: i64) -> Vec<(i64, i64, i64)> {
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

/// The hour at which the person's day begins: a night time of the oracle's date is one of the day before.
const BEGINS: u8 = 3;

/// What the planner makes of a case, in seconds: the occurrence of a rule for that one day.
fn planned(case: &Case) -> String {
    let rule = Rule {
        schedule: Id::from_bytes([1; 16]),
        kind: ReminderKind::Promise,
        when: When::On { days: vec![LocalDay::of_date(case.day, case.time, BEGINS)], time: case.time },
        zone: Some(case.zone),
        anyway: true,
        since: Timestamp(0),
    };
    let noon = Timestamp(i64::from(case.day.epoch_days()) * Timestamp::DAY + Timestamp::DAY / 2);
    let (from, until) = (noon.plus(-2 * Timestamp::DAY), noon.plus(2 * Timestamp::DAY));
    let wall = occurrences::Wall { zone: case.zone, rollover_hour: BEGINS };
    let all = occurrences::between(&[rule], wall, from, until);
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
    let mut command = Command::new("python3");
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/oracle.py")).arg(cache().join("tzdata"));
    command
}

/// Compares all cases with the newest tz database. Where it is newer than what is built in, zones whose hours it has changed
/// since are named; where it is not, there is no difference.
fn compare_with_zoneinfo(cases: &[Case]) {
    let (release, answers) = ask(&mut python(), cases);
    println!("zoneinfo: tz {release}; ours: tz {ZONE_DATA}; {} cases", cases.len());
    let differ = differences(cases, &answers, |_| true);
    if !differ.is_empty() && release.as_str() > ZONE_DATA {
        let zones: Vec<_> = differ.keys().collect();
        println!(
            "not verified: tz {release} is out, {ZONE_DATA} is built in, and the hours of {zones:?} are others now"
        );
        assert!(zones.len() < MOST_OLD, "a release does not change so many zones");
    } else {
        assert!(differ.is_empty(), "{} zones differ from zoneinfo of tz {release}", differ.len());
    }
}

/// Compares all cases with java.time, but for zones of which it has other rules than the newest tz database.
fn compare_with_java(cases: &[Case]) {
    let ((release, answers), (newest, right)) = (ask(&mut java(), cases), ask(&mut python(), cases));
    println!("java.time: tz {release}; the newest: tz {newest}; {} cases", cases.len());
    let both = cases.iter().zip(answers.iter().zip(&right));
    let old: BTreeSet<_> = both.filter(|(_, (java, newest))| java != newest).map(|(case, _)| case.zone.id()).collect();
    println!("  left out, as java.time has other rules: {old:?}");
    assert!(old.len() < MOST_OLD, "java.time has other rules of {} zones", old.len());
    let differ = differences(cases, &answers, |zone| !old.contains(zone));
    assert!(differ.is_empty() || newest.as_str() > ZONE_DATA, "{} zones differ from java.time", differ.len());
}

/// Where the planner makes something else of a case than was answered, by zone.
fn differences(cases: &[Case], answers: &[String], counts: impl Fn(&str) -> bool) -> BTreeMap<String, Vec<String>> {
    assert_eq!(answers.len(), cases.len());
    let mut differ: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (case, answer) in cases.iter().zip(answers) {
        let (ours, zone) = (planned(case), case.zone.id());
        if ours != *answer && counts(&zone) {
            differ.entry(zone).or_default().push(format!("{} {}: {ours}, {answer}", case.day, case.time));
        }
    }
    for (zone, cases) in &differ {
        println!("  {zone}: {} differ, the first {:?}, the last {:?}", cases.len(), cases.first(), cases.last());
    }
    differ
}

fn gaps_and_folds() -> Vec<Case> {
    zones().into_iter().flat_map(|zone| jumps(zone).into_iter().flat_map(move |jump| around(zone, jump))).collect()
}

fn chance() -> Vec<Case> {
    by_chance(if std::env::var_os("GRAIN_FULL").is_some() { 1_000_000 } else { 50_000 })
}

#[test]
fn every_gap_and_fold_is_where_java_time_has_it() {
    compare_with_java(&gaps_and_folds());
}

#[test]
fn every_gap_and_fold_is_where_zoneinfo_has_it() {
    compare_with_zoneinfo(&gaps_and_folds());
}

#[test]
fn any_day_and_time_in_any_zone_is_the_instant_that_java_time_gives() {
    compare_with_java(&chance());
}

#[test]
fn any_day_and_time_in_any_zone_is_the_instant_that_zoneinfo_gives() {
    compare_with_zoneinfo(&chance());
}

#[test]
fn every_zone_that_is_out_is_built_in_and_no_other() {
    let named = std::fs::read_to_string(cache().join("tzdata/zones")).expect("run tests/oracles/prepare");
    let out: BTreeSet<_> = named.lines().collect();
    assert_eq!(Zone::ids().collect::<BTreeSet<_>>(), out);
}

#[test]
fn a_phone_with_the_newest_files_says_what_is_built_in_of_every_zone() {
    let [from, until] = ["2026-09-01T00:00:00Z", "2027-12-01T00:00:00Z"].map(|text| Timestamp::parse(text).unwrap());
    let mut differ = Vec::new();
    for zone in zones() {
        let file = std::fs::read(cache().join("tzdata/zoneinfo").join(zone.id())).expect("run tests/oracles/prepare");
        let phone = ZoneTransitions::from_tzif(&zone.id(), None, &file, from, until).unwrap();
        let offsets = phone.changes.iter().map(|change| (change.at, change.offset_seconds));
        let right = offsets.chain([(from, phone.offset_seconds)]).all(|(at, offset)| zone.offset_at(at) == offset)
            && phone.changes.len() == jumps_between(zone, from.0, until.0).len();
        differ.extend((!right).then(|| zone.id()));
    }
    println!("{} zones, of which {differ:?} differ", zones().len());
    assert!(differ.len() < if newest_release().as_str() > ZONE_DATA { MOST_OLD } else { 1 }, "{differ:?}");
}

fn newest_release() -> String {
    ask(&mut python(), &[]).0
}

#[test]
fn every_zone_jumps_where_it_is_known_to() {
    let berlin = jumps(Zone::parse("Europe/Berlin").unwrap());
    assert_eq!(berlin.len(), 52);
    assert_eq!(Timestamp(berlin[22].0).to_string(), "2026-03-29T01:00:00Z");
    assert!(jumps(Zone::UTC).is_empty());
    assert!(gaps_and_folds().len() > 90_000);
}

/// In the full run, where `tests/oracles/prepare` brings scipy; each other run compares with the numbers that it made.
#[test]
fn the_numbers_that_pages_over_time_are_checked_with_are_still_those_of_scipy() {
    if std::env::var_os("GRAIN_FULL").is_none() {
        println!("not run: scipy is asked in the full run");
        return;
    }
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut python = Command::new(cache().join("venv/bin/python"));
    let said =
        python.arg(tests.join("oracles/insights.py")).arg(tests.join("../core/src/insights/expected.json")).output();
    let said = said.expect("tests/oracles/prepare ran");
    println!("{}", String::from_utf8_lossy(&said.stdout));
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}
