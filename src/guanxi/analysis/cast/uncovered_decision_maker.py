"""Somebody decides, and we have hardly met."""

from collections import defaultdict
from collections.abc import Iterator

from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.contact import contact_with, contacts_are_recorded, voters
from guanxi.analysis.hearing import way_in
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase, named, percent
from guanxi.model.vocabulary import Coverage

_CONTACT = {
    None: Phrase("No contact on record", "没有接触记录"),
    Coverage.NONE: Phrase("No contact yet", "尚无接触"),
    Coverage.BRIEF: Phrase("Only brief contact", "只有简单接触"),
}
_VOTE = Phrase("of the vote: {parts}", "表决权：{parts}")
_WAY = Phrase("The way in: {chain}", "引荐路径：{chain}")
_NO_WAY = Phrase(
    "No supporter of ours is surely heard there: find out who is",
    "目前没有支持我们的人能说上话：先弄清谁说得上话",
)


def find(reading: Reading) -> Iterator[Sighting]:
    """Find who decides without having met us properly, together where contact is alike."""
    by_contact: dict[Coverage | None, list[str]] = defaultdict(list)
    for person in voters(reading):
        by_contact[contact_with(reading, person)].append(person)
    for contact, words in _CONTACT.items():
        people = by_contact[contact]
        if people and (contact or contacts_are_recorded(reading)):
            yield _sighting(reading, people, words, met=contact is Coverage.BRIEF)


def _sighting(reading: Reading, people: list[str], contact: Phrase, *, met: bool) -> Sighting:
    """Return what is seen of people who decide and whom we know equally little."""
    way, parts = way_in(reading, people), reading.votes.parts
    held = [f"{reading.name(person)} {percent(parts[person])}" for person in people]
    vote = Reason(_VOTE, {"parts": named(held)}, assumed=reading.votes.assumed)
    values = {
        "contact": contact,
        "people": named(map(reading.name, people)),
        "way": _WAY.filled({"chain": way.chain}) if way else _NO_WAY,
    }
    reasons = (vote, *way.reasons) if way else (vote,)
    return Sighting(tuple(people), reasons, values, _severity(reading, people, met=met))


def _severity(reading: Reading, people: list[str], *, met: bool) -> Severity:
    """Return how bad it is: strangers who hold most of the vote can lose the deal unseen."""
    if met:
        return Severity.NOTE
    most = sum(reading.votes.parts[person] for person in people) > 1 / 2
    return Severity.CRITICAL if most else Severity.WARNING


UNCOVERED_DECISION_MAKER = CastRule(
    name="uncovered-decision-maker",
    situation=Phrase("{contact} with who decides: {people}", "{contact}的决策者：{people}"),
    remedy=Phrase("Meet in person before the decision. {way}.", "决策之前务必面谈。{way}。"),
    find=find,
    flags=(
        "Ana is decision_maker, none",
        "Ana is decision_maker, brief; Bo is +1; Bo => Ana",
        "Ana is decision_maker; Bo is multiple",
    ),
    passes=(
        "Ana is decision_maker, multiple",
        "Ana is decision_maker",
        "Ana is decision_maker, in_depth; Bo is none",
    ),
)
