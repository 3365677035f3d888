"""How high one of our own people stands, by the words of the role."""

from guanxi.model.person import Colleague
from guanxi.model.vocabulary import Level

_WORDS = {
    Level.EXECUTIVE: (
        "chief", "ceo", "cfo", "cto", "coo", "president", "director", "partner",
        "owner", "founder", "总裁", "总经理", "总监", "董事", "副总",
    ),
    Level.MANAGEMENT: ("manager", "head", "lead", "leader", "经理", "主管", "主任", "部长"),
}  # fmt: skip


def level_of(colleague: Colleague) -> Level | None:
    """Return the level that a role tells of; below management where it names none, None untold."""
    role = (colleague.role or "").casefold()
    if not role:
        return None
    for level, words in _WORDS.items():
        if any(_told(word, role) for word in words):
            return level
    return Level.OPERATIONAL


def _told(word: str, role: str) -> bool:
    """Return whether a role has a word: as a whole word, or as any part of a Chinese one."""
    return word in role.replace("/", " ").split() if word.isascii() else word in role
