"""Files on disk, read whole and with care."""

import os
from pathlib import Path

import pytest

from guanxi.errors import GuanxiError, InputError
from guanxi.io.files.disk import bytes_of, files_in, is_there, make_folder
from guanxi.io.ledger import Ledger


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert bytes_of(tmp_path / "a", Ledger()) == b"abc"


def test_a_file_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    ledger = Ledger()
    assert bytes_of(tmp_path, ledger) is None
    assert ledger.problems[0].fault.name == "unreadable-file"


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        os.truncate(file.fileno(), 200_000_001)
    ledger = Ledger()
    assert bytes_of(tmp_path / "a", ledger) is None
    assert ledger.problems[0].cause() == "the file is larger than 200 MB"


def test_a_folder_that_cannot_be_looked_into_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        files_in(tmp_path / "none")


def test_what_is_there_is_told_from_what_is_not(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert is_there(tmp_path)
    assert is_there(tmp_path / "file")
    assert not is_there(tmp_path / "none")
    assert not is_there(tmp_path / "file" / "none")


@pytest.mark.parametrize("name", ["a" * 5000, "a\0b"])
def test_a_name_that_no_file_can_have_is_told_of(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="cannot be looked at"):
        is_there(tmp_path / name)


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("", encoding="utf-8")
    with pytest.raises(GuanxiError, match="cannot be made"):
        make_folder(tmp_path / "a" / "b")
