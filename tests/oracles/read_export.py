"""Reads what Grain wrote for others with the readers of Python's own library, and prints what they see as JSON.

Usage: read_export.py PAGE.html TABLES.zip
"""

import csv
import html.parser
import io
import json
import sys
import zipfile


class Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.texts, self.inside = set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.inside.append(tag)
        if tag in ("dt", "dd", "h1", "h2", "h3", "p"):
            self.texts.append("")

    def handle_endtag(self, tag):
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data):
        if self.inside and self.inside[-1] in ("dt", "dd", "h1", "h2", "h3", "p"):
            self.texts[-1] += data


page, tables = sys.argv[1:]
text = Text()
with open(page, encoding="utf-8", newline="") as file:
    text.feed(file.read())
rows = {}
with zipfile.ZipFile(tables) as archive:
    assert archive.testzip() is None
    for name in archive.namelist():
        lines = io.TextIOWrapper(archive.open(name), encoding="utf-8", newline="")
        rows[name.removesuffix(".csv")] = list(csv.DictReader(lines, strict=True))
print(json.dumps({"tags": sorted(text.tags), "texts": text.texts, "rows": rows}))
