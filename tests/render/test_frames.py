"""Tables for analysts: tidy, typed, and in the same order every time."""

import math
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from guanxi import api
from guanxi.model.results import Results
from guanxi.model.sketch import account_from
from guanxi.render import frames

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

GRAPHS = Path(__file__).parents[2] / "graphs"


@pytest.fixture(scope="module")
def telecom() -> Results:
    return api.analyse(api.load(GRAPHS / "telecom"))


def rows_of(table: "pd.DataFrame", **wanted: str) -> list[dict[str, Any]]:
    """The rows with these values; Any, because each column has its own type."""
    rows = ({str(name): value for name, value in row.items()} for row in table.to_dict("records"))
    return [row for row in rows if all(row[name] == value for name, value in wanted.items())]


def types_of(table: "pd.DataFrame") -> dict[str, str]:
    """The type of each column; pandas 3 calls texts str what pandas 2 calls object."""
    return {str(name): str(kind).replace("object", "str") for name, kind in table.dtypes.items()}


def test_scores_have_a_row_a_person_and_measure(telecom: Results) -> None:
    rows = rows_of(frames.scores_table(telecom))
    assert [(row["person"], row["measure"]) for row in rows] == [
        (person, measure) for person in telecom.ranked() for measure in telecom.scores
    ]


def test_a_score_stands_with_its_intervals(telecom: Results) -> None:
    table = frames.scores_table(telecom)
    (row,) = rows_of(table, person="he-yongping", measure="decision_power")
    sure = telecom.estimate("decision_power", "he-yongping")
    assert sure
    assert row["value"] == telecom.score("decision_power", "he-yongping").value
    assert (row["low"], row["middle"], row["high"]) == (
        sure.points.low,
        sure.points.middle,
        sure.points.high,
    )
    assert (row["rank_low"], row["rank_high"], row["top_3"]) == (1, sure.rank.high, sure.top)


def test_what_is_unknown_is_nan(telecom: Results) -> None:
    (row,) = rows_of(frames.scores_table(telecom), person="wu-guoqiang", measure="champion")
    assert all(math.isnan(row[name]) for name in ("value", "low", "middle", "high", "top_3"))


def test_without_draws_only_the_intervals_are_unknown() -> None:
    table = frames.scores_table(
        api.analyse(account_from("Ana is decision_maker; Bo => Ana"), draws=0)
    )
    for row in rows_of(table, measure="decision_power"):
        assert row["value"] > 0
        drawn = ("low", "middle", "high", "rank_low", "rank_high", "top_3")
        assert all(math.isnan(row[name]) for name in drawn)


def test_the_amounts_of_the_reasons_add_up_to_the_values(telecom: Results) -> None:
    sums: dict[tuple[str, str], float] = defaultdict(float)
    for row in rows_of(frames.reasons_table(telecom)):
        sums[row["person"], row["measure"]] += row["amount"]
    values = {
        (row["person"], row["measure"]): row["value"]
        for row in rows_of(frames.scores_table(telecom))
    }
    known = {key: value for key, value in values.items() if not math.isnan(value)}
    assert sums == {key: pytest.approx(value, abs=1e-6) for key, value in known.items()}


def test_a_reason_names_who_told_us_and_how_sure_the_weakest_tie_is(telecom: Results) -> None:
    table = frames.reasons_table(telecom)
    first = rows_of(table, person="he-yongping", measure="decision_power")[0]
    assert first["text"].startswith("heard by Wu Guoqiang")
    assert (first["ties"], first["said_by"]) == (2, ("chen-zhigang", "lin-shuo"))
    assert first["confidence"] == pytest.approx(0.7125)


def test_an_assumed_reason_rests_on_no_tie(telecom: Results) -> None:
    rows = rows_of(frames.reasons_table(telecom))
    assumed = [row for row in rows if row["text"].startswith("by the chart alone")]
    assert assumed
    assert all(row["assumed"] and row["ties"] == 0 for row in assumed)
    assert all(math.isnan(row["confidence"]) for row in assumed)


def test_a_reason_is_told_in_the_language_asked_for(telecom: Results) -> None:
    texts = [row["text"] for row in rows_of(frames.reasons_table(telecom, language="zh"))]
    assert any("听取其意见" in text for text in texts)
    assert not any("heard by" in text for text in texts)


def test_roles_have_a_row_a_person_and_role(telecom: Results) -> None:
    rows = rows_of(frames.roles_table(telecom))
    assert len(rows) == 13 * len(telecom.role_measures())
    named = [(row["person"], row["role"]) for row in rows if row["named"]]
    assert named == [
        (person, role) for person in telecom.ranked() for role in telecom.roles[person]
    ]
    assert all(0 <= row["probability"] <= 1 for row in rows)


def test_a_role_that_is_withheld_keeps_its_probability(telecom: Results) -> None:
    (withheld,) = rows_of(frames.roles_table(telecom), person="huang-liping", role="champion")
    assert not withheld["named"]
    assert 0 < withheld["probability"] < 0.5


def test_findings_have_a_row_each_the_worst_first(telecom: Results) -> None:
    rows = rows_of(frames.findings_table(telecom))
    assert [row["rule"] for row in rows] == [found.rule for found in telecom.findings]
    assert (rows[0]["severity"], rows[0]["people"]) == ("warning", ("zheng-haitao",))
    assert rows[0]["why"].splitlines()[1] == "neutral: Zheng Haitao"
    assert rows[0]["probability"] == 1
    assert all(row["remedy"].endswith(".") for row in rows)
    chinese = rows_of(frames.findings_table(telecom, language="zh"))
    assert all(row["remedy"].endswith("。") for row in chinese)


@pytest.mark.parametrize("sketch", ["", "Ana is decision_maker, none; Bo => Ana; Bo is +1"])
def test_the_columns_and_their_types_are_the_same_however_much_is_known(sketch: str) -> None:
    results = api.analyse(account_from(sketch))
    assert types_of(frames.scores_table(results)) == {
        **dict.fromkeys(("person", "name", "measure"), "str"),
        **dict.fromkeys(("value", "low", "middle", "high"), "float64"),
        **dict.fromkeys(("rank_low", "rank_high", "top_3"), "float64"),
    }
    assert types_of(frames.reasons_table(results)) == {
        **dict.fromkeys(("person", "name", "measure"), "str"),
        "amount": "float64",
        "text": "str",
        "assumed": "bool",
        "ties": "int64",
        "confidence": "float64",
        "said_by": "str",
    }
    assert types_of(frames.roles_table(results)) == {
        **dict.fromkeys(("person", "name", "role"), "str"),
        "probability": "float64",
        "named": "bool",
    }
    assert types_of(frames.findings_table(results)) == {
        **dict.fromkeys(("rule", "severity", "situation", "remedy", "why"), "str"),
        "probability": "float64",
        "people": "str",
    }


@pytest.mark.parametrize(
    "table", [frames.scores_table, frames.reasons_table, frames.roles_table, frames.findings_table]
)
def test_every_column_is_documented(table: "Callable[[Results], pd.DataFrame]") -> None:
    results = api.analyse(account_from("Ana is decision_maker; Bo => Ana"), draws=0)
    columns = [name for name in table(results).columns if name != "name"]
    assert [name for name in columns if name not in (table.__doc__ or "")] == []
