//! What is typed as a value of the core: clap reads it, and the core's own words say what is wrong with it
//! ([`crate::failure::Failure::of_command_line`]).

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use grain_core::bowl::GrainChange;
use grain_core::clock::{EVERY_DAY, MONDAY_TO_FRIDAY, Timestamp, Zone};
use grain_core::error::{Error, Problem, Result};
use grain_core::page::say;
use grain_core::promises::DisclosureStatus;
use grain_core::reminders::ReminderPause;
use grain_core::setup::{AreaSide, StartingLevel};

/// One of the words by which a value is called; the help names them.
pub fn one_of<T>(words: impl IntoIterator<Item = &'static str>) -> impl TypedValueParser<Value = T>
where
    T: FromStr<Err = Error> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(words).try_map(|word| word.parse::<T>())
}

/// `2026-11-25T20:41:00+01:00[Europe/Berlin]`: the instant, and the zone if one stands behind it.
pub fn moment(text: &str) -> Result<(Timestamp, Option<Zone>)> {
    let (instant, zone) = match text.split_once('[') {
        Some((instant, rest)) => (instant, Some(Zone::parse(rest.strip_suffix(']').unwrap_or(rest))?)),
        None => (text, None),
    };
    Ok((Timestamp::parse(instant)?, zone))
}

/// `key=value`.
pub fn pair<'a>(field: &str, typed: &'a str) -> Result<(&'a str, &'a str)> {
    typed.split_once('=').ok_or_else(|| Error::input(field, Problem::UnknownKey))
}

/// `emotions=30`.
pub fn level(typed: &str) -> Result<StartingLevel> {
    let (area, level) = pair("level", typed)?;
    let level = level.parse().map_err(|_| Error::input("level", Problem::OutOfRange))?;
    Ok(StartingLevel { area: area.to_owned(), level })
}

/// `money=rebuilding`.
pub fn side(typed: &str) -> Result<AreaSide> {
    let (area, side) = pair("side", typed)?;
    Ok(AreaSide { area: area.to_owned(), side: side.parse()? })
}

/// `+1`, `-5`.
pub fn amount(typed: &str) -> Result<GrainChange> {
    let grains = typed.parse().ok().and_then(GrainChange::of_grains);
    grains.ok_or_else(|| Error::input("amount", Problem::OutOfRange))
}

/// What a bowl still holds.
pub fn left(typed: &str) -> Result<u8> {
    typed.parse().map_err(|_| Error::input("left", Problem::OutOfRange))
}

/// How a promise that was not kept came out: `told`, `found_out`, `not_told`.
pub fn known(typed: &str) -> Result<DisclosureStatus> {
    Ok(match typed {
        "told" => DisclosureStatus::Told,
        "found_out" => DisclosureStatus::FoundOut,
        "not_told" => DisclosureStatus::NotToldYet,
        _ => return Err(Error::input("known", Problem::UnknownKey)),
    })
}

/// Days of the week as their bits: `day` for all, `weekday`, or the name of one.
pub fn weekdays(name: &str) -> Result<u8> {
    let named = match name {
        "day" => Some(EVERY_DAY),
        "weekday" => Some(MONDAY_TO_FRIDAY),
        name => say::WEEKDAYS.iter().position(|known| *known == name).map(|place| 1 << place),
    };
    named.ok_or_else(|| Error::input("every", Problem::UnknownKey))
}

/// `1`, `3`, `7`, `30`, or a day.
pub fn pause(typed: &str) -> Result<ReminderPause> {
    Ok(match typed {
        "1" => ReminderPause::OneDay,
        "3" => ReminderPause::ThreeDays,
        "7" => ReminderPause::SevenDays,
        "30" => ReminderPause::ThirtyDays,
        day => ReminderPause::UntilDate { day: day.parse()? },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_may_carry_its_zone() {
        let (at, zone) = moment("2026-11-25T20:41:00+01:00[Europe/Berlin]").unwrap();
        assert_eq!(at.to_string(), "2026-11-25T19:41:00Z");
        assert_eq!(zone.unwrap().id(), "Europe/Berlin");
        assert_eq!(moment("2026-11-25T19:41:00Z").unwrap().1, None);
        for text in ["", "yesterday", "2026-11-25", "2026-11-25T19:41:00Z[Mars/Olympus]"] {
            assert!(moment(text).is_err(), "{text}");
        }
    }
}
