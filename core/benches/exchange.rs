//! Ten made-up years out and in again, against one raw reading of the same rows with the same key: median, least and most of each.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first trouble and prints")]

mod common;

use std::time::Duration;

use common::life::{cells, fast_folder, made_up, opened, raw};
use common::{finish, time, within};
use rusqlite::Connection;

const ROUNDS: usize = 9;
/// What each may take.
const LIMIT: Duration = Duration::from_secs(1);

/// The tables of which an export has rows, as its first line names them.
fn tables(lines: &[u8]) -> Vec<String> {
    let head = lines.split(|byte| *byte == b'\n').next().unwrap();
    let head: serde_json::Value = serde_json::from_slice(head).unwrap();
    head["rows"].as_object().unwrap().keys().cloned().collect()
}

fn read(conn: &Connection, tables: &[String]) -> usize {
    tables.iter().map(|table| cells(conn, &format!("SELECT * FROM \"{table}\""))).sum()
}

/// A file shown to an empty app, and saved there.
fn taken_in(file: &[u8], saves: bool) -> Duration {
    let there = fast_folder();
    let app = opened(there.path());
    time(|| {
        app.read_file("import", file, None).unwrap();
        if saves {
            drop(app.act(&r#"import:"save""#.parse().unwrap(), Vec::new(), None).unwrap());
        }
    })
}

fn main() {
    let folder = fast_folder();
    let app = made_up(folder.path());
    let conn = raw(folder.path());
    let lines = app.file_bytes("export_lines").unwrap();
    let sheets = app.file_bytes("export_tables").unwrap();
    let tables = tables(&lines);
    println!(
        "{} cells, {} kB of lines, {} kB of tables",
        read(&conn, &tables),
        lines.len() / 1024,
        sheets.len() / 1024
    );
    let beside = |name: &str, ours: &mut dyn FnMut() -> Duration| {
        let mut raw = || time(|| read(&conn, &tables));
        within(name, LIMIT, ROUNDS, ours, &mut [("one raw reading", &mut raw)]);
    };
    beside("ten years out, as lines", &mut || time(|| app.file_bytes("export_lines").unwrap()));
    beside("ten years out, as tables", &mut || time(|| app.file_bytes("export_tables").unwrap()));
    beside("lines of ten years shown", &mut || taken_in(&lines, false));
    beside("lines of ten years shown and saved", &mut || taken_in(&lines, true));
    beside("tables of ten years shown and saved", &mut || taken_in(&sheets, true));
    finish("exchange");
}
