"""What speaks for or against two guests at one table: a row of the table below for each motive."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from guanxi.events.plan import Plan
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, percent
from guanxi.model.vocabulary import Role
from guanxi.table import Table

_DECIDING = frozenset({Role.DECISION_MAKER, Role.APPROVER})


@dataclass(frozen=True, slots=True)
class Company:
    """What is known of each two guests: the plan, who is to be kept from whom, and guesses."""

    plan: Plan
    apart: frozenset[frozenset[str]]
    guesses: Mapping[frozenset[str], float]

    def undecided(self, guest: str) -> bool:
        """Return whether somebody who has a say was told to be neither for nor against us."""
        person, decision = self.plan.account.people[guest], self.plan.account.decision
        deciders = decision.deciders if decision else ()
        return person.support == 0 and (guest in deciders or not _DECIDING.isdisjoint(person.roles))

    def support(self, guest: str) -> float:
        """Return how far somebody is for us, -2 to 2; who never said counts as neither."""
        return self.plan.account.people[guest].support or 0.0


@dataclass(frozen=True, slots=True)
class Opinion:
    """What two guests at one table are worth, in friendships; below 0 it speaks against it."""

    worth: float
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Motive:
    """One thing that speaks for or against two guests at one table; some forbid it."""

    name: str
    label: Phrase
    find: Callable[[Company, str, str], Opinion | None]
    forbids: bool = False


def opinions(company: Company, one: str, other: str) -> Iterator[tuple[Motive, Opinion]]:
    """Iterate over all that speaks for or against two guests at one table."""
    for motive in MOTIVES.values():
        found = motive.find(company, one, other)
        if found:
            yield motive, found


_AT_ODDS = Phrase("{one} and {other} are at odds", "{one}与{other}不和")
_KEPT_APART = Phrase("{one} is to be kept from {other}", "应将{one}与{other}分开")
_UNEASY = Phrase(
    "{one} and {other} may be at odds: what we were told is weak or unsure",
    "{one}与{other}可能不和：已知说法程度较轻或不确定",
)
_GUESSED = Phrase(
    "{one} and {other} may be at odds ({percent}), though nobody said so",
    "{one}与{other}可能不和（{percent}），但无人说过",
)
_DEPARTMENTS = Phrase(
    "the departments of {one} and {other} are at odds", "{one}与{other}所在部门不和"
)
_EXPOSED = Phrase(
    "{one} tells us things, and {other} is against us",
    "{one}向我们提供消息，而{other}反对我们",
)
_PERSUADES = Phrase(
    "{one}, who is for us, beside {other}, who has not made up their mind",
    "支持我们的{one}坐在尚未表态的{other}旁",
)


def _between(company: Company, one: str, other: str) -> dict[str, str | Phrase]:
    """Return the two names as sentences want them."""
    return {"one": company.plan.name(one), "other": company.plan.name(other)}


def _at_odds(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether hostility that is strong and sure enough stands between two guests."""
    ties = company.plan.hostility(one, other)
    if not ties:
        return None
    worth = -company.plan.account.weights.seat_rivals * (1 + ties[0].expected)
    return Opinion(worth, Reason(_AT_ODDS, _between(company, one, other), ties=ties))


def _kept_apart(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether the hosts want two guests apart."""
    if frozenset((one, other)) not in company.apart:
        return None
    worth = -company.plan.account.weights.seat_rivals
    return Opinion(worth, Reason(_KEPT_APART, _between(company, one, other)))


def _uneasy(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether there is hostility too weak or unsure to keep two guests apart for."""
    ties = company.plan.graph.hostility(one, other)
    if not ties or company.plan.hostility(one, other):
        return None
    worth = -company.plan.account.weights.seat_guess * ties[0].expected
    return Opinion(worth, Reason(_UNEASY, _between(company, one, other), ties=ties))


def _guessed(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether two guests may be at odds though nobody said so."""
    weights = company.plan.account.weights
    guess = company.guesses.get(frozenset((one, other)), 0.0)
    if guess < weights.suspicion_alarm:
        return None
    told = {**_between(company, one, other), "percent": percent(guess)}
    return Opinion(-weights.seat_guess * guess, Reason(_GUESSED, told, assumed=True))


def _departments(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether the departments of two guests are told to be at odds."""
    people, known = company.plan.account.people, company.plan.account.departments
    names = people[one].department, people[other].department
    pairs = ((names[0], names[1]), (names[1], names[0]))
    if not any(mine in known and its in known[mine].hostile_to for mine, its in pairs if mine):
        return None
    worth = -company.plan.account.weights.seat_departments
    return Opinion(worth, Reason(_DEPARTMENTS, _between(company, one, other)))


def _exposed(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether somebody who tells us things would sit with somebody against us."""
    weights, people = company.plan.account.weights, company.plan.account.people
    for source, enemy in ((one, other), (other, one)):
        if Role.COACH in people[source].roles and company.support(enemy) <= -1:
            told = _between(company, source, enemy)
            return Opinion(-weights.seat_exposed, Reason(_EXPOSED, told))
    return None


def _close(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether one of two guests listens to the other, or both do, told by the best tie."""
    heard = company.plan.graph.listening
    arrows = [heard.edges[pair] for pair in ((one, other), (other, one)) if heard.has_edge(*pair)]
    if not arrows:
        return None
    ties = tuple(dict.fromkeys(tie for arrow in arrows for tie in arrow["ties"]))
    best = max(ties, key=lambda tie: tie.kind.weight * tie.expected)
    name = company.plan.name
    values = {"source": name(best.source), "target": name(best.target)}
    worth = min(math.fsum(arrow["weight"] for arrow in arrows), 1.0)
    return Opinion(worth, Reason(best.kind.sentence, values, ties=ties))


def _persuades(company: Company, one: str, other: str) -> Opinion | None:
    """Say whether somebody for us would sit with somebody undecided who has a say."""
    weights = company.plan.account.weights
    for friend, undecided in ((one, other), (other, one)):
        if company.support(friend) >= 1 and company.undecided(undecided):
            told = _between(company, friend, undecided)
            return Opinion(weights.seat_persuading, Reason(_PERSUADES, told))
    return None


MOTIVES: Table[Motive] = Table(
    "motive",
    Motive(name="at-odds", label=Phrase("at odds", "不和"), find=_at_odds, forbids=True),
    Motive(
        name="kept-apart", label=Phrase("kept apart", "要求分开"), find=_kept_apart, forbids=True
    ),
    Motive(name="uneasy", label=Phrase("uneasy", "关系紧张"), find=_uneasy),
    Motive(name="guessed", label=Phrase("may be at odds", "可能不和"), find=_guessed),
    Motive(name="departments", label=Phrase("departments at odds", "部门不和"), find=_departments),
    Motive(name="exposed", label=Phrase("source exposed", "暴露消息来源"), find=_exposed),
    Motive(name="close", label=Phrase("close", "关系近"), find=_close),
    Motive(name="persuades", label=Phrase("wins over", "争取"), find=_persuades),
)
"""What speaks against, then for, two guests at one table. A new motive is a function and a row."""
