"""Nearly all of our support hangs on one person."""

from collections.abc import Iterator

from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.contact import CLOSE
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase, named, percent

_CARRIES = Phrase(
    "{person} carries {part} of what our supporters carry of the decision",
    "在支持我们的人所承载的决定中，{person}一人占{part}",
)
_OTHERS = Phrase("other supporters we know well: {names}", "其他熟悉的支持者：{names}")
_NOBODY = Phrase("no other supporter whom we know well", "没有其他熟悉的支持者")


def find(reading: Reading) -> Iterator[Sighting]:
    """Find the one supporter whom we know well and who carries most of what all such carry."""
    power = {person: reading.influence.share_of(person) for person in _friends(reading)}
    carried = sum(max(share, 0.0) for share in power.values())
    for person, share in power.items():
        if share > 0 and share >= reading.account.weights.single_thread * carried:
            others = [other for other in power if other != person]
            values = {"person": reading.name(person), "part": percent(share / carried)}
            reasons = (Reason(_CARRIES, values), _rest(reading, others))
            yield Sighting((person,), reasons, values, Severity.WARNING)


def _friends(reading: Reading) -> list[str]:
    """Return the supporters whom we know well, in order of id."""
    people = reading.account.people
    return [
        person
        for person in reading.people
        if (people[person].support or 0) > 0 and people[person].coverage in CLOSE
    ]


def _rest(reading: Reading, others: list[str]) -> Reason:
    """Return who else supports us."""
    return Reason(_OTHERS, {"names": named(map(reading.name, others))}) if others else _ALONE


_ALONE = Reason(_NOBODY)

SINGLE_THREADED = CastRule(
    name="single-threaded",
    situation=Phrase(
        "Our support in this account hangs on one person: {person}",
        "我们在该客户的支持全系于一人：{person}",
    ),
    remedy=Phrase(
        "Win a second supporter with power, before {person} is moved, overruled or tired of us.",
        "在{person}调离、失势或热情消退之前，再争取一位有分量的支持者。",
    ),
    find=find,
    flags=(
        "Ana is decision_maker; Bo => Ana; Bo is +2, in_depth",
        "Ana is decision_maker; Bo => Ana; Bo is +2, in_depth; Cy is +1, in_depth",
    ),
    passes=(
        "Ana is decision_maker; Bo => Ana; Bo is +2, brief",
        "Ana is decision_maker; Bo => Ana; Bo is +2, in_depth; Cy => Ana; Cy is +1, multiple",
    ),
)
