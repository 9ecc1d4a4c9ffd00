//! Days and times in words.

use super::Words;
use crate::clock::{LocalDay, RarerRhythm, WallTime};

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

    /// "Monday, 23 November 2026": for paper, which is read in another year too.
    pub fn date_with_year(&self, day: LocalDay) -> String {
        let (number, month, year) = day.parts();
        // A year is no quantity: as text it takes no thousands mark in any language.
        self.days_date_year(self.weekday(day), number, self.month(month), year.to_string())
    }

    /// "Monday, 23 November", with the year when it is another than that of `today`.
    pub fn date(&self, day: LocalDay, today: LocalDay) -> String {
        let (number, month, year) = day.parts();
        if year == today.parts().2 {
            self.days_date(self.weekday(day), number, self.month(month))
        } else {
            self.date_with_year(day)
        }
    }

    /// "23 November", of any year. Months from 1 to 12.
    pub fn day_month(&self, day: u32, month: u32) -> String {
        self.days_day_month(day, self.month(month))
    }

    /// "23 Nov", where there is little room.
    fn day_short(&self, day: LocalDay) -> String {
        self.days_day_month(day.parts().0, self.month_short(day))
    }

    /// "Nov": the month in which the day lies, where there is little room.
    pub fn month_short(&self, day: LocalDay) -> String {
        match day.parts().1 {
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
        }
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

    /// "today", "yesterday", "tomorrow", the name of the weekday within six days, else the date: how a near day is said
    /// wherever a fact stands beside it.
    pub fn near(&self, day: LocalDay, today: LocalDay) -> String {
        match day.since(today).abs() {
            2..=6 => self.weekday(day),
            _ => self.day(day, today),
        }
    }

    /// [`Self::near`] as a heading: "Today", "Friday".
    pub fn near_heading(&self, day: LocalDay, today: LocalDay) -> String {
        heading(&self.near(day, today))
    }

    /// [`Self::day`] as a heading: "Today", "Yesterday".
    pub fn day_heading(&self, day: LocalDay, today: LocalDay) -> String {
        heading(&self.day(day, today))
    }

    /// "20:30", or "8:30 pm" where the person's clock has twelve hours.
    pub fn clock(&self, time: WallTime) -> String {
        let (hour, minute) = (time.minute_of_day() / 60, format!("{:02}", time.minute_of_day() % 60));
        if !self.has_twelve_hours() {
            return self.days_clock(format!("{hour:02}"), minute);
        }
        // Midnight is 12 am, noon 12 pm.
        let of_twelve = ((hour + 11) % 12 + 1).to_string();
        if hour < 12 { self.days_clock_am(of_twelve, minute) } else { self.days_clock_pm(of_twelve, minute) }
    }

    /// The names of some days of the week, for a person whose weeks begin on the weekday `begins` (0 for Monday). Bit 0 of
    /// `mask` is Monday.
    pub fn weekdays_of(&self, mask: u8, begins: u8) -> Vec<String> {
        weekdays_from(begins).filter(|bit| mask >> bit & 1 == 1).map(|bit| self.weekday(of_bit(bit))).collect()
    }

    /// "Mon": the short name of a weekday, 0 for Monday.
    pub fn weekday_short(&self, weekday: u8) -> String {
        match weekday {
            0 => self.days_monday_short(),
            1 => self.days_tuesday_short(),
            2 => self.days_wednesday_short(),
            3 => self.days_thursday_short(),
            4 => self.days_friday_short(),
            5 => self.days_saturday_short(),
            _ => self.days_sunday_short(),
        }
    }

    /// "every second week on Tuesday", "each month on the last Friday".
    pub fn rarer(&self, rhythm: RarerRhythm, begins: u8) -> String {
        match rhythm {
            RarerRhythm::SecondWeek { weekdays, .. } => {
                let days = self.weekdays_of(weekdays, begins).into_iter();
                self.days_second_week(days.reduce(|first, next| self.days_list(first, next)).unwrap_or_default())
            }
            RarerRhythm::MonthDay { day: 31 } => self.days_month_last_day(),
            RarerRhythm::MonthDay { day } if day > 28 => self.days_month_day_or_last(day),
            RarerRhythm::MonthDay { day } => self.days_month_day(day),
            RarerRhythm::MonthWeekday { nth, weekday } => {
                self.days_month_weekday(nth.as_str(), self.weekday(of_bit(weekday)))
            }
        }
    }

    /// [`Self::rarer`] where it begins a line.
    pub fn rarer_heading(&self, rhythm: RarerRhythm, begins: u8) -> String {
        heading(&self.rarer(rhythm, begins))
    }
}

/// The weekdays, 0 for Monday, in the order of a week that begins with `begins`.
pub(crate) fn weekdays_from(begins: u8) -> impl Iterator<Item = u8> {
    (0..7).map(move |place| (begins + place) % 7)
}

/// Any week will do: a day with this weekday.
fn of_bit(weekday: u8) -> LocalDay {
    LocalDay::from_epoch_days(4 + i32::from(weekday))
}

fn heading(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn a_clock_of_twelve_hours_has_midnight_and_noon_at_twelve() {
        let words = content::words("en").with_twelve_hours(true);
        let said = |time: &str| words.clock(time.parse().unwrap());
        let times = ["00:00", "00:30", "01:05", "11:59", "12:00", "12:30", "13:00", "23:59"].map(said);
        assert_eq!(
            times,
            ["12:00 am", "12:30 am", "1:05 am", "11:59 am", "12:00 pm", "12:30 pm", "1:00 pm", "11:59 pm"]
        );
        assert_eq!(content::words("en").clock("20:30".parse().unwrap()), "20:30");
    }

    #[test]
    fn weekdays_stand_in_the_order_of_the_persons_week() {
        let words = content::words("en");
        assert_eq!(words.weekdays_of(0b110_0001, 6), ["Sunday", "Monday", "Saturday"]);
        assert_eq!(words.weekdays_of(0b110_0001, 0), ["Monday", "Saturday", "Sunday"]);
        assert_eq!(weekdays_from(5).collect::<Vec<_>>(), [5, 6, 0, 1, 2, 3, 4]);
    }

    #[test]
    fn rarer_rhythms_are_said_in_words() {
        let said = |text: &str| content::words("en").rarer(text.parse().unwrap(), 0);
        assert_eq!(said("second_week:2026-11-23:10"), "every second week on Tuesday, Thursday");
        assert_eq!(said("month_day:1"), "each month on day 1");
        assert_eq!(said("month_day:30"), "each month on day 30, or on its last day");
        assert_eq!(said("month_day:31"), "each month on its last day");
        assert_eq!(said("month_weekday:first:1"), "each month on the first Tuesday");
        assert_eq!(said("month_weekday:last:4"), "each month on the last Friday");
    }
}
