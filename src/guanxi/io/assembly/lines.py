"""Reporting lines that run in a circle, and which of them to leave out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

Line = tuple[str, str]

_LONGEST_CIRCLE = 50  # people named


def closing_lines(lines: Iterable[Line]) -> Iterator[tuple[Line, list[str]]]:
    """Iterate over the lines whose removal leaves no circle, each with the circle it closes.

    Lines run from a person to the boss. The order in which they are given does not matter.
    """
    bosses: dict[str, list[str]] = defaultdict(list)
    for person, boss in sorted(set(lines)):
        bosses[person].append(boss)
    done: set[str] = set()
    for start in list(bosses):
        yield from _closing_from(start, bosses, done)


def _closing_from(
    start: str, bosses: dict[str, list[str]], done: set[str]
) -> Iterator[tuple[Line, list[str]]]:
    """Go up from a person by every line; a boss met again on the way closes a circle."""
    if start in done:
        return
    way = {start: 0}
    open_lines = [iter(bosses.get(start, ()))]
    while open_lines:
        boss = next(open_lines[-1], None)
        if boss is None:
            open_lines.pop()
            done.add(way.popitem()[0])
        elif boss in way:
            yield (next(reversed(way)), boss), _circle(way, boss)
        elif boss not in done:
            way[boss] = len(way)
            open_lines.append(iter(bosses.get(boss, ())))


def _circle(way: dict[str, int], boss: str) -> list[str]:
    """Return the part of a way that begins with a boss and leads back, cut where it is long."""
    circle = list(islice(way, way[boss], way[boss] + _LONGEST_CIRCLE))
    return [*circle, *(["…"] if len(way) > way[boss] + _LONGEST_CIRCLE else []), boss]
