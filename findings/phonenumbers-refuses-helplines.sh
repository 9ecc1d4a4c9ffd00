#!/usr/bin/env bash
# phonenumbers 9.0.43 (the Python port of libphonenumber) says of national helplines that people ring every night that they are
# no valid numbers, neither as full nor as short numbers of their country.
#
# The German line on violence against women (116 016), the Norwegian one (116 006), the Dutch crisis line (113), the Brazilian one (188),
# the Portuguese one (1411) and the Indian one (14416) are published by their governments. The American 988, the Spanish 016 and the French 3919 are
# known, so nothing hints that others are not. A field that takes only "valid" numbers would refuse them.
#
# Needs Python 3.9+. Seen 2026-11-28, country, number, valid in full, valid short number:
#   US 988 False True / ES 016 False True / FR 3919 False True, and False False for the other six
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check phonenumbers==9.0.43
seen=$("$folder/env/bin/python" - <<'PY'
import phonenumbers as p

for country, digits in [
    ("US", "988"), ("ES", "016"), ("FR", "3919"),
    ("DE", "116016"), ("NO", "116006"), ("NL", "113"), ("BR", "188"), ("PT", "1411"), ("IN", "14416"),
]:
    number = p.parse(digits, country)
    print(country, digits, p.is_valid_number(number), p.is_valid_short_number_for_region(number, country))
PY
)
expected='US 988 False True
ES 016 False True
FR 3919 False True
DE 116016 False False
NO 116006 False False
NL 113 False False
BR 188 False False
PT 1411 False False
IN 14416 False False'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
