"""Where each person stands on the org chart: a compact tree, leaves stacked in columns.

Coordinates are pixels at scale 1, x to the right, y down. A person with several bosses hangs
under the one with the smallest id; a circle is cut at the person with the smallest id.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np

from guanxi.render.layout_force import Points

LEVEL = 112.0
STACK_ROW = 46.0
STACK_FROM = 2
STACK_DEPTH = 6
LANE = 34.0
GAP = 24.0
TRUNK = 60.0
WRAP_FROM = 1500.0
SCREEN_SHAPE = 1.7

Spot: TypeAlias = tuple[float, float]


@dataclass(slots=True)
class _Block:
    """A person with all below, placed from its own top left corner."""

    width: float
    height: float
    top: float
    spots: dict[int, Spot] = field(default_factory=dict)


def org_layout(
    ids: Sequence[str],
    reports: Iterable[tuple[int, int]],
    rooms: Sequence[tuple[float, float]],
) -> Points:
    """Place people as a tree; `reports` are (person, boss) by position in `ids`."""
    order = sorted(range(len(ids)), key=lambda person: ids[person])
    bosses = _bosses(order, reports)
    staff: dict[int | None, list[int]] = {}
    for person in order:
        staff.setdefault(bosses[person], []).append(person)
    tree = _Tree(staff, [2 * half for half, _ in rooms])
    block = tree.forest(staff.get(None, []))
    places = np.array([block.spots[person] for person in range(len(ids))]).reshape(-1, 2)
    return places - (places.min(axis=0) + places.max(axis=0)) / 2 if len(places) else places


def _bosses(order: list[int], reports: Iterable[tuple[int, int]]) -> dict[int, int | None]:
    """Give each person one boss, or none where the line would close a circle."""
    wanted: dict[int, int] = {}
    rank = {person: place for place, person in enumerate(order)}
    for person, boss in sorted(reports, key=lambda line: (rank[line[0]], rank[line[1]])):
        wanted.setdefault(person, boss)
    bosses: dict[int, int | None] = dict.fromkeys(order)
    for person in reversed(order):
        wish = wanted.get(person)
        if wish is not None and not _is_above(bosses, person, wish):
            bosses[person] = wish
    return bosses


def _is_above(bosses: dict[int, int | None], person: int, start: int) -> bool:
    """Say whether the person is met on the way up from `start`."""
    step: int | None = start
    while step is not None and step != person:
        step = bosses[step]
    return step == person


class _Tree:
    """The blocks of a forest, built from the leaves up."""

    def __init__(self, staff: dict[int | None, list[int]], widths: list[float]) -> None:
        self.staff = staff
        self.widths = widths

    def forest(self, roots: list[int]) -> _Block:
        """Place the trees side by side, largest first, and lone people in rows below."""
        trees = [root for root in roots if root in self.staff]
        lone = [root for root in roots if root not in self.staff]
        blocks = sorted((self.block(root) for root in trees), key=lambda block: -len(block.spots))
        upper = _side_by_side(blocks)
        lower = _rows([self.leaf(person) for person in lone], max(upper.width, 600.0))
        return _stack([upper, lower]) if upper.spots else lower

    def block(self, root: int) -> _Block:
        """Place a whole tree, deepest people first, so that no depth exhausts the stack."""
        done: dict[int, _Block] = {}
        for person in self.upwards(root):
            done[person] = self.branch(person, done)
        return done[root]

    def upwards(self, root: int) -> list[int]:
        """List a tree's people so that everybody comes after all of their staff."""
        found = [root]
        for person in found:
            found.extend(self.staff.get(person, []))
        return found[::-1]

    def branch(self, person: int, done: dict[int, _Block]) -> _Block:
        """Place a person above the blocks of their staff."""
        staff = self.staff.get(person, [])
        inner = [done[one] for one in staff if one in self.staff]
        leaves = [one for one in staff if one not in self.staff]
        blocks = inner + self.leaf_blocks(leaves)
        if not blocks:
            return self.leaf(person)
        width = sum(block.width for block in blocks)
        below = _wrapped(blocks) if width > WRAP_FROM else _side_by_side(blocks)
        return self.crown(person, below)

    def leaf(self, person: int) -> _Block:
        """Place one person with nobody below."""
        width = self.widths[person]
        return _Block(width, STACK_ROW + GAP, width / 2, {person: (width / 2, 0.0)})

    def leaf_blocks(self, leaves: list[int]) -> list[_Block]:
        """Place leaves side by side while they are few, else stacked in columns."""
        if len(leaves) < STACK_FROM:
            return [self.leaf(person) for person in leaves]
        columns = -(-len(leaves) // STACK_DEPTH)
        depth = -(-len(leaves) // columns)
        return [self.column(leaves[at : at + depth]) for at in range(0, len(leaves), depth)]

    def column(self, people: list[int]) -> _Block:
        """Place leaves below each other, their names to the right of them."""
        width = LANE + 24 + max(self.widths[person] for person in people)
        spots = {person: (LANE, row * STACK_ROW) for row, person in enumerate(people)}
        return _Block(width, len(people) * STACK_ROW + GAP, LANE, spots)

    def crown(self, person: int, below: _Block) -> _Block:
        """Put a person over the block of all their staff."""
        half = self.widths[person] / 2
        left = max(0.0, half - below.top)
        right = max(below.width, below.top + half)
        whole = _Block(left + right, LEVEL, below.top + left, {person: (below.top + left, 0.0)})
        _put(whole, below, left, LEVEL)
        return whole


def _side_by_side(blocks: list[_Block]) -> _Block:
    """Place blocks in one row; the top is over the middle between the first and the last."""
    joined = _Block(0.0, 0.0, 0.0)
    tops = []
    for block in blocks:
        tops.append(joined.width + block.top)
        _put(joined, block, joined.width, 0.0)
    joined.top = (tops[0] + tops[-1]) / 2 if tops else 0.0
    return joined


def _put(whole: _Block, part: _Block, left: float, down: float) -> None:
    """Add a block to a larger one at a place, and let the larger one grow around it."""
    whole.spots.update(
        {one: (across + left, under + down) for one, (across, under) in part.spots.items()}
    )
    whole.width = max(whole.width, left + part.width)
    whole.height = max(whole.height, down + part.height)


def _stack(blocks: list[_Block]) -> _Block:
    """Place blocks below each other around one middle axis."""
    whole = _Block(max(block.width for block in blocks), 0.0, 0.0)
    whole.top = whole.width / 2
    for block in blocks:
        _put(whole, block, (whole.width - block.width) / 2, whole.height)
    return whole


def _rows(blocks: list[_Block], width: float) -> _Block:
    """Place blocks in as many rows as the width asks for."""
    rows: list[list[_Block]] = [[]]
    for block in blocks:
        if rows[-1] and sum(one.width for one in rows[-1]) + block.width > width:
            rows.append([])
        rows[-1].append(block)
    return _stack([_side_by_side(row) for row in rows])


def _wrapped(blocks: list[_Block]) -> _Block:
    """Place wide staff in rows, left and right of a trunk that stays free, in a screen's shape."""
    width = sum(block.width for block in blocks)
    height = max(block.height for block in blocks)
    rows = max(2, round((width / (SCREEN_SHAPE * height)) ** 0.5))
    halves = _shares(blocks, 2 * rows)
    parts = [_side_by_side(half) for half in halves]
    middle = max(part.width for part in parts[::2]) + TRUNK / 2
    whole = _Block(0.0, 0.0, middle)
    for left, right in zip(parts[::2], parts[1::2], strict=True):
        down = whole.height
        _put(whole, left, middle - TRUNK / 2 - left.width, down)
        _put(whole, right, middle + TRUNK / 2, down)
    return whole


def _shares(blocks: list[_Block], count: int) -> list[list[_Block]]:
    """Split blocks in their order into shares of about the same width."""
    total = sum(block.width for block in blocks)
    shares: list[list[_Block]] = [[] for _ in range(count)]
    passed = 0.0
    for block in blocks:
        middle = passed + block.width / 2
        shares[min(int(middle / total * count), count - 1)].append(block)
        passed += block.width
    return shares
