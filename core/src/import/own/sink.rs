//! Where rows of a file come in: a database in memory, of the file's schema.

use std::collections::BTreeMap;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ErrorCode, ffi, params_from_iter};

use super::super::{MOST_ENTRIES, Unread, Why, too_large};
use crate::app::{Fits, Table};
use crate::clock::Timestamp;
use crate::error::Result;
use crate::order::InOrder;
use crate::rows::tables::Kind;
use crate::store::columns::{Column, columns, insert};
use crate::store::{in_memory, known_schema, tables};
use crate::text;

/// Most rows of one file: three hundred a day for ten years.
const MOST_ROWS: usize = 1_000_000;
/// The days that a row can speak of: those of the years 1900 to 2199.
const DAYS: std::ops::Range<i64> = -25_567..84_006;
/// Numbers that order rows: behind each there is room for those to come.
const NUMBERS: std::ops::Range<i64> = 0..1 << 40;

/// Rows of a file.
pub(super) struct Sink {
    /// What they came into.
    pub sql: Connection,
    /// What could not be read.
    pub unread: Vec<Unread>,
    sheets: Vec<Sheet>,
    by_name: BTreeMap<String, usize>,
    rows: usize,
    /// Rows that came before the one they belong to, with their place.
    waiting: Vec<(usize, (String, usize), Vec<Value>)>,
}

struct Sheet {
    columns: Vec<Column>,
    kinds: Vec<Kind>,
    says: Vec<Option<Fits>>,
    insert: String,
}

