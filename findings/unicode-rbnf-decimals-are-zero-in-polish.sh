#!/usr/bin/env bash
# unicode-rbnf 2.4.1, which puts numbers into words for Home Assistant's sentences, says every decimal as zero in Polish, Russian, Kazakh and Kyrgyz.
#
# A temperature of 36.6 is "thirty-six point zero" in Polish, and so is 36.7. For these languages CLDR has rules of their own for what stands behind the point,
# by tenths and hundredths. unicode-rbnf, whose list of what it can do has fractions, gives each digit to them alone: 6 divided by ten is no ten, so it says
# zero. Whole numbers are right, and the decimals of English and German, where the digits are read one by one, are too. num2words 0.5.14 says the six and the tenths.
#
# Needs Python 3.9+. Seen 2026-11-29, 36.6 and 36.7 by unicode-rbnf, 36.6 by num2words:
#   pl trzydzieści sześć przecinek zero, the same, trzydzieści sześć przecinek sześć / en thirty-six point six, point seven, point six
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check unicode-rbnf==2.4.1 num2words==0.5.14
seen=$("$folder/env/bin/python" - <<'PY'
from num2words import num2words
from unicode_rbnf import RbnfEngine

for language in ["pl", "ru", "de", "en"]:
    engine = RbnfEngine.for_language(language)
    told = [" ".join(engine.format_number(number).text.split()) for number in (36.6, 36.7)]
    print(" | ".join([language, *told, num2words(36.6, lang=language)]))
PY
)
expected='pl | trzydzieści sześć przecinek zero | trzydzieści sześć przecinek zero | trzydzieści sześć przecinek sześć
ru | тридцать шесть целыхноль десятых | тридцать шесть целыхноль десятых | тридцать шесть целых шесть десятых
de | sechsunddreißig Komma sechs | sechsunddreißig Komma sieben | sechsunddreißig Komma sechs
en | thirty-six point six | thirty-six point seven | thirty-six point six'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
