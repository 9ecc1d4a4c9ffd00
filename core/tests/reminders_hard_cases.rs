//! The eight hard cases of reliability 1.3, by name: a daily rule that begins the day before, asked for its second day.
#![allow(clippy::expect_used, reason = "tests")]

use grain_core::clock::{LocalDay, Timestamp, Zone};
use grain_core::ids::Id;
use grain_core::reminders::occurrences::{self, Occurrence, Wall};
use grain_core::reminders::plan::{self, Facts};
use grain_core::reminders::{ReminderKind, Rule, When};

fn daily(time: &str) -> Rule {
    Rule {
        schedule: Id::from_bytes([1; 16]),
        kind: ReminderKind::CheckIn,
        when: When::Weekly { weekdays: 127, times: vec![time.parse().unwrap()] },
        zone: None,
        anyway: true,
        since: Timestamp(0),
    }
}

/// A person whose day begins at midnight, so that a rule's day is a date of the calendar.
fn midnights(zone: Zone) -> Wall {
    Wall { zone, rollover_hour: 0 }
}

/// Three days of a daily rule, beginning the day before `day`.
fn three_days(zone: &str, day: &str, time: &str) -> Vec<Occurrence> {
    let (zone, day): (Zone, LocalDay) = (Zone::parse(zone).unwrap(), day.parse().unwrap());
    let midnight = |days: i32| zone.resolve(day.plus(days), "00:00".parse().unwrap()).unwrap().at;
    occurrences::between(&[daily(time)], midnights(zone), midnight(-1).plus(-1), midnight(2).plus(-1))
}

/// The second day: "2026-03-29T01:30:00Z 03:30".
fn second_day(zone: &str, day: &str, time: &str) -> String {
    let all = three_days(zone, day, time);
    assert_eq!(all.len(), 3, "one for each of the three days: {all:?}");
    let due = all[1].due;
    assert_eq!(all[1].day.to_string(), day);
    format!("{} {}", due.at, due.time())
}

#[test]
fn berlin_half_past_two_in_spring_comes_at_half_past_three() {
    assert_eq!(second_day("Europe/Berlin", "2026-03-29", "02:30"), "2026-03-29T01:30:00Z 03:30");
}

#[test]
fn beirut_half_past_midnight_in_spring_comes_an_hour_on_and_the_day_is_not_lost() {
    assert_eq!(second_day("Asia/Beirut", "2026-03-29", "00:30"), "2026-03-28T22:30:00Z 01:30");
}

#[test]
fn cairo_half_past_midnight_in_spring_comes_an_hour_on_and_the_day_is_not_lost() {
    assert_eq!(second_day("Africa/Cairo", "2026-04-24", "00:30"), "2026-04-23T22:30:00Z 01:30");
}

#[test]
fn havana_half_past_midnight_in_spring_comes_an_hour_on_and_the_day_is_not_lost() {
    assert_eq!(second_day("America/Havana", "2026-03-08", "00:30"), "2026-03-08T05:30:00Z 01:30");
}

#[test]
fn lord_howe_moves_by_half_an_hour_only() {
    assert_eq!(second_day("Australia/Lord_Howe", "2026-10-04", "02:15"), "2026-10-03T15:45:00Z 02:45");
}

#[test]
fn new_york_half_past_one_in_autumn_comes_the_first_time_and_once() {
    assert_eq!(second_day("America/New_York", "2026-11-01", "01:30"), "2026-11-01T05:30:00Z 01:30");
}

#[test]
fn apia_left_a_day_out_and_nothing_stands_in_for_it() {
    let zone = Zone::parse("Pacific/Apia").unwrap();
    let from = zone.instant("2011-12-28".parse().unwrap(), "12:00".parse().unwrap()).unwrap();
    let all = occurrences::between(&[daily("09:00")], midnights(zone), from, from.plus(3 * Timestamp::DAY));
    let days: Vec<_> = all.iter().map(|one| format!("{} {}", one.day, one.due.at)).collect();
    assert_eq!(
        days,
        ["2011-12-29 2011-12-29T19:00:00Z", "2011-12-31 2011-12-30T19:00:00Z", "2012-01-01 2011-12-31T19:00:00Z"]
    );
}

