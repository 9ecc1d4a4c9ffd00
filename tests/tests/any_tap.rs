//! Someone without a plan: random taps and forms on random pages, over weeks, clock changes, journeys to other zones, other
//! hours at which the day begins, sides, situations and hard days. Whatever is done, nothing panics, no deed writes a grain,
//! what was refused changed nothing, an undo gives the page back, and no page is lost.
//!
//! It knows no practice: whatever stands in a menu, or is linked from there, is in it.

use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use grain_core::app::{App, Platform};
use grain_core::clock::{Clock, DeviceZone, LocalDay, Timestamp, WallTime, Zone, ZoneSource};
use grain_core::error::{Error, Result};
use grain_core::ids::SeededRandom;
use grain_core::page::{Act, Field, FieldValue, Input, Page, Route, Value};
use grain_core::settings::{Settings, Side, Situation, Tradition};
use grain_core::store::Key;
use grain_tests::hand::{Here, filled};
use proptest::prelude::*;

/// Two days before Berlin's clocks go forward, and nine before New York's went.
const BEGIN: &str = "2027-03-26T12:00:00Z";
/// Zones with a change of the clock, with half hours, and at both ends of the calendar.
const ZONES: [&str; 5] =
    ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago"];
const TABS: [&str; 2] = ["practice", "you"];
/// Pages from which one begins as well.
const OTHERS: [&str; 7] = ["circle", "cards", "side", "areas", "reminders", "settings", "answers"];
/// Pages that the menus of no one side and situation have all of; they are to be opened whatever is chosen.
const PRACTICES: [&str; 18] = [
    "promises",
    "disclosures",
    "offers",
    "repair",
    "commitments",
    "boundaries",
    "goals",
    "measures",
    "lessons",
    "stages",
    "peace",
    "home_felt",
    "plan",
    "forgiveness",
    "road",
    "path",
    "guides",
    "week",
];

/// Where and when the person is.
struct Hands {
    now: AtomicI64,
    zone: Mutex<Zone>,
}

impl Clock for Hands {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.now.load(Ordering::Relaxed)))
    }
}

impl ZoneSource for Hands {
    fn zone(&self) -> Result<DeviceZone> {
        Ok((*self.zone.lock().unwrap()).into())
    }
}

/// One move: what to look at, what to do there, and what the time does before.
#[derive(Debug, Clone, Copy)]
struct Move {
    pick: u16,
    chance: u16,
    hours: u8,
    turn: u8,
    undo: bool,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (any::<u16>(), any::<u16>(), 0..20_u8, any::<u8>(), any::<bool>())
        .prop_map(|(pick, chance, hours, turn, undo)| Move { pick, chance, hours, turn, undo });
    prop::collection::vec(one, 40..80)
}

/// A number that `chance` decides, another one for each `salt`.
fn dice(chance: u16, salt: &str) -> usize {
    salt.bytes().fold(usize::from(chance), |dice, byte| dice.wrapping_mul(31).wrapping_add(usize::from(byte))) >> 1
}

/// A value that the field takes.
fn value(field: &Field, chance: u16) -> Value {
    let dice = dice(chance, &field.key);
    match &field.input {
        Input::Text { .. } if dice.is_multiple_of(5) => field.value.clone(),
        Input::Text { keyboard: grain_core::page::Keyboard::Phone, .. } => Value::Text { text: "030 1234567".into() },
        Input::Text { .. } => {
            let words = ["a quiet hour", "ein Gespräch 🍚", "if you never loved me", "12,50", "حديث قصير"];
            Value::Text { text: words[dice % words.len()].into() }
        }
        Input::OneOf { options } => Value::Chosen { key: options[dice % options.len()].key.clone() },
        Input::SomeOf { options, most } => {
            let some = options.iter().skip(dice % options.len()).take(*most as usize);
            Value::AllChosen { keys: some.map(|option| option.key.clone()).collect() }
        }
        Input::Day { open, .. } if !open.is_empty() && dice.is_multiple_of(4) => Value::Day { day: None },
        Input::Day { from, until, .. } => {
            let today = LocalDay::from_epoch_days(20_900);
            let first = from.or(until.map(|until| until.plus(-30))).unwrap_or(today);
            let span = until.map_or(60, |until| until.since(first)).max(0);
            Value::Day { day: Some(first.plus(i32::try_from(dice % 90).unwrap().min(span))) }
        }
        Input::Time { open } if !open.is_empty() && dice.is_multiple_of(2) => Value::Time { time: None },
        Input::Time { .. } => Value::Time { time: Some(WallTime::from_minute(u16::try_from(dice % 1_440).unwrap())) },
        Input::Weekdays { .. } => Value::Weekdays { days: u8::try_from(dice % 127 + 1).unwrap() },
        Input::Switch => Value::Switch { on: dice.is_multiple_of(2) },
        Input::Grains { most, .. } => {
            Value::Number { number: Some(i64::try_from(dice % (usize::from(*most) + 1)).unwrap()) }
        }
        Input::Number { from, until } => {
            let span = usize::try_from(until - from + 1).unwrap();
            Value::Number { number: Some(from + i64::try_from(dice % span).unwrap()) }
        }
    }
}

