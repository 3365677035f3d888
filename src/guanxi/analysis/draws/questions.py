"""What to ask next: the claims and supports whose truth would change the most answers.

From the draws at hand: what holds in those that keep a tie is compared with what holds in those
that drop it, so that no draw is made anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from guanxi.analysis.arrays import Floats
from guanxi.analysis.draws.answers import Answer, Unknown, answers, changes, effects, unknowns
from guanxi.analysis.draws.asking import ASK_SUPPORT, asking, decided
from guanxi.analysis.draws.suspected import suspected
from guanxi.analysis.draws.verdicts import Hanging, Verdicts, hanging
from guanxi.model.account import Account
from guanxi.model.hypothesis import Hypothesis
from guanxi.model.uncertainty import Decides, KeptDraws, Question, Uncertainty


@dataclass(frozen=True, slots=True)
class _Worth:
    """What knowing something would be worth: the answers and the verdicts expected to change."""

    unknown: Unknown
    on_answers: float
    on_verdicts: float
    hanging: Hanging

    @property
    def change(self) -> float:
        """How much is expected to change in all."""
        return self.on_answers + self.on_verdicts


def questions(
    account: Account,
    uncertainty: Uncertainty,
    *,
    verdicts: Verdicts | None = None,
    hypotheses: Sequence[Hypothesis] = (),
    most: int = 10,
) -> tuple[Question, ...]:
    """Return what to ask, most telling first; nothing that would change no answer.

    `verdicts` tells what the rules object to in an account; without it, invitations do not count.
    A hypothesis is asked about where a verdict hangs on it.
    """
    kept = uncertainty.draws
    given = answers(kept)
    worth = [one for one in _worth(account, kept, given, verdicts) if one.change > 0]
    worth.sort(key=lambda one: -one.change)  # equals stay in the order of their ids
    effect = effects([one.unknown for one in worth[:most]], given, kept.count)
    asked = [
        _question(account, one, _decides(account, given, one, by_answer))
        for one, by_answer in zip(worth[:most], effect, strict=True)
    ]
    if verdicts:
        asked += suspected(account, hypotheses, verdicts)
    return tuple(sorted(asked, key=lambda question: -question.change)[:most])


def _worth(
    account: Account, kept: KeptDraws, given: list[Answer], verdicts: Verdicts | None
) -> list[_Worth]:
    """Return what knowing each unknown thing would be worth."""
    asked = unknowns(kept)
    ties = [(one.tie, kept.part(one.draws)) for one in asked if one.tie]  # before all people
    hung = hanging(account, ties, verdicts) if verdicts else {}
    found = []
    for number, on_answers in enumerate(changes(asked, given, kept.count)):
        here = hung.get(number, Hanging())
        on_verdicts = here.change(kept.part(asked[number].draws))
        found.append(_Worth(asked[number], on_answers, on_verdicts, here))
    return found


def _decides(
    account: Account, given: list[Answer], worth: _Worth, effect: Floats
) -> tuple[Decides, ...]:
    """Return what knowing something decides, first where most is expected to change."""
    roles = [decided(account, given, effect)] if np.any(effect) else []
    invitations = list(worth.hanging.decides(account))
    roles_first = worth.on_answers >= worth.on_verdicts
    return tuple(roles + invitations if roles_first else invitations + roles)


def _question(account: Account, worth: _Worth, decides: tuple[Decides, ...]) -> Question:
    """Return something unknown as a question."""
    tie, person = worth.unknown.tie, worth.unknown.person
    about = (tie.source, tie.target) if tie else (person or "",)
    gaps = ("source", "target") if tie else ("person",)
    return Question(
        phrase=asking(account, tie) if tie else ASK_SUPPORT,
        values=dict(zip(gaps, map(account.name_of, about), strict=True)),
        decides=decides,
        change=worth.change,
        people=about,
        tie=tie,
    )
