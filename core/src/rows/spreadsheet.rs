//! Everything as tables for a spreadsheet: one CSV file a table (RFC 4180), together in one zip file that is stored without
//! compression, so that any program reads it.

use std::io::{Cursor, Write};

use rusqlite::types::ValueRef;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::FORMAT;
use super::tables::{Kind, cell, exported};
use crate::app::{Reading, Table};
use crate::error::{Error, Result};
use crate::store::known_schema;
use crate::text::cell::guarded;

/// What the file says of itself: one row, as the first line of [`super::json_lines`].
pub(crate) const ABOUT: &str = "about.csv";

/// The whole file. Tables without a row are left out.
pub(crate) fn written(scope: &Reading<'_>, tables: &[&'static [Table]]) -> Result<Vec<u8>> {
    let no_room = |_| Error::NoRoom;
    // No clock: the same entries are the same bytes.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    file.start_file(ABOUT, options).map_err(|_| Error::NoRoom)?;
    let (schema, version) = (known_schema(), env!("CARGO_PKG_VERSION"));
    let about =
        format!("grain,format,schema,version,written_at\r\ntables,{FORMAT},{schema},{version},{}\r\n", scope.at);
    file.write_all(about.as_bytes()).map_err(no_room)?;
    for table in exported(scope.sql, tables)? {
        if table.count(scope.sql)? == 0 {
            continue;
        }
        let mut lines = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        lines.write_record(&table.names).map_err(|_| Error::NoRoom)?;
        let names = || table.names.iter().map(String::as_str);
        let kinds: Vec<Kind> = names().map(|name| Kind::of(name, names())).collect();
        table.each(scope.sql, |row| {
            // A number is none of the person's words.
            let safe = |value, cell: String| if matches!(value, ValueRef::Text(_)) { guarded(&cell) } else { cell };
            let cells = row.zip(&kinds).map(|((_, value), kind)| safe(value, cell(*kind, value)));
            let cells: Vec<String> = cells.collect();
            lines.write_record(cells).map_err(|_| Error::NoRoom)
        })?;
        file.start_file(format!("{}.csv", table.table), options).map_err(|_| Error::NoRoom)?;
        file.write_all(&lines.into_inner().map_err(|_| Error::NoRoom)?).map_err(no_room)?;
    }
    Ok(file.finish().map_err(|_| Error::NoRoom)?.into_inner())
}
