//! Everything as JSON Lines: the first line says what the file is, each other one is a row of a table. Same entries, same bytes.

use rusqlite::types::ValueRef;
use serde_json::Value;

use super::FORMAT;
use super::tables::{bytes_text, exported};
use crate::app::{Reading, Table};
use crate::error::{Error, Result};
use crate::store::known_schema;

/// The whole file.
pub(crate) fn written(scope: &Reading<'_>, tables: &[&'static [Table]]) -> Result<Vec<u8>> {
    let tables = exported(scope.sql, tables)?;
    let mut counts = String::new();
    for table in &tables {
        let comma = if counts.is_empty() { "" } else { "," };
        counts.extend([comma, "\"", &table.table, "\":", &table.count(scope.sql)?.to_string()]);
    }
    let mut file = format!(
        "{{\"grain\":\"everything\",\"format\":{FORMAT},\"schema\":{},\"version\":\"{}\",\"written_at\":\"{}\",\"rows\":{{{counts}}}}}\n",
        known_schema(),
        env!("CARGO_PKG_VERSION"),
        scope.at,
    )
    .into_bytes();
    for table in &tables {
        table.each(scope.sql, |row| line(&mut file, &table.table, row))?;
    }
    Ok(file)
}

/// One row as a line, its end included.
pub(crate) fn line(file: &mut Vec<u8>, table: &str, row: &mut dyn Iterator<Item = (&str, ValueRef<'_>)>) -> Result<()> {
    file.extend_from_slice(format!("{{\"table\":\"{table}\",\"row\":{{").as_bytes());
    let mut comma = "";
    for (name, value) in row {
        file.extend_from_slice(format!("{comma}\"{name}\":").as_bytes());
        serde_json::to_writer(&mut *file, &json(value)?).map_err(|_| Error::NoRoom)?;
        comma = ",";
    }
    file.extend_from_slice(b"}}\n");
    Ok(())
}

fn json(value: ValueRef<'_>) -> Result<Value> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => std::str::from_utf8(text).map_err(|_| Error::Stored("text"))?.into(),
        ValueRef::Blob(bytes) => bytes_text(bytes).into(),
    })
}
