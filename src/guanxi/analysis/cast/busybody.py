"""Somebody who knows everybody and moves little."""

import statistics
from collections.abc import Iterator

from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.hearing import acquaintances
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, percent

_MANY = Phrase(
    "knows {count} people, {times} times as many as most here",
    "认识{count}人，是这里多数人的{times}倍",
)
_LITTLE = Phrase(
    "carries {percent} of the decision; an even share would be {even}",
    "仅承载{percent}的决定，平均每人为{even}",
)


def find(reading: Reading) -> Iterator[Sighting]:
    """Find who has far more ties than is usual, and less say by them than most."""
    known = {person: acquaintances(reading, person) for person in reading.people}
    usual = statistics.median(map(len, known.values())) if known else 0
    for person, others in known.items():
        busy = usual and len(others) >= reading.account.weights.busy_times * usual
        if busy and _moves_little(reading, person):
            values = {"count": str(len(others)), "times": f"{len(others) / usual:.1f}"}
            ties = tuple(tie for ties in others.values() for tie in ties)
            reasons = (Reason(_MANY, values, ties=ties), _power(reading, person))
            yield Sighting((person,), reasons, {"person": reading.name(person)})


def _moves_little(reading: Reading, person: str) -> bool:
    """Return whether somebody has little of the decision, and less informal power than most."""
    even = reading.even_share
    enough = even * reading.account.weights.little_power
    return abs(reading.influence.share_of(person)) <= enough and reading.gap.informal(person) < even


def _power(reading: Reading, person: str) -> Reason:
    """Return how little of the decision somebody carries."""
    share = abs(reading.influence.share_of(person))
    return Reason(_LITTLE, {"percent": percent(share), "even": percent(reading.even_share)})


BUSYBODY = CastRule(
    name="busybody",
    situation=Phrase("{person} knows everybody and moves little", "{person}人头很熟，分量却不重"),
    remedy=Phrase(
        "Enjoy the news, have it confirmed elsewhere, and tell {person} only what all may hear.",
        "消息可以听，但要另找人核实；对{person}只说可以公开的话。",
    ),
    find=find,
    flags=(
        (
            "Ana is decision_maker; Bo => Ana; Cy => Bo; Dee => Cy; Eve => Dee; Gus => Eve; "
            "Ana => Gus; Flo friendship Ana 0.02; Flo friendship Bo 0.02; Flo friendship Cy 0.02; "
            "Flo friendship Dee 0.02; Flo friendship Eve 0.02; Flo friendship Gus 0.02"
        ),
    ),
    passes=(
        "Ana is decision_maker; Bo => Ana",
        "Ana is decision_maker; Flo => Ana; Flo => Bo; Flo => Cy; Flo => Dee; Flo => Eve",
    ),
)
