//! All that is seen over time, of ten made-up years, against one raw scan of the same rows with the same key.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first trouble and prints")]

mod common;

use common::life::{cells, fast_folder, made_up, opened, raw};
use common::{finish, ratio, time};
use rusqlite::Connection;

/// What the pictures are made of.
const SCANS: [&str; 6] = [
    "SELECT day FROM check_in",
    "SELECT day, question, item, value FROM answer",
    "SELECT area_id, day, change, tip_left, counters FROM grain",
    "SELECT area_id, day, level FROM bowl_level",
    "SELECT promise_id, day, answer FROM promise_answer",
    "SELECT day FROM moment",
];

fn scan(conn: &Connection) -> usize {
    SCANS.iter().map(|sql| cells(conn, sql)).sum()
}

fn main() {
    let folder = fast_folder();
    let app = made_up(folder.path());
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
        || time(|| opened(folder.path()).page(&list).unwrap()),
        || time(|| scan(&raw(folder.path()))),
    );
    finish("insights");
}
