"""How far each thing that is not known for sure decides the answers that an analysis gives."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Floats
from guanxi.analysis.draws.masks import flags
from guanxi.model.tie import Tie
from guanxi.model.uncertainty import KeptDraws

TOP = "top"
OUTCOME = "outcome"

_ASIDE = frozenset({"coach", "contested"})  # shows in meeting them; no question
_AT_ONCE = 500  # unknowns, so that all answers to those of a large account fit into memory
_LUCK = 4  # standard errors up to which a difference may be nothing but the luck of the draws


@dataclass(frozen=True, slots=True)
class Unknown:
    """A tie that may not exist, or a person whose support nobody knows, and when it is so."""

    draws: int
    tie: Tie | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """That a person bears a role, is among the top three, or that the decision goes our way.

    `subject` is the role's name, or one of the two words above.
    """

    draws: int
    subject: str
    person: str | None = None


def unknowns(kept: KeptDraws) -> list[Unknown]:
    """Return what is so in some draws and not in others: informal ties, then supports.

    Reporting lines can be looked up; questions are for what only people can tell.
    """
    pairs = zip(kept.ties, kept.kept, strict=True)
    ties = [Unknown(draws, tie=tie) for tie, draws in pairs if tie.kind.informal]
    people = [Unknown(draws, person=person) for person, draws in kept.supportive.items()]
    return [one for one in (*ties, *people) if _open(one.draws, kept.count)]


def answers(kept: KeptDraws) -> list[Answer]:
    """Return the answers that differ between draws."""
    return [one for one in _all_answers(kept) if _open(one.draws, kept.count)]


def _all_answers(kept: KeptDraws) -> Iterator[Answer]:
    """Iterate over all answers."""
    for role, bearers in kept.bearers.items():
        if role in _ASIDE:
            continue
        for person, draws in bearers.items():
            yield Answer(draws, role, person)
    for person, draws in kept.top.items():
        yield Answer(draws, TOP, person)
    yield Answer(kept.favourable, OUTCOME)


def _open(draws: int, count: int) -> bool:
    """Return whether something is so in some draws and not in others."""
    return 0 < draws.bit_count() < count


def effects(asked: Sequence[Unknown], given: Sequence[Answer], count: int) -> Floats:
    """Return how much more probable each answer (column) is where each unknown (row) is so.

    From -1 to 1; what may be luck counts as 0.
    """
    rows = flags([one.draws for one in asked], count).T.astype(np.float64)
    columns = flags([one.draws for one in given], count).astype(np.float64)
    where = rows.sum(axis=1, keepdims=True)
    both, whole = rows @ columns, columns.sum(axis=0)
    change = both / where - (whole - both) / (count - where)
    part = whole / count
    luck = _LUCK * np.sqrt(part * (1 - part) * (1 / where + 1 / (count - where)))
    return np.asarray(np.where(np.abs(change) > luck, change, 0.0))


def changes(asked: Sequence[Unknown], given: Sequence[Answer], count: int) -> list[float]:
    """Return how many answers learning each unknown is expected to change.

    With probability p it is so, which moves an answer's probability by 1 - p of the effect; else
    by p of it.
    """
    found: list[float] = []
    for begin in range(0, len(asked), _AT_ONCE):
        some = asked[begin : begin + _AT_ONCE]
        part = np.array([one.draws.bit_count() / count for one in some])
        moved = np.sum(np.abs(effects(some, given, count)), axis=1)
        found.extend((2 * part * (1 - part) * moved).tolist())
    return found
