"""The schema guanxi.score/1."""

import dataclasses

import pytest

from guanxi import api
from guanxi.analysis.scores.table import SCORES
from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.sketch import account_from
from guanxi.model.vocabulary import DecisionRule
from guanxi.render.as_json import scores
from tests.render.schemas.form import (
    ABOUT,
    FINDING,
    MAYBE_NUMBER,
    MAYBE_TEXT,
    REASON,
    by_name,
    misfits,
    read_back,
)

SCORE = {
    "value": MAYBE_NUMBER,
    "interval": list | None,
    "rank": list | None,
    "top_3": MAYBE_NUMBER,
    "reasons": [REASON],
}
PERSON = {
    "id": str,
    "name": str,
    "title": MAYBE_TEXT,
    "department": MAYBE_TEXT,
    "declared_roles": [str],
    "support": MAYBE_NUMBER,
    "coverage": MAYBE_TEXT,
    "roles": [str],
    "role_probabilities": by_name(MAYBE_NUMBER),
    "scores": by_name(SCORE),
}
FORM = {"schema": str, **ABOUT, "people": [PERSON], "findings": [FINDING]}
SKETCH = (
    "Ana is decision_maker, none, +1, in Finance, titled Head; Bo => Ana; Bo >< Cy; "
    "Cy is user, -2; Dee ^ Ana"
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("draws", [0, 20])
@pytest.mark.parametrize("sketch", [SKETCH, "Ana is executive", "Ana == Bo"])
def test_it_has_its_form(sketch: str, draws: int, language: Language) -> None:
    found = read_back(scores(api.analyse(account_from(sketch), draws=draws), language))
    assert misfits(found, FORM) == []
    assert found["schema"] == "guanxi.score/1"


def test_only_texts_differ_between_languages() -> None:
    results = api.analyse(account_from(SKETCH), draws=20)
    one, other = (read_back(scores(results, language)) for language in LANGUAGES)
    assert without_texts(one) == without_texts(other)
    assert one != other


def without_texts(value: object) -> object:
    """A value in which the sentences are left out."""
    spoken = {"text", "situation", "remedy", "evidence"}
    if isinstance(value, dict):
        return {key: without_texts(one) for key, one in value.items() if key not in spoken}
    return [without_texts(one) for one in value] if isinstance(value, list) else value


def test_the_scores_stand_in_the_order_of_the_table() -> None:
    found = read_back(scores(api.analyse(account_from(SKETCH), draws=0), "en"))
    assert [list(person["scores"]) for person in found["people"]] == [list(SCORES)] * 4


def test_people_stand_in_the_order_of_their_power_unless_they_are_asked_for() -> None:
    results = api.analyse(account_from(SKETCH), draws=0)
    everybody = [person["id"] for person in scores(results, "en")["people"]]
    assert everybody == list(results.ranked())
    asked = [person["id"] for person in scores(results, "en", ["Dee", "Ana"])["people"]]
    assert asked == ["Dee", "Ana"]


def test_without_draws_there_are_no_intervals_and_no_probabilities() -> None:
    (ana,) = scores(api.analyse(account_from("Ana is executive"), draws=0), "en")["people"]
    assert set(ana["role_probabilities"].values()) == {None}
    told = ana["scores"]["decision_power"]
    assert (told["interval"], told["rank"], told["top_3"]) == (None, None, None)
    assert told["value"] is not None


def test_what_is_told_of_somebody_stands_as_words_of_the_vocabularies() -> None:
    results = api.analyse(account_from(SKETCH), draws=0)
    people = {person["id"]: person for person in scores(results, "zh")["people"]}
    ana = people["Ana"]
    assert (ana["declared_roles"], ana["coverage"]) == (["decision_maker"], "none")
    assert (ana["title"], ana["department"], ana["support"]) == ("Head", "Finance", 1)
    assert (people["Bo"]["title"], people["Bo"]["support"]) == (None, None)


def several() -> Account:
    """An account in which two decisions wait."""
    account = account_from(SKETCH)
    other = Decision(what="the renewal", rule=DecisionRule.ONE, deciders=("Bo",))
    return dataclasses.replace(account, decisions=(*account.decisions, other))


def test_it_says_about_which_decision_it_is_and_which_others_wait() -> None:
    found = scores(api.analyse(several(), draws=0), "en")
    assert (found["decision"], found["other_decisions"]) == ("the purchase", ["the renewal"])
    found = scores(api.analyse(several().about("the renewal"), draws=0), "en")
    assert (found["decision"], found["other_decisions"]) == ("the renewal", ["the purchase"])
    found = scores(api.analyse(account_from("Ana == Bo"), draws=0), "en")
    assert (found["decision"], found["other_decisions"]) == (None, [])
