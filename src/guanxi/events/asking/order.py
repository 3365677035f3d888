"""Who is asked first: bosses before their people, of two rivals the one with more say, by rank."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from guanxi.events.asking.askers import asker
from guanxi.events.asking.silences import secrets, silences
from guanxi.events.invited import invitation_of
from guanxi.events.plan import Plan
from guanxi.model.asking import AskingOrder, Turn
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, named
from guanxi.model.vocabulary import Status

_BOSS = Phrase("{person} is above {others}", "{person}是{others}的上级")
_SAY = Phrase("at odds with {others}, {person} has more say", "与{others}不和，而{person}更有分量")
_RANK = Phrase(
    "at odds with {others}, {person} stands higher", "与{others}不和，而{person}职位更高"
)
_COMPANY = Phrase("{others} is to come together with {person}", "{others}将与{person}同来")


@dataclass(frozen=True, slots=True)
class Before:
    """That `first` is to have answered before `then` is asked, and why in words."""

    first: str
    then: str
    why: Phrase


def asking_order(
    plans: tuple[Plan, ...],
    power: Mapping[str, float],
    *,
    only: frozenset[str] | None = None,
    before: Plan | None = None,
) -> AskingOrder:
    """Return in which order to ask the guests of an event that is held on one or several days.

    Those whose invitation is only planned are to be asked; or `only` these people, in whatever
    state their invitations are. `power` is everybody's say in the decision; `before` is the plan
    that was changed to these, if one was.
    """
    rank = _by_rank(plans)
    planned = _with_status(plans, rank, (Status.PLANNED,))
    todo = [one for one in rank if one in (planned if only is None else only)]
    unanswered = _with_status(plans, rank, (Status.PLANNED, Status.INVITED))
    waiting = [one for one in rank if one in {*todo, *unanswered}]
    rules = list(_all_before(plans[0], waiting, power))
    asked = (one for one in rank if one not in {*todo, *planned})
    return AskingOrder(
        event=plans[0].event,
        turns=_turns(plans, _in_order(todo, rules), rules, before),
        asked=_turns(plans, asked, (), before),
        secrets=secrets(plans[0], rank),
    )


def _by_rank(plans: tuple[Plan, ...]) -> list[str]:
    """Return the guests of all days, the highest first."""
    return plans[0].by_rank(*sorted({guest for one in plans for guest in one.guests}))


def _with_status(
    plans: tuple[Plan, ...], guests: list[str], statuses: tuple[Status, ...]
) -> list[str]:
    """Return the guests whose invitations have come so far."""
    invited = {guest: invitation_of(plan, guest) for plan in plans for guest in plan.guests}
    return [guest for guest in guests if invited[guest].status in statuses]


def _in_order(todo: list[str], rules: list[Before]) -> Iterator[str]:
    """Iterate over people by rank, but nobody before whose answer is to be waited for.

    Where these wait for each other in a circle, rank decides.
    """
    left = list(todo)
    while left:
        waiting = {one.then for one in rules if one.first in left and one.then in left}
        turn = next((one for one in left if one not in waiting), left[0])
        left.remove(turn)
        yield turn


def _all_before(plan: Plan, guests: list[str], power: Mapping[str, float]) -> Iterator[Before]:
    """Iterate over who is to have answered before whom; `guests` stand by rank."""
    below = {guest: plan.graph.below(guest).intersection(guests) for guest in guests}
    for place, one in enumerate(guests):
        for other in guests[place + 1 :]:
            if other in below[one] or one in below[other]:
                first, then = (one, other) if other in below[one] else (other, one)
                if not any(then in below[middle] for middle in below[first]):
                    yield Before(first, then, _BOSS)
            elif plan.hostility(one, other):
                yield _rivals(one, other, power)
            else:
                yield from _wished(plan, one, other)


def _rivals(one: str, other: str, power: Mapping[str, float]) -> Before:
    """Return which of two rivals goes first: who has more say, else `one`, who stands higher."""
    say, others = power.get(one, 0.0), power.get(other, 0.0)
    if say == others:
        return Before(one, other, _RANK)
    return Before(one, other, _SAY) if say > others else Before(other, one, _SAY)


def _wished(plan: Plan, one: str, other: str) -> Iterator[Before]:
    """Iterate over who is to come together with whom, and so is asked after."""
    if one in invitation_of(plan, other).keep_with:
        yield Before(one, other, _COMPANY)
    elif other in invitation_of(plan, one).keep_with:
        yield Before(other, one, _COMPANY)


def _turns(
    plans: tuple[Plan, ...],
    guests: Iterable[str],
    rules: Collection[Before],
    before: Plan | None,
) -> tuple[Turn, ...]:
    """Return the turns of some guests."""
    return tuple(_turn(plans, guest, rules, before) for guest in guests)


def _turn(
    plans: tuple[Plan, ...], guest: str, rules: Collection[Before], before: Plan | None
) -> Turn:
    """Return a guest's turn, who keeps silent of everybody asked, on whichever day."""
    plan = next(one for one in plans if guest in one.guests)
    asked = frozenset().union(*(one.asked for one in plans))
    colleague, because = asker(plan, guest, before)
    return Turn(
        person=guest,
        by=colleague,
        place=tuple(_reasons(plan, guest, rules)),
        because=because,
        after=tuple(one.first for one in rules if one.then == guest),
        silences=silences(plan, asked, guest),
    )


def _reasons(plan: Plan, guest: str, rules: Collection[Before]) -> Iterator[Reason]:
    """Iterate over the reasons why a guest is asked before others."""
    for phrase in (_BOSS, _SAY, _RANK, _COMPANY):
        others = [one.then for one in rules if one.first == guest and one.why is phrase]
        if others:
            names = named(map(plan.name, others))
            yield Reason(phrase, {"person": plan.name(guest), "others": names})
