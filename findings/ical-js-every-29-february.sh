#!/usr/bin/env bash
# ical.js 2.2.1 lets a yearly date that begins on 29 February come on 1 March of the years between.
#
# RFC 5545 (3.3.10) leaves days out that a year does not have: FREQ=YEARLY from 29 February 2024 comes in 2028 and 2032. Here it comes every year.
# Written out, with BYMONTH=2;BYMONTHDAY=29, the same rule gives what RFC 5545 says. So a file means two things, by whether its writer left
# out what may be left out.
#
# Needs npm. Seen 2026-11-28:
#   FREQ=YEARLY 2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29
#   FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit ical.js@2.2.1 >/dev/null
cat >leap.mjs <<'JS'
import ICAL from "ical.js";

for (const rule of ["FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"]) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString("2024-02-29"));
  const days = Array.from({ length: 5 }, () => iterator.next().toString());
  console.log(rule, ...days);
}
JS
seen=$(node leap.mjs)
expected='FREQ=YEARLY 2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29
FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
