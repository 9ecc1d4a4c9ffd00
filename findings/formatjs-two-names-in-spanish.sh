#!/usr/bin/env bash
# FormatJS's ListFormat 8.3.15 joins María and Isabel with "y", which Spanish never says before the sound of i; the engine that it stands in for says "e".
#
# "y" becomes "e" before i- and hi-, "o" becomes "u" before o- and ho-, as every Spanish grammar has it and ICU does since version 67, whatever the list
# holds. The polyfill takes the patterns of CLDR, in which this rule does not stand (UTS 35 leaves it to the code), so one app
# greets "María e Isabel" on a phone with ICU and "María y Isabel" on an older one. In Hebrew it leaves out the hyphen before a name in other letters.
#
# Needs Node 20+ and npm. Seen 2026-11-28, by the polyfill and by Node's Intl:
#   María y Isabel, María e Isabel / padre y hijo, padre e hijo / uno o ocho, uno u ocho / Ana y Yolanda by both / agua y hielo by both
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @formatjs/intl-listformat@8.3.15 >/dev/null
cat >names.mjs <<'JS'
import Polyfill from "@formatjs/intl-listformat";

const Native = Intl.ListFormat;
Intl.ListFormat = Polyfill;
await import("@formatjs/intl-listformat/locale-data/es.js");
const lists = [["María", "Isabel"], ["padre", "hijo"], ["Ana", "Yolanda"], ["agua", "hielo"]];
for (const list of lists) console.log(new Polyfill("es").format(list) + ", " + new Native("es").format(list));
const or = { type: "disjunction" };
console.log(new Polyfill("es", or).format(["uno", "ocho"]) + ", " + new Native("es", or).format(["uno", "ocho"]));
JS
seen=$(node names.mjs)
expected='María y Isabel, María e Isabel
padre y hijo, padre e hijo
Ana y Yolanda, Ana y Yolanda
agua y hielo, agua y hielo
uno o ocho, uno u ocho'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
