//! All that is seen over time, of ten made-up years, against one raw scan of the same rows with the same key.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first trouble and prints")]

mod common;

use std::path::Path;
use std::sync::Arc;

use common::{finish, ratio, time};
use grain_core::app::{App, Platform};
use grain_core::clock::{FixedClock, FixedZone, Timestamp, Zone};
use grain_core::ids::SeededRandom;
use grain_core::store::{DATABASE, Key};
use rusqlite::Connection;

const KEY: [u8; 32] = [7; 32];

/// What the pictures are made of.
const SCANS: [&str; 6] = [
    "SELECT day FROM check_in",
    "SELECT day, question, item, value FROM answer",
    "SELECT area_id, day, change, tip_left, counters FROM grain",
    "SELECT area_id, day, level FROM bowl_level",
    "SELECT promise_id, day, answer FROM promise_answer",
    "SELECT day FROM moment",
];

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

/// Every row of them, each cell touched.
fn scan(conn: &Connection) -> usize {
    let mut cells = 0;
    for sql in SCANS {
        let mut statement = conn.prepare_cached(sql).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            cells += (0..columns).filter(|n| row.get_ref(*n).is_ok()).count();
        }
    }
    cells
}

fn main() {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() };
    let app = app(folder.path());
    app.make_demo(10, 1).unwrap();
    app.upkeep().unwrap();
    let conn = raw(folder.path());
    println!("cells: {}", scan(&conn));
    let list = "insights".parse().unwrap();
    ratio(
        "all insights of ten years / one raw scan",
        5.0,
        60,
        || time(|| app.page(&list).unwrap()),
        || time(|| scan(&conn)),
    );
    for route in ["insights/all_area_money", "insights/all_feelings", "insights/all_promises", "insights/before"] {
        let route = route.parse().unwrap();
        ratio(
            &format!("{route} / one raw scan"),
            5.0,
            30,
            || time(|| app.page(&route).unwrap()),
            || time(|| scan(&conn)),
        );
    }
    ratio(
        "all insights with a new connection / one raw scan with one",
        5.0,
        20,
        || time(|| crate::app(folder.path()).page(&list).unwrap()),
        || time(|| scan(&raw(folder.path()))),
    );
    finish("insights");
}
