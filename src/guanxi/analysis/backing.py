"""What we were told of somebody's part in our cause: who speaks for us, who gains, who tells us.

These facts are the same in every draw; what hangs on ties is added where it counts.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.claim import Claim
from guanxi.model.hypothesis import noisy_or
from guanxi.model.person import Person
from guanxi.model.tie import Tie
from guanxi.model.vocabulary import Function, Role


@dataclass(frozen=True, slots=True)
class Telling:
    """How far somebody tells us things, 0 to 1, and the ties of which they told us.

    `part` is None where nobody wrote down how much contact we have and nothing was told.
    """

    part: float | None
    told: tuple[Tie, ...]
    declared: bool = False


def speaks_for_us(account: Account, person: str) -> float:
    """Return how probable it is, by what was told, that somebody sells for us inside, 0 to 1."""
    declared = Role.CHAMPION in account.people[person].roles
    pleased = any(one.person == person and (one.sentiment or 0.0) > 0 for one in account.activities)
    return 1.0 if declared else pleased * account.weights.selling_activity


def has_stake(account: Account, person: str) -> bool:
    """Return whether somebody is known to gain by what we sell; where not, it is unknown."""
    one = account.people[person]
    department = account.departments.get(one.department or "")
    functions = {one.function, department.function if department else None}
    return Function.USER in functions or not {Role.USER, Role.CHAMPION}.isdisjoint(one.roles)


def stake(account: Account, person: str) -> float:
    """Return what part of a champion's score an own stake leaves: all of it where it is known."""
    return 1.0 if has_stake(account, person) else account.weights.assumed_stake


def tellings(graph: SocialGraph, account: Account) -> dict[str, Telling]:
    """Return how far everybody tells us things."""
    claims = _claims_by_source(account)
    return {person: _telling(account, person, claims) for person in graph.people}


def _claims_by_source(account: Account) -> Mapping[str, list[tuple[Claim, Tie]]]:
    """Return what each source said of current ties, with the tie each claim is about."""
    found: dict[str, list[tuple[Claim, Tie]]] = defaultdict(list)
    for tie in account.current_ties_among_people():
        for claim in (*tie.claims, *tie.opposed):
            if claim.said_by:
                found[claim.said_by].append((claim, tie))
    return found


def _telling(
    account: Account, person: str, claims: Mapping[str, list[tuple[Claim, Tie]]]
) -> Telling:
    """Return how far one tells us things: each claim counts by how far it is believed."""
    weights, one = account.weights, account.people[person]
    said = [found for name in dict.fromkeys(one.names) for found in claims.get(name, [])]
    ties = tuple(dict.fromkeys(tie for claim, tie in said if claim in tie.claims))
    if Role.COACH in one.roles:
        return Telling(1.0, ties, declared=True)
    if not said and one.coverage is None:
        return Telling(None, ())
    believed = sum(max(2 * claim.belief(weights) - 1, 0.0) for claim, _ in said)
    heard = min(believed / weights.telling_claims, 1.0) if weights.telling_claims else 1.0
    return Telling(noisy_or((heard, _by_contact(account, one))), ties)


def _by_contact(account: Account, person: Person) -> float:
    """Return how probable it is that somebody tells us things, by how much contact there is."""
    return account.weights.telling_coverage[person.coverage] if person.coverage else 0.0
