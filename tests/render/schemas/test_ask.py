"""The schema guanxi.ask/1."""

import pytest

from guanxi import api
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.sketch import account_from
from guanxi.render.as_json import questions
from tests.render.schemas.form import ABOUT, NUMBER, TIE, misfits, read_back

FORM = {"schema": str, **ABOUT, "questions": list}
ABOUT_A_TIE = {"text": str, "expected_change": NUMBER, "people": [str], "tie": TIE}
ABOUT_SUPPORT = {**ABOUT_A_TIE, "tie": type(None)}
SKETCH = "Ana is decision_maker; Ana >< Bo 0.9; dinner: Ana, Bo; Cy is decision_maker, -1"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_its_form(language: Language) -> None:
    account = account_from(SKETCH)
    found = read_back(questions(account, api.ask(account), language))
    assert misfits(found, FORM) == []
    assert found["schema"] == "guanxi.ask/1"
    for one in found["questions"]:
        assert misfits(one, ABOUT_A_TIE if one["tie"] else ABOUT_SUPPORT) == []
    assert {bool(one["tie"]) for one in found["questions"]} == {True, False}


def test_the_most_telling_question_stands_first() -> None:
    account = account_from(SKETCH)
    changes = [
        one["expected_change"] for one in questions(account, api.ask(account), "en")["questions"]
    ]
    assert changes == sorted(changes, reverse=True)
    assert changes[0] > 0


def test_a_question_names_whom_it_is_about() -> None:
    account = account_from(SKETCH)
    for one in questions(account, api.ask(account), "en")["questions"]:
        assert one["people"]
        assert set(one["people"]) <= set(account.people)
        assert any(account.name_of(person) in one["text"] for person in one["people"])


def test_where_nothing_is_to_be_asked_the_list_is_empty() -> None:
    account = account_from("Ana is decision_maker, +2")
    assert questions(account, api.ask(account), "en")["questions"] == []
