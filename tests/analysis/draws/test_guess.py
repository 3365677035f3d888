"""The support of somebody whom nobody asked is guessed from friends."""

import pytest

from guanxi.analysis.draws.guess import guessed_support
from tests.analysis.draws.making import sketched


def guesses(sketch: str) -> dict[str, tuple[float, float]]:
    """Guess and spread of everybody in a sketch."""
    read = sketched(sketch)
    guess = guessed_support(read)
    pairs = zip(guess.support.tolist(), guess.spread.tolist(), strict=True)
    return dict(zip(read.people, pairs, strict=True))


def test_a_friend_of_a_supporter_leans_to_us() -> None:
    found = guesses("Ana is +2; Ana friendship Bo")
    assert list(found["Bo"]) == pytest.approx([1.6, 1.2 - 0.4 * 0.8])


def test_an_ally_counts_as_a_friend_and_the_stronger_tie_counts_more() -> None:
    found = guesses("Ana is +2; Eve is -2; Ana == Bo 0.9; Eve friendship Bo 0.3")
    assert found["Bo"][0] == pytest.approx(0.8 * (2 * 0.9 - 2 * 0.3) / 1.2)


def test_the_stance_of_friends_of_friends_is_fainter_and_less_sure() -> None:
    found = guesses("Ana is +2; Ana friendship Bo; Bo friendship Cyd")
    assert 0 < found["Cyd"][0] < found["Bo"][0]
    assert found["Bo"][1] < found["Cyd"][1] < 1.2


@pytest.mark.parametrize(
    "tie", ["Ana => Bo", "Ana ~> Bo", "Ana >< Bo", "Bo ^ Ana", "Ana kinship Bo"]
)
def test_advice_hostility_and_the_chart_carry_no_stance(tie: str) -> None:
    assert guesses(f"Ana is +2; {tie}")["Bo"] == (0, 1.2)


def test_what_was_told_stays_what_it_is() -> None:
    assert guesses("Ana is +2; Bo is -1; Ana friendship Bo")["Bo"][0] == -1
