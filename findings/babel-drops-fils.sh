#!/usr/bin/env bash
# Babel 2.19.0 writes an amount of Iraqi dinars without the fils that ISO 4217 gives the currency, and rounds them away.
#
# ISO 4217 gives the Iraqi dinar 3 decimals, the forint and the Colombian peso 2. CLDR, which Babel follows, counts the decimals that people
# use in shops: 0 for all three. format_currency rounds to them by default, so 1234.567 IQD becomes "IQD1,235": what is written and read back is another
# amount. The dinars of Kuwait and Bahrain keep their 3 decimals, so a test with those passes.
#
# Needs Python 3.9+. Seen 2026-11-28, currency, decimals of ISO 4217, decimals of Babel, and 1234.567 as written:
#   IQD 3 0 IQD1,235 / HUF 2 0 HUF1,235 / COP 2 0 COP1,235 / KWD 3 3 KWD1,234.567 / EUR 2 2 €1,234.57
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0 iso4217==1.16.20260101
seen=$("$folder/env/bin/python" - <<'PY'
from decimal import Decimal

from babel.numbers import format_currency, get_currency_precision
from iso4217 import Currency

for code in ["IQD", "HUF", "COP", "KWD", "EUR"]:
    print(code, Currency(code).exponent, get_currency_precision(code), format_currency(Decimal("1234.567"), code, locale="en"))
PY
)
expected='IQD 3 0 IQD1,235
HUF 2 0 HUF1,235
COP 2 0 COP1,235
KWD 3 3 KWD1,234.567
EUR 2 2 €1,234.57'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
