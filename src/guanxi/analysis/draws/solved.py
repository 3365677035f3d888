"""The models solved in every draw: what all measures read from."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from guanxi.analysis.draws.arrays import Floats
from guanxi.analysis.draws.arrows import listening, pulling
from guanxi.analysis.draws.chance import Drawn
from guanxi.analysis.draws.givens import Givens
from guanxi.analysis.draws.opinions import opinions
from guanxi.analysis.draws.rank import formal_authority
from guanxi.analysis.draws.surplus import Gaps, gaps
from guanxi.analysis.reading import Reading
from guanxi.model.person import STRONGEST_SUPPORT


@dataclass(frozen=True, slots=True)
class Solved:
    """Each draw solved: a row a draw, a column a person.

    `stance` and `opinion` run from -1 (against us) to 1; `own_vote` is the part of the `share`
    that is no influence on others; `authority` is in points.
    """

    reading: Reading
    stance: Floats
    opinion: Floats
    share: Floats
    own_vote: Floats
    authority: Floats
    gaps: Gaps

    @property
    def outcome(self) -> Floats:
        """The expected decision in each draw, from -1 (surely against us) to 1."""
        return np.asarray(np.sum(self.share * self.stance, axis=1))


def joined(parts: list[Solved]) -> Solved:
    """Return several batches of draws (at least one) as one."""
    columns = [column.name for column in fields(Solved) if column.name not in {"reading", "gaps"}]
    return Solved(
        reading=parts[0].reading,
        gaps=Gaps(**_stacked([part.gaps for part in parts], [one.name for one in fields(Gaps)])),
        **_stacked(parts, columns),
    )


def _stacked(parts: Sequence[Solved | Gaps], columns: list[str]) -> dict[str, Any]:
    """Return each of some columns with the rows of all parts; Any, for numbers or flags."""
    return {name: np.concatenate([getattr(part, name) for part in parts]) for name in columns}


def solved(given: Givens, drawn: Drawn) -> Solved:
    """Return all draws solved."""
    shape = (drawn.count, given.size)
    known = listening(given, drawn)
    model = opinions(pulling(given, drawn, known), np.tile(given.openness, drawn.count))
    stance = drawn.support / STRONGEST_SUPPORT
    vote = np.tile(given.vote, drawn.count)
    own = 1 - model.openness
    authority = formal_authority(given, drawn.kept)
    return Solved(
        reading=given.reading,
        stance=stance,
        opinion=model.final(stance.ravel()).reshape(shape),
        share=(own * model.attention(vote)).reshape(shape),
        own_vote=(own * vote).reshape(shape),
        authority=authority,
        gaps=gaps(given, drawn, known, authority),
    )
