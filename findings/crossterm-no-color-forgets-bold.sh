#!/usr/bin/env bash
# crossterm 0.29.0 with NO_COLOR set writes a full reset where a colour would stand, so bold text is no longer bold.
#
# NO_COLOR asks for no colours, not for plain text: bold and underline are to stay. `SetForegroundColor` and `SetColors` leave out only the
# numbers of the colour and still write the rest of the sequence, ESC [ m and ESC [ ; m, and a sequence without numbers means
# "reset all attributes". What was set before the colour is lost, and code that sets bold first and a colour then shows neither.
#
# Needs Rust. Seen 2026-11-28, bold, then green, then the text, without NO_COLOR, with it, and with it by SetColors (ESC is ^):
#   ^[1m^[38;5;2mword
#   ^[1m^[mword
#   ^[1m^[;mword
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'TOML'
[package]
name = "seen"
version = "0.0.0"
edition = "2021"

[dependencies]
crossterm = { version = "=0.29.0", default-features = false }
TOML
cat >"$folder/src/main.rs" <<'RUST'
use crossterm::style::{Attribute, Color, Colors, Print, SetAttribute, SetColors, SetForegroundColor};
use crossterm::queue;

fn main() {
    let mut out = Vec::new();
    queue!(out, SetAttribute(Attribute::Bold), SetForegroundColor(Color::DarkGreen), Print("word\n")).unwrap();
    let both = Colors::new(Color::DarkGreen, Color::Black);
    queue!(out, SetAttribute(Attribute::Bold), SetColors(both), Print("word\n")).unwrap();
    print!("{}", String::from_utf8(out).unwrap().replace('\x1b', "^"));
}
RUST
cd "$folder"
cargo build --quiet --target-dir target
seen=$(env -u NO_COLOR target/debug/seen; NO_COLOR=1 target/debug/seen)
expected='^[1m^[38;5;2mword
^[1m^[38;5;2;48;5;0mword
^[1m^[mword
^[1m^[;mword'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
