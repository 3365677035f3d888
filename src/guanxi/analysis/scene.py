"""An account as the rules of latent conflict see it: who works with whom, and who moved where."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from guanxi.graph import SocialGraph, social_graph
from guanxi.model.account import Account
from guanxi.model.post import Move
from guanxi.model.vocabulary import Change, Level, Role, folded

_ARRIVALS = frozenset({Change.APPOINTED, Change.PROMOTED, Change.TRANSFERRED})
_DEPARTURES = frozenset({Change.RETIRED, Change.LEFT})
_DEPUTY = re.compile(r"\bdeputy\b|\bvice\b|副", re.IGNORECASE)
_LEVELS = {level: number for number, level in enumerate(Level)}


@dataclass(frozen=True)
class Scene:
    """An account, its graph, and what follows from both, each computed once.

    Only moves that have happened by the account's day count, unless said otherwise.
    """

    account: Account
    graph: SocialGraph

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The ids of those whom one can be at odds with, in order: known by name, and not gone."""
        known = self.account.people
        return tuple(
            one for one in self.graph.people if not known[one].placeholder and one not in self.gone
        )

    @cached_property
    def _present(self) -> frozenset[str]:
        """The same people, to look up."""
        return frozenset(self.people)

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """All moves, planned ones too, in order of their days."""
        return tuple(sorted(self.account.moves, key=_move_order))

    @cached_property
    def arrivals(self) -> tuple[Move, ...]:
        """The moves by which somebody got a post that is told, in order of their days."""
        return tuple(
            move
            for move in self.moves
            if move.change in _ARRIVALS and move.post and self.happened(move)
        )

    @cached_property
    def departures(self) -> tuple[Move, ...]:
        """The moves by which somebody left, planned ones too, in order of their days."""
        return tuple(move for move in self.moves if move.change in _DEPARTURES)

    @cached_property
    def gone(self) -> frozenset[str]:
        """Who has left and not come back."""
        last = {move.person: move for move in self.moves if self.happened(move)}
        return frozenset(one for one, move in last.items() if move.change in _DEPARTURES)

    @cached_property
    def bosses(self) -> Mapping[str, str]:
        """The boss of everybody by the solid line that is best attested."""
        lines = sorted(
            (tie.confidence, tie.target, tie.source)
            for tie in self.account.current_ties_among_people()
            if tie.kind.name == "reports_to"
        )
        return {report: boss for _, boss, report in lines}

    @cached_property
    def deciders(self) -> frozenset[str]:
        """Who takes the decision, or can stop it."""
        decision = self.account.decision
        if decision:
            return frozenset((*decision.deciders, *decision.veto))
        everybody = self.account.people.values()
        return frozenset(one.id for one in everybody if Role.DECISION_MAKER in one.roles)

    def name(self, person: str) -> str:
        """Return somebody's name."""
        return self.account.name_of(person)

    def present(self, *people: str) -> bool:
        """Return whether all of these are among the people."""
        return self._present.issuperset(people)

    def happened(self, move: Move) -> bool:
        """Return whether a move lies before the end of the account's day."""
        return self.account.as_of is None or move.date <= self.account.as_of

    def deputies(self, boss: str) -> tuple[str, ...]:
        """Return the deputies of a boss by their titles, in order."""
        return tuple(
            one
            for one in self.people
            if self.bosses.get(one) == boss and _DEPUTY.search(self.account.people[one].title or "")
        )

    def one_boss(self, one: str, other: str) -> bool:
        """Return whether two people have the boss in common, or one is the other's."""
        boss, others = self.bosses.get(one), self.bosses.get(other)
        return boss == other or others == one or (boss is not None and boss == others)

    def one_department(self, one: str, other: str) -> bool:
        """Return whether two people are known to be in the same department."""
        department = self.account.people[one].department
        return department is not None and department == self.account.people[other].department

    def work_together(self, one: str, other: str) -> bool:
        """Return whether two people share boss or department, or take the decision together."""
        return (
            self.one_boss(one, other)
            or self.one_department(one, other)
            or {one, other} <= self.deciders
        )

    def left_of_grudge(self, since: dt.date) -> float:
        """Return what part, 0 to 1, of a grudge is left that goes back to a day."""
        today = self.account.as_of
        days = max((today - since).days, 0) if today else 0
        half_life = self.account.weights.grudge_half_life
        return float(0.5 ** (days / half_life)) if half_life else 0.0

    def members(self, department: str) -> dict[str, int]:
        """Return how far below the head each one in a department stands, 0 for the head.

        By the reporting line inside the department, or by level where that says more.
        """
        inside = [one for one in self.people if self.account.people[one].department == department]
        levels = {one: self._level(one) for one in inside}
        highest = min(levels.values(), default=0)
        return {one: max(self._steps(one), levels[one] - highest) for one in inside}

    def _level(self, person: str) -> int:
        """Return how low somebody's level is, 0 for the highest; one not told is the lowest."""
        level = self.account.people[person].level
        return _LEVELS[level] if level else len(_LEVELS)

    def _steps(self, person: str) -> int:
        """Return how many bosses somebody has within the department."""
        seen = [person]
        while (boss := self.bosses.get(seen[-1])) and self.one_department(person, boss):
            if boss in seen:
                break
            seen.append(boss)
        return len(seen) - 1


def scene(account: Account, graph: SocialGraph | None = None) -> Scene:
    """Return an account as the rules of latent conflict see it; `graph` is its own, if built."""
    return Scene(account, graph or social_graph(account))


def same_post(one: Move, other: Move) -> bool:
    """Return whether two moves are about one post: by its name, and department where told."""
    elsewhere = one.department and other.department and one.department != other.department
    return not elsewhere and folded(one.post or "") == folded(other.post or "")


def _move_order(move: Move) -> tuple[str, ...]:
    """Return a key that orders moves by their days, whatever rows they stood in."""
    parts = (move.date, move.person, move.change, move.post, move.department, move.predecessor)
    return tuple(str(part or "") for part in parts)
