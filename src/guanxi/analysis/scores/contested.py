"""Who has friends and enemies alike: hostility is no want of influence, but a sign of it."""

import math
from collections.abc import Iterator, Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.model.evidence import FULL_SCORE, Reason, Score
from guanxi.model.phrase import Phrase
from guanxi.model.results import DerivedRole
from guanxi.sources import JUDGEMENT

_OPPOSED = Phrase("opposed by {other}", "{other}反对")
_HEARD = Phrase("heard by {other}", "{other}听取其意见")
_ONE_SIDED = Phrase(
    "{heard} hear this person, {opposed} oppose", "{heard}人听取其意见，{opposed}人反对"
)


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the smaller side as a part of both; nothing where nobody is known to react."""
    heard, opposed = reactions(reading, person)
    whole = math.fsum((*heard.values(), *opposed.values()))
    if not whole:
        return ()
    values = {"heard": str(len(heard)), "opposed": str(len(opposed))}
    return (Reason(_ONE_SIDED, values), *_smaller(reading, person, whole))


def reactions(reading: Reading, person: str) -> tuple[dict[str, float], dict[str, float]]:
    """Return who hears somebody and who opposes, each with what their ties are worth."""
    heard, opposed = (
        {other: layer.edges[other, person]["weight"] for other in layer.predecessors(person)}
        for layer in (reading.graph.listening, reading.graph.antagonism)
    )
    return heard, opposed


def _smaller(reading: Reading, person: str, whole: float) -> Iterator[Reason]:
    """Iterate over those of the smaller side."""
    heard, opposed = reactions(reading, person)
    fewer = math.fsum(opposed.values()) <= math.fsum(heard.values())
    side, phrase = (opposed, _OPPOSED) if fewer else (heard, _HEARD)
    layer = reading.graph.antagonism if fewer else reading.graph.listening
    for other, worth in sorted(side.items()):
        points = FULL_SCORE * worth / whole
        ties = layer.edges[other, person]["ties"]
        yield Reason(phrase, {"other": reading.name(other)}, points, ties, brief=phrase)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return whose smaller side is a good part of all, with several people on each."""
    weights = reading.account.weights
    return frozenset(
        person
        for person, score in scores.items()
        if score.points >= FULL_SCORE * weights.contested_flag
        and min(map(len, reactions(reading, person))) >= weights.contested_people
    )


CONTESTED = ScoreRule(
    name="contested",
    label=Phrase("Contested", "争议"),
    meaning=Phrase(
        "How evenly those who react to this person are split, from 0 to 50 (half are against).",
        "对此人有反应者的分歧程度，0至50（一半反对）。",
    ),
    sources=(JUDGEMENT,),
    reasons=reasons,
    role=DerivedRole("contested", Phrase("Contested person", "有争议者")),
    bearers=bearers,
)
