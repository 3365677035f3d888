"""The linear model of influence in plain numbers, for whoever wants to go on with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Backing:
    """What makes somebody a champion, coach or blocker beside support and influence, 0 to 1.

    How far one `sells` for us inside, what an own `stake` counts, how far one `tells` us things
    (None where that is unknown), and what part of the votes one cuts us off from.
    """

    sells: float
    stake: float
    tells: float | None
    cuts_off: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sway:
    """Who moves whom, people given by their place in `people`.

    `pulls` are (listener, heard, weight), the absolute weights of a listener adding up to 1 and
    below 0 where somebody does the opposite; `openness` runs from 0 to 1, `votes` add up to 1.
    Everybody's opinion (-1 against us to 1) is the own stance for the part that is not open, and
    for the rest what the pulls bring; the outcome is the opinions weighted by the votes. Who
    carries at least `enough` of the outcome (0 to 1) counts by a clear stance; nothing passes
    without those who hold one of the `vetoes`. `backing` stands in the order of the people.
    """

    people: tuple[str, ...]
    pulls: tuple[tuple[int, int, float], ...]
    openness: tuple[float, ...]
    votes: tuple[float, ...]
    vetoes: frozenset[str]
    enough: float
    backing: tuple[Backing, ...]
