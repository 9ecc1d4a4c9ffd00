"""The median time, in nanoseconds, that zoneinfo or dateutil takes for all wall times of Berlin on standard input ("day minute",
days since 1970), after a warm-up."""

import sys
import time
from datetime import datetime, timedelta

ROUNDS = 7


def converter(name):
    if name == "zoneinfo":
        from zoneinfo import ZoneInfo

        zone = ZoneInfo("Europe/Berlin")
        return lambda wall: wall.replace(tzinfo=zone).timestamp()
    from dateutil import tz

    zone = tz.gettz("Europe/Berlin")
    return lambda wall: tz.resolve_imaginary(wall.replace(tzinfo=zone)).timestamp()


def main():
    convert = converter(sys.argv[1])
    asked = [tuple(map(int, line.split())) for line in sys.stdin]
    times = []
    for turn in range(ROUNDS + 1):
        begin = time.perf_counter_ns()
        for day, minute in asked:
            convert(datetime(1970, 1, 1) + timedelta(days=day, minutes=minute))
        if turn > 0:
            times.append(time.perf_counter_ns() - begin)
    print(sorted(times)[len(times) // 2])


main()
