//! Adding what a file has and the notes do not. A row whose id is there stays as it is, unless the file's is asked for.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params_from_iter};

use super::lines::backed_up;
use crate::error::{Error, Result};
use crate::store::columns::{Column, columns, insert, key};

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

impl Merged {
    /// Both together.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            added: self.added + other.added,
            same: self.same + other.same,
            different: self.different + other.different,
            no_place: self.no_place + other.no_place,
        }
    }
}

/// What merging changed, so that it can be taken back.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// The statements of each table: one deletes a row, one puts it back as it was.
    tables: Vec<[String; 2]>,
    rows: Vec<(usize, Vec<Value>, Option<Vec<Value>>)>,
}

impl Changes {
    /// How many rows they are.
    pub(crate) fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Takes all of it back, the last first. What is gone already is no error.
    pub(crate) fn take_back(&self, sql: &Connection) -> Result<()> {
        for (table, key, before) in self.rows.iter().rev() {
            let Some([delete, update]) = self.tables.get(*table) else { continue };
            match before {
                None => sql.prepare_cached(delete)?.execute(params_from_iter(key))?,
                Some(row) => sql.prepare_cached(update)?.execute(params_from_iter(row.iter().chain(key)))?,
            };
        }
        Ok(())
    }
}

/// The tables of a backup whose rows are merged.
///
/// # Errors
/// The schema cannot be read.
pub(super) fn tables_of_backup(sql: &Connection) -> Result<Vec<String>> {
    let names = backed_up(sql)?.into_iter().map(|columns| columns.table);
    Ok(names.filter(|table| !NOT_MERGED.contains(&table.as_str())).collect())
}

/// Brings the rows of these tables of `from` into `into`, whose foreign keys are held, inside the caller's transaction. Gives what
/// came of each table, and what was changed.
pub(crate) fn merged(
    from: &Connection,
    into: &Connection,
    names: Vec<String>,
    take_theirs: bool,
) -> Result<(Vec<(String, Merged)>, Changes)> {
    let tables = names.into_iter().map(|table| Both::of(into, table)).collect::<Result<Vec<_>>>()?;
    let mut done = vec![Merged::default(); tables.len()];
    let statements = tables.iter().map(|table| [table.delete.clone(), table.update.clone()]).collect();
    let mut changes = Changes { tables: statements, rows: Vec::new() };
    let named_anew = named_anew(from, into, &tables)?;
    let mut waiting = Vec::new();
    for (at, (table, done)) in tables.iter().zip(&mut done).enumerate() {
        let mut rows = from.prepare(&table.all)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let mut row = (0..table.names.len()).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
            table.rename(&mut row, &named_anew);
            match table.there(into, &row)? {
                None if table.is_empty => waiting.push((at, row)),
                None => waiting.push((at, table.unnumbered(row))),
                Some(there) if table.unnumbered(there.clone()) == table.unnumbered(row.clone()) => done.same += 1,
                Some(there) => {
                    done.different += 1;
                    if let Some(at) = table.number
                        && let (Some(to), Some(from)) = (row.get_mut(at), there.get(at))
                    {
                        to.clone_from(from);
                    }
                    if take_theirs {
                        if put(into, &table.update, &table.by_key(&row))? {
                            changes.rows.push((at, table.key_of(&row), Some(there)));
                        } else {
                            done.no_place += 1;
                        }
                    }
                }
            }
        }
    }
    // A row may come before the one it belongs to: until none finds its place any more.
    loop {
        let before = waiting.len();
        let mut left = Vec::new();
        for (at, row) in waiting {
            let (Some(table), Some(done)) = (tables.get(at), done.get_mut(at)) else { continue };
            if put(into, &table.insert, &row)? {
                done.added += 1;
                changes.rows.push((at, table.key_of(&row), None));
            } else {
                left.push((at, row));
            }
        }
        waiting = left;
        if waiting.len() == before || waiting.is_empty() {
            for (at, _) in waiting {
                if let Some(done) = done.get_mut(at) {
                    done.no_place += 1;
                }
            }
            return Ok((tables.into_iter().map(|table| table.name).zip(done).collect(), changes));
        }
    }
}

/// Ids of `from` whose row is here under another one, by table: what is named the same once (an area by its key) is the same thing,
/// and what belongs to it there belongs to it here.
type NamedAnew = HashMap<String, HashMap<Vec<u8>, Vec<u8>>>;

