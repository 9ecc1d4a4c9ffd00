//! Weeks, clock times and rhythms in the person's words, for forms and pickers of a shell.

use crate::app::App;
use crate::clock::WallTime;
use crate::content::{Words, days};
use crate::error::Result;

/// A day of the week, for a row of toggles.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WeekdayView {
    /// Its bit in every mask of weekdays, alone.
    pub mask: u8,
    /// "Monday".
    pub name: String,
    /// "Mon".
    pub short: String,
}

impl App {
    /// The sentences in the person's language, with their clock.
    pub fn words(&self) -> Result<Words> {
        self.read(|scope| Ok(scope.words()))
    }

    /// A clock time as the person's clock shows it: "20:30" or "8:30 pm".
    pub fn clock_text(&self, time: WallTime) -> Result<String> {
        self.read(|scope| Ok(scope.words().clock(time)))
    }

    /// The days of the week in the order of the person's weeks.
    pub fn weekdays(&self) -> Result<Vec<WeekdayView>> {
        self.read(|scope| {
            let words = scope.words();
            let view = |weekday: u8| WeekdayView {
                mask: 1 << weekday,
                name: words.weekdays_of(1 << weekday, 0).concat(),
                short: words.weekday_short(weekday),
            };
            Ok(days::weekdays_from(scope.week_begins()).map(view).collect())
        })
    }
}
