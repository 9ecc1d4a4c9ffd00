//! What a table is made of, as SQLite says it: for whoever reads any table, whatever domain it is of.

use rusqlite::Connection;

use crate::error::Result;
use crate::order::InOrder;

/// A column.
pub(crate) struct Column {
    /// Its name.
    pub name: String,
    /// The type it was declared with.
    pub kind: String,
    /// Whether nothing may stand there.
    pub optional: bool,
    key: u32,
}

/// The columns of a table in their order.
pub(crate) fn columns(sql: &Connection, table: &str) -> Result<Vec<Column>> {
    let mut statement = sql.prepare(
        "SELECT name, type, NOT \"notnull\" AND pk = 0 AS optional, pk FROM pragma_table_info(?1) ORDER BY cid",
    )?;
    let column = |row: &rusqlite::Row<'_>| {
        let (name, kind) = (row.get("name")?, row.get("type")?);
        Ok(Column { name, kind, optional: row.get("optional")?, key: row.get("pk")? })
    };
    Ok(statement.query_map([table], column)?.collect::<rusqlite::Result<_>>()?)
}

/// The statement that puts a row into a table, its values in the order of the columns.
pub(crate) fn insert(table: &str, columns: &[Column]) -> String {
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let places = vec!["?"; columns.len()].join(", ");
    format!("INSERT INTO \"{table}\" ({}) VALUES ({places})", names.join(", "))
}

/// Places of the columns that are the key, in the order of the key.
pub(crate) fn key(columns: &[Column]) -> Vec<usize> {
    let of_key = |(at, column): (usize, &Column)| (column.key > 0).then_some((column.key, at));
    let mut key: Vec<_> = columns.iter().enumerate().filter_map(of_key).collect();
    key.in_order();
    key.into_iter().map(|(_, at)| at).collect()
}