fn named_anew(from: &Connection, into: &Connection, tables: &[Both]) -> Result<NamedAnew> {
    let mut all = NamedAnew::new();
    for table in tables {
        let Some(id) = table.id() else { continue };
        for unique in table.unique(into)? {
            let (list, same) = (unique.join(", "), unique.join(" IS ? AND "));
            let mut theirs = from.prepare(&format!("SELECT {id}, {list} FROM \"{}\"", table.name))?;
            let mut theirs = theirs.query([])?;
            let mut ours = into.prepare(&format!("SELECT {id} FROM \"{}\" WHERE {same} IS ?", table.name))?;
            while let Some(row) = theirs.next()? {
                let named = (1..=unique.len()).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
                let mut found = ours.query(params_from_iter(named))?;
                let (Some(here), there) = (found.next()?, row.get::<_, Vec<u8>>(0)?) else { continue };
                let here: Vec<u8> = here.get(0)?;
                if here != there {
                    all.entry(table.name.clone()).or_default().insert(there, here);
                }
            }
        }
    }
    Ok(all)
}

/// True when the row found its place.
fn put(into: &Connection, statement: &str, row: &[Value]) -> Result<bool> {
    match into.prepare_cached(statement)?.execute(params_from_iter(row)) {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether a table has one row at most, such as the settings.
pub(crate) fn stands_once(sql: &Connection, table: &str) -> Result<bool> {
    let once = "SELECT sql LIKE '%CHECK (id = 1)%' FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    Ok(sql.prepare_cached(once)?.query_row([table], |row| row.get(0))?)
}

/// Whether a column that is the whole key is a number that was counted up, and not one of what is there once or once a day.
fn is_number(sql: &Connection, table: &str, column: &Column) -> bool {
    let once = || stands_once(sql, table).unwrap_or(true);
    column.kind == "INTEGER" && (column.name == "seq" || (column.name == "id" && !once()))
}

/// A table of both.
struct Both {
    name: String,
    names: Vec<String>,
    /// Which columns say that two rows are the same one.
    key: Vec<usize>,
    /// A number that only orders the rows here.
    number: Option<usize>,
    /// Nothing was here before.
    is_empty: bool,
    all: String,
    one: String,
    insert: String,
    update: String,
    delete: String,
    /// Columns with an id of a table: its own, and those it belongs to.
    refers: Vec<(usize, String)>,
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
        let mut belongs = sql.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
        let belongs = belongs.query_map([&table], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let belongs = belongs.collect::<rusqlite::Result<Vec<(String, String)>>>()?;
        let place = |name: &str| columns.iter().position(|column| column.name == name);
        let mut refers: Vec<_> = belongs.into_iter().filter_map(|(from, to)| Some((place(&from)?, to))).collect();
        refers.extend(place("id").map(|at| (at, table.clone())));
        let insert = insert(&table, &columns);
        let names: Vec<String> = columns.into_iter().map(|column| format!("\"{}\"", column.name)).collect();
        let list = names.join(", ");
        let is_key: Vec<String> =
            key.iter().filter_map(|at| names.get(*at)).map(|name| format!("{name} IS ?")).collect();
        let set: Vec<String> = names.iter().map(|name| format!("{name} = ?")).collect();
        Ok(Self {
            all: format!("SELECT {list} FROM \"{table}\""),
            one: format!("SELECT {list} FROM \"{table}\" WHERE {}", is_key.join(" AND ")),
            insert,
            update: format!("UPDATE \"{table}\" SET {} WHERE {}", set.join(", "), is_key.join(" AND ")),
            delete: format!("DELETE FROM \"{table}\" WHERE {}", is_key.join(" AND ")),
            is_empty: !sql.prepare(&format!("SELECT 1 FROM \"{table}\""))?.exists([])?,
            name: table,
            names,
            key,
            number,
            refers,
        })
    }

    /// The column that is the whole key and an id.
    fn id(&self) -> Option<&str> {
        let [at] = self.key.as_slice() else { return None };
        self.names.get(*at).map(String::as_str).filter(|name| self.number.is_none() && *name == "\"id\"")
    }

    /// What else says which row it is: the columns of each, quoted.
    fn unique(&self, sql: &Connection) -> Result<Vec<Vec<String>>> {
        let mut indexes = sql.prepare("SELECT name FROM pragma_index_list(?1) WHERE origin = 'u' AND NOT partial")?;
        let indexes = indexes.query_map([&self.name], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        let mut columns = sql.prepare("SELECT '\"' || name || '\"' FROM pragma_index_info(?1) ORDER BY seqno")?;
        let of = |index: String| Ok(columns.query_map([index], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?);
        indexes.into_iter().map(of).collect()
    }

    fn rename(&self, row: &mut [Value], named_anew: &NamedAnew) {
        for (at, to) in &self.refers {
            if let Some(Value::Blob(id)) = row.get_mut(*at)
                && let Some(here) = named_anew.get(to).and_then(|ids| ids.get(id))
            {
                id.clone_from(here);
            }
        }
    }

    /// The row with a number that is drawn anew, behind those that are there.
    fn unnumbered(&self, mut row: Vec<Value>) -> Vec<Value> {
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
