"""Somebody who has been here for long, and to whom fewer and fewer listen."""

from collections.abc import Iterator

from guanxi.analysis.career import careers
from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.hearing import Lost, listeners, lost_listeners, newcomers
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, named

_TENURE = Phrase("{years} years in the house", "在职{years}年")
_STOPPED = Phrase("no longer listen: {names}", "已不再听取其意见：{names}")


def find(reading: Reading) -> Iterator[Sighting]:
    """Find who is here for long and has lost more listeners than were won since."""
    known = careers(reading.account)
    for person, lost in lost_listeners(reading, known).items():
        years = known.years_here(person) or 0
        long = years >= reading.account.weights.long_tenure_years
        if long and not known.gone(person) and _fades(reading, person, lost):
            names = named(map(reading.name, lost))
            ties = tuple(tie for ended in lost.values() for tie in ended)
            reasons = (
                Reason(_TENURE, {"years": str(years)}),
                Reason(_STOPPED, {"names": names}, ties=ties),
            )
            yield Sighting((person,), reasons, {"person": reading.name(person)})


def _fades(reading: Reading, person: str, lost: Lost) -> bool:
    """Return whether enough people have stopped listening, and fewer began to since."""
    weights = reading.account.weights
    if not lost or len(lost) < weights.lost_listeners:
        return False
    ends = [tie.until for ties in lost.values() for tie in ties if tie.until]
    ever = len(lost) + len(listeners(reading, person))
    return len(lost) >= weights.lost_part * ever and len(lost) > len(
        newcomers(reading, person, min(ends))
    )


OLD_GUARD = CastRule(
    name="old-guard",
    situation=Phrase(
        "{person} is of the old guard: fewer and fewer listen",
        "{person}属于元老，听其意见的人越来越少",
    ),
    remedy=Phrase(
        "Show {person} respect and leave nobody out, but rest the deal on those who are asked now.",
        "对{person}保持尊重、礼数周全，但项目要靠现在说得上话的人来推动。",
    ),
    find=find,
    flags=("Ana is since 1991; Ana => Bo until 2022; Ana => Cy until 2023; it is 2024",),
    passes=(
        "Ana is since 1991; Ana => Bo; Ana => Cy until 2023; it is 2024",
        "Ana is since 2019; Ana => Bo until 2022; Ana => Cy until 2023; it is 2024",
        (
            "Ana is since 1991; Ana => Bo until 2022; Ana => Cy until 2023; Ana retired 2023; "
            "it is 2024"
        ),
    ),
)
