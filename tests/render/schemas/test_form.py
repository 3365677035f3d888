"""That forms catch what they are there to catch."""

import pytest

from tests.render.schemas.form import MAYBE_NUMBER, NUMBER, Form, by_name, misfits

POINT = {"x": NUMBER, "names": [str]}


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (1, NUMBER),
        (1.5, NUMBER),
        (None, MAYBE_NUMBER),
        (True, bool),
        ({"x": 1, "names": []}, POINT),
        ({"x": 1, "names": ["a", "b"]}, POINT),
        ({"a": 1, "b": 2}, by_name(NUMBER)),
        ([{"a": 1}], [by_name(NUMBER)]),
    ],
)
def test_what_has_the_form_fits(value: object, form: Form) -> None:
    assert misfits(value, form) == []


@pytest.mark.parametrize(
    ("value", "form", "places"),
    [
        ("1", NUMBER, [" is '1'"]),
        (True, NUMBER, [" is True"]),
        (None, NUMBER, [" is None"]),
        ({"names": []}, POINT, ["/x is missing"]),
        ({"x": 1, "names": [], "y": 2}, POINT, ["/y is not foreseen"]),
        ({"x": 1, "names": ["a", 2]}, POINT, ["/names/1 is 2"]),
        ({"x": 1, "names": "a"}, POINT, ["/names is 'a'"]),
        ({"a": "b"}, by_name(NUMBER), ["/a is 'b'"]),
        ([], POINT, [" is []"]),
    ],
)
def test_what_has_another_is_told_with_its_place(
    value: object, form: Form, places: list[str]
) -> None:
    assert misfits(value, form) == places
