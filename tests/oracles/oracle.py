"""Answers "zone epoch-day minute" with the epoch second that zoneinfo(fold=0) gives, or "-" for a zone it does not know.

PYTHONTZPATH is empty when this runs, so that the rules come from the package tzdata and not from the machine.
"""

import sys
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzdata

EPOCH = date(1970, 1, 1).toordinal()


@lru_cache(maxsize=None)
def zone(name):
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def instant(name, day, minute):
    rules = zone(name)
    if rules is None:
        return "-"
    wall = datetime.combine(date.fromordinal(EPOCH + day), time(minute // 60, minute % 60), rules)
    return str(int(wall.timestamp()))


print(tzdata.IANA_VERSION)
for line in sys.stdin:
    name, day, minute = line.split()
    print(instant(name, int(day), int(minute)))
