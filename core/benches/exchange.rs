//! Ten made-up years out and in again, against one raw reading of the same rows with the same key: median, least and most of each.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first trouble and prints")]

mod common;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use common::time;
use grain_core::app::{App, Platform};
use grain_core::clock::{FixedClock, FixedZone, Timestamp, Zone};
use grain_core::ids::SeededRandom;
use grain_core::store::{DATABASE, Key};
use rusqlite::Connection;

const KEY: [u8; 32] = [7; 32];
const ROUNDS: usize = 9;
/// What each may take.
const LIMIT: Duration = Duration::from_secs(1);

fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

fn app(folder: &Path) -> App {
    let platform = Platform {
        clock: Arc::new(FixedClock(Timestamp::parse("2026-11-24T12:00:00Z").unwrap())),
        zone: Arc::new(FixedZone(Zone::UTC)),
        random: Arc::new(SeededRandom::new(1)),
    };
    App::open(folder, Key::new(&KEY).unwrap(), platform).unwrap().0
}

fn raw(folder: &Path) -> Connection {
    let conn = Connection::open(folder.join(DATABASE)).unwrap();
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    conn.execute_batch(&format!("PRAGMA key = \"x'{key}'\"; PRAGMA cache_size = -8000;")).unwrap();
    conn
}

/// The tables of which an export has rows, as its first line names them.
fn tables(lines: &[u8]) -> Vec<String> {
    let head = lines.split(|byte| *byte == b'\n').next().unwrap();
    let head: serde_json::Value = serde_json::from_slice(head).unwrap();
    head["rows"].as_object().unwrap().keys().cloned().collect()
}

/// Every row of them, each cell touched. Gives how many rows there were.
fn read(conn: &Connection, tables: &[String]) -> usize {
    let mut all = 0;
    for table in tables {
        let mut statement = conn.prepare_cached(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            all += usize::from((0..columns).filter(|n| row.get_ref(*n).is_ok()).count() == columns);
        }
    }
    all
}

fn report(name: &str, mut times: Vec<Duration>, raw: Duration) {
    times.sort();
    let (least, median, most) = (times[0], times[times.len() / 2], times[times.len() - 1]);
    let verdict = if median <= LIMIT { "ok" } else { "OVER" };
    println!(
        "{name}: {:.0} ms ({:.0} to {:.0}, limit {:.0}) {verdict}, {:.1} x one raw reading",
        median.as_secs_f64() * 1e3,
        least.as_secs_f64() * 1e3,
        most.as_secs_f64() * 1e3,
        LIMIT.as_secs_f64() * 1e3,
        median.as_secs_f64() / raw.as_secs_f64()
    );
}

fn main() {
    let folder = folder();
    let app = app(folder.path());
    app.make_demo(10, 1).unwrap();
    app.upkeep().unwrap();
    let conn = raw(folder.path());
    let names = ["out as lines", "out as tables", "lines shown", "lines shown and saved", "tables shown and saved"];
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); names.len()];
    let mut raws = Vec::new();
    let lines = app.file_bytes("export_lines").unwrap();
    let sheets = app.file_bytes("export_tables").unwrap();
    let tables = tables(&lines);
    println!("{} rows, {} kB of lines, {} kB of tables", read(&conn, &tables), lines.len() / 1024, sheets.len() / 1024);
    for _ in 0..ROUNDS {
        raws.push(time(|| read(&conn, &tables)));
        times[0].push(time(|| app.file_bytes("export_lines").unwrap()));
        times[1].push(time(|| app.file_bytes("export_tables").unwrap()));
        let there = crate::folder();
        let other = crate::app(there.path());
        times[2].push(time(|| other.read_file("import", &lines, None).unwrap()));
        for (at, file) in [(3, &lines), (4, &sheets)] {
            let there = crate::folder();
            let other = crate::app(there.path());
            times[at].push(time(|| {
                other.read_file("import", file, None).unwrap();
                other.act(&r#"import:"save""#.parse().unwrap(), Vec::new(), None).unwrap()
            }));
        }
    }
    raws.sort();
    let raw = raws[ROUNDS / 2];
    println!(
        "one raw reading: {:.1} ms ({:.1} to {:.1})",
        raw.as_secs_f64() * 1e3,
        raws[0].as_secs_f64() * 1e3,
        raws[ROUNDS - 1].as_secs_f64() * 1e3
    );
    for (name, times) in names.into_iter().zip(times) {
        report(name, times, raw);
    }
}
