"""What hosts asked for: who is to be with whom, and who not at one table; a repair keeps to it."""

from collections.abc import Iterator

from guanxi.events.repair.choices import Choice, Matter, Place, Space, Topic
from guanxi.events.repair.cuts import Literal


def companions(space: Space, guest: str) -> tuple[str, ...]:
    """Return the other guests whom somebody is to be with, either way round, and is."""
    return tuple(
        other
        for other in space.plan.guests
        if other != guest
        and space.plan.session(other) == space.plan.session(guest)
        and (other in _told(space, guest, "keep_with") or guest in _told(space, other, "keep_with"))
    )


def company(space: Space) -> Iterator[tuple[Literal, ...]]:
    """Iterate over the choices of which at least one must be given up, so that wishes are kept."""
    placed = [matter for matter in space.matters if matter.topic is Topic.PLACE]
    for one in placed:
        for other in _open(placed, companions(space, one.person or "")):
            yield from _parted(space, one, other)
        for other in _open(placed, _told(space, one.person or "", "keep_from")):
            yield from _at_one_table(space, one, other)


def _told(space: Space, guest: str, wish: str) -> tuple[str, ...]:
    """Return whom a guest's invitation names in a wish: to keep with or from."""
    invitation = space.plan.invitations.get(guest)
    if invitation is None:
        return ()
    return invitation.keep_with if wish == "keep_with" else invitation.keep_from


def _open(placed: list[Matter], people: tuple[str, ...]) -> Iterator[Matter]:
    """Iterate over the matters of some people."""
    return (matter for matter in placed if matter.person in people)


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
    return {_room(choice.place) for choice in choices if choice.place}


def _room(place: Place) -> tuple[int, str | None]:
    """Return a place without its table."""
    return place.day, place.session


def _numbers(choices: tuple[Choice, ...], rooms: set[tuple[int, str | None]]) -> frozenset[int]:
    """Return which choices lead to one of the rooms."""
    return frozenset(
        number
        for number, choice in enumerate(choices)
        if choice.place and _room(choice.place) in rooms
    )
