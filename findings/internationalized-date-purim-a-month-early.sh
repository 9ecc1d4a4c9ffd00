#!/usr/bin/env bash
# @internationalized/date 3.12.4 (the dates of React Aria) adds two Hebrew years to Purim, 14 Adar, and lands a month before Purim.
#
# Seven years in nineteen have a thirteenth month, Adar I, put in before Adar, which is then called Adar II. CLDR, RFC 7529 ("5L") and Temporal (M05L) all take
# Adar I for the added one. The library moves Nisan and the months after it on by one in such a year and leaves Adar where it was, so 14 Adar 5785 and
# two years is 14 Adar I 5787. From Adar II to Adar and in every other month it is right. temporal-polyfill 1.0.8 stays in the month: Adar II.
#
# Needs npm. Seen 2026-11-29, two years after Purim and after Passover of 5785 (2025), and a year after Purim of 5784, by each:
#   2025-03-14 2027-02-21 14 Adar I 5787, 2027-03-23 14 Adar II 5787 / 2025-04-13 2027-04-22 by both / 2024-03-24 2025-03-14 by both
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @internationalized/date@3.12.4 temporal-polyfill@1.0.8 >/dev/null
cat >purim.mjs <<'JS'
import { createCalendar, GregorianCalendar, parseDate, toCalendar } from "@internationalized/date";
import { Temporal } from "temporal-polyfill/full";

const words = new Intl.DateTimeFormat("en-u-ca-hebrew", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const name = (day) => `${day} ${words.format(new Date(day))}`;
for (const [day, years] of [["2025-03-14", 2], ["2025-04-13", 2], ["2024-03-24", 1]]) {
  const seen = toCalendar(parseDate(day), createCalendar("hebrew")).add({ years });
  const other = Temporal.PlainDate.from(day).withCalendar("hebrew").add({ years });
  const days = [toCalendar(seen, new GregorianCalendar()).toString(), other.withCalendar("iso8601").toString()];
  console.log([`${name(day)} and ${years}`, ...days.map(name)].join(" | "));
}
JS
seen=$(node purim.mjs)
expected='2025-03-14 14 Adar 5785 and 2 | 2027-02-21 14 Adar I 5787 | 2027-03-23 14 Adar II 5787
2025-04-13 15 Nisan 5785 and 2 | 2027-04-22 15 Nisan 5787 | 2027-04-22 15 Nisan 5787
2024-03-24 14 Adar II 5784 and 1 | 2025-03-14 14 Adar 5785 | 2025-03-14 14 Adar 5785'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
