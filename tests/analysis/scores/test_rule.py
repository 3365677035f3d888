"""What a score is made of."""

from guanxi.analysis.reading import Reading, reading
from guanxi.analysis.scores.rule import ScoreRule, nobody
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.model.sketch import account_from

WORD = Phrase("letters in the name", "名字的字母数")


def letters(read: Reading, person: str) -> tuple[Reason, ...]:
    """The number of letters in a name; unknown for a name of one letter."""
    return (Reason(WORD, amount=len(read.name(person))),) if len(person) > 1 else ()


RULE = ScoreRule(name="letters", label=WORD, meaning=WORD, sources=(), reasons=letters)


def test_a_rule_scores_everybody_with_its_reasons() -> None:
    scores = RULE.scores(reading(account_from("Ana => Bo; Bo => X")))
    assert {person: score.value for person, score in scores.items()} == {
        "Ana": 3.0,
        "Bo": 2.0,
        "X": None,
    }
    assert {score.measure for score in scores.values()} == {"letters"}


def test_a_rule_without_a_role_is_borne_by_nobody() -> None:
    assert RULE.bearers is nobody
    assert nobody(reading(account_from("Ana => Bo")), {}) == frozenset()