/// It is there whatever is deleted: it is about no one thing.
fn stands_always(route: &Route) -> bool {
    let text = route.to_string();
    !text.contains('/') && !text.contains('-')
}

struct Life {
    app: App,
    hands: Arc<Hands>,
    seen: BTreeSet<Route>,
}

impl Life {
    fn begin(folder: &Path) -> Self {
        let zone = Mutex::new(Zone::parse(ZONES[0]).unwrap());
        let hands = Arc::new(Hands { now: Timestamp::parse(BEGIN).unwrap().0.into(), zone });
        let platform = Platform { clock: hands.clone(), zone: hands.clone(), random: Arc::new(SeededRandom::new(11)) };
        let app = App::open(folder, Key::new(&[7; 32]).unwrap(), platform).unwrap().0;
        app.choose_side(Side::Both).unwrap();
        app.track_areas(vec!["money".to_owned(), "time".to_owned()]).unwrap();
        Self { app, hands, seen: BTreeSet::new() }
    }

    /// The page of a route; nothing where what it was about is gone.
    fn page(&mut self, route: &Route) -> Option<Page> {
        match self.app.page(route) {
            Ok(page) => {
                self.seen.insert(route.clone());
                Some(page)
            }
            Err(Error::NotFound(_)) if !stands_always(route) => None,
            Err(error) => panic!("{route}: {error}"),
        }
    }

    /// The time goes on, and now and then something else in a life changes that no page of it asks.
    fn turn(&self, step: Move) {
        self.hands.now.fetch_add(i64::from(step.hours) * Timestamp::HOUR + 1, Ordering::Relaxed);
        let dice = usize::from(step.chance);
        let change = |change: &dyn Fn(&mut Settings)| {
            let mut settings = self.app.settings().unwrap();
            change(&mut settings);
            self.app.save_settings(settings).unwrap();
        };
        match step.turn % 40 {
            0 | 1 => *self.hands.zone.lock().unwrap() = Zone::parse(ZONES[dice % ZONES.len()]).unwrap(),
            2 => change(&|settings| settings.rollover_hour = step.turn % 7),
            3 | 4 => change(&|settings| settings.situation = Situation::ALL[dice % Situation::ALL.len()]),
            5 => change(&|settings| settings.just_for_me = !settings.just_for_me),
            6 => change(&|settings| {
                settings.faith = !settings.faith;
                settings.tradition = Some(Tradition::ALL[dice % 4]).filter(|_| dice % 3 > 0);
            }),
            7 => drop(self.app.choose_side([Side::Healing, Side::Rebuilding, Side::Both][dice % 3]).unwrap()),
            8 => self.app.begin_hard_day().map(drop).unwrap(),
            9 => self.app.app_opened().unwrap(),
            _ => {}
        }
    }

    /// No grain is in any bowl.
    fn has_no_grain(&self) -> bool {
        let areas = self.app.areas().unwrap();
        areas.iter().all(|area| self.app.bowl(area.key.clone()).map_or(true, |bowl| bowl.ledger.is_empty()))
    }

