"""What a cell holds is what it held before it was written, whatever kind of cell it is."""

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guanxi.io.cells import kinds
from guanxi.io.cells.complaint import Complaints
from guanxi.io.cells.kinds import Kind
from guanxi.io.cells.words import RolesTold, VendorSupport
from guanxi.model.tie import TIE_KINDS
from guanxi.model.vocabulary import (
    Change,
    Coverage,
    Credibility,
    DecisionRule,
    Format,
    Function,
    Level,
    PowerIndex,
    Relation,
    Reliability,
    Role,
    Stage,
    Status,
    Term,
    folded,
)

VOCABULARIES: dict[type[Term], Kind] = {
    Level: kinds.LEVEL,
    Function: kinds.FUNCTION,
    Coverage: kinds.COVERAGE,
    Relation: kinds.RELATION,
    Format: kinds.FORMAT,
    Status: kinds.STATUS,
    Change: kinds.CHANGE,
    Stage: kinds.STAGE,
    DecisionRule: kinds.RULE,
    PowerIndex: kinds.INDEX,
    Reliability: kinds.RELIABILITY,
    Credibility: kinds.CREDIBILITY,
}
every_word = pytest.mark.parametrize(
    ("kind", "term"),
    [(kind, term) for vocabulary, kind in VOCABULARIES.items() for term in vocabulary],
    ids=lambda one: one if isinstance(one, Term) else "",
)
every_vocabulary = pytest.mark.parametrize(
    ("vocabulary", "kind"), VOCABULARIES.items(), ids=lambda one: getattr(one, "__name__", "")
)
NAMES = st.text(st.sampled_from("abcXYZ 王，,.'-"), min_size=1).map(str.strip).filter(bool)
few = settings(max_examples=30)
"""Enough for values as plain as these."""
SUPPORTS = st.sampled_from((-2.0, -1.5, -1.0, 0.0, 0.5, 1.0, 2.0))


def again(kind: Kind, value: object) -> object:
    """A value written into a cell and read from it, without a complaint."""
    complaints = Complaints()
    found = kind.read(kind.write(value), complaints)
    assert complaints == []
    return found


@every_word
def test_a_word_written_is_read_as_the_same(kind: Kind, term: Term) -> None:
    assert again(kind, term) is term


@every_word
@pytest.mark.parametrize(
    "spelled",
    [str.upper, str.title, lambda word: f"  {word}\u3000", lambda word: word.replace("_", "-")],
    ids=["capitals", "a capital", "blanks", "hyphens"],
)
def test_a_word_is_read_however_it_is_spelled(
    kind: Kind, term: Term, spelled: Callable[[str], str]
) -> None:
    assert kind.read(spelled(term.value), Complaints()) is term


@every_word
def test_a_word_is_read_by_its_names_in_both_languages(kind: Kind, term: Term) -> None:
    for name in (term.label.en, term.label.zh):
        complaints = Complaints()
        assert kind.read(name, complaints) is term
        assert not complaints


@every_vocabulary
def test_every_word_is_offered_in_its_drop_down_list(vocabulary: type[Term], kind: Kind) -> None:
    assert [choice.en for choice in kind.choices] == [term.value for term in vocabulary]
    assert [choice.zh for choice in kind.choices] == [term.label.zh for term in vocabulary]
    assert kind.closed


@every_vocabulary
def test_a_word_of_another_language_is_refused_with_all_that_would_be_right(
    vocabulary: type[Term], kind: Kind
) -> None:
    complaints = Complaints()
    assert kind.read("xyzzy", complaints) is None
    (complaint,) = complaints
    assert (complaint.fault, complaint.values["found"]) == ("unknown-word", "xyzzy")
    assert complaint.known == tuple(vocabulary)
    assert complaint.offered is not None
    assert complaint.offered.zh == "、".join(term.label.zh for term in vocabulary)


@every_vocabulary
@pytest.mark.parametrize("word", ["unknown", "N/A", "?", "？", "未知", "不详", "待定"])
def test_a_word_that_says_nobody_knows_is_no_mistake(
    vocabulary: type[Term], kind: Kind, word: str
) -> None:
    complaints = Complaints()
    meant = next((term for term in vocabulary if folded(word) in term.spellings), None)
    assert kind.read(word, complaints) is meant
    assert not complaints


