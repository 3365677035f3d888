"""From an account back to the cells of its sheets; reading them gives the same account."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from guanxi.io.assembly.names import Names, name_key
from guanxi.io.assembly.references import SEARCHES, Search
from guanxi.io.cells.words import SEPARATOR
from guanxi.io.columns import SHEETS, Column
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.person import Colleague, Person

Cells = dict[str, str]
Tables = Mapping[str, list[Cells]]

_LINES = ("reports_to", "dotted_to")
_ITEMS: Mapping[str, Callable[[Account], Iterable[object]]] = {
    "moves": lambda account: account.moves,
    "departments": lambda account: account.departments.values(),
    "events": lambda account: account.events.values(),
    "invitations": lambda account: account.invitations,
    "activities": lambda account: account.activities,
    "profiles": lambda account: account.profiles,
}


def tables_of(account: Account) -> Tables:
    """Return the rows of each sheet as text by column; empty cells are not there."""
    names = Writing(account)
    contacts = {id_: names.cells("contacts", one) for id_, one in account.people.items()}
    ties = list(_ties(account, names, contacts))
    written = {"contacts": list(contacts.values()), "ties": ties}
    written["team"] = [names.cells("team", one) for one in account.team.values()]
    for sheet, items in _ITEMS.items():
        written[sheet] = [names.cells(sheet, item) for item in items(account)]
    return {sheet: written[sheet] for sheet in SHEETS}


def _ties(account: Account, names: "Writing", contacts: Mapping[str, Cells]) -> Iterator[Cells]:
    """Iterate over the rows of ties; reporting lines without details go into the contacts."""
    for tie in account.ties:
        ends = {"kind": tie.kind.name}
        for end in ("source", "target"):
            ends[end] = names.text(SHEETS["ties"].columns[end], getattr(tie, end))
        for claim in (*tie.earlier, *tie.claims):
            bare = claim == Claim() and tie.target in account.people
            row = contacts.get(tie.source, {})
            if bare and tie.kind.name in _LINES and tie.kind.name not in row:
                column = SHEETS["contacts"].columns[tie.kind.name]
                row[column.name] = names.text(column, tie.target)
            else:
                yield {**ends, **names.cells("ties", claim)}


class Writing:
    """Writes people and things by names that will be understood."""

    def __init__(self, account: Account) -> None:
        self.everybody: dict[str, Mapping[str, Person | Colleague]] = {
            "contacts": account.people,
            "team": account.team,
        }
        self.names: dict[str, Names] = defaultdict(Names)
        self.ids_to_write: dict[str, set[str]] = {}
        for sheet, everybody in self.everybody.items():
            needed = _ids_to_write(everybody.values())
            self.ids_to_write[sheet] = needed
            for one in everybody.values():
                own_id = one.id if one.id in needed else None
                self.names[sheet].add(one.id, one.name, own_id=own_id, other=_other_name(one))

    def cells(self, sheet: str, item: object) -> Cells:
        """Return the cells of one row that are not empty."""
        needed = self.ids_to_write.get(sheet)
        cells = {}
        for column in SHEETS[sheet].columns.values():
            value = getattr(item, column.name, None)
            needless = column.name == "id" and needed is not None and value not in needed
            if value not in (None, (), {}) and not needless:
                cells[column.name] = self.text(column, value)
        return cells

    def text(self, column: Column, value: object) -> str:
        """Return the text of one cell, with names for ids."""
        if column.kind.refers is None:
            return column.kind.write(value)
        search = SEARCHES[column.kind.refers]
        if isinstance(value, tuple):
            named = tuple(self.name(search, id_, in_list=True) for id_ in value)
            return column.kind.write(named)
        return self.name(search, str(value), in_list=False)

    def name(self, search: Search, id_: str, *, in_list: bool) -> str:
        """Return the first of somebody's names that means nobody else, or else the id."""
        everybody = (self.everybody.get(sheet, {}) for sheet in search.sheets)
        one = next((people[id_] for people in everybody if id_ in people), None)
        usable = _names_of(one, in_list=in_list) if one else ()
        clear = (name for name in usable if search.fitting(self.names, name) == [id_])
        return next(clear, id_)


def _names_of(one: Person | Colleague, *, in_list: bool) -> Iterator[str]:
    """Iterate over the names of somebody that may stand in a cell, or as one of several in it."""
    for name in (one.name, _other_name(one), one.id):
        if name and not (in_list and SEPARATOR.search(name)):
            yield name


def _other_name(one: Person | Colleague) -> str | None:
    """Return the other name, which people have and colleagues have not."""
    return one.other_name if isinstance(one, Person) else None


def _ids_to_write(everybody: Iterable[Person | Colleague]) -> set[str]:
    """Return the ids that reading would not make of the names by itself."""
    everybody = list(everybody)
    bearers = Counter(key for one in everybody for key in {name_key(one.id), name_key(one.name)})
    return {one.id for one in everybody if one.id != one.name or bearers[name_key(one.id)] > 1}
