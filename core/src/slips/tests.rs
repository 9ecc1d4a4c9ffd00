//! By when something is told, on the phone's clock, over a clock change and the hour at which a day begins.

use std::sync::atomic::Ordering;

use proptest::prelude::*;

use super::{LENGTHS, TellBy};
use crate::clock::{Timestamp, WallTime};
use crate::kept::Practice;
use crate::kept::tests::Life;

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn the_time_that_was_set_lies_ahead_and_no_further_than_it_was_set(
        minutes in prop::collection::vec((0..4_000_i64, 0..24 * 60_u16), 1..20)
    ) {
        let life = Life::begin(Practice::Offers);
        for (later, time) in minutes {
            life.clock.0.fetch_add(later * Timestamp::HOUR / 60 + 17, Ordering::Relaxed);
            let (time, rollover) = (WallTime::from_minute(time), life.app.settings().unwrap().rollover_hour);
            life.app.read(|scope| {
                let instant = |(day, time): (crate::clock::LocalDay, WallTime)| {
                    scope.zone.instant(day.date_of(time, rollover), time).unwrap()
                };
                for (_, within) in LENGTHS {
                    let by = instant(TellBy::Within(within).moment(scope));
                    let off = by.since(scope.at.plus(i64::from(within) * Timestamp::HOUR / 60));
                    // To the minute; in the hour that comes twice, the first of the two.
                    assert!((-60_000 - Timestamp::HOUR..=0).contains(&off), "{off}");
                }
                let (day, at) = TellBy::At(time).moment(scope);
                assert_eq!(at, time);
                assert!(instant((day, at)) > scope.at && day.since(scope.today) <= 2);
                let earlier = day.plus(-1);
                assert!(earlier < scope.today || instant((earlier, at)) <= scope.at, "the next time it is that hour");
                Ok(())
            }).unwrap();
        }
    }
}

#[test]
fn half_past_one_at_night_still_belongs_to_the_evening() {
    let life = Life::begin(Practice::Offers);
    let until = |text: &str| life.clock.0.store(Timestamp::parse(text).unwrap().0, Ordering::Relaxed);
    // 23:30 in Berlin: two hours later it is the same day of the person's, as their day begins at three.
    until("2026-05-10T21:30:00Z");
    let by = life.app.read(|scope| Ok((TellBy::Within(120).moment(scope), scope.today))).unwrap();
    assert_eq!(by.0, (by.1, WallTime::from_minute(90)));
    // At nine in the evening: tomorrow, since it has passed today.
    let evening = WallTime::from_minute(21 * 60);
    let by = life.app.read(|scope| Ok((TellBy::At(evening).moment(scope), scope.today))).unwrap();
    assert_eq!(by.0, (by.1.plus(1), evening));
}