@every_vocabulary
def test_no_spelling_means_two_words(vocabulary: type[Term], kind: Kind) -> None:
    told = [(spelling, term) for term in vocabulary for spelling in term.spellings]
    assert len(told) == len({spelling for spelling, _ in told})
    assert all(kind.read(spelling, Complaints()) is term for spelling, term in told)


@pytest.mark.parametrize("tie", TIE_KINDS.values(), ids=list(TIE_KINDS))
def test_a_kind_of_tie_written_is_read_as_the_same(tie: object) -> None:
    assert again(kinds.TIE_KIND, tie) is tie


@few
@given(st.dates())
def test_a_day_written_is_read_as_the_same(day: dt.date) -> None:
    assert again(kinds.DATE, day) == day


@few
@given(st.times(timezones=st.none()).map(lambda time: time.replace(microsecond=0)))
def test_a_time_written_is_read_as_the_same(time: dt.time) -> None:
    assert again(kinds.TIME, time) == time


@few
@given(st.integers(0, 10**12))
def test_a_count_written_is_read_as_the_same(count: int) -> None:
    assert again(kinds.COUNT, count) == count


@few
@given(st.floats(0, 1e12))
def test_an_amount_written_is_read_as_the_same(amount: float) -> None:
    assert again(kinds.AMOUNT, amount) == amount


@pytest.mark.parametrize("kind", [kinds.SHARE, kinds.STRENGTH], ids=["share", "strength"])
@few
@given(part=st.floats(0, 1))
def test_a_part_written_is_read_as_the_same(kind: Kind, part: float) -> None:
    assert again(kind, part) == part


@few
@given(SUPPORTS)
def test_a_support_written_is_read_as_the_same(support: float) -> None:
    assert again(kinds.SUPPORT, support) == support


@few
@given(st.floats(-1, 1))
def test_a_sentiment_written_is_read_as_the_same(sentiment: float) -> None:
    assert again(kinds.SENTIMENT, sentiment) == sentiment


@pytest.mark.parametrize("answer", [True, False])
def test_yes_and_no_written_are_read_as_the_same(*, answer: bool) -> None:
    assert again(kinds.YES_NO, answer) is answer


@pytest.mark.parametrize("goal", [1, -1])
def test_a_goal_written_is_read_as_the_same(goal: int) -> None:
    assert again(kinds.GOAL, goal) == goal


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_language_written_is_read_as_the_same(language: str) -> None:
    assert again(kinds.LANGUAGE, language) == language


@few
@given(st.lists(st.sampled_from(list(Role)), unique=True).map(tuple))
def test_roles_written_are_read_in_the_same_order(roles: tuple[Role, ...]) -> None:
    assert again(kinds.ROLES, roles) == RolesTold(roles, blocks=False)


@few
@given(st.lists(NAMES, unique=True).map(tuple))
def test_names_written_are_read_in_the_same_order(names: tuple[str, ...]) -> None:
    assert again(kinds.PEOPLE, names) == names


@few
@given(st.dictionaries(st.sampled_from(("Marlo", "Oriva", "Zenith 2")), SUPPORTS))
def test_support_for_vendors_written_is_read_as_the_same(supports: dict[str, float]) -> None:
    told = tuple(VendorSupport(name, supports[name]) for name in sorted(supports))
    assert again(kinds.VENDOR_SUPPORTS, supports) == told


@few
@given(st.dictionaries(st.sampled_from(("Ana", "Bo Chen", "王")), st.floats(0, 1000)))
def test_votes_written_are_read_as_the_same(votes: dict[str, float]) -> None:
    assert again(kinds.VOTES, votes) == tuple(sorted(votes.items()))


@pytest.mark.parametrize("entry", ["a;b", "a；b", "a、b", "a|b", "", "  "])
def test_what_would_be_read_as_another_list_is_never_written(entry: str) -> None:
    with pytest.raises(Exception, match="cannot be an entry of a list"):
        kinds.PEOPLE.write(("Ana", entry))
