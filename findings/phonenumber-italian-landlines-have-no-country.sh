#!/usr/bin/env bash
# phonenumber 0.3.10 (Rust) says that every landline of Italy is a valid number, of no country and no type.
#
# Since 1998 the 0 of an Italian landline belongs to the number, +39 02 … from abroad too. The crate keeps the 0 when it writes and when it asks is_valid,
# and forgets it when it looks up the country and the type: country().id() is None, number_type is Unknown, for Milan and for Rome. Mobile numbers, which
# begin without 0, are of Italy. libphonenumber, whose data and rules the crate takes, knows both (phonenumbers 9.0.43).
#
# Needs cargo and Python 3.9+. Seen 2026-11-28, valid, country and type by the crate, country and type (0 is a landline, 1 a mobile) by phonenumbers:
#   +390212345678 true None Unknown, IT 0 / +393123456789 true IT Mobile, IT 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check phonenumbers==9.0.43
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'TOML'
[package]
name = "landlines"
version = "0.1.0"
edition = "2021"
[dependencies]
phonenumber = "=0.3.10"
TOML
cat >"$folder/src/main.rs" <<'RUST'
use phonenumber::metadata::DATABASE;

fn main() {
    for number in std::env::args().skip(1) {
        let seen = phonenumber::parse(None, &number).unwrap();
        println!("{number} {} {:?} {:?}", seen.is_valid(), seen.country().id(), seen.number_type(&DATABASE));
    }
}
RUST
numbers="+390212345678 +390612345678 +393123456789"
# shellcheck disable=SC2086
cargo run --quiet --manifest-path "$folder/Cargo.toml" -- $numbers >"$folder/rust"
# shellcheck disable=SC2086
"$folder/env/bin/python" - $numbers >"$folder/python" <<'PY'
import sys

import phonenumbers as p

for text in sys.argv[1:]:
    number = p.parse(text)
    print(p.region_code_for_number(number), p.number_type(number))
PY
seen=$(paste -d ' ' "$folder/rust" "$folder/python")
expected='+390212345678 true None Unknown IT 0
+390612345678 true None Unknown IT 0
+393123456789 true Some(IT) Mobile IT 1'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
