"""The gap between informal power and formal authority, in words."""

from collections.abc import Iterator

from guanxi.analysis.reading import Reading
from guanxi.model.evidence import Reason, bounded
from guanxi.model.phrase import Phrase

_HEARD = Phrase("heard by {other}", "{other}听取其意见")
_BETWEEN = Phrase("information passes through this person", "信息经由此人传递")
_ORDINARY = Phrase("an average person here has this much", "此处一般人也有这么多")
_RANK = Phrase("rank and people below explain this much", "级别和下属人数可解释这么多")
_LOW_RANK = Phrase("a low rank lets expect this much less", "级别低，本应少这么多")
_WANTING = {
    _ORDINARY: Phrase(
        "people here have this much informal power on average", "此处一般人有这么多非正式影响力"
    ),
    _RANK: Phrase(
        "rank and people below let expect this much more, and few listen",
        "凭级别和下属人数本应再多这么多，而听其意见者少",
    ),
}
"""What is said of it where informal power is wanting."""


def surplus_reasons(reading: Reading, person: str, sign: int) -> tuple[Reason, ...]:
    """Return what adds up to the surplus of informal power (`sign` 1) or its want (-1), in points.

    Nothing where no informal tie is known at all.
    """
    if not reading.gap.known:
        return ()
    points = sign * reading.account.weights.gap_show
    heard = sorted(_heard(reading, person, points), key=lambda reason: -abs(reason.amount))
    return bounded([*heard, *_expected(reading, person, points)])


def _heard(reading: Reading, person: str, points: float) -> Iterator[Reason]:
    """Iterate over what informal power consists of."""
    for part in reading.gap.parts[person]:
        amount = points * part.amount / reading.gap.spread
        if part.listener:
            listener = {"other": reading.name(part.listener)}
            yield Reason(_HEARD, listener, amount, part.ties, brief=_HEARD)
        elif amount:
            yield Reason(_BETWEEN, amount=amount)


def _expected(reading: Reading, person: str, points: float) -> Iterator[Reason]:
    """Iterate over what was to be expected of anybody, and of this rank."""
    gap = reading.gap
    wanting = _WANTING if points < 0 else {}
    yield Reason(wanting.get(_ORDINARY, _ORDINARY), amount=-points * gap.mean / gap.spread)
    by_rank = gap.slope * gap.formal[person]
    if by_rank:
        phrase = _RANK if by_rank > 0 else _LOW_RANK
        yield Reason(wanting.get(phrase, phrase), amount=-points * by_rank)
