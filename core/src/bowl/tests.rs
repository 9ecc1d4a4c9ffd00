//! The level and the order of a ledger under clocks and zones of every sort, on a real database.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use proptest::prelude::*;

use super::{GrainChange, GrainDraft, GrainSource, ledger, store};
use crate::app::{App, Platform};
use crate::areas;
use crate::clock::{Clock, DeviceZone, LocalDay, Timestamp, Zone, ZoneSource};
use crate::error::Result;
use crate::ids::SeededRandom;
use crate::settings::{Settings, Side};
use crate::store::Key;

/// Noon of 2026-11-24 in UTC.
const START: i64 = 1_795_521_600_000;
const ZONES: [&str; 4] = ["UTC", "Pacific/Kiritimati", "Pacific/Niue", "Europe/Berlin"];

#[derive(Clone, Default)]
struct Phone {
    /// Hours since the start.
    hours: Arc<AtomicI64>,
    /// Hours by which the clock is ahead.
    wrong_by: Arc<AtomicI64>,
    zone: Arc<AtomicUsize>,
}

impl Clock for Phone {
    fn now(&self) -> Result<Timestamp> {
        let hours = self.hours.load(Ordering::Relaxed) + self.wrong_by.load(Ordering::Relaxed);
        Ok(Timestamp(START + hours * Timestamp::HOUR))
    }
}

impl ZoneSource for Phone {
    fn zone(&self) -> Result<DeviceZone> {
        Ok(Zone::parse(ZONES[self.zone.load(Ordering::Relaxed)])?.into())
    }
}

struct Fixture {
    app: App,
    phone: Phone,
    _folder: tempfile::TempDir,
}

fn opened(folder: tempfile::TempDir, phone: Phone) -> Fixture {
    let platform = Platform {
        clock: Arc::new(phone.clone()),
        zone: Arc::new(phone.clone()),
        random: Arc::new(SeededRandom::new(7)),
    };
    let app = App::open(folder.path(), Key::new(&[7; 32]).unwrap(), platform).unwrap().0;
    Fixture { app, phone, _folder: folder }
}

fn fixture() -> Fixture {
    let fixture = opened(tempfile::tempdir().unwrap(), Phone::default());
    let app = &fixture.app;
    app.choose_side(Side::Healing).unwrap();
    app.track_areas(vec!["money".into(), "time".into()]).unwrap();
    app.set_starting_level("money".into(), 30).unwrap();
    fixture
}

/// One thing that happens to a person or a phone.
#[derive(Debug, Clone)]
enum Step {
    Write {
        change: GrainChange,
        days_ago: i32,
    },
    /// As a share of what is shown.
    SayWhatIsLeft(u8),
    TakeBack(usize),
    ElseWhere,
    Wait(i64),
    WrongBy(i64),
    FlyTo(usize),
    DayBegins(u8),
}

fn changes() -> impl Strategy<Value = GrainChange> {
    prop_oneof![
        Just(GrainChange::LotTaken),
        Just(GrainChange::LittleTaken),
        Just(GrainChange::LittleAdded),
        Just(GrainChange::LotAdded)
    ]
}

fn steps() -> impl Strategy<Value = Step> {
    let days_ago = prop_oneof![3 => Just(0), 1 => 0..=7i32];
    let wrong = prop_oneof![4 => Just(0), 2 => -60..60i64, 2 => -10_000..10_000i64];
    prop_oneof![
        6 => (changes(), days_ago).prop_map(|(change, days_ago)| Step::Write { change, days_ago }),
        4 => (0..=100u8).prop_map(Step::SayWhatIsLeft),
        1 => (0..40usize).prop_map(Step::TakeBack),
        1 => Just(Step::ElseWhere),
        4 => prop_oneof![0..30i64, 0..400i64].prop_map(Step::Wait),
        3 => wrong.prop_map(Step::WrongBy),
        1 => (0..ZONES.len()).prop_map(Step::FlyTo),
        1 => (0..=11u8).prop_map(Step::DayBegins),
    ]
}

