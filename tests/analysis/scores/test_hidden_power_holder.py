"""Hidden power: heard beyond what rank explains."""

import pytest

from guanxi.analysis.reading import reading
from guanxi.analysis.scores.hidden_power_holder import HIDDEN_POWER_HOLDER
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS, Weights


def scores(sketch: str, weights: Weights = DEFAULT_WEIGHTS) -> dict[str, float | None]:
    """Everybody's hidden power."""
    found = HIDDEN_POWER_HOLDER.scores(reading(account_from(sketch, weights)))
    return {person: score.value for person, score in found.items()}


def holders(sketch: str, weights: Weights = DEFAULT_WEIGHTS) -> frozenset[str]:
    """Who is a hidden power holder."""
    read = reading(account_from(sketch, weights))
    return HIDDEN_POWER_HOLDER.bearers(read, HIDDEN_POWER_HOLDER.scores(read))


def test_one_of_two_equals_in_rank_who_is_heard_stands_one_deviation_above() -> None:
    assert scores("Bo => Ana") == {"Ana": 0.0, "Bo": 25.0}


def test_one_of_three_who_alone_is_heard_stands_the_root_of_two_above() -> None:
    assert scores("Ana => Bo; Ana => Cy")["Ana"] == pytest.approx(25 * 2**0.5)


def test_a_clerk_whom_all_ask_is_a_hidden_power_holder() -> None:
    sketch = "Clerk => Ana; Clerk => Bo; Clerk => Cy; Ana is executive; Bo ^ Ana; Cy ^ Ana"
    assert holders(sketch) == {"Clerk"}


def test_a_boss_whom_all_ask_hides_nothing() -> None:
    sketch = "Ana => Bo; Ana => Cy; Ana is executive; Bo ^ Ana; Cy ^ Ana"
    assert scores(sketch)["Ana"] == pytest.approx(0, abs=1e-6)
    assert holders(sketch) == frozenset()


def test_a_clear_surplus_outside_the_top_names_no_holder() -> None:
    sketch = "Ana => Cy 0.9; Ana => Dee 0.9; Bo => Eve 0.8; Bo => Fay 0.8; Gus is +1; Hal is +1"
    by_surplus = scores(sketch)
    assert by_surplus["Bo"] is not None
    assert by_surplus["Bo"] > 25 * 0.75
    assert holders(sketch) == {"Ana", "Bo"}
    assert holders(sketch, DEFAULT_WEIGHTS.with_override("top_quarter", 0.9)) == {"Ana"}


def test_how_clear_a_surplus_must_be_can_be_weighted() -> None:
    assert holders("Bo => Ana") == {"Bo"}
    assert holders("Bo => Ana", DEFAULT_WEIGHTS.with_override("gap_flag", 1.5)) == frozenset()


def test_how_many_points_a_deviation_is_worth_can_be_weighted() -> None:
    assert scores("Bo => Ana", DEFAULT_WEIGHTS.with_override("gap_show", 40))["Bo"] == 40.0


def test_where_no_informal_tie_is_known_hidden_power_is_unknown() -> None:
    assert scores("Ana is executive; Bo ^ Ana") == {"Ana": None, "Bo": None}
    assert holders("Ana is executive; Bo ^ Ana") == frozenset()
