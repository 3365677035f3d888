"""What decides an answer is told apart from what only seems to."""

import random

import pytest

from guanxi.analysis.draws.answers import Answer, Unknown, answers, changes, effects, unknowns
from guanxi.model.uncertainty import KeptDraws
from tests.model.making import sure_tie

COUNT = 400
HALF = (1 << 200) - 1
QUARTER = (1 << 100) - 1
ALL = (1 << COUNT) - 1


def kept_draws(**changed: object) -> KeptDraws:
    """Draws in which nothing is left open, but for what is told."""
    facts: dict[str, object] = {
        "count": COUNT, "ties": (), "kept": (), "supportive": {}, "bearers": {}, "top": {},
        "favourable": ALL,
    }  # fmt: skip
    return KeptDraws(**{**facts, **changed})  # type: ignore[arg-type] # each is put under its name


def test_an_answer_that_goes_with_the_unknown_is_decided_by_it() -> None:
    given = [
        Answer(HALF, "top", "ana"),
        Answer(ALL ^ HALF, "top", "bo"),
        Answer(QUARTER, "outcome"),
    ]
    assert effects([Unknown(HALF, person="cyd")], given, COUNT).tolist() == [[1, -1, 0.5]]


def test_what_may_be_luck_decides_nothing() -> None:
    luck = random.Random(4)  # noqa: S311 - chance for a test
    given = [Answer(luck.getrandbits(COUNT), "top", f"p{number}") for number in range(300)]
    assert not effects([Unknown(HALF, person="cyd")], given, COUNT).any()


@pytest.mark.parametrize(("draws", "change"), [(HALF, 0.5), (QUARTER, 2 * 0.25 * 0.75)])
def test_an_even_chance_is_worth_asking_about_more_than_a_small_one(
    draws: int, change: float
) -> None:
    found = changes([Unknown(draws, person="cyd")], [Answer(draws, "top", "ana")], COUNT)
    assert found == pytest.approx([change])


def test_very_many_unknowns_are_each_weighed() -> None:
    asked = [Unknown(HALF if number % 2 else QUARTER, person="cyd") for number in range(1203)]
    found = changes(asked, [Answer(HALF, "top", "ana")], COUNT)
    assert len(found) == 1203
    assert found[1::2] == pytest.approx([0.5] * 601)
    assert found[0::2] == pytest.approx([found[0]] * 602)


def test_only_what_differs_between_draws_is_unknown_or_an_answer() -> None:
    ties = (sure_tie("ana", "advises", "bo"), sure_tie("bo", "advises", "ana"))
    kept = kept_draws(
        ties=ties,
        kept=(HALF, ALL),
        supportive={"ana": 0, "bo": QUARTER},
        bearers={"champion": {"ana": HALF, "bo": 0}},
        top={"ana": ALL, "bo": QUARTER},
    )
    assert unknowns(kept) == [Unknown(HALF, tie=ties[0]), Unknown(QUARTER, person="bo")]
    assert answers(kept) == [Answer(HALF, "champion", "ana"), Answer(QUARTER, "top", "bo")]


def test_the_outcome_is_an_answer_where_it_is_open() -> None:
    assert answers(kept_draws(favourable=HALF)) == [Answer(HALF, "outcome")]


def test_a_reporting_line_is_nothing_to_ask_people_about() -> None:
    line = sure_tie("ana", "reports_to", "bo")
    assert unknowns(kept_draws(ties=(line,), kept=(HALF,))) == []
