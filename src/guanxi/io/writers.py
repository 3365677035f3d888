"""The writers: every form in which an account goes out whole. A new one is one row."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guanxi.io.formats.folder import write_account_folder
from guanxi.io.formats.workbook import write_workbook
from guanxi.model.account import Account
from guanxi.model.phrase import Phrase
from guanxi.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """One form of output; what it writes, the reader of the same name reads as the same account."""

    name: str
    label: Phrase
    write: Callable[[Account, Path], None]


WRITERS: Table[Writer] = Table(
    "writer",
    Writer(
        name="folder",
        label=Phrase("account folder", "客户文件夹"),
        write=write_account_folder,
    ),
    Writer(
        name="workbook",
        label=Phrase("account workbook", "客户工作簿"),
        write=write_workbook,
    ),
)
