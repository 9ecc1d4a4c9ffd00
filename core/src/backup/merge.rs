//! Adding what a file has and the notes do not. A row whose id is there stays as it is, unless the file's is asked for.

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params_from_iter};

use super::lines::backed_up;
use crate::error::{Error, Result};
use crate::store::columns::{Column, columns, key};

/// Tables whose rows follow from others or belong to one phone: they are made anew, or stay.
const NOT_MERGED: [&str; 7] =
    ["answer_before", "bowl_level", "chance", "made_up", "reminder_log", "reminder_timer", "settings"];

/// What merging did, or would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Merged {
    /// Rows that were not there.
    pub added: u32,
    /// Rows that are there, word for word.
    pub same: u32,
    /// Rows that are there and say something else.
    pub different: u32,
    /// Rows that have no place beside what is there, such as an area that is tracked already under another id.
    pub no_place: u32,
}

/// Brings the rows of `from` into `into`, whose foreign keys are held, inside the caller's transaction.
pub(super) fn merged(from: &Connection, into: &Connection, take_theirs: bool) -> Result<Merged> {
    let mut done = Merged::default();
    let names = backed_up(into)?.into_iter().map(|columns| columns.table);
    let names = names.filter(|table| !NOT_MERGED.contains(&table.as_str()));
    let tables = names.map(|table| Both::of(into, table)).collect::<Result<Vec<_>>>()?;
    let mut waiting = Vec::new();
    for table in &tables {
        let mut rows = from.prepare(&table.all)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let row = (0..table.names.len()).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
            match table.there(into, &row)? {
                None => waiting.push((table, table.incoming(row))),
                Some(there) if table.incoming(there.clone()) == table.incoming(row.clone()) => done.same += 1,
                Some(there) => {
                    done.different += 1;
                    let mut row = row;
                    if let Some(at) = table.number
                        && let (Some(to), Some(from)) = (row.get_mut(at), there.get(at))
                    {
                        to.clone_from(from);
                    }
                    if take_theirs && !put(into, &table.update, &table.by_key(&row))? {
                        done.no_place += 1;
                    }
                }
            }
        }
    }
    // A row may come before the one it belongs to: until none finds its place any more.
    loop {
        let before = waiting.len();
        let mut left = Vec::new();
        for (table, row) in waiting {
            if put(into, &table.insert, &row)? {
                done.added += 1;
            } else {
                left.push((table, row));
            }
        }
        waiting = left;
        if waiting.len() == before || waiting.is_empty() {
            done.no_place += u32::try_from(waiting.len()).unwrap_or(u32::MAX);
            return Ok(done);
        }
    }
}

/// True when the row found its place.
fn put(into: &Connection, statement: &str, row: &[Value]) -> Result<bool> {
    match into.prepare_cached(statement)?.execute(params_from_iter(row)) {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether a column that is the whole key is a number that was counted up, and not one of what is there once or once a day.
fn is_number(sql: &Connection, table: &str, column: &Column) -> bool {
    let once = "SELECT sql LIKE '%CHECK (id = 1)%' FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    let once = || sql.query_row(once, [table], |row| row.get(0)).unwrap_or(true);
    column.kind == "INTEGER" && (column.name == "seq" || (column.name == "id" && !once()))
}

/// A table of both.
struct Both {
    names: Vec<String>,
    /// Which columns say that two rows are the same one.
    key: Vec<usize>,
    /// A number that only orders the rows here: it is drawn anew.
    number: Option<usize>,
    all: String,
    one: String,
    insert: String,
    update: String,
}

impl Both {
    fn of(sql: &Connection, table: String) -> Result<Self> {
        let columns = columns(sql, &table)?;
        let mut key = key(&columns);
        // Some rows have a number that only says their order here. They are known by their id, or else by all they say.
        let number = match key.as_slice() {
            [one] if columns.get(*one).is_some_and(|column| is_number(sql, &table, column)) => Some(*one),
            _ => None,
        };
        if number.is_some() {
            let id = columns.iter().position(|column| column.name == "id" && column.kind == "BLOB");
            key = id.map_or_else(|| (0..columns.len()).filter(|at| Some(*at) != number).collect(), |id| vec![id]);
        }
        if key.is_empty() {
            return Err(Error::Stored("key"));
        }
        let names: Vec<String> = columns.into_iter().map(|column| format!("\"{}\"", column.name)).collect();
        let list = names.join(", ");
        let is_key: Vec<String> =
            key.iter().filter_map(|at| names.get(*at)).map(|name| format!("{name} IS ?")).collect();
        let set: Vec<String> = names.iter().map(|name| format!("{name} = ?")).collect();
        Ok(Self {
            all: format!("SELECT {list} FROM \"{table}\""),
            one: format!("SELECT {list} FROM \"{table}\" WHERE {}", is_key.join(" AND ")),
            insert: format!("INSERT INTO \"{table}\" ({list}) VALUES ({})", vec!["?"; names.len()].join(", ")),
            update: format!("UPDATE \"{table}\" SET {} WHERE {}", set.join(", "), is_key.join(" AND ")),
            names,
            key,
            number,
        })
    }

    /// The row as it is when it comes in.
    fn incoming(&self, mut row: Vec<Value>) -> Vec<Value> {
        if let Some(number) = self.number.and_then(|at| row.get_mut(at)) {
            *number = Value::Null;
        }
        row
    }

    fn key_of(&self, row: &[Value]) -> Vec<Value> {
        self.key.iter().filter_map(|at| row.get(*at).cloned()).collect()
    }

    /// The values for the update.
    fn by_key(&self, row: &[Value]) -> Vec<Value> {
        row.iter().cloned().chain(self.key_of(row)).collect()
    }

    fn there(&self, into: &Connection, row: &[Value]) -> Result<Option<Vec<Value>>> {
        let mut statement = into.prepare_cached(&self.one)?;
        let mut rows = statement.query(params_from_iter(self.key_of(row)))?;
        let Some(found) = rows.next()? else { return Ok(None) };
        Ok(Some((0..self.names.len()).map(|at| found.get(at)).collect::<rusqlite::Result<_>>()?))
    }
}
