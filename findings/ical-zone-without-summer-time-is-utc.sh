#!/usr/bin/env bash
# ical 14.3.1 (the calendar library of Home Assistant) takes a zone that has no summer time for UTC: nine in India is read as nine in Greenwich.
#
# A zone whose clock is never changed is written as one STANDARD with a DTSTART and no RRULE, as Outlook does for India Standard Time. By RFC 5545 (3.6.5) the
# DTSTART is an onset and the offset holds from then on. ical looks for onsets among the repetitions only, finds none and answers with an offset of zero,
# without an error. Zones with summer time are right, and so is a zone known by its IANA name. What ical writes itself for Asia/Kolkata has the same form, and
# it reads it as UTC. icalendar 7.3.2 reads the file rightly.
#
# Needs Python 3.11+. Seen 2026-11-28, 09:00 India Standard Time in UTC by ical and by icalendar, then the offset of ical's own Asia/Kolkata and Europe/Berlin:
#   ical 09:00 / icalendar 03:30 / Asia/Kolkata 0:00:00 / Europe/Berlin 2:00:00
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check ical==14.3.1 icalendar==7.3.2 tzdata==2026.6
printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//seen//EN \
  BEGIN:VTIMEZONE "TZID:India Standard Time" BEGIN:STANDARD DTSTART:16010101T000000 TZOFFSETFROM:+0530 TZOFFSETTO:+0530 END:STANDARD END:VTIMEZONE \
  BEGIN:VEVENT UID:1@seen DTSTAMP:20260101T000000Z "DTSTART;TZID=India Standard Time:20260701T090000" DURATION:PT1H SUMMARY:walk END:VEVENT \
  END:VCALENDAR >"$folder/india.ics"
seen=$("$folder/env/bin/python" - "$folder/india.ics" <<'PY'
import sys
from datetime import datetime, timezone
from pathlib import Path

from ical.calendar_stream import IcsCalendarStream
from ical.timezone import IcsTimezoneInfo, Timezone
from icalendar import Calendar

text = Path(sys.argv[1]).read_bytes().decode()
for name, event in [
    ("ical", IcsCalendarStream.calendar_from_ics(text).events[0]),
    ("icalendar", Calendar.from_ical(text).events[0]),
]:
    print(name, event.start.astimezone(timezone.utc).strftime("%H:%M"))
for name in ["Asia/Kolkata", "Europe/Berlin"]:
    zone = IcsTimezoneInfo.from_timezone(Timezone.from_tzif(name))
    print(name, datetime(2026, 7, 1, 9, tzinfo=zone).utcoffset())
PY
)
expected='ical 09:00
icalendar 03:30
Asia/Kolkata 0:00:00
Europe/Berlin 2:00:00'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
