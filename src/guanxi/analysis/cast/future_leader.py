"""Somebody who rises fast, and to whom equals listen."""

from collections.abc import Iterator

from guanxi.analysis.career import careers
from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.hearing import heard_by, listeners
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, named
from guanxi.model.post import Move
from guanxi.model.vocabulary import Level

_ROSE_TO = Phrase("promoted in {year} to {post}", "{year}年晋升为{post}")
_ROSE = Phrase("promoted in {year}", "{year}年晋升")
_ASKED = Phrase("equals listen: {names}", "同级都愿意听取意见：{names}")


def find(reading: Reading) -> Iterator[Sighting]:
    """Find who was promoted more than once of late and is heard by several of the same level.

    Who stands on the highest level has arrived, and leads already.
    """
    weights, known = reading.account.weights, careers(reading.account)
    for person in reading.people:
        rises = known.promotions(person, weights.rise_years)
        equals = _equals(reading, person) if len(rises) >= weights.fast_rises else []
        if equals and len(equals) >= weights.heard_by_equals:
            names = named(map(reading.name, equals))
            asked = Reason(_ASKED, {"names": names}, ties=heard_by(reading, person, equals))
            reasons = (*map(_rise, rises), asked)
            yield Sighting((person,), reasons, {"person": reading.name(person)})


def _equals(reading: Reading, person: str) -> list[str]:
    """Return who of the same level listens to a person, neither above nor below in the chart."""
    people, graph = reading.account.people, reading.graph
    level = people[person].level
    if level in {None, Level.EXECUTIVE}:
        return []
    return [
        one
        for one in listeners(reading, person)
        if people[one].level is level
        and one not in graph.below(person)
        and person not in graph.below(one)
    ]


def _rise(move: Move) -> Reason:
    """Return a promotion in words."""
    phrase = _ROSE_TO if move.post else _ROSE
    return Reason(phrase, {"year": str(move.date.year), "post": move.post or ""})


FUTURE_LEADER = CastRule(
    name="future-leader",
    situation=Phrase("{person} may lead here one day", "{person}有望成为未来的领导"),
    remedy=Phrase(
        "Get to know {person} now, while it is still easy.",
        "趁现在还容易接近，尽早与{person}建立关系。",
    ),
    find=find,
    flags=(
        (
            "Ana is management; Bo is management; Cy is management; Ana => Bo; Ana => Cy; "
            "Ana promoted 2020; Ana promoted 2023"
        ),
    ),
    passes=(
        (
            "Ana is management; Bo is management; Cy is management; Ana => Bo; Ana => Cy; "
            "Ana promoted 2023"
        ),
        (
            "Ana is management; Bo is management; Cy is management; Ana => Bo; Ana => Cy; "
            "Ana promoted 1990; Ana promoted 1993; it is 2024"
        ),
        (
            "Ana is management; Bo is operational; Cy is operational; Ana => Bo; Ana => Cy; "
            "Ana promoted 2020; Ana promoted 2023"
        ),
    ),
)
