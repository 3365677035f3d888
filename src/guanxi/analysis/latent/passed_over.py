"""Somebody got a post that another had hoped for: a candidate who lost, or the deputy in it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene, same_post
from guanxi.model.phrase import Phrase, Values, dated
from guanxi.model.post import Move
from guanxi.model.vocabulary import Change, folded
from guanxi.sources import JUDGEMENT

_LOST = Phrase(
    "{loser} was in the running for the post of {post}, and {winner} got it on {date}",
    "{loser}曾是{post}的人选，而{date}上任的是{winner}",
)
_DEPUTY = Phrase(
    "{loser} was already deputy when {winner} became {post} on {date}",
    "{date}{winner}出任{post}时，{loser}已是副手",
)
_OUTSIDER = Phrase("{winner} came from outside", "{winner}是外来的")
_ONE_ROUND = dt.timedelta(days=366)  # within which two rows about a post mean one appointment


@dataclass(frozen=True, slots=True)
class _Defeat:
    """That somebody has what another had hoped for, since a day."""

    winner: str
    loser: str
    move: Move

    def values(self, scene: Scene) -> Values:
        """Return what fills the wording."""
        return {
            "winner": scene.name(self.winner),
            "loser": scene.name(self.loser),
            "post": self.move.post or "",
            "date": dated(self.move.date),
        }


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find who lost a post against whom, as a candidate, as the deputy, or as both."""
    lost = {(one.winner, one.loser): one for one in _lost(scene)}
    deputies = {(one.winner, one.loser): one for one in _deputies(scene)}
    scale = scene.account.weights.passed_over
    for pair in sorted(lost | deputies):
        if not scene.present(*pair):
            continue
        causes = [
            (lost.get(pair), _LOST, scale["candidate"]),
            (deputies.get(pair), _DEPUTY, scale["deputy"]),
            (_from_outside(scene, pair), _OUTSIDER, scale["outsider"]),
        ]
        for defeat, phrase, probability in causes:
            if defeat:
                left = probability * scene.left_of_grudge(defeat.move.date)
                assumed = phrase is _DEPUTY and scene.account.people[defeat.loser].since is None
                values = defeat.values(scene)
                yield suspicion(*pair, left, phrase, values, assumed=assumed)


def _lost(scene: Scene) -> Iterator[_Defeat]:
    """Iterate over the candidates who lost, told in the winner's row or in one of their own."""
    for arrival in scene.arrivals:
        for candidate in arrival.candidates:
            if candidate != arrival.person:
                yield _Defeat(arrival.person, candidate, arrival)
    for move in scene.moves:
        if move.change is Change.PASSED_OVER and move.post and scene.happened(move):
            yield from (_Defeat(one, move.person, move) for one in _winners(scene, move))


def _winners(scene: Scene, move: Move) -> list[str]:
    """Return who got the post that somebody was passed over for: by a move, or else by title."""
    arrived = [
        arrival.person
        for arrival in scene.arrivals
        if same_post(arrival, move)
        and abs(arrival.date - move.date) <= _ONE_ROUND
        and arrival.person != move.person
    ]
    return arrived or [
        one for one in scene.people if one != move.person and _holds_post(scene, one, move)
    ]


def _holds_post(scene: Scene, person: str, move: Move) -> bool:
    """Return whether somebody's title is the post that a move is about."""
    known = scene.account.people[person]
    there = move.department in {None, known.department}
    return there and folded(known.title or "") == folded(move.post or "")


def _deputies(scene: Scene) -> Iterator[_Defeat]:
    """Iterate over the deputies whose boss came after them, as far as is known."""
    latest = {arrival.person: arrival for arrival in scene.arrivals}
    for winner, arrival in latest.items():
        for deputy in scene.deputies(winner):
            since = scene.account.people[deputy].since
            own = latest.get(deputy)
            if (since is None or since < arrival.date) and not (own and own.date >= arrival.date):
                yield _Defeat(winner, deputy, arrival)


def _from_outside(scene: Scene, pair: tuple[str, str]) -> _Defeat | None:
    """Return the arrival of a winner who came from outside."""
    arrived = [move for move in scene.arrivals if move.person == pair[0]]
    return _Defeat(*pair, arrived[-1]) if arrived and arrived[-1].outsider else None


PASSED_OVER = LatentRule(
    name="passed-over",
    label=Phrase("passed over for a post", "错失职位"),
    sources=(JUDGEMENT,),
    find=find,
    flags=(
        "Wu appointed Director 2001-08-01 over Li",
        "Wu appointed Director 2001-08-01; Li ^ Wu; Li is titled Deputy Director, since 1994-05-01",
        "Wu appointed Director 2001-08-01; Li passed_over Director 2001-08-01",
        "Wu is titled Director; Li passed_over Director 2001-08-01",
    ),
    passes=(
        "Wu appointed Director 2001-08-01; Li ^ Wu; Li is titled Engineer, since 1994-05-01",
        "Wu appointed Director 2001-08-01; Li ^ Wu; Li is titled Deputy Director, since 2001-09-01",
        "Wu appointed Director 2001-08-01 over Li; it is 2001-07-01",
        "Wu appointed Director 2001-08-01 over Li; Li retired 2001-12-31",
        "Wu appointed Director 2001-08-01 from outside",
    ),
)
