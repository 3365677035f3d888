"""Writing a file so that, whatever happens, either the old or the new one is there whole."""

import contextlib
import os
import uuid
from pathlib import Path

from guanxi.errors import GuanxiError


def replace(path: Path, data: bytes) -> None:
    """Put data in the place of a file, which keeps its permissions; GuanxiError if it cannot be."""
    path = Path(os.path.realpath(path))  # through a link, so that the link stays
    beside = path.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        _write(beside, data)
        if path.exists():
            beside.chmod(path.stat().st_mode)
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        message = (
            f"{path}: the file cannot be written ({error.strerror}); check that the folder is "
            "there, that you may write to it, and that no other program has the file open"
        )
        raise GuanxiError(message) from error
    finally:
        with contextlib.suppress(OSError):  # it is there only if something failed
            beside.unlink()


def _write(path: Path, data: bytes) -> None:
    """Write a new file and wait until it is on the disk."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Wait until the new name is on the disk too, where the system can tell."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
