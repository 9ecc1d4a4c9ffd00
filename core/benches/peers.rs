//! A check-in saved and the day's page read by the core, all rules and the encryption included, against `SQLDelight` on the JVM with
//! the bare rows in a file that is not encrypted, turn by turn (`tests/oracles/peers/prepare` fetches it).
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark stops at the first trouble and prints what is missing"
)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use common::life::{answers, fast_folder, history, raw};
use common::warmed::Warmed;
use common::{cache, finish, median, ratio, time};

/// As many as SqlDelight.java times for each line.
const TURNS: usize = 10;
const ROUNDS: usize = 50;
const MONTH: i64 = 30;

/// The core's own tables that a check-in writes, with their indexes and without triggers: what the search and the first page keep
/// beside them is the core's alone.
fn tables(folder: &Path) -> String {
    let conn = raw(folder);
    let sql = "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL
        AND tbl_name IN ('area', 'check_in', 'answer', 'grain', 'bowl_level') ORDER BY type DESC, rowid";
    let mut statement = conn.prepare(sql).unwrap();
    let all: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect();
    all.join("\0")
}

/// `SQLDelight`, which prints the median of as many turns as `TURNS`.
fn sqldelight(folder: &Path, driver: &str, what: &str) -> Option<Warmed> {
    let peers = cache().join("peers");
    let jars = fs::read_to_string(peers.join("sqldelight.path")).ok()?;
    let mut command = Command::new("java");
    command.arg("-cp").arg(format!("{}:{}", peers.display(), jars.trim())).arg("SqlDelight");
    command.arg(folder).args([driver, what]);
    Warmed::start(command)
}

fn beside(what: &str, driver: &str, named: &str) {
    let (ours, theirs) = (fast_folder(), fast_folder());
    let (app, clock) = history(ours.path(), MONTH, "");
    fs::write(theirs.path().join("schema.sql"), tables(ours.path())).unwrap();
    let (name, mut ours): (_, Box<dyn FnMut() -> Duration>) = if what == "save" {
        let (answers, mut day) = (answers(""), MONTH);
        let save = move || {
            day += 1;
            clock.go_to_day(day);
            let answers = answers.clone();
            time(|| app.answer_check_in(None, answers).unwrap())
        };
        ("save a check-in", Box::new(save))
    } else {
        // On a day with a check-in, which is what the peer reads.
        clock.go_to_day(MONTH - 1);
        ("today", Box::new(move || time(|| app.today().unwrap())))
    };
    let name = format!("{name} / SQLDelight on the JVM, not encrypted, {named}");
    let Some(mut peer) = sqldelight(theirs.path(), driver, what) else {
        println!("{name}: not measured; run tests/oracles/peers/prepare");
        return;
    };
    ratio(
        &name,
        1.0,
        ROUNDS,
        || median((0..TURNS).map(|_| ours()).collect()),
        || Duration::from_nanos(peer.turn().parse().unwrap()),
    );
}

fn main() {
    for what in ["save", "today"] {
        beside(what, "own", "its own driver");
        beside(what, "kept", "one connection kept");
    }
    finish("peers");
}
