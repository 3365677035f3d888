"""Closed, ordered tables of named entries: what guanxi can do stands in them, one row a thing."""

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeVar

from guanxi.errors import UnknownNameError


class Named(Protocol):
    """Anything that has a name."""

    @property
    def name(self) -> str:
        """The name that users type and outputs carry."""


Entry = TypeVar("Entry", bound=Named)


class Table(Mapping[str, Entry]):
    """Entries by name, in the order in which they are shown."""

    def __init__(self, kind: str, *entries: Entry) -> None:
        """Make a table of one `kind` of thing; a name given twice is a ValueError."""
        self.kind = kind
        self._entries = {entry.name: entry for entry in entries}
        if len(self._entries) != len(entries):
            message = f"two entries of one name in the table of {kind}s"
            raise ValueError(message)

    def __getitem__(self, name: str) -> Entry:
        """Return the entry of that name; KeyError if there is none."""
        return self._entries[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names, in the order shown."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._entries)

    def find(self, name: str) -> Entry:
        """Return the entry a user named; UnknownNameError with the nearest names if none is."""
        if name not in self._entries:
            raise UnknownNameError(self.kind, name, self._entries)
        return self._entries[name]
