"""The whole of an account from its sheets and settings."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from guanxi.errors import InputError
from guanxi.io.assembly.names import Named, give_ids, name_key
from guanxi.io.assembly.people import Made, made, person_of
from guanxi.io.assembly.references import References
from guanxi.io.assembly.rows import Row, rows_in
from guanxi.io.assembly.settings import checked_settings, decision_of
from guanxi.io.assembly.ties import (
    Told,
    note_disputes,
    told_in_contact,
    told_in_tie,
    without_circles,
)
from guanxi.io.assembly.vendors import Vendors
from guanxi.io.columns import SHEETS
from guanxi.io.files.grid import Grid
from guanxi.io.files.toml_text import RawSettings
from guanxi.io.ledger import Ledger
from guanxi.model.account import Account, ProfileFact
from guanxi.model.decision import Decision
from guanxi.model.department import Department
from guanxi.model.event import Activity, Event, Invitation
from guanxi.model.gaps import gaps
from guanxi.model.person import Colleague, Person
from guanxi.model.pooling import pooled_ties
from guanxi.model.post import Move, posts
from guanxi.model.report import Place, Report

_WAY_OUT = "write at least one row with a name into the contacts"
_PROBLEMS_TOLD = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a reader found: grids by the sheet that they are, and settings."""

    path: Path
    grids: Mapping[str, tuple[Grid, ...]]
    settings: RawSettings = field(default_factory=RawSettings)


def assembled(found: Found, ledger: Ledger) -> tuple[Account, Report]:
    """Return the account and the report on its input; InputError where nobody is in it."""
    for name in SHEETS:
        for grid in found.grids.get(name, ()):
            ledger.open_file(grid.file, grid.encoding)
    account = _Assembly(found, ledger).account()
    report = Report(problems=ledger.ordered_problems(), counts=ledger.counts(), gaps=gaps(account))
    if not account.people:
        raise InputError(_nobody(found.path, report))
    return account, report


def _nobody(path: Path, report: Report) -> str:
    """Word why there is no account, with the first problems."""
    told = [
        f"{problem.place.text()}: {problem.cause()}; {problem.way_out()}"
        for problem in report.problems[:_PROBLEMS_TOLD]
    ]
    return "\n  ".join([f"{path}: not one person could be read from it; {_WAY_OUT}", *told])


