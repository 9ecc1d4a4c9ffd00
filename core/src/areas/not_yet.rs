//! "I do not trust yet, in this area": named on a day and, if it comes, let go on a day (product.md system 7). Both are said by
//! the person alone, never follow from grains, and are kept with their days.

use rusqlite::{Connection, OptionalExtension, params};

use super::store;
use crate::app::{App, Writing};
use crate::clock::{LocalDay, check_entry_day};
use crate::error::{Error, Problem, Result};
use crate::ids::Id;

/// A naming, and when it was let go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Named {
    pub id: Id,
    pub on: LocalDay,
    pub let_go: Option<LocalDay>,
}

impl App {
    /// Names it in an area, on today or one of the seven days before. Gives what [`Self::take_back_not_yet`] takes back.
    ///
    /// # Errors
    /// An area that is not there or whose bowl is not theirs, another day, or it stands already.
    pub fn name_not_yet(&self, area: String, day: Option<LocalDay>) -> Result<Id> {
        self.transact(|scope| name(scope, &area, day.unwrap_or(scope.today)))
    }

    /// Lets it go today; the day on which it was named is kept. Gives what [`Self::take_back_not_yet`] takes back.
    ///
    /// # Errors
    /// It does not stand in this area.
    pub fn let_go_not_yet(&self, area: String) -> Result<Id> {
        self.transact(|scope| {
            let area = store::by_key(scope.sql, &area)?;
            let standing = of(scope.sql, area.id)?.into_iter().find(|named| named.let_go.is_none());
            let named = standing.ok_or(Error::NotFound("not_yet"))?;
            set_let_go(scope.sql, named.id, Some(scope.today.max(named.on)))?;
            Ok(named.id)
        })
    }

    /// Undo of the last of the two: what was let go stands again, what was only just named was not said.
    ///
    /// # Errors
    /// There is no such naming, or it was named anew since it was let go.
    pub fn take_back_not_yet(&self, named: Id) -> Result<()> {
        self.transact(|scope| match let_go_of(scope.sql, named)? {
            Some(_) if stands_beside(scope.sql, named)? => Err(Error::input("area", Problem::AlreadyClosed)),
            Some(_) => set_let_go(scope.sql, named, None),
            None => Ok(scope.sql.execute("DELETE FROM not_yet WHERE id = ?1", [named]).map(|_| ())?),
        })
    }
}

fn name(scope: &Writing<'_>, area: &str, day: LocalDay) -> Result<Id> {
    check_entry_day(day, scope.today)?;
    let area = store::by_key(scope.sql, area)?;
    if !area.side.has_bowl() {
        return Err(Error::input("area", Problem::NotAllowed));
    }
    if of(scope.sql, area.id)?.iter().any(|named| named.let_go.is_none()) {
        return Err(Error::input("area", Problem::AlreadyClosed));
    }
    let id = scope.new_id()?;
    scope
        .sql
        .prepare_cached("INSERT INTO not_yet (id, area_id, named_on) VALUES (?1, ?2, ?3)")?
        .execute(params![id, area.id, day])?;
    Ok(id)
}

fn set_let_go(sql: &Connection, id: Id, day: Option<LocalDay>) -> Result<()> {
    sql.prepare_cached("UPDATE not_yet SET released_on = ?2 WHERE id = ?1")?.execute(params![id, day])?;
    Ok(())
}

/// The day on which it was let go, `None` while it stands.
fn let_go_of(sql: &Connection, id: Id) -> Result<Option<LocalDay>> {
    let mut statement = sql.prepare_cached("SELECT released_on FROM not_yet WHERE id = ?1")?;
    statement.query_row([id], |row| row.get(0)).optional()?.ok_or(Error::NotFound("not_yet"))
}

/// Another naming stands in the same area.
fn stands_beside(sql: &Connection, id: Id) -> Result<bool> {
    let mut statement = sql.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM not_yet one JOIN not_yet other ON other.area_id = one.area_id
         WHERE one.id = ?1 AND other.id <> ?1 AND other.released_on IS NULL)",
    )?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// Areas in which it stands, with the day.
pub(crate) fn standing(sql: &Connection) -> Result<Vec<(Id, LocalDay)>> {
    let mut statement = sql.prepare_cached("SELECT area_id, named_on FROM not_yet WHERE released_on IS NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// Every time it was named in an area, the newest first.
pub(crate) fn of(sql: &Connection, area: Id) -> Result<Vec<Named>> {
    let mut statement = sql.prepare_cached(
        "SELECT id, named_on, released_on FROM not_yet WHERE area_id = ?1 ORDER BY released_on IS NOT NULL, named_on DESC, id DESC",
    )?;
    let named = |row: &rusqlite::Row<'_>| Ok(Named { id: row.get(0)?, on: row.get(1)?, let_go: row.get(2)? });
    Ok(statement.query_map([area], named)?.collect::<rusqlite::Result<_>>()?)
}
