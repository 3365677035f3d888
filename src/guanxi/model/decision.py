"""The decision that the deal hangs on."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from guanxi.model.vocabulary import DecisionRule, PowerIndex, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is to be decided, by whom and how.

    `votes` gives each decider's votes (1 unless told) and `quota` the votes needed to pass (more
    than half unless told). Nothing passes against a `veto`, with votes or without. `index` says
    how the votes are weighed (Banzhaf unless told). `goal` is 1 where we want a yes and -1 where we
    want a no; people's support is about us, so it holds either way.
    """

    what: str
    stage: Stage | None = None
    rule: DecisionRule | None = None
    deciders: tuple[str, ...] = ()
    votes: Mapping[str, float] = field(default_factory=dict)
    quota: float | None = None
    veto: tuple[str, ...] = ()
    index: PowerIndex | None = None
    goal: int = 1
    by: dt.date | None = None
