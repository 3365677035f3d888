"""Which of our people is host at which table: whoever knows its guests best."""

from collections import Counter

import numpy as np

from guanxi.events.plan import Plan


def hosts(plan: Plan, tables: list[list[str]]) -> list[str | None]:
    """Return a host for each table, the best for all tables together; None where we are too few.

    Somebody knows a guest whom they look after, or by the contacts they had.
    """
    team = sorted(plan.account.team)
    if not team:
        return [None] * len(tables)
    from scipy.optimize import linear_sum_assignment

    known = _known(plan)
    worth = np.array([
        [sum(known[one, guest] for guest in guests) for one in team] for guests in tables
    ])  # fmt: skip
    chief = next((one for one in team if one == plan.event.host), None)
    if chief:
        worth[0, team.index(chief)] += worth.sum() + 1  # who invites sits at the table of honour
    rows, columns = linear_sum_assignment(-worth)
    chosen = {int(row): team[int(column)] for row, column in zip(rows, columns, strict=True)}
    return [chosen.get(table) for table in range(len(tables))]


def _known(plan: Plan) -> Counter[tuple[str, str]]:
    """Return how well each of us knows each guest."""
    contacts: Counter[tuple[str, str]] = Counter()
    for activity in plan.account.activities:
        if activity.our_person:
            contacts[activity.our_person, activity.person] += 1
    for guest in plan.guests:
        owner = plan.account.people[guest].owner
        if owner:
            contacts[owner, guest] += round(plan.account.weights.owner_contacts)
        asked_by = plan.host(guest)
        if asked_by:
            contacts[asked_by, guest] += 1
    return contacts
