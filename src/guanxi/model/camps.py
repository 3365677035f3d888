"""Camps: how people at odds divide into two sides, and what contradicts it."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guanxi.model.account import Account
from guanxi.model.tie import Layer, Tie

Sides = tuple[tuple[str, ...], tuple[str, ...]]
"""Two camps, as ids in order; the second may be empty."""

_ONE_WAY = 0.25  # of an alliance; our judgement: between 0.1 and 0.3 it hardly matters

_TORN = 0.25  # of somebody's ties, by what they tell, from which one stands between the camps


@dataclass(frozen=True, slots=True, kw_only=True)
class CampReading:
    """One way to see two camps, and the ties that contradict it, strongest first.

    A tie contradicts when it is friendly and runs across the camps, or hostile and inside one.
    """

    camps: Sides
    contradictions: tuple[Tie, ...]

    @property
    def contradicted(self) -> float:
        """What the contradicting ties are worth together."""
        return worth(self.contradictions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """People joined by ties of which some are hostile, and the camps that they fall into.

    `readings` are equally good; `ties` are all that count between these people. No division
    contradicts less than `least`; `complete` says that there is no further reading as good.
    """

    readings: tuple[CampReading, ...]
    ties: tuple[Tie, ...]
    least: float
    proven: bool
    complete: bool

    @property
    def best(self) -> CampReading:
        """The reading that is shown: the one with the fewest contradicting ties."""
        return self.readings[0]

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody in it, in order of id."""
        return tuple(sorted(person for camp in self.best.camps for person in camp))

    @property
    def open(self) -> tuple[str, ...]:
        """Whose camp differs between the readings."""
        firm = Counter(one for reading in self.readings for one in _beside(self.best, reading))
        return tuple(one for one in self.people if firm[one] < len(self.readings))

    @property
    def gap(self) -> float:
        """The part (0 to 1) of what is contradicted that a better reading might avoid."""
        contradicted = self.best.contradicted
        return 0.0 if self.proven or not contradicted else 1 - self.least / contradicted

    @property
    def divided(self) -> bool:
        """Whether there are two camps; one person against all others is a quarrel and no camp."""
        return min(map(len, self.best.camps)) > 1

    @property
    def quarrels(self) -> tuple[Tie, ...]:
        """The hostile ties, strongest first."""
        return strongest(filter(hostile, self.ties))

    def bonds(self, camp: int) -> tuple[Tie, ...]:
        """Return the friendly ties that hold a camp together, strongest first."""
        inside = set(self.best.camps[camp])
        friendly = (tie for tie in self.ties if not hostile(tie))
        return strongest(tie for tie in friendly if {tie.source, tie.target} <= inside)

    def firmest(self, camp: int) -> tuple[str, ...]:
        """Return the people of a camp, those whom the ties we know hold most firmly first."""
        told, against = _by_person(self.ties), _by_person(self.best.contradictions)
        hold = {one: told[one] * (1 - 2 * _part(against[one], told[one])) for one in self.people}
        return tuple(sorted(self.best.camps[camp], key=lambda one: (-hold[one], one)))

    def torn(self) -> tuple[str, ...]:
        """Return who has much to do with the other camp too, the most torn first."""
        told, against = _by_person(self.ties), _by_person(self.best.contradictions)
        parts = {person: _part(against[person], told[person]) for person in self.people}
        found = [person for person in self.people if parts[person] >= _TORN]
        return tuple(sorted(found, key=lambda person: -parts[person]))

    def torn_part(self, person: str) -> float:
        """Return the part (0 to 1) of what somebody's ties tell that contradicts the camp."""
        told, against = _by_person(self.ties), _by_person(self.best.contradictions)
        return _part(against[person], told[person])


@dataclass(frozen=True, slots=True, kw_only=True)
class Camps:
    """The camps of an account: a split for each group of people at odds, the largest first.

    `apart` are the people whom no hostility touches, not even through others.
    """

    account: Account
    splits: tuple[Split, ...]
    apart: tuple[str, ...]

    @property
    def contradictions(self) -> tuple[Tie, ...]:
        """The ties that contradict the readings shown; without weights, the frustration index."""
        return strongest(tie for split in self.splits for tie in split.best.contradictions)

    @property
    def contradicted(self) -> float:
        """The weighted frustration index: what the contradicting ties are worth together."""
        return worth(self.contradictions)

    @property
    def least(self) -> float:
        """What no division into two camps goes below."""
        return math.fsum(split.least for split in self.splits)

    @property
    def proven(self) -> bool:
        """Whether no division into two camps contradicts less."""
        return all(split.proven for split in self.splits)


def hostile(tie: Tie) -> bool:
    """Return whether a tie speaks for two camps and not for one."""
    return Layer.ANTAGONISM in tie.kind.layers


def loyalty(tie: Tie) -> float:
    """Return how much a tie tells of camps: its strength times confidence, less if one-way.

    Advice and news cross the lines between camps more easily than alliance and friendship.
    """
    one_way = not tie.kind.mutual and not hostile(tie)
    return tie.expected * (_ONE_WAY if one_way else 1)


def worth(ties: Iterable[Tie]) -> float:
    """Return what ties tell of camps together."""
    return math.fsum(map(loyalty, ties))


def strongest(ties: Iterable[Tie]) -> tuple[Tie, ...]:
    """Return ties, those worth most first, else in the order given."""
    return tuple(sorted(ties, key=lambda tie: -loyalty(tie)))


def _by_person(ties: Iterable[Tie]) -> Mapping[str, float]:
    """Return what everybody's ties tell of camps; 0 for who has none."""
    amounts: defaultdict[str, list[float]] = defaultdict(list)
    for tie in ties:
        for person in {tie.source, tie.target}:
            amounts[person].append(loyalty(tie))
    found = {person: math.fsum(parts) for person, parts in amounts.items()}
    return defaultdict(float, found)


def _part(some: float, whole: float) -> float:
    """Return what part of a whole some is; 0 of nothing."""
    return some / whole if whole else 0.0


def _beside(one: CampReading, other: CampReading) -> list[str]:
    """Return who is in the same camp by both readings."""
    return [
        person
        for mine, theirs in zip(one.camps, other.camps, strict=True)
        for person in set(mine).intersection(theirs)
    ]
