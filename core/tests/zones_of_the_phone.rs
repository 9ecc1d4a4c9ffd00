//! The phone's own zone data decides when a reminder comes: what the person reads is the phone's clock.

use std::sync::{Arc, Mutex};

use grain_core::app::{App, Listener, Platform, Subject, ZoneDataSource};
use grain_core::clock::{
    Clock, DeviceZone, LocalDay, Timestamp, ZONE_DATA, Zone, ZoneChange, ZoneSource, ZoneTransitions,
};
use grain_core::error::{Error, Result};
use grain_core::ids::SeededRandom;
use grain_core::reminders::{ExactAlarms, ReminderDraft, ReminderHealthFacts, ReminderKind};
use grain_core::store::Key;

/// A phone in someone's hands: its clock, its zone, and what it knows of zones.
#[derive(Default)]
struct Phone {
    now: Mutex<i64>,
    zone: Mutex<String>,
    offset: Mutex<Option<i32>>,
    knows: Mutex<Vec<ZoneTransitions>>,
    fails: Mutex<bool>,
    asked: Mutex<Vec<Vec<String>>>,
}

/// The clock moves when it is told to.
struct Hands(Arc<Phone>);

impl Clock for Hands {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(*self.0.now.lock().unwrap()))
    }
}

impl ZoneSource for Hands {
    fn zone(&self) -> Result<DeviceZone> {
        Ok(DeviceZone { id: self.0.zone.lock().unwrap().clone(), offset: *self.0.offset.lock().unwrap() })
    }

    fn transitions(&self, zones: &[String], from: Timestamp, until: Timestamp) -> Result<Vec<ZoneTransitions>> {
        self.0.asked.lock().unwrap().push(zones.to_vec());
        if *self.0.fails.lock().unwrap() {
            return Err(Error::Platform("zone"));
        }
        let mut knows = self.0.knows.lock().unwrap().clone();
        for one in &mut knows {
            one.changes.retain(|change| from < change.at && change.at < until);
        }
        Ok(knows.into_iter().filter(|one| zones.contains(&one.id)).collect())
    }
}

/// Writes down what it hears.
#[derive(Default)]
struct Ear(Mutex<Vec<Subject>>);

impl Listener for Ear {
    fn changed(&self, subjects: &[Subject]) {
        self.0.lock().unwrap().extend(subjects);
    }
}

/// Someone in Berlin on Monday, 23 November 2026 at noon, with a promise of the evening set to half past eight.
struct Life {
    app: App,
    phone: Arc<Phone>,
    ear: Arc<Ear>,
    _folder: tempfile::TempDir,
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

fn says(id: &str, version: &str, hours: i32, changes: &[(&str, i32)]) -> ZoneTransitions {
    let change = |(text, hours): &(&str, i32)| ZoneChange { at: at(text), offset_seconds: hours * 3600 };
    ZoneTransitions {
        id: id.to_owned(),
        version: Some(version.to_owned()),
        offset_seconds: hours * 3600,
        changes: changes.iter().map(change).collect(),
    }
}

/// A made-up law: from 1 December 2026 on, Berlin's clock is four hours ahead.
fn made_up() -> ZoneTransitions {
    says("Europe/Berlin", "2026z", 2, &[("2026-10-25T01:00:00Z", 1), ("2026-12-01T00:00:00Z", 4)])
}

impl Life {
    fn begin(knows: &[ZoneTransitions]) -> Self {
        let phone = Arc::new(Phone::default());
        *phone.now.lock().unwrap() = at("2026-11-23T11:00:00Z").0;
        "Europe/Berlin".clone_into(&mut phone.zone.lock().unwrap());
        *phone.knows.lock().unwrap() = knows.to_vec();
        let folder = tempfile::tempdir().unwrap();
        let platform = Platform {
            clock: Arc::new(Hands(phone.clone())),
            zone: Arc::new(Hands(phone.clone())),
            random: Arc::new(SeededRandom::new(1)),
        };
        let (app, _) = App::open(folder.path(), Key::new(&[7; Key::LEN]).unwrap(), platform).unwrap();
        let ear = Arc::new(Ear::default());
        app.listen(ear.clone());
        let life = Self { app, phone, ear, _folder: folder };
        life.set(None);
        life
    }

    /// Sets a check-in for half past eight, in a zone of its own or in the person's.
    fn set(&self, zone: Option<&str>) {
        let zone = zone.map(|id| Zone::parse(id).unwrap());
        let draft = ReminderDraft { zone, at_this_time_anyway: true, ..self.app.reminders().unwrap().start };
        assert_eq!(draft.kind, ReminderKind::CheckIn);
        self.app.set_reminder(None, draft).unwrap();
    }

    fn knows(&self, knows: &[ZoneTransitions]) {
        *self.phone.knows.lock().unwrap() = knows.to_vec();
    }

