//! `everything.jsonl`: the first line says what the file is, each other one is a row.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::{Why, too_large, unknown};
use super::About;
use super::sink::Sink;
use crate::app::Table;
use crate::error::Result;
use crate::rows::values::RowLine;

/// Bytes of the longest line.
const LONGEST: usize = 2 * 1024 * 1024;

#[derive(Deserialize)]
struct Head {
    #[serde(flatten)]
    about: About,
    /// How many lines each table has.
    #[serde(default)]
    rows: BTreeMap<String, u64>,
}

fn head(bytes: &[u8]) -> Option<Head> {
    let first = bytes.split(|byte| *byte == b'\n').next().filter(|line| line.len() <= LONGEST)?;
    serde_json::from_slice::<Head>(first).ok().filter(|head| head.about.grain == "everything")
}

pub(super) fn is_one(bytes: &[u8]) -> bool {
    head(bytes).is_some()
}

/// Reads it; the last value is how many rows its first line speaks of that are not there.
pub(super) fn read(bytes: &[u8], tables: &[&'static [Table]]) -> Result<(About, Sink, u64)> {
    if bytes.len() > super::LARGEST as usize {
        return Err(too_large());
    }
    let Head { about, rows: mut missing } = head(bytes).ok_or_else(unknown)?;
    let about = about.checked()?;
    let mut sink = Sink::new(about.schema, tables)?;
    for (at, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')).skip(1) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let row = if line.len() > LONGEST { Err(Why::TooLong) } else { RowLine::of(line).ok_or(Why::Form) };
        match row {
            Err(why) => sink.refuse(("", at), why)?,
            Ok(row) => {
                if let Some(missing) = missing.get_mut(&row.table) {
                    *missing = missing.saturating_sub(1);
                }
                match sink.sheet(&row.table) {
                    None => sink.refuse(("", at), Why::Kind)?,
                    Some(sheet) => {
                        let values = sink.values(sheet, |columns, _| row.values(columns).ok_or(Why::Form));
                        sink.put(sheet, ("", at), values)?;
                    }
                }
            }
        }
    }
    let missing = missing.into_values().fold(0, u64::saturating_add);
    Ok((about, sink, missing))
}
