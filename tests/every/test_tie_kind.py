"""What every kind of tie promises."""

from collections import Counter
from string import Formatter

import pytest

from guanxi.model.tie import TIE_KINDS, Layer, TieKind
from guanxi.model.vocabulary import folded

every_kind = pytest.mark.parametrize("kind", TIE_KINDS.values(), ids=list(TIE_KINDS))


@every_kind
def test_a_kind_is_told_as_a_sentence_about_both_ends_in_each_language(kind: TieKind) -> None:
    for text in (kind.sentence.en, kind.sentence.zh):
        assert sorted(gap for _, gap, _, _ in Formatter().parse(text) if gap) == [
            "source",
            "target",
        ]
        assert text.index("{source}") < text.index("{target}")


@every_kind
def test_a_kind_has_a_layer_a_source_and_a_weight_from_0_to_1(kind: TieKind) -> None:
    assert kind.layers
    assert kind.source.reference
    assert 0 < kind.weight <= 1


@every_kind
def test_hostility_shares_no_layer_with_listening_or_information(kind: TieKind) -> None:
    if Layer.ANTAGONISM in kind.layers:
        assert kind.layers == {Layer.ANTAGONISM}


@every_kind
def test_the_chart_shares_no_layer_with_informal_ties(kind: TieKind) -> None:
    if Layer.FORMAL in kind.layers:
        assert kind.layers == {Layer.FORMAL}


@every_kind
def test_a_tie_of_unknown_sign_moves_nobody_and_contradicts_nothing(kind: TieKind) -> None:
    if kind.unlabelled:
        assert kind.layers == {Layer.ACQUAINTANCE}
        assert kind.mutual
        assert not kind.contradicts


@every_kind
def test_what_a_kind_contradicts_is_of_another_meaning(kind: TieKind) -> None:
    for other in kind.contradicts:
        assert TIE_KINDS[other].layers.isdisjoint(kind.layers)


def test_no_spelling_means_two_kinds() -> None:
    spellings = Counter(
        spelling
        for kind in TIE_KINDS.values()
        for spelling in set(map(folded, (kind.name, kind.label.en, kind.label.zh, *kind.spellings)))
    )
    assert [spelling for spelling, count in spellings.items() if count > 1] == []


def test_no_sign_means_two_kinds() -> None:
    signs = [kind.sign for kind in TIE_KINDS.values() if kind.sign]
    assert len(signs) == len(set(signs))


@pytest.mark.parametrize(
    "kind",
    [
        "reports_to", "dotted_to", "advises", "influences", "mentors", "informs", "alliance",
        "friendship", "kinship", "classmate", "hometown", "former_colleague", "rivalry",
        "knows", "hostile_to", "blocks", "prefers",
    ],
)  # fmt: skip
def test_a_kind_that_accounts_are_written_with_stays(kind: str) -> None:
    assert kind in TIE_KINDS
