//! One field of a form: what it says, and how it is filled in.

use std::str::FromStr;

use grain_core::clock::{LocalDay, WallTime};
use grain_core::error::{Error, Problem};
use grain_core::page::{Field, FormOption, Input, Value};

use super::form::Sheet;
use super::lay;
use crate::shell::keys::Key;
use crate::shell::list::{At, Picked, letters};
use crate::shell::text_area::TextArea;
use crate::shell::write::Wrote;
use crate::shell::{Shell, Step, blank};

/// Minutes by which an arrow moves a clock time.
const QUARTER: i32 = 15;
/// The minute of the day at which an arrow begins.
const MORNING: i32 = 8 * 60;

/// What stands in a field, in words; empty where nothing does.
pub fn said(sheet: &Sheet, field: &Field) -> String {
    let words = sheet.words;
    let named = |options: &[FormOption], keys: &[&str]| {
        let chosen = options.iter().filter(|option| keys.contains(&option.key.as_str()));
        chosen.map(|option| option.text.to_string()).collect::<Vec<_>>().join(", ")
    };
    match (&field.input, sheet.value(field)) {
        (_, Value::Text { text }) => text.to_string(),
        (Input::OneOf { options }, Value::Chosen { key }) => named(options, &[key]),
        (Input::SomeOf { options, .. }, Value::AllChosen { keys }) => {
            named(options, &keys.iter().map(String::as_str).collect::<Vec<_>>())
        }
        (_, Value::Day { day: Some(day) }) => words.day(*day, sheet.today),
        (Input::Day { open, .. }, _) | (Input::Time { open }, Value::Time { time: None }) => open.clone(),
        (_, Value::Time { time: Some(time) }) => words.clock(*time),
        (Input::Weekdays { names, week_begins }, Value::Weekdays { days }) => {
            let named = in_week(names, *week_begins).filter(|(day, _)| days >> day & 1 == 1).map(|(_, name)| name);
            named.collect::<Vec<_>>().join(", ")
        }
        (_, Value::Switch { on }) => {
            if *on {
                words.app_on()
            } else {
                words.app_off()
            }
        }
        (_, Value::Number { number }) => number.map(|number| number.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Under what is typed: the day or time in words, or how it is typed.
pub fn in_words(sheet: &Sheet, field: &Field, typed: &str) -> String {
    let words = sheet.words;
    match &field.input {
        Input::Day { .. } => match typed.trim().parse() {
            Ok(day) => words.day(day, sheet.today),
            Err(_) => words.error_unreadable_day_text(),
        },
        Input::Time { .. } => match typed.trim().parse() {
            Ok(time) => words.clock(time),
            Err(_) => words.error_unreadable_time_text(),
        },
        Input::Grains { words, .. } => {
            let left = typed.trim().parse::<usize>().ok();
            left.and_then(|left| words.get(left)).cloned().unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Fills in the field at a place among those that are seen.
pub fn fill(shell: &mut Shell, sheet: &mut Sheet, place: usize) -> Step<Wrote> {
    let Some(field) = sheet.seen().get(place).map(|field| (*field).clone()) else { return Ok(Wrote::Stay) };
    match &field.input {
        Input::Text { lines, .. } => {
            let mut text = TextArea::new(&said(sheet, &field));
            let left = shell.edit(&mut text, *lines > 1, |_, _| None, |text| sheet.drawn(Some((place, text))).0);
            sheet.put(&field.key, Value::Text { text: text.text().into() });
            left
        }
        Input::OneOf { options } => one_of(shell, sheet, &field, options),
        Input::SomeOf { options, most } => some_of(shell, sheet, &field, options, *most as usize),
        Input::Weekdays { names, week_begins } => weekdays(shell, sheet, &field, names, *week_begins),
        Input::Switch => {
            let on = matches!(sheet.value(&field), Value::Switch { on: true });
            sheet.put(&field.key, Value::Switch { on: !on });
            Ok(Wrote::Stay)
        }
        Input::Day { from, until, .. } => {
            let (from, until, today) = (*from, *until, sheet.today);
            let next = |typed: &str, by: i16| {
                let day = typed.parse::<LocalDay>().map_or(today, |day| day.plus(by.into()));
                Some(day.max(from.unwrap_or(day)).min(until.unwrap_or(day)).to_string())
            };
            typed(shell, sheet, (place, &field), Problem::NotADay, next, |day| Value::Day { day })
        }
        Input::Time { .. } => {
            let next = |typed: &str, by: i16| {
                let minute = typed.parse::<WallTime>().map_or(MORNING, |time| {
                    (i32::from(time.minute_of_day()) + i32::from(by) * QUARTER).rem_euclid(24 * 60)
                });
                Some(WallTime::from_minute(u16::try_from(minute).unwrap_or(0)).to_string())
            };
            typed(shell, sheet, (place, &field), Problem::NotATime, next, |time| Value::Time { time })
        }
        Input::Number { .. } | Input::Grains { .. } => {
            let (from, until) = match &field.input {
                Input::Number { from, until } => (*from, *until),
                Input::Grains { most, .. } => (0, i64::from(*most)),
                _ => (0, 0),
            };
            let next = |typed: &str, by: i16| {
                let number = typed.parse::<i64>().map_or(from, |number| number.saturating_add(by.into()));
                Some(number.max(from).min(until).to_string())
            };
            typed(shell, sheet, (place, &field), Problem::OutOfRange, next, |number| Value::Number { number })
        }
    }
}

/// A value that is typed, or moved by the arrows up and down. What cannot be read stays, with what is wrong, until it can
/// be or is rubbed out.
fn typed<T: FromStr>(
    shell: &mut Shell,
    sheet: &mut Sheet,
    (place, field): (usize, &Field),
    problem: Problem,
    next: impl Fn(&str, i16) -> Option<String>,
    value: impl Fn(Option<T>) -> Value,
) -> Step<Wrote> {
    let before = match sheet.value(field) {
        Value::Day { day: Some(day) } => day.to_string(),
        Value::Time { time: Some(time) } => time.to_string(),
        Value::Number { number: Some(number) } => number.to_string(),
        _ => String::new(),
    };
    let mut text = TextArea::new(&before);
    loop {
        let left = shell.edit(&mut text, false, &next, |text| sheet.drawn(Some((place, text))).0);
        let stands = Some(text.text().trim()).filter(|text| !text.is_empty());
        if let Ok(read) = stands.map(T::from_str).transpose() {
            sheet.put(&field.key, value(read));
            return left;
        }
        left?;
        sheet.refused = shell.refused(&Error::input(field.key.as_str(), problem));
    }
}

fn one_of(shell: &mut Shell, sheet: &mut Sheet, field: &Field, options: &[FormOption]) -> Step<Wrote> {
    let chosen = match sheet.value(field) {
        Value::Chosen { key } => options.iter().position(|option| option.key == *key),
        _ => None,
    };
    let lines: Vec<_> = options.iter().map(|option| (option.text.as_str(), option.second.as_str())).collect();
    let mut at = At { item: chosen.unwrap_or(0), top: 0 };
    match options_of(shell, field, &lines, &|place| Some(place) == chosen, false, &mut at)? {
        Some(place) => {
            sheet.put(&field.key, Value::Chosen { key: options[place].key.clone() });
            Ok(Wrote::Next)
        }
        None => Ok(Wrote::Stay),
    }
}

fn some_of(shell: &mut Shell, sheet: &mut Sheet, field: &Field, options: &[FormOption], most: usize) -> Step<Wrote> {
    let lines: Vec<_> = options.iter().map(|option| (option.text.as_str(), option.second.as_str())).collect();
    let mut keys = match sheet.value(field) {
        Value::AllChosen { keys } => keys.clone(),
        _ => Vec::new(),
    };
    let mut at = At::default();
    loop {
        let chosen = |place: usize| keys.contains(&options[place].key);
        let Some(place) = options_of(shell, field, &lines, &chosen, true, &mut at)? else { return Ok(Wrote::Next) };
        let key = &options[place].key;
        if keys.contains(key) {
            keys.retain(|other| other != key);
        } else if keys.len() < most {
            keys.push(key.clone());
        }
        sheet.put(&field.key, Value::AllChosen { keys: keys.clone() });
    }
}

fn weekdays(shell: &mut Shell, sheet: &mut Sheet, field: &Field, names: &[String], begins: u8) -> Step<Wrote> {
    let week: Vec<_> = in_week(names, begins).collect();
    let lines: Vec<_> = week.iter().map(|(_, name)| (*name, "")).collect();
    let mut days = match sheet.value(field) {
        Value::Weekdays { days } => *days,
        _ => 0,
    };
    let mut at = At::default();
    loop {
        let chosen = |place: usize| days >> week[place].0 & 1 == 1;
        let Some(place) = options_of(shell, field, &lines, &chosen, true, &mut at)? else { return Ok(Wrote::Next) };
        days ^= 1 << week[place].0;
        sheet.put(&field.key, Value::Weekdays { days });
    }
}

/// Days with their names, from the one with which a week begins.
fn in_week(names: &[String], begins: u8) -> impl Iterator<Item = (usize, &str)> {
    let days = names.len().max(1);
    (0..names.len()).map(move |place| (place + usize::from(begins)) % days).map(|day| (day, names[day].as_str()))
}

/// A page of options; `None` when it is left. Where several can be chosen the last item leaves it.
fn options_of(
    shell: &mut Shell,
    field: &Field,
    options: &[(&str, &str)],
    chosen: &dyn Fn(usize) -> bool,
    several: bool,
    at: &mut At,
) -> Step<Option<usize>> {
    let mut page = blank(&*field.label);
    page.quiet(&field.note);
    page.gap();
    let mut items: Vec<_> = (options.iter().zip(letters().map(Some).chain(std::iter::repeat(None))).enumerate())
        .map(|(place, ((text, second), key))| lay::chosen_item(&mut page, key, text, second, chosen(place)))
        .collect();
    page.key("\u{2191}\u{2193} Enter", shell.words.terminal_choose());
    if several {
        page.gap();
        items.push(lay::item(&mut page, None, &shell.words.app_done(), ""));
    }
    page.key("\u{2190}", if several { shell.words.app_done() } else { shell.words.app_back() });
    loop {
        match shell.pick(&page, &items, at)? {
            Picked::Item(place) => return Ok(Some(place).filter(|place| *place < options.len())),
            Picked::Key(Key::Left | Key::Backspace | Key::Tab | Key::Save) => return Ok(None),
            Picked::Key(_) => {}
        }
    }
}
