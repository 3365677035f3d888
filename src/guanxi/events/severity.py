"""How bad a clash is: what is at stake, and how close the event brings those concerned."""

from guanxi.model.evidence import Severity
from guanxi.weights import Weights


def severity(stake: float, closeness: float, weights: Weights) -> Severity:
    """Return how bad it is when so much (0 to 1) is at stake at an event that is so close.

    A dinner brings people close and everybody sees who is there; at an exhibition less is seen.
    """
    harm = stake * closeness
    if harm >= weights.critical_closeness:
        return Severity.CRITICAL
    return Severity.WARNING if harm >= weights.warning_closeness else Severity.NOTE
