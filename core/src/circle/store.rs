use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Relation;
use crate::app::{Subject, Table, at_most, fits};
use crate::clock::{LocalDay, WallTime};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::words::WordsIn;
use crate::text;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("circle_person", &[Subject::Circle, Subject::Moments], &["name", "note"])
        .saying(&[("name", at_most::<{ text::NAME }>), ("relation", fits::<Relation>)]),
    Table::of_entries("session_question", &[Subject::Circle], &["text"]),
    Table::of_entries("session_note", &[Subject::Circle], &["take_with_me", "leave_there"]),
];

/// A note after a session.
pub(super) const NOTE: WordsIn = WordsIn { table: "session_note", columns: "take_with_me, leave_there" };

/// What is written about someone.
pub(super) const PERSON: WordsIn = WordsIn { table: "circle_person", columns: "name, phone, message, note" };

/// What is written about someone, checked.
pub(super) struct Person {
    pub name: String,
    pub relation: Relation,
    pub phone: Option<String>,
    pub message: Option<String>,
    pub note: Option<String>,
}

/// Someone as stored.
pub(crate) struct Stored {
    pub id: Id,
    pub(super) person: Person,
    pub(super) session_day: Option<LocalDay>,
    pub(super) session_time: Option<WallTime>,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let person = Person {
        name: row.get("name")?,
        relation: row.get("relation")?,
        phone: row.get("phone")?,
        message: row.get("message")?,
        note: row.get("note")?,
    };
    Ok(Stored {
        id: row.get("id")?,
        person,
        session_day: row.get("session_day")?,
        session_time: row.get("session_minute")?,
    })
}

/// Everyone in the person's order.
pub(crate) fn all(sql: &Connection) -> Result<Vec<Stored>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, name, relation, phone, message, note, session_day, session_minute
         FROM circle_person ORDER BY position, id",
    )?;
    let people = statement.query_map([], from_row)?.collect::<rusqlite::Result<_>>()?;
    Ok(people)
}

pub(super) fn find(sql: &Connection, id: Id) -> Result<Option<Stored>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, name, relation, phone, message, note, session_day, session_minute
         FROM circle_person WHERE id = ?1",
    )?;
    Ok(statement.query_row([id], from_row).optional()?)
}

pub(super) fn count(sql: &Connection) -> Result<u32> {
    Ok(sql.prepare_cached("SELECT count(*) FROM circle_person")?.query_row([], |row| row.get(0))?)
}

/// Whether there is someone with a number.
pub(crate) fn anyone_to_call(sql: &Connection) -> Result<bool> {
    Ok(sql.prepare_cached("SELECT 1 FROM circle_person WHERE phone IS NOT NULL LIMIT 1")?.exists([])?)
}

/// At the end of the list.
pub(super) fn add(sql: &Connection, id: Id, person: &Person) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO circle_person (id, name, relation, phone, message, note, position)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, coalesce(max(position), -1) + 1 FROM circle_person",
    )?;
    let Person { name, relation, phone, message, note } = person;
    statement.execute(params![id, name, relation, phone, message, note])?;
    Ok(())
}

pub(super) fn change(sql: &Connection, id: Id, person: &Person) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "UPDATE circle_person SET name = ?2, relation = ?3, phone = ?4, message = ?5, note = ?6 WHERE id = ?1",
    )?;
    let Person { name, relation, phone, message, note } = person;
    let changed = statement.execute(params![id, name, relation, phone, message, note])?;
    if changed == 0 { Err(Error::NotFound("person")) } else { Ok(()) }
}

pub(super) fn place(sql: &Connection, id: Id, position: i64) -> Result<()> {
    sql.prepare_cached("UPDATE circle_person SET position = ?2 WHERE id = ?1")?.execute(params![id, position])?;
    Ok(())
}

pub(super) fn set_session(sql: &Connection, id: Id, day: Option<LocalDay>, time: Option<WallTime>) -> Result<()> {
    let mut statement =
        sql.prepare_cached("UPDATE circle_person SET session_day = ?2, session_minute = ?3 WHERE id = ?1")?;
    statement.execute(params![id, day, time])?;
    Ok(())
}

/// Questions and notes go with the person.
pub(super) fn delete(sql: &Connection, id: Id) -> Result<()> {
    sql.execute("DELETE FROM circle_person WHERE id = ?1", [id])?;
    Ok(())
}

/// Ids and texts in the order of writing.
pub(super) fn questions(sql: &Connection, person: Id) -> Result<Vec<(Id, String)>> {
    let mut statement =
        sql.prepare_cached("SELECT id, text FROM session_question WHERE person_id = ?1 ORDER BY seq")?;
    let rows = statement.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn has_question(sql: &Connection, id: Id) -> Result<bool> {
    Ok(sql.prepare_cached("SELECT 1 FROM session_question WHERE id = ?1")?.exists([id])?)
}

pub(super) fn add_question(sql: &Connection, id: Id, person: Id, text: &str) -> Result<()> {
    let mut statement = sql.prepare_cached("INSERT INTO session_question (id, person_id, text) VALUES (?1, ?2, ?3)")?;
    statement.execute(params![id, person, text])?;
    Ok(())
}

pub(super) fn delete_question(sql: &Connection, id: Id) -> Result<()> {
    sql.execute("DELETE FROM session_question WHERE id = ?1", [id])?;
    Ok(())
}

/// A note after a session.
pub(super) struct Note {
    pub id: Id,
    pub day: LocalDay,
    pub take_with_me: Option<String>,
    pub leave_there: Option<String>,
}

/// The newest notes first, at most this many; a negative limit stands for all.
pub(super) fn notes(sql: &Connection, person: Id) -> Result<Vec<Note>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, day, take_with_me, leave_there FROM session_note WHERE person_id = ?1 ORDER BY day DESC",
    )?;
    let note = |row: &Row<'_>| {
        Ok(Note {
            id: row.get("id")?,
            day: row.get("day")?,
            take_with_me: row.get("take_with_me")?,
            leave_there: row.get("leave_there")?,
        })
    };
    Ok(statement.query_map([person], note)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn has_note(sql: &Connection, id: Id) -> Result<bool> {
    Ok(sql.prepare_cached("SELECT 1 FROM session_note WHERE id = ?1")?.exists([id])?)
}

/// The note of a day.
pub(super) fn note_on(sql: &Connection, person: Id, day: LocalDay) -> Result<Option<Id>> {
    let mut statement = sql.prepare_cached("SELECT id FROM session_note WHERE person_id = ?1 AND day = ?2")?;
    Ok(statement.query_row(params![person, day], |row| row.get(0)).optional()?)
}

/// Writes the note of a day in place of what stood there; its id stays.
pub(super) fn write_note(
    sql: &Connection,
    id: Id,
    person: Id,
    day: LocalDay,
    take_with_me: Option<&str>,
    leave_there: Option<&str>,
) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO session_note (id, person_id, day, take_with_me, leave_there) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (person_id, day)
         DO UPDATE SET take_with_me = excluded.take_with_me, leave_there = excluded.leave_there",
    )?;
    statement.execute(params![id, person, day, take_with_me, leave_there])?;
    Ok(())
}

pub(super) fn delete_note(sql: &Connection, id: Id) -> Result<()> {
    sql.execute("DELETE FROM session_note WHERE id = ?1", [id])?;
    Ok(())
}
