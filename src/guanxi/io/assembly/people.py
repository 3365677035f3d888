"""From rows of contacts to people."""

from collections.abc import Callable
from typing import TypeVar

from guanxi.io.assembly.names import Named
from guanxi.io.assembly.rows import Row
from guanxi.io.assembly.vendors import Vendors
from guanxi.io.cells.numbers import write_number
from guanxi.io.cells.words import RolesTold
from guanxi.io.ledger import Ledger
from guanxi.model.person import Person

Made = TypeVar("Made")

_BLOCKERS_SUPPORT = -2.0
_LINES = ("reports_to", "dotted_to")


def made(make: Callable[..., Made], row: Row, **others: object) -> Made:
    """Return what the values of a row make; columns have the names of the fields they fill."""
    return make(**{**row.values, **others})


def person_of(named: Named, vendors: Vendors, ledger: Ledger) -> Person:
    """Return the person of a row whose names have been looked up."""
    row = named.row
    values = {key: value for key, value in row.values.items() if key not in _LINES}
    roles = values.pop("roles", None)
    if isinstance(roles, RolesTold):
        values["roles"] = roles.roles
        if roles.blocks:
            values["support"] = _support_of_blocker(row, ledger)
    told = values.pop("competitor_support", None)
    if isinstance(told, tuple):
        values["competitor_support"] = vendors.supports(told, row.at("competitor_support"))
    return made(Person, row.having(values), id=named.id)


def _support_of_blocker(row: Row, ledger: Ledger) -> object:
    """Return what is told of a blocker's support, or else the least there is."""
    told = row.values.get("support")
    if told is None:
        ledger.add("stance-not-role", row.at("roles"))
        return _BLOCKERS_SUPPORT
    ledger.add("stance-told-twice", row.at("roles"), support=write_number(told))
    return told
