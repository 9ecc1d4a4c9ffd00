use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::app::{Subject, Table};
use crate::clock::{LocalDay, Timestamp};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_notes("prompt", &[Subject::Prompts]),
    Table::of_notes("prompt_not_today", &[Subject::Prompts, Subject::Reminders]),
    Table::of_entries("prompt_answer", &[Subject::Prompts, Subject::Reminders], &["text"]),
];

/// The words of a row.
pub(super) const WORDS: WordsIn = WordsIn { table: "prompt_answer", columns: "text" };

/// What became of a question.
#[derive(Debug, Clone, Copy)]
pub(crate) struct State {
    pub shown_on: LocalDay,
    pub passed_on: Option<LocalDay>,
}

/// One stored answer.
pub(crate) struct Answer {
    pub id: Id,
    pub prompt: String,
    pub question: String,
    pub day: LocalDay,
    pub text: String,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Answer> {
    Ok(Answer {
        id: row.get("id")?,
        prompt: row.get("prompt_id")?,
        question: row.get("question")?,
        day: row.get("day")?,
        text: row.get("text")?,
    })
}

fn answers(sql: &Connection, query: &str, params: impl Params) -> Result<Vec<Answer>> {
    let mut statement = sql.prepare_cached(query)?;
    let answers = statement.query_map(params, from_row)?.collect::<rusqlite::Result<_>>()?;
    Ok(answers)
}

/// Every question with a state: at most one row a question, whatever the length of the history.
pub(super) fn states(sql: &Connection) -> Result<HashMap<String, State>> {
    let mut statement = sql.prepare_cached("SELECT id, shown_on, passed_on FROM prompt")?;
    let state = |row: &Row<'_>| Ok((row.get(0)?, State { shown_on: row.get(1)?, passed_on: row.get(2)? }));
    let states = statement.query_map([], state)?.collect::<rusqlite::Result<_>>()?;
    Ok(states)
}

pub(super) fn set_shown(sql: &Connection, id: &str, day: LocalDay) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO prompt (id, shown_on) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET shown_on = excluded.shown_on",
    )?;
    statement.execute(params![id, day])?;
    Ok(())
}

pub(super) fn set_passed(sql: &Connection, id: &str, day: LocalDay) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO prompt (id, shown_on, passed_on) VALUES (?1, ?2, ?2)
         ON CONFLICT (id) DO UPDATE SET shown_on = excluded.shown_on, passed_on = excluded.passed_on",
    )?;
    statement.execute(params![id, day])?;
    Ok(())
}

/// Makes the questions that were passed over on a day come again on it, but for `but`.
pub(super) fn forget_passed(sql: &Connection, day: LocalDay, but: &str) -> Result<()> {
    sql.prepare_cached("UPDATE prompt SET passed_on = NULL WHERE passed_on = ?1 AND id <> ?2")?
        .execute(params![day, but])?;
    Ok(())
}

/// Whether a question was answered on a day, or put aside for it.
pub(crate) fn answered_on(sql: &Connection, day: LocalDay) -> Result<bool> {
    let mut statement = sql.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM prompt_answer WHERE day = ?1 AND prompt_id <> '')
             OR EXISTS (SELECT 1 FROM prompt_not_today WHERE not_today = ?1)",
    )?;
    Ok(statement.query_row([day], |row| row.get(0))?)
}

pub(super) fn say_not_today(sql: &Connection, day: LocalDay) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO prompt_not_today (id, not_today) VALUES (1, ?1)
         ON CONFLICT (id) DO UPDATE SET not_today = excluded.not_today",
    )?;
    statement.execute([day])?;
    Ok(())
}

pub(super) fn undo_not_today(sql: &Connection) -> Result<()> {
    sql.prepare_cached("DELETE FROM prompt_not_today WHERE id = 1")?.execute([])?;
    Ok(())
}

/// Writes the answer of its question and day, over what stood there.
pub(super) fn save(sql: &Connection, answer: &Answer, at: Timestamp) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO prompt_answer (id, prompt_id, question, day, text, written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (prompt_id, day) DO UPDATE SET text = excluded.text, written_at = excluded.written_at",
    )?;
    statement.execute(params![answer.id, answer.prompt, answer.question, answer.day, answer.text, at])?;
    Ok(())
}

/// Deletes an answer; gives how many there were.
pub(super) fn delete(sql: &Connection, id: Id) -> Result<usize> {
    Ok(sql.execute("DELETE FROM prompt_answer WHERE id = ?1", [id])?)
}

/// The answer to a question on one day.
pub(super) fn on(sql: &Connection, prompt: &str, day: LocalDay) -> Result<Option<Answer>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, prompt_id, question, day, text FROM prompt_answer WHERE prompt_id = ?1 AND day = ?2",
    )?;
    Ok(statement.query_row(params![prompt, day], from_row).optional()?)
}

pub(super) fn answer(sql: &Connection, id: Id) -> Result<Answer> {
    let mut statement =
        sql.prepare_cached("SELECT id, prompt_id, question, day, text FROM prompt_answer WHERE id = ?1")?;
    statement.query_row([id], from_row).optional()?.ok_or(Error::NotFound("answer"))
}

/// How often a question was answered before a day.
pub(super) fn count_before(sql: &Connection, prompt: &str, day: LocalDay) -> Result<u32> {
    let mut statement = sql.prepare_cached("SELECT count(*) FROM prompt_answer WHERE prompt_id = ?1 AND day < ?2")?;
    Ok(statement.query_row(params![prompt, day], |row| row.get(0))?)
}

/// Answers to a question up to a day and on it, newest first.
pub(super) fn up_to(sql: &Connection, prompt: &str, day: LocalDay, limit: u32) -> Result<Vec<Answer>> {
    answers(
        sql,
        "SELECT id, prompt_id, question, day, text FROM prompt_answer
         WHERE prompt_id = ?1 AND day <= ?2 ORDER BY day DESC LIMIT ?3",
        params![prompt, day, limit],
    )
}

/// All answers before a day, newest first.
pub(super) fn all_before(sql: &Connection, day: LocalDay, limit: u32) -> Result<Vec<Answer>> {
    answers(
        sql,
        "SELECT id, prompt_id, question, day, text FROM prompt_answer
         WHERE day < ?1 ORDER BY day DESC, written_at DESC LIMIT ?2",
        params![day, limit],
    )
}
