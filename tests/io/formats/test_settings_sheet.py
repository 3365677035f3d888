"""The settings on a sheet of a workbook."""

from guanxi.io.files.grid import Grid, GridRow
from guanxi.io.formats.settings_sheet import setting_rows, settings_on
from guanxi.io.formats.titles import SETTINGS_SHEET
from guanxi.model.phrase import LANGUAGES


def rows(*cells: tuple[str, ...]) -> Grid:
    """Return a grid of keys and values."""
    grid_rows = [GridRow(line, list(row)) for line, row in enumerate(cells, start=1)]
    return Grid(title=SETTINGS_SHEET.en, file="x.xlsx/settings", rows=grid_rows)


def test_keys_with_dots_are_sections() -> None:
    raw = settings_on(rows(
        ("key", "value"), ("name", "Bureau"), ("decision.what", "lines"), ("决策.规则", "一人决定"),
        ("weights.strength.weak", "0.2"), ("value_chain.their.customers", "x"), ("language",),
    ))  # fmt: skip
    assert raw.values == {
        "name": "Bureau",
        "decision": [{"what": "lines", "规则": "一人决定"}],
        "weights": {"strength": {"weak": "0.2"}},
        "value_chain": {"their.customers": "x"},
    }
    assert raw.place("decision.what").line == 3


def test_further_decisions_have_numbers() -> None:
    raw = settings_on(
        rows(("decision.2.what", "b"), ("decision.what", "a"), ("decision.10.what", "c"))
    )
    assert raw.values["decision"] == [{"what": "a"}, {"what": "b"}, {"what": "c"}]


def test_a_key_that_is_both_a_value_and_a_table_keeps_the_value() -> None:
    raw = settings_on(rows(("weights", "1"), ("weights.vote", "2")))
    assert raw.values == {"weights": "1"}


def test_settings_written_are_read_as_the_same() -> None:
    settings: dict[str, object] = {
        "name": "Bureau", "competitors": ["a", "b"],
        "decision": [
            {"what": "x", "deciders": ["Ana"], "votes": {"Ana": 2.0}, "quota": 3.5},
            {"what": "y"},
        ],
        "privacy": {"retention_months": 24},
        "weights": {"strength": {"weak": 0.2}, "rivalry_alarm": 0.4},
    }  # fmt: skip
    for language, privacy_key in zip(LANGUAGES, ("retention_months", "保留月数"), strict=True):
        written = list(setting_rows(settings, language))
        raw = settings_on(rows(*((row.key, row.value) for row in written)))
        assert len(raw.values["decision"]) == 2
        assert raw.values["weights"] == {"strength": {"weak": "0.2"}, "rivalry_alarm": "0.4"}
        assert raw.values["privacy"] == {privacy_key: "24"}
        assert "Ana=2" in [row.value for row in written]
        assert "a;b" in [row.value for row in written]


def test_what_may_be_set_has_a_row_even_when_it_is_not() -> None:
    keys = [row.key for row in setting_rows({}, "en")]
    assert keys[:3] == ["name", "our_company", "competitors"]
    assert "decision.quota" in keys
    assert "privacy.retention_months" in keys
