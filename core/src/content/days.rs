//! Days and times in words.

use super::Words;
use crate::clock::{LocalDay, WallTime};

/// A day in the words of a language, for screens that show it without a view of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DayWords {
    /// "Tuesday, 24 November".
    pub date: String,
    /// "24 Nov", where there is little room.
    pub short: String,
    /// "November".
    pub month: String,
}

/// A day in words. No shell writes a date by itself: a page would speak two languages. An unknown language is English.
pub fn day_words(language: &str, day: LocalDay) -> DayWords {
    let words = super::words(language);
    let (_, month, _) = day.parts();
    DayWords { date: words.date(day, day), short: words.day_short(day), month: words.month(month) }
}

impl Words {
    /// "Monday".
    pub fn weekday(&self, day: LocalDay) -> String {
        match day.weekday() {
            0 => self.days_monday(),
            1 => self.days_tuesday(),
            2 => self.days_wednesday(),
            3 => self.days_thursday(),
            4 => self.days_friday(),
            5 => self.days_saturday(),
            _ => self.days_sunday(),
        }
    }

    fn month(&self, month: u32) -> String {
        match month {
            1 => self.days_january(),
            2 => self.days_february(),
            3 => self.days_march(),
            4 => self.days_april(),
            5 => self.days_may(),
            6 => self.days_june(),
            7 => self.days_july(),
            8 => self.days_august(),
            9 => self.days_september(),
            10 => self.days_october(),
            11 => self.days_november(),
            _ => self.days_december(),
        }
    }

    /// "Monday, 23 November", with the year when it is another than that of `today`.
    pub fn date(&self, day: LocalDay, today: LocalDay) -> String {
        let (number, month, year) = day.parts();
        if year == today.parts().2 {
            self.days_date(self.weekday(day), number, self.month(month))
        } else {
            // A year is no quantity: as text it takes no thousands mark in any language.
            self.days_date_year(self.weekday(day), number, self.month(month), year.to_string())
        }
    }

    /// "23 November", of any year. Months from 1 to 12.
    pub fn day_month(&self, day: u32, month: u32) -> String {
        self.days_day_month(day, self.month(month))
    }

    /// "23 Nov", where there is little room.
    fn day_short(&self, day: LocalDay) -> String {
        let (number, month, _) = day.parts();
        let month = match month {
            1 => self.days_january_short(),
            2 => self.days_february_short(),
            3 => self.days_march_short(),
            4 => self.days_april_short(),
            5 => self.days_may_short(),
            6 => self.days_june_short(),
            7 => self.days_july_short(),
            8 => self.days_august_short(),
            9 => self.days_september_short(),
            10 => self.days_october_short(),
            11 => self.days_november_short(),
            _ => self.days_december_short(),
        };
        self.days_day_month(number, month)
    }

    /// "November 2026": the month in which the day lies.
    pub fn month_year(&self, day: LocalDay) -> String {
        let (_, month, year) = day.parts();
        self.days_month_year(self.month(month), year.to_string())
    }

    /// "today", "yesterday", "tomorrow", else the date.
    pub fn day(&self, day: LocalDay, today: LocalDay) -> String {
        match day.since(today) {
            0 => self.days_today(),
            -1 => self.days_yesterday(),
            1 => self.days_tomorrow(),
            _ => self.date(day, today),
        }
    }

    /// [`Self::day`] as a heading: "Today", "Yesterday".
    pub fn day_heading(&self, day: LocalDay, today: LocalDay) -> String {
        let text = self.day(day, today);
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// "20:30".
    pub fn clock(&self, time: WallTime) -> String {
        let minute = time.minute_of_day();
        self.days_clock(format!("{:02}", minute / 60), format!("{:02}", minute % 60))
    }
}
