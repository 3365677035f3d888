"""Reading whatever path somebody gives."""

import subprocess
import sys
from pathlib import Path

import pytest

from guanxi.errors import GuanxiError, InputError
from guanxi.io.readers import READERS, read_account
from guanxi.io.writers import WRITERS
from tests.io.folders import folder_with


def test_every_form_that_is_written_can_be_read() -> None:
    assert set(WRITERS) <= set(READERS)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("none", "there is no such file or folder; make one with: guanxi new"),
        ("empty", "there is no contacts.csv in this folder"),
        ("list.csv", "put it into a folder of its own as contacts.csv"),
        ("notes.txt", "give the folder with contacts.csv in it, or a workbook"),
    ],
)
def test_what_is_no_account_is_refused_with_a_way_out(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "list.csv").write_text("name\nAna\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_account(tmp_path / name)
    assert str(tmp_path / name) in str(caught.value)
    assert told in str(caught.value)


def test_the_file_of_contacts_stands_for_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_with(tmp_path / "bureau", {})
    monkeypatch.chdir(folder)
    assert read_account(Path("contacts.csv"))[0].name == "bureau"


def test_an_unknown_encoding_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(GuanxiError, match="unknown encoding 'klingon'"):
        read_account(tmp_path, encoding="klingon")


def test_reading_a_folder_loads_no_slow_library(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "a", {"account.toml": 'name = "x"'})
    program = (
        "import sys; from pathlib import Path; from guanxi.io.readers import read_account; "
        f"read_account(Path({str(folder)!r})); "
        "print({'openpyxl', 'xlsxwriter', 'charset_normalizer', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == [b"set()"]
