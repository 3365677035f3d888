"""Formal authority: what title and chart alone would give a person."""

import math
from collections.abc import Mapping

from guanxi.graph import SocialGraph
from guanxi.model.account import Account
from guanxi.model.evidence import FULL_SCORE, Reason
from guanxi.model.phrase import Phrase
from guanxi.model.vocabulary import Level

_LEVEL = Phrase("stands on the level: {level}", "级别：{level}")
_LEVEL_ASSUMED = Phrase(
    "level not told; taken as {level} from the reporting lines",
    "未告知级别；按汇报关系假定为{level}",
)
_REPORTS = Phrase("has {count} people below in the reporting lines", "下属共{count}人")
_RANKED = Phrase("stands at {rank} in the ranking given", "在所给排名中位列{rank}")
_NOT_RANKED = Phrase("not in the ranking given; taken as the lowest", "不在所给排名中；按最低计")


Ranks = Mapping[str, float]
"""A formal rank of everybody's own unit, by id, to count instead of level and reports."""


def authority(
    account: Account, graph: SocialGraph, person: str, ranks: Ranks | None = None
) -> tuple[Reason, ...]:
    """Return the reasons of a person's formal authority, 0 to 100 points together.

    `ranks`, where given, take the place of level and reports: the lowest is 0, the highest 100.
    """
    if ranks is not None:
        return (_by_ranking(ranks, person),)
    below = len(graph.below(person))
    reasons = (_by_level(account, person, below), _by_reports(account, below))
    return tuple(reason for reason in reasons if reason)


def _by_ranking(ranks: Ranks, person: str) -> Reason:
    """Return what a ranking of its own gives; who is not in it stands with the lowest."""
    lowest, highest = min(ranks.values(), default=0.0), max(ranks.values(), default=0.0)
    own = ranks.get(person, lowest)
    points = FULL_SCORE * (own - lowest) / (highest - lowest) if highest > lowest else 0.0
    phrase = _RANKED if person in ranks else _NOT_RANKED
    return Reason(phrase, {"rank": f"{own:g}"}, points, assumed=person not in ranks)


def _by_level(account: Account, person: str, below: int) -> Reason:
    """Return what the level adds; where none was told, it is taken from having reports."""
    told = account.people[person].level
    level = told or (Level.MANAGEMENT if below else Level.OPERATIONAL)
    points = FULL_SCORE * account.weights.level_share * account.weights.level[level]
    phrase = _LEVEL if told else _LEVEL_ASSUMED
    return Reason(phrase, {"level": level.label}, points, assumed=told is None)


def _by_reports(account: Account, below: int) -> Reason | None:
    """Return what the people below add, on a logarithmic scale that the whole account fills."""
    if not below:
        return None
    part = math.log1p(below) / math.log(max(len(account.people), 2))
    points = FULL_SCORE * (1 - account.weights.level_share) * part
    return Reason(_REPORTS, {"count": str(below)}, points)
