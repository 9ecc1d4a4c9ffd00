#!/usr/bin/env bash
# orgparse 0.5.20260926 takes the time away from a reminder at 9:00 and leaves the day; at 09:00 it keeps both.
#
# Org's syntax allows a time of one or two digits for the hour, and Emacs reads <2026-11-28 Sat 9:00> as nine in the morning. orgparse asks for two digits and
# takes what does not fit for no part of the date: has_time() is false, and a person's own file, written by hand, has reminders for whole days up to
# ten o'clock and with times from then on. No error comes. uniorg-parse 3.2.2 reads both alike.
#
# Needs Python 3.9+ and npm. Seen 2026-11-28, SCHEDULED by orgparse and the hour by uniorg-parse:
#   09:00 2026-11-28 09:00:00 9 / 9:00 2026-11-28 9
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check orgparse==0.5.20260926
npm install --silent --no-fund --no-audit uniorg-parse@3.2.2 >/dev/null
cat >other.mjs <<'JS'
import { parse } from "uniorg-parse/lib/parser.js";

const planned = (node) => node.scheduled ?? (node.children ?? []).map(planned).find(Boolean);
for (const time of process.argv.slice(2)) console.log(planned(parse(`* TODO walk\nSCHEDULED: <2026-11-28 Sat ${time}>\n`)).start.hour);
JS
cat >seen.py <<'PY'
import sys

import orgparse

for time in sys.argv[1:]:
    [task] = orgparse.loads(f"* TODO walk\n  SCHEDULED: <2026-11-28 Sat {time}>\n").children
    print(time, task.scheduled.start)
PY
seen=$(paste -d ' ' <(env/bin/python seen.py 09:00 9:00) <(node other.mjs 09:00 9:00))
expected='09:00 2026-11-28 09:00:00 9
9:00 2026-11-28 9'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
