"""Files on disk, read whole and with care."""

from pathlib import Path

from guanxi.errors import GuanxiError, InputError
from guanxi.io.ledger import Ledger
from guanxi.model.report import Place

_LARGEST = 200_000_000  # bytes; as many rows as may be read take a fifth of it


def is_there(path: Path) -> bool:
    """Return whether anything is at a path; InputError where that cannot be told."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        message = f"{path}: it cannot be looked at ({why}); check the name and its permissions"
        raise InputError(message) from error
    return True


def files_in(folder: Path) -> list[Path]:
    """Return what is in a folder, by name; InputError where it cannot be looked into."""
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        message = f"{folder}: the folder cannot be read ({error.strerror}); check its permissions"
        raise InputError(message) from error


def bytes_of(path: Path, ledger: Ledger) -> bytes | None:
    """Return what is in a file, or None, which goes into the ledger."""
    try:
        if path.stat().st_size > _LARGEST:
            ledger.add("oversized-file", Place(path.name), limit=str(_LARGEST // 1_000_000))
            return None
        return path.read_bytes()
    except OSError as error:
        ledger.add("unreadable-file", Place(path.name), why=error.strerror or str(error))
        return None


def make_folder(folder: Path) -> None:
    """Make a folder if it is not there; GuanxiError if it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: the folder cannot be made ({error.strerror}); choose another place"
        raise GuanxiError(message) from error
