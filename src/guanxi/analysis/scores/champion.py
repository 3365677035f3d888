"""Who carries the decision for us: support times power, sold inside, for a stake of their own."""

from collections.abc import Iterator, Mapping

from guanxi.analysis.backing import has_stake, stake
from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.selling import selling_reach, sells_inside
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
_SELLS = Phrase(
    "sells for us inside: votes, or is heard, where {percent} of the decision is made",
    "在内部为我们说话：参与或影响{percent}的决定",
)
_SELLS_BY_WORD = Phrase("sells for us inside, so we were told", "据告知在内部为我们说话")
_SELLS_LITTLE = Phrase(
    "may not sell for us inside ({part}): votes, or is heard, where only {percent} of it is made",
    "未必在内部为我们说话（{part}）：只参与或影响{percent}的决定",
)
_STAKE = Phrase("gains by it: will use what we sell", "自身受益：将使用我们的产品")
_STAKE_UNKNOWN = Phrase(
    "whether this person gains by it is not known; counted as {part}",
    "自身是否受益尚不清楚；按{part}计",
)


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return support times power and what is lost of it; nothing where the support is unknown."""
    told = reading.account.people[person].support
    if told is None:
        return ()
    power = reading.influence.share_of(person)
    values = {"support": f"{told:+g}", "percent": percent(power)}
    if told <= 0:
        return (Reason(_NO_SUPPORT, values),)
    points = FULL_SCORE * told / STRONGEST_SUPPORT * power
    lost = _lost(reading, person, points) if points > 0 else ()
    return bounded([Reason(_CARRIES, values, points), *lost])


def _lost(reading: Reading, person: str, points: float) -> Iterator[Reason]:
    """Iterate over what is lost where somebody may not sell inside, or may have no stake."""
    sells = sells_inside(reading, person)
    reach = selling_reach(reading, person)
    by_reach = _SELLS if reach >= reading.account.weights.selling_reach else _SELLS_BY_WORD
    phrase = by_reach if sells == 1 else _SELLS_LITTLE
    values = {"percent": percent(reach), "part": percent(sells)}
    yield Reason(phrase, values, -points * (1 - sells), reading.ties_to_listeners(person))
    if has_stake(reading.account, person):
        yield Reason(_STAKE)
    else:
        part = stake(reading.account, person)
        lost = -points * sells * (1 - part)
        yield Reason(_STAKE_UNKNOWN, {"part": percent(part)}, lost, assumed=True)


def bearers(reading: Reading, scores: Mapping[str, Score]) -> frozenset[str]:
    """Return who clearly supports us, has the power to carry it, and sells inside."""
    enough = reading.account.weights.selling_flag
    return frozenset(
        person
        for person in scores
        if reading.carries_stance(person, sign=1) and sells_inside(reading, person) >= enough
    )


CHAMPION = ScoreRule(
    name="champion",
    label=Phrase("Championing", "支持力"),
    meaning=Phrase(
        "How much of the decision, in percent, this person carries for us: support, power, "
        "selling inside and an own stake. Support without power is a coach, not a champion.",
        "此人为我们承载的决定的百分比：支持、权力、内部推动与自身利益。有支持而无权力的是教练，不是支持者。",
    ),
    sources=(FRIEDKIN_JOHNSEN, JUDGEMENT),
    reasons=reasons,
    role=DerivedRole("champion", Phrase("Champion", "支持者")),
    bearers=bearers,
)