impl Fixture {
    fn write(&self, area: &str, change: GrainChange, days_ago: i32) -> u8 {
        let day = Some(self.app.day().unwrap().plus(-days_ago));
        let (source, why) = (GrainSource::ByHand, String::new().into());
        let draft = GrainDraft { area: area.into(), change, day, source, reason: None, why };
        self.app.add_grains(draft).unwrap().bowl.bowl.shown
    }

    fn level(&self) -> u8 {
        self.app.bowl("money".into()).unwrap().bowl.shown
    }

    fn take(&self, step: &Step) {
        let is = |number: &AtomicI64, value: i64| number.store(value, Ordering::Relaxed);
        match *step {
            Step::Write { change, days_ago } => drop(self.write("money", change, days_ago)),
            Step::SayWhatIsLeft(share) => {
                let left = u8::try_from(u32::from(self.level()) * u32::from(share) / 100).unwrap();
                let level = self.write("money", GrainChange::Tipped { left }, 0);
                assert_eq!(level, left, "what was said last");
            }
            Step::TakeBack(place) => {
                let lines = self.app.bowl("money".into()).unwrap().ledger;
                if let Some(line) = lines.iter().filter(|line| !line.taken_back).nth(place) {
                    self.app.take_back_grains(line.id).unwrap();
                }
            }
            Step::ElseWhere => drop(self.write("time", GrainChange::LittleAdded, 0)),
            Step::Wait(hours) => is(&self.phone.hours, self.phone.hours.load(Ordering::Relaxed) + hours),
            Step::WrongBy(hours) => is(&self.phone.wrong_by, hours),
            Step::FlyTo(zone) => self.phone.zone.store(zone, Ordering::Relaxed),
            Step::DayBegins(rollover_hour) => {
                self.app.save_settings(Settings { rollover_hour, ..self.app.settings().unwrap() }).unwrap();
            }
        }
    }

    /// Levels as they are stored, and as the whole ledger gives them.
    fn stored_and_folded(&self) -> [Vec<(LocalDay, u8)>; 2] {
        let both = self.app.read(|scope| {
            let area = areas::store::by_key(scope.sql, "money")?;
            let stored = store::all_levels(scope.sql, area.id)?;
            let folded = ledger::levels(30, &store::ledger(scope.sql, area.id)?);
            assert_eq!(area.level, Some(folded.last().map_or(30, |(_, level)| *level)));
            let (first, after) = (LocalDay::from_epoch_days(i32::MIN), LocalDay::from_epoch_days(i32::MAX));
            assert_eq!(store::last_level(scope.sql, area.id, after)?, folded.last().copied());
            assert_eq!(store::last_level(scope.sql, area.id, first)?, None);
            assert_eq!(store::first_level(scope.sql, area.id, 0)?, folded.first().map(|(day, _)| *day));
            Ok([stored, folded])
        });
        both.unwrap()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]
    #[test]
    fn whatever_the_clock_shows_the_last_word_counts_and_the_stored_levels_are_those_of_the_whole_ledger(
        steps in proptest::collection::vec(steps(), 1..60),
    ) {
        let fixture = fixture();
        for step in &steps {
            fixture.take(step);
            let [stored, folded] = fixture.stored_and_folded();
            prop_assert_eq!(stored, folded);
        }
    }
}

#[test]
fn a_correction_changes_the_level_of_every_day_since() {
    let fixture = fixture();
    let write = |change| {
        fixture.write("money", change, 0);
        fixture.take(&Step::Wait(24));
    };
    write(GrainChange::LotAdded);
    for _ in 0..60 {
        write(GrainChange::LittleAdded);
        write(GrainChange::LittleTaken);
    }
    let [before, _] = fixture.stored_and_folded();
    let first = fixture.app.read(|scope| {
        let area = areas::store::by_key(scope.sql, "money")?;
        Ok(store::ledger(scope.sql, area.id)?[0].id)
    });
    fixture.app.take_back_grains(first.unwrap()).unwrap();
    let [stored, folded] = fixture.stored_and_folded();
    assert_eq!(stored, folded);
    let less = GrainChange::LotAdded.grains().unwrap().unsigned_abs();
    let lower: Vec<_> = before.into_iter().map(|(day, level)| (day, level - less)).collect();
    assert_eq!(stored[1..], lower[1..]);
}

