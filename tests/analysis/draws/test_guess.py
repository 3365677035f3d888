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


def test_a_friend_of_a_supporter_leans_to_us_and_is_guessed_more_narrowly() -> None:
    found = guesses("Ana is +2; Ana friendship Bo; Cyd => Dan")
    assert found["Bo"] == pytest.approx((1.6, 1.2 - 0.4 * 0.8))
    assert found["Cyd"] == (0, 1.2)


def test_the_stance_of_friends_of_friends_is_fainter_and_less_sure() -> None:
    found = guesses("Ana is +2; Ana friendship Bo; Bo friendship Cyd")
    assert 0 < found["Cyd"][0] < found["Bo"][0]
    assert found["Bo"][1] < found["Cyd"][1] < 1.2


def test_the_chart_carries_no_stance() -> None:
    assert guesses("Ana is +2; Bo ^ Ana")["Bo"] == (0, 1.2)


def test_what_was_told_stays_what_it_is() -> None:
    assert guesses("Ana is +2; Bo is -1; Ana friendship Bo")["Bo"][0] == -1
