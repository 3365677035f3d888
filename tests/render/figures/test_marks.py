"""Marks mean the same as on the map."""

import re

import pytest

from guanxi.render.figures.marks import MARKED_ROLES, SIZE, SMALL, mark, marked
from tests.architecture.places import SOURCE, text_of

THEME_JS = text_of(SOURCE / "render" / "page" / "scripts" / "theme.js")


@pytest.mark.parametrize("role", ["decision_maker", "influencer", "blocker", "champion"])
def test_a_role_has_the_colour_it_has_on_the_map(role: str) -> None:
    colour, _ = re.findall(rf'{role}: "(#\w+)"', THEME_JS)  # by day, by night
    assert mark((role,)).colour == colour


def test_colour_and_shape_tell_the_role_together() -> None:
    roles = [role for role in MARKED_ROLES if role not in {"hidden_power_holder", "figurehead"}]
    drawn = [mark((role,)) for role in roles]
    assert len({one.colour for one in drawn}) == len({one.shape for one in drawn}) == len(roles)


def test_the_first_role_that_has_a_shape_decides() -> None:
    assert mark(("gatekeeper", "champion", "influencer")).shape == mark(("champion",)).shape


def test_a_hidden_power_holder_has_a_halo_and_reaches_further() -> None:
    halo, plain = mark(("influencer", "hidden_power_holder")), mark(("influencer",))
    assert halo.halo
    assert not plain.halo
    assert halo.reach > plain.reach


def test_a_figurehead_is_a_hollow_square_in_a_frame() -> None:
    drawn = mark(("figurehead",))
    assert (drawn.shape, drawn.filled, drawn.framed) == ("s", False, True)


def test_who_bears_no_role_is_small_and_hollow_and_so_is_an_unknown_holder() -> None:
    assert (mark(()).size, mark(()).filled) == (SMALL, False)
    assert mark(("champion",)).size == SIZE
    assert not mark(("champion",), placeholder=True).filled


def test_a_mark_tells_one_shape_and_the_two_that_go_with_any() -> None:
    assert marked(("decision_maker", "blocker", "hidden_power_holder")) == (
        "decision_maker",
        "hidden_power_holder",
    )
    assert marked(("coach",)) == ()
