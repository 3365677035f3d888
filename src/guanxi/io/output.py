"""Writing what is made of an account, never over the account itself."""

from pathlib import Path

from guanxi.errors import GuanxiError
from guanxi.io.atomic import replace
from guanxi.io.files.disk import make_folder
from guanxi.io.formats.folder import is_account_folder, is_part_of_account


def write_output(path: Path, data: bytes) -> None:
    """Write a file in one step; GuanxiError if it cannot be, or would be read as the account's."""
    if is_part_of_account(path) and is_account_folder(path.parent):
        message = (
            f"{path}: this file is, or would be read as, a part of the account in its folder; "
            "give it another name"
        )
        raise GuanxiError(message)
    replace(path, data)


def write_outputs(folder: Path, files: dict[str, bytes]) -> tuple[Path, ...]:
    """Write files by name into a folder, which is made if need be, and return where they are."""
    make_folder(folder)
    for name, data in files.items():
        write_output(folder / name, data)
    return tuple(folder / name for name in files)
