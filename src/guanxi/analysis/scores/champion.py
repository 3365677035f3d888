"""How much of the decision a person carries for us: support times power."""

from collections.abc import Mapping

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.model.evidence import FULL_SCORE, Reason, Score, bounded
from guanxi.model.person import STRONGEST_SUPPORT
from guanxi.model.phrase import Phrase, percent
from guanxi.model.results import DerivedRole
from guanxi.sources import FRIEDKIN_JOHNSEN, JUDGEMENT

_CARRIES = Phrase(
    "supports us ({support} of 2) and carries {percent} of the decision",
    "支持我们（{support}/2），并承载{percent}的决定",
)
_NO_SUPPORT = Phrase("does not support us ({support})", "不支持我们（{support}）")


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return support times power; nothing where the support is unknown."""
    told = reading.account.people[person].support
    if told is None:
        return ()
    power = reading.influence.share_of(person)
    values = {"support": f"{told:+g}", "percent": percent(power)}
    if told <= 0:
        return (Reason(_NO_SUPPORT, values),)
    return bounded([Reason(_CARRIES, values, FULL_SCORE * told / STRONGEST_SUPPORT * power)])


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who clearly supports us and has the power to carry it."""
    return frozenset(person for person in scores if reading.carries_stance(person, sign=1))


CHAMPION = ScoreRule(
    name="champion",
    label=Phrase("Championing", "支持力"),
    meaning=Phrase(
        "How much of the decision, in percent, this person carries for us. "
        "Support without power is a coach, not a champion.",
        "此人为我们承载的决定的百分比。有支持而无权力的是教练，不是支持者。",
    ),
    sources=(FRIEDKIN_JOHNSEN, JUDGEMENT),
    reasons=reasons,
    role=DerivedRole("champion", Phrase("Champion", "支持者")),
    bearers=bearers,
)
