"""The search: solve, let all rules look at what comes out, forbid what they object to, and again.

Each cut forbids only what the rules were seen to object to, so no repair is lost, and the first
decision to which they do not object is the cheapest there is (logic-based Benders cuts, as in
Hooker and Ottosson 2003).
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from guanxi.events.repair.bridges import additions
from guanxi.events.repair.choices import Choice, Decided, Matter, Space, Topic
from guanxi.events.repair.company import companions
from guanxi.events.repair.cuts import Apart, Cut, cut, matters_of, place_of
from guanxi.events.repair.programme import Answer, Programme
from guanxi.events.repair.realised import Outcome, realised, worsened
from guanxi.events.rules.table import RULES
from guanxi.model.evidence import Finding, Severity

_ROUNDS = 25
"""How often the rules are asked at most while another repair is looked for."""

_TWO = 2


@dataclass(frozen=True, slots=True)
class Found:
    """A decision with what the rules say of it, what none goes below, and whether it is proven.

    `leftover` are the conflicts that it does not resolve.
    """

    decided: Decided
    outcome: Outcome
    bound: float
    proven: bool
    leftover: tuple[Finding, ...] = ()


@dataclass
class Search:
    """What is known so far.

    The matters opened, the cuts as they came, what no decision costs less than, the latest one.
    """

    space: Space
    severity: Severity
    deadline: float
    cuts: dict[Apart | Cut, None] = field(default_factory=dict)
    bound: float = 0.0
    latest: Decided = field(default_factory=dict)

    def best(self) -> Found:
        """Return the cheapest decision without conflicts; else the one that leaves the fewest."""
        first = self._judged({})
        self._learn(first.findings, {})
        together = self._together()
        self._learn(self._judged(together).findings, together)
        return self._cheapest(()) or self._cheapest((), lenient=True) or self._makeshift()

    def another(self, unlike: Sequence[Decided]) -> Found | None:
        """Return the cheapest decision without conflicts unlike some; None if none is known."""
        found = self._cheapest(unlike)
        return found if found and found.proven and not found.leftover else None

    def wasteful(self, decided: Decided) -> bool:
        """Return whether a decision without conflicts stays so if one choice is undone."""
        fewer = ({one: decided[one] for one in decided if one != undone} for undone in decided)
        return any(not self._judged(one).at_least(self.severity) for one in fewer)

    def _cheapest(self, unlike: Sequence[Decided], *, lenient: bool = False) -> Found | None:
        """Return the cheapest decision, None where there is none; past the time, a makeshift."""
        for _ in range(_ROUNDS) if unlike else itertools.count():
            answer = self._solved(unlike, lenient=lenient)
            if answer.decided is None or not answer.ended:
                return None if unlike or not answer.possible else self._makeshift()
            outcome = self._judged(answer.decided)
            left = outcome.at_least(self.severity)
            if not self._learn(left, answer.decided):
                cost, proven = self.space.cost(answer.decided), lenient or not left
                return Found(answer.decided, outcome, cost, proven, left)
        return None

    def _solved(self, unlike: Sequence[Decided], *, lenient: bool) -> Answer:
        """Return the cheapest decision that keeps to what is known, and note what it proves."""
        answer = Programme(self.space, list(self.cuts), unlike, lenient).solved(self.deadline)
        if not unlike and not lenient:
            self.bound = max(self.bound, answer.bound)
        if not unlike:
            self.latest = answer.decided or self.latest
        return answer

    def _judged(self, decided: Decided) -> Outcome:
        """Return what becomes of a decision; what it worsens in other events counts, too."""
        outcome = realised(self.space.plan, decided)
        if not decided or outcome.at_least(self.severity):
            return outcome
        plan = self.space.plan
        worse = worsened(plan.account, outcome, plan.event.id, self.severity)
        return Outcome(outcome.account, outcome.plans, (*worse, *outcome.findings))

    def _learn(self, findings: Iterable[Finding], decided: Decided) -> bool:
        """Forbid what the rules object to; return whether that was news."""
        known = len(self.cuts)
        for finding in findings:
            if finding.severity >= self.severity:
                self._open(finding)
                for made in self._cuts_of(finding, decided):
                    self.cuts[made] = None
        return len(self.cuts) > known

    def _open(self, finding: Finding) -> None:
        """Open the matters on which a finding depends, and those of who could help or make room."""
        plan = self.space.plan
        matters = dict.fromkeys(matters_of(finding, self.space))
        guests = [matter.person for matter in matters if matter.person]
        added = additions(plan, finding)
        room = plan.guests if added and plan.event.capacity is not None else ()
        people = {*companions(plan, guests), *added, *room}
        matters |= dict.fromkeys(Matter(Topic.PLACE, person) for person in sorted(people))
        self.space = self.space.opened(list(matters))

    def _cuts_of(self, finding: Finding, decided: Decided) -> Iterator[Apart | Cut]:
        """Iterate over what a finding forbids: for each guest alone, where that is enough."""
        alone = list(self._alone(finding, decided)) if RULES[finding.rule].local else []
        yield from alone or [cut(finding, decided, self.space)]

    def _alone(self, finding: Finding, decided: Decided) -> Iterator[Apart | Cut]:
        """Iterate over the cuts of what the rule finds of one guest without the other ones."""
        if len(finding.people) <= _TWO:
            return
        for guest in finding.people:
            found = realised(self.space.plan, decided, only=frozenset({guest}))
            for smaller in found.at_least(self.severity):
                others = set(smaller.people) - {guest}
                absent = all(place_of(one, decided, self.space) is None for one in others)
                if smaller.rule == finding.rule and absent:
                    yield cut(smaller, decided, self.space)

    def _together(self) -> Decided:
        """Return the decision to have all guests meet who can: who clashes there clashes anywhere.

        They meet in the first session, or where there is none on a further day.
        """
        sessions = self.space.plan.event.sessions
        room = (0, sessions[0]) if sessions else (1, None)
        found: dict[Matter, Choice] = {}
        for matter, choices in self.space.matters.items():
            there = [one for one in choices if one.place and one.place.room == room]
            if there and there[0].means and matter.person in self.space.plan.guests:
                found[matter] = there[0]
        return found

    def _makeshift(self) -> Found:
        """Return a decision made in haste: whoever still clashes is not asked, cheapest first."""
        hasty = dict(self.latest)
        while True:
            outcome = self._judged(hasty)
            left = outcome.at_least(self.severity)
            dropped = self._dropped(left, hasty)
            if not dropped:
                return Found(hasty, outcome, self.bound, proven=False, leftover=left)
            hasty |= dropped

    def _dropped(self, findings: Sequence[Finding], decided: Decided) -> Decided:
        """Return whom not to ask: of each finding the cheapest, unless another resolves it."""
        dropped: dict[Matter, Choice] = {}
        for finding in findings:
            matters = [Matter(Topic.PLACE, person) for person in finding.people]
            out = {one: choice for one in matters if (choice := self._out(one, decided))}
            if out and dropped.keys().isdisjoint(matters):
                first = min(out, key=lambda one: (out[one].cost, one.person))
                dropped[first] = out[first]
        return dropped

    def _out(self, matter: Matter, decided: Decided) -> Choice | None:
        """Return the choice not to ask somebody who is to come, if there is one."""
        if place_of(matter.person or "", decided, self.space) is None:
            return None
        choices = self.space.matters.get(matter, ())
        return next((choice for choice in choices if choice.place is None), None)
