"""The steps in their order: read, analyse, check invitations, draw. Everything else calls this.

    account = load("graphs/telecom")
    analysis = analyse(account)
    check_invitations(account, "exhibition").conflicts
    draw(analysis).save("map.html")
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from guanxi.analysis.scoring import Analysis, analysis
from guanxi.events.check import conflicts
from guanxi.events.plan import plan
from guanxi.events.rules.table import RULES
from guanxi.graph import annotated_graph, social_graph
from guanxi.io.atomic import replace
from guanxi.io.readers import read_account
from guanxi.model.account import Account
from guanxi.model.event import Event
from guanxi.model.evidence import Finding
from guanxi.model.phrase import Language
from guanxi.model.report import Report

if TYPE_CHECKING:
    import networkx as nx

AnyPath = str | os.PathLike[str]


def load(path: AnyPath, *, encoding: str | None = None) -> Account:
    """Return the account in a folder or workbook, leaving out rows that cannot be used.

    `check` says which and why. InputError where there is no account to read.
    """
    return read_account(Path(path), encoding=encoding)[0]


def load_with_report(path: AnyPath, *, encoding: str | None = None) -> tuple[Account, Report]:
    """Return the account and everything that reading it brought to light."""
    return read_account(Path(path), encoding=encoding)


def check(path: AnyPath, *, encoding: str | None = None) -> Report:
    """Return every problem of an account's files, and what is not known yet."""
    return read_account(Path(path), encoding=encoding)[1]


def analyse(account: Account) -> Analysis:
    """Return the scores, 0 to 100 with their reasons, and the roles of everybody."""
    return analysis(account)


@dataclass(frozen=True, slots=True)
class InvitationCheck:
    """An event, who is to come (ids), what the rules object to, worst first, and their names."""

    event: Event
    guests: tuple[str, ...]
    conflicts: tuple[Finding, ...]
    checked: tuple[str, ...] = tuple(RULES)


def check_invitations(
    account: Account, event: str | None = None, *, guests: Iterable[str] | None = None
) -> InvitationCheck:
    """Return the conflicts among an event's guests, or among the guests named.

    `event` is an event's id or name; `guests` are names or ids and take the place of its list.
    UnknownNameError, with the nearest names, where one is not there.
    """
    what = account.find_event(event) if event is not None else Event(id="guests", name="Guests")
    asked = None if guests is None else tuple(account.find_person(one).id for one in guests)
    made = plan(account, social_graph(account), what, asked)
    return InvitationCheck(what, made.guests, conflicts(made))


def check_all_invitations(analysed: Analysis) -> tuple[InvitationCheck, ...]:
    """Return the check of every event of the account, in the account's order."""
    account, graph = analysed.account, analysed.reading.graph
    plans = [plan(account, graph, event) for event in account.events.values()]
    return tuple(InvitationCheck(made.event, made.guests, conflicts(made)) for made in plans)


def to_networkx(account: Account) -> "nx.MultiDiGraph[str]":
    """Return one annotated graph of all people and ties, to go on with.

    Each person carries name, title, department, level, roles, support, coverage, `derived_roles`
    and each score by its name (0 to 100, None where unknown); each arrow carries kind, layers,
    mutual, strength, confidence (0 to 1), disputed, denied, since, until, said_by. A mutual tie
    is an arrow each way. Personal facts and notes are not in it.
    """
    graph = annotated_graph(account)
    found = analysis(account)
    for person in graph:
        scores = {name: by_person[person].value for name, by_person in found.scores.items()}
        graph.nodes[person].update(scores, derived_roles=list(found.roles[person]))
    return graph


@dataclass(frozen=True, slots=True)
class AccountMap:
    """An interactive map as one HTML page that works offline."""

    html: str

    def save(self, path: AnyPath) -> Path:
        """Write the page, replacing an older one in one step, and return where it is."""
        target = Path(path)
        replace(target, self.html.encode("utf-8"))
        return target

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, for notebooks."""
        from html import escape

        return (
            '<iframe sandbox="allow-scripts allow-downloads" width="100%" height="640" '
            f'style="border:1px solid #ddd" srcdoc="{escape(self.html)}"></iframe>'
        )


def draw(analysed: Analysis, *, language: Language | None = None) -> AccountMap:
    """Return the map of an analysed account with all its events checked.

    `language` is the one shown first, the account's unless told; the page can switch.
    """
    from guanxi.render.html import page
    from guanxi.render.view import view

    checks = check_all_invitations(analysed)
    events = [(check.event, check.guests, check.conflicts) for check in checks]
    return AccountMap(page(view(analysed, events, language or analysed.account.language)))
