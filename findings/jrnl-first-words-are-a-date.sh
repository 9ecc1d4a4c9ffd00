#!/usr/bin/env bash
# jrnl 4.6 takes the first words of "One week without sugar: it works." for a date: the entry stands in the week to come, and the words are gone.
#
# Its documentation has a timestamp before a colon ("yesterday: …") and says that without one an entry is of now. Whatever stands before the first colon is given
# to parsedatetime, which looks for a date anywhere in it and passes over the rest. A week, a day, a month or an hour among the words is enough to move the entry
# and to cut all of them off, and no word is said. The same sentence with a dash, without such a word, or read from a file by --import is kept whole. dateparser
# 1.5.0 finds a date in "yesterday", and none in these.
#
# Needs Python 3.11+. Seen 2026-11-30, what was written, days from today, what the journal has, and whether dateparser sees a date before the colon:
#   One week without sugar: it works. +7 it works. no / Dear May: I miss you. 1 May I miss you. no / Slept badly: too warm. 0 all no / yesterday: we met. -1 we met. yes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check jrnl==4.6 parsedatetime==2.6 python-dateutil==2.9.0.post0 dateparser==1.5.0
cat >"$folder/jrnl.yaml" <<YAML
colors: {body: none, date: none, tags: none, title: none}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals: {default: $folder/journal.txt}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
version: v4.6
YAML
cat >"$folder/words.py" <<'PY'
import datetime
import json
import subprocess
import sys
import warnings

import dateparser

warnings.simplefilter("ignore")
folder = sys.argv[1]


def jrnl(*words):
    command = [f"{folder}/env/bin/jrnl", "--config-file", f"{folder}/jrnl.yaml", *words]
    return subprocess.run(command, check=True, stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout


for text in sys.argv[2:]:
    open(f"{folder}/journal.txt", "w").close()
    today = datetime.date.today()
    jrnl(text)
    [entry] = json.loads(jrnl("--format", "json"))["entries"]
    day = datetime.date.fromisoformat(entry["date"])
    words = f"{entry['title']} {entry['body']}".strip()
    far = f"{day.day} {day:%B}" if "May" in text else f"{(day - today).days:+d}"
    print(" | ".join([text, far, "all" if words == text else words, str(dateparser.parse(text.split(":")[0], languages=["en"]) is not None)]))
PY
seen=$("$folder/env/bin/python" "$folder/words.py" "$folder" "One week without sugar: it works." "Two days clean: I am proud." "Dear May: I miss you." \
  "What I need tomorrow: rest." "Slept badly: too warm." "One week without sugar - it works." "yesterday: we met.")
expected='One week without sugar: it works. | +7 | it works. | False
Two days clean: I am proud. | +2 | I am proud. | False
Dear May: I miss you. | 1 May | I miss you. | False
What I need tomorrow: rest. | +1 | rest. | False
Slept badly: too warm. | +0 | all | False
One week without sugar - it works. | +0 | all | False
yesterday: we met. | -1 | we met. | True'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
