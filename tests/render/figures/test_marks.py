"""Marks mean the same as on the map."""

import re

import pytest

from guanxi import api
from guanxi.model.sketch import account_from
from guanxi.render.figures.marks import MARKED_ROLES, SIZE, SMALL, mark, marked
from tests.architecture.places import SOURCE, text_of

SHAPED = [role for role in MARKED_ROLES if role not in {"hidden_power_holder", "figurehead"}]
DATA_JS = text_of(SOURCE / "render" / "page" / "scripts" / "data.js")
THEME_JS = text_of(SOURCE / "render" / "page" / "scripts" / "theme.js")


@pytest.mark.parametrize("role", SHAPED)
def test_a_role_has_the_colour_it_has_on_the_map(role: str) -> None:
    colour, _ = re.findall(rf'{role}: "(#\w+)"', THEME_JS)  # by day, by night
    assert mark((role,)).colour == colour


def test_colour_and_shape_tell_the_role_together() -> None:
    drawn = [mark((role,)) for role in SHAPED]
    assert len({one.colour for one in drawn}) == len({one.shape for one in drawn}) == len(SHAPED)


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
    assert marked(("coach", "blocker")) == ("blocker",)
    assert marked(("coach",)) == ("coach",)
    assert marked(()) == ()


def test_every_role_has_a_mark_of_its_own_here_and_on_the_map() -> None:
    roles = set(api.analyse(account_from("Ana advises Bo"), draws=0).role_measures())
    assert roles == set(MARKED_ROLES)
    assert [role for role in roles if f'"{role}"' not in DATA_JS] == []
