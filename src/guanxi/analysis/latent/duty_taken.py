"""Somebody has the post, duty or budget that was taken from another who is still there."""

import datetime as dt
from collections.abc import Iterator

from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene
from guanxi.model.phrase import Phrase, Values, dated
from guanxi.model.post import Move
from guanxi.model.vocabulary import Change
from guanxi.sources import JUDGEMENT

_TAKEN = Phrase(
    "{winner} took over from {loser} on {date}: {post}", "{date}{winner}接手了{loser}的{post}"
)
_ONE_ROUND = dt.timedelta(days=366)  # before a loss from which a step up is taken to explain it
_UP = frozenset({Change.APPOINTED, Change.PROMOTED})


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find everybody whose predecessor has neither left nor moved up."""
    for arrival in scene.arrivals:
        winner, loser = arrival.person, arrival.predecessor
        if loser is None or loser == winner or not scene.present(winner, loser):
            continue
        if not _moved_up(scene, loser, arrival):
            values: Values = {
                "winner": scene.name(winner),
                "loser": scene.name(loser),
                "post": arrival.post or "",
                "date": dated(arrival.date),
            }
            left = scene.account.weights.duty_taken * scene.left_of_grudge(arrival.date)
            yield suspicion(winner, loser, left, _TAKEN, values)


def _moved_up(scene: Scene, person: str, lost: Move) -> bool:
    """Return whether somebody got another post about when this one was lost, or since."""
    return any(
        move.person == person and move.change in _UP and move.date >= lost.date - _ONE_ROUND
        for move in scene.arrivals
    )


DUTY_TAKEN = LatentRule(
    name="duty-taken",
    label=Phrase("a duty taken away", "职责被拿走"),
    sources=(JUDGEMENT,),
    find=find,
    flags=(
        "Ana appointed Head of Planning 2001-03-01 after Bo",
        "Ana transferred Network budget 2001-03-01 after Bo; Bo transferred Archive 2001-03-01",
    ),
    passes=(
        "Ana appointed Head of Planning 2001-03-01 after Bo; Bo retired 2001-02-28",
        "Ana appointed Head of Planning 2001-03-01 after Bo; Bo promoted Director 2001-02-01",
        "Ana appointed Head of Planning 2001-03-01 after Bo; it is 2001-01-01",
    ),
)
