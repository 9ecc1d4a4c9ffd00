//! The page "Everything that is mine" (design.md 53).

use super::html;
use crate::app::{App, Reading, Subject};
use crate::error::{Error, Problem, Result};
use crate::page::{Body, Button, Domain, File, Icon, Outcome, Page, Route, Tab};
use crate::rows::{json_lines, spreadsheet};

/// Everything that is the person's, to take out.
pub(crate) const DOMAIN: Domain =
    Domain { name: "export", page: |scope, route| route.plain().map(|()| page(scope)), act: Domain::nothing };

/// A page to read.
pub(crate) const READABLE: File =
    File { name: "export_page", bytes: |app| app.read(html::written), read: nothing_to_read };
/// Tables for a spreadsheet.
pub(crate) const TABLES: File = File {
    name: "export_tables",
    bytes: |app| app.read(|scope| spreadsheet::written(scope, app.tables())),
    read: nothing_to_read,
};
/// Everything, for programs.
pub(crate) const LINES: File = File {
    name: "export_lines",
    bytes: |app| app.read(|scope| json_lines::written(scope, app.tables())),
    read: nothing_to_read,
};

fn nothing_to_read(_: &App, _: &[u8]) -> Result<Outcome> {
    Err(Error::input("file", Problem::NotAllowed))
}

/// The names are neutral: a file in a folder of downloads tells nothing (S45).
fn page(scope: &Reading<'_>) -> Page {
    let words = scope.words();
    let buttons = |button: Button| Body::Buttons { buttons: vec![button.icon(Icon::Export)] };
    Page::new(Route::to(DOMAIN.name), Tab::You, words.export_title())
        .lead(words.export_lead())
        .on(&[Subject::Settings])
        .text("careful", "", vec![words.export_careful().into()])
        .section(
            "read",
            words.export_read(),
            buttons(Button::save_file(words.export_read_save(), READABLE.name, "notes.html", "text/html")),
        )
        .quiet("read_note", words.export_read_note())
        .section(
            "tables",
            words.export_tables(),
            buttons(Button::save_file(words.export_tables_save(), TABLES.name, "tables.zip", "application/zip")),
        )
        .quiet("tables_note", words.export_tables_note())
        .section(
            "lines",
            words.export_lines(),
            buttons(Button::save_file(
                words.export_lines_save(),
                LINES.name,
                "everything.jsonl",
                "application/x-ndjson",
            )),
        )
        .quiet("lines_note", words.export_lines_note())
}
