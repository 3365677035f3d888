"""Careers: how long somebody has been here, how often promoted, and who has gone."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from guanxi.model.account import Account
from guanxi.model.post import Move
from guanxi.model.vocabulary import Change

_DEPARTURES = frozenset({Change.RETIRED, Change.LEFT})


@dataclass(frozen=True, slots=True)
class Careers:
    """What happened to everybody up to a day (None: nothing is dated), in order of time."""

    account: Account
    day: dt.date | None
    moves: Mapping[str, tuple[Move, ...]]

    def gone(self, person: str) -> bool:
        """Return whether somebody has left or retired."""
        moves = self.moves.get(person, ())
        return bool(moves) and moves[-1].change in _DEPARTURES

    def years_here(self, person: str) -> int | None:
        """Return for how many full years somebody is known to be here, or None if nobody told."""
        told = self.account.people[person].since
        days = [move.date for move in self.moves.get(person, ())] + ([told] if told else [])
        return self.years_since(min(days)) if days else None

    def promotions(self, person: str, years: float) -> tuple[Move, ...]:
        """Return somebody's promotions of the last so many years, the earliest first."""
        return tuple(
            move
            for move in self.moves.get(person, ())
            if move.change is Change.PROMOTED and (self.years_since(move.date) or 0) <= years
        )

    def years_since(self, day: dt.date) -> int | None:
        """Return how many full years have passed since a day, or None where today is not known."""
        if self.day is None:
            return None
        unfinished = (self.day.month, self.day.day) < (day.month, day.day)
        return self.day.year - day.year - unfinished


def careers(account: Account) -> Careers:
    """Return everybody's career up to the day of an account."""
    day = today(account)
    found: dict[str, list[Move]] = defaultdict(list)
    for move in sorted(account.moves, key=_order):
        if day is None or move.date <= day:
            found[move.person].append(move)
    return Careers(account, day, {person: tuple(moves) for person, moves in found.items()})


def today(account: Account) -> dt.date | None:
    """Return the day that an account describes: as told, or else the last day it tells of."""
    known = [
        *(move.date for move in account.moves),
        *(activity.date for activity in account.activities),
        *(claim.heard_on for tie in account.ties for claim in tie.claims if claim.heard_on),
    ]
    return account.as_of or max(known, default=None)


def _order(move: Move) -> tuple[dt.date, str, str]:
    """Return a key that orders moves by their day, whatever rows they stood in."""
    return move.date, move.change, move.post or ""
