"""How much of the decision a person moves without an own vote: by being listened to."""

from collections.abc import Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.terms import share_reasons
from guanxi.analysis.top import top_quarter
from guanxi.model.evidence import FULL_SCORE, Reason, Score, bounded
from guanxi.model.phrase import Phrase
from guanxi.model.results import DerivedRole
from guanxi.sources import ALTAFINI, FRIEDKIN_JOHNSEN


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the terms of being listened to."""
    return bounded(share_reasons(reading, person, vote=False))


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return the top quarter, as far as they move clearly more than an even share."""
    enough = FULL_SCORE * reading.even_share * reading.account.weights.influencer_flag
    return frozenset(
        person
        for person in top_quarter(scores, reading.account.weights)
        if scores[person].points >= enough
    )


INFLUENCER = ScoreRule(
    name="influencer",
    label=Phrase("Influence", "影响力"),
    meaning=Phrase(
        "How much of the decision, in percent, this person moves by being listened to.",
        "此人通过被他人听取意见所左右的决定的百分比。",
    ),
    sources=(FRIEDKIN_JOHNSEN, ALTAFINI),
    reasons=reasons,
    role=DerivedRole("influencer", Phrase("Influencer", "影响者")),
    bearers=bearers,
)
