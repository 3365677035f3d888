"""Who surely listens to whom, who has stopped, and through whom somebody can be reached."""

import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from guanxi.analysis.career import Careers
from guanxi.analysis.reading import Reading
from guanxi.graph import introduction
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Direction, Layer, Tie

Lost = Mapping[str, tuple[Tie, ...]]
"""Who has stopped listening, with the ties that are over."""

_SUPPORTS = Phrase(
    "{helper} supports us, and {listener} listens to {helper}",
    "{helper}支持我们，而{listener}听取{helper}的意见",
)
_LISTENS = Phrase("{listener} listens to {helper}", "{listener}听取{helper}的意见")


@dataclass(frozen=True, slots=True)
class WayIn:
    """Through whom to reach somebody: a supporter of ours first, whom we want to meet last."""

    people: tuple[str, ...]
    chain: str
    reasons: tuple[Reason, ...]


def listeners(reading: Reading, person: str) -> tuple[str, ...]:
    """Return who surely listens to a person, in order of id."""
    least = reading.account.weights.heard_clearly
    heard = reading.graph.listening.in_edges(person, data=True)
    return tuple(sorted(one for one, _, known in heard if known["weight"] >= least))


def heard_by(reading: Reading, person: str, others: Iterable[str]) -> tuple[Tie, ...]:
    """Return the ties by which others listen to a person."""
    arrows = reading.graph.listening.edges
    return tuple(tie for other in others for tie in arrows[other, person]["ties"])


def acquaintances(reading: Reading, person: str) -> dict[str, tuple[Tie, ...]]:
    """Return who listens to a person or is listened to, in order of id, with the ties."""
    arrows = reading.graph.listening
    found: dict[str, dict[int, Tie]] = defaultdict(dict)
    for other, ties in (
        *((one, known["ties"]) for one, _, known in arrows.in_edges(person, data=True)),
        *((one, known["ties"]) for _, one, known in arrows.out_edges(person, data=True)),
    ):
        found[other].update({id(tie): tie for tie in ties})
    return {other: tuple(ties.values()) for other, ties in sorted(found.items())}


def way_in(reading: Reading, people: Iterable[str]) -> WayIn | None:
    """Return how a supporter of ours reaches one of some people, in few steps; None if nobody does.

    See `guanxi.graph.introduction`.
    """
    found = introduction(reading.graph, reading.account, people)
    return _way(reading, found) if found else None


def _way(reading: Reading, people: tuple[str, ...]) -> WayIn:
    """Return a way through some people in words."""
    steps = itertools.pairwise(people)
    reasons = tuple(
        Reason(
            _LISTENS if place else _SUPPORTS,
            {"helper": reading.name(helper), "listener": reading.name(listener)},
            ties=heard_by(reading, helper, [listener]),
        )
        for place, (helper, listener) in enumerate(steps)
    )
    return WayIn(people, " → ".join(map(reading.name, people)), reasons)


def lost_listeners(reading: Reading, careers: Careers) -> dict[str, Lost]:
    """Return who has stopped listening to whom and is still here, for everybody who lost any."""
    found: dict[str, dict[str, list[Tie]]] = defaultdict(lambda: defaultdict(list))
    for tie in reading.account.ties:
        if _over(tie, careers.day) and reading.account.among_people(tie):
            for listener, person in _listening(tie):
                if not reading.graph.listening.has_edge(listener, person):
                    found[person][listener].append(tie)
    return {
        person: {
            listener: tuple(ties)
            for listener, ties in sorted(ended.items())
            if not careers.gone(listener)
        }
        for person, ended in sorted(found.items())
    }


def newcomers(reading: Reading, person: str, since: dt.date) -> tuple[str, ...]:
    """Return who has begun to listen to a person on a day or after it."""
    return tuple(
        listener
        for listener in listeners(reading, person)
        if all(tie.since and tie.since >= since for tie in heard_by(reading, person, [listener]))
    )


def _over(tie: Tie, day: dt.date | None) -> bool:
    """Return whether somebody affirms a tie of listening that is over."""
    over = tie.until is not None and (day is None or tie.until <= day)
    return over and not tie.denied and Layer.LISTENING in tie.kind.layers


def _listening(tie: Tie) -> Iterator[tuple[str, str]]:
    """Iterate over who listened to whom by a tie."""
    if tie.kind.direction is not Direction.SOURCE_MOVES_TARGET:
        yield tie.source, tie.target
    if tie.kind.direction is not Direction.TARGET_MOVES_SOURCE:
        yield tie.target, tie.source
