"""Careers on the map: who came, rose, was passed over or left, and when."""

from guanxi.model.post import Move
from guanxi.render.view.drawing import Drawing
from guanxi.render.view.plain import Plain, both, iso


def moves(drawn: Drawing) -> list[Plain]:
    """Return the moves of the people drawn, the earliest first."""
    kept = (move for move in drawn.account.moves if move.person in drawn.places)
    return [_move(drawn, move) for move in sorted(kept, key=lambda one: (one.date, one.person))]


def _move(drawn: Drawing, move: Move) -> Plain:
    """Return a move with the post before and after it, as far as told."""
    return {
        "person": drawn.places[move.person],
        "date": iso(move.date),
        "change": str(move.change),
        "label": both(move.change.label),
        "post": move.post,
        "from_post": move.from_post,
        "department": move.department,
        "outsider": move.outsider,
        "predecessor": drawn.places.get(move.predecessor or ""),
    }
