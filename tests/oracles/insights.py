"""What scipy makes of numbers like those of Grain's pages on time: written to core/src/insights/expected.json.

    python3 insights.py             prints the file
    python3 insights.py FILE        compares with the file, and fails where a number is another one

Made and compared with the scipy that it names; run it with another one after a look at what that changed.
"""

import json
import random
import sys

import numpy
import scipy
from scipy.stats import binomtest, theilslopes
from scipy.stats.contingency import relative_risk


def made():
    chance = random.Random(20_261_129)
    out = {"made_by": f"scipy {scipy.__version__}, numpy {numpy.__version__}"}
    lists = [[chance.randint(-9, 100) / 2 for _ in range(n)] for n in range(1, 31)]
    out["median"] = [{"x": x, "median": float(numpy.median(x))} for x in lists]
    slopes = []
    for n in [2, 3, 4, 5, 7, 12, 13, 24, 40, 53]:
        for steep in [0, 0.4, -1.5, 3, 0]:
            x = sorted(chance.sample(range(n * 2), n))
            y = [min(100, max(0, round(40 + steep * at + chance.gauss(0, 4)))) for at in x]
            if steep == 0 and n > 5:
                y = [value // 20 * 20 for value in y]
            slope, _, low, high = theilslopes(y, x, 0.95)
            slopes.append({"x": x, "y": y, "slope": float(slope), "low": float(low), "high": float(high)})
    out["theil_sen"] = slopes
    shares = []
    for n in [1, 2, 8, 14, 15, 40, 100, 3650]:
        for so in sorted({0, 1, n // 3, n // 2, n - 1, n}):
            between = binomtest(so, n).proportion_ci(0.95, "wilson")
            shares.append({"of": [so, n], "low": float(between.low), "high": float(between.high)})
    out["wilson"] = shares
    ratios = []
    for _ in range(40):
        n, m = chance.randint(8, 60), chance.randint(8, 900)
        a, c = chance.randint(1, n), chance.randint(1, m)
        if a == n and c == m:
            continue
        found = relative_risk(a, n, c, m)
        between = found.confidence_interval(0.999)
        ratios.append(
            {"of": [a, n, c, m], "ratio": float(found.relative_risk), "low": float(between.low), "high": float(between.high)}
        )
    out["relative_risk"] = ratios
    return out


def same(ours, theirs):
    if isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(key == "made_by" or same(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return abs(ours - theirs) <= 1e-12 * max(1, abs(theirs))


if __name__ == "__main__":
    numbers = made()
    if len(sys.argv) == 1:
        lines = [f'"made_by": {json.dumps(numbers["made_by"])}']
        lines += [f'"{name}": [\n' + ",\n".join(map(json.dumps, cases)) + "\n]" for name, cases in numbers.items() if name != "made_by"]
        print("{\n" + ",\n".join(lines) + "\n}")
    else:
        with open(sys.argv[1], encoding="utf-8") as file:
            there = json.load(file)
        print(f"{numbers['made_by']}, the file: {there['made_by']}")
        sys.exit(0 if same(numbers, there) else "another number than in the file")
