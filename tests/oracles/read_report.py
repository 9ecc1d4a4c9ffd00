"""Reads a report with pypdf and with poppler, asks veraPDF, and checks what a check of PDF/UA lets pass. Prints JSON.

Usage: read_report.py FILE.pdf [VERAPDF_CLASSPATH]

"""

import json
import subprocess
import sys
from xml.etree import ElementTree

import pypdf

path, *classpath = sys.argv[1:]
reader = pypdf.PdfReader(path)
root = reader.trailer["/Root"]


def poppler(*options):
    return subprocess.run(["pdftotext", *options, path, "-"], capture_output=True, text=True, check=True).stdout


def listed():
    """The parts that a reader lists beside the pages, each with its page, as pypdf reads them and as poppler does."""
    of_pypdf = [[item["/Title"], reader.get_destination_page_number(item) + 1] for item in reader.outline]
    command = ["pdftohtml", "-xml", "-i", "-noframes", "-stdout", path]
    xml = ElementTree.fromstring(subprocess.run(command, capture_output=True, check=True).stdout)
    of_poppler = [["".join(item.itertext()), int(item.get("page"))] for item in xml.iter("item")]
    return {"pypdf": of_pypdf, "poppler": of_poppler}


def pieces(element, depth=0):
    """Each piece with its kind, its depth, what it says of itself, and how much is marked in it."""
    kids = element.get("/K", [])
    kids = [kid.get_object() for kid in (kids if isinstance(kids, list) else [kids])]
    marks = [kid for kid in kids if isinstance(kid, int) or kid.get("/Type") == "/MCR"]
    attributes = element.get("/A", {})
    yield {
        "kind": element.get("/S", ""),
        "alt": element.get("/Alt", ""),
        "scope": attributes.get("/Scope", ""),
        "box": len(attributes.get("/BBox", [])),
        "marks": len(marks),
        "depth": depth,
    }
    for kid in kids:
        if not isinstance(kid, int) and "/S" in kid:
            yield from pieces(kid, depth + 1)


def outside(page):
    """How many pieces of text and strokes are drawn outside every mark."""
    depth, count = 0, 0
    for operands, operator in page.get_contents().operations:
        if operator in (b"BDC", b"BMC"):
            depth += 1
        elif operator == b"EMC":
            depth -= 1
        elif depth == 0 and operator in (b"Tj", b"TJ", b"f", b"S", b"B", b"f*", b"'", b'"', b"Do", b"sh"):
            count += 1
    return count if depth == 0 else -1


def everything():
    """All bytes that stand in the file, those of streams unpacked."""
    parts = [open(path, "rb").read()]
    for number in range(1, len(reader.xref[0]) + 1):
        thing = reader.get_object(number)
        if hasattr(thing, "get_data"):
            parts.append(thing.get_data())
    return b"\n".join(parts)


def verdict(classpath):
    """What veraPDF says of it as PDF/UA-1."""
    command = ["java", "-Dbasedir=" + sys.path[0], "-cp", open(classpath).read(), "org.verapdf.apps.GreenfieldCliWrapper"]
    asked = [*command, "-f", "ua1", "--format", "text", path]
    return subprocess.run(asked, capture_output=True, text=True).stdout.strip()


raw = everything()
print(
    json.dumps(
        {
            "pypdf": "\n".join(page.extract_text() for page in reader.pages),
            "poppler": poppler(),
            "poppler_raw": poppler("-raw"),
            "pages": len(reader.pages),
            "listed": listed(),
            "size": [float(x) for x in reader.pages[0].mediabox[2:]],
            "language": root.get("/Lang", ""),
            "marked": bool(root.get("/MarkInfo", {}).get("/Marked")),
            "shows_title": bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")),
            "title": reader.xmp_metadata.dc_title.get("x-default", ""),
            "information": [str(x) for x in (reader.metadata or {}).items()],
            "pieces": list(pieces(root["/StructTreeRoot"]["/K"][0].get_object())),
            "outside": [outside(page) for page in reader.pages],
            "fonts": sorted(
                font.get_object()["/BaseFont"] for font in reader.pages[0]["/Resources"]["/Font"].values()
            ),
            "verapdf": verdict(classpath[0]) if classpath else "",
            "bytes": raw.hex(),
        }
    )
)
