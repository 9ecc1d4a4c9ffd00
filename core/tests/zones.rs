//! Zones whose clocks were changed by law of late: what the newest tz database says, and what a person there reads.

use grain_core::clock::{Timestamp, Zone};

/// Offsets in hours in a zone: a second before an instant and at it.
fn around(zone: &str, instant: &str) -> (f64, f64) {
    let (zone, at) = (Zone::parse(zone).unwrap(), Timestamp::parse(instant).unwrap());
    let hours = |at| f64::from(zone.offset_at(at)) / 3600.0;
    (hours(at.plus(-Timestamp::SECOND)), hours(at))
}

/// Offsets in hours, each one once, in the order of the months from the first instant to the second.
fn between(zone: &str, from: &str, until: &str) -> Vec<f64> {
    let zone = Zone::parse(zone).unwrap();
    let [from, until] = [from, until].map(|text| Timestamp::parse(text).unwrap());
    let days = (0..until.since(from) / Timestamp::DAY).map(|day| from.plus(day * Timestamp::DAY));
    let mut hours: Vec<_> = days.map(|at| f64::from(zone.offset_at(at)) / 3600.0).collect();
    hours.dedup();
    hours
}

#[test]
fn british_columbia_stays_seven_hours_behind() {
    for zone in ["America/Vancouver", "Canada/Pacific"] {
        assert_eq!(around(zone, "2026-11-01T09:00:00Z"), (-7.0, -7.0), "{zone}");
        assert_eq!(between(zone, "2026-11-01T09:00:00Z", "2099-12-31T00:00:00Z"), [-7.0], "{zone}");
    }
}

#[test]
fn alberta_and_the_north_stay_six_hours_behind() {
    for zone in ["America/Edmonton", "America/Yellowknife", "America/Inuvik", "Canada/Mountain"] {
        assert_eq!(around(zone, "2026-11-01T08:00:00Z"), (-6.0, -6.0), "{zone}");
        assert_eq!(between(zone, "2026-11-01T08:00:00Z", "2099-12-31T00:00:00Z"), [-6.0], "{zone}");
    }
}

#[test]
fn manitoba_and_its_neighbour_stay_five_hours_behind() {
    for zone in ["America/Winnipeg", "America/Rainy_River", "Canada/Central"] {
        assert_eq!(around(zone, "2026-11-01T07:00:00Z"), (-5.0, -5.0), "{zone}");
        assert_eq!(between(zone, "2026-11-01T07:00:00Z", "2099-12-31T00:00:00Z"), [-5.0], "{zone}");
    }
}

#[test]
fn cuba_leaves_out_one_winter() {
    for zone in ["America/Havana", "Cuba"] {
        assert_eq!(around(zone, "2026-11-01T05:00:00Z"), (-4.0, -4.0), "{zone}");
        assert_eq!(between(zone, "2026-11-01T05:00:00Z", "2027-10-30T00:00:00Z"), [-4.0], "{zone}");
        assert_eq!(between(zone, "2027-10-30T00:00:00Z", "2028-06-01T00:00:00Z"), [-4.0, -5.0, -4.0], "then as before");
    }
}

#[test]
fn morocco_is_at_universal_time_for_good() {
    for zone in ["Africa/Casablanca", "Africa/El_Aaiun"] {
        assert_eq!(around(zone, "2026-09-20T01:00:00Z"), (1.0, 0.0), "{zone}");
        assert_eq!(between(zone, "2026-09-21T00:00:00Z", "2099-12-31T00:00:00Z"), [0.0], "{zone}");
    }
}

#[test]
fn moldova_changes_with_the_rest_of_europe() {
    for zone in ["Europe/Chisinau", "Europe/Tiraspol"] {
        assert_eq!(around(zone, "2026-03-29T01:00:00Z"), (2.0, 3.0), "{zone}");
        assert_eq!(around(zone, "2026-03-29T00:00:00Z"), (2.0, 2.0), "{zone}");
    }
}

#[test]
fn a_reminder_in_vancouver_in_december_comes_at_its_time_of_the_clock_there() {
    let zone = Zone::parse("America/Vancouver").unwrap();
    let at = zone.instant("2026-12-10".parse().unwrap(), "20:30".parse().unwrap()).unwrap();
    assert_eq!(at.to_string(), "2026-12-11T03:30:00Z");
}
