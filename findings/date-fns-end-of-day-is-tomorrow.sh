#!/usr/bin/env bash
# date-fns 4.4.0 with @date-fns/tz 1.5.0 says that the day ends on the next one, where the clock is put forward in the last hour before midnight.
#
# Greenland follows Europe's hour: on 28 March 2026 in Nuuk 22:59 is followed by midnight. endOfDay sets the clock to 23:59:59.999, a time that evening
# does not have, and gets 00:59:59.999 of 29 March, so isSameDay(day, endOfDay(day)) is false and what is told in the first hour of Sunday counts for
# Saturday as well as for Sunday, whose startOfDay is right. endOfWeek does the same. Luxon 3.7.2 gives the last millisecond before the next day.
#
# Needs npm. Seen 2026-11-28, the end of 28 March 2026 in Nuuk, and whether it is that day:
#   date-fns 2026-03-29T00:59:59.999-01:00 false / luxon 2026-03-28T22:59:59.999-02:00 true / next day 2026-03-29T00:00:00.000-01:00
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit date-fns@4.4.0 @date-fns/tz@1.5.0 luxon@3.7.2 >/dev/null
cat >end.mjs <<'JS'
import { TZDate } from "@date-fns/tz";
import { endOfDay, isSameDay, startOfDay } from "date-fns";
import { DateTime } from "luxon";

const day = new TZDate(2026, 2, 28, 12, "America/Nuuk");
console.log("date-fns", endOfDay(day).toISOString(), isSameDay(day, endOfDay(day)));
const other = DateTime.fromISO("2026-03-28T12:00", { zone: "America/Nuuk" });
console.log("luxon", other.endOf("day").toISO(), other.hasSame(other.endOf("day"), "day"));
console.log("next day", startOfDay(new TZDate(2026, 2, 29, 12, "America/Nuuk")).toISOString());
JS
seen=$(TZ=UTC node end.mjs)
expected='date-fns 2026-03-29T00:59:59.999-01:00 false
luxon 2026-03-28T22:59:59.999-02:00 true
next day 2026-03-29T00:00:00.000-01:00'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
