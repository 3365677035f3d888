"""Files are replaced whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from guanxi.errors import GuanxiError
from guanxi.io.atomic import replace


def test_a_new_file_is_written(tmp_path: Path) -> None:
    replace(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_an_old_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    replace(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_permissions_stay(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a").chmod(0o640)
    replace(tmp_path / "a", b"new")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    replace(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a").read_bytes() == b"new"


def test_when_writing_fails_the_old_file_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(GuanxiError, match=r"a: the file cannot be written \(No space left"):
        replace(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(GuanxiError, match="check that the folder is there"):
        replace(tmp_path / "none" / "a", b"new")


def test_a_file_taken_for_a_folder_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(GuanxiError, match="cannot be written"):
        replace(tmp_path / "a" / "b", b"new")


WRITING = """
import sys
from pathlib import Path
from guanxi.io.atomic import replace

while True:
    for letter in b"ab":
        replace(Path(sys.argv[1]), bytes([letter]) * 3_000_000)
        print("written", flush=True)
"""


@pytest.mark.parametrize("before_the_end", range(1, 5))
def test_killed_while_it_writes_the_old_file_or_the_new_one_is_whole(
    tmp_path: Path, before_the_end: int
) -> None:
    path = tmp_path / "a"
    writing = subprocess.Popen([sys.executable, "-c", WRITING, path], stdout=subprocess.PIPE)
    with writing:
        assert writing.stdout
        for _ in range(before_the_end):
            writing.stdout.readline()
        writing.kill()
    assert path.read_bytes() in {b"a" * 3_000_000, b"b" * 3_000_000}
