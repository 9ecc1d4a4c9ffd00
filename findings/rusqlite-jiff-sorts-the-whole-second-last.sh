#!/usr/bin/env bash
# rusqlite 0.43.0 stores jiff's Timestamp so that SQLite sorts a whole second behind its own fractions: the latest entry is not the latest.
#
# Its documentation names one form, "YYYY-MM-DDTHH:MM:SS.SSSZ", but what is written has as many digits as needed: 20:00:00Z, and half a second later
# 20:00:00.5Z. SQLite compares texts, "." comes before "Z", and ORDER BY, max() and "since" go wrong within the second; RFC 3339 (5.1) promises
# the order only for the same number of digits. The same crate writes chrono's times with +00:00, and "+" comes before ".": there the order holds.
#
# Needs cargo and a C compiler. Seen 2026-11-28, 20:00:00 and 20:00:00.5 in the order of ORDER BY:
#   jiff 2026-11-28T20:00:00.5Z 2026-11-28T20:00:00Z / chrono 2026-11-28 20:00:00+00:00 2026-11-28 20:00:00.500+00:00
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'TOML'
[package]
name = "order"
version = "0.1.0"
edition = "2021"
[dependencies]
rusqlite = { version = "=0.43.0", features = ["bundled", "jiff", "chrono"] }
jiff = "=0.2.46"
chrono = "=0.4.45"
TOML
cat >"$folder/src/main.rs" <<'RUST'
use rusqlite::{Connection, ToSql};

fn show<T: ToSql>(name: &str, early: T, late: T) {
    let db = Connection::open_in_memory().unwrap();
    db.execute_batch("CREATE TABLE entry (at TEXT)").unwrap();
    for at in [early, late] {
        db.execute("INSERT INTO entry VALUES (?1)", [at]).unwrap();
    }
    let mut rows = db.prepare("SELECT at FROM entry ORDER BY at").unwrap();
    let rows: Vec<String> = rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    println!("{name} {}", rows.join(" "));
}

fn main() {
    let (early, late) = ("2026-11-28T20:00:00Z", "2026-11-28T20:00:00.5Z");
    let jiff = |text: &str| text.parse::<jiff::Timestamp>().unwrap();
    let chrono = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    show("jiff", jiff(early), jiff(late));
    show("chrono", chrono(early), chrono(late));
}
RUST
seen=$(cargo run --quiet --manifest-path "$folder/Cargo.toml")
expected='jiff 2026-11-28T20:00:00.5Z 2026-11-28T20:00:00Z
chrono 2026-11-28 20:00:00+00:00 2026-11-28 20:00:00.500+00:00'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
