"""How sure an analysis is, from draws of the account as it may really be, and what to ask next.

A set of draws is a whole number: bit `d` is set where something is so in draw `d`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from guanxi.model.phrase import Language, Phrase, Values
from guanxi.model.tie import Tie


@dataclass(frozen=True, slots=True)
class Interval:
    """What 90 % of the draws lie in (`low` to `high`), and the one in the middle."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """A person's score by one measure: its points, its rank (1 is first), P(top three).

    `any` is the part of the draws in which there are any points at all.
    """

    points: Interval
    rank: Interval
    top: float
    any: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraws:
    """What was so in which draws, for asking what would change if something were known.

    `kept` holds the draws that keep each of the `ties`; `supportive` those in which somebody whom
    nobody asked turns out to support us; `bearers`, by role and person, those in which somebody
    bears a role; `top` those in which a person is among the three most powerful; `favourable`
    those in which the decision goes our way by its own rule, and `votes` those in which each
    voter votes for us.
    """

    count: int
    ties: tuple[Tie, ...]
    kept: tuple[int, ...]
    supportive: Mapping[str, int]
    bearers: Mapping[str, Mapping[str, int]]
    top: Mapping[str, int]
    favourable: int
    votes: Mapping[str, int] = field(default_factory=dict)

    def part(self, draws: int) -> float:
        """Return what part of all draws a set of them is, 0 to 1."""
        return draws.bit_count() / self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertainty:
    """How sure the scores, roles and outcome of an analysis are.

    `estimates` holds one by measure and person; `outcomes` the decision in each draw, from -1
    (against us) to 1, and `outcome` their interval.
    """

    seed: int
    estimates: Mapping[str, Mapping[str, Estimate]]
    outcome: Interval
    outcomes: tuple[float, ...]
    draws: KeptDraws

    def probability(self, role: str, person: str) -> float | None:
        """Return how probable it is that a person bears a role; None for a role never drawn."""
        bearers = self.draws.bearers.get(role)
        return None if bearers is None else self.draws.part(bearers[person])


@dataclass(frozen=True, slots=True)
class Decides:
    """Something that an answer decides."""

    phrase: Phrase
    values: Values = field(default_factory=dict)

    def text(self, language: Language = "en") -> str:
        """Return what is decided, as part of a sentence."""
        return self.phrase(language, self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to ask about a tie or a person's support, and what the answer decides.

    `change` is how many answers (roles, places among the top three, the outcome, verdicts on
    invitations) are expected to turn out otherwise than they look now; `people` whom it is about.
    """

    phrase: Phrase
    values: Values
    decides: tuple[Decides, ...]
    change: float
    people: tuple[str, ...]
    tie: Tie | None = None

    def text(self, language: Language = "en") -> str:
        """Return the question as a sentence."""
        comma = Phrase(", and ", "，以及")(language)
        decided = comma.join(decides.text(language) for decides in self.decides)
        return self.phrase(language, {**self.values, "decides": decided})
