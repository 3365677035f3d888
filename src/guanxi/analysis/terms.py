"""The terms of the linear model in words."""

from collections.abc import Iterator
from dataclasses import replace

from guanxi.analysis.influence import Term
from guanxi.analysis.pulls import PullKind
from guanxi.analysis.reading import Reading
from guanxi.model.evidence import FULL_SCORE, Reason
from guanxi.model.phrase import Phrase, percent

_BY_KIND = {
    PullKind.KNOWN: Phrase(
        "heard by {other} ({percent} of the decision)", "{other}（承载{percent}的决定）听取其意见"
    ),
    PullKind.HOSTILE: Phrase(
        "opposed by {other} ({percent} of the decision)",
        "{other}（承载{percent}的决定）与其对着干",
    ),
    PullKind.ASSUMED: Phrase(
        "by the chart alone, heard by {other} ({percent} of the decision)",
        "仅按组织架构推测，{other}（承载{percent}的决定）听取其意见",
    ),
}
_BRIEFLY = {
    PullKind.KNOWN: Phrase("heard by {other}", "{other}听取其意见"),
    PullKind.HOSTILE: Phrase("opposed by {other}", "{other}与其对着干"),
    PullKind.ASSUMED: Phrase("by the chart alone, heard by {other}", "按架构推测{other}听取其意见"),
}
NOT_HEARD = Phrase(
    "not known to be heard by anybody who counts in this decision",
    "尚不知有影响该决定的人听取其意见",
)


def share_reasons(reading: Reading, person: str, *, vote: bool = True) -> tuple[Reason, ...]:
    """Return what adds up to 100 times a person's share of the decision, heaviest first.

    Without `vote`, the person's own vote is left out. Somebody nobody listens to gets a reason of
    0 points that says so.
    """
    reasons = tuple(
        _worded(reading, person, term)
        for term in reading.influence.terms(person)
        if vote or term.pull
    )
    if not reasons:
        return (Reason(NOT_HEARD),)
    return tuple(sorted(reasons, key=lambda reason: -abs(reason.amount)))


def _worded(reading: Reading, person: str, term: Term) -> Reason:
    """Return one term as a reason."""
    points = FULL_SCORE * term.amount
    if term.pull is None:
        part = {"percent": percent(reading.votes.parts[person])}
        return Reason(reading.votes.basis, part, points, assumed=reading.votes.assumed)
    kind, listener = term.pull.kind, term.pull.listener
    carried = percent(abs(reading.influence.share_of(listener)))
    return Reason(
        _BY_KIND[kind],
        {"other": reading.name(listener), "percent": carried},
        points,
        term.pull.ties,
        assumed=kind is PullKind.ASSUMED,
        brief=_BRIEFLY[kind],
    )


def scaled(reasons: tuple[Reason, ...], factor: float) -> Iterator[Reason]:
    """Iterate over the reasons with their amounts multiplied."""
    for reason in reasons:
        yield replace(reason, amount=factor * reason.amount)