    /// Does one thing on a page, and takes it back where it can be.
    fn act(&mut self, on: &Page, act: &Act, values: Vec<FieldValue>, undo: bool) {
        let menus: Vec<_> = TABS.iter().map(|tab| self.app.page(&tab.parse().unwrap()).unwrap()).collect();
        let again = |life: &mut Self| {
            let now = life.app.page(&on.route).ok();
            (now, TABS.iter().map(|tab| life.app.page(&tab.parse().unwrap()).unwrap()).collect::<Vec<_>>())
        };
        match self.app.act(act, values.clone(), Some(&on.route)) {
            Err(Error::Input { .. }) => {
                assert_eq!(again(self), (Some(on.clone()), menus), "{act} was refused and changed something");
            }
            Err(error) => panic!("{}: {act} {values:?}: {error}", on.route),
            Ok(outcome) => {
                assert!(self.has_no_grain(), "{act} wrote a grain");
                // What a search found stands on its page until it is left.
                if let Some(now) = outcome.page.as_ref().filter(|now| now.route.to_string() != "search") {
                    assert_eq!(*now, self.app.page(&now.route).unwrap(), "{act} answers with another page");
                }
                let way_back = outcome.notice.and_then(|notice| notice.undo).filter(|_| undo);
                if let Some(way_back) = way_back {
                    self.app.act(&way_back, Vec::new(), Some(&on.route)).unwrap();
                    assert_eq!(again(self), (Some(on.clone()), menus), "{act} on {} was taken back", on.route);
                }
            }
        }
    }

    /// Everything that can be reached can be opened, and so can every place where one was.
    fn is_whole(&mut self) {
        let mut waiting: VecDeque<Route> =
            TABS.iter().chain(&PRACTICES).chain(&OTHERS).map(|route| route.parse().unwrap()).collect();
        let mut known = BTreeSet::new();
        while let Some(route) = waiting.pop_front().filter(|_| known.len() < 250) {
            if known.insert(route.clone()) {
                let page = self.app.page(&route).unwrap_or_else(|error| panic!("a way leads to {route}: {error}"));
                waiting.extend(Here::of(&page).unwrap().leads);
            }
        }
        for route in self.seen.clone() {
            self.page(&route);
        }
        let today = self.app.today().unwrap();
        assert!(today.due.len() <= 3, "Today never shows more than three lines");
        self.app.plan_reminders(60).unwrap();
        assert!(self.app.check().unwrap().0);
    }
}

fn lived(moves: &[Move]) {
    let folder = tempfile::tempdir().unwrap();
    let mut life = Life::begin(folder.path());
    let mut route: Route = TABS[0].parse().unwrap();
    for step in moves {
        life.turn(*step);
        let pick = usize::from(step.pick);
        if pick.is_multiple_of(3) {
            // One goes by a way of this page, or begins anew somewhere.
            let leads = life.page(&route).map_or(Vec::new(), |page| Here::of(&page).unwrap().leads);
            let anew = PRACTICES.iter().chain(&TABS).chain(&OTHERS).map(|route| route.parse().unwrap());
            let ways: Vec<Route> = leads.iter().chain(&leads).cloned().chain(anew).collect();
            route = ways[pick / 3 % ways.len()].clone();
        }
        let Some(page) = life.page(&route) else {
            route = TABS[0].parse().unwrap();
            continue;
        };
        let here = Here::of(&page).unwrap();
        let forms = here.forms.iter().map(|form| (&form.does, filled(form, |field| value(field, step.chance))));
        let acts = here.acts.iter().map(|act| (act, Vec::new()));
        // There are many more taps than forms, and a form is as likely.
        let all: Vec<_> = if pick.is_multiple_of(2) { acts.collect() } else { forms.collect() };
        if let Some((act, values)) = all.get(usize::from(step.chance) % all.len().max(1)) {
            life.act(&page, act, values.clone(), step.undo);
        }
        assert!(life.app.today().unwrap().due.len() <= 3);
    }
    life.is_whole();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 60, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_tapped_nothing_breaks_nothing_is_lost_and_no_grain_is_written(moves in moves()) {
        lived(&moves);
    }
}

#[test]
fn every_practice_is_reached_from_the_menus() {
    let folder = tempfile::tempdir().unwrap();
    let life = Life::begin(folder.path());
    let menu = life.app.page(&TABS[0].parse().unwrap()).unwrap();
    let mut leads: Vec<_> = Here::of(&menu).unwrap().leads.iter().map(ToString::to_string).collect();
    let more = ["peace", "disclosures"].map(|route| life.app.page(&route.parse().unwrap()).unwrap());
    leads.extend(more.iter().flat_map(|page| Here::of(page).unwrap().leads).map(|route| route.to_string()));
    let missing: Vec<_> = PRACTICES.iter().filter(|route| !leads.iter().any(|lead| lead == *route)).collect();
    assert!(missing.is_empty(), "{missing:?} is not in {leads:?}");
}
