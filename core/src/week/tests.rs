use proptest::prelude::*;

use super::Week;
use crate::clock::LocalDay;

fn day(text: &str) -> LocalDay {
    text.parse().unwrap()
}

#[test]
fn a_week_is_looked_at_from_its_last_day_until_the_last_one_of_the_next() {
    let of = |today: &str, begins: u8| Week::of(day(today), begins).begins.to_string();
    // 3 January 2027 is a Sunday.
    assert_eq!(of("2027-01-02", 0), "2026-12-21");
    assert_eq!(of("2027-01-03", 0), "2026-12-28", "across New Year");
    assert_eq!(of("2027-01-09", 0), "2026-12-28");
    assert_eq!(of("2027-01-10", 0), "2027-01-04");
    assert_eq!(of("2027-01-02", 6), "2026-12-27", "weeks from Sunday have their last day on Saturday");
    assert_eq!(of("2027-01-03", 6), "2026-12-27");
    assert_eq!(of("2027-01-01", 5), "2026-12-26", "weeks from Saturday on Friday");
}

proptest! {
    #[test]
    fn every_day_belongs_to_one_week_that_ended_or_ends_today(today in 15_000..40_000_i32, begins in 0..7_u8) {
        let today = LocalDay::from_epoch_days(today);
        let week = Week::of(today, begins);
        prop_assert_eq!(week.begins.weekday(), begins);
        prop_assert!((0..7).contains(&today.since(week.ends())), "looked at for seven days");
        let next = Week::of(today.plus(7), begins);
        prop_assert_eq!(next.before(), week);
    }
}
