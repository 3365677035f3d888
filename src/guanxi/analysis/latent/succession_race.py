"""A post is free, or soon will be, and several want it."""

import itertools
from collections.abc import Iterator

from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene, same_post
from guanxi.model.phrase import Phrase, Values, dated
from guanxi.model.post import Move
from guanxi.sources import JUDGEMENT

_CANDIDATES = Phrase(
    "{one} and {other} are both candidates for the post that {boss} leaves on {date}",
    "{one}与{other}都是{boss}{date}离任后的接任人选",
)
_DEPUTIES = Phrase(
    "{one} and {other} are both deputies of {boss}, who leaves on {date}",
    "{one}与{other}都是{boss}的副手，而{boss}{date}离任",
)


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find every two who may compete for the post of somebody who leaves."""
    scale = scene.account.weights.succession
    for move in scene.departures:
        if _filled(scene, move):
            continue
        told = set(move.candidates) - {move.person}
        runners = sorted(filter(scene.present, told)) or scene.deputies(move.person)
        phrase, probability = (
            (_CANDIDATES, scale["candidate"]) if told else (_DEPUTIES, scale["deputy"])
        )
        left = probability * scene.left_of_grudge(move.date)
        for one, other in itertools.combinations(runners, 2):
            values: Values = {
                "one": scene.name(one),
                "other": scene.name(other),
                "boss": scene.account.name_of(move.person),
                "date": dated(move.date),
            }
            yield suspicion(one, other, left, phrase, values)


def _filled(scene: Scene, left: Move) -> bool:
    """Return whether somebody has got the post that another left."""
    return any(
        arrival.predecessor == left.person
        or (left.post is not None and same_post(arrival, left) and arrival.date >= left.date)
        for arrival in scene.arrivals
    )


SUCCESSION_RACE = LatentRule(
    name="succession-race",
    label=Phrase("race for a free post", "争夺空缺职位"),
    sources=(JUDGEMENT,),
    find=find,
    flags=(
        "Sun retired Director 2001-07-31 sought by Ana, Bo",
        "Ana ^ Sun; Bo ^ Sun; Ana is titled Deputy; Bo is titled Vice Head; Sun retired 2001-07-31",
    ),
    passes=(
        "Sun retired Director 2001-07-31 sought by Ana",
        "Sun retired Director 2001-07-31 sought by Ana, Bo; Cy appointed Director 2001-09-01",
        "Sun retired 2001-07-31 sought by Ana, Bo; Cy appointed Director 2001-07-01 after Sun",
        "Ana ^ Sun; Bo ^ Sun; Ana is titled Deputy; Bo is titled Clerk; Sun retired 2001-07-31",
    ),
)
