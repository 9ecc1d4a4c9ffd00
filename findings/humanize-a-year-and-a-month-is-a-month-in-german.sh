#!/usr/bin/env bash
# humanize 4.17.0 (Python) tells a year and a month as one month in German: what was thirteen months ago was "vor ein Monat".
#
# naturaldelta has a text of its own for a year and one month, and the German catalogue translates it as "ein Monat", word for word what stands for one month.
# So it goes for 30 days, the 381st to the 410th, for naturaltime too. A year, a year and two months and two years are right, in none of the other languages
# are the two alike, and precisedelta, out of the same catalogue, says "1 Jahr und 1 Monat". The texts of a test in English find nothing.
#
# Needs Python 3.11+. Seen 2026-11-29, days, then naturaldelta in German, in French, and precisedelta in German:
#   31 ein Monat, un mois, 1 Monat / 396 ein Monat, un an et un mois, 1 Jahr und 1 Monat / 427 ein Jahr und 2 Monate, un an et 2 mois, 1 Jahr und 2 Monate
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check humanize==4.17.0
seen=$("$folder/env/bin/python" - <<'PY'
from datetime import timedelta

import humanize


def told(language, days):
    humanize.i18n.activate(language)
    time = timedelta(days=days)
    return humanize.naturaldelta(time), humanize.naturaltime(time), humanize.precisedelta(time, minimum_unit="months", format="%d")


for days in (31, 334, 365, 396, 427, 730):
    delta, time, precise = told("de_DE", days)
    print(" | ".join([str(days), delta, time, precise, told("fr_FR", days)[0]]))
short = [days for days in range(200, 800) if told("de_DE", days)[0] == "ein Monat"]
print(f"ein Monat: {short[0]} to {short[-1]}, {len(short)} days")
PY
)
expected='31 | ein Monat | vor ein Monat | 1 Monat | un mois
334 | 11 Monate | vor 11 Monate | 10 Monate | 11 mois
365 | ein Jahr | vor ein Jahr | 1 Jahr | un an
396 | ein Monat | vor ein Monat | 1 Jahr und 1 Monat | un an et un mois
427 | ein Jahr und 2 Monate | vor ein Jahr und 2 Monate | 1 Jahr und 2 Monate | un an et 2 mois
730 | 2 Jahre | vor 2 Jahre | 2 Jahre | 2 ans
ein Monat: 381 to 410, 30 days'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
