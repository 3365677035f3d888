"""Old rivals who meet every day again."""

import pytest

from tests.analysis.latent.making import amounts, suspicions

OVER = "Ana >< Bo 1 until 2000-01-01"


def test_one_boss_brings_rivals_closer_than_one_department() -> None:
    bossed = amounts("ex-rivals-reunited", f"{OVER}; Ana ^ Cy; Bo ^ Cy")
    housed = amounts("ex-rivals-reunited", f"{OVER}; Ana is in IT; Bo is in IT")
    assert bossed == [pytest.approx(45 * 0.908)]
    assert housed == [pytest.approx(30 * 0.908)]


def test_the_ended_tie_is_the_evidence() -> None:
    (found,) = suspicions("ex-rivals-reunited", f"{OVER}; Ana ^ Bo")
    assert [tie.kind.name for tie in found.reason.ties] == ["rivalry"]
    assert "until 1 Jan 2000" in found.reason.text()


def test_a_rivalry_that_was_denied_never_was() -> None:
    assert suspicions("ex-rivals-reunited", "Ana >< Bo 0 until 2000-01-01; Ana ^ Bo") == []
