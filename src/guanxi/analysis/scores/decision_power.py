"""How much of the decision rests on a person, by an own vote and by being listened to."""

from collections.abc import Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.terms import scaled, share_reasons
from guanxi.model.evidence import Reason, Score
from guanxi.model.phrase import Phrase
from guanxi.model.results import DerivedRole
from guanxi.sources import ALTAFINI, BANZHAF, FRIEDKIN_JOHNSEN


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the terms of the absolute share: moving others the wrong way is power, too."""
    sign = -1 if reading.influence.share_of(person) < 0 else 1
    return tuple(scaled(share_reasons(reading, person), sign))


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who holds most of the vote; nobody where all that is known fits everybody alike."""
    del scores  # a vote is formal; influence does not make one a decision maker
    deciders = reading.votes.deciders
    nothing_told = reading.votes.assumed and deciders == frozenset(reading.people)
    return frozenset() if nothing_told else deciders


DECISION_POWER = ScoreRule(
    name="decision_power",
    label=Phrase("Decision power", "决策权"),
    meaning=Phrase(
        "How much of the decision, in percent, rests on what this person thinks.",
        "该决定有百分之多少取决于此人的看法。",
    ),
    sources=(FRIEDKIN_JOHNSEN, ALTAFINI, BANZHAF),
    reasons=reasons,
    role=DerivedRole("decision_maker", Phrase("Decision maker", "决策者")),
    bearers=bearers,
)
