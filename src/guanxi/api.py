"""The steps in their order: read, analyse, check invitations, draw. Everything else calls this.

Each step imports what it needs when it is taken, so that small steps start at once.

    account = load("graphs/telecom")
    analysed = analyse(account)
    table(analysed)
    check_invitations(account, "exhibition").conflicts
    save(analysed, "map.html")
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from guanxi.io.atomic import replace as replace_file
from guanxi.io.readers import read_account
from guanxi.model.account import Account
from guanxi.model.camps import Camps
from guanxi.model.event import Event
from guanxi.model.phrase import Language
from guanxi.model.report import Report
from guanxi.model.results import InvitationCheck, Results

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd

    from guanxi.events.plan import Plan
    from guanxi.graph import SocialGraph
    from guanxi.model.evidence import Finding
    from guanxi.model.uncertainty import Question

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


def analyse(account: Account, *, draws: int = 300, seed: int = 0) -> Results:
    """Return the scores (0 to 100, with their reasons), the roles, and every event checked.

    How sure they are comes from `draws` of the account as it may really be; the same `seed` gives
    the same numbers, and 0 draws leave it out. A role less probable than not is withheld.
    """
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results, sure_of

    read = reading(account)
    found = replace(results(read), checks=_all_checked(read.graph, account))
    if not draws or not account.people:
        return found
    return sure_of(found, drawn(read, count=draws, seed=seed))


def ask(
    account: Account, *, most: int = 10, draws: int = 300, seed: int = 0
) -> "tuple[Question, ...]":
    """Return what to ask next: whose answer would change the most scores, roles and verdicts."""
    from guanxi.analysis.draws.draws import draws as drawn
    from guanxi.analysis.draws.questions import questions
    from guanxi.analysis.reading import reading

    read = reading(account)
    uncertainty = drawn(read, count=draws, seed=seed)
    return questions(read, uncertainty, verdicts=_verdicts, most=most)


_THOROUGH = 100  # people up to which the best camps are found well before any time is up


def complete(analysed: Results, *, most: int = 12) -> Results:
    """Return results with all that the map shows: the camps too, and `most` questions to ask next.

    In large accounts a good division into camps is taken unproven, and not the best that can be
    found in some time, so that the same account gives the same map.
    """
    from guanxi.analysis.draws.questions import questions
    from guanxi.analysis.reading import reading

    account, sure = analysed.account, analysed.uncertainty
    asked = () if sure is None else questions(reading(account), sure, verdicts=_verdicts, most=most)
    patience = 10.0 if len(account.people) <= _THOROUGH else 0.0
    return replace(analysed, questions=asked, camps=camps(account, time_limit=patience))


def _verdicts(supposed: Account) -> "tuple[Finding, ...]":
    """Return what the rules object to at all events of an account."""
    from guanxi.graph import social_graph

    checks = _all_checked(social_graph(supposed), supposed)
    return tuple(conflict for check in checks for conflict in check.conflicts)


def _all_checked(graph: "SocialGraph", account: Account) -> tuple[InvitationCheck, ...]:
    """Return the check of every event of an account, in its order."""
    from guanxi.events.plan import plan

    return tuple(_checked(plan(account, graph, event)) for event in account.events.values())


def check_invitations(
    account: Account, event: str | None = None, *, guests: Iterable[str] | None = None
) -> InvitationCheck:
    """Return the conflicts among an event's guests, or among the guests named.

    `event` is an event's id or name; `guests` are names or ids and take the place of its list.
    UnknownNameError, with the nearest names, where one is not there.
    """
    from guanxi.events.plan import plan
    from guanxi.graph import social_graph

    what = account.find_event(event) if event is not None else Event(id="guests", name="Guests")
    asked = None if guests is None else tuple(account.find_person(one).id for one in guests)
    return _checked(plan(account, social_graph(account), what, asked))


def camps(account: Account, *, time_limit: float = 10.0, readings: int = 5) -> Camps:
    """Return who stands in which camp, the ties that contradict it, and whether that is proven.

    `readings` is the most equally good divisions to return. Past `time_limit` (seconds), or where
    more than 250 people are entangled, a good division is returned with what is proven about it.
    """
    from guanxi.analysis.camps.divide import camps as divided

    return divided(account, time_limit, max(readings, 1))


def _checked(made: "Plan") -> InvitationCheck:
    """Return a plan with what the rules object to."""
    from guanxi.events.check import conflicts
    from guanxi.events.rules.table import RULES

    return InvitationCheck(
        event=made.event, guests=made.guests, conflicts=conflicts(made), rules=tuple(RULES)
    )


def to_networkx(account: Account) -> "nx.MultiDiGraph[str]":
    """Return one annotated graph of all people and ties, to go on with.

    Each person carries name, title, department, level, roles, support, coverage, `derived_roles`
    and each score by its name (0 to 100, None where unknown); each arrow carries kind, layers,
    mutual, strength, confidence (0 to 1), disputed, denied, since, until, said_by. A mutual tie
    is an arrow each way. Personal facts and notes are not in it.
    """
    from guanxi.analysis.reading import reading
    from guanxi.analysis.scoring import results
    from guanxi.graph import annotated_graph

    graph = annotated_graph(account)
    found = results(reading(account))
    for person in graph:
        scores = {name: by_person[person].value for name, by_person in found.scores.items()}
        graph.nodes[person].update(scores, derived_roles=list(found.roles[person]))
    return graph


def save(analysed: Results, path: AnyPath, *, language: Language | None = None) -> Path:
    """Write results in the form that the file's ending names, and return where they are.

    .html is the interactive map, .csv the scores as a table, .json the scores with all reasons.
    An older file is replaced in one step. `language` is the account's unless told.
    """
    from guanxi.render.outputs import OUTPUTS

    target = Path(path)
    output = OUTPUTS.find(target.suffix.lower())
    shown = complete(analysed) if output.complete else analysed
    replace_file(target, output.content(shown, language or analysed.account.language))
    return target


@dataclass(frozen=True, slots=True)
class AccountMap:
    """An interactive map as one HTML page that works offline; notebooks show it by itself."""

    html: str

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, which may run its script and nothing else."""
        from html import escape

        return (
            '<iframe sandbox="allow-scripts allow-downloads" width="100%" height="640" '
            f'style="border:1px solid #ddd" srcdoc="{escape(self.html)}"></iframe>'
        )


def draw(analysed: Results, *, language: Language | None = None) -> AccountMap:
    """Return the interactive map of an analysed account, to show in a notebook.

    `language` is the one shown first, the account's unless told; the page can switch.
    """
    from guanxi.render.as_page import content

    spoken = language or analysed.account.language
    return AccountMap(content(complete(analysed), spoken).decode("utf-8"))


def table(analysed: Results) -> "pd.DataFrame":
    """Return a row a person, most powerful first, as a DataFrame with the id as its index.

    Columns: name, title, department, roles (derived, a tuple), support (-2 to 2, NaN unknown),
    and each score by its name (0 to 100, NaN where nothing is known).
    """
    import pandas as pd

    people = [analysed.account.people[key] for key in analysed.ranked()]
    rows = [
        {
            "name": person.name,
            "title": person.title,
            "department": person.department,
            "roles": analysed.roles[person.id],
            "support": person.support,
            **{name: scores[person.id].value for name, scores in analysed.scores.items()},
        }
        for person in people
    ]
    index = pd.Index([person.id for person in people], name="id")
    numbers = ["support", *analysed.scores]
    return pd.DataFrame(rows, index=index).astype(dict.fromkeys(numbers, "float64"))
