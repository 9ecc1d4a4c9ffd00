use std::collections::HashMap;

use rusqlite::{Connection, Row, params};

use crate::app::{Subject, Table};
use crate::clock::{LocalDay, Timestamp};
use crate::content::Kind;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::sql::stored_as_text;
use crate::store::words::WordsIn;

/// Its tables.
pub(crate) const TABLES: &[Table] = &[
    Table::of_entries("card", &[Subject::Cards, Subject::Reminders], &[]),
    Table::of_entries("card_lowered", &[Subject::Cards], &[]),
    Table::of_entries("own_card", &[Subject::Cards], &["title", "body"]),
    Table::of_notes("chance", &[]),
];

/// The words of a row.
pub(super) const WORDS: WordsIn = WordsIn { table: "own_card", columns: "title, body" };

stored_as_text!(Kind { Permission = "permission", Practice = "practice", Perspective = "perspective", Rest = "rest" });

/// What became of a card.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct State {
    pub shown_on: Option<LocalDay>,
    pub kept: bool,
    pub hidden: bool,
}

/// "Less like this", said on a day.
pub(super) struct Lowered {
    pub kind: Kind,
    pub area: String,
    pub said_on: LocalDay,
}

/// A card of one's own.
pub(crate) struct OwnCard {
    pub id: Id,
    pub title: String,
    pub body: String,
    pub day: LocalDay,
}

pub(crate) fn draw_seed(sql: &Connection, seed: u64) -> Result<()> {
    let mut statement =
        sql.prepare_cached("INSERT INTO chance (id, seed) VALUES (1, ?1) ON CONFLICT (id) DO NOTHING")?;
    statement.execute([seed.cast_signed()])?;
    Ok(())
}

/// Every card with a state: at most one row a card, whatever the length of the history.
pub(super) fn states(sql: &Connection) -> Result<HashMap<String, State>> {
    let mut statement = sql.prepare_cached("SELECT id, shown_on, kept, hidden FROM card")?;
    let state =
        |row: &Row<'_>| Ok((row.get(0)?, State { shown_on: row.get(1)?, kept: row.get(2)?, hidden: row.get(3)? }));
    let states = statement.query_map([], state)?.collect::<rusqlite::Result<_>>()?;
    Ok(states)
}

/// Whether a card was opened as that day's.
pub(crate) fn shown_on(sql: &Connection, day: LocalDay) -> Result<bool> {
    let mut statement = sql.prepare_cached("SELECT EXISTS (SELECT 1 FROM card WHERE shown_on = ?1)")?;
    Ok(statement.query_row([day], |row| row.get(0))?)
}

pub(crate) fn set_shown(sql: &Connection, id: &str, day: LocalDay) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO card (id, shown_on) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET shown_on = excluded.shown_on",
    )?;
    statement.execute(params![id, day])?;
    Ok(())
}

pub(crate) fn set_kept(sql: &Connection, id: &str, kept: bool) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO card (id, kept) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET kept = excluded.kept",
    )?;
    statement.execute(params![id, kept])?;
    Ok(())
}

pub(super) fn set_hidden(sql: &Connection, id: &str, hidden: bool) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO card (id, hidden) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET hidden = excluded.hidden",
    )?;
    statement.execute(params![id, hidden])?;
    Ok(())
}

/// Kinds and areas of which "less like this" was said from `first` to `last`.
pub(super) fn lowered(sql: &Connection, first: LocalDay, last: LocalDay) -> Result<Vec<Lowered>> {
    let mut statement =
        sql.prepare_cached("SELECT kind, area, said_on FROM card_lowered WHERE said_on BETWEEN ?1 AND ?2")?;
    let lowered = |row: &Row<'_>| Ok(Lowered { kind: row.get(0)?, area: row.get(1)?, said_on: row.get(2)? });
    let rows = statement.query_map(params![first, last], lowered)?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

pub(super) fn lower(sql: &Connection, kind: Kind, area: &str, day: LocalDay) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO card_lowered (kind, area, said_on) VALUES (?1, ?2, ?3)
         ON CONFLICT (kind, area, said_on) DO NOTHING",
    )?;
    statement.execute(params![kind, area, day])?;
    Ok(())
}

pub(super) fn undo_lower(sql: &Connection, kind: Kind, area: &str, day: LocalDay) -> Result<()> {
    sql.prepare_cached("DELETE FROM card_lowered WHERE kind = ?1 AND area = ?2 AND said_on = ?3")?
        .execute(params![kind, area, day])?;
    Ok(())
}

pub(super) fn forget_lowered_before(sql: &Connection, day: LocalDay) -> Result<()> {
    sql.prepare_cached("DELETE FROM card_lowered WHERE said_on < ?1")?.execute([day])?;
    Ok(())
}

/// Cards of one's own, oldest first.
pub(super) fn own_cards(sql: &Connection) -> Result<Vec<OwnCard>> {
    let mut statement = sql.prepare_cached("SELECT id, title, body, day FROM own_card ORDER BY written_at, id")?;
    let card = |row: &Row<'_>| {
        Ok(OwnCard { id: row.get("id")?, title: row.get("title")?, body: row.get("body")?, day: row.get("day")? })
    };
    let cards = statement.query_map([], card)?.collect::<rusqlite::Result<_>>()?;
    Ok(cards)
}

pub(super) fn add_own(sql: &Connection, card: &OwnCard, at: Timestamp) -> Result<()> {
    let mut statement =
        sql.prepare_cached("INSERT INTO own_card (id, title, body, day, written_at) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    statement.execute(params![card.id, card.title, card.body, card.day, at])?;
    Ok(())
}

pub(super) fn change_own(sql: &Connection, id: Id, title: &str, body: &str) -> Result<()> {
    let mut statement = sql.prepare_cached("UPDATE own_card SET title = ?2, body = ?3 WHERE id = ?1")?;
    match statement.execute(params![id, title, body])? {
        0 => Err(Error::NotFound("card")),
        _ => Ok(()),
    }
}

pub(super) fn delete_own(sql: &Connection, id: Id) -> Result<()> {
    sql.execute("DELETE FROM own_card WHERE id = ?1", [id])?;
    sql.execute("DELETE FROM card WHERE id = ?1", [id.to_string()])?;
    Ok(())
}
