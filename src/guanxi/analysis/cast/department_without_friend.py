"""A department that matters, and in which nobody is known to support us."""

from collections import defaultdict
from collections.abc import Iterator

from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.contact import voters
from guanxi.analysis.hearing import way_in
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase, named, percent

_CARRIES = Phrase(
    "{department} carries {percent} of the decision", "{department}承载{percent}的决定"
)
_AGAINST = Phrase("against us: {names}", "反对我们：{names}")
_NEUTRAL = Phrase("neutral: {names}", "中立：{names}")
_UNKNOWN = Phrase("support unknown: {names}", "态度未知：{names}")
_WAY = Phrase("The way in: {chain}", "引荐路径：{chain}")
_NO_WAY = Phrase(
    "No supporter of ours is surely heard there: ask whom they trust",
    "目前没有支持我们的人能在那里说上话：先打听他们信任谁",
)


def find(reading: Reading) -> Iterator[Sighting]:
    """Find every department with weight in the decision and without a supporter."""
    found: dict[str, list[str]] = defaultdict(list)
    for person in reading.people:
        department = reading.account.people[person].department
        if department:
            found[department].append(person)
    for department, people in sorted(found.items()):
        stances = [reading.account.people[person].support for person in people]
        friendless = all(stance is None or stance <= 0 for stance in stances)
        if friendless and _matters(reading, department, people):
            yield _sighting(reading, department, people)


def _matters(reading: Reading, department: str, people: list[str]) -> bool:
    """Return whether a department votes, or carries enough of the decision for what it is for."""
    weights = reading.account.weights
    known = reading.account.departments.get(department)
    function = known.function if known else None
    worth = weights.function[function] if function else 1.0
    enough = reading.even_share * weights.department_flag
    return _votes(reading, people) or _share(reading, people) * worth >= enough


def _votes(reading: Reading, people: list[str]) -> bool:
    """Return whether one of some people decides."""
    return not set(people).isdisjoint(voters(reading))


def _share(reading: Reading, people: list[str]) -> float:
    """Return how much of the decision people carry together, 0 to 1."""
    return sum(abs(reading.influence.share_of(person)) for person in people)


def _sighting(reading: Reading, department: str, people: list[str]) -> Sighting:
    """Return what is seen of a department: its weight, its stances, and a way in."""
    way = way_in(reading, people)
    values = {"department": department, "percent": percent(_share(reading, people))}
    reasons = (Reason(_CARRIES, values), *_stances(reading, people))
    return Sighting(
        people=tuple(people),
        reasons=(*reasons, *way.reasons) if way else reasons,
        values={**values, "way": _WAY.filled({"chain": way.chain}) if way else _NO_WAY},
        severity=Severity.WARNING if _votes(reading, people) else Severity.NOTE,
    )


def _stances(reading: Reading, people: list[str]) -> Iterator[Reason]:
    """Iterate over who is against us, neutral, and not known, each as a reason."""
    told: dict[Phrase, list[str]] = {_AGAINST: [], _NEUTRAL: [], _UNKNOWN: []}
    for person in people:
        support = reading.account.people[person].support
        stance = _UNKNOWN if support is None else _AGAINST if support < 0 else _NEUTRAL
        told[stance].append(reading.name(person))
    for stance, names in told.items():
        if names:
            yield Reason(stance, {"names": named(names)})


DEPARTMENT_WITHOUT_FRIEND = CastRule(
    name="department-without-friend",
    situation=Phrase(
        "Nobody in {department} is known to support us", "{department}里还没有已知的支持者"
    ),
    remedy=Phrase("Win somebody there. {way}.", "在那里争取一位支持者。{way}。"),
    find=find,
    flags=(
        "Ana is decision_maker, in Finance, 0",
        "Ana is decision_maker, in Finance, -1; Bo is in Works, +1; Bo => Ana",
    ),
    passes=(
        "Ana is decision_maker, in Finance, +1",
        "Ana is decision_maker, in Finance, -1; Bo is in Finance, +1",
        "Ana is decision_maker, +1; Bo is in Finance; Cy => Ana",
    ),
)
