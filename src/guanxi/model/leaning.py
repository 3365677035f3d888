"""Where somebody seems to stand whom nobody asked: a guess, and how much is behind it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaning:
    """Where somebody seems to stand, from -1 (against us) to 1, and how much is behind it.

    `reach` runs from 0 (nobody close was asked) to 1 (was asked); what it lacks is not known.
    """

    stance: float
    reach: float
