"""Whose departments are at odds."""

from tests.analysis.latent.making import amounts, suspicions

FEUD = "[IT] !> [Sales]"


def test_hostility_both_ways_weighs_more_and_is_told_once() -> None:
    people = "Ana is in IT; Bo is in Sales"
    assert amounts("hostile-departments", f"{FEUD}; {people}") == [20]
    assert amounts("hostile-departments", f"{FEUD}; [Sales] !> [IT]; {people}") == [30]


def test_it_fades_with_every_step_below_the_head() -> None:
    house = "Ana is in IT; Bo is in Sales; Cy ^ Bo; Di ^ Cy; Ed ^ Di"
    house += "".join(f"; {one} is in Sales" for one in ("Cy", "Di", "Ed"))
    found = suspicions("hostile-departments", f"{FEUD}; {house}")
    assert {one.other: one.reason.amount for one in found} == {"Bo": 20, "Cy": 10, "Di": 5}


def test_where_no_line_is_known_the_level_tells_who_is_below() -> None:
    house = "Ana is in IT, management; Bo is in Sales, management; Cy is in Sales, operational"
    found = suspicions("hostile-departments", f"{FEUD}; {house}")
    assert {one.other: one.reason.amount for one in found} == {"Bo": 20, "Cy": 10}
