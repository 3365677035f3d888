"""What holds of every input, however strange."""

import csv
import io
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guanxi.errors import GuanxiError
from guanxi.io.assembly.names import name_key
from guanxi.io.cells.controls import CONTROL
from guanxi.io.columns import SHEETS
from guanxi.io.readers import read_account
from guanxi.io.writers import WRITERS
from guanxi.model.account import Account
from tests.io.folders import folder_with

ODD_WORDS = (
    "", "?", "?CFO", "Ana", "Bo", "ana", "Ana;Bo", "-2", "3", "0.5", "NaN", "1e308", "advises",
    "rivalry", "盟友", "prefers", "2001-10-09", "03/04/2001", "9:30", "yes", "是", "strong", "none",
    "blocker", "executive", "B", "2", "=1+1", '"', "a,b", "x\ny", "dinner", "planned", "Marlo=2",
)  # fmt: skip
CELLS = st.one_of(st.sampled_from(ODD_WORDS), st.text(max_size=8))
NAMES = st.lists(
    st.text(min_size=1, max_size=6).map(lambda text: f"n{text}"),
    min_size=1,
    max_size=5,
    unique_by=lambda text: "".join(name_key(CONTROL.sub("", text)).split()),
)
KINDS = ("advises", "alliance", "rivalry", "hostile_to", "friendship", "reports_to", "prefers")


def text_of(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as separated text."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)  # so that "\r" gets quotes
    return text.getvalue()


@st.composite
def any_files(draw: st.DrawFn) -> dict[str, str]:
    """Draw a folder whose cells hold anything."""
    files = {}
    for name, sheet in SHEETS.items():
        columns = list(sheet.columns)
        rows = draw(st.lists(st.lists(CELLS, max_size=len(columns) + 1), max_size=4))
        files[f"{name}.csv"] = text_of([columns, *rows])
    return files


@st.composite
def sensible_files(draw: st.DrawFn) -> dict[str, list[list[str]]]:
    """Draw a folder of distinct people with ties between them, most of them right."""
    people = draw(NAMES)
    some = st.sampled_from(people)
    support = st.sampled_from(["", "-2", "0", "0.5", "2", "unknown"])
    levels = st.sampled_from(["", "executive", "管理层", "operational"])
    contacts = [[name, draw(some), draw(support), draw(levels), draw(CELLS)] for name in people]
    strengths = st.sampled_from(["", "weak", "0.7", "none", "1"])
    days = st.sampled_from(["", "2001-10-09", "2002-01-01"])
    tie = st.tuples(some, some, st.sampled_from(KINDS), strengths, days, some, CELLS)
    ties = [list(each) for each in draw(st.lists(tie, max_size=8))]
    moves = [[draw(some), "2000-01-02", "appointed", draw(CELLS)] for _ in range(draw(st.just(1)))]
    return {
        "contacts.csv": [["name", "reports_to", "support", "level", "note"], *contacts],
        "ties.csv": [
            ["source", "target", "kind", "strength", "heard_on", "said_by", "note"], *ties,
        ],
        "moves.csv": [["person", "date", "change", "post"], *moves],
    }  # fmt: skip


def read(files: Mapping[str, str | bytes]) -> Account | None:
    """Read files, or return None where they are refused with a reason."""
    with tempfile.TemporaryDirectory() as place:
        try:
            account, report = read_account(folder_with(Path(place) / "x", files))
        except GuanxiError:
            return None
    for problem in report.problems:
        assert problem.cause("en")
        assert problem.way_out("zh")
    return account


@settings(max_examples=40)
@given(any_files())
def test_whatever_stands_in_the_cells_is_read_or_refused_with_a_reason(
    files: dict[str, str],
) -> None:
    read(files)


@given(st.binary(max_size=300), st.sampled_from(["contacts.csv", "ties.csv", "account.toml"]))
def test_whatever_bytes_a_file_holds_are_read_or_refused_with_a_reason(
    data: bytes, name: str
) -> None:
    read({name: data})


@given(st.text(max_size=200))
def test_whatever_the_settings_say_is_read_or_refused_with_a_reason(text: str) -> None:
    read({"account.toml": text.encode("utf-8", "replace")})


@settings(max_examples=40)
@given(any_files())
def test_every_row_is_kept_or_rejected(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = folder_with(Path(place) / "x", {**files, "contacts.csv": "name\nAna\n"})
        _, report = read_account(folder)
    counted = {count.file: count.rows for count in report.counts}
    for name, text in files.items():
        if name != "contacts.csv":
            rows = list(csv.reader(io.StringIO(text, newline=None)))[1:]
            assert counted[name] == sum(any(cell.strip() for cell in row) for row in rows)


@given(sensible_files(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_change_the_account(
    files: dict[str, list[list[str]]], chance: st.DataObject
) -> None:
    shuffled = {}
    for name, (head, *rows) in files.items():
        chance.shuffle(rows)  # type: ignore[attr-defined] # hypothesis's Random
        shuffled[name] = [head, *rows]
    before = read({name: text_of(rows) for name, rows in files.items()})
    after = read({name: text_of(rows) for name, rows in shuffled.items()})
    assert before is not None
    assert after is not None
    assert before == after


@pytest.mark.parametrize("writer", list(WRITERS))
@settings(max_examples=25)
@given(files=sensible_files())
def test_an_account_written_and_read_again_is_the_same(
    writer: str, files: dict[str, list[list[str]]]
) -> None:
    account = read({name: text_of(rows) for name, rows in files.items()})
    assert account is not None
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / ("x.xlsx" if writer == "workbook" else "x")
        WRITERS[writer].write(account, path)
        again, _ = read_account(path)
    assert again == account
