"""The linear model, for the page to solve again when somebody asks "what if"."""

from guanxi.model.results import Results
from guanxi.model.sway import Backing, Sway
from guanxi.render.view.plain import Plain, short

_WEIGHT_DIGITS = 12  # so that the page agrees with the scores to nine digits


def forecast(results: Results) -> Plain | None:
    """Return the model with what its roles need, and how the decision looks now (-1 to 1).

    `favourable` is the part of the draws in which the decision goes our way, 0 to 1.
    """
    if results.sway is None:
        return None
    weights, sure = results.account.weights, results.uncertainty
    return _model(results.sway) | {
        "clear_stance": weights.clear_stance,
        "blocker": weights.blocker_flag,
        "selling": weights.selling_flag,
        "coach": weights.coach_flag,
        "least_leaning": weights.least_leaning,
        "outcome": results.outcome,
        "interval": [short(sure.outcome.low), short(sure.outcome.high)] if sure else None,
        "favourable": short(sure.draws.part(sure.draws.favourable)) if sure else None,
    }


def _model(sway: Sway) -> Plain:
    """Return the numbers of the model, people by their place, pulls as three lists."""
    return {
        "listener": [listener for listener, _, _ in sway.pulls],
        "heard": [heard for _, heard, _ in sway.pulls],
        "weight": [round(weight, _WEIGHT_DIGITS) for _, _, weight in sway.pulls],
        "openness": list(sway.openness),
        "votes": [round(vote, _WEIGHT_DIGITS) for vote in sway.votes],
        "vetoes": [place for place, one in enumerate(sway.people) if one in sway.vetoes],
        "enough": sway.enough,
        **_backing(sway.backing),
    }


def _backing(backing: tuple[Backing, ...]) -> Plain:
    """Return what makes people champions, coaches and blockers, a list for each."""
    return {
        "sells": [round(one.sells, _WEIGHT_DIGITS) for one in backing],
        "stake": [one.stake for one in backing],
        "tells": [_rounded(one.tells) for one in backing],
        "cuts_off": [round(one.cuts_off, _WEIGHT_DIGITS) for one in backing],
    }


def _rounded(part: float | None) -> float | None:
    """Return a part as exact as the page needs it, or None where it is unknown."""
    return None if part is None else round(part, _WEIGHT_DIGITS)
