"""A list of guests as CSV: a column with names, with e-mail addresses, or both."""

from collections.abc import Iterator
from pathlib import Path

from guanxi.errors import InputError
from guanxi.io.cells.words import folded_word
from guanxi.io.columns import SHEETS
from guanxi.io.files.csv_text import rows_of
from guanxi.io.files.disk import bytes_of
from guanxi.io.files.encoding import checked_encoding, decode
from guanxi.io.files.grid import GridRow
from guanxi.io.ledger import Ledger
from guanxi.model.attendance import Attendee
from guanxi.model.vocabulary import Status

_CONTACTS, _INVITATIONS = SHEETS["contacts"].column_of, SHEETS["invitations"].column_of


def read_guest_list(path: Path, encoding: str | None = None) -> tuple[Attendee, ...]:
    """Return everybody on a list, in its order; without known headers the first column counts.

    InputError where the file cannot be read or names nobody.
    """
    ledger = Ledger()
    data = bytes_of(path, ledger)
    if data is None:
        message = f"{path}: the list of guests cannot be read; check that it is there"
        raise InputError(message)
    text = decode(data, checked_encoding(encoding) if encoding else None).text
    rows = list(rows_of(text, path.name, lambda title: bool(_meaning(title)), ledger))
    attendees = tuple(_attendees(rows))
    if not attendees:
        message = f"{path}: nobody is on this list; write a column 'name' or 'email'"
        raise InputError(message)
    return attendees


def _attendees(rows: list[GridRow]) -> Iterator[Attendee]:
    """Iterate over who stands on the rows."""
    heads = [_meaning(title) for title in rows[0].cells] if rows else []
    known = bool({"name", "email"} & set(heads))
    for row in rows[1:] if known else rows:
        cells = dict(zip(heads if known else ["name"], map(str.strip, row.cells), strict=False))
        name, email = cells.get("name", ""), cells.get("email") or None
        if name or email:
            status = Status.recognise(cells.get("status", "")) or Status.PLANNED
            yield Attendee(name=name, email=email, status=status)


def _meaning(title: str) -> str:
    """Return which of a guest's facts a header is about, or ""."""
    word = folded_word(title)
    column = _CONTACTS.get(word) or _INVITATIONS.get(word)
    name = column.name if column else ""
    return (
        {"person": "name"}.get(name, name) if name in {"name", "email", "person", "status"} else ""
    )
