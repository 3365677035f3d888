"""How much of the decision rests on a person, by an own vote and by being listened to."""

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.terms import scaled, share_reasons
from guanxi.model.evidence import Reason
from guanxi.model.phrase import Phrase
from guanxi.sources import ALTAFINI, BANZHAF, FRIEDKIN_JOHNSEN


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the terms of the absolute share: moving others the wrong way is power, too."""
    sign = -1 if reading.influence.share_of(person) < 0 else 1
    return tuple(scaled(share_reasons(reading, person), sign))


DECISION_POWER = ScoreRule(
    name="decision_power",
    label=Phrase("Decision power", "决策权"),
    meaning=Phrase(
        "How much of the decision, in percent, rests on what this person thinks.",
        "该决定有百分之多少取决于此人的看法。",
    ),
    sources=(FRIEDKIN_JOHNSEN, ALTAFINI, BANZHAF),
    reasons=reasons,
)
