//! Made-up lives: a day of everything, then a seeded hand that goes from page to page, fills in forms with awkward words and taps
//! what can be tapped. It knows no practice: whatever stands in a menu, or is linked from there, is in it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use grain_core::app::{App, Platform};
use grain_core::clock::{Clock, FixedZone, LocalDay, Timestamp, WallTime, Zone};
use grain_core::error::Result;
use grain_core::ids::SeededRandom;
use grain_core::page::{Field, Input, Keyboard, Route, Value};
use grain_core::store::Key;

use crate::everything::{KEY, WRITTEN_AT};
use crate::hand::{Here, filled};

/// Pages from which a hand begins.
const BEGIN: [&str; 14] = [
    "practice",
    "you",
    "promises",
    "disclosures",
    "offers",
    "boundaries",
    "goals",
    "measures",
    "lessons",
    "circle",
    "cards",
    "money",
    "reminders",
    "week",
];
/// What somebody may write: a formula, markup, quotes, line ends, other scripts, letters beyond the first plane.
const WORDS: [&str; 9] = [
    "a quiet hour",
    "=1+1",
    "'quoted'",
    "-2 \"cups\", <b>&amp;</b>; then\r\nanother\tline",
    "ein Gespr\u{e4}ch \u{1f35a}",
    "\u{62d}\u{62f}\u{64a}\u{62b} \u{642}\u{635}\u{64a}\u{631}",
    "@home",
    "\u{ff1d}\u{5168}\u{89d2} e\u{301} \u{e9}",
    "12,50",
];

/// A clock that goes on when it is told to.
struct Hours(AtomicI64);

impl Clock for Hours {
    fn now(&self) -> Result<Timestamp> {
        Ok(Timestamp(self.0.load(Ordering::Relaxed)))
    }
}

/// A seeded choice.
struct Dice(SeededRandom);

impl Dice {
    fn below(&self, sides: usize) -> usize {
        usize::try_from(self.0.next() % u64::try_from(sides.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    fn of<'a, T>(&self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}

/// Goes on with the life in a folder for so many taps, in its own way for each seed. What is refused is left.
///
/// # Errors
/// The folder cannot be opened.
pub fn lived(folder: &Path, seed: u64, taps: usize) -> Result<App> {
    let hours = Arc::new(Hours(Timestamp::parse(WRITTEN_AT)?.plus(Timestamp::HOUR).0.into()));
    let zone = Arc::new(FixedZone(Zone::parse("Europe/Berlin")?));
    let platform = Platform { clock: hours.clone(), zone, random: Arc::new(SeededRandom::new(seed + 1)) };
    let app = App::open(folder, Key::new(&KEY)?, platform)?.0;
    let dice = Dice(SeededRandom::new(seed));
    let mut route: Route = "practice".parse()?;
    for _ in 0..taps {
        hours.0.fetch_add(i64::try_from(dice.below(20)).unwrap_or(0) * Timestamp::HOUR + 1, Ordering::Relaxed);
        let Ok(page) = app.page(&route) else {
            route = begin(&dice)?;
            continue;
        };
        let here = Here::of(&page)?;
        match dice.below(5) {
            0 => route = begin(&dice)?,
            1 => route = dice.of(&here.leads).cloned().map_or_else(|| begin(&dice), Ok)?,
            2 => {
                if let Some(act) = dice.of(&here.acts) {
                    drop(app.act(act, Vec::new(), None));
                }
            }
            _ => match dice.of(&here.forms) {
                Some(form) => drop(app.act(&form.does, filled(form, |field| value(field, &dice)), None)),
                None => route = begin(&dice)?,
            },
        }
    }
    Ok(app)
}

fn begin(dice: &Dice) -> Result<Route> {
    dice.of(&BEGIN).map_or("practice", |route| route).parse()
}

fn value(field: &Field, dice: &Dice) -> Value {
    match &field.input {
        Input::Text { .. } if dice.below(5) == 0 => field.value.clone(),
        Input::Text { keyboard: Keyboard::Phone, .. } => Value::Text { text: "030 1234567".into() },
        Input::Text { .. } => Value::Text { text: dice.of(&WORDS).map_or("", |words| words).into() },
        Input::OneOf { options } => {
            Value::Chosen { key: dice.of(options).map(|option| option.key.clone()).unwrap_or_default() }
        }
        Input::SomeOf { options, most } => {
            let some = options.iter().skip(dice.below(options.len())).take(*most as usize);
            Value::AllChosen { keys: some.map(|option| option.key.clone()).collect() }
        }
        Input::Day { open, .. } if !open.is_empty() && dice.below(4) == 0 => Value::Day { day: None },
        Input::Day { from, until, .. } => {
            let first = from.or(until.map(|until| until.plus(-30))).unwrap_or(LocalDay::from_epoch_days(20_781));
            let span = until.map_or(60, |until| until.since(first)).max(0);
            let days = i32::try_from(dice.below(90)).unwrap_or(0);
            Value::Day { day: Some(first.plus(days.min(span))) }
        }
        Input::Time { open } if !open.is_empty() && dice.below(2) == 0 => Value::Time { time: None },
        Input::Time { .. } => {
            Value::Time { time: Some(WallTime::from_minute(u16::try_from(dice.below(1_440)).unwrap_or(0))) }
        }
        Input::Weekdays { .. } => Value::Weekdays { days: u8::try_from(dice.below(127) + 1).unwrap_or(1) },
        Input::Switch => Value::Switch { on: dice.below(2) == 0 },
        Input::Grains { most, .. } => Value::Number { number: i64::try_from(dice.below(usize::from(*most) + 1)).ok() },
        Input::Number { from, until } => {
            let span = usize::try_from(until - from + 1).unwrap_or(1);
            Value::Number { number: i64::try_from(dice.below(span)).ok().map(|more| from + more) }
        }
    }
}
