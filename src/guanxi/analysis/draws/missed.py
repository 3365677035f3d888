"""Ties that exist though nobody told of them, put back at random where there is much going on.

People forget some of the ties they are asked about, and forget more of those that have many
(Brewer and Webster 1999). Dropping doubtful ties without putting missed ones back would make
everybody's rank look surer than it is.
"""

from dataclasses import dataclass, fields, replace

import numpy as np

from guanxi.analysis.arrays import Flags, Floats, Ints, added_up
from guanxi.analysis.draws.givens import Givens, Told
from guanxi.model.tie import Layer

_LEAST_ROOM = 0.02  # where nearly everybody is tied to everybody, little can be missed


@dataclass(frozen=True, slots=True)
class Missed:
    """Arrows supposed in some draws, from a listener to whom they hear, one a row."""

    draw: Ints
    listener: Ints
    heard: Ints
    worth: Floats
    hostile: Flags
    informs: Flags

    def between(self, begin: int, end: int) -> "Missed":
        """Return what is missed in the draws from `begin` on and before `end`, counted from 0."""
        inside = (self.draw >= begin) & (self.draw < end)
        found = _picked(self, inside)
        return replace(found, draw=found.draw - begin)


@dataclass(frozen=True, slots=True)
class _Activity:
    """How likely a missed arrow of a layer starts and ends at each person."""

    listening: Floats
    heard: Floats

    def room(self, told: Told) -> float:
        """Return the chance that an arrow drawn at random joins two not joined yet."""
        taken = np.sum(self.listening[told.listener] * self.heard[told.heard])
        return float(1 - taken - np.sum(self.listening * self.heard))


def nothing_missed() -> Missed:
    """Return no missed ties."""
    none = np.zeros(0, dtype=np.intp)
    return Missed(none, none, none, np.zeros(0), none.astype(np.bool_), none.astype(np.bool_))


def missed_ties(given: Givens, count: int, chance: np.random.Generator) -> Missed:
    """Return the ties supposed to be missed in so many draws, of listening and of hostility.

    Each is like one that was told of: of its kind and about its strength.
    """
    return _joined([
        _missed_of(given, layer, count, chance) for layer in (Layer.LISTENING, Layer.ANTAGONISM)
    ])  # fmt: skip


def _missed_of(given: Givens, layer: Layer, count: int, chance: np.random.Generator) -> Missed:
    """Return the missed ties of one layer."""
    told, rate = given.ties.by_layer[layer], given.reading.account.weights.missed[layer]
    known = np.unique(told.tie)
    if not len(known):
        return nothing_missed()
    activity = _activity(given, told)
    room = max(activity.room(told), _LEAST_ROOM)
    confidence = given.ties.confidence[known]
    number = np.sum(confidence) * rate / (1 - rate)
    draw = np.repeat(np.arange(count), chance.poisson(number / room, count))
    listener = chance.choice(given.size, len(draw), p=activity.listening)
    heard = chance.choice(given.size, len(draw), p=activity.heard)
    new = (listener != heard) & ~_among(told, listener, heard, given.size)
    draw, listener, heard = draw[new], listener[new], heard[new]
    like = chance.choice(known, len(draw), p=confidence / np.sum(confidence))
    return _both_ways(
        Missed(
            draw=draw,
            listener=listener,
            heard=heard,
            worth=given.ties.weight[like] * given.ties.strength[like],
            hostile=np.full(len(draw), layer is Layer.ANTAGONISM),
            informs=given.ties.informs[like],
        ),
        given.ties.mutual[like],
    )


def _activity(given: Givens, told: Told) -> _Activity:
    """Return how active people are in a layer; nobody is taken to be wholly inactive."""
    listener, heard = told.ends()
    confidence = given.ties.confidence[told.tie]
    unseen = given.reading.account.weights.unseen_activity
    listening = added_up(listener, confidence, given.size) + unseen
    being_heard = added_up(heard, confidence, given.size) + unseen
    return _Activity(listening / np.sum(listening), being_heard / np.sum(being_heard))


def _among(told: Told, listener: Ints, heard: Ints, size: int) -> Flags:
    """Return which pairs have an arrow already."""
    return np.isin(listener * size + heard, told.listener * size + told.heard)


def _both_ways(missed: Missed, mutual: Flags) -> Missed:
    """Return missed arrows with those of mutual ties the other way round as well."""
    back = _picked(missed, mutual)
    return _joined([missed, replace(back, listener=back.heard, heard=back.listener)])


def _picked(missed: Missed, which: Flags) -> Missed:
    """Return some of the rows."""
    return Missed(*(getattr(missed, column.name)[which] for column in fields(Missed)))


def _joined(parts: list[Missed]) -> Missed:
    """Return several lots of missed ties as one."""
    return Missed(*(
        np.concatenate([getattr(part, column.name) for part in parts])
        for column in fields(Missed)
    ))  # fmt: skip
