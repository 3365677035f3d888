"""What a split says of its people and ties."""

import pytest

from guanxi import api
from guanxi.model.camps import CampReading, Split, loyalty
from guanxi.model.sketch import account_from
from tests.model.making import sure_tie

CAMPS = "Ana == Ben 0.9; Ana == Bea 0.5; Cy == Dee; Ana >< Cy; Ben >< Dee; Bea => Cy"


def split_of(sketch: str) -> Split:
    """The one split of an account."""
    (split,) = api.camps(account_from(sketch)).splits
    return split


def test_bonds_and_quarrels_are_told_strongest_first() -> None:
    split = split_of(CAMPS)
    assert split.best.camps == (("Ana", "Bea", "Ben"), ("Cy", "Dee"))
    assert [tie.target for tie in split.bonds(0)] == ["Ben", "Bea"]
    assert [tie.kind.name for tie in split.quarrels] == ["rivalry", "rivalry"]


def test_the_firmest_of_a_camp_stands_first() -> None:
    assert split_of(CAMPS).firmest(0)[0] == "Ana"


def test_who_has_much_to_do_with_the_other_camp_is_torn() -> None:
    split = split_of(CAMPS.replace("Bea 0.5", "Bea 0.9") + "; Bea friendship Dee 0.5")
    assert split.torn() == ("Bea", "Dee")
    assert split.torn_part("Bea") > 0.25
    assert split.torn_part("Ana") == 0


def test_one_against_all_is_a_quarrel_and_no_camp() -> None:
    assert not split_of("Ana >< Bo; Bo == Cy").divided
    assert split_of(CAMPS).divided


def test_a_one_way_tie_tells_less_of_camps_than_a_mutual_or_a_hostile_one() -> None:
    advice, friendship, hostility = (
        loyalty(sure_tie("Ana", kind, "Bo")) for kind in ("advises", "friendship", "hostile_to")
    )
    assert 0 < advice < friendship == hostility == 1


def test_who_changes_sides_between_readings_is_open() -> None:
    divisions = [(("Ana", "Bo"), ("Cy", "Dee")), (("Ana", "Bo", "Cy"), ("Dee",))]
    readings = tuple(CampReading(camps=camps, contradictions=()) for camps in divisions)
    split = Split(readings=readings, ties=(), least=0.0, proven=True, complete=True)
    assert split.open == ("Cy",)


def test_a_gap_is_the_part_that_might_be_avoided() -> None:
    against = (sure_tie("Ana", "alliance", "Bo"), sure_tie("Ana", "friendship", "Bo"))
    reading = CampReading(camps=(("Ana",), ("Bo",)), contradictions=against)
    split = Split(readings=(reading,), ties=against, least=0.5, proven=False, complete=False)
    assert split.gap == pytest.approx(0.75)
