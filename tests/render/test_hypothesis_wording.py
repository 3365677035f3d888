"""A hypothesis in words, and the rows that settle it."""

from dataclasses import replace

from guanxi.analysis.suspecting import hypotheses
from guanxi.io.columns import SHEETS
from guanxi.model.sketch import account_from
from guanxi.render.hypothesis_wording import COLUMNS, question, tie_row

ACCOUNT = account_from("Wu appointed Director 2001-08-01 over Li; it is 2001-08-01")
(FOUND,) = hypotheses(ACCOUNT)


def test_a_hypothesis_is_asked() -> None:
    assert question(ACCOUNT, FOUND, "en") == "Might Li and Wu be at odds?"
    assert question(ACCOUNT, FOUND, "zh") == "Li与Wu会不会不和？"


def test_the_rows_have_the_columns_of_ties() -> None:
    assert COLUMNS.en.split(",") == list(SHEETS["ties"].columns)
    assert COLUMNS.zh.split(",") == [one.chinese for one in SHEETS["ties"].columns.values()]
    row = tie_row(ACCOUNT, FOUND, "en", true=True)
    assert row == "Li,Wu,rivalry,medium,,,WHO SAID SO,2001-08-01,,,"
    assert tie_row(ACCOUNT, FOUND, "en", true=False) == row.replace("medium", "0")
    assert row.count(",") == COLUMNS.en.count(",")


def test_a_name_with_a_comma_is_quoted_and_one_of_two_people_gives_way_to_the_id() -> None:
    people = {
        "Li": replace(ACCOUNT.people["Li"], name="Li, Wei"),
        "Wu": replace(ACCOUNT.people["Wu"], name="Chen"),
        "x": replace(ACCOUNT.people["Wu"], id="x", name="Chen"),
    }
    row = tie_row(replace(ACCOUNT, people=people, as_of=None), FOUND, "zh", true=True)
    assert row == '"Li, Wei",Wu,对手,中,,,何人所说,,,,'