    /// When the reminder of a day comes.
    fn comes(&self, day: &str) -> String {
        let day: LocalDay = day.parse().unwrap();
        let slots = self.app.plan_reminders(400).unwrap().slots;
        slots.iter().find(|slot| slot.day == day).map_or("-".to_owned(), |slot| slot.instant.to_string())
    }

    /// What the health page says under the zone.
    fn health(&self) -> String {
        let facts = ReminderHealthFacts {
            allowed: true,
            channels_off: Vec::new(),
            exact: ExactAlarms::NotNeeded,
            battery_limits: false,
            last_planned: None,
        };
        self.app.reminder_health(facts).unwrap().checks.last().unwrap().text.clone()
    }

    fn heard(&self) -> Vec<Subject> {
        std::mem::take(&mut *self.ear.0.lock().unwrap())
    }

    fn asked(&self) -> Vec<Vec<String>> {
        std::mem::take(&mut *self.phone.asked.lock().unwrap())
    }
}

#[test]
fn a_change_that_only_the_phone_knows_moves_the_plan() {
    let life = Life::begin(&[made_up()]);
    assert_eq!(life.comes("2026-11-30"), "2026-11-30T19:30:00Z");
    assert_eq!(life.comes("2026-12-01"), "2026-12-01T16:30:00Z");
    assert_eq!(life.comes("2027-07-01"), "2027-07-01T16:30:00Z", "no summer by this law");
}

#[test]
fn without_the_phones_data_what_is_built_in_is_used() {
    let life = Life::begin(&[]);
    assert_eq!(life.comes("2026-12-01"), "2026-12-01T19:30:00Z");
    let data = life.app.zone_data().unwrap();
    assert_eq!((data.source, data.version.as_deref()), (ZoneDataSource::BuiltIn, Some(ZONE_DATA)));
}

#[test]
fn every_page_shows_the_hours_of_the_phone() {
    let life = Life::begin(&[made_up()]);
    *life.phone.now.lock().unwrap() = at("2026-12-01T12:00:00Z").0;
    assert_eq!(life.app.reminders().unwrap().next, "Next: today at 20:30");
    assert_eq!(life.app.moment().unwrap().zone.offset_at(at("2026-12-01T12:00:00Z")), 4 * 3600);
    let data = life.app.zone_data().unwrap();
    assert_eq!((data.source, data.version.as_deref()), (ZoneDataSource::Phone, Some("2026z")));
    assert_eq!(life.health(), "", "the zone is the phone's, and says nothing new");
    life.set(Some("Asia/Tokyo"));
    assert_eq!(life.health(), "Clock changes come from this phone's own zone data (2026z).");
    life.knows(&[ZoneTransitions { version: None, ..made_up() }]);
    life.app.app_opened().unwrap();
    assert_eq!(life.health(), "Clock changes come from this phone's own zone data.");
    life.knows(&[]);
    life.app.app_opened().unwrap();
    assert_eq!(life.health(), format!("This phone gave no zone data, so Grain uses its own ({ZONE_DATA})."));
}

#[test]
fn a_plan_is_one_call_for_all_its_zones() {
    let life = Life::begin(&[made_up()]);
    life.set(Some("America/Vancouver"));
    life.set(Some("Asia/Tokyo"));
    life.asked();
    life.app.plan_reminders_android().unwrap();
    let asked = life.asked();
    assert_eq!(asked.len(), 1, "{asked:?}");
    let mut ids = asked[0].clone();
    ids.sort();
    assert_eq!(ids, ["America/Vancouver", "Asia/Tokyo", "Europe/Berlin"]);
    life.app.today().unwrap();
    assert!(life.asked().is_empty(), "a page that plans nothing asks nothing");
}

#[test]
fn a_rule_of_another_zone_goes_by_the_phones_data_too() {
    let tokyo = says("Asia/Tokyo", "2026z", 9, &[("2026-12-01T00:00:00Z", 8)]);
    let life = Life::begin(&[made_up(), tokyo]);
    let rule = life.app.reminders().unwrap().rows[0].id;
    life.app.remove_reminder(rule).unwrap();
    life.set(Some("Asia/Tokyo"));
    assert_eq!(life.comes("2026-11-30"), "2026-11-30T11:30:00Z");
    assert_eq!(life.comes("2026-12-02"), "2026-12-02T12:30:00Z");
}

#[test]
fn new_data_under_a_running_app_plans_again_at_the_next_opening() {
    let life = Life::begin(&[says("Europe/Berlin", "2026f", 2, &[("2026-10-25T01:00:00Z", 1)])]);
    life.heard();
    life.app.app_opened().unwrap();
    assert!(life.heard().is_empty(), "nothing is new");
    life.knows(&[made_up()]);
    life.app.app_opened().unwrap();
    assert_eq!(life.heard(), [Subject::Reminders], "the shell plans again");
    assert_eq!(life.comes("2026-12-01"), "2026-12-01T16:30:00Z");
    assert!(life.heard().is_empty(), "and only once");
}

#[test]
fn the_same_hours_of_a_newer_release_are_told_too() {
    let life = Life::begin(&[made_up()]);
    life.heard();
    life.knows(&[ZoneTransitions { version: Some("2027a".into()), ..made_up() }]);
    life.app.app_opened().unwrap();
    assert_eq!(life.heard(), [Subject::Reminders]);
    assert_eq!(life.app.zone_data().unwrap().version.as_deref(), Some("2027a"));
}

#[test]
fn a_plan_always_has_the_newest_data_and_says_that_it_is_new() {
    let life = Life::begin(&[says("Europe/Berlin", "2026f", 2, &[("2026-10-25T01:00:00Z", 1)])]);
    life.heard();
    life.knows(&[made_up()]);
    assert_eq!(life.comes("2026-12-01"), "2026-12-01T16:30:00Z");
    assert_eq!(life.heard(), [Subject::Reminders]);
}

#[test]
fn a_clock_that_shows_something_else_is_asked_at_once() {
    let life = Life::begin(&[says("Europe/Berlin", "2026f", 2, &[("2026-10-25T01:00:00Z", 1)])]);
    *life.phone.offset.lock().unwrap() = Some(3600);
    life.app.today().unwrap();
    life.heard();
    life.asked();
    // The phone is two hours ahead from one minute to the next.
    *life.phone.offset.lock().unwrap() = Some(7200);
    life.knows(&[says("Europe/Berlin", "2026g", 2, &[])]);
    life.app.today().unwrap();
    assert_eq!(life.asked().len(), 1);
    assert!(life.heard().contains(&Subject::Reminders));
    life.app.today().unwrap();
    assert!(life.asked().is_empty(), "once is enough");
}

#[test]
fn a_phone_that_contradicts_itself_is_not_asked_for_ever() {
    let life = Life::begin(&[says("Europe/Berlin", "2026f", 2, &[("2026-10-25T01:00:00Z", 1)])]);
    *life.phone.offset.lock().unwrap() = Some(10_800);
    life.app.today().unwrap();
    life.asked();
    life.heard();
    life.app.today().unwrap();
    assert!(life.asked().is_empty() && life.heard().is_empty());
}

#[test]
fn a_phone_that_fails_once_is_believed_what_it_said_before() {
    let life = Life::begin(&[made_up()]);
    life.heard();
    *life.phone.fails.lock().unwrap() = true;
    assert_eq!(life.comes("2026-12-01"), "2026-12-01T16:30:00Z");
    assert!(life.heard().is_empty());
}

#[test]
fn what_cannot_be_true_is_passed_over() {
    let life = Life::begin(&[ZoneTransitions { offset_seconds: 90_000, ..made_up() }]);
    assert_eq!(life.comes("2026-12-01"), "2026-12-01T19:30:00Z");
    assert_eq!(life.app.zone_data().unwrap().source, ZoneDataSource::BuiltIn);
}

#[test]
fn a_zone_that_only_the_phone_knows_has_its_hours() {
    let mars = says("Mars/Olympus", "2026z", 2, &[("2026-12-01T00:00:00Z", 5)]);
    let life = Life::begin(&[mars]);
    "Mars/Olympus".clone_into(&mut life.phone.zone.lock().unwrap());
    *life.phone.offset.lock().unwrap() = Some(7200);
    assert_eq!(life.comes("2026-11-30"), "2026-11-30T18:30:00Z");
    assert_eq!(life.comes("2026-12-01"), "2026-12-01T15:30:00Z");
    life.knows(&[]);
    assert_eq!(life.comes("2026-12-02"), "2026-12-02T18:30:00Z", "the offset of the phone, for want of better");
    assert_eq!(life.app.zone_data().unwrap().source, ZoneDataSource::Offset);
}

#[test]
fn a_new_month_is_no_news() {
    let life = Life::begin(&[made_up()]);
    life.heard();
    *life.phone.now.lock().unwrap() = at("2027-01-01T12:00:00Z").0;
    life.knows(&[says("Europe/Berlin", "2026z", 1, &[("2026-12-01T00:00:00Z", 4)])]);
    assert_eq!(life.comes("2027-01-02"), "2027-01-02T16:30:00Z");
    assert!(life.heard().is_empty());
}

#[test]
fn what_was_written_stays_on_its_day_whatever_the_phone_learns() {
    let life = Life::begin(&[says("Europe/Berlin", "2026f", 2, &[("2026-10-25T01:00:00Z", 1)])]);
    *life.phone.now.lock().unwrap() = at("2026-12-01T22:30:00Z").0; // 23:30
    life.app.finish_check_in(None).unwrap();
    let before = life.app.check_in_days().unwrap();
    assert_eq!(before[0].day.to_string(), "2026-12-01");
    life.knows(&[made_up()]);
    life.app.app_opened().unwrap();
    assert_eq!(life.app.check_in_days().unwrap(), before);
    assert_eq!(life.app.today().unwrap().day.to_string(), "2026-12-01", "half past two at night of the same day");
}
