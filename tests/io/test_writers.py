"""The writers."""

from pathlib import Path

import pytest

from guanxi.io.readers import read_account
from guanxi.io.writers import WRITERS
from tests.io.folders import read_files, without_places

ODD = {
    "contacts.csv": 'name,id,note\nLi Wei,,"a ""b""\nc"\nLi Wei,,=1+1\n"Ana; Bo",7,\n🦊,,\n',
    "ties.csv": "source,target,kind,strength,said_by\n7,🦊,prefers,none,\n7,🦊,kinship,0.1,🦊\n",
    "account.toml": 'name = "a/b \\"c\\""\n[value_chain]\n"their customers" = "x"\n'
    '[[decision]]\nwhat = "p"\nvotes = { 7 = 0.5 }\n[[decision]]\nwhat = "q"\nveto = ["🦊"]\n',
}


@pytest.mark.parametrize("writer", list(WRITERS))
def test_odd_names_survive_being_written(writer: str, tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {**ODD, "contacts.csv": ODD["contacts.csv"].replace(
        '"Ana; Bo",7', "Ana,7")})  # fmt: skip
    path = tmp_path / ("out.xlsx" if writer == "workbook" else "out")
    WRITERS[writer].write(account, path)
    assert without_places(read_account(path)[0]) == without_places(account)


@pytest.mark.parametrize("writer", list(WRITERS))
def test_an_account_may_be_written_over_itself(writer: str, tmp_path: Path) -> None:
    account, _ = read_files(tmp_path, {})
    path = tmp_path / ("out.xlsx" if writer == "workbook" else "out")
    for _ in range(2):
        WRITERS[writer].write(account, path)
    assert read_account(path)[0] == account
