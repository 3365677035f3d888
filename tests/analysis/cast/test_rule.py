"""What a rule makes of what it sees."""

from collections.abc import Iterator

from guanxi.analysis.cast.rule import CastRule, Sighting
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, Severity
from guanxi.model.phrase import Phrase
from tests.analysis.cast.seeing import seen, told

ALONE = Phrase("{person} is alone", "{person}是一个人")
COMPANY = Phrase("Keep {person} company.", "陪陪{person}。")


def find(reading: Reading) -> Iterator[Sighting]:
    """See who is the only one."""
    (person,) = reading.people
    yield Sighting((person,), (Reason(ALONE, {"person": "Ana"}),), {"person": "Ana"})


def test_a_finding_has_the_words_of_its_rule_and_the_facts_of_what_was_seen() -> None:
    rule = CastRule(name="alone", situation=ALONE, remedy=COMPANY, find=find, flags=(), passes=())
    (found,) = seen(rule, "Ana is executive")
    assert (found.rule, found.people, found.event) == ("alone", ("Ana",), None)
    assert found.severity is Severity.NOTE
    assert told(found) == ["Ana is alone", "Ana is alone", "Keep Ana company."]
