"""The table of every guest: fast first, then exactly for a party small enough to prove it."""

from dataclasses import dataclass

from guanxi.events.seating.blocks import Blocks, apart
from guanxi.events.seating.board import board
from guanxi.events.seating.bound import bound
from guanxi.events.seating.exact import exact
from guanxi.events.seating.fast import fast
from guanxi.events.seating.party import Party

EXACT_UP_TO = 40
"""Guests; beyond, no solver comes near a good search within seconds."""


@dataclass(frozen=True, slots=True)
class Solved:
    """A table for each guest and its cost; no seating costs less than `bound`."""

    seated: list[int]
    cost: int
    bound: int
    proven: bool
    groups: Blocks


def solved(party: Party, groups: Blocks, time_limit: float) -> Solved:
    """Return the best seating found in so many seconds, and what is proven about it.

    Where groups who want to sit together find no tables with room for all of them, they are
    seated one by one.
    """
    if not party.guests:
        return Solved([], 0, 0, proven=True, groups=groups)
    found = _found(party, groups, time_limit)
    blocked = any(len(members) > 1 for members in groups.members)
    if blocked and party.overfull(found.seated):
        return solved(party, apart(party, groups), time_limit)
    return found


def _found(party: Party, groups: Blocks, time_limit: float) -> Solved:
    """Return the better of what the fast search and, for a small party, the solver find."""
    made = board(party, groups)
    seated = made.seated(fast(made))
    reached = bound(party, made)
    least, proven, full = reached.least, False, party.overfull(seated)
    if len(party.guests) <= EXACT_UP_TO:
        strict = not full and not party.clashes(seated)
        answer = exact(party, made, reached, time_limit, strict=strict)
        least = least if answer.bound is None else max(least, answer.bound)
        if answer.places is not None:
            better, proven = made.seated(answer.places), answer.proven
            seated = better if full else min(seated, better, key=party.cost)
    cost = party.cost(seated)
    return Solved(seated, cost, min(least, cost), proven or least >= cost, groups)
