"""What an analysis hands on to be shown: scores, roles and checked invitations of an account."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from guanxi.errors import UnknownNameError
from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder
from guanxi.model.attendance import Stranger
from guanxi.model.camps import Camps
from guanxi.model.event import Event
from guanxi.model.evidence import Finding, Score
from guanxi.model.forecast import Forecast
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.phrase import Phrase
from guanxi.model.repair import Repairs
from guanxi.model.sway import Sway
from guanxi.model.uncertainty import Estimate, Question, Uncertainty
from guanxi.sources import Source


@dataclass(frozen=True, slots=True)
class DerivedRole:
    """A role that follows from a score."""

    name: str
    label: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What a score is called and means, where its method comes from, and the role it leads to.

    `beyond_doubt` says that the role is withheld unless 90 % of the draws leave the score above 0.
    """

    name: str
    label: Phrase
    meaning: Phrase
    sources: tuple[Source, ...]
    role: DerivedRole | None = None
    beyond_doubt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationCheck:
    """An event, who is to come (ids), what the rules object to (worst first), and their names.

    `strangers` were to come too, but nobody of that name is known: they are not checked.

    `repair` is the cheapest way out and `asking` the order of asking, None where not asked for.
    """

    event: Event
    guests: tuple[str, ...]
    conflicts: tuple[Finding, ...]
    rules: tuple[str, ...]
    strangers: tuple[Stranger, ...] = ()
    repair: Repairs | None = None
    asking: AskingOrder | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """An account analysed.

    `scores` holds a score per measure and person, `roles` the names of each person's derived
    roles in the order of the measures, `outcome` the expected decision from -1 (against us) to 1,
    and `contributions` what the stance of each whose stance we know adds to it.
    `findings` are what stands out about people and the account as a whole, `hypotheses` who may be
    at odds though nobody said so, the most probable first. `uncertainty` says how sure all that
    is; None where it was not asked for. `forecast` is what all this means for the decision.
    """

    account: Account
    measures: tuple[Measure, ...]
    scores: Mapping[str, Mapping[str, Score]]
    roles: Mapping[str, tuple[str, ...]]
    outcome: float
    contributions: Mapping[str, float] = field(default_factory=dict)
    checks: tuple[InvitationCheck, ...] = ()
    findings: tuple[Finding, ...] = ()
    hypotheses: tuple[Hypothesis, ...] = ()
    uncertainty: Uncertainty | None = None
    forecast: Forecast | None = None
    sway: Sway | None = None
    questions: tuple[Question, ...] = ()
    camps: Camps | None = None

    def find_measure(self, name: str) -> Measure:
        """Return the measure of a name; UnknownNameError, with the nearest, where there is none."""
        by_name = {measure.name: measure for measure in self.measures}
        if name not in by_name:
            raise UnknownNameError("measure", name, by_name)
        return by_name[name]

    def score(self, measure: str, person: str) -> Score:
        """Return one score; KeyError where there is no such measure or person."""
        return self.scores[measure][person]

    def estimate(self, measure: str, person: str) -> Estimate | None:
        """Return how sure a score is, or None where that was not asked for or nothing is known."""
        if self.uncertainty is None or not self.score(measure, person).reasons:
            return None
        return self.uncertainty.estimates.get(measure, {}).get(person)

    def probability(self, role: str, person: str) -> float | None:
        """Return how probable a derived role is, or None where that was not asked for."""
        return self.uncertainty.probability(role, person) if self.uncertainty else None

    def ranked(self) -> tuple[str, ...]:
        """Return everybody's id, the most powerful over the decision first."""
        power = self.scores["decision_power"]
        return tuple(sorted(power, key=lambda person: (-power[person].points, person)))

    def say(self) -> Mapping[str, float]:
        """Return the decision power of all who have any known, as a part (0 to 1) of the most."""
        power = {key: score.points for key, score in self.scores["decision_power"].items()}
        most = max(power.values(), default=0.0)
        return {key: points / most for key, points in power.items() if points >= 0 and most > 0}

    def role_measures(self) -> Mapping[str, Measure]:
        """Return the measure behind each derived role, in order."""
        return {measure.role.name: measure for measure in self.measures if measure.role}
