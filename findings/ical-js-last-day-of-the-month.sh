#!/usr/bin/env bash
# ical.js 2.2.1 reads "the last of the days 28 to 31 of each month", as calendars write a monthly date near the end of the month, as several days.
#
# FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 from 31 January is one day a month: 31 January, 28 February, 31 March … The iterator gives
# the first two rightly and from March on every one of the four days, as if BYSETPOS were not there. With BYDAY in place of BYMONTHDAY it counts. rrule 2.8.1
# gives the days that RFC 5545 (3.3.10) asks for.
#
# Needs npm. Seen 2026-11-28:
#   ical.js 2026-01-31 2026-02-28 2026-03-28 2026-03-29 2026-03-30
#   rrule   2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit ical.js@2.2.1 rrule@2.8.1 >/dev/null
cat >last.mjs <<'JS'
import ICAL from "ical.js";
import rrule from "rrule";

const rule = "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=5";
const days = [];
const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString("2026-01-31"));
for (let day = iterator.next(); day; day = iterator.next()) days.push(day.toString());
console.log("ical.js", ...days);
const other = rrule.rrulestr(`DTSTART:20260131T000000Z\nRRULE:${rule}`).all();
console.log("rrule", ...other.map((day) => day.toISOString().slice(0, 10)));
JS
seen=$(node last.mjs)
expected='ical.js 2026-01-31 2026-02-28 2026-03-28 2026-03-29 2026-03-30
rrule 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
