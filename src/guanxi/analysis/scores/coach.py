"""Who is for us and tells us things, without power to carry the decision."""

from collections.abc import Iterator, Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.model.evidence import FULL_SCORE, Reason, Score
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.phrase import Phrase, percent
from guanxi.model.results import DerivedRole
from guanxi.sources import JUDGEMENT

_NO_SUPPORT = Phrase("does not support us ({support})", "不支持我们（{support}）")
_DECLARED = Phrase(
    "supports us ({support} of 2) and is told to be our coach",
    "支持我们（{support}/2），且据告知是我们的教练",
)
_TOLD = Phrase(
    "supports us ({support} of 2) and told us who is tied to whom ({count}); tells us {part}",
    "支持我们（{support}/2），并向我们透露了人际关系（{count}条）；透露程度{part}",
)
_MET = Phrase(
    "supports us ({support} of 2); by how often we meet, may tell us {part}",
    "支持我们（{support}/2）；按接触程度估计透露{part}",
)
_POWER = Phrase(
    "has power of their own ({percent} of the decision)", "自身有权力（承载{percent}的决定）"
)


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return support times telling, less what is power; nothing where either is unknown."""
    told, telling = reading.account.people[person].support, reading.tellings[person]
    if told is None or telling.part is None:
        return ()
    support = {"support": f"{told:+g}"}
    if told <= 0:
        return (Reason(_NO_SUPPORT, support),)
    points = FULL_SCORE * told / STRONGEST_SUPPORT * telling.part
    values = {**support, "count": str(len(telling.told)), "part": percent(telling.part)}
    phrase = _DECLARED if telling.declared else _TOLD if telling.told else _MET
    carried = Reason(phrase, values, points, telling.told)
    return (carried, *_powerful(reading, person, points))


def _powerful(reading: Reading, person: str, points: float) -> Iterator[Reason]:
    """Iterate over what is lost where somebody could carry it, and so is more than a coach."""
    carries = reading.carrying(person)
    if carries:
        power = {"percent": percent(abs(reading.influence.share_of(person)))}
        yield Reason(_POWER, power, -points * carries)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who clearly supports us and tells us much, without the power of a champion."""
    enough = FULL_SCORE * reading.account.weights.coach_flag
    return frozenset(
        person
        for person, score in scores.items()
        if reading.clear_stance(person, sign=1) and score.points >= enough
    )


COACH = ScoreRule(
    name="coach",
    label=Phrase("Coaching", "教练作用"),
    meaning=Phrase(
        "How far this person is for us and tells us things, without power to carry the decision.",
        "此人支持我们并向我们透露情况、但无力左右决定的程度。",
    ),
    sources=(JUDGEMENT,),
    reasons=reasons,
    role=DerivedRole("coach", Phrase("Coach", "教练")),
    bearers=bearers,
)
