"""How much of the decision a person moves without an own vote: by being listened to."""

from collections.abc import Iterator, Mapping

from guanxi.analysis.prominence import Prominence
from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.terms import NOT_HEARD, share_reasons
from guanxi.analysis.top import top_quarter
from guanxi.model.evidence import FULL_SCORE, Reason, Score, bounded
from guanxi.model.phrase import Phrase
from guanxi.model.results import DerivedRole
from guanxi.sources import ALTAFINI, FREEMAN, FRIEDKIN_JOHNSEN, KATZ

_HEARD = Phrase("heard by {other}", "{other}听取其意见")
_BETWEEN = Phrase("opinions pass through this person", "意见经由此人传递")


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the terms of being listened to, by all alike where nobody told who decides."""
    if reading.prominence is None:
        return bounded(share_reasons(reading, person, vote=False))
    found = sorted(_portions(reading, reading.prominence, person), key=lambda one: -one.amount)
    return tuple(found) or (Reason(NOT_HEARD),)


def _portions(reading: Reading, prominence: Prominence, person: str) -> Iterator[Reason]:
    """Iterate over what somebody's part of all prominence consists of."""
    for portion in prominence.portions[person]:
        points = FULL_SCORE * portion.amount
        if portion.listener:
            other = {"other": reading.name(portion.listener)}
            yield Reason(_HEARD, other, points, portion.ties, brief=_HEARD)
        elif points:
            yield Reason(_BETWEEN, amount=points)


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
        "How much of the decision, in percent, this person moves by being listened to; "
        "where nobody told who decides, the share of all listening here.",
        "此人通过被他人听取意见所左右的决定的百分比；未告知由谁决定时，为在全部听取关系中的份额。",
    ),
    sources=(FRIEDKIN_JOHNSEN, ALTAFINI, KATZ, FREEMAN),
    reasons=reasons,
    role=DerivedRole("influencer", Phrase("Influencer", "影响者")),
    bearers=bearers,
)
