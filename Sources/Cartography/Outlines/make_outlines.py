#!/usr/bin/env python3
"""Coasts and borders of the world as outlines.bin: make_outlines.py COUNTRIES.ndjson OUTLINES.bin

COUNTRIES.ndjson is Natural Earth’s map of countries at 1:50m (public domain, naturalearthdata.com, admin 0), a country a
line: {"iso": …, "name": …, "rings": [{"hole": …, "ring": [[longitude, latitude], …]}]}, degrees rounded to 0.01.

Countries share the points of their borders, so that a line between two points that two countries have is a border, and one
that a single country has is a coast. Each is kept once, as lines between the points where more than two meet; coasts are
closed rings, which fill the land by the even-odd rule. Lines are simplified by Douglas and Peucker’s rule, by at most 0.02
degrees.

The file is two lists, of coasts and of borders. A list is the number of its lines; a line is the number of its points, then
for each point how far it is from the one before, in hundredths of a degree, east and north; the first point of the file is
counted from 0, 0. Numbers are LEB128; those with a sign are zigzag (0, -1, 1, -2 … as 0, 1, 2, 3 …).
"""

import collections
import json
import sys

UNITS_PER_DEGREE = 100
TOLERANCE = 2


def rings(path):
    for line in open(path, encoding="utf-8"):
        for part in json.loads(line)["rings"]:
            points = []
            for longitude, latitude in part["ring"]:
                point = (round(longitude * UNITS_PER_DEGREE), round(latitude * UNITS_PER_DEGREE))
                if not points or points[-1] != point:
                    points.append(point)
            if points[0] != points[-1]:
                points.append(points[0])
            if len(points) >= 4:
                yield points


def edge(start, end):
    return (min(start, end), max(start, end))


def chains(edges):
    """Edges joined to lines, each of which ends where other than two edges meet, or where it began."""
    beside = collections.defaultdict(list)
    for start, end in edges:
        beside[start].append(end)
        beside[end].append(start)
    used, lines = set(), []

    def walk(start, second):
        line = [start, second]
        used.add(edge(start, second))
        while len(beside[line[-1]]) == 2 and line[-1] != line[0]:
            following = [point for point in beside[line[-1]] if edge(line[-1], point) not in used]
            if not following:
                break
            used.add(edge(line[-1], following[0]))
            line.append(following[0])
        lines.append(line)

    # Rings without such an end are found last.
    for is_end in (True, False):
        for point in sorted(beside):
            if is_end == (len(beside[point]) != 2):
                for second in sorted(beside[point]):
                    if edge(point, second) not in used:
                        walk(point, second)
    return lines


def distance(point, start, end):
    """The square of how far a point is from a line between two others."""
    (x, y), (dx, dy) = (point[0] - start[0], point[1] - start[1]), (end[0] - start[0], end[1] - start[1])
    length = dx * dx + dy * dy
    share = max(0, min(1, (x * dx + y * dy) / length)) if length else 0
    return (x - share * dx) ** 2 + (y - share * dy) ** 2


def simplified(line):
    kept = {0, len(line) - 1}
    parts = [(0, len(line) - 1)]
    if line[0] == line[-1]:
        far = max(range(len(line)), key=lambda i: distance(line[i], line[0], line[0]))
        kept.add(far)
        parts = [(0, far), (far, len(line) - 1)]
    while parts:
        first, last = parts.pop()
        if last - first < 2:
            continue
        far = max(range(first + 1, last), key=lambda i: distance(line[i], line[first], line[last]))
        if distance(line[far], line[first], line[last]) > TOLERANCE**2:
            kept.add(far)
            parts += [(first, far), (far, last)]
    return [line[i] for i in sorted(kept)]


def main(source, target):
    counts = collections.Counter()
    for ring in rings(source):
        counts.update(edge(start, end) for start, end in zip(ring, ring[1:]))
    coasts = [simplified(line) for line in chains([e for e, count in counts.items() if count % 2])]
    borders = [simplified(line) for line in chains([e for e, count in counts.items() if count == 2])]
    output, (x, y) = bytearray(), (0, 0)

    def number(value):
        while value > 127:
            output.append(value & 127 | 128)
            value >>= 7
        output.append(value)

    def signed(value):
        number(-2 * value - 1 if value < 0 else 2 * value)

    for lines in ([line for line in coasts if len(line) >= 4], borders):
        number(len(lines))
        for line in lines:
            number(len(line))
            for point in line:
                signed(point[0] - x)
                signed(point[1] - y)
                x, y = point
    open(target, "wb").write(output)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
