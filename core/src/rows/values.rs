//! The way back: what stands in a file as the values of a row. Nothing is said here of whether they may come in.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use serde::Deserialize;

use super::tables::Kind;
use crate::clock::{LocalDay, Timestamp};
use crate::ids::Id;
use crate::store::columns::Column;
use crate::text::cell::unguarded;

/// A row as it stands in a line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RowLine {
    /// Its table.
    pub table: String,
    row: BTreeMap<String, serde_json::Value>,
}

impl RowLine {
    /// A line; `None` where it is none.
    pub(crate) fn of(line: &[u8]) -> Option<Self> {
        serde_json::from_slice(line).ok()
    }

    /// Its values in the order of the columns; `None` where they are others, or a value has no such form.
    pub(crate) fn values(mut self, columns: &[Column]) -> Option<Vec<Value>> {
        if self.row.len() != columns.len() {
            return None;
        }
        columns.iter().map(|column| stored(&column.kind, self.row.remove(&column.name)?)).collect()
    }
}

/// A value as it is stored in a column of this kind.
fn stored(kind: &str, value: serde_json::Value) -> Option<Value> {
    Some(match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(whole) => Value::Integer(whole),
            None => Value::Real(number.as_f64()?),
        },
        serde_json::Value::String(text) if kind == "BLOB" => Value::Blob(bytes(&text)?),
        serde_json::Value::String(text) => Value::Text(text),
        _ => return None,
    })
}

/// An id, or base 16.
fn bytes(text: &str) -> Option<Vec<u8>> {
    if text.len() == 36 {
        return text.parse::<Id>().ok().map(|id| id.bytes().to_vec());
    }
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok())).collect()
}

/// A cell of a spreadsheet as it is stored: the way back of [`super::tables::cell`]. An empty one is nothing where nothing may
/// stand there.
pub(crate) fn of_cell(column: &Column, kind: Kind, cell: &str) -> Option<Value> {
    if cell.is_empty() && column.optional {
        return Some(Value::Null);
    }
    Some(match (column.kind.as_str(), kind) {
        ("TEXT", _) => Value::Text(unguarded(cell).to_owned()),
        ("BLOB", _) => Value::Blob(bytes(cell)?),
        ("REAL", _) => Value::Real(cell.parse().ok()?),
        (_, Kind::Day) if cell.contains('-') && !cell.starts_with('-') => {
            Value::Integer(cell.parse::<LocalDay>().ok()?.epoch_days().into())
        }
        (_, Kind::Instant) if cell.contains('T') => Value::Integer(Timestamp::parse(cell).ok()?.0),
        _ => Value::Integer(cell.parse().ok()?),
    })
}