class _Assembly:
    """An account being put together: names first, then everything that names them."""

    def __init__(self, found: Found, ledger: Ledger) -> None:
        self.found = found
        self.ledger = ledger
        self.references = References(ledger)
        self.settings = checked_settings(found.settings, ledger)
        self.vendors = Vendors.set_in(self.settings.account, ledger)
        self.named = {
            "departments": self._unique("departments", "name"),
            "events": self._unique("events", "id"),
            "team": give_ids(self._rows("team"), ledger),
            "contacts": give_ids(self._rows("contacts"), ledger),
        }
        for name, entries in self.named.items():
            self.references.learn(name, entries)

    def _rows(self, name: str) -> Iterator[Row]:
        """Iterate over the usable rows of a sheet."""
        for grid in self.found.grids.get(name, ()):
            yield from rows_in(SHEETS[name], grid, self.ledger)

    def _unique(self, name: str, column: str) -> list[Named]:
        """Return the rows of a sheet but those that tell of something told before."""
        lines: dict[str, int] = {}
        kept = []
        for row in self._rows(name):
            text = row.text(column) or ""
            line = lines.setdefault(name_key(text), row.place.line)
            if line == row.place.line:
                kept.append(Named(text, row))
            else:
                self.ledger.reject("same-thing", row.at(column), name=text, line=str(line))
        return kept

    def _resolved(self, name: str) -> Iterator[Named]:
        """Iterate over the named entries of a sheet with ids for the names in their rows."""
        for id_, row in self.named[name]:
            found = self.references.resolved(SHEETS[name], row)
            if found is not None:
                yield Named(id_, found)

    def _all(
        self,
        name: str,
        make: Callable[..., Made],
        key: Callable[[Made], object] = lambda item: item,
    ) -> tuple[Made, ...]:
        """Return what the rows of a sheet make, in an order that is not that of the rows.

        Of two that differ although they have the same key, the second is rejected.
        """
        kept: dict[object, tuple[Made, Place]] = {}
        for row in self._rows(name):
            if found := self.references.resolved(SHEETS[name], row):
                item = made(make, found)
                self._is_new(key(item), item, row.place, kept)
        return tuple(sorted((item for item, _ in kept.values()), key=_field_order))

    def _is_new(
        self, key: object, item: Made, place: Place, kept: dict[object, tuple[Made, Place]]
    ) -> bool:
        """Keep something new; tell of what was told before, in the same or other words."""
        earlier, first = kept.setdefault(key, (item, place))
        if first == place:
            return True
        if earlier == item:
            self.ledger.add("same-row", place, line=str(first.line))
        else:
            self.ledger.reject("same-thing", place, name=str(key), line=str(first.line))
        return False

    def _by_id(self, name: str, make: Callable[..., Made], field_: str) -> dict[str, Made]:
        """Return what the named entries of a sheet make, by id and in its order."""
        return {
            id_: made(make, row, **{field_: id_})
            for id_, row in sorted(self._resolved(name), key=lambda named: named.id)
        }

    def account(self) -> Account:
        """Return the account, which may be without people."""
        contacts = sorted(self._resolved("contacts"), key=lambda named: named.id)
        moves = self._all("moves", Move)
        activities = self._all("activities", Activity)
        profiles = self._all("profiles", ProfileFact)
        invitations = self._all("invitations", Invitation, _occasion)
        told = list(self._told(contacts))
        decisions = tuple(self._decisions())
        people = self._people(contacts)
        team = self._by_id("team", Colleague, "id")
        as_of = self._as_of(
            *(claim.heard_on for _, claim in told),
            *(fact.heard_on for fact in profiles),
            *(move.date for move in moves),
            *(activity.date for activity in activities),
        )
        account = Account(
            name=self._text("name") or self.found.path.stem,
            people=people,
            posts=posts(people, moves),
            departments=self._by_id("departments", Department, "name"),
            moves=moves,
            events=self._by_id("events", Event, "id"),
            invitations=invitations,
            activities=activities,
            team=team,
            profiles=profiles,
            decisions=decisions,
            our_company=self.vendors.ours,
            competitors=self.vendors.competitors,
            value_chain=self.settings.value_chain,
            language="zh" if self._text("language") == "zh" else "en",
            as_of=as_of,
            weights=self.settings.weights,
            privacy=self.settings.privacy,
        )
        return self._with_ties(account, told)

    def _with_ties(self, account: Account, told: list[Told]) -> Account:
        """Return the account with the ties that all that was told adds up to."""
        told = without_circles(told, account.as_of, account.name_of, self.ledger)
        ties = pooled_ties(told, account.weights)
        note_disputes(ties, account.name_of, self.ledger)
        return dataclasses.replace(account, ties=ties)

    def _people(self, contacts: Iterable[Named]) -> dict[str, Person]:
        """Return the people by id, in order, with the placeholders that came up."""
        people = {one.id: person_of(one, self.vendors, self.ledger) for one in contacts}
        people |= {mark: Person(id=mark, name=mark) for mark in self.references.placeholders}
        return dict(sorted(people.items()))

    def _told(self, contacts: Iterable[Named]) -> Iterator[Told]:
        """Iterate over what contacts and ties tell of ties."""
        for id_, row in contacts:
            yield from told_in_contact(id_, row, self.ledger)
        kept: dict[object, tuple[Told, Place]] = {}
        for row in self._rows("ties"):
            found = told_in_tie(row, self.references, self.vendors, self.settings.weights)
            if found and self._is_new(found, found, row.place, kept):
                yield found

    def _decisions(self) -> Iterator[Decision]:
        """Iterate over the decisions, in the order in which they were set."""
        for key, told in self.settings.decisions:
            yield decision_of(key, told, self.found.settings, self.references)

    def _text(self, setting: str) -> str | None:
        """Return a setting that is a text."""
        value = self.settings.account.get(setting)
        return value if isinstance(value, str) else None

    def _as_of(self, *days: dt.date | None) -> dt.date | None:
        """Return the day set, else the latest of the days on which something was learnt."""
        told = self.settings.account.get("as_of")
        return told if isinstance(told, dt.date) else max(filter(None, days), default=None)


def _occasion(invitation: Invitation) -> str:
    """Return what somebody can be asked to only once."""
    parts = (invitation.event, invitation.session, invitation.person)
    return ", ".join(filter(None, parts))


def _field_order(item: object) -> list[str]:
    """Return a key that orders values of one kind by their fields."""
    return [str(getattr(item, name)) for name in getattr(item, "__slots__", ())]
