"""The readers: every form of input that makes an account. A new one is one file and one row."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guanxi.errors import InputError
from guanxi.io.files.disk import is_there
from guanxi.io.files.encoding import checked_encoding
from guanxi.io.formats.folder import is_account_folder, is_contacts_file, read_folder
from guanxi.io.formats.workbook import is_workbook, read_workbook
from guanxi.model.account import Account
from guanxi.model.phrase import Phrase
from guanxi.model.report import Report
from guanxi.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One form of input: by what it is recognised, and how it is read.

    `read` takes a path and an encoding, None where it has to be found out.
    """

    name: str
    label: Phrase
    recognises: Callable[[Path], bool]
    read: Callable[[Path, str | None], tuple[Account, Report]]


READERS: Table[Reader] = Table(
    "reader",
    Reader(
        name="folder",
        label=Phrase("account folder", "客户文件夹"),
        recognises=is_account_folder,
        read=read_folder,
    ),
    Reader(
        name="workbook",
        label=Phrase("account workbook", "客户工作簿"),
        recognises=is_workbook,
        read=read_workbook,
    ),
)


def read_account(path: Path, *, encoding: str | None = None) -> tuple[Account, Report]:
    """Return the account at a path, with the report on everything wrong in it.

    InputError where there is none, or nobody in it. The file of contacts stands for its folder.
    """
    checked = None if encoding is None else checked_encoding(encoding)
    is_there(path)  # or else it says why nobody can tell
    if path.is_file() and is_contacts_file(path):
        path = path.absolute().parent
    for reader in READERS.values():
        if reader.recognises(path):
            return reader.read(path, checked)
    raise InputError(_way_out(path))


def _way_out(path: Path) -> str:
    """Say why there is no account at a path, and how to get to one."""
    if not is_there(path):
        return f"{path}: there is no such file or folder; make one with: guanxi new {path}"
    if path.is_dir():
        return (
            f"{path}: there is no contacts.csv in this folder; put one there (its only required "
            "column is name), or begin a new account with: guanxi new FOLDER"
        )
    return (
        f"{path}: not an account; give the folder with contacts.csv in it, or a workbook (.xlsx). "
        "If this is your list of people, put it into a folder of its own as contacts.csv"
    )
