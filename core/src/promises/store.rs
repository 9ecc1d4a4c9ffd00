use std::collections::BTreeSet;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::columns::{from_columns, to_columns};
use super::days::{Schedule, Span};
use super::{PromiseAnswer, PromiseReminder, PromisedTo};
use crate::app::{Subject, Table, at_most, fits};
use crate::clock::{LocalDay, RarerRhythm, Timestamp, WallTime};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;
use crate::text;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("promise", &[Subject::Promises, Subject::CheckIn, Subject::Reminders], &["text"]).saying(&[
        ("text", at_most::<{ text::SENTENCE }>),
        ("to_name", at_most::<{ text::NAME }>),
        ("remind_time", fits::<WallTime>),
    ]),
    Table::of_entries("promise_span", &[Subject::Promises, Subject::CheckIn, Subject::Reminders], &[])
        .saying(&[("rarer", fits::<RarerRhythm>)]),
    Table::of_entries("promise_answer", &[Subject::Promises, Subject::CheckIn, Subject::Reminders], &[]),
    Table::of_entries("promise_words", &[Subject::Promises], &[]).saying(&[("text", at_most::<{ text::SENTENCE }>)]),
];

/// The words of a promise. Whom it was given to belongs to the name.
pub(super) const WORDS: WordsIn = WordsIn { table: "promise", columns: "text, to_whom, to_name" };

/// What sort of promise it is. It does not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Once,
    Recurring,
    TodaysWord,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Recurring => "recurring",
            Self::TodaysWord => "todays_word",
        }
    }
}

/// What the person wrote, without the days.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Wording {
    pub text: String,
    pub to: PromisedTo,
    pub due_time: Option<WallTime>,
    pub remind: PromiseReminder,
}

/// One promise with its days.
pub(crate) struct Promise {
    pub id: Id,
    pub kind: Kind,
    pub written: Wording,
    pub remind_since: Timestamp,
    pub made_on: LocalDay,
    pub worded_on: LocalDay,
    pub schedule: Schedule,
}

/// What was said of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AnswerRow {
    pub promise: Id,
    pub day: LocalDay,
    pub answer: PromiseAnswer,
    pub said_on: LocalDay,
    pub replaced_on: Option<LocalDay>,
}

const COLUMNS: &str = "id, kind, text, to_whom, to_name, due_time, remind, remind_time, remind_anyway, remind_since,
    made_on, worded_on, ended_on";

fn unreadable(column: &'static str) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(0, column.to_owned(), Type::Text)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Promise> {
    let kind = match row.get_ref("kind")?.as_str()? {
        "once" => Kind::Once,
        "recurring" => Kind::Recurring,
        "todays_word" => Kind::TodaysWord,
        _ => return Err(unreadable("kind")),
    };
    let to = match row.get_ref("to_whom")?.as_str()? {
        "partner" => PromisedTo::Partner,
        "myself" => PromisedTo::Myself,
        _ => PromisedTo::Someone { name: row.get("to_name")? },
    };
    let at_this_time_anyway = row.get("remind_anyway")?;
    let remind = match row.get_ref("remind")?.as_str()? {
        "off" => PromiseReminder::Off,
        "on_the_day" => PromiseReminder::OnTheDay { time: row.get("remind_time")?, at_this_time_anyway },
        _ => PromiseReminder::DayBefore { time: row.get("remind_time")?, at_this_time_anyway },
    };
    Ok(Promise {
        id: row.get("id")?,
        kind,
        written: Wording { text: row.get("text")?, to, due_time: row.get("due_time")?, remind },
        remind_since: row.get("remind_since")?,
        made_on: row.get("made_on")?,
        worded_on: row.get("worded_on")?,
        schedule: Schedule { ended_on: row.get("ended_on")?, ..Schedule::default() },
    })
}

