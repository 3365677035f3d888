"""Settings in TOML, read and written."""

import tomllib

import pytest

from guanxi.io.files.toml_text import RawSettings, settings_in, toml_of
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place


def read(text: str) -> RawSettings:
    """Read settings that have nothing wrong."""
    ledger = Ledger()
    raw = settings_in(text.encode(), "account.toml", ledger)
    assert not ledger.problems
    return raw


def test_the_lines_of_a_section_are_known_by_its_own_name_whatever_it_is_called() -> None:
    text = '[[decisions]]\nwhat = "a"\n\n[[decision]]\nwhat = "b"\n'
    assert read(text).place("decision.1.what").line == 2
    assert read(text).place("decision.2.what").line == 5


def test_all_values_are_read_as_text() -> None:
    values = read('a = 1\nb = 0.5\nc = true\nd = 2001-10-09\ne = ["x", 2]\n[f]\ng = " h "\n').values
    assert values == {
        "a": "1", "b": "0.5", "c": "yes", "d": "2001-10-09", "e": ["x", "2"], "f": {"g": "h"},
    }  # fmt: skip


def test_small_numbers_are_read_without_exponent() -> None:
    assert read("a = 0.00001").values == {"a": "0.00001"}


@pytest.mark.parametrize(("text", "line"), [("a = 1\nname = \n", 2), ("a = [\n", 0), ("[" * 3, 1)])
def test_a_broken_file_is_told_of_with_the_line(text: str, line: int) -> None:
    ledger = Ledger()
    assert settings_in(text.encode(), "account.toml", ledger).values == {}
    (problem,) = ledger.problems
    assert problem.fault.name == "broken-settings"
    assert problem.place == Place("account.toml", line)


def test_a_file_nested_without_end_is_told_of() -> None:
    ledger = Ledger()
    assert settings_in(b"a = " + b"[" * 50_000, "account.toml", ledger).values == {}
    assert ledger.problems[0].fault.name == "broken-settings"


def test_the_place_of_a_setting_has_its_line_where_that_is_known() -> None:
    raw = RawSettings(file="x", lines={"decision.what": 3})
    assert raw.place("decision.what") == Place("x", 3, "decision.what")
    assert raw.place("name") == Place("x", 0, "name")


def test_settings_written_are_what_toml_reads() -> None:
    settings: dict[str, object] = {
        "name": 'a "b" \\ 关\n', "competitors": ["x"], "weights": {"a b": {"c": 0.5}},
        "decision": [{"what": "x", "quota": 7.0}, {"what": "y", "votes": {"Ana": 2}}],
    }  # fmt: skip
    assert tomllib.loads(toml_of(settings)) == settings


def test_every_setting_has_its_line() -> None:
    raw = read(
        'name = "x"\n\n[[decision]]\nwhat = "a"\n[[decision]]\n# what\nwhat = "b"\n[weights.vote]\n'
        "user = 1\n"
    )
    keys = ["name", "decision.what", "decision.1.what", "decision.2.what", "weights.vote.user"]
    assert [raw.place(key).line for key in keys] == [1, 4, 4, 7, 9]