#[test]
fn casablanca_goes_forward_after_ramadan() {
    assert_eq!(second_day("Africa/Casablanca", "2026-03-22", "02:30"), "2026-03-22T02:30:00Z 03:30");
}

#[test]
fn two_times_of_one_schedule_that_a_jump_makes_one_come_once() {
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let times = ["02:30", "03:30"].map(|time| time.parse().unwrap()).to_vec();
    let rule = Rule { when: When::Weekly { weekdays: 127, times }, ..daily("02:30") };
    let from = Timestamp::parse("2026-03-28T20:00:00Z").unwrap();
    let all = occurrences::between(&[rule], midnights(zone), from, from.plus(12 * Timestamp::HOUR));
    assert_eq!(all.len(), 1);
}

#[test]
fn the_plan_itself_loses_no_day_of_a_year_in_any_of_them() {
    for zone in ["Europe/Berlin", "Asia/Beirut", "Africa/Cairo", "America/Havana", "Australia/Lord_Howe"] {
        for time in ["00:30", "01:30", "02:15", "02:30"] {
            let zone = Zone::parse(zone).unwrap();
            let facts = Facts::new(Timestamp::parse("2026-01-01T12:00:00Z").unwrap(), zone);
            let rule = Rule { since: facts.now, ..daily(time) };
            let days: Vec<_> = plan::plan(&[rule], &facts, 365).iter().map(|slot| slot.id.day).collect();
            assert_eq!(days.len(), 365, "{zone} {time}");
            assert!(days.windows(2).all(|pair| pair[1].since(pair[0]) == 1), "{zone} {time}");
        }
    }
}

#[test]
fn what_was_written_under_a_clock_that_ran_ahead_silences_nothing_once_it_is_right() {
    let now = Timestamp::parse("2026-01-01T12:00:00Z").unwrap();
    let wrong = now.plus(3 * 365 * Timestamp::DAY);
    let facts = Facts::new(now, Zone::parse("Europe/Berlin").unwrap());
    let days = |rule: &Rule, facts: &Facts| plan::plan(std::slice::from_ref(rule), facts, 10).len();
    assert_eq!(days(&Rule { since: wrong, ..daily("20:00") }, &facts), 10, "a rule made then");
    assert_eq!(days(&daily("20:00"), &Facts { forgotten_until: wrong, ..facts.clone() }), 10, "a log cut then");
    assert_eq!(days(&daily("20:00"), &Facts { resumed_at: wrong, ..facts.clone() }), 10, "a pause that ended then");
    let hours = now.plus(20 * Timestamp::HOUR);
    assert_eq!(
        days(&daily("20:00"), &Facts { forgotten_until: hours, ..facts }),
        9,
        "set back by hours: nothing twice"
    );
}

#[test]
fn what_came_together_with_the_last_that_the_log_forgot_does_not_come_again() {
    let last = Timestamp::parse("2016-09-07T00:54:00Z").unwrap();
    let facts = Facts {
        forgotten_until: last,
        // The clock stood in another year, the log was cut there, and it is right again.
        ..Facts::new(last.plus(3 * Timestamp::MINUTE), Zone::parse("Asia/Hong_Kong").unwrap())
    };
    let comes = |time: &str| plan::plan(&[daily(time)], &facts, 2).first().map(|slot| slot.id.day.to_string());
    assert_eq!(comes("09:00").as_deref(), Some("2016-09-08"), "six minutes later: it came with the one of 08:54");
    assert_eq!(comes("09:05").as_deref(), Some("2016-09-07"), "too late to have come with it");
}
