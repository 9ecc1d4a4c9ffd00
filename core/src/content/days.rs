//! Days and times in words.

use super::Words;
use crate::clock::{LocalDay, WallTime};

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