fn with_days(sql: &Connection, mut promise: Promise) -> Result<Promise> {
    let mut statement = sql.prepare_cached(
        "SELECT from_day, until_day, weekdays, rarer FROM promise_span WHERE promise_id = ?1 ORDER BY from_day",
    )?;
    let span =
        |row: &Row<'_>| Ok(Span { from: row.get(0)?, until: row.get(1)?, weekdays: row.get(2)?, rarer: row.get(3)? });
    promise.schedule.spans = statement.query_map([promise.id], span)?.collect::<rusqlite::Result<_>>()?;
    let mut statement = sql.prepare_cached(
        "SELECT new_day FROM promise_answer WHERE promise_id = ?1 AND replaced_on IS NULL AND new_day IS NOT NULL",
    )?;
    promise.schedule.moved_to =
        statement.query_map([promise.id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(promise)
}

/// The promise with this id.
pub(crate) fn find(sql: &Connection, id: Id) -> Result<Promise> {
    let mut statement = sql.prepare_cached(&format!("SELECT {COLUMNS} FROM promise WHERE id = ?1"))?;
    let promise = statement.query_row([id], from_row).optional()?.ok_or(Error::NotFound("promise"))?;
    with_days(sql, promise)
}

/// Promises that have or may have a day from `from` on, in the order they were made.
pub(crate) fn from_day(sql: &Connection, from: LocalDay) -> Result<Vec<Promise>> {
    // Apart from the promises themselves: each part is answered by its own index, and most days have few. Where no
    // promise was ever made, nothing but one empty index is read.
    let mut statement = sql.prepare_cached(
        "SELECT promise_id FROM promise_span WHERE until_day >= ?1
         UNION ALL SELECT promise_id FROM promise_span WHERE until_day IS NULL
         UNION ALL SELECT promise_id FROM promise_answer
             WHERE replaced_on IS NULL AND day >= ?1 AND EXISTS (SELECT 1 FROM promise_span INDEXED BY promise_span_until)
         UNION ALL SELECT promise_id FROM promise_answer
             WHERE replaced_on IS NULL AND new_day >= ?1 AND EXISTS (SELECT 1 FROM promise_span INDEXED BY promise_span_until)",
    )?;
    let ids: BTreeSet<Id> = statement.query_map([from], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    ids.into_iter().map(|id| find(sql, id)).collect()
}

/// Rhythms that were ended, the latest first.
pub(crate) fn ended(sql: &Connection, limit: u32) -> Result<Vec<Promise>> {
    let mut statement = sql.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM promise WHERE ended_on IS NOT NULL AND kind = 'recurring'
         ORDER BY ended_on DESC, id DESC LIMIT ?1"
    ))?;
    let promises: Vec<_> = statement.query_map([limit], from_row)?.collect::<rusqlite::Result<_>>()?;
    promises.into_iter().map(|promise| with_days(sql, promise)).collect()
}

/// The columns of whom and of the reminder.
fn columns(written: &Wording) -> (&'static str, Option<&str>, &'static str, Option<WallTime>, bool) {
    let (to, name) = match &written.to {
        PromisedTo::Partner => ("partner", None),
        PromisedTo::Myself => ("myself", None),
        PromisedTo::Someone { name } => ("someone", Some(name.as_str())),
    };
    let (remind, time, anyway) = match written.remind {
        PromiseReminder::Off => ("off", None, false),
        PromiseReminder::OnTheDay { time, at_this_time_anyway } => ("on_the_day", Some(time), at_this_time_anyway),
        PromiseReminder::DayBefore { time, at_this_time_anyway } => ("day_before", Some(time), at_this_time_anyway),
    };
    (to, name, remind, time, anyway)
}

/// Writes a new promise with its first span.
pub(super) fn insert(sql: &Connection, promise: &Promise) -> Result<()> {
    let written = &promise.written;
    let (to, name, remind, time, anyway) = columns(written);
    let mut statement = sql.prepare_cached(
        "INSERT INTO promise (id, kind, text, to_whom, to_name, due_time, remind, remind_time, remind_anyway,
             remind_since, made_on, worded_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    statement.execute(params![
        promise.id,
        promise.kind.as_str(),
        written.text,
        to,
        name,
        written.due_time,
        remind,
        time,
        anyway,
        promise.remind_since,
        promise.made_on,
        promise.worded_on,
    ])?;
    promise.schedule.spans.iter().try_for_each(|span| add_span(sql, promise.id, span))
}

/// Writes everything of a promise but its days.
pub(super) fn rewrite(sql: &Connection, promise: &Promise) -> Result<()> {
    let written = &promise.written;
    let (to, name, remind, time, anyway) = columns(written);
    let mut statement = sql.prepare_cached(
        "UPDATE promise SET text = ?2, to_whom = ?3, to_name = ?4, due_time = ?5, remind = ?6, remind_time = ?7,
             remind_anyway = ?8, remind_since = ?9, worded_on = ?10 WHERE id = ?1",
    )?;
    statement.execute(params![
        promise.id,
        written.text,
        to,
        name,
        written.due_time,
        remind,
        time,
        anyway,
        promise.remind_since,
        promise.worded_on,
    ])?;
    Ok(())
}

/// Keeps words that a later day changes.
pub(super) fn keep_words(sql: &Connection, id: Id, text: &str, changed_on: LocalDay) -> Result<()> {
    sql.prepare_cached("INSERT INTO promise_words (promise_id, text, changed_on) VALUES (?1, ?2, ?3)")?
        .execute(params![id, text, changed_on])?;
    Ok(())
}

/// Words a promise had, newest first.
pub(super) fn earlier_words(sql: &Connection, id: Id) -> Result<Vec<(String, LocalDay)>> {
    let mut statement =
        sql.prepare_cached("SELECT text, changed_on FROM promise_words WHERE promise_id = ?1 ORDER BY id DESC")?;
    let words = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(words.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn add_span(sql: &Connection, id: Id, span: &Span) -> Result<()> {
    sql.prepare_cached(
        "INSERT INTO promise_span (promise_id, from_day, until_day, weekdays, rarer) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id, span.from, span.until, span.weekdays, span.rarer])?;
    Ok(())
}

/// Ends the spans of a promise with the day before `day`; those that had not begun are gone.
pub(super) fn close_spans(sql: &Connection, id: Id, day: LocalDay) -> Result<()> {
    sql.prepare_cached("DELETE FROM promise_span WHERE promise_id = ?1 AND from_day >= ?2")?
        .execute(params![id, day])?;
    let mut statement = sql.prepare_cached(
        "UPDATE promise_span SET until_day = ?2 - 1 WHERE promise_id = ?1 AND (until_day IS NULL OR until_day >= ?2)",
    )?;
    statement.execute(params![id, day])?;
    Ok(())
}

pub(super) fn end(sql: &Connection, id: Id, day: LocalDay) -> Result<()> {
    sql.prepare_cached("UPDATE promise SET ended_on = ?2 WHERE id = ?1")?.execute(params![id, day])?;
    Ok(())
}

/// Deletes a promise with its days, answers and earlier words.
pub(super) fn delete(sql: &Connection, id: Id) -> Result<()> {
    sql.execute("DELETE FROM promise WHERE id = ?1", [id])?;
    Ok(())
}

fn said(row: &Row<'_>) -> rusqlite::Result<AnswerRow> {
    let known: Option<String> = row.get("known")?;
    let answer = from_columns(row.get_ref("answer")?.as_str()?, known.as_deref(), row.get("new_day")?);
    Ok(AnswerRow {
        promise: row.get("promise_id")?,
        day: row.get("day")?,
        answer: answer.ok_or_else(|| unreadable("answer"))?,
        said_on: row.get("said_on")?,
        replaced_on: row.get("replaced_on")?,
    })
}

/// What stands for one day of a promise.
pub(crate) fn answer_on(sql: &Connection, id: Id, day: LocalDay) -> Result<Option<PromiseAnswer>> {
    let mut statement = sql.prepare_cached(
        "SELECT promise_id, day, answer, known, new_day, said_on, replaced_on FROM promise_answer
         WHERE promise_id = ?1 AND day = ?2 AND replaced_on IS NULL",
    )?;
    Ok(statement.query_row(params![id, day], said).optional()?.map(|said| said.answer))
}

/// The line that stands for one day of a promise.
pub(super) fn line_on(sql: &Connection, id: Id, day: LocalDay) -> Result<Option<i64>> {
    let mut statement = sql
        .prepare_cached("SELECT seq FROM promise_answer WHERE promise_id = ?1 AND day = ?2 AND replaced_on IS NULL")?;
    Ok(statement.query_row(params![id, day], |row| row.get(0)).optional()?)
}

/// Takes the line that stands out again, and lets the one before it stand.
pub(super) fn unsay(sql: &Connection, id: Id, stands: Option<i64>, before: Option<i64>) -> Result<()> {
    sql.prepare_cached("DELETE FROM promise_answer WHERE promise_id = ?1 AND seq = ?2")?
        .execute(params![id, stands])?;
    sql.prepare_cached("UPDATE promise_answer SET replaced_on = NULL WHERE promise_id = ?1 AND seq = ?2")?
        .execute(params![id, before])?;
    Ok(())
}

/// What stands for the days of all promises from `from` to `until`.
pub(crate) fn answers_between(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<AnswerRow>> {
    let mut statement = sql.prepare_cached(
        "SELECT promise_id, day, answer, known, new_day, said_on, replaced_on FROM promise_answer
         WHERE replaced_on IS NULL AND day BETWEEN ?1 AND ?2 ORDER BY day, promise_id",
    )?;
    Ok(statement.query_map([from, until], said)?.collect::<rusqlite::Result<_>>()?)
}

/// The newest days of all promises for which something stands, without those of `but`.
pub(super) fn newest_answers(sql: &Connection, but: LocalDay, limit: u32) -> Result<Vec<AnswerRow>> {
    let mut statement = sql.prepare_cached(
        "SELECT promise_id, day, answer, known, new_day, said_on, replaced_on FROM promise_answer
         WHERE replaced_on IS NULL AND day <> ?1 ORDER BY day DESC, seq DESC LIMIT ?2",
    )?;
    Ok(statement.query_map(params![but, limit], said)?.collect::<rusqlite::Result<_>>()?)
}

/// Everything that was ever said of a promise, newest first.
pub(super) fn all_answers(sql: &Connection, id: Id) -> Result<Vec<AnswerRow>> {
    let mut statement = sql.prepare_cached(
        "SELECT promise_id, day, answer, known, new_day, said_on, replaced_on FROM promise_answer
         WHERE promise_id = ?1 ORDER BY seq DESC",
    )?;
    Ok(statement.query_map([id], said)?.collect::<rusqlite::Result<_>>()?)
}

/// Says what became of a day. What stood before stays as a row, with the day on which it was replaced.
pub(super) fn save_answer(
    sql: &Connection,
    id: Id,
    day: LocalDay,
    answer: PromiseAnswer,
    today: LocalDay,
) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "UPDATE promise_answer SET replaced_on = ?3 WHERE promise_id = ?1 AND day = ?2 AND replaced_on IS NULL",
    )?;
    statement.execute(params![id, day, today])?;
    let Some((word, known, new_day)) = to_columns(answer) else { return Ok(()) };
    let mut statement = sql.prepare_cached(
        "INSERT INTO promise_answer (promise_id, day, answer, known, new_day, said_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    statement.execute(params![id, day, word, known, new_day, today])?;
    Ok(())
}
