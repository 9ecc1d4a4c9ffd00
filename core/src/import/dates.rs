//! Days and clock times as other apps write them.

use super::{Date, Order};
use crate::clock::LocalDay;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// A day that a diary can be of.
fn checked(year: i32, month: u32, day: u32) -> Option<LocalDay> {
    if (1900..=2200).contains(&year) { LocalDay::from_ymd(year, month, day) } else { None }
}

/// The day of `2026-07-26`, `2026-7-6`, `8th Dec 2021`, `2026 Wed Jul 22`, `26.7.2026` or `26/07/2026`, and which number stood
/// first where that was clear from it.
pub(super) fn day(text: &str) -> Option<(Date, Option<Order>)> {
    let text = text.trim();
    let numbers = |by: char| -> Option<[u32; 3]> {
        let parts: Option<Vec<u32>> = text.split(by).map(|part| part.trim().parse().ok()).collect();
        parts?.try_into().ok()
    };
    if let Some([year, month, day]) = numbers('-').or_else(|| numbers('/').filter(|[year, ..]| *year > 31)) {
        return Some((Date::On(checked(i32::try_from(year).ok()?, month, day)?), None));
    }
    if let Some([day, month, year]) = numbers('.') {
        return Some((Date::On(checked(i32::try_from(year).ok()?, month, day)?), None));
    }
    if let Some([first, second, year]) = numbers('/') {
        let year = i32::try_from(year).ok()?;
        return match (checked(year, second, first), checked(year, first, second)) {
            (Some(one), Some(other)) if one == other => Some((Date::On(one), None)),
            (Some(day_first), Some(month_first)) => Some((Date::Either { day_first, month_first }, None)),
            (Some(day), None) => Some((Date::On(day), Some(Order::DayFirst))),
            (None, Some(day)) => Some((Date::On(day), Some(Order::MonthFirst))),
            (None, None) => None,
        };
    }
    in_words(text).map(|day| (Date::On(day), None))
}

fn in_words(text: &str) -> Option<LocalDay> {
    let (mut day, mut month, mut year) = (None, None, None);
    for word in text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        let is = |name: &str| word.len() >= 3 && name.starts_with(word.trim_end_matches('.'));
        let digits = word.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
        let place = if let Some(at) = MONTHS.iter().position(|name| is(name)) {
            month.replace(u32::try_from(at).ok()? + 1)
        } else if WEEKDAYS.iter().any(|name| is(name)) {
            None
        } else if let Ok(number) = digits.parse::<u32>() {
            if number > 31 { year.replace(number) } else { day.replace(number) }
        } else {
            return None;
        };
        if place.is_some() {
            return None;
        }
    }
    checked(i32::try_from(year?).ok()?, month?, day?)
}

/// The minute of the day of `23:54`, `11:54 pm` or `01:25:00`.
pub(super) fn clock(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase().replace(['\u{202f}', '\u{a0}', '.'], " ");
    let (text, half) = match text.trim().strip_suffix("m").map(str::trim_end) {
        Some(text) if text.ends_with('a') || text.ends_with('p') => (text, text.chars().last()),
        Some(text) if text.ends_with("a ") || text.ends_with("p ") => (text, text.trim_end().chars().last()),
        _ => (text.trim(), None),
    };
    let text = text.trim_end_matches(['a', 'p', ' ']);
    let mut parts = text.split(':').map(|part| part.trim().parse::<u16>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    if parts.next().is_some_and(|seconds| seconds.is_none()) || parts.next().is_some() {
        return None;
    }
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some('p') => hour % 12 + 12,
        Some(_) => hour % 12,
        None => hour,
    };
    (hour < 24 && minute < 60).then(|| hour * 60 + minute)
}

/// A day, and the clock time behind it where one stands there.
pub(super) fn moment(text: &str) -> Option<(Date, Option<Order>, Option<u16>)> {
    let text = text.trim().replace(['\u{202f}', '\u{a0}'], " ");
    let time = text.find(':').map(|colon| text.get(..colon).and_then(|before| before.rfind([' ', 'T'])).unwrap_or(0));
    let (date, time) = text.split_at_checked(time.unwrap_or(text.len()))?;
    let (date, order) = day(date.trim_end_matches(','))?;
    let time = time.trim_start_matches(['T', ' ']);
    if time.is_empty() { Some((date, order, None)) } else { Some((date, order, Some(clock(time)?))) }
}
