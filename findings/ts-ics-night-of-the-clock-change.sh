#!/usr/bin/env bash
# ts-ics 2.4.6 reads an event an hour wrong when it begins in the night of a clock change, before the clock is changed.
#
# A VTIMEZONE says from which local time a rule holds: in New York summer time begins on 8 March 2026 at 02:00 (RFC 5545, 3.6.5: DTSTART of the rule is
# local time). ts-ics lets the new offset hold from midnight on, so 01:30 of that night is taken for summer time, and 00:30 of 1 November for
# winter time. The day before, the hours after the change and every other day are right, so a test with an event by day passes.
# ical.js 2.2.1 reads the same file rightly.
#
# Needs npm. Seen 2026-11-28, local time, then UTC by ts-ics and by ical.js:
#   20260307T013000 06:30 06:30 / 20260308T013000 05:30 06:30 / 20260308T120000 16:00 16:00 / 20261101T003000 05:30 04:30
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit ts-ics@2.4.6 ical.js@2.2.1 >/dev/null
cat >night.mjs <<'JS'
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";

const zone = `BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE`;
for (const local of ["20260307T013000", "20260308T013000", "20260308T120000", "20261101T003000"]) {
  const file = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//seen//EN
${zone}
BEGIN:VEVENT
UID:1@seen
DTSTAMP:20260101T000000Z
DTSTART;TZID=America/New_York:${local}
DURATION:PT1H
SUMMARY:walk
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent("vtimezone"));
  const other = new ICAL.Event(calendar.getFirstSubcomponent("vevent")).startDate.toJSDate();
  const clock = (date) => date.toISOString().slice(11, 16);
  console.log(local, clock(convertIcsCalendar(undefined, file).events[0].start.date), clock(other));
}
JS
seen=$(TZ=UTC node night.mjs)
expected='20260307T013000 06:30 06:30
20260308T013000 05:30 06:30
20260308T120000 16:00 16:00
20261101T003000 05:30 04:30'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
