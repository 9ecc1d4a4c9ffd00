#!/usr/bin/env bash
# rrule-temporal 2.2.8 puts "the last Friday but one" into words as "the last Friday", and "the last day but one" as "the last day".
#
# BYDAY=-2FR counts from the end of the month (RFC 5545, 3.3.10), and the library gives the right days for it. Its toText, made to show a person what was chosen,
# says "last" for every number below zero, in all of its nine languages, and for BYMONTHDAY, BYYEARDAY and BYSETPOS too. So the words name a day on which
# nothing comes, and two rules with different days read alike. -1 and the numbers from the front are right. rrule 2.8.1 says "2nd last".
#
# Needs npm. Seen 2026-11-29, the first day from 2 January 2026, the words of rrule-temporal (it has French too) and those of rrule:
#   BYDAY=-1FR 01-30 last Friday, last Friday / BYDAY=-2FR 01-23 last Friday, 2nd last Friday / BYMONTHDAY=-2 01-30 the last day of the month, the 2nd last
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit rrule-temporal@2.2.8 rrule@2.8.1 >/dev/null
cat >words.mjs <<'JS'
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";
import { toText } from "rrule-temporal/totext";

for (const part of ["BYDAY=-1FR", "BYDAY=-2FR", "BYMONTHDAY=-2"]) {
  const rule = `RRULE:FREQ=MONTHLY;${part}`;
  const seen = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:20260101T090000\n${rule}` });
  const words = ["en", "fr"].map((language) => toText(seen, language).replace(/ (at|à) .*/, ""));
  const day = seen.next(new Date("2026-01-02T00:00:00Z")).toPlainDate().toString();
  console.log([part, day, ...words, rrule.rrulestr(rule).toText()].join(" | "));
}
JS
seen=$(node words.mjs)
expected='BYDAY=-1FR | 2026-01-30 | every month on last Friday | chaque mois le dernier vendredi | every month on the last Friday
BYDAY=-2FR | 2026-01-23 | every month on last Friday | chaque mois le dernier vendredi | every month on the 2nd last Friday
BYMONTHDAY=-2 | 2026-01-30 | every month on the last day of the month | chaque mois le dernier jour du mois | every month on the 2nd last'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
