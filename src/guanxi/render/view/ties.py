"""Ties on the map: those that hold and those that ended or are to come, with all that was said."""

from guanxi.model.claim import Claim
from guanxi.model.tie import TIE_KINDS, Layer, Tie, TieKind
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.plain import Plain, both, iso, short


def tie_kinds(drawn: Drawing) -> list[Plain]:
    """Return the kinds of the ties that are drawn, in the order of the table."""
    used = {tie.kind.name for tie in drawn.ties}
    return [
        {
            "name": kind.name,
            "label": both(kind.label),
            "group": _group(kind),
            "directed": not kind.mutual,
        }
        for kind in TIE_KINDS.values()
        if kind.name in used
    ]


def _group(kind: TieKind) -> str:
    """Return how ties of a kind are drawn."""
    if Layer.FORMAL in kind.layers:
        return "formal"
    if kind.unlabelled:
        return "neutral"
    return "negative" if Layer.ANTAGONISM in kind.layers else "positive"


def ties(drawn: Drawing) -> list[Plain]:
    """Return all ties, in the order in which everything else counts them."""
    return [_tie(drawn, tie, now=place < drawn.current) for place, tie in enumerate(drawn.ties)]


def _tie(drawn: Drawing, tie: Tie, *, now: bool) -> Plain:
    """Return a tie with everything said for and against it, and what is said no longer."""
    return {
        "source": drawn.places[tie.source],
        "target": drawn.places[tie.target],
        "kind": tie.kind.name,
        "strength": short(tie.strength),
        "confidence": short(tie.confidence),
        "disputed": tie.disputed,
        "now": now,
        "since": iso(tie.since),
        "until": iso(tie.until),
        "claims": [
            *(claim(drawn, one, denies=one.denies) for one in tie.claims),
            *(claim(drawn, one, denies=True) for one in tie.opposed),
        ],
        "earlier": [claim(drawn, one, denies=one.denies) for one in tie.earlier],
    }


def claim(drawn: Drawing, claim: Claim, *, denies: bool) -> Plain:
    """Return who said what; `listed` is what stands in the contact list and nobody said."""
    return {
        "said_by": drawn.account.name_of(claim.said_by) if claim.said_by else None,
        "listed": claim.said_by is None and claim.place.startswith("contacts"),
        "heard_on": iso(claim.heard_on),
        "code": claim.code,
        "denies": denies,
        "note": claim.note,
    }
