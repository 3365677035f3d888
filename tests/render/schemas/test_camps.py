"""The schema guanxi.camps/1."""

import pytest

from guanxi import api
from guanxi.model.phrase import LANGUAGES, Language
from guanxi.model.sketch import account_from
from guanxi.render.as_json import camps
from tests.render.schemas.form import NUMBER, TIE, misfits, read_back

SPLIT = {
    "divided": bool,
    "ties": int,
    "contradicted": NUMBER,
    "least": NUMBER,
    "proven": bool,
    "complete": bool,
    "open": [str],
    "torn": [str],
    "readings": [{"camps": [[str]], "contradictions": [TIE]}],
}
FORM = {
    "schema": str,
    "account": str,
    "contradicted": NUMBER,
    "least": NUMBER,
    "proven": bool,
    "splits": [SPLIT],
    "apart": [str],
}
TWO = "Ana == Bo; Cy == Dee; Ana >< Cy"
TRIANGLE = "Ana >< Bo; Bo >< Cy; Ana >< Cy; Ana == Ava; Bo == Ben; Cy == Cat"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "sketch", [TWO, TRIANGLE, "Ana == Bo", "Ana >< Bo; Ana == Cy; Bo == Cy", f"{TWO}; Eve is 0"]
)
def test_it_has_its_form(sketch: str, language: Language) -> None:
    found = read_back(camps(api.camps(account_from(sketch)), language))
    assert misfits(found, FORM) == []
    assert found["schema"] == "guanxi.camps/1"


def test_everybody_stands_in_one_camp_or_apart() -> None:
    found = camps(api.camps(account_from(f"{TWO}; Eve == Flo")), "en")
    (split,) = found["splits"]
    (reading,) = split["readings"]
    assert sorted(map(sorted, reading["camps"])) == [["Ana", "Bo"], ["Cy", "Dee"]]
    assert found["apart"] == ["Eve", "Flo"]


def test_what_does_not_fit_stands_with_each_reading() -> None:
    found = camps(api.camps(account_from(TRIANGLE)), "en")
    (split,) = found["splits"]
    assert len(split["readings"]) > 1
    for reading in split["readings"]:
        assert [tie["kind"] for tie in reading["contradictions"]] == ["rivalry"]


def test_where_it_is_proven_nothing_less_is_possible() -> None:
    found = camps(api.camps(account_from(TRIANGLE)), "en")
    assert found["proven"]
    assert found["contradicted"] == pytest.approx(found["least"])


def test_without_time_it_is_not_called_proven() -> None:
    found = camps(api.camps(account_from(TRIANGLE), time_limit=0), "en")
    assert not found["proven"]
    assert found["least"] <= found["contradicted"]


def test_without_hostility_there_is_no_split_and_everybody_is_apart() -> None:
    found = camps(api.camps(account_from("Ana == Bo")), "en")
    assert (found["splits"], found["apart"]) == ([], ["Ana", "Bo"])


def test_the_whole_is_the_sum_of_its_splits() -> None:
    both = f"{TRIANGLE}; Zed >< Yul; Zed == Xi; Yul == Wim"
    found = camps(api.camps(account_from(both)), "en")
    assert len(found["splits"]) == 2
    assert found["contradicted"] == pytest.approx(
        sum(split["contradicted"] for split in found["splits"])
    )
