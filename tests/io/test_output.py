"""What is made of an account never takes the place of the account."""

import re
from pathlib import Path

import pytest

from guanxi.errors import GuanxiError
from guanxi.io.output import write_output, write_outputs


@pytest.mark.parametrize("name", ["contacts.csv", "TIES.CSV", "关系.csv", "account.toml"])
def test_a_file_of_the_account_is_never_written_over_nor_added(tmp_path: Path, name: str) -> None:
    (tmp_path / "contacts.csv").write_text("name\nAna\n", encoding="utf-8")
    with pytest.raises(GuanxiError, match=re.escape(f"{tmp_path / name}: this file is, or would")):
        write_output(tmp_path / name, b"scores")
    assert (tmp_path / "contacts.csv").read_text(encoding="utf-8") == "name\nAna\n"
    assert [file.name for file in tmp_path.iterdir()] == ["contacts.csv"]


def test_other_files_may_stand_beside_it(tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("name\nAna\n", encoding="utf-8")
    write_output(tmp_path / "scores.csv", b"scores")
    assert (tmp_path / "scores.csv").read_bytes() == b"scores"


def test_where_no_account_is_any_name_will_do(tmp_path: Path) -> None:
    write_output(tmp_path / "ties.csv", b"scores")
    assert (tmp_path / "ties.csv").read_bytes() == b"scores"


def test_several_are_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    written = write_outputs(tmp_path / "new" / "folder", {"a.ics": b"one", "b.csv": b"two"})
    assert [path.read_bytes() for path in written] == [b"one", b"two"]


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(GuanxiError, match="the folder cannot be made"):
        write_outputs(tmp_path / "file" / "folder", {"a.ics": b"one"})
