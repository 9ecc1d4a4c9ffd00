//! What the tests of export and import share.

use grain_core::app::App;
use grain_core::error::Result;
use grain_core::page::{Act, Body, Page, Row};

/// Reads a file on the page of import and gives what it shows.
///
/// # Errors
/// The file is refused.
pub fn look(app: &App, bytes: &[u8]) -> Result<Page> {
    app.read_file("import", bytes, None)?.page.ok_or(grain_core::error::Error::NotFound("page"))
}

/// Saves what was read; gives the act that takes it back, where something came.
///
/// # Errors
/// Nothing was saved.
pub fn save(app: &App) -> Result<Option<Act>> {
    let outcome = app.act(&r#"import:"save""#.parse()?, Vec::new(), None)?;
    Ok(outcome.notice.and_then(|notice| notice.undo))
}

/// Reads a file and saves it.
///
/// # Errors
/// As [`look`] and [`save`].
pub fn taken_in(app: &App, bytes: &[u8]) -> Result<Option<Act>> {
    look(app, bytes)?;
    save(app)
}

/// What a section of a page says: each row with what stands beside it.
pub fn said(page: &Page, section: &str) -> Vec<(String, String)> {
    let found = page.sections.iter().find(|found| found.key == section);
    let rows: &[Row] = match found.map(|section| &section.body) {
        Some(Body::Rows { rows, .. }) => rows,
        _ => &[],
    };
    rows.iter().map(|row| (row.text.as_str().to_owned(), row.second.as_str().to_owned())).collect()
}

/// An export without the moment at which it was made.
pub fn undated(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let (head, rows) = text.split_once('\n').unwrap_or_default();
    let (before, rest) = head.split_once("\"written_at\":").unwrap_or((head, ""));
    let after = rest.split_once(',').map_or("", |(_, after)| after);
    format!("{before}{after}\n{rows}")
}
