"""A forecast: how the decision is likely to go, who carries it, who can stop it, what is unknown.

Amounts stand on the scale of the outcome, which runs from -1 (surely against us) to 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from guanxi.model.account import Account
from guanxi.model.decision import Decision
from guanxi.model.phrase import Phrase
from guanxi.model.uncertainty import Interval
from guanxi.model.vocabulary import PowerIndex, Stage


class Verdict(Enum):
    """What may honestly be said of an outcome; it is open as long as its interval crosses 0."""

    OURS = "ours"
    LEANS_OURS = "leans_ours"
    OPEN = "open"
    LEANS_AGAINST = "leans_against"
    AGAINST = "against"

    @property
    def label(self) -> Phrase:
        """It in words."""
        return _VERDICTS[self]


_VERDICTS = {
    Verdict.OURS: Phrase("Likely", "把握较大"),
    Verdict.LEANS_OURS: Phrase("Open, leaning our way", "未定，偏向我们"),
    Verdict.OPEN: Phrase("Open", "未定"),
    Verdict.LEANS_AGAINST: Phrase("Open, leaning against us", "未定，偏向不利"),
    Verdict.AGAINST: Phrase("Unlikely", "希望不大"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """Somebody with a vote or a veto in the decision.

    `votes` is what the rule gives, `part` the part of the voting power (0 to 1), `opinion` where
    the person's opinion ends, -1 to 1. `for_us` is how probable a vote for us is and `turns` how
    probable it is that this vote alone turns the outcome; None where nothing was drawn.
    """

    person: str
    votes: float
    part: float
    opinion: float
    veto: bool
    for_us: float | None = None
    turns: float | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """What hangs on a person, on the scale of the outcome.

    It `backfires` where rivals who count take the opposite of what this person thinks.
    """

    person: str
    amount: float
    backfires: bool = False


@dataclass(frozen=True, slots=True)
class Stopper:
    """People who together can keep us from what we want, none of them needless.

    `probability` is how probable it is that all of them vote against us, None where nothing was
    drawn.
    """

    people: tuple[str, ...]
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class Unasked:
    """Somebody whom nobody asked; the answer is expected to narrow the interval by a part."""

    person: str
    votes: bool
    narrows: float | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """What counts at the stage of the purchase: each side's part of it, and who counts most.

    `outcome` is how things stand among those who count now; `people` are told with their shares.
    """

    stage: Stage
    sides: Mapping[Phrase, float]
    outcome: float
    people: tuple[Amount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """How a decision is likely to go.

    `probability` is the part of the draws in which the rule of the decision gives us what we want;
    it, `interval` (90 % of the draws) and `verdict` are None where nothing was drawn. `assumed`
    tells that nobody told the rule. Of `votes` in all, `needed` carry it. `carriers` pull it our
    way and `opponents` the other way, strongest first, and all of them would add up to `outcome`.
    `stoppers` are the most probable first. `gains` tells by how much the outcome would move if
    somebody were wholly won over.
    """

    account: Account
    outcome: float
    interval: Interval | None = None
    probability: float | None = None
    verdict: Verdict | None = None
    assumed: bool = False
    index: PowerIndex | None = None
    estimated: bool = False
    votes: float = 0.0
    needed: float = 0.0
    voters: tuple[Voter, ...] = ()
    carriers: tuple[Amount, ...] = ()
    opponents: tuple[Amount, ...] = ()
    stoppers: tuple[Stopper, ...] = ()
    unasked: tuple[Unasked, ...] = ()
    gains: tuple[Amount, ...] = ()
    now: Now | None = field(default=None)

    @property
    def decision(self) -> Decision | None:
        """The decision that it is about, if any was told."""
        return self.account.decision
