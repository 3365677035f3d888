"""Nearly all of our contact with those who carry the decision is held by one of our people."""

from collections import defaultdict
from collections.abc import Iterator

from guanxi.analysis.career import careers
from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase, Values, named, percent
from guanxi.model.vocabulary import Coverage

_ALONE = Phrase("nobody else of ours knows {names}", "我方没有别人认识{names}")
_NAMES_SHOWN = 5
_TOGETHER = Phrase(
    "these carry {part} of what all whom we know carry of the decision",
    "在我们认识的人所承载的决定中，这些人占{part}",
)


def find(reading: Reading) -> Iterator[Sighting]:
    """Find the colleague without whom we would know almost nobody with a say."""
    known = _known_by(reading)
    whole = sum(_power(reading, person) for person in known)
    for colleague, people in sorted(_alone(known).items()):
        part = sum(_power(reading, person) for person in people) / whole if whole else 0.0
        if part and part >= reading.account.weights.single_thread:
            heaviest = sorted(people, key=lambda person: (-_power(reading, person), person))
            values: Values = {
                "colleague": reading.account.name_of(colleague),
                "names": named(map(reading.name, heaviest), _NAMES_SHOWN),
                "part": percent(part),
            }
            reasons = (Reason(_ALONE, values), Reason(_TOGETHER, values))
            yield Sighting(tuple(heaviest), reasons, values, Severity.WARNING)


def _known_by(reading: Reading) -> dict[str, set[str]]:
    """Return for everybody whom we have met who of ours has: the owner, and who had contact."""
    account = reading.account
    found: dict[str, set[str]] = defaultdict(set)
    for person in account.people.values():
        if person.owner and person.coverage is not Coverage.NONE:
            found[person.id].add(_colleague(reading, person.owner))
    for activity in account.activities:
        if activity.our_person and activity.person in account.people:
            found[activity.person].add(_colleague(reading, activity.our_person))
    here = careers(account)
    return {person: known for person, known in sorted(found.items()) if not here.gone(person)}


def _colleague(reading: Reading, told: str) -> str:
    """Return the id of a colleague told by id or by name."""
    team = reading.account.team.values()
    return next((one.id for one in team if told in {one.id, one.name}), told)


def _alone(known: dict[str, set[str]]) -> dict[str, list[str]]:
    """Return whom each colleague alone knows."""
    found: dict[str, list[str]] = defaultdict(list)
    for person, colleagues in known.items():
        if len(colleagues) == 1:
            found[min(colleagues)].append(person)
    return found


def _power(reading: Reading, person: str) -> float:
    """Return how much of the decision rests on somebody, 0 or more."""
    return max(reading.influence.share_of(person), 0.0)


SINGLE_COLLEAGUE = CastRule(
    name="single-colleague",
    situation=Phrase(
        "Our contact with those who matter is held by one of us: {colleague}",
        "关键人物的联系都在我方一人手中：{colleague}",
    ),
    remedy=Phrase(
        "Have {colleague} introduce a second one of us to the most powerful of them.",
        "请{colleague}把我方另一位同事介绍给其中最有分量的人。",
    ),
    find=find,
    flags=("Ana is decision_maker; Bo => Ana; Kim met Ana 2024; Kim met Bo 2024",),
    passes=(
        "Ana is decision_maker; Bo => Ana",
        "Ana is decision_maker; Bo => Ana; Kim met Ana 2024; Kim met Bo 2024; Lee met Bo 2024",
    ),
)
