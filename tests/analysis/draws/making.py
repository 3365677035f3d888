"""What the tests of draws share."""

from dataclasses import replace

from guanxi.analysis.draws.chance import expected
from guanxi.analysis.draws.givens import givens
from guanxi.analysis.draws.solved import Solved, solved
from guanxi.analysis.reading import Reading, reading
from guanxi.model.account import Account
from guanxi.model.sketch import account_from
from guanxi.weights import DEFAULT_WEIGHTS

SURE = replace(
    DEFAULT_WEIGHTS,
    missed={"listening": 0.0, "antagonism": 0.0},
    strength_jitter=0.0,
    assumed_confidence=1.0,
    support_slip=0.0,
    guess_spread=0.0,
    unknown_spread=0.0,
)
"""Weights by which nothing is left to chance but whether a tie exists."""


def sketched(sketch: str) -> Reading:
    """The reading of a sketch."""
    return reading(account_from(sketch))


def sure(account: Account, **confidence: float) -> Account:
    """The account with nothing left to chance but the ties of some people, by the name of each."""
    return replace(
        account,
        weights=SURE,
        ties=tuple(
            replace(tie, confidence=confidence.get(tie.source, 1.0)) for tie in account.ties
        ),
    )


def without_chance(read: Reading) -> Solved:
    """The one draw in which all is as the scores take it to be."""
    given = givens(read)
    return solved(given, expected(given))
