"""Answers "zone epoch-day minute" with the epoch second that zoneinfo(fold=0) gives, or "-" for a zone it does not know.

The rules come from the folder of the package tzdata that is named, never from the machine.
"""

import re
import sys
import zoneinfo
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path

EPOCH = date(1970, 1, 1).toordinal()
PACKAGE = Path(sys.argv[1])
zoneinfo.reset_tzpath(to=[str(PACKAGE / "zoneinfo")])


@lru_cache(maxsize=None)
def zone(name):
    # A package of the machine would answer for what the folder does not have.
    if not (PACKAGE / "zoneinfo" / name).is_file():
        return None
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return None


def instant(name, day, minute):
    rules = zone(name)
    if rules is None:
        return "-"
    wall = datetime.combine(date.fromordinal(EPOCH + day), time(minute // 60, minute % 60), rules)
    return str(int(wall.timestamp()))


print(re.search(r'IANA_VERSION = "(\w+)"', (PACKAGE / "__init__.py").read_text())[1])
for line in sys.stdin:
    name, day, minute = line.split()
    print(instant(name, int(day), int(minute)))
