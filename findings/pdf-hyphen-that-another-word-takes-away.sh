#!/usr/bin/env bash
# pypdf 7.1.1 reads the hyphen of "co-parent" in a PDF by Typst 0.15.2, unless some other word of the document was divided at the end of a line.
#
# A font has one glyph for both hyphens, and a PDF gives a glyph one meaning. When a word is divided, that meaning is the soft hyphen, and Typst says for every
# true hyphen what it stands for, with ActualText, as ISO 32000-2 (14.9.4) provides. pypdf 7.1.1 and pdfminer.six 20260107 do not look at it: from
# then on every hyphen they read is a soft one, which is not shown and not found ("coparent"). A text without a divided word is read rightly, so whether a
# search finds a word hangs on another one. PyMuPDF 2.0 reads both alike.
#
# Needs Python 3.10+. Seen 2026-11-28, without and with a divided word (SHY is the soft hyphen), by pypdf, pdfminer.six and PyMuPDF:
#   whole: co-parent co-parent co-parent / divided: co<SHY>parent co<SHY>parent co-parent
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.1 pdfminer.six==20260107 pymupdf==2.0
seen=$("$folder/env/bin/python" - "$folder" <<'PY'
import re
import sys
from pathlib import Path

import pymupdf
import pypdf
import typst
from pdfminer.high_level import extract_text

folder = Path(sys.argv[1])
for name, hyphenate in [("whole", "false"), ("divided", "true")]:
    source, made = folder / f"{name}.typ", folder / f"{name}.pdf"
    source.write_text(
        f'#set page(width: 150pt, height: auto)\n#set text(lang: "en", hyphenate: {hyphenate})\n#set par(justify: true)\n'
        "Unquestionably the conversation afterwards strengthened responsibility.\n\nMy co-parent called.\n"
    )
    typst.compile(source, output=made)
    texts = [pypdf.PdfReader(made).pages[0].extract_text(), extract_text(made), pymupdf.open(made)[0].get_text()]
    words = [re.search(r"co\W?parent", text).group().replace("\u00ad", "<SHY>") for text in texts]
    print(f"{name}:", *words)
PY
)
expected='whole: co-parent co-parent co-parent
divided: co<SHY>parent co<SHY>parent co-parent'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected"; echo "$expected"; exit 1; }
