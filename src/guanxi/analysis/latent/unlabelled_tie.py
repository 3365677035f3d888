"""Two people have to do with each other, and what is known around them speaks for hostility."""

from collections.abc import Iterator
from itertools import chain

import numpy as np

from guanxi.analysis.latent.rule import LatentRule, Suspicion, suspicion
from guanxi.analysis.scene import Scene
from guanxi.analysis.signs import FITTED, evidence, friendly_chance
from guanxi.model.phrase import Phrase
from guanxi.model.tie import Tie

_QUARRELS = Phrase(
    "{one} and {other} have to do with each other, and one of them is often at odds with people",
    "{one}与{other}有往来，而其中一人常与人不和",
)
_CROSSING = Phrase(
    "{one} and {other} have to do with each other, and stand across from each other's friends",
    "{one}与{other}有往来，却各自站在对方朋友的对面",
)
_BIAS = slice(1, 3)  # of the signs: how friendly the one is, and how well liked the other
_BALANCE = slice(3, None)  # of the signs: what others between the two tell


def find(scene: Scene) -> Iterator[Suspicion]:
    """Find the ties of unknown sign of which more than the usual speaks for hostility."""
    ties = _of_unknown_sign(scene)
    asked = list(chain.from_iterable(((tie.source, tie.target), _back(tie)) for tie in ties))
    told = evidence(scene.graph, asked) * np.array(FITTED.coefficients)
    friendly = friendly_chance(scene.graph, asked)
    for number, tie in enumerate(ties):
        both_ways = told[2 * number : 2 * number + 2].mean(axis=0)
        bias, balance = float(both_ways[_BIAS].sum()), float(both_ways[_BALANCE].sum())
        if bias + balance < 0:
            hostile = 1 - (friendly[tie.source, tie.target] + friendly[_back(tie)]) / 2
            values = {"one": scene.name(tie.source), "other": scene.name(tie.target)}
            phrase = _QUARRELS if bias < balance else _CROSSING
            probability = hostile * tie.confidence
            yield suspicion(tie.source, tie.target, probability, phrase, values, ties=(tie,))


def _of_unknown_sign(scene: Scene) -> list[Tie]:
    """Return the ties that tell no sign, between two of whom nothing else tells it."""
    return [
        tie
        for tie in scene.account.current_ties_among_people()
        if tie.kind.unlabelled
        and scene.present(tie.source, tie.target)
        and not scene.graph.listening.has_edge(tie.source, tie.target)
        and not scene.graph.listening.has_edge(tie.target, tie.source)
    ]


def _back(tie: Tie) -> tuple[str, str]:
    """Return a tie's ends the other way round."""
    return tie.target, tie.source


UNLABELLED_TIE = LatentRule(
    name="unlabelled-tie",
    label=Phrase("a tie of unknown sign", "亲疏不明的关系"),
    sources=(FITTED.source,),
    find=find,
    flags=("Ana -- Bo; Ana == Cy; Cy >< Bo; Di == Ed",),
    passes=("Ana -- Bo; Ana == Cy; Cy == Bo", "Ana -- Bo; Ana => Bo; Ana == Cy; Cy >< Bo"),
)
