//! Everything as tables for a spreadsheet: one CSV file a table (RFC 4180), together in one zip file that is stored without
//! compression, so that any program reads it.

use std::io::{Cursor, Write};

use rusqlite::types::ValueRef;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::tables::{cell, exported};
use crate::app::{Reading, Table};
use crate::error::{Error, Result};
use crate::text::cell::guarded;

/// The whole file. Tables without a row are left out.
pub(super) fn written(scope: &Reading<'_>, tables: &[&'static [Table]]) -> Result<Vec<u8>> {
    let no_room = |_| Error::NoRoom;
    // No clock: the same entries are the same bytes.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for table in exported(scope.sql, tables)? {
        if table.count(scope.sql)? == 0 {
            continue;
        }
        let mut lines = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        lines.write_record(&table.names).map_err(|_| Error::NoRoom)?;
        table.each(scope.sql, |row| {
            // A number is none of the person's words.
            let safe = |value, cell: String| if matches!(value, ValueRef::Text(_)) { guarded(&cell) } else { cell };
            let cells: Vec<String> = row.map(|(name, value)| safe(value, cell(name, value))).collect();
            lines.write_record(cells).map_err(|_| Error::NoRoom)
        })?;
        file.start_file(format!("{}.csv", table.table), options).map_err(|_| Error::NoRoom)?;
        file.write_all(&lines.into_inner().map_err(|_| Error::NoRoom)?).map_err(no_room)?;
    }
    Ok(file.finish().map_err(|_| Error::NoRoom)?.into_inner())
}
