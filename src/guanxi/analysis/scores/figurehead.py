"""Who has the rank and is listened to far less than it promises."""

from collections.abc import Mapping

from guanxi.analysis.gap_reasons import surplus_reasons
from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.top import top_part
from guanxi.model.evidence import Reason, Score
from guanxi.model.phrase import Phrase
from guanxi.model.results import DerivedRole
from guanxi.sources import BRASS, KRACKHARDT


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return what the want of informal power under rank consists of."""
    return surplus_reasons(reading, person, sign=-1)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who clearly lacks informal power and stands in the top quarter of formal rank.

    A post whose holder we do not know is no figurehead, nor is who is known to hold the vote.
    """
    least = min(reading.gap.formal.values(), default=0.0)
    voting = reading.told_to_decide
    known = [
        person for person in scores
        if person not in voting and not reading.account.people[person].placeholder
    ]  # fmt: skip
    formal = {person: reading.gap.formal[person] - least for person in known}
    weights = reading.account.weights
    return frozenset(
        person
        for person in top_part(formal, weights)
        if reading.gap.surplus(person) <= -weights.gap_flag
    )


FIGUREHEAD = ScoreRule(
    name="figurehead",
    label=Phrase("Figurehead", "有名无实"),
    meaning=Phrase(
        "How far this person is listened to less than rank promises; "
        "25 points are one standard deviation.",
        "此人被听取意见的程度低于级别应有的部分；25分为一个标准差。",
    ),
    sources=(KRACKHARDT, BRASS),
    reasons=reasons,
    role=DerivedRole("figurehead", Phrase("Figurehead", "有名无实者")),
    bearers=bearers,
    beyond_doubt=True,
)
