"""All scores and roles of an account."""

from collections.abc import Mapping
from dataclasses import dataclass

from guanxi.analysis.reading import Reading, reading
from guanxi.analysis.scores.table import SCORES
from guanxi.model.account import Account
from guanxi.model.evidence import Score


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the ties of an account mean.

    `scores` holds a score per measure and person; `roles` the names of the roles that follow
    from them for each person, in the order of the table.
    """

    reading: Reading
    scores: Mapping[str, Mapping[str, Score]]
    roles: Mapping[str, tuple[str, ...]]

    @property
    def account(self) -> Account:
        """The account analysed."""
        return self.reading.account

    def score(self, measure: str, person: str) -> Score:
        """Return one score; KeyError where there is no such measure or person."""
        return self.scores[measure][person]

    def ranked(self) -> tuple[str, ...]:
        """Return everybody, the most powerful over the decision first."""
        power = self.scores["decision_power"]
        return tuple(sorted(power, key=lambda person: (-power[person].points, person)))


def analysis(account: Account) -> Analysis:
    """Return all scores and roles of an account."""
    read = reading(account)
    scores = {measure.name: measure.scores(read) for measure in SCORES.values()}
    bearers = {
        measure.role.name: measure.role.bearers(read, scores[measure.name])
        for measure in SCORES.values()
        if measure.role
    }
    roles = {
        person: tuple(role for role, found in bearers.items() if person in found)
        for person in read.people
    }
    return Analysis(read, scores, roles)
