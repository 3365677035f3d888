"""Camps on the map: who stands with whom, and which ties contradict it."""

from guanxi.model.camps import Split
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.plain import Plain


def camps(drawn: Drawing) -> list[Plain]:
    """Return each group of people at odds with its camps; nothing where that was not asked."""
    found = drawn.results.camps
    return [_split(drawn, split) for split in found.splits] if found else []


def _split(drawn: Drawing, split: Split) -> Plain:
    """Return two camps, the firmest people first, and what does not fit."""
    return {
        "divided": split.divided,
        "proven": split.proven,
        "camps": [drawn.people_places(split.firmest(camp)) for camp in range(2)],
        "open": drawn.people_places(split.open),
        "torn": drawn.people_places(split.torn()),
        "contradictions": drawn.ties_of(split.best.contradictions),
    }
