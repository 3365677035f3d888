"""Names and ids: who or what a name in a cell stands for, and a distinct id for everybody."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from guanxi.io.assembly.rows import Row
from guanxi.io.ledger import Ledger


@lru_cache(maxsize=100_000)
def name_key(text: str) -> str:
    """Return a name as names are compared: capitals, width and the number of blanks aside."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


@dataclass(slots=True)
class Names:
    """The names by which the entries of one sheet are known: own ids first, other names last."""

    _by_id: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _by_name: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _by_other: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    known: dict[str, None] = field(default_factory=dict)

    def add(
        self, id_: str, name: str, *, own_id: str | None = None, other: str | None = None
    ) -> None:
        """Add an entry; `own_id` is what somebody wrote as its id, if anybody did."""
        if own_id:
            self._by_id[name_key(own_id)].append(id_)
        for text in dict.fromkeys((name_key(name), name_key(id_))):
            self._by_name[text].append(id_)
        if other:
            self._by_other[name_key(other)].append(id_)
        self.known.update(dict.fromkeys(filter(None, (id_, name, other))))

    def find(self, text: str) -> list[str]:
        """Return the ids of all whom a text may mean."""
        key = name_key(text)
        for names in (self._by_id, self._by_name, self._by_other):
            if key in names:
                return names[key]
        return []


class Named(NamedTuple):
    """A row and the id given to what it tells of."""

    id: str
    row: Row


def give_ids(rows: Iterable[Row], ledger: Ledger) -> list[Named]:
    """Return every row with an id of its own: the one written, else the name, numbered if taken."""
    taken: dict[str, int] = {}
    ids: dict[int, str] = {}
    rows = list(rows)
    for column in ("id", "name"):
        for number, row in enumerate(rows):
            if number not in ids and row.text(column):
                ids[number] = _free_id(row, column, taken, ledger)
    return [Named(ids[number], row) for number, row in enumerate(rows)]


def _free_id(row: Row, column: str, taken: dict[str, int], ledger: Ledger) -> str:
    """Return the text of a column, with the first number after it that makes it unlike others."""
    base = row.text(column) or ""
    key = name_key(base)
    if key not in taken:
        taken[key] = 1
        return base
    id_ = base
    while name_key(id_) in taken:
        taken[key] += 1
        id_ = f"{base} ({taken[key]})"
    taken[name_key(id_)] = 1
    ledger.add(f"same-{column}", row.at(column), name=base, id=id_)
    return id_