#[test]
fn the_curve_of_a_bowl_keeps_its_days_and_no_day_that_was_never_there() {
    for wrong_by in [35_000, 600, 1, -24 * 7, -24 * 400] {
        let fixture = fixture();
        for _ in 0..3 {
            fixture.take(&Step::Wait(24));
            fixture.write("money", GrainChange::LittleAdded, 0);
        }
        fixture.take(&Step::Wait(24));
        fixture.take(&Step::WrongBy(wrong_by));
        let wrong_day = fixture.app.day().unwrap();
        fixture.write("money", GrainChange::LotTaken, 0);
        fixture.take(&Step::WrongBy(0));
        fixture.write("money", GrainChange::Tipped { left: 20 }, 0);
        // What was written in between belongs to the day before or to the day after.
        let yesterday = if wrong_by < 0 { 28 } else { 33 };
        let days = (1..).map(|n| LocalDay::at(Timestamp(START), Zone::UTC, 0).plus(n));
        let curve: Vec<_> = days.zip([31, 32, yesterday, 20]).collect();
        assert_eq!(fixture.stored_and_folded(), [curve.clone(), curve], "{wrong_by}");
        let lines = fixture.app.bowl("money".into()).unwrap().ledger;
        assert!(lines.iter().any(|line| line.day == wrong_day), "a line keeps its day: {wrong_by}");
    }
}

/// However long a bowl rests beside others, what is asked of it is looked up and nothing is sorted.
#[test]
fn what_every_save_and_every_page_asks_of_the_ledger_uses_an_index() {
    let fixture = fixture();
    for sql in [
        store::LAST_LEVEL,
        store::FIRST_LEVEL,
        "SELECT min(seq) FROM grain WHERE area_id = ?1 AND day >= ?2",
        "SELECT max(day) FROM grain WHERE area_id = ?1 AND day < ?2",
        "SELECT id FROM grain WHERE day BETWEEN ?1 AND ?2",
        "SELECT id FROM grain WHERE area_id = ?1 AND day >= ?2 AND day < ?3 ORDER BY day DESC, seq DESC LIMIT 10",
    ] {
        let read = fixture.app.read(|scope| {
            let mut statement = scope.sql.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let lines = statement.raw_query().mapped(|row| row.get::<_, String>("detail"));
            Ok(lines.collect::<rusqlite::Result<Vec<_>>>()?.join("; "))
        });
        let plan = read.unwrap();
        assert!(plan.contains("SEARCH") && !plan.contains("SCAN") && !plan.contains("B-TREE"), "{sql}: {plan}");
    }
}

#[test]
fn levels_that_a_damaged_file_lost_are_folded_again_where_it_was_put_back() {
    let fixture = fixture();
    for days_ago in 0..3 {
        fixture.write("money", GrainChange::LotAdded, days_ago);
    }
    let [stored, folded] = fixture.stored_and_folded();
    assert_eq!(stored, folded);
    let lose = |scope: &crate::app::Writing<'_>| {
        Ok(scope.sql.execute_batch("DELETE FROM bowl_level; UPDATE area SET level = 3")?)
    };
    fixture.app.transact(lose).unwrap();
    let Fixture { app, phone, _folder: place } = fixture;
    drop(app);
    std::fs::write(place.path().join("put-back"), r#"{"copy_taken":0,"rescued":"nothing"}"#).unwrap();
    assert_eq!(opened(place, phone).stored_and_folded(), [folded.clone(), folded]);
}
