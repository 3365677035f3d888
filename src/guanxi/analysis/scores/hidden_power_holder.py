"""Who is listened to far more than rank explains."""

from collections.abc import Mapping

from guanxi.analysis.gap_reasons import surplus_reasons
from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.top import top_part
from guanxi.model.evidence import Reason, Score
from guanxi.model.phrase import Phrase
from guanxi.model.results import DerivedRole
from guanxi.sources import BRASS, FREEMAN, FRIEDKIN_JOHNSEN, KRACKHARDT


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return what the surplus of informal power over rank consists of."""
    return surplus_reasons(reading, person, sign=1)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who has a clear surplus and stands in the top quarter of informal power."""
    informal = {person: reading.gap.informal(person) for person in scores}
    weights = reading.account.weights
    return frozenset(
        person
        for person in top_part(informal, weights)
        if reading.gap.surplus(person) >= weights.gap_flag
    )


HIDDEN_POWER_HOLDER = ScoreRule(
    name="hidden_power_holder",
    label=Phrase("Hidden power", "隐性权力"),
    meaning=Phrase(
        "How far this person is listened to beyond what rank explains; "
        "25 points are one standard deviation.",
        "此人被听取意见的程度超出级别所能解释的部分；25分为一个标准差。",
    ),
    sources=(KRACKHARDT, BRASS, FRIEDKIN_JOHNSEN, FREEMAN),
    reasons=reasons,
    role=DerivedRole("hidden_power_holder", Phrase("Hidden power holder", "隐性权力者")),
    bearers=bearers,
    beyond_doubt=True,
)
