#!/usr/bin/env bash
# dayone-to-obsidian 0.6.1 keeps the star of a Day One entry once for each of its tags: two tags, two stars; no tag, no star.
#
# Day One's JSON has "starred" beside "tags", two things that know nothing of each other. The converter promises all metadata and writes the star as a tag
# named starred, but inside the loop over the tags. Whoever marks the days that matter with a star and uses no tags finds none of them again, and
# no word is said. An example with one tag shows nothing amiss.
#
# Needs Python 3.10+. Seen 2026-11-28, starred entries with two tags, one and none:
#   tags: us, starred, home, starred / tags: us, starred / no line of tags
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check dayone-to-obsidian==0.6.1
entry() {
  printf '{"uuid": "%032d", "starred": true, "isPinned": false, "isAllDay": false, "timeZone": "Europe/Berlin", "text": "%s",' "$1" "$2"
  printf ' "creationDate": "2026-11-28T19:00:00Z", "modifiedDate": "2026-11-28T19:00:00Z", "tags": [%s]}' "$3"
}
{
  printf '{"metadata": {"version": "1.0"}, "entries": ['
  entry 1 two '"us", "home"' && printf ', ' && entry 2 one '"us"' && printf ', ' && entry 3 none ''
  printf ']}\n'
} >"$folder/Journal.json"
"$folder/env/bin/dayone-to-obsidian" run --json "$folder/Journal.json" --target "$folder/out" >/dev/null
seen=$(for name in two one none; do
  echo "$name: $(grep -h '^tags' "$folder/out/Journal/2026/2026-11/[2026-11-28] $name.md" || echo nothing)"
done)
expected='two: tags: us, starred, home, starred
one: tags: us, starred
none: nothing'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
