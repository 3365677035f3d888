"""What makes a clash at table unavoidable, and how many tables would do."""

from collections.abc import Iterator, Sequence

from guanxi.events.seating.blocks import Blocks
from guanxi.events.seating.board import board
from guanxi.events.seating.exact import circles_of_rivals
from guanxi.events.seating.fast import fast
from guanxi.events.seating.party import Party
from guanxi.events.seating.solve import Solved
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase, listed, verbatim
from guanxi.model.seating import Table

_CIRCLE = Phrase(
    "{people} are all to be kept from each other: that takes {count} tables, "
    "and there are {tables}",
    "{people}彼此都不宜同桌：需要{count}桌，而现在只有{tables}桌",
)
_ONE_TABLE = Phrase(
    "{people} are to be kept from each other, and there is one table",
    "{people}不宜同桌，而只有一桌",
)
_PROVEN = Phrase(
    "no way to seat everybody at {tables} tables keeps all apart who should be",
    "{tables}桌无论如何安排，都无法把不宜同桌的人全部分开",
)
_MORE_TABLES = Phrase(
    "With {count} tables nobody has to sit with somebody they should be kept from.",
    "如设{count}桌，则不宜同桌的人都可以分开。",
)
_WITHDRAW = Phrase(
    "Ask one of them to another day, or have them meet before and hear what they say.",
    "将其中一位改约他日，或事先分别沟通。",
)
_NO_HOST = Phrase(
    "No host of ours is left for table {tables}: bring more of us, or set fewer tables.",
    "第{tables}桌没有我方陪同：请增加我方人员，或减少桌数。",
)
_NO_TEAM = Phrase(
    "No table has a host of ours: write who of us comes into the team list.",
    "各桌均无我方陪同：请在团队表中填写我方出席人员。",
)
_MOST_MORE = 6  # tables that hosts may be asked to add
_LOOKS = 6_000_000  # of the fast search for each number of tables: about a fifth of a second


def unavoidable(party: Party, found: Solved) -> Iterator[Reason]:
    """Say why those sit together who should not, as far as that is known."""
    if not party.clashes(found.seated):
        return
    made = board(party, found.groups)
    circles = [one for one in circles_of_rivals(made) if len(one) > party.tables]
    for circle in circles[:1]:
        called = [verbatim(party.called[made.members[block][0]]) for block in circle]
        values = {"count": str(len(circle)), "tables": str(party.tables)}
        phrase = _ONE_TABLE if party.tables == 1 else _CIRCLE
        yield Reason(phrase, {"people": listed(called), **values})
    if not circles and found.proven and not found.groups.problems:
        yield Reason(_PROVEN, {"tables": str(party.tables)})


def advice(party: Party, found: Solved) -> Iterator[Reason]:
    """Say what would help where those sit together who should not."""
    if not party.clashes(found.seated):
        return
    enough = _enough_tables(party, found.groups)
    yield Reason(_MORE_TABLES, {"count": str(enough)}) if enough else Reason(_WITHDRAW)


def unhosted(tables: Sequence[Table]) -> Iterator[Reason]:
    """Say at which tables none of us sits."""
    alone = [table.name for table in tables if table.guests and table.host is None]
    if alone and len(alone) == sum(bool(table.guests) for table in tables):
        yield Reason(_NO_TEAM)
    elif alone:
        yield Reason(_NO_HOST, {"tables": listed(map(verbatim, alone))})


def _enough_tables(party: Party, groups: Blocks) -> int | None:
    """Return how many tables keep all apart who should be; None where few more do not help."""
    most = min(party.tables + _MOST_MORE, len(party.guests))
    for count in range(party.tables + 1, most + 1):
        larger = party.with_tables(count)
        made = board(larger, groups)
        if not larger.clashes(made.seated(fast(made, _LOOKS))):
            return count
    return None
