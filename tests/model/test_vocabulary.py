"""A word of a vocabulary is recognised however people and systems spell it."""

import pytest

from guanxi.model.vocabulary import (
    Change,
    Coverage,
    Credibility,
    DecisionRule,
    Format,
    Function,
    Level,
    Relation,
    Reliability,
    Role,
    Stage,
    Status,
    Term,
    folded,
)


@pytest.mark.parametrize(
    ("vocabulary", "text", "word"),
    [
        (Level, "Executive", Level.EXECUTIVE),
        (Level, "C-Level", Level.EXECUTIVE),
        (Level, "中层", Level.MANAGEMENT),
        (Role, "Decision Maker", Role.DECISION_MAKER),
        (Role, "economic_buyer", Role.DECISION_MAKER),
        (Role, "把关人", Role.GATEKEEPER),
        (Role, "End User", Role.USER),
        (Coverage, "in-depth", Coverage.IN_DEPTH),
        (Relation, "合作伙伴", Relation.PARTNER),
        (Function, "IT", Function.TECHNICAL),
        (Format, "small meeting", Format.SMALL_MEETING),
        (Format, "banquet", Format.DINNER),
        (Status, "已邀请", Status.INVITED),
        (Status, "no", Status.DECLINED),
        (Change, "Passed over", Change.PASSED_OVER),
        (Stage, "招标", Stage.EVALUATION),
        (DecisionRule, "一致同意", DecisionRule.UNANIMITY),
        (Reliability, "b", Reliability.B),
        (Credibility, "2", Credibility.PROBABLE),
    ],
)
def test_a_word_is_recognised_by_value_name_or_spelling(
    vocabulary: type[Term], text: str, word: Term
) -> None:
    assert vocabulary.recognise(text) is word


def test_a_word_of_another_vocabulary_is_not_recognised() -> None:
    assert Level.recognise("dinner") is None
    assert Role.recognise("") is None


def test_blocking_is_a_stance_and_no_role() -> None:
    assert Role.recognise("blocker") is None


def test_a_word_equals_its_value_and_prints_as_it() -> None:
    assert str(Role.DECISION_MAKER) == "decision_maker"
    assert {"executive": 1}[Level.EXECUTIVE] == 1


def test_a_word_has_a_name_in_each_language() -> None:
    assert Format.SITE_VISIT.label("en") == "site visit"
    assert Format.SITE_VISIT.label("zh") == "参观考察"


def test_capitals_blanks_hyphens_and_underscores_do_not_matter() -> None:
    assert folded(" Decision-Maker_X ") == "decisionmakerx"


def test_levels_are_ordered_from_the_top() -> None:
    assert list(Level) == ["executive", "management", "operational"]
