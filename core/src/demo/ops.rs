use super::days::Life;
use super::{DemoView, MOST_YEARS, store};
use crate::app::App;
use crate::clock::{LocalDay, Now, Timestamp, WallTime, Zone};
use crate::error::{Error, Problem, Result};
use crate::ids::SeededRandom;

impl App {
    /// Makes up `years` (1 to 10) of notes until yesterday, the same for the same seed and day. All of it or nothing.
    ///
    /// # Errors
    /// A number of years out of range; a database that holds anything: notes of a person are never mixed with made-up
    /// ones.
    pub fn make_demo(&self, years: u8, seed: u64) -> Result<DemoView> {
        if years == 0 || years > MOST_YEARS {
            return Err(Error::input("years", Problem::OutOfRange));
        }
        if !self.is_new()? {
            return Err(Error::input("demo", Problem::NotAllowed));
        }
        let now = self.moment()?;
        let today = now.day(crate::clock::DEFAULT_ROLLOVER_HOUR);
        let days = i32::from(years) * 1_461 / 4;
        let random = SeededRandom::new(seed);
        let mut life = Life::new(&random);
        let moments = (1..=days).rev().filter_map(|back| evening(today.plus(-back), now.zone, &random));
        self.transact_over(moments, &random, |scope| {
            if life.is_new() {
                store::mark(scope.sql, seed)?;
            }
            life.live(scope, today)
        })?;
        self.read(|scope| {
            let words = scope.words();
            Ok(DemoView {
                days: days.unsigned_abs(),
                check_ins: store::check_ins(scope.sql)?,
                text: words.demo_made(days),
                made_up: words.today_made_up(),
            })
        })
    }
}

/// Some time between half past eight and half past ten in the evening.
fn evening(day: LocalDay, zone: Zone, random: &SeededRandom) -> Option<Now> {
    let late = super::rng::Rng(random).roll(120);
    let time = WallTime::from_minute(20 * 60 + 30 + u16::try_from(late).unwrap_or(0));
    let at: Timestamp = zone.instant(day, time)?;
    at.checked().ok().map(|at| Now { at, zone })
}
