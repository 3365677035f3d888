"""What hosts asked for: who is to be with whom, and who not at one table; a repair keeps to it."""

from collections.abc import Iterable, Iterator

from guanxi.events.plan import Plan
from guanxi.events.repair.choices import Choice, Matter, Space, Topic
from guanxi.events.repair.cuts import Literal


def companions(plan: Plan, guests: Iterable[str]) -> set[str]:
    """Return who is to stay with some guests, and with those who stay with them, and so on."""
    wished = _together(plan)
    found: set[str] = set()
    left = set(guests)
    while left:
        left = {other for one in left for other in wished.get(one, ())} - found
        found |= left
    return found


def _together(plan: Plan) -> dict[str, set[str]]:
    """Return with whom guests are to be, either way round, and are; without those with no wish."""
    found: dict[str, set[str]] = {}
    for one, invitation in plan.invitations.items():
        for other in invitation.keep_with:
            if other in plan.guests and plan.session(one) == plan.session(other):
                found.setdefault(one, set()).add(other)
                found.setdefault(other, set()).add(one)
    return found


def company(space: Space) -> Iterator[tuple[Literal, ...]]:
    """Iterate over the choices of which at least one must be given up, so that wishes are kept."""
    placed = {matter.person: matter for matter in space.matters if matter.topic is Topic.PLACE}
    for one, others in _together(space.plan).items():
        for other in sorted(others):
            if {one, other} <= placed.keys():
                yield from _parted(space, placed[one], placed[other])
    for one, invitation in space.plan.invitations.items():
        for other in invitation.keep_from:
            if {one, other} <= placed.keys():
                yield from _at_one_table(space, placed[one], placed[other])


def _parted(space: Space, one: Matter, other: Matter) -> Iterator[tuple[Literal, ...]]:
    """Iterate over the choices by which two guests both come and do not meet."""
    for where in _rooms(space.matters[one]):
        here = _numbers(space.matters[one], {where})
        elsewhere = _numbers(space.matters[other], _rooms(space.matters[other]) - {where})
        yield (one, here), (other, elsewhere)


def _at_one_table(space: Space, one: Matter, other: Matter) -> Iterator[tuple[Literal, ...]]:
    """Iterate over the choices by which two guests newly come to one table."""
    for here, choice in enumerate(space.matters[one]):
        for there, equal in enumerate(space.matters[other]):
            at_table = choice.place is not None and choice.place.table is not None
            if at_table and choice.place == equal.place and here + there:
                yield (one, frozenset({here})), (other, frozenset({there}))


def _rooms(choices: tuple[Choice, ...]) -> set[tuple[int, str | None]]:
    """Return the days and sessions that can be chosen."""
    return {choice.place.room for choice in choices if choice.place}


def _numbers(choices: tuple[Choice, ...], rooms: set[tuple[int, str | None]]) -> frozenset[int]:
    """Return which choices lead to one of the rooms."""
    return frozenset(
        number
        for number, choice in enumerate(choices)
        if choice.place and choice.place.room in rooms
    )
