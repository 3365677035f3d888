"""Camps on the map."""

from guanxi import api
from guanxi.model.sketch import account_from
from guanxi.render.view.camps import camps
from guanxi.render.view.drawing import Drawing
from tests.render.view.drawings import read, sketched

SKETCH = "Ana == Bo; Cy == Di; Ana >< Cy; Bo >< Di; Bo == Cy 0.2"


def test_nothing_is_shown_of_camps_nobody_asked_for() -> None:
    assert camps(sketched(SKETCH)) == []


def test_camps_and_what_contradicts_them_are_told_by_place() -> None:
    results = api.complete(api.analyse(account_from(SKETCH), draws=0))
    drawn = Drawing(results)
    (split,) = read(camps(drawn))
    assert {frozenset(camp) for camp in split["camps"]} == {frozenset({0, 1}), frozenset({2, 3})}
    (odd,) = split["contradictions"]
    assert {drawn.ties[odd].source, drawn.ties[odd].target} == {"Bo", "Cy"}
    assert split["proven"]
