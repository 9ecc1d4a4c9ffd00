#!/usr/bin/env bash
# calcard 0.3.14 (the calendar crate of the Stalwart server) has no place for the hour that comes twice when the clock is put back.
#
# RFC 5545 (3.3.5) says what such a time means: the first of the two. calcard calls an event at 01:30 of 1 November 2026 in New York InvalidDtStart, and in
# the Azores one at midnight of 25 October, where the day itself begins twice. In a daily series it takes the day, but without its zone: 01:30 "Floating",
# which as an instant is 01:30 UTC, the evening before. The days around it are right. jiff 0.2.46 takes the first of the two.
#
# Needs cargo. Seen 2026-11-28, a daily 01:30 in New York from 31 October, in UTC, then 1 November alone by calcard and by jiff:
#   2026-10-31 05:30 / 2026-11-01 01:30 / 2026-11-02 06:30, InvalidDtStart, 2026-11-01T05:30:00Z
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'TOML'
[package]
name = "twice"
version = "0.1.0"
edition = "2021"
[dependencies]
calcard = "=0.3.14"
jiff = { version = "=0.2.46", features = ["tzdb-bundle-always"] }
TOML
cat >"$folder/src/main.rs" <<'RUST'
use calcard::common::timezone::Tz;
use calcard::icalendar::ICalendar;

fn show(event: &str) {
    let head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//seen//EN\r\nBEGIN:VEVENT\r\nUID:1@seen\r\nDTSTAMP:20260101T000000Z\r\n";
    let file = format!("{head}{event}\r\nDURATION:PT15M\r\nSUMMARY:talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    let days = ICalendar::parse(&file).unwrap().expand_dates(Tz::UTC, 10);
    for day in days.events {
        println!("{} is {}", day.start, day.start.to_utc());
    }
    for error in days.errors {
        println!("{:?}", error.error);
    }
}

fn main() {
    show("DTSTART;TZID=America/New_York:20261031T013000\r\nRRULE:FREQ=DAILY;COUNT=3");
    show("DTSTART;TZID=America/New_York:20261101T013000");
    show("DTSTART;TZID=Atlantic/Azores:20261025T000000");
    let alone = jiff::civil::datetime(2026, 11, 1, 1, 30, 0, 0).in_tz("America/New_York").unwrap();
    println!("jiff {}", alone.timestamp());
}
RUST
seen=$(cargo run --quiet --manifest-path "$folder/Cargo.toml")
expected='2026-10-31 01:30:00 EDT is 2026-10-31 05:30:00 UTC
2026-11-01 01:30:00 Floating is 2026-11-01 01:30:00 UTC
2026-11-02 01:30:00 EST is 2026-11-02 06:30:00 UTC
InvalidDtStart
InvalidDtStart
jiff 2026-11-01T05:30:00Z'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
