"""A published network as an account of guanxi.

Counts become strengths: the logarithm of one more than the count, as a multiple of the mean of its
type, times what ties of such a type are worth. A single factor for all then brings the strengths
of an account into the range from 0 to 1, which changes no score: what somebody hears counts in
parts of the whole.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import fmean

from benchmarks.validity_parts.published import Published, Row
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.decision import Decision
from guanxi.model.person import STRONGEST_SUPPORT, Person
from guanxi.model.tie import TIE_KINDS, Direction, Tie, TieKind, tie_order


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a type of tie is, by words in its name: the kind where it runs one way, or both."""

    words: tuple[str, ...]
    worth: float
    one_way: str = "informs"
    both_ways: str = ""  # empty: a tie of the one-way kind each way


MEANINGS = (
    Meaning(("report", "authority", "supervis", "subordinat", "boss", "command"), 1, "reports_to"),
    Meaning(("advi", "consult", "instrument", "value", "help", "expert"), 1, "advises"),
    Meaning(("influenc", "esteem", "praise", "respect", "trust", "rating"), 1, "influences"),
    Meaning(("mail", "messag", "phone", "call", "wiretap", "chat", "contact"), 0.6),
    Meaning(("info", "discuss", "talk", "communic"), 1),
)  # fmt: skip
OTHERWISE = Meaning((), 0.35, both_ways="friendship")
"""Affection, alliance, kinship, work side by side, and whatever is not known better."""

HOSTILE = Meaning((), 1, "hostile_to", "rivalry")


def meaning(row: Row) -> Meaning:
    """What a published tie is."""
    if row.sign < 0:
        return HOSTILE
    fitting = (found for found in MEANINGS if any(word in row.type.lower() for word in found.words))
    return next(fitting, OTHERWISE)


def account(
    network: Published, rows: Iterable[Row], sides: Mapping[str, float] | None = None, goal: int = 1
) -> Account:
    """The account of a network's people with these ties; `sides` are supports known, -1 to 1.

    Ties whose sign was left out, or whose ends are the same or unknown, are left out.
    """
    known = sides or {}
    usable = [
        row
        for row in rows
        if row.sign and row.source != row.target and {row.source, row.target} <= set(network.people)
    ]
    return Account(
        name=network.name,
        people={
            key: Person(
                id=key,
                name=cells.get("label") or key,
                support=STRONGEST_SUPPORT * known[key] if key in known else None,
            )
            for key, cells in sorted(network.people.items())
        },
        ties=tuple(sorted(_ties(_amounts(usable)), key=tie_order)),
        decisions=(Decision(what="", goal=goal),) if sides else (),
    )


Amounts = Mapping[tuple[str, str, str], float]
"""How strong a tie is from one to another of a kind, in any unit."""


def _amounts(rows: list[Row]) -> Amounts:
    """The strengths of ties in multiples of what is usual, several of a kind added up."""
    counts: dict[tuple[str, int], list[float]] = defaultdict(list)
    for row in rows:
        counts[row.type, row.sign].append(math.log1p(row.weight))
    usual = {group: fmean(found) for group, found in counts.items()}
    amounts: dict[tuple[str, str, str], float] = defaultdict(float)
    for row in rows:
        if row.weight:
            times = math.log1p(row.weight) / usual[row.type, row.sign]
            for source, target, kind in _told(row):
                amounts[source, target, kind.name] += meaning(row).worth * times / kind.weight
    return amounts


def _told(row: Row) -> Iterator[tuple[str, str, TieKind]]:
    """A published tie as guanxi would be told: from whom to whom, and of which kind."""
    found = meaning(row)
    if row.influence == "both" and found.both_ways:
        yield min(row.source, row.target), max(row.source, row.target), TIE_KINDS[found.both_ways]
        return
    kind = TIE_KINDS[found.one_way]
    if row.influence != "source":
        yield _moving(row.target, row.source, kind)
    if row.influence != "target":
        yield _moving(row.source, row.target, kind)


def _moving(mover: str, moved: str, kind: TieKind) -> tuple[str, str, TieKind]:
    """A tie by which one moves another, told in the direction of its kind."""
    if kind.direction is Direction.SOURCE_MOVES_TARGET:
        return mover, moved, kind
    return moved, mover, kind


def _ties(amounts: Amounts) -> Iterator[Tie]:
    """Ties that are sure, the strongest of strength 1."""
    largest = max(amounts.values(), default=1.0)
    for (source, target, kind), amount in amounts.items():
        strength = amount / largest
        yield Tie(
            source=source,
            target=target,
            kind=TIE_KINDS[kind],
            strength=strength,
            confidence=1.0,
            claims=(Claim(strength=strength),),
        )
