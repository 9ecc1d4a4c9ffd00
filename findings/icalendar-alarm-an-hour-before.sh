#!/usr/bin/env bash
# icalendar 7.3.2 (Python) lets the alarm "an hour before" ring at the very moment the event begins, in the night the clock is put forward.
#
# RFC 5545 (3.3.6) calls hours exact and days nominal, and icalendar's documentation of its durations quotes that: -PT1H is 60 minutes that pass, -P1D the same
# time of the day before. But it reads both into one timedelta and takes it from the wall clock. Before 03:30 of 29 March 2026 in Berlin that gives 02:30, a
# time that night does not have: it is 01:30 UTC, and so is 03:30. PT24H and P1D end alike. ical4j 4.4.0 keeps the two apart: 3 hours from 01:00 end at 05:00.
#
# Needs Python 3.9+, Maven and JDK 17. Seen 2026-11-28, begin and alarm in UTC, then the end of PT3H from 01:00 by icalendar and by ical4j:
#   begins 2026-03-29T01:30:00+00:00 rings 2026-03-29T01:30:00+00:00 / icalendar 04:00:00+02:00 / ical4j 05:00+02:00
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2 tzdata==2026.6
event() {
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//seen//EN BEGIN:VEVENT UID:1@seen DTSTAMP:20260101T000000Z SUMMARY:walk \
    "DTSTART;TZID=Europe/Berlin:$1" "DURATION:$2" BEGIN:VALARM ACTION:DISPLAY DESCRIPTION:walk TRIGGER:-PT1H END:VALARM END:VEVENT END:VCALENDAR
}
event 20260329T033000 PT1H >"$folder/alarm.ics"
event 20260329T010000 PT3H >"$folder/hours.ics"
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>hours</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.4.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Hours.java" <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

public class Hours {
    public static void main(String[] args) throws Exception {
        var calendar = new CalendarBuilder().build(Files.newBufferedReader(Path.of(args[0])));
        VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();
        System.out.println("ical4j " + OffsetDateTime.from(event.getEndDate().orElseThrow().getDate()));
    }
}
JAVA
seen=$("$folder/env/bin/python" - "$folder" <<'PY'
import sys
from datetime import timezone
from pathlib import Path

from icalendar import Calendar

folder = Path(sys.argv[1])
event = Calendar.from_ical((folder / "alarm.ics").read_bytes()).events[0]
[alarm] = event.alarms.times
print("begins", event.start.astimezone(timezone.utc).isoformat(), "rings", alarm.trigger.astimezone(timezone.utc).isoformat())
print("icalendar", Calendar.from_ical((folder / "hours.ics").read_bytes()).events[0].end.isoformat())
PY
java -Dnet.fortuna.ical4j.timezone.update.enabled=false -cp "$folder/lib/*" "$folder/Hours.java" "$folder/hours.ics" 2>/dev/null)
expected='begins 2026-03-29T01:30:00+00:00 rings 2026-03-29T01:30:00+00:00
icalendar 2026-03-29T04:00:00+02:00
ical4j 2026-03-29T05:00+02:00'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
