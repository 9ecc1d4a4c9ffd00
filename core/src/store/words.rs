//! What was changed or taken out stands in no copy either. A copy keeps its rows; of a row whose words changed it gets the new
//! ones.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::connection::{checkpoint, connect};
use super::migrate::to_this_schema;
use super::snapshots::with_log;
use super::{Store, erase};
use crate::clock::Timestamp;
use crate::error::Result;
use crate::ids::Id;

/// Where a table keeps the person's words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WordsIn {
    /// The table; its key is `id`.
    pub table: &'static str,
    /// The columns, in one text as SQL names them: "title, body".
    pub columns: &'static str,
}

/// One row: that of an id, or the only one of its table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RowOf {
    pub table: &'static str,
    pub id: Option<Id>,
}

impl RowOf {
    fn key(self) -> Value {
        self.id.map_or(Value::Integer(1), |id| Value::Blob(id.bytes().to_vec()))
    }

    fn is_in(self, sql: &Connection) -> Result<bool> {
        let query = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE id = ?1)", self.table);
        Ok(sql.query_row(&query, [self.key()], |row| row.get(0))?)
    }
}

type Change = Box<dyn Fn(&Connection) -> Result<usize>>;

/// What is done to a row in every copy that holds it.
pub(crate) struct InCopies {
    row: RowOf,
    change: Change,
    /// The words went for good: log and free pages are emptied at once, as after deleting.
    emptied: bool,
}

impl InCopies {
    /// What went; `forget` says how many rows it changed.
    pub(crate) fn forgets(row: RowOf, forget: impl Fn(&Connection) -> Result<usize> + 'static) -> Self {
        Self { row, change: Box::new(forget), emptied: true }
    }

    /// Words in the place of others.
    pub(crate) fn changes(row: RowOf, change: impl Fn(&Connection) -> Result<usize> + 'static) -> Self {
        Self { row, change: Box::new(change), emptied: false }
    }
}

impl WordsIn {
    /// The words of a row as they stand, `None` without the row.
    pub(crate) fn of(self, sql: &Connection, id: Option<Id>) -> Result<Option<Vec<Value>>> {
        let row = self.row(id);
        let mut statement =
            sql.prepare_cached(&format!("SELECT {} FROM {} WHERE id = ?1", self.columns, self.table))?;
        let places = statement.column_count();
        let words = |row: &rusqlite::Row<'_>| (0..places).map(|place| row.get(place)).collect::<rusqlite::Result<_>>();
        Ok(statement.query_row([row.key()], words).optional()?)
    }

    /// Puts these words into the row of every copy.
    pub(crate) fn put(self, id: Option<Id>, words: Vec<Value>) -> InCopies {
        let row = self.row(id);
        let places: Vec<_> = (2..words.len() + 2).map(|place| format!("?{place}")).collect();
        let query = format!("UPDATE {} SET ({}) = ({}) WHERE id = ?1", self.table, self.columns, places.join(", "));
        InCopies::changes(row, move |sql| {
            Ok(sql.execute(&query, params_from_iter(std::iter::once(row.key()).chain(words.iter().cloned())))?)
        })
    }

    pub(crate) fn row(self, id: Option<Id>) -> RowOf {
        RowOf { table: self.table, id }
    }
}

/// Rows of which no copy knows, so that words saved as they are typed visit none. No clock is asked: it holds for the copy
/// that was the newest, and with another one nothing is known any more.
#[derive(Debug, Default)]
pub(super) struct InNoCopy {
    /// The copies were looked at.
    seen: bool,
    newest: Option<PathBuf>,
    rows: HashSet<Id>,
}

impl InNoCopy {
    fn see(&mut self, newest: Option<&PathBuf>) {
        if !self.seen || self.newest.as_ref() != newest {
            (self.seen, self.newest) = (true, newest.cloned());
            self.rows.clear();
        }
    }
}

impl Store {
    /// Before a write: which copy is the newest, so that what is made after it is known to be in none.
    pub(crate) fn see_copies(&mut self) {
        if !self.in_no_copy.seen
            && let Ok(copies) = self.snapshots.list(Timestamp(0))
        {
            self.in_no_copy.see(copies.first().map(|copy| &copy.path));
        }
    }

    /// These ids were drawn since [`Self::see_copies`].
    pub(crate) fn made(&mut self, ids: Vec<Id>) {
        if self.in_no_copy.seen {
            self.in_no_copy.rows.extend(ids);
        }
    }

    /// Does the same in every copy that holds one of the rows, after the commit. The copies stay, those of an older schema are
    /// brought to this one; one that cannot be opened is left alone.
    pub(crate) fn change_copies(&mut self, changes: &[InCopies]) -> Result<()> {
        if changes.iter().any(|change| change.emptied) {
            checkpoint(&self.conn)?;
        }
        let copies = self.snapshots.list(Timestamp(0))?;
        self.in_no_copy.see(copies.first().map(|copy| &copy.path));
        let known = &self.in_no_copy.rows;
        let changes: Vec<_> =
            changes.iter().filter(|change| change.row.id.is_none_or(|id| !known.contains(&id))).collect();
        if changes.is_empty() {
            return Ok(());
        }
        let (mut held, mut all_seen) = (HashSet::new(), true);
        for copy in copies {
            let done = connect(&copy.path, &self.key, false)
                .and_then(|mut sql| to_this_schema(&mut sql).and_then(|()| change_copy(&sql, &changes, &mut held)));
            match done {
                Ok(false) => {}
                Ok(true) => {
                    let [_, wal, shm] = with_log(&copy.path);
                    let _ = fs::remove_file(wal);
                    let _ = fs::remove_file(shm);
                }
                Err(_) => all_seen = false,
            }
        }
        if !held.is_empty() {
            // The words before stand in the log of the database itself as well.
            checkpoint(&self.conn)?;
        }
        if all_seen {
            let ids = changes.iter().filter_map(|change| change.row.id).filter(|id| !held.contains(id));
            self.in_no_copy.rows.extend(ids);
        }
        Ok(())
    }
}

/// Whether the copy holds one of the rows, and was changed then.
fn change_copy(sql: &Connection, changes: &[&InCopies], held: &mut HashSet<Id>) -> Result<bool> {
    let mut here = Vec::new();
    for change in changes {
        if change.row.is_in(sql)? {
            held.extend(change.row.id);
            here.push(change);
        }
    }
    if here.is_empty() {
        return Ok(false);
    }
    sql.execute_batch("BEGIN IMMEDIATE")?;
    for change in &here {
        (change.change)(sql)?;
    }
    sql.execute_batch("COMMIT")?;
    // What is replaced is overwritten in its page (`secure_delete`); what went is not left in a free page either.
    if here.iter().any(|change| change.emptied) {
        erase::rewrite(sql)?;
    } else {
        checkpoint(sql)?;
    }
    Ok(true)
}