impl Sink {
    /// An empty one, with the person's tables as a schema had them. A table that has another name today is of no domain any more,
    /// so it is read, and merging takes of it what is the person's.
    pub(super) fn new(schema: u32, listed: &[&'static [Table]]) -> Result<Self> {
        let sql = in_memory(schema)?;
        let (mut sheets, mut by_name) = (Vec::new(), BTreeMap::new());
        for name in tables(&sql)? {
            let today = listed.iter().copied().flatten().find(|table| table.name == name);
            if name != "at_hand" && today.is_none_or(|table| table.exported) {
                // What a new database has from the start is not the person's.
                sql.execute_batch(&format!("DELETE FROM \"{name}\""))?;
                by_name.insert(name.clone(), sheets.len());
                sheets.push(Sheet::of(&sql, &name, today)?);
            }
        }
        if schema == known_schema() {
            // The search is made where the rows go to; an older schema may need its own to become a newer one.
            let triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'note_index%'";
            let names =
                sql.prepare(triggers)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
            for name in names {
                sql.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
            }
        }
        sql.execute_batch("BEGIN")?;
        Ok(Self { sql, unread: Vec::new(), sheets, by_name, rows: 0, waiting: Vec::new() })
    }

    /// A table that rows may come into.
    pub(super) fn sheet(&self, table: &str) -> Option<usize> {
        self.by_name.get(table).copied()
    }

    /// Its columns.
    pub(super) fn columns(&self, sheet: usize) -> &[Column] {
        self.sheets.get(sheet).map_or(&[], |sheet| &sheet.columns)
    }

    /// Values that were read for it, if each can stand where it does.
    pub(super) fn values(
        &self,
        sheet: usize,
        read: impl FnOnce(&[Column], &[Kind]) -> std::result::Result<Vec<Value>, Why>,
    ) -> std::result::Result<Vec<Value>, Why> {
        let sheet = self.sheets.get(sheet).ok_or(Why::Kind)?;
        let values = read(&sheet.columns, &sheet.kinds)?;
        let places = sheet.columns.iter().zip(&sheet.kinds).zip(&sheet.says);
        places.zip(&values).try_for_each(|(((column, kind), says), value)| sound(column, *kind, *says, value))?;
        Ok(values)
    }

    /// Takes a row, or names its place.
    ///
    /// # Errors
    /// There are too many.
    pub(super) fn put(
        &mut self,
        sheet: usize,
        (file, at): (&str, usize),
        values: std::result::Result<Vec<Value>, Why>,
    ) -> Result<()> {
        self.rows += 1;
        if self.rows > MOST_ROWS {
            return Err(too_large());
        }
        let values = match values {
            Ok(values) => values,
            Err(why) => return self.refuse((file, at), why),
        };
        match self.insert(sheet, &values) {
            Ok(()) => {}
            // It may belong to one that comes later.
            Err(Why::Alone) => self.waiting.push((sheet, (file.to_owned(), at), values)),
            Err(why) => self.refuse((file, at), why)?,
        }
        Ok(())
    }

    /// Names a place that cannot be read.
    ///
    /// # Errors
    /// There are too many.
    pub(super) fn refuse(&mut self, (file, at): (&str, usize), why: Why) -> Result<()> {
        if self.unread.len() >= MOST_ENTRIES {
            return Err(super::super::unknown());
        }
        self.unread.push(Unread { file: file.to_owned(), at, why });
        Ok(())
    }

    /// Rows that came before what they belong to find their place now; those that find none are named.
    ///
    /// # Errors
    /// There is no room.
    pub(super) fn settle(&mut self) -> Result<()> {
        loop {
            let (before, mut left) = (self.waiting.len(), Vec::new());
            for (sheet, place, values) in std::mem::take(&mut self.waiting) {
                match self.insert(sheet, &values) {
                    Ok(()) => {}
                    Err(Why::Alone) => left.push((sheet, place, values)),
                    Err(why) => self.refuse((&place.0, place.1), why)?,
                }
            }
            if left.is_empty() || left.len() == before {
                for (_, (file, at), _) in left {
                    self.refuse((&file, at), Why::Alone)?;
                }
                self.unread.in_order_by(|one, other| (&one.file, one.at).cmp(&(&other.file, other.at)));
                return Ok(self.sql.execute_batch("COMMIT")?);
            }
            self.waiting = left;
        }
    }

    fn insert(&self, sheet: usize, values: &[Value]) -> std::result::Result<(), Why> {
        let sheet = self.sheets.get(sheet).ok_or(Why::Kind)?;
        let inserted =
            self.sql.prepare_cached(&sheet.insert).and_then(|mut insert| insert.execute(params_from_iter(values)));
        inserted.map(|_| ()).map_err(|error| match error.sqlite_error() {
            Some(error) if error.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Why::Alone,
            Some(error)
                if matches!(error.extended_code, ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY) =>
            {
                Why::Twice
            }
            Some(error) if error.code == ErrorCode::TooBig => Why::TooLong,
            _ => Why::Value,
        })
    }
}

impl Sheet {
    fn of(sql: &Connection, name: &str, today: Option<&Table>) -> Result<Self> {
        let columns = columns(sql, name)?;
        let names = || columns.iter().map(|column| column.name.as_str());
        let says = |name: &str| today?.says.iter().find(|(column, _)| *column == name).map(|(_, says)| *says);
        Ok(Self {
            kinds: names().map(|name| Kind::of(name, names())).collect(),
            says: names().map(says).collect(),
            insert: insert(name, &columns),
            columns,
        })
    }
}

/// Whether a value can stand in its column: what it is by the column's name (docs/data.md), and what its domain can read.
fn sound(column: &Column, kind: Kind, says: Option<Fits>, value: &Value) -> std::result::Result<(), Why> {
    let of = match value {
        Value::Null => column.kind.as_str(),
        Value::Integer(_) if column.kind == "REAL" => "REAL",
        Value::Integer(_) => "INTEGER",
        Value::Real(_) => "REAL",
        Value::Text(_) => "TEXT",
        Value::Blob(_) => "BLOB",
    };
    if column.kind != of {
        return Err(Why::Value);
    }
    let fits = match value {
        Value::Null => return if column.optional { Ok(()) } else { Err(Why::Value) },
        Value::Text(text) if text.contains('\0') => return Err(Why::Letters),
        Value::Text(text) if says.is_none() && text.chars().count() > text::NOTE => return Err(Why::TooLong),
        Value::Blob(bytes) => bytes.len() == 16,
        Value::Integer(day) if kind == Kind::Day => DAYS.contains(day),
        Value::Integer(number) if ["id", "seq"].contains(&column.name.as_str()) => NUMBERS.contains(number),
        Value::Integer(at) if kind == Kind::Instant => Timestamp(*at).checked().is_ok(),
        _ => true,
    };
    if fits && says.is_none_or(|says| says(ValueRef::from(value))) { Ok(()) } else { Err(Why::Value) }
}
