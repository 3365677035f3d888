"""From names in cells to the ids of the people and things that they stand for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from guanxi.io.assembly.names import Named, Names
from guanxi.io.assembly.rows import Row
from guanxi.io.cells.kinds import Refers
from guanxi.io.columns import SHEETS, Column, Sheet
from guanxi.io.ledger import Ledger
from guanxi.io.nearest import NEAR, VERY_NEAR, quoted
from guanxi.model.person import PLACEHOLDER_MARK
from guanxi.model.phrase import Phrase
from guanxi.model.report import Place


@dataclass(frozen=True, slots=True)
class Search:
    """In which sheets a name is looked up, and whether it has to be there."""

    sheets: tuple[str, ...]
    strict: bool

    def fitting(self, names: Mapping[str, Names], text: str) -> list[str]:
        """Return the ids of all whom a text may mean in the first sheet that knows it."""
        return next(filter(None, (names[sheet].find(text) for sheet in self.sheets)), [])


SEARCHES = {
    Refers.PERSON: Search(("contacts",), strict=True),
    Refers.END: Search(("contacts", "team"), strict=True),
    Refers.ANYBODY: Search(("contacts", "team"), strict=False),
    Refers.OURS: Search(("team",), strict=False),
    Refers.OUTSIDER: Search(("contacts",), strict=False),
    Refers.EVENT: Search(("events",), strict=True),
    Refers.DEPARTMENT: Search(("departments",), strict=False),
}

_PLACEHOLDER = re.compile(re.escape(PLACEHOLDER_MARK) + r"\s*\w")  # "?" alone names nobody


def _no_names() -> dict[str, Names]:
    """Return an empty list of names for each sheet in which names are looked up."""
    return {name: Names() for name in ("contacts", "team", "events", "departments")}


@dataclass(slots=True)
class References:
    """Finds whom a name means; unknown people marked as placeholders are made as they come up."""

    ledger: Ledger
    names: dict[str, Names] = field(default_factory=_no_names)
    placeholders: dict[str, None] = field(default_factory=dict)
    _clear: dict[tuple[Refers | None, str], str] = field(default_factory=dict)

    def learn(self, sheet: str, entries: Iterable[Named]) -> None:
        """Make the entries of a sheet known by their names."""
        for id_, row in entries:
            own_id, other = row.text("id"), row.text("other_name")
            self.names[sheet].add(id_, row.text("name") or id_, own_id=own_id, other=other)

    def resolved(self, sheet: Sheet, row: Row, *, but: str = "") -> Row | None:
        """Return the row with ids for names, `but` one column; None where a needed one is lost."""
        values = dict(row.values)
        lost = False
        for column in sheet.naming:
            value = values.get(column.name)
            if value is None or column.name == but:
                continue
            found = self._known(column, value) or self._cell(column, value, row)
            values[column.name] = found
            if found is None:
                del values[column.name]
                lost = lost or column.required
        return None if lost else row.having(values)

    def _known(self, column: Column, value: object) -> str | None:
        """Return the id for a single name that was looked up before."""
        return self._clear.get((column.kind.refers, value)) if isinstance(value, str) else None

    def _cell(self, column: Column, value: object, row: Row) -> object:
        """Return the id, or the tuple of ids, for what a cell names."""
        place = row.at(column.name)
        if isinstance(value, tuple):
            return self.find_all(column.kind.refers, value, place)
        return self.find(column.kind.refers, str(value), place, costs_row=column.required)

    def find_all(
        self, refers: Refers | None, texts: Iterable[str], place: Place
    ) -> tuple[str, ...]:
        """Return the ids for several names, those that cannot be found left out."""
        found = (self.find(refers, text, place) for text in texts)
        return tuple(dict.fromkeys(filter(None, found)))

    def find(
        self, refers: Refers | None, text: str, place: Place, *, costs_row: bool = False
    ) -> str | None:
        """Return the id for a name, or None where it has to be there and is not."""
        if refers is None:
            return text
        search = SEARCHES[refers]
        fitting = search.fitting(self.names, text)
        if len(fitting) == 1:
            self._clear[refers, text] = fitting[0]
            return fitting[0]
        if not search.strict:
            self._note_slip(search, text, place)
            return text
        if fitting or not self._keeps_place(search, text, place):
            self._report(search, text, place, fitting, costs_row=costs_row)
            return None
        return text

    def _keeps_place(self, search: Search, text: str, place: Place) -> bool:
        """Make a placeholder where one is meant."""
        if not _PLACEHOLDER.match(text) or "contacts" not in search.sheets:
            return False
        self.names["contacts"].add(text, text)
        self.placeholders[text] = None
        self.ledger.add("new-placeholder", place, found=text)
        return True

    def _report(
        self, search: Search, text: str, place: Place, fitting: list[str], *, costs_row: bool
    ) -> None:
        """Tell that a name is not there, or could mean several."""
        write = self.ledger.reject if costs_row else self.ledger.add
        if fitting:
            write("ambiguous-name", place, found=text, choices=quoted(fitting))
        else:
            near = self._near(search, text)
            write("unknown-name", place, found=text, near=near, sheet=_label(search))

    def _note_slip(self, search: Search, text: str, place: Place) -> None:
        """Tell of a name from outside that looks much like one from inside."""
        if near := self._near(search, text, VERY_NEAR):
            self.ledger.add("outside-name", place, found=text, near=near, sheet=_label(search))

    def _near(self, search: Search, text: str, likeness: float = NEAR) -> str:
        """Return the nearest names in the sheets searched."""
        known = self.names[search.sheets[0]].known
        return self.ledger.nearest(search.sheets[0], text, known, likeness)


def _label(search: Search) -> Phrase:
    """Return what the first sheet searched is called."""
    return SHEETS[search.sheets[0]].label
