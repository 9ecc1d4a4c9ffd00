#!/usr/bin/env bash
# Babel 2.19.0 writes the time of Vancouver, Edmonton and Winnipeg, whose clocks were not put back this November, with the name of a clock one hour behind.
#
# tzdata 2026.6 has British Columbia, Alberta and Manitoba on UTC-7, -6 and -5 for good, as standard time. Babel takes the hour from it and the name from
# its data of CLDR 49, which know nothing of that: the standard time of Vancouver is "PST", which is UTC-8 (RFC 5322, 4.3). Who reads "13:00 PST" comes
# an hour late, and 14:00 in Edmonton and 13:00 in Denver, one moment, are both called MST. The hour alone and the offset are right; so is strftime's %Z.
#
# Needs Python 3.10+. Seen 2026-11-29, 20:00 UTC of 15 December 2026 by Babel, what that text says in UTC by RFC 5322, the name by tzdata:
#   Vancouver 13:00 PST 21:00 MST / Edmonton 14:00 MST 21:00 CST / Winnipeg 15:00 CST 21:00 EST / Denver 13:00 MST 20:00 MST / Toronto 15:00 EST 20:00 EST
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0 tzdata==2026.6
seen=$(PYTHONTZPATH="" "$folder/env/bin/python" - <<'PY'
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

moment = datetime(2026, 12, 15, 20, tzinfo=timezone.utc)
for city in ["Vancouver", "Edmonton", "Winnipeg", "Denver", "Toronto"]:
    zone = ZoneInfo(f"America/{city}")
    text = format_datetime(moment, "HH:mm z", tzinfo=zone, locale="en_CA" if city != "Denver" else "en_US")
    told = parsedate_to_datetime(f"Tue, 15 Dec 2026 {text}").astimezone(timezone.utc)
    print(city, text, f"{told:%H:%M}", moment.astimezone(zone).strftime("%Z"))
PY
)
expected='Vancouver 13:00 PST 21:00 MST
Edmonton 14:00 MST 21:00 CST
Winnipeg 15:00 CST 21:00 EST
Denver 13:00 MST 20:00 MST
Toronto 15:00 EST 20:00 EST'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
