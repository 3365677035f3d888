"""Signed graphs for tests, and every answer to a small one by trying all."""

import itertools
from collections.abc import Iterable, Mapping
from fractions import Fraction

from hypothesis import strategies as st

from guanxi.analysis.camps.knot import Pair

PETERSEN = [
    *((f"o{place}", f"o{(place + 1) % 5}") for place in range(5)),
    *((f"i{place}", f"i{(place + 2) % 5}") for place in range(5)),
    *((f"o{place}", f"i{place}") for place in range(5)),
]


def everybody_against_everybody(count: int) -> list[Pair]:
    """Every pair of so many people."""
    return list(itertools.combinations([f"p{place}" for place in range(count)], 2))


def hostile(pairs: Iterable[Pair]) -> dict[Pair, int]:
    """Pairs that each speak for two camps."""
    return dict.fromkeys(pairs, -1)


def by_trying_all(worths: Mapping[Pair, int]) -> tuple[int, list[dict[str, int]]]:
    """What the best divisions leave contradicted, and all of them, the first person on side 1."""
    people = sorted({person for pair in worths for person in pair})
    found: dict[int, list[dict[str, int]]] = {}
    for rest in itertools.product((1, -1), repeat=len(people) - 1):
        sides = dict(zip(people, (1, *rest), strict=True))
        against = [
            abs(worth)
            for (one, other), worth in worths.items()
            if worth * sides[one] * sides[other] < 0
        ]
        found.setdefault(sum(against), []).append(sides)
    return min(found.items())


@st.composite
def connected(draw: st.DrawFn) -> dict[Pair, int]:
    """The worths of any connected graph of two to seven people, pairs of worth 0 too."""
    count = draw(st.integers(2, 7))
    worths = st.sampled_from([-3, -2, -1, -1, 0, 1, 1, 2])
    tree = [(draw(st.integers(0, place - 1)), place) for place in range(1, count)]
    more = draw(st.lists(st.sampled_from(list(itertools.combinations(range(count), 2)))))
    pairs = sorted({*tree, *more})
    return {(f"p{one}", f"p{other}"): draw(worths) for one, other in pairs}


def whole(number: float) -> Fraction:
    """A sum of tenths without the noise of its arithmetic."""
    return Fraction(number).limit_denominator(10**6)
