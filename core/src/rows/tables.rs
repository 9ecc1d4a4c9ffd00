//! Any table of the person's entries, row by row, in an order that stays.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::app::Table;
use crate::clock::{LocalDay, Timestamp};
use crate::error::Result;
use crate::ids::Id;
use crate::order::InOrder;
use crate::store::columns;

/// A table with its columns as they are stored.
pub(crate) struct Columns {
    /// Its name in SQL.
    pub table: String,
    /// The names of its columns.
    pub names: Vec<String>,
    rows: String,
}

/// The tables that are the person's to take out, by name.
pub(crate) fn exported(sql: &Connection, tables: &[&'static [Table]]) -> Result<Vec<Columns>> {
    let mut names: Vec<_> =
        tables.iter().copied().flatten().filter(|table| table.exported).map(|table| table.name).collect();
    names.in_order();
    names.into_iter().map(|name| Columns::of(sql, name)).collect()
}

impl Columns {
    /// Those of a table.
    pub(crate) fn of(sql: &Connection, table: &str) -> Result<Self> {
        let columns = columns::columns(sql, table)?;
        let all: Vec<_> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let mut key: Vec<_> = columns::key(&columns).into_iter().filter_map(|at| all.get(at).cloned()).collect();
        if key.is_empty() {
            key.clone_from(&all);
        }
        let names = columns.into_iter().map(|column| column.name).collect();
        let rows = format!("SELECT {} FROM \"{table}\" ORDER BY {}", all.join(", "), key.join(", "));
        Ok(Self { table: table.to_owned(), names, rows })
    }

    /// Hands out every row, each value with the name of its column.
    pub(crate) fn each(
        &self,
        sql: &Connection,
        mut row_of: impl FnMut(&mut dyn Iterator<Item = (&str, ValueRef<'_>)>) -> Result<()>,
    ) -> Result<()> {
        let mut statement = sql.prepare(&self.rows)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..self.names.len()).map(|at| row.get_ref(at)).collect::<rusqlite::Result<Vec<_>>>()?;
            row_of(&mut self.names.iter().map(String::as_str).zip(values))?;
        }
        Ok(())
    }

    /// How many rows it has.
    pub(crate) fn count(&self, sql: &Connection) -> Result<i64> {
        Ok(sql.query_row(&format!("SELECT count(*) FROM \"{}\"", self.table), [], |row| row.get(0))?)
    }
}

/// An id as it is written everywhere, any other bytes in base 16.
pub(crate) fn bytes_text(bytes: &[u8]) -> String {
    match <[u8; 16]>::try_from(bytes) {
        Ok(id) => Id::from_bytes(id).to_string(),
        Err(_) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

/// What a whole number of a column stands for, by the column's name (docs/data.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A day of the calendar.
    Day,
    /// An instant.
    Instant,
    /// Itself.
    Number,
}

impl Kind {
    /// That of a column of a table with these columns.
    pub(crate) fn of<'a>(name: &str, mut columns: impl Iterator<Item = &'a str>) -> Self {
        // Beside a month, a day is one of the month.
        if name == "day" && columns.any(|column| column == "month") {
            Self::Number
        } else if name == "day" || name == "by_day" || name.ends_with("_day") || name.ends_with("_on") {
            Self::Day
        } else if name.ends_with("_at") || name.ends_with("_until") {
            Self::Instant
        } else {
            Self::Number
        }
    }
}

/// What stands in a cell for people: a day as `2026-11-28`, an instant in UTC, everything else as it is stored (docs/data.md).
pub(crate) fn cell(kind: Kind, value: ValueRef<'_>) -> String {
    let number = match value {
        ValueRef::Null => return String::new(),
        ValueRef::Text(text) => return String::from_utf8_lossy(text).into_owned(),
        ValueRef::Blob(bytes) => return bytes_text(bytes),
        ValueRef::Real(number) => return number.to_string(),
        ValueRef::Integer(number) => number,
    };
    match (kind, i32::try_from(number)) {
        (Kind::Day, Ok(day)) => LocalDay::from_epoch_days(day).to_string(),
        (Kind::Instant, _) => Timestamp(number).to_the_millisecond(),
        _ => number.to_string(),
    }
}
