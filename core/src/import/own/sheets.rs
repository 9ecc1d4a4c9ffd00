//! `tables.zip`: a CSV file a table, as a spreadsheet opens and saves it. A cell has no type, so each is read as its column asks.

use super::super::tables::Table as Csv;
use super::super::zipped::Packed;
use super::super::{Why, unknown};
use super::sink::Sink;
use super::{About, LARGEST};
use crate::app::Table;
use crate::error::Result;
use crate::order::InOrder;
use crate::rows::spreadsheet::ABOUT;
use crate::rows::tables::Kind;
use crate::rows::values::of_cell;
use crate::store::columns::Column;

/// A zip file that says it is Grain's.
pub(super) fn is_one(bytes: &[u8]) -> Option<Packed<'_>> {
    let zip = Packed::new(bytes, LARGEST.into()).ok()?;
    zip.names().ok()?.iter().any(|name| name == ABOUT).then_some(zip)
}

/// Reads it. A zip file does not say how many rows it had: its own sums say whether it is whole.
pub(super) fn read(mut zip: Packed<'_>, tables: &[&'static [Table]]) -> Result<(About, Sink, u64)> {
    let about = about(&zip.file(ABOUT)?).ok_or_else(unknown)?.checked()?;
    let mut sink = Sink::new(about.schema, tables)?;
    let mut names = zip.names()?;
    names.in_order();
    for name in names.iter().filter(|name| *name != ABOUT) {
        let sheet = name.strip_suffix(".csv").and_then(|table| sink.sheet(table));
        let Some(sheet) = sheet else {
            sink.refuse((name, 1), Why::Kind)?;
            continue;
        };
        let bytes = zip.file(name)?;
        let Some(csv) = Csv::of(&bytes) else {
            sink.refuse((name, 1), Why::Letters)?;
            continue;
        };
        let Some(places) = sink.columns(sheet).iter().map(|column| csv.place(&column.name)).collect::<Option<Vec<_>>>()
        else {
            sink.refuse((name, 1), Why::Form)?;
            continue;
        };
        csv.rows(true, |line, row| {
            let row = match row {
                Ok(row) => row,
                Err(why) => return sink.refuse((name, line), why),
            };
            let value = |((at, column), kind): ((&usize, &Column), &Kind)| of_cell(column, *kind, row.whole(*at)?);
            let values = sink.values(sheet, |columns, kinds| {
                places.iter().zip(columns).zip(kinds).map(value).collect::<Option<_>>().ok_or(Why::Form)
            });
            sink.put(sheet, (name, line), values)
        })?;
    }
    Ok((about, sink, 0))
}

/// The one row of [`ABOUT`].
fn about(bytes: &[u8]) -> Option<About> {
    let csv = Csv::of(bytes).filter(|csv| csv.has(&["grain", "format", "schema", "written_at"]))?;
    let mut about = None;
    let read = csv.rows(true, |_, row| {
        if let Ok(row) = row
            && let (Ok(format), Ok(schema)) = (row.cell("format").parse(), row.cell("schema").parse())
        {
            let written_at = row.cell("written_at").to_owned();
            about = Some(About { grain: row.cell("grain").to_owned(), format, schema, written_at });
        }
        Ok(())
    });
    read.ok().and(about).filter(|about| about.grain == "tables")
}
