use rusqlite::{Connection, OptionalExtension, params};

use crate::app::{Subject, Table, Writing, fits};
use crate::clock::{LocalDay, Timestamp};
use crate::error::Result;
use crate::settings::Side;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("check_in", &[Subject::CheckIn, Subject::Reminders], &[]),
    Table::of_entries("answer", &[Subject::CheckIn, Subject::Reminders], &[]).saying(&[("value", fits::<i32>)]),
    Table::of_notes("answer_before", &[Subject::CheckIn]),
];

/// One item of a question with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub item: String,
    pub value: i64,
}

/// One answer with the day it was said on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredAnswer {
    pub question: String,
    pub item: String,
    pub value: i64,
    pub said_on: LocalDay,
}

/// The head of a day's check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    pub form: Side,
    pub done_at: Option<Timestamp>,
}

pub(crate) fn head(sql: &Connection, day: LocalDay) -> Result<Option<Head>> {
    let mut statement = sql.prepare_cached("SELECT form, done_at FROM check_in WHERE day = ?1")?;
    Ok(statement.query_row([day], |row| Ok(Head { form: row.get(0)?, done_at: row.get(1)? })).optional()?)
}

/// Opens the day if nothing was said yet. Form, zone and day stay as they were at entry.
pub(super) fn begin(scope: &Writing<'_>, day: LocalDay, form: Side) -> Result<()> {
    let mut statement = scope.sql.prepare_cached(
        "INSERT INTO check_in (day, form, zone, begun_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (day) DO NOTHING",
    )?;
    statement.execute(params![day, form, scope.zone.id(), scope.at])?;
    Ok(())
}

pub(super) fn finish(scope: &Writing<'_>, day: LocalDay) -> Result<()> {
    scope.sql.prepare_cached("UPDATE check_in SET done_at = ?2 WHERE day = ?1")?.execute(params![day, scope.at])?;
    Ok(())
}

/// Everything said on a day.
pub(crate) fn stored_answers(sql: &Connection, day: LocalDay) -> Result<Vec<StoredAnswer>> {
    let mut statement =
        sql.prepare_cached("SELECT question, item, value, said_on FROM answer WHERE day = ?1 ORDER BY question, item")?;
    let rows = statement.query_map([day], |row| {
        Ok(StoredAnswer { question: row.get(0)?, item: row.get(1)?, value: row.get(2)?, said_on: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Hands out every answer of some days, both ends included, that stands: its day, question, item and value.
pub(super) fn every_answer(
    sql: &Connection,
    (from, until): (LocalDay, LocalDay),
    mut each: impl FnMut(LocalDay, &str, &str, i64),
) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "SELECT day, question, item, value FROM answer WHERE day BETWEEN ?1 AND ?2 ORDER BY day, question, item",
    )?;
    let mut rows = statement.query([from, until])?;
    while let Some(row) = rows.next()? {
        let (question, item): (String, String) = (row.get(1)?, row.get(2)?);
        each(row.get(0)?, &question, &item, row.get(3)?);
    }
    Ok(())
}

pub(super) fn value(sql: &Connection, day: LocalDay, question: &str, item: &str) -> Result<Option<i64>> {
    let mut statement =
        sql.prepare_cached("SELECT value FROM answer WHERE day = ?1 AND question = ?2 AND item = ?3")?;
    Ok(statement.query_row(params![day, question, item], |row| row.get(0)).optional()?)
}

/// Sets one item, or takes it out. What was said on an earlier day is kept as it was (product.md system 1).
pub(super) fn set(scope: &Writing<'_>, day: LocalDay, question: &str, item: &str, value: Option<i64>) -> Result<()> {
    keep_earlier(scope, day, question, item, value)?;
    if let Some(value) = value {
        let mut statement = scope.sql.prepare_cached(
            "INSERT INTO answer (day, question, item, value, said_on) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (day, question, item) DO UPDATE SET value = excluded.value, said_on = excluded.said_on
             WHERE value <> excluded.value",
        )?;
        statement.execute(params![day, question, item, value, scope.today])?;
    } else {
        let mut statement =
            scope.sql.prepare_cached("DELETE FROM answer WHERE day = ?1 AND question = ?2 AND item = ?3")?;
        statement.execute(params![day, question, item])?;
    }
    Ok(())
}

/// Copies an answer that was said on an earlier day before it changes.
fn keep_earlier(scope: &Writing<'_>, day: LocalDay, question: &str, item: &str, next: Option<i64>) -> Result<()> {
    let mut statement = scope.sql.prepare_cached(
        "INSERT INTO answer_before (day, question, item, value, said_on, changed_on)
         SELECT day, question, item, value, said_on, ?4 FROM answer
         WHERE day = ?1 AND question = ?2 AND item = ?3 AND said_on < ?4 AND value IS NOT ?5",
    )?;
    statement.execute(params![day, question, item, scope.today, next])?;
    Ok(())
}

/// Makes exactly these items the answer of a question.
pub(super) fn set_all(scope: &Writing<'_>, day: LocalDay, question: &str, rows: &[Row]) -> Result<()> {
    let mut statement = scope.sql.prepare_cached("SELECT item FROM answer WHERE day = ?1 AND question = ?2")?;
    let before: Vec<String> =
        statement.query_map(params![day, question], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for item in before.iter().filter(|item| !rows.iter().any(|row| row.item == **item)) {
        set(scope, day, question, item, None)?;
    }
    for row in rows {
        set(scope, day, question, &row.item, Some(row.value))?;
    }
    Ok(())
}

/// The last later day on which an answer of a question was changed.
pub(super) fn changed_on(sql: &Connection, day: LocalDay) -> Result<Vec<(String, LocalDay)>> {
    let mut statement =
        sql.prepare_cached("SELECT question, max(changed_on) FROM answer_before WHERE day = ?1 GROUP BY question")?;
    let rows = statement.query_map([day], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The heads of the days with an entry, both ends included, oldest first.
pub(crate) fn heads_between(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<(LocalDay, Head)>> {
    let mut statement =
        sql.prepare_cached("SELECT day, form, done_at FROM check_in WHERE day BETWEEN ?1 AND ?2 ORDER BY day")?;
    let head = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, Head { form: row.get(1)?, done_at: row.get(2)? }));
    Ok(statement.query_map([from, until], head)?.collect::<rusqlite::Result<_>>()?)
}

/// The days with an entry, both ends included, oldest first.
pub(crate) fn days_between(sql: &Connection, from: LocalDay, until: LocalDay) -> Result<Vec<LocalDay>> {
    Ok(heads_between(sql, from, until)?.into_iter().map(|(day, _)| day).collect())
}

/// Deletes the check-in of a day with all that was said.
pub(super) fn delete(sql: &Connection, day: LocalDay) -> Result<()> {
    sql.execute("DELETE FROM check_in WHERE day = ?1", [day])?;
    Ok(())
}
