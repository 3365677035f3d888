"""What a seating plan shows of a person: names in both scripts, and whether it is one of us."""

from dataclasses import dataclass

from guanxi.model.account import Account


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody at a table as guests may see it: no more than what a card says."""

    name: str
    other_name: str
    title: str
    ours: bool


def placed(account: Account, key: str) -> Placed:
    """Return a guest or one of us as shown on sheets and cards."""
    if key in account.people:
        person = account.people[key]
        return Placed(person.name, person.other_name or "", person.title or "", ours=False)
    colleague = account.team[key]
    return Placed(colleague.name, "", colleague.company or "", ours=True)
