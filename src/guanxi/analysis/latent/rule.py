"""What a rule of latent conflict is made of; a new one is a file and a line in the table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from guanxi.analysis.scene import Scene
from guanxi.model.evidence import FULL_SCORE, Reason
from guanxi.model.phrase import Phrase, Values
from guanxi.model.tie import Tie
from guanxi.sources import Source


@dataclass(frozen=True, slots=True)
class Suspicion:
    """That one cause may have set two people at odds, in no order.

    The reason's amount is how probable this cause alone makes that, in percent.
    """

    one: str
    other: str
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class LatentRule:
    """One cause that sets people at odds before anybody says so, and how it is found.

    `flags` and `passes` are accounts in the notation of `guanxi.model.sketch` in which the rule
    must and must not suspect anybody: its specification, and its tests.
    """

    name: str
    label: Phrase
    sources: tuple[Source, ...]
    find: Callable[[Scene], Iterator[Suspicion]]
    flags: tuple[str, ...]
    passes: tuple[str, ...]


def suspicion(  # noqa: PLR0913 - what a reason is made of, by name
    one: str,
    other: str,
    probability: float,
    phrase: Phrase,
    values: Values,
    *,
    ties: tuple[Tie, ...] = (),
    assumed: bool = False,
) -> Suspicion:
    """Return a suspicion of a probability from 0 to 1, with its cause in words."""
    reason = Reason(phrase, values, FULL_SCORE * probability, ties=ties, assumed=assumed)
    return Suspicion(one, other, reason)
