"""Who controls access: to a department, or to those who decide."""

import math
from collections.abc import Iterator, Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.model.evidence import FULL_SCORE, Reason, Score, bounded
from guanxi.model.phrase import Phrase, listed, percent, verbatim
from guanxi.model.results import DerivedRole
from guanxi.model.vocabulary import Role
from guanxi.sources import GOULD_FERNANDEZ, JUDGEMENT

_TOLD = Phrase("is told to be the gatekeeper", "据告知是把关者")
_INWARD = Phrase(
    "{percent} of what departments hear from one another enters through this person",
    "各部门间传入的消息有{percent}经由此人",
)
_CUTS_OFF = Phrase(
    "every way known to us leads to {others} through this person",
    "我们已知通往{others}的路径都要经过此人",
)
_OPEN = Phrase("stands in no known way that others cannot go round", "不在任何绕不开的已知路径上")


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return what was told and what ways show; nothing where neither is known."""
    found = tuple(_found(reading, person))
    known = reading.access.known or inward(reading, person) is not None
    return bounded(found) if found else (Reason(_OPEN),) * known


def inward(reading: Reading, person: str) -> float | None:
    """Return the share of what enters a department from outside through somebody, if known."""
    part = float(reading.brokering.inward[0, reading.influence.places[person]])
    return None if math.isnan(part) else part


def _found(reading: Reading, person: str) -> Iterator[Reason]:
    """Iterate over what makes somebody a gatekeeper."""
    weights = reading.account.weights
    if Role.GATEKEEPER in reading.account.people[person].roles:
        yield Reason(_TOLD, amount=FULL_SCORE * weights.gatekeeper_told)
    share = inward(reading, person)
    if share:
        points = FULL_SCORE * weights.gatekeeper_inward * share
        ties = reading.ties_to_listeners(person)
        yield Reason(_INWARD, {"percent": percent(share)}, points, ties)
    cut = reading.access.cut.get(person, ())
    if cut:
        points = FULL_SCORE * reading.vote_cut_off(person)
        yield Reason(_CUTS_OFF, {"others": listed(map(verbatim, map(reading.name, cut)))}, points)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who controls much of the access."""
    enough = FULL_SCORE * reading.account.weights.gatekeeper_flag
    return frozenset(person for person, score in scores.items() if score.points >= enough)


GATEKEEPER = ScoreRule(
    name="gatekeeper",
    label=Phrase("Control of access", "把关力"),
    meaning=Phrase(
        "How far others must pass this person to reach a department or those who decide.",
        "他人接触部门或决策者在多大程度上必须经过此人。",
    ),
    sources=(GOULD_FERNANDEZ, JUDGEMENT),
    reasons=reasons,
    role=DerivedRole("gatekeeper", Phrase("Gatekeeper", "把关者")),
    bearers=bearers,
)
