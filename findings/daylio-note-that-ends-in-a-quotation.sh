#!/usr/bin/env bash
# obsidian-daylio-parser 0.4.2 takes the closing quotation mark away from a Daylio note that ends with something said.
#
# Daylio's CSV doubles quotation marks inside a field, as RFC 4180 asks. After reading, the parser trims quotation marks at the ends of the note,
# though the CSV reader has taken the field's own away already. A note that is nothing but a quotation loses both, one that ends in a quotation keeps
# the first alone. Quotation marks in the middle stay, so a first look finds nothing wrong.
#
# Needs Python 3.9+. Seen 2026-11-28, the three notes of one day:
#   I said: "I need a day | I need a day | I said "no" and left
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check obsidian-daylio-parser==0.4.2
cat >"$folder/daylio.csv" <<'CSV'
full_date,date,weekday,time,mood,activities,scales,note_title,note
2026-11-26,November 26,Thursday,20:00,good,"","","","I said: ""I need a day"""
2026-11-26,November 26,Thursday,19:00,good,"","","","""I need a day"""
2026-11-26,November 26,Thursday,18:00,good,"","","","I said ""no"" and left"
CSV
mkdir "$folder/out"
"$folder/env/bin/python" -m obsidian_daylio_parser "$folder/daylio.csv" "$folder/out" --force >/dev/null 2>&1
seen=$(grep -h "a day\|left" "$folder/out/2026/11/2026-11-26.md")
expected='I said: "I need a day
I need a day
I said "no" and left'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
