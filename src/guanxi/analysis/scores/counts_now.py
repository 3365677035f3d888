"""How much of what is being decided at this stage of the purchase rests on a person."""

from collections.abc import Iterator
from dataclasses import replace

from guanxi.analysis.reading import Reading
from guanxi.analysis.scores.rule import ScoreRule
from guanxi.analysis.stage import VOTE, Voice
from guanxi.analysis.terms import scaled, share_reasons
from guanxi.model.evidence import FULL_SCORE, Reason
from guanxi.model.phrase import Phrase, percent
from guanxi.sources import FRIEDKIN_JOHNSEN, JUDGEMENT, WEBSTER_WIND

_SPEAKS = Phrase(
    "speaks for {side}: {part} of what counts at the {stage} stage",
    "代表{side}发言：{side}在{stage}阶段占{part}",
)
_VOTES = Phrase(
    "has a vote: the vote is {part} of what counts at the {stage} stage",
    "有表决权：表决在{stage}阶段占{part}",
)


def reasons(reading: Reading, person: str) -> tuple[Reason, ...]:
    """Return the terms of the share that counts now; nothing where no stage was told."""
    if reading.voice is None or reading.now is None:
        return ()
    now = replace(reading, influence=reading.now)
    heard = share_reasons(now, person, vote=False)
    own = tuple(_own(reading.voice, person, 1 - reading.now.openness_of(person)))
    kept = tuple(reason for reason in heard if reason.amount) if own else heard
    sign = -1 if reading.now.share_of(person) < 0 else 1
    ordered = sorted((*own, *kept), key=lambda reason: -abs(reason.amount))
    return tuple(scaled(tuple(ordered), sign))


def _own(voice: Voice, person: str, kept: float) -> Iterator[Reason]:
    """Iterate over what somebody says for each side; `kept` is the part of an own opinion."""
    for side, part in voice.said[person].items():
        values: dict[str, str | Phrase] = {
            "side": side,
            "part": percent(voice.sides[side]),
            "stage": voice.stage.label,
        }
        points = FULL_SCORE * kept * part
        yield Reason(_VOTES if side is VOTE else _SPEAKS, values, points)


COUNTS_NOW = ScoreRule(
    name="counts_now",
    label=Phrase("Counts now", "当前分量"),
    meaning=Phrase(
        "How much of what is being decided at this stage of the purchase, in percent, rests on "
        "what this person thinks.",
        "在采购的当前阶段，正在决定的内容有百分之多少取决于此人的看法。",
    ),
    sources=(WEBSTER_WIND, FRIEDKIN_JOHNSEN, JUDGEMENT),
    reasons=reasons,
)
