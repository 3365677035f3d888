"""Departments on the map."""

from dataclasses import replace

from guanxi.model.department import Department
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import Function
from guanxi.render.view.departments import departments
from tests.render.view.drawings import drawing_of


def test_departments_tell_their_function_friends_and_enemies() -> None:
    account = account_from("Ana is executive, in Law; Bo is executive, in Plant; Cy is in Plant")
    law = Department(name="Law", function=Function.LEGAL, hostile_to=("Plant",), note="small")
    found = departments(drawing_of(replace(account, departments={"Law": law})))
    assert [(one["name"], one["people"]) for one in found] == [("Law", 1), ("Plant", 2)]
    assert found[0]["hostile_to"] == ["Plant"]
    assert found[0]["function"] == {"en": "legal", "zh": "法务部门"}
    assert (found[1]["function"], found[1]["allied_with"]) == (None, [])
