//! Promises from the first word to the record, as taps on the real database.

mod changes;
mod days;
mod input;

use std::path::Path;

use crate::common::page::{has, listed, page, said, section};
use crate::common::{NOON, app_at, day, refusal};
use grain_core::app::App;
use grain_core::check_in::{Answer, QuestionBody};
use grain_core::clock::{LocalDay, WallTime};
use grain_core::error::{Error, ErrorKind, Problem};
use grain_core::ids::Id;
use grain_core::page::{Body, Row};
use grain_core::promises::{
    DisclosureStatus, PromiseAnswer, PromiseDraft, PromiseMark, PromiseReminder, PromiseSchedule, PromiseState,
    PromisedTo,
};
use grain_core::settings::{Settings, Side};

const WEEKDAYS: u8 = 0b001_1111;
const GIVEN_UP: PromiseAnswer = PromiseAnswer::Changed { new_day: None };

/// 18:30 in Berlin on a day of November 2026.
fn evening(folder: &Path, day: u32) -> App {
    app_at(folder, &format!("2026-11-{day:02}T17:30:00Z"))
}

fn draft(text: &str, schedule: PromiseSchedule) -> PromiseDraft {
    let remind = PromiseReminder::Off;
    PromiseDraft { text: text.into(), to: PromisedTo::Partner, schedule, due_time: None, remind }
}

fn once(text: &str, on: &str) -> PromiseDraft {
    draft(text, PromiseSchedule::Once { day: day(on) })
}

fn each_weekday(text: &str) -> PromiseDraft {
    draft(text, PromiseSchedule::Recurring { weekdays: WEEKDAYS, from: day("2026-11-24"), until: None })
}

fn add(app: &App, draft: PromiseDraft) -> Id {
    app.add_promise(draft).unwrap().id
}

fn moved(to: &str) -> PromiseAnswer {
    PromiseAnswer::Changed { new_day: Some(day(to)) }
}

fn not_kept(known: DisclosureStatus) -> PromiseAnswer {
    PromiseAnswer::NotKept { known: Some(known) }
}

/// The rows of a section of the page, without those that ask how it came out.
fn shown(app: &App, section: &str) -> Vec<Row> {
    let mut rows = listed(app, "promises", section);
    rows.retain(|row| !row.key.ends_with(" after"));
    rows
}

/// What is due, and where it stands.
fn due(app: &App) -> Vec<String> {
    let stands = |row: &Row| row.second.rsplit(" \u{b7} ").next().unwrap().to_owned();
    shown(app, "due").iter().map(|row| format!("{}: {}", row.text, stands(row))).collect()
}

/// What was, and what became of it.
fn earlier(app: &App) -> Vec<String> {
    let stands = |row: &Row| row.second.split(" \u{b7} ").next().unwrap().to_owned();
    shown(app, "earlier").iter().map(|row| format!("{}: {}", row.text, stands(row))).collect()
}

/// The days on which something comes.
fn coming(app: &App) -> Vec<String> {
    shown(app, "coming").iter().map(|row| row.key.split_once(' ').unwrap().1.to_owned()).collect()
}

/// Eight weeks in sentences.
fn record(app: &App) -> String {
    said(&page(app, "promises"), "record")
}

/// What can be said of a day.
fn choices(row: &Row) -> Vec<&str> {
    row.choices.iter().map(|choice| choice.text.as_str()).collect()
}
