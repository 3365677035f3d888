"""A repair: what to change in the plan of an event so that nobody clashes, and what it costs."""

from dataclasses import dataclass, field, replace

from guanxi.model.account import Account
from guanxi.model.asking import AskingOrder
from guanxi.model.event import Event, Invitation
from guanxi.model.evidence import Finding, Severity
from guanxi.model.phrase import Language, Phrase, Values
from guanxi.model.vocabulary import Means


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change: by which means, about whom (None: the event itself), in words, at what cost."""

    means: Means
    person: str | None
    phrase: Phrase
    values: Values = field(default_factory=dict)
    cost: float = 0.0

    def text(self, language: Language = "en") -> str:
        """Return the step as a sentence without a full stop."""
        return self.phrase(language, self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """Changes that leave no conflict as bad as asked, in the order in which to make them.

    `cost` is that of all steps and of the further days held; `remaining` are the conflicts left
    that are less bad. `days` are the event and its further days as they would be, `invitations`
    everybody's who is asked to them; `asking` is in which order to talk to those concerned.
    """

    steps: tuple[Step, ...]
    cost: float
    remaining: tuple[Finding, ...]
    days: tuple[Event, ...]
    invitations: tuple[Invitation, ...]
    asking: AskingOrder

    def carried_out(self, account: Account) -> Account:
        """Return an account as it is once its repair is carried out; to check, save or go on."""
        days = {day.id: day for day in self.days}
        others = tuple(one for one in account.invitations if one.event not in days)
        return replace(
            account,
            events={**account.events, **days},
            invitations=(*others, *self.invitations),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Repairs:
    """The cheapest repair of a plan, and others that differ from it.

    Where conflicts of `severity` or worse cannot all be resolved by the changes allowed, `leftover`
    holds those that stay after `best`, the changes that leave the fewest. Nothing costs less than
    `bound`, and `best` is proven where it costs no more than that.
    """

    severity: Severity
    best: Repair
    bound: float
    proven: bool
    alternatives: tuple[Repair, ...] = ()
    leftover: tuple[Finding, ...] = ()

    @property
    def needed(self) -> bool:
        """Whether there is anything to repair."""
        return bool(self.best.steps or self.leftover)

    @property
    def gap(self) -> float:
        """How much cheaper a repair may be, as a part (0 to 1) of the cost of the best known."""
        if self.proven or not self.best.cost:
            return 0.0
        return max(0.0, self.best.cost - self.bound) / self.best.cost
