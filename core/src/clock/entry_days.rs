use super::LocalDay;
use crate::error::{Error, Problem, Result};

/// Days before today that can still be filled in (product.md system 1).
pub(crate) const OPEN_DAYS: u8 = 7;

/// The day must lie in the last seven days or be today.
pub(crate) fn check_entry_day(day: LocalDay, today: LocalDay) -> Result<()> {
    if day > today {
        return Err(Error::input("day", Problem::DayInFuture));
    }
    if today.since(day) > OPEN_DAYS.into() {
        return Err(Error::beyond("day", Problem::DayTooFarBack, OPEN_DAYS.into()));
    }
    Ok(())
}

/// Most days ahead that something can be set for: ten years.
pub const DAYS_AHEAD: i32 = 3_653;

/// The day must be today or come within ten years.
pub(crate) fn check_coming_day(field: &str, day: LocalDay, today: LocalDay) -> Result<()> {
    match day.since(today) {
        ..0 => Err(Error::input(field, Problem::DayInPast)),
        0..=DAYS_AHEAD => Ok(()),
        _ => Err(Error::input(field, Problem::OutOfRange)),
    }
}
