"""Somebody whom other departments trust."""

import statistics
from collections import defaultdict
from collections.abc import Iterator, Mapping

from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.hearing import heard_by, listeners
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, named

_ASK = Phrase(
    "Ask {person} to open doors where nobody of ours is known yet",
    "请{person}引荐我们还不熟悉的部门",
)
_WIN = Phrase(
    "Find out where {person} stands: who wins {person} is welcome in all of them",
    "先弄清{person}的态度：争取到{person}，就等于敲开了这些部门的门",
)
_TRUSTED = Phrase("heard in {department} by {names}", "{department}的{names}听取其意见")


def find(reading: Reading) -> Iterator[Sighting]:
    """Find who is heard in several other departments by people not below, and at odds with nobody.

    Whom only subordinates hear is obeyed, which is not the same as trusted; and who is against us
    opens no doors.
    """
    everywhere = {person: _abroad(reading, person) for person in reading.people}
    rare = _rare(reading, everywhere)
    for person, abroad in everywhere.items():
        support = reading.account.people[person].support
        if len(abroad) >= rare and (support or 0) >= 0 and not _at_odds(reading, person):
            advice = _ASK if support else _WIN
            who = {"person": reading.name(person)}
            yield Sighting(
                people=(person,),
                reasons=tuple(
                    Reason(
                        _TRUSTED,
                        {"department": department, "names": named(map(reading.name, people))},
                        ties=heard_by(reading, person, people),
                    )
                    for department, people in abroad.items()
                ),
                values={**who, "count": str(len(abroad)), "advice": advice.filled(who)},
            )


def _rare(reading: Reading, everywhere: Mapping[str, Mapping[str, list[str]]]) -> float:
    """Return how many departments must trust somebody so that it is more than most here enjoy."""
    weights = reading.account.weights
    usual = statistics.median(map(len, everywhere.values())) if everywhere else 0
    return max(weights.open_doors, weights.more_doors * usual)


def _abroad(reading: Reading, person: str) -> dict[str, list[str]]:
    """Return who listens to a person in each other department, in order of its name."""
    people, below = reading.account.people, reading.graph.below(person)
    own = people[person].department
    found: dict[str, list[str]] = defaultdict(list)
    for listener in listeners(reading, person):
        department = people[listener].department
        if own and department and department != own and listener not in below:
            found[department].append(listener)
    return dict(sorted(found.items()))


def _at_odds(reading: Reading, person: str) -> bool:
    """Return whether a hostile tie of somebody's is strong and sure enough to matter."""
    alarm = reading.account.weights.rivalry_alarm
    against = {*reading.graph.antagonism.pred[person], *reading.graph.antagonism.succ[person]}
    return any(
        tie.expected >= alarm for other in against for tie in reading.graph.hostility(person, other)
    )


AMBASSADOR = CastRule(
    name="ambassador",
    situation=Phrase(
        "{person} is trusted in {count} other departments",
        "{person}深得其他{count}个部门的信任",
    ),
    remedy=Phrase("{advice}.", "{advice}。"),
    find=find,
    flags=(
        (
            "Ana is in Legal; Bo is in Finance; Cy is in Sales; Dee is in Works; "
            "Ana => Bo; Ana => Cy; Ana => Dee"
        ),
    ),
    passes=(
        (
            "Ana is in Legal; Bo is in Finance; Cy is in Sales; Dee is in Sales; "
            "Ana => Bo; Ana => Cy; Ana => Dee"
        ),
        (
            "Ana is in Legal; Bo is in Finance; Cy is in Sales; Dee is in Works; "
            "Ana => Bo; Ana => Cy; Ana => Dee; Bo ^ Ana; Cy ^ Ana; Dee ^ Ana"
        ),
        (
            "Ana is in Legal; Bo is in Finance; Cy is in Sales; Dee is in Works; "
            "Ana => Bo; Ana => Cy; Ana => Dee; Ana >< Eve"
        ),
        (
            "Ana is in Legal, -1; Bo is in Finance; Cy is in Sales; Dee is in Works; "
            "Ana => Bo; Ana => Cy; Ana => Dee"
        ),
    ),
)
